// The languages' and the world's files into compiled resources before any test runs, so that none sees those of yesterday.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

export default function setup(): void {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const made = spawnSync(process.execPath, ["--import", "tsx", "scripts/build-resources.ts"], { cwd: root, encoding: "utf8" });
  if (made.status === 0) return;
  // Tests that need no resources still run; those that do must fail rather than pass on old ones.
  rmSync(new URL("../dist/resources", import.meta.url), { recursive: true, force: true });
  console.error(`the resources can't be compiled, so tests that need them will fail:\n${made.stderr}`);
}
