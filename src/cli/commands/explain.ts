// `isnad explain`: how one claim came about, slot by slot, down to words and rules.
import { type Command, Option } from "commander";
import type { Claim, Derivation, SlotName } from "../../model.ts";
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
  const { slot, rule, words, certain, note } = derivation;
  const lines = [
    `${String(position + 1).padStart(3)}. ${paint("bold", slot)} = ${slotWords(claim, slot)}${certain ? "" : "   (not certain)"}`,
  ];
  lines.push(
    words === null
      ? "     words: none; by default"
      : `     words: ${words.start}–${words.end} ${paint("source", `“${printable(words.exact)}”`)}`,
  );
  lines.push(`     rule:  ${printable(rule)}`);
  if (note !== "") lines.push(`     note:  ${printable(note)}`);
  return `${lines.join("\n")}\n`;
}

function explanation(claim: Claim, paint: Paint): string {
  const { start, end, exact } = claim.evidence;
  const head = `${paint("bold", printable(claim.id))}  ${kindWords(claim)}\nreport ${printable(claim.report)}, ${start}–${end}: “${printable(exact)}”\n`;
  const steps = claim.derivation.map((derivation, position) => step(claim, derivation, position, paint));
  const rules = claim.rules.length > 0 ? `rules applied: ${printable(claim.rules.join(", "))}\n` : "";
  return `${head}${rules}\n${steps.join("") || "no derivation: the claim was imported, not extracted\n"}`;
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
        io.out(flags.format === "json" ? `${JSON.stringify(claim.derivation)}\n` : explanation(claim, painter(io)));
      }),
    );
}
