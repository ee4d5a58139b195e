// A claim and all that was found around it → the words that could have filled its slots, and what became of them.
import type { Claim, Considered, Derivation, Fate, Mention, SlotName, Span } from "../model.ts";

/** The slots that a kind of mention can fill. */
const SLOTS_OF = {
  place: ["places", "from", "to"],
  party: ["agent", "affected"],
  source: ["attribution"],
  quantity: ["quantity"],
  time: ["time"],
} as const satisfies Record<Considered["label"], readonly SlotName[]>;

/**
 * What was within reach of a claim and went elsewhere: mentions in the paragraph of its evidence, in the order of the text.
 *
 * @param text - the report's text, into which all offsets point.
 * @param claims - all claims of the report.
 * @param mentions - all mentions of the report.
 */
export function considered(claim: Claim, text: string, claims: readonly Claim[], mentions: readonly Mention[]): readonly Considered[] {
  const reach = paragraph(text, claim.evidence);
  const others = claims.filter(
    (other) => other.id !== claim.id && other.report === claim.report && overlap(paragraph(text, other.evidence), reach),
  );
  const out: Considered[] = [];
  for (const mention of mentions) {
    if (!isSlotted(mention) || mention.start < reach.start || mention.end > reach.end) continue;
    const slots = SLOTS_OF[mention.label];
    if (stepOn(claim, mention, slots) !== undefined) continue;
    const { start, end, exact, label, value } = mention;
    out.push({ label, words: { start, end, exact }, value, fate: fateOf(mention, claim, others) });
  }
  return out.sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end || (a.label < b.label ? -1 : 1));
}

type Slotted = Mention & { readonly label: keyof typeof SLOTS_OF };
const isSlotted = (mention: Mention): mention is Slotted => mention.label in SLOTS_OF;

function fateOf(mention: Slotted, claim: Claim, others: readonly Claim[]): Fate {
  const slots: readonly SlotName[] = SLOTS_OF[mention.label];
  const inside = claim.derivation.find((step) => !slots.includes(step.slot) && step.slot !== "type" && covers(step.words, mention));
  if (inside !== undefined) return { kind: "within", slot: inside.slot };
  const again = mention.value === null ? undefined : slots.find((slot) => valuesOf(claim, slot).includes(mention.value as string));
  if (again !== undefined) return { kind: "again", slot: again };
  const takers = new Map<SlotName, string[]>();
  for (const other of others) {
    const step = stepOn(other, mention, slots);
    if (step !== undefined) takers.set(step.slot, [...(takers.get(step.slot) ?? []), other.id]);
  }
  for (const slot of slots) {
    const ids = takers.get(slot);
    if (ids !== undefined) return { kind: "elsewhere", slot, claims: ids.sort() };
  }
  return { kind: "unused" };
}

/** The step by which a claim took these words into one of the slots. */
function stepOn(claim: Claim, span: Span, slots: readonly SlotName[]): Derivation | undefined {
  return claim.derivation.find(({ slot, words }) => slots.includes(slot) && words !== null && overlap(words, span));
}

function valuesOf(claim: Claim, slot: SlotName): readonly string[] {
  if (slot === "attribution") return claim.attribution.flatMap(({ source }) => source ?? []);
  if (slot === "places" || slot === "from" || slot === "to") return claim[slot];
  if (slot === "agent" || slot === "affected") return claim[slot] === null ? [] : [claim[slot]];
  return [];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const covers = (outer: Span | null, inner: Span): boolean => outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** The line or lines that a span stands in. */
function paragraph(text: string, { start, end }: Span): Span {
  const next = text.indexOf("\n", end);
  return { start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1, end: next === -1 ? text.length : next };
}
