// `isnad show`: one report's text in the terminal, its claims marked by number and listed below.
import type { Command } from "commander";
import type { Claim } from "../../model.ts";
import type { StoredReport } from "../../store/contract.ts";
import { reportOf, withCase } from "../case.ts";
import type { Io } from "../io.ts";
import { type Paint, painter, printable, table } from "../terminal.ts";
import { chainWords, kindWords, quantityWords, timeWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad show example-daily-1f0c9a7be2d3c4b5
  isnad show r1 | less -R

Claim 3 stands between [3| and |3]; claims may overlap. \`isnad explain CLAIM\` says how one came about.`;

/** The text with every claim's start and end marked; `styled` paints stretches inside at least one claim. */
export function markClaims(text: string, claims: readonly Claim[], paint: Paint): string {
  const marks = claims.flatMap(({ evidence }, index) => [
    { at: evidence.start, order: 1, step: 1, index, mark: `[${index + 1}|` },
    { at: evidence.end, order: 0, step: -1, index: -index, mark: `|${index + 1}]` },
  ]);
  // At one offset what ends comes first; what began last ends first.
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index);
  let shown = "";
  let at = 0;
  let open = 0;
  for (const mark of marks) {
    const stretch = printable(text.slice(at, mark.at));
    shown += (open > 0 && stretch !== "" ? paint("claim", stretch) : stretch) + paint("bold", mark.mark);
    at = mark.at;
    open += mark.step;
  }
  return shown + printable(text.slice(at));
}

function head(report: StoredReport, paint: Paint): string {
  const line = (name: string, value: { readonly value: string; readonly learnt: string } | null): string =>
    `${paint("dim", `${name}:`)} ${value === null ? "unknown" : `${printable(value.value)}${value.learnt === "given" ? "" : ` (${value.learnt})`}`}\n`;
  return [
    `${paint("bold", printable(report.report))}\n`,
    line("title", report.title),
    line("publisher", report.publisher),
    line("published", report.published),
    line("language", report.language),
    `${paint("dim", "original:")} ${report.bytes} bytes, ${report.mediaType}, ${report.charset}, sha256 ${report.sha256}\n`,
  ].join("");
}

function below(claims: readonly Claim[]): string {
  const rows = claims.map((claim, index) => [
    String(index + 1),
    claim.id,
    kindWords(claim),
    printable(chainWords(claim.attribution)),
    [...claim.places, ...claim.from.map((place) => `from ${place}`), ...claim.to.map((place) => `to ${place}`)].join(", "),
    quantityWords(claim.quantity),
    timeWords(claim.time),
  ]);
  return table(["", "id", "claim", "says", "where", "how many", "when"], rows);
}

export function showCommand(program: Command, io: Io): void {
  program
    .command("show")
    .description("show a report's text with its claims marked")
    .argument("<report>", "report id")
    .addHelpText("after", EXAMPLES)
    .action((id: string, _flags: object, command: Command) =>
      withCase(command, io, "read", (store) => {
        const report = reportOf(store, id);
        const claims = store.claims({ report: id });
        const paint = painter(io);
        io.out(`${head(report, paint)}\n${markClaims(report.text, claims, paint)}\n\n`);
        io.out(claims.length > 0 ? below(claims) : "no claims\n");
      }),
    );
}
