// The command as a process of its own: started from the sources, two at once, and from the launcher.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = ["--import", "tsx", join(root, "src/cli/main.ts")];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-process-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [...source, ...args], { cwd: root, stdio: "ignore" });
const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

it("two processes add to one case at once", async () => {
  const file = join(folder, "shared.isnad");
  for (const name of ["a", "b"]) {
    mkdirSync(join(folder, name));
    for (let n = 0; n < 30; n++)
      writeFileSync(join(folder, name, `${n}.txt`), `Les obus tombent sur la ville ${name}${n}, disent des habitants.`);
  }
  const codes = await Promise.all(["a", "b"].map((name) => ended(start("add", join(folder, name), "--language", "fr", "--case", file))));
  expect(codes).toEqual([0, 0]);
  const reports = spawnSync(process.execPath, [...source, "reports", "--format", "jsonl", "--case", file], { cwd: root, encoding: "utf8" });
  expect(reports.stdout.trim().split("\n")).toHaveLength(60);
});

it("prints its version and passes its exit code on", () => {
  const version = spawnSync(process.execPath, [...source, "--version"], { cwd: root, encoding: "utf8" });
  expect([version.status, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/u)]);
  expect(spawnSync(process.execPath, [...source, "bogus"], { cwd: root }).status).toBe(2);
});

it("the launcher says what to do before the first build", () => {
  mkdirSync(join(folder, "fresh/bin"), { recursive: true });
  cpSync(join(root, "bin/isnad"), join(folder, "fresh/bin/isnad"));
  writeFileSync(join(folder, "fresh/package.json"), '{"type": "module"}');
  const ran = spawnSync(join(folder, "fresh/bin/isnad"), [], { encoding: "utf8" });
  expect([ran.status, ran.stdout, ran.stderr]).toEqual([1, "", expect.stringContaining("npm run build")]);
});

it.skipIf(!existsSync(join(root, "dist/src/cli/main.js")))("the build runs", () => {
  const ran = spawnSync(join(root, "bin/isnad"), ["--help"], { encoding: "utf8" });
  expect([ran.status, ran.stderr]).toEqual([0, ""]);
});
