// Sources into a runnable program: the compiled modules, the language resources and the workbench, each if its part of the house stands.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A step that fails has said why itself. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// What a removed source left behind must not be run; the rest of dist is written anew by its own step.
for (const folder of ["src", "scripts", "bench"]) rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
run("node_modules/typescript/bin/tsc");
run("scripts/join-stages.mjs");
if (existsSync(`${root}dist/scripts/build-resources.js`)) run("dist/scripts/build-resources.js");
if (existsSync(`${root}web/vite.config.ts`)) run("node_modules/vite/bin/vite.js", "build", "web", "--config", "web/vite.config.ts");
chmodSync(`${root}bin/isnad`, 0o755);
