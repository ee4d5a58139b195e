// `isnad serve`: the case as a workbench in the browser of this machine.
import { type Command, InvalidArgumentError } from "commander";
import { caseFile } from "../case.ts";
import type { Io } from "../io.ts";

const EXAMPLES = `
Examples:
  isnad serve
  isnad serve --port 0          (any free port)
  ISNAD_TOKEN=… isnad serve --host 0.0.0.0

The address goes to standard output. Ctrl+C ends it.`;

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return number;
}

export function serveCommand(program: Command, io: Io): void {
  program
    .command("serve")
    .description("open the case's workbench on this machine")
    .option("-p, --port <number>", "port; 0 takes a free one", port, 4780)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--read-only", "let nobody judge or add")
    .addHelpText("after", EXAMPLES)
    .action(async (flags: { port: number; host: string; readOnly?: boolean }, command: Command) => {
      const { serveCase } = await import("../../server/serve.ts");
      const { loadWorld } = await import("../../resources.ts");
      const token = io.env["ISNAD_TOKEN"] || null;
      const serving = await serveCase({
        caseFile: caseFile(command, io),
        port: flags.port,
        host: flags.host,
        token,
        world: loadWorld(),
        readonly: flags.readOnly ?? false,
      });
      io.out(`${serving.url}\n`);
      io.err("serving; Ctrl+C ends it\n");
      await io.stopped();
      await serving.close();
    });
}
