// `isnad reports`: the case's reports as a table or JSON Lines.
import { type Command, Option } from "commander";
import type { StoredReport } from "../../store/contract.ts";
import { withCase } from "../case.ts";
import type { Io } from "../io.ts";
import { short, table } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad reports
  isnad reports --format jsonl | jq -r 'select(.published == null) | .report'`;

/** The day alone: the column has no room for the hour. */
function day(published: StoredReport["published"]): StoredReport["published"] {
  return published === null ? null : { ...published, value: published.value.slice(0, 10) };
}

function row(report: StoredReport): readonly string[] {
  const cell = (value: { readonly value: string; readonly learnt: string } | null, limit: number): string =>
    value === null ? "–" : short(value.value, limit) + (value.learnt === "guessed" ? "?" : "");
  const title = report.title?.value ?? report.text.slice(0, 200).trim();
  const claims = report.resources === null ? "–" : String(report.claims);
  return [
    short(report.report, 40),
    cell(day(report.published), 10),
    cell(report.language, 5),
    cell(report.publisher, 24),
    claims,
    short(title, 60),
  ];
}

/** Everything but the text, in a fixed order. */
function record(report: StoredReport): object {
  const { report: id, name, sha256, bytes, mediaType, charset, textBy, title, language, publisher, published, claims, resources } = report;
  return { report: id, title, language, publisher, published, claims, name, sha256, bytes, mediaType, charset, textBy, resources };
}

export function reportsCommand(program: Command, io: Io): void {
  program
    .command("reports")
    .description("list the case's reports, oldest first")
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action((flags: { format: string }, command: Command) =>
      withCase(command, io, "read", (store) => {
        const reports = store.reports();
        if (flags.format === "jsonl") for (const report of reports) io.out(`${JSON.stringify(record(report))}\n`);
        else io.out(table(["report", "published", "lang", "publisher", "claims", "title or opening"], reports.map(row)));
      }),
    );
}
