// A text's tokens → its sentences.
import type { Columns } from "./columns.ts";
import { FLAG, KIND } from "./tokens.ts";

const TERMINAL = new Set([".", "!", "?", "…", "؟", "۔", "。", "।"]);
const CLOSING = new Set(["»", "”", '"', ")", "]", "’", "›"]);
const OPENING = new Set(["«", "“", '"', "‹", "‘"]);
/** Tokens; the longest sentences of reports have about 150. */
const LONGEST_SENTENCE = 400;

/**
 * The first token of each sentence, and the number of tokens at the end: a sentence begins after a full stop that ends one, and at
 * a line that does not run on. The tokens get their flags `first`, and wrapped lines lose `line`.
 *
 * @param breaks - Pairs of a token and how many line breaks stand before it, in order.
 * @param abbreviations - Folded words whose full stop ends nothing.
 */
export function splitSentences(text: string, out: Columns, breaks: readonly number[], abbreviations: ReadonlySet<string>): Int32Array {
  const starts: number[] = [0];
  let b = 0;
  for (let t = 1; t < out.count; t++) {
    while (b < breaks.length && (breaks[b] as number) < t) b += 2;
    const before = out.form[t - 1] as string;
    const flags = out.flags[t] as number;
    let cut = false;
    if (breaks[b] === t) {
      const blank = (breaks[b + 1] as number) > 1;
      cut = blank || TERMINAL.has(before) || !lowerCase(text, out, t);
      if (!cut) out.flags[t] = flags & ~FLAG.line; // a wrapped line runs on
    } else if (
      out.kind[t - 1] === KIND.punct &&
      (flags & FLAG.space) !== 0 &&
      !(CLOSING.has(out.form[t] as string) && out.form[t] !== '"')
    ) {
      let end = t - 1;
      while (end > 0 && CLOSING.has(out.form[end] as string)) end--;
      if (TERMINAL.has(out.form[end] as string))
        cut = out.form[end] !== "." && end === t - 1 ? !lowerCase(text, out, t) : ends(text, out, end, t, abbreviations);
    } else if (out.kind[t - 1] === KIND.punct && TERMINAL.has(before)) cut = unspaced(text, out, t, abbreviations);
    // A stretch without any full stop is cut too, so that no later stage meets an endless sentence.
    if (cut || t - (starts[starts.length - 1] as number) >= LONGEST_SENTENCE) starts.push(t);
  }
  for (const t of starts) out.flags[t] = (out.flags[t] as number) | FLAG.first;
  if (out.count > 0) starts.push(out.count);
  return Int32Array.from(starts);
}

/** Letters on both sides of a full stop from which on it stands between sentences and in no name of a site or initials. */
const LONG_ENOUGH = 3;

/** « … to the city.The army … », « … said.« We … »: the space behind the full stop was lost. */
function unspaced(text: string, out: Columns, t: number, abbreviations: ReadonlySet<string>): boolean {
  const stop = t - 1;
  const quoted = out.kind[t] === KIND.punct && OPENING.has(out.form[t] as string);
  const next = quoted ? t + 1 : t;
  if (stop === 0 || next >= out.count || out.kind[next] !== KIND.word || out.kind[stop - 1] !== KIND.word) return false;
  // (« fini." Il »: the mark closes a quotation)
  if (quoted && ((out.flags[next] as number) & FLAG.space) !== 0) return false;
  if (((out.flags[stop] as number) & FLAG.space) !== 0 || lowerCase(text, out, next)) return false;
  const last = text[(out.end[stop - 1] as number) - 1] as string;
  const capital = last.toLowerCase() !== last;
  const letters = (at: number): number => (out.end[at] as number) - (out.start[at] as number);
  return (
    !capital &&
    letters(stop - 1) >= LONG_ENOUGH &&
    (quoted || letters(next) >= LONG_ENOUGH || letters(next) === 1) &&
    !abbreviations.has(out.form[stop - 1] as string)
  );
}

/** A word that begins with a small letter. */
function lowerCase(text: string, out: Columns, t: number): boolean {
  const char = text[out.start[t] as number] as string;
  return out.kind[t] === KIND.word && char.toUpperCase() !== char;
}

/** A full stop before the token `next` ends a sentence. */
function ends(text: string, out: Columns, stop: number, next: number, abbreviations: ReadonlySet<string>): boolean {
  if (lowerCase(text, out, next)) return false;
  if (stop !== next - 1 || stop === 0) return true;
  const before = out.form[stop - 1] as string;
  const written = (out.end[stop - 1] as number) - (out.start[stop - 1] as number);
  const attached = ((out.flags[stop] as number) & FLAG.space) === 0;
  if (
    attached &&
    out.kind[stop - 1] === KIND.word &&
    ((out.flags[stop - 1] as number) & FLAG.glued) === 0 && // a suffixed pronoun abbreviates nothing
    (abbreviations.has(before) || (written === 1 && ((out.flags[stop - 1] as number) & FLAG.capital) !== 0))
  )
    return false;
  return true;
}
