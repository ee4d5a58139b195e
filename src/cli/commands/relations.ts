// `isnad relations`: how the case's claims stand to each other, with the reason for each.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import { withWhy } from "../../export/reason.ts";
import { RELATION_KINDS, type Relation } from "../../model.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { counted, printable, table } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad relations --kind contradicts
  isnad relations --all --format jsonl | jq -c '[.kind, .why]'

The first claim refines, updates or denies the second; the other kinds have no direction. Without --all, a spanning set is printed:
enough to reach every related claim, and one relation of a kind between two propositions.`;

interface Flags {
  readonly all?: boolean;
  readonly kind?: string;
  readonly claim?: string;
  readonly format: string;
}

export function relationsCommand(program: Command, io: Io): void {
  program
    .command("relations")
    .description("which claims repeat, support, refine, update, contradict or deny each other, and why")
    .option("--all", "every pair, not only a spanning set")
    .addOption(new Option("--kind <kind>", "of this kind").choices(RELATION_KINDS))
    .option("--claim <id>", "of this claim; implies --all")
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(({ all, kind, claim, format }: Flags, command: Command) =>
      withViews(command, io, async (views) => {
        const { reconcile } = await import("../../reconcile/reconcile.ts");
        const every = all === true || claim !== undefined;
        const { relations } = every ? reconcile(views.input(), { all: true }) : views.reconciliation();
        const shown = relations.filter(
          (one) => (kind === undefined || one.kind === kind) && (claim === undefined || one.a === claim || one.b === claim),
        );
        print(shown, format, io);
        io.err(`${counted(shown.length, "relation")}\n`);
      }),
    );
}

function print(shown: readonly Relation[], format: string, io: Io): void {
  const relations = shown.map(withWhy);
  if (format === "table")
    io.out(
      table(
        ["a", "kind", "b", "why"],
        relations.map(({ a, b, kind, why }) => [a, kind, b, printable(why)]),
      ),
    );
  if (format === "csv") io.out(csvLine(["a", "b", "kind", "rule", "why"]));
  for (const { a, b, kind, rule, why, reason } of relations) {
    if (format === "jsonl") io.out(`${JSON.stringify({ a, b, kind, why, rule, reason })}\n`);
    else if (format === "csv") io.out(csvLine([a, b, kind, rule, why]));
  }
}
