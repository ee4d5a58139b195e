// `isnad propositions`: what the case's claims say in common, who stands behind it, and what speaks against it.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import { withWhys } from "../../export/reason.ts";
import { CLAIM_TYPES, type Proposition } from "../../model.ts";
import { byTime, type Digested, type PropositionFilter, passes } from "../../views/filter.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { counted, printable, short, table } from "../terminal.ts";
import { eventTimeWords, kindWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad propositions --status confirmed
  isnad propositions --place aleppo-city --type control
  isnad propositions --format jsonl | jq -c '[.status, .places, .ground]'

Status: single-origin, confirmed (two origins or more), disputed (denied or contradicted). A copy of a report is no second origin.`;

interface Flags extends PropositionFilter {
  readonly format: string;
}

const COLUMNS = ["id", "type", "aspect", "agent", "affected", "places", "from", "to", "start", "end", "status", "credibility"];
const LISTS = ["claims", "reports", "origins", "sides", "denied", "contradicted", "against_interest", "ground"];

function cells(one: Proposition): readonly (string | number | null)[] {
  const list = (values: readonly string[]): string => values.join("|");
  return [
    ...[one.id, one.type, one.aspect, one.agent, one.affected, list(one.places), list(one.from), list(one.to)],
    ...[one.time?.start ?? null, one.time?.end ?? null, one.status, one.credibility],
    ...[list(one.claims), list(one.reports), list(one.origins.map(({ source }) => source)), list(one.sides)],
    ...[list(one.denied), list(one.contradicted), list(one.againstInterest), one.ground],
  ];
}

function row({ proposition: one, digest: { polarity, modality } }: Digested): readonly string[] {
  const kind = kindWords({ type: one.type, aspect: one.aspect, polarity, modality });
  const where = [...one.places, ...one.from.map((place) => `from ${place}`), ...one.to.map((place) => `to ${place}`)];
  const time = one.time === null ? "" : eventTimeWords(one.time);
  return [one.id, kind, one.agent ?? "", short(where.join(", "), 30), time, one.status, `${one.credibility}`, printable(one.ground)];
}

export function propositionsCommand(program: Command, io: Io): void {
  program
    .command("propositions")
    .description("what claims say in common: origins, sides, denials, figures, status")
    .addOption(new Option("--type <type>", "of this claim type").choices(CLAIM_TYPES))
    .option("--place <id>", "in this place or a part of it")
    .option("--party <id>", "with this party as agent or affected")
    .addOption(new Option("--status <status>", "of this status").choices(["single-origin", "confirmed", "disputed"]))
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(({ format, ...filter }: Flags, command: Command) =>
      withViews(command, io, (views) => {
        const shown = views
          .digested()
          .filter((one) => passes(one, filter, views.places()))
          .sort(byTime);
        if (format === "table") io.out(table(["id", "kind", "agent", "where", "time", "status", "digit", "ground"], shown.map(row)));
        if (format === "csv") io.out(csvLine([...COLUMNS, ...LISTS]));
        for (const { proposition: one } of shown) {
          if (format === "jsonl") io.out(`${JSON.stringify({ ...one, origins: one.origins.map(withWhys) })}\n`);
          else if (format === "csv") io.out(csvLine(cells(one)));
        }
        io.err(`${counted(shown.length, "proposition")}\n`);
      }),
    );
}
