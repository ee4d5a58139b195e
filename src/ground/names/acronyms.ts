// Names found in a report, one with its letters in brackets behind it → the same, and every place where the letters stand alone.
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";

/** A stretch of tokens that names an entry. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

/** Longest short form, in tokens of the brackets. */
const INSIDE = 1;

/**
 * Finds « the Hill Front (HF) … the HF said … », before its explanation too (headlines shorten first).
 *
 * @param hits - names found already, in text order; what they cover is left alone.
 * @returns the further findings, in text order.
 */
export function acronymsOf(tokens: Tokens, hits: readonly Named[]): Named[] {
  const meant = new Map<string, string | null>();
  for (const { to, id } of hits) {
    const at = to + 1;
    if (tokens.form[to] !== "(" || tokens.form[at + INSIDE] !== ")" || !short(tokens, at)) continue;
    const form = tokens.form[at] as string;
    meant.set(form, meant.has(form) && meant.get(form) !== id ? null : id); // two names with the same letters: neither
  }
  if (meant.size === 0) return [];
  const out: Named[] = [];
  let h = 0;
  for (let t = 0; t < tokens.count; t++) {
    while (h < hits.length && (hits[h] as Named).to <= t) h++;
    if (h < hits.length && (hits[h] as Named).from <= t) continue;
    const id = short(tokens, t) ? meant.get(tokens.form[t] as string) : undefined;
    if (id != null) out.push({ from: t, to: t + 1, id });
  }
  return out;
}

/** A word of two letters or more, all capitals. */
function short(tokens: Tokens, t: number): boolean {
  return t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.capitals) !== 0;
}
