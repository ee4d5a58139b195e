// Where this module stands into the package's root folder, from sources and from the build alike.
import { existsSync } from "node:fs";

/** URL of the folder that holds package.json, with a trailing slash. @throws Error when the program was taken out of its package. */
export function packageRoot(): URL {
  for (let folder = new URL("./", import.meta.url); ; folder = new URL("../", folder)) {
    if (existsSync(new URL("package.json", folder))) return folder;
    if (folder.pathname === "/") throw new Error("no package.json above the program's files");
  }
}
