// `isnad origins`: who cites whom, and how often others share or oppose what each says.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { short, table } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad origins
  isnad origins --format csv > citations.csv

The first table counts what rests on each one's word: shared = other origins say it too; opposed = somebody denies or
contradicts it. The second counts who passes on whose word. CSV gives the second table.`;

export function originsCommand(program: Command, io: Io): void {
  program
    .command("origins")
    .description("who cites whom, and how often others share or oppose what each says")
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(({ format }: { format: string }, command: Command) =>
      withViews(command, io, (views) => {
        const { sources, citations } = views.citations();
        if (format === "jsonl") {
          for (const source of sources) io.out(`${JSON.stringify(source)}\n`);
          for (const citation of citations) io.out(`${JSON.stringify(citation)}\n`);
        } else if (format === "csv") {
          io.out(csvLine(["from", "to", "claims", "reports"]));
          for (const { from, to, claims, reports } of citations) io.out(csvLine([from, to, claims, reports]));
        } else {
          const rows = sources.map(({ id, kind, party, claims, confirmed, opposed }) => [
            short(id, 60),
            kind,
            party ?? "–",
            String(claims),
            String(confirmed),
            String(opposed),
          ]);
          io.out(table(["source", "kind", "side", "claims", "shared", "opposed"], rows));
          io.out("\n");
          const links = citations.map(({ from, to, claims, reports }) => [short(from, 40), short(to, 60), String(claims), String(reports)]);
          io.out(table(["who", "passes on", "claims", "reports"], links));
        }
      }),
    );
}
