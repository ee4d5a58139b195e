// The process's arguments and streams into a run of the command.
import { readFileSync } from "node:fs";
import { optimiseLate } from "../engine.ts";
import { packageRoot } from "../root.ts";
import { run } from "./run.ts";

optimiseLate();
const { version } = JSON.parse(readFileSync(new URL("package.json", packageRoot()), "utf8")) as { version: string };
// `isnad claims | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    live: process.stderr.isTTY === true,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  },
  version,
);
