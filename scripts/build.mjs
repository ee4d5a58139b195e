// Sources into a runnable program: the compiled modules, the language resources and the workbench, each if its part of the house stands.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });

// What a removed source left behind must not be run; the rest of dist is written anew by its own step.
for (const folder of ["src", "scripts"]) rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
run("node_modules/typescript/bin/tsc");
if (existsSync(`${root}dist/scripts/build-resources.js`)) run("dist/scripts/build-resources.js");
if (existsSync(`${root}web/vite.config.ts`)) run("node_modules/vite/bin/vite.js", "build", "web", "--config", "web/vite.config.ts");
chmodSync(`${root}bin/isnad`, 0o755);
