// `isnad lint`: what in the language files and event rules is idle, a finding a line.
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { counted, printable } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad lint
  isnad lint --language ar --kind entry
  isnad lint --format jsonl | jq -r .name

It reads the files in languages/ and world/ beside the program, as they were last built. Exit code 1 when something is found.`;

interface Flags {
  readonly language?: string;
  readonly kind?: string;
  readonly format: string;
}

export function lintCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("lint")
    .description("name rules that win no example, entries that never match, examples told twice")
    .option("--language <code>", "findings in this language only (world: in none)")
    .addOption(new Option("--kind <kind>", "findings of this kind only").choices(["rule", "entry", "example"]))
    .addOption(new Option("-f, --format <format>", "output format").choices(["text", "jsonl"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action(async ({ language, kind, format }: Flags) => {
      const { lint } = await import("../../lint/lint.ts");
      const findings = lint().filter(
        (one) => (language === undefined || one.language === language) && (kind === undefined || one.kind === kind),
      );
      for (const one of findings)
        io.out(
          format === "jsonl" ? `${JSON.stringify(one)}\n` : `${one.kind}  ${one.language}  ${printable(`${one.name}: ${one.note}`)}\n`,
        );
      io.err(`${counted(findings.length, "finding")}\n`);
      done(findings.length > 0 ? 1 : 0);
    });
}
