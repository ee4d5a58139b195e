// `isnad disputed`: what an analyst reads first: the disputed propositions with both sides' words.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import type { QuotedWords } from "../../model.ts";
import { byWeight, type Digested } from "../../views/filter.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { counted, painter, printable } from "../terminal.ts";
import { eventTimeWords, kindWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad disputed
  isnad disputed --format csv > disputed.csv
  isnad disputed --format jsonl | jq -c '[.type, .places, .words.exact, .against.exact]'

Denied propositions come first, then contradicted ones; those of more origins before those of fewer. As text, a dispute stands
once: what only is its other side, or a part of its count, is counted, and listed by the other formats.
\`isnad propositions\` lists all.`;

const sourceWords = ({ source, through, side }: QuotedWords): string =>
  [source, ...[...through].reverse().map((one) => `through ${one}`), ...(side === null ? [] : [`(${side})`])].join(" ");

/** `SOURCE through A (side), REPORT of DAY: “words”`; the words of a denial tell what is denied. */
function quoted(words: QuotedWords, denies: boolean): string {
  const day = words.published === null ? "" : ` of ${words.published.slice(0, 10)}`;
  return printable(`${sourceWords(words)}, ${words.report}${day}${denies ? " denies" : ""}: “${words.exact.replace(/\s+/gu, " ")}”`);
}

function heading({ proposition, digest: { polarity, modality } }: Digested): string {
  const { type, aspect, agent, affected, places, from, to, time } = proposition;
  const where = [places.join(", "), from.length > 0 ? `from ${from.join(", ")}` : "", to.length > 0 ? `to ${to.join(", ")}` : ""];
  const who = [agent ?? "", affected === null ? "" : `→ ${affected}`].filter((words) => words !== "").join(" ");
  const kind = kindWords({ type, aspect, polarity, modality });
  return [kind, who, ...where, time === null ? "" : eventTimeWords(time)].filter((words) => words !== "").join(" · ");
}

/**
 * The propositions whose dispute none before them has shown already: from its other side, or of the whole of which they count a part.
 *
 * @param parentOf - the claim whose count a claim is part of.
 */
function onceEach(disputed: readonly Digested[], parentOf: (claim: string) => string | null): readonly Digested[] {
  const shown = new Set<string>();
  const struck = new Set<string>();
  const opposed = new Map<string, ReadonlySet<string>>();
  for (const { proposition } of disputed) {
    const against = new Set([...proposition.denied, ...proposition.contradicted]);
    for (const claim of proposition.claims) opposed.set(claim, against);
  }
  return disputed.filter(({ proposition: { claims, denied, contradicted } }) => {
    const against = [...denied, ...contradicted];
    if (against.every((claim) => shown.has(claim)) && claims.every((claim) => struck.has(claim))) return false;
    for (const claim of claims) shown.add(claim);
    const wholes = claims.map((claim) => opposed.get(parentOf(claim) ?? ""));
    if (wholes.every((whole) => whole !== undefined && against.every((claim) => whole.has(claim)))) return false;
    for (const claim of against) struck.add(claim);
    return true;
  });
}

export function disputedCommand(program: Command, io: Io): void {
  program
    .command("disputed")
    .description("the propositions that somebody denies or contradicts, with both sides' words")
    .addOption(new Option("-f, --format <format>", "output format").choices(["text", "jsonl", "csv"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action(({ format }: { format: string }, command: Command) =>
      withViews(command, io, (views) => {
        const disputed = views
          .digested()
          .filter(({ proposition }) => proposition.status === "disputed")
          .sort(byWeight);
        const paint = painter(io);
        if (format === "csv") {
          const title = [
            "id",
            "type",
            "aspect",
            "agent",
            "affected",
            "places",
            "start",
            "end",
            "claims",
            "origins",
            "sides",
            "denied",
            "contradicted",
          ];
          io.out(csvLine([...title, "source", "words", "against_source", "against_words", "ground"]));
        }
        const told = format === "text" ? onceEach(disputed, (id) => views.claim(id)?.parent ?? null) : disputed;
        for (const one of told) {
          const { proposition, digest } = one;
          const { words, against } = digest;
          const { id, type, aspect, agent, affected, places, time, claims, origins, sides, denied, contradicted, ground } = proposition;
          if (format === "jsonl") io.out(`${JSON.stringify({ ...proposition, words, against })}\n`);
          else if (format === "csv")
            io.out(
              csvLine([
                id,
                type,
                aspect,
                agent,
                affected,
                places.join("|"),
                time?.start ?? null,
                time?.end ?? null,
                claims.length,
                origins.length,
                sides.join("|"),
                denied.length,
                contradicted.length,
                sourceWords(words),
                words.exact,
                against === null ? null : sourceWords(against),
                against?.exact ?? null,
                ground,
              ]),
            );
          else {
            io.out(`${paint("bold", printable(heading(one)))}\n`);
            io.out(`  ${printable(ground)}\n  + ${quoted(words, digest.polarity === "denied")}\n`);
            if (against !== null) io.out(`  − ${quoted(against, denied.length > 0)}\n`);
            io.out(`  ${paint("dim", printable(`proposition ${id}`))}\n\n`);
          }
        }
        const rest = disputed.length - told.length;
        const folded = rest === 0 ? "" : `; ${rest} more ${rest === 1 ? "is" : "are"} the other side of these, or parts of them`;
        io.err(`${counted(disputed.length, "disputed proposition")} of ${views.digested().length}${folded}\n`);
      }),
    );
}
