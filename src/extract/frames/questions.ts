// A sentence's phrases → where a question begins that it ends in: what is asked, nobody has told.
import type { Phrase } from "../grammar/phrases/phrase.ts";

/** Marks that a question ends in, and those behind which it begins. */
const ASKS = new Set(["?", "؟"]);
const PARTS = new Set([";", "؛", ":", "–", "—", "…", "|"]);
/** Phrases at the end of a sentence among which its last mark stands: quotation marks and brackets may close behind it. */
const REACH = 3;

/** The first token of what a sentence asks, so that nothing from there on is claimed; past all tokens where it asks nothing. */
export function askedFrom(phrases: readonly Phrase[]): number {
  const end = phrases.findLastIndex(({ mark }, k) => k >= phrases.length - REACH && mark !== null && ASKS.has(mark));
  if (end < 0) return Number.POSITIVE_INFINITY;
  for (let k = end - 1; k >= 0; k--) {
    const { kind, mark, entry, to } = phrases[k] as Phrase;
    // (« X has fallen, but will Y hold? »)
    if ((mark !== null && PARTS.has(mark)) || (kind === "conj" && entry?.role === "but")) return to;
  }
  return 0;
}
