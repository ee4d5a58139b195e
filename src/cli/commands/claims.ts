// `isnad claims`: the case's claims, filtered, as a table, JSON Lines or CSV.
import { type Command, InvalidArgumentError, Option } from "commander";
import { CLAIM_TYPES, type HeldClaim } from "../../model.ts";
import type { ClaimFilter } from "../../store/contract.ts";
import { reportOf, withCase } from "../case.ts";
import type { Io } from "../io.ts";
import { dayOption } from "../options.ts";
import { printable, short, table } from "../terminal.ts";
import { chainWords, kindWords, quantityWords, timeWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad claims --type casualties --since 2016-12-01
  isnad claims --source sana --place aleppo-city
  isnad claims --format jsonl | jq -c '[.report, .type, .evidence.exact]'
  isnad claims --format csv > claims.csv

Claims that a person rejected are left out; corrected ones have the person's values, and say under judgement what was read.
JSON Lines give one codebook record a line. In CSV a text that a spreadsheet would take for a formula gets a leading '.`;

type Flags = ClaimFilter & { readonly format: string; readonly asRead?: boolean };

function words(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return value;
}

function row({ claim, judgement }: HeldClaim): readonly string[] {
  const where = [...claim.places, ...claim.from.map((place) => `from ${place}`), ...claim.to.map((place) => `to ${place}`)];
  return [
    claim.id,
    judgement === null ? kindWords(claim) : `${kindWords(claim)} [${judgement.verdict} by ${printable(judgement.by)}]`,
    short(chainWords(claim.attribution), 36),
    short(where.join(", "), 30),
    quantityWords(claim.quantity),
    timeWords(claim.time),
    short(claim.evidence.exact, 70),
  ];
}

export function claimsCommand(program: Command, io: Io): void {
  program
    .command("claims")
    .description("list claims by publication date, report and offset")
    .option("--report <id>", "of this report")
    .addOption(new Option("--type <type>", "of this claim type").choices(CLAIM_TYPES))
    .option("--place <id>", "at, from or to this place")
    .option("--source <id or words>", "attributed to this source, by id or by words of its name", words)
    .option("--party <id>", "with this party as agent or affected")
    .option("--since <day>", "on this day or later (a claim without time counts on its report's day)", dayOption)
    .option("--until <day>", "on this day or earlier", dayOption)
    .option("--as-read", "as the program read them, whatever people decided")
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(async ({ format, asRead, ...filter }: Flags, command: Command) => {
      const { CSV_HEADER, claimCsv } = await import("../../export/csv.ts");
      const { heldRecord } = await import("../../export/record.ts");
      const { heldClaims } = await import("../../views/held-claims.ts");
      await withCase(command, io, "read", (store) => {
        if (filter.report !== undefined) reportOf(store, filter.report);
        const claims =
          asRead === true ? store.claims(filter).map((claim): HeldClaim => ({ claim, judgement: null })) : heldClaims(store, filter);
        if (format === "csv") io.out(CSV_HEADER);
        if (format === "table") io.out(table(["id", "claim", "says", "where", "how many", "when", "words"], claims.map(row)));
        else for (const claim of claims) io.out(format === "csv" ? claimCsv(claim) : `${JSON.stringify(heldRecord(claim))}\n`);
      });
    });
}
