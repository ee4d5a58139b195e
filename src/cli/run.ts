// A command line into its effect and exit code: 0 done, 1 failed, 2 wrong use.
import { Command, CommanderError } from "commander";
import { addCommand } from "./commands/add.ts";
import { claimsCommand } from "./commands/claims.ts";
import { controlCommand } from "./commands/control.ts";
import { disputedCommand } from "./commands/disputed.ts";
import { explainCommand } from "./commands/explain.ts";
import { extractCommand } from "./commands/extract.ts";
import { framingCommand } from "./commands/framing.ts";
import { importClaimsCommand } from "./commands/import-claims.ts";
import { lintCommand } from "./commands/lint.ts";
import { originsCommand } from "./commands/origins.ts";
import { phrasesCommand } from "./commands/phrases.ts";
import { propositionsCommand } from "./commands/propositions.ts";
import { registerCommands } from "./commands/registers.ts";
import { relationsCommand } from "./commands/relations.ts";
import { reportsCommand } from "./commands/reports.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { timelineCommand } from "./commands/timeline.ts";
import { type Io, UsageError } from "./io.ts";
import { printable } from "./terminal.ts";

const EXAMPLES = `
Examples:
  isnad add reports/ --case aleppo.isnad
  isnad claims --type casualties
  isnad serve

Results go to standard output, messages to standard error. Exit code: 0 done, 1 failed, 2 wrong use.`;

/**
 * All commands, unparsed.
 *
 * @param done - told the exit code of commands that can fail in part.
 */
export function createProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command("isnad")
    .description("Who says what in conflicting reports, on whose word, and in which words.")
    .version(version)
    .option("--case <file>", "the case file (default: $ISNAD_CASE, else ./case.isnad)")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHasColors: () => io.colour, getErrHasColors: () => false })
    .showHelpAfterError("(--help says more)")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  addCommand(program, io, done);
  reportsCommand(program, io);
  claimsCommand(program, io);
  propositionsCommand(program, io);
  relationsCommand(program, io);
  disputedCommand(program, io);
  timelineCommand(program, io);
  controlCommand(program, io);
  originsCommand(program, io);
  framingCommand(program, io);
  showCommand(program, io);
  explainCommand(program, io);
  extractCommand(program, io, done);
  importClaimsCommand(program, io);
  registerCommands(program, io);
  serveCommand(program, io);
  phrasesCommand(program, io);
  lintCommand(program, io, done);
  return program;
}

/**
 * Runs one command line.
 *
 * @param args - without the program's own name.
 * @param version - printed by `--version`.
 * @returns the exit code; never throws.
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<number> {
  let code = 0;
  const program = createProgram(io, version, (told) => {
    code = told;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`isnad: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
