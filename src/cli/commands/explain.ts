// `isnad explain`: how one claim came about, slot by slot, down to words and rules.
import { type Command, Option } from "commander";
import { withNote } from "../../export/reason.ts";
import type { Claim, Considered, Derivation, SlotName } from "../../model.ts";
import { reasonWords } from "../../reason.ts";
import { considered } from "../../views/considered.ts";
import { withCase } from "../case.ts";
import type { Io } from "../io.ts";
import { type Paint, painter, printable } from "../terminal.ts";
import { chainWords, kindWords, quantityWords, timeWords } from "../words.ts";

const EXAMPLES = `
Examples:
  isnad explain 7c1f09d2a4b8
  isnad explain 7c1f09d2a4b8 --format json | jq '.[] | select(.certain | not)'`;

/** A slot's value in words; "–" where the report says nothing. */
function slotWords(claim: Claim, slot: SlotName): string {
  const values: Readonly<Record<SlotName, string>> = {
    type: claim.type,
    aspect: claim.aspect ?? "",
    evidence: `“${claim.evidence.exact}”`,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: chainWords(claim.attribution),
    agent: claim.agent ?? "",
    affected: claim.affected ?? "",
    places: claim.places.join(", "),
    from: claim.from.join(", "),
    to: claim.to.join(", "),
    quantity: quantityWords(claim.quantity),
    time: timeWords(claim.time),
    parent: claim.parent ?? "",
    extent: claim.extent,
  };
  return printable(values[slot]) || "–";
}

function step(claim: Claim, derivation: Derivation, position: number, paint: Paint): string {
  const { slot, rule, words, certain, reason } = derivation;
  const lines = [
    `${String(position + 1).padStart(3)}. ${paint("bold", slot)} = ${slotWords(claim, slot)}${certain ? "" : "   (not certain)"}`,
  ];
  lines.push(
    words === null
      ? "     words: none; by default"
      : `     words: ${words.start}–${words.end} ${paint("source", `“${printable(words.exact)}”`)}`,
  );
  lines.push(`     rule:  ${printable(rule)}`);
  if (reason.says !== "") lines.push(`     note:  ${printable(reasonWords(reason))}`);
  return `${lines.join("\n")}\n`;
}

/** What became of words that could have filled a slot; "" for those that only say again what the claim has. */
function fateWords({ fate }: Considered): string {
  if (fate.kind === "elsewhere") return `${fate.slot} of ${fate.claims.join(", ")}`;
  if (fate.kind === "within") return `part of the words for ${fate.slot}`;
  if (fate.kind === "again") return `says ${fate.slot} again`;
  return "no claim took it";
}

function rejected(found: readonly Considered[], paint: Paint): string {
  if (found.length === 0) return "";
  const lines = found.map((one) => {
    const { label, words, value } = one;
    const read = value === null ? "" : ` (${printable(value)})`;
    return `     ${label.padEnd(8)} ${words.start}–${words.end} ${paint("source", `“${printable(words.exact)}”`)}${read}: ${fateWords(one)}\n`;
  });
  return `\nin reach, and not taken:\n${lines.join("")}`;
}

function explanation(claim: Claim, others: readonly Considered[], paint: Paint): string {
  const { start, end, exact } = claim.evidence;
  const head = `${paint("bold", printable(claim.id))}  ${kindWords(claim)}\nreport ${printable(claim.report)}, ${start}–${end}: “${printable(exact)}”\n`;
  const steps = claim.derivation.map((derivation, position) => step(claim, derivation, position, paint));
  const rules = claim.rules.length > 0 ? `rules applied: ${printable(claim.rules.join(", "))}\n` : "";
  return `${head}${rules}\n${steps.join("") || "no derivation: the claim was imported, not extracted\n"}${rejected(others, paint)}`;
}

export function explainCommand(program: Command, io: Io): void {
  program
    .command("explain")
    .description("say how a claim came about, step by step")
    .argument("<claim>", "claim id")
    .addOption(new Option("-f, --format <format>", "output format").choices(["text", "json"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action((id: string, flags: { format: string }, command: Command) =>
      withCase(command, io, "read", (store) => {
        const claim = store.claim(id);
        if (claim === null) throw new Error(`no claim "${id}" in this case; \`isnad claims\` lists them`);
        if (flags.format === "json") {
          io.out(`${JSON.stringify(claim.derivation.map(withNote))}\n`);
          return;
        }
        const { report } = claim;
        const text = store.report(report)?.text ?? "";
        const around = considered(claim, text, store.claims({ report }), store.mentions(report));
        io.out(explanation(claim, around, painter(io)));
      }),
    );
}
