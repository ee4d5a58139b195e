// The README's shell sessions into what the built program prints today, over a fresh case of the samples.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../src/root.ts";

const root = fileURLToPath(packageRoot());
const file = join(root, "README.md");
const scratch = mkdtempSync(join(tmpdir(), "isnad-readme-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** What a person sees of a command line at the project's root. */
function shell(line: string): string {
  const ran = spawnSync("bash", ["-c", `${line} 2>&1`], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ISNAD_CASE: join(scratch, "samples.isnad"), NO_COLOR: "1" },
  });
  if (ran.status !== 0) throw new Error(`${line}: exit code ${ran.status}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout.trimEnd();
}

shell("bin/isnad add-sources samples/sources.csv && bin/isnad add-places samples/places.csv");
const readme = readFileSync(file, "utf8").replace(/^```console\n([\s\S]*?)^```$/gmu, (_block, session: string) => {
  const lines = session.split("\n").filter((line) => line.startsWith("$ "));
  return `\`\`\`console\n${lines.map((line) => `${line}\n${shell(line.slice(2))}`).join("\n")}\n\`\`\``;
});
writeFileSync(file, readme);
