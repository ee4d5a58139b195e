// The sample dispatches into a case, by the commands that a person would type, and the case into a workbench.
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";
import { packageRoot } from "../src/root.ts";

const CASE = "samples.isnad";
/** The port of `isnad serve`. */
const PORT = 4780;

const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, packageRoot()));

/** Runs a command with this process's streams; ends the process where it fails. */
async function isnad(...args: readonly string[]): Promise<void> {
  const code = await run(
    [...args, "--case", CASE],
    {
      stdin: process.stdin,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      env: process.env,
      colour: false,
      live: process.stderr.isTTY === true,
      stopped: () =>
        new Promise((resolve) => {
          for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
        }),
    },
    "demo",
  );
  if (code !== 0) process.exit(code);
}

/** Whether nothing listens on the usual port. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

const old = existsSync(CASE);
await isnad("add-sources", sample("sources.csv"));
await isnad("add-places", sample("places.csv"));
await isnad("add", "--quiet", "--manifest", sample("manifest.json"));
// A case of an earlier run keeps its reports; its claims are made anew.
if (old) await isnad("extract");
await isnad("reports");
console.log(`\nThe case is ./${CASE}. In another terminal: bin/isnad claims --case ${CASE}\nThe workbench:`);
await isnad("serve", "--port", String((await isFree(PORT)) ? PORT : 0));
