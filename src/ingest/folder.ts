// A folder into the files under it, in an order that no file system changes.
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Reason } from "../model.ts";
import { Refusal, said } from "../reason.ts";
import { isReadExtension } from "./kind.ts";
import { type Failure, reasonOf } from "./outcome.ts";

/** A case beside its reports, and what a database leaves around it. */
const OWN_FILES: readonly string[] = [".isnad", ".isnad-wal", ".isnad-shm"];

export interface FoundFile {
  readonly kind: "file";
  readonly path: string;
}

/**
 * Lists files depth first, sorted by name. Hidden files, case files, and the `…_files` folder that a browser saves beside a
 * page are passed over. Symbolic links are followed; loops, dangling links and files of no known kind are failures.
 */
export function* walkFolder(folder: string, above: readonly string[] = []): Generator<FoundFile | Failure> {
  let names: readonly string[];
  try {
    const real = realpathSync(folder);
    if (above.includes(real)) throw new Refusal(said`loop of symbolic links`);
    above = [...above, real];
    names = readdirSync(folder).sort();
  } catch (error) {
    yield { kind: "failure", name: folder, reason: reasonOf(error) };
    return;
  }
  for (const name of names) {
    if (name.startsWith(".") || OWN_FILES.some((ending) => name.endsWith(ending))) continue;
    const path = join(folder, name);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) {
        const page = name.endsWith("_files") ? name.slice(0, -"_files".length) : null;
        if (page === null || !(names.includes(`${page}.html`) || names.includes(`${page}.htm`))) yield* walkFolder(path, above);
      } else if (!stat.isFile()) throw new Refusal(said`neither file nor folder`);
      else yield { kind: "file", path };
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      yield { kind: "failure", name: path, reason: code === "ENOENT" ? said`symbolic link to nothing` : reasonOf(error) };
    }
  }
}

/** Why a file met in a folder is not read as plain text although it is text; null when it is to be read. */
export function whyNotInFolder(path: string): Reason | null {
  return isReadExtension(path) ? null : said`not a kind of file that is read from a folder (name it directly to add it as text)`;
}
