// `isnad timeline`: propositions in time, intervals as intervals.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import type { TimelineEntry } from "../../model.ts";
import { CLAIM_TYPES } from "../../model.ts";
import { type PropositionFilter, passes } from "../../views/filter.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { dayOption } from "../options.ts";
import { counted, short, table } from "../terminal.ts";
import { eventTimeWords, kindWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad timeline --place aleppo-city --since 2016-12-01
  isnad timeline --type casualties --format csv > timeline.csv

2016-12-10..2016-12-11 means: at some time of these days. 2016-11-12–2016-12-12 means: throughout, or counted over them.
A day in brackets is that of the report, which gives no time for the event.`;

interface Flags extends PropositionFilter {
  readonly format: string;
}

/** How an entry's time is written: within, throughout, or a report's day standing in. */
function when(entry: TimelineEntry): string {
  const { start, end, certain } = entry;
  if (!certain) return `(${eventTimeWords(entry)})`;
  return start === end ? start : `${start}${entry.extends === "within" ? ".." : "–"}${end}`;
}

export function timelineCommand(program: Command, io: Io): void {
  program
    .command("timeline")
    .description("propositions in time")
    .addOption(new Option("--type <type>", "of this claim type").choices(CLAIM_TYPES))
    .option("--place <id>", "at this place or in it")
    .option("--party <id>", "with this party as agent or affected")
    .option("--since <day>", "on this day or later", dayOption)
    .option("--until <day>", "on this day or earlier", dayOption)
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(({ format, ...filter }: Flags, command: Command) =>
      withViews(command, io, (views) => {
        const chosen = new Map(
          views
            .digested()
            .filter((one) => passes(one, filter, views.places()))
            .map((one) => [one.proposition.id, one]),
        );
        const entries = views.timeline().filter(({ proposition }) => chosen.has(proposition));
        if (format === "jsonl") for (const entry of entries) io.out(`${JSON.stringify(entry)}\n`);
        else if (format === "csv") {
          io.out(
            csvLine([
              "start",
              "end",
              "certain",
              "extends",
              "type",
              "aspect",
              "status",
              "places",
              "proposition",
              "reported_first",
              "reported_last",
            ]),
          );
          for (const {
            start,
            end,
            certain,
            extends: over,
            type,
            aspect,
            modality,
            polarity,
            status,
            places,
            proposition,
            reported,
          } of entries) {
            const days = [reported?.first ?? null, reported?.last ?? null];
            io.out(
              csvLine([
                start,
                end,
                String(certain),
                over,
                type,
                aspect,
                modality,
                polarity,
                status,
                places.join("|"),
                proposition,
                ...days,
              ]),
            );
          }
        } else {
          const rows = entries.map((entry) => [
            when(entry),
            kindWords(entry),
            entry.status,
            short(entry.places.join(", "), 34),
            short(chosen.get(entry.proposition)?.digest.words.exact ?? "", 70),
          ]);
          io.out(table(["when", "claim", "status", "where", "words"], rows));
        }
        const undated = chosen.size - entries.length;
        if (undated > 0) io.err(`${counted(undated, "proposition")} without any date left out\n`);
      }),
    );
}
