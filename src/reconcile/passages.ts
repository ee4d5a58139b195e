// Texts into the passages that a later one shares word for word with an earlier one.
import type { Span } from "../model.ts";
import { type Token, tokens } from "./words.ts";

/** A run of words that two texts have in common. */
export interface Passage {
  /** Positions in the list of texts. */
  readonly earlier: number;
  readonly later: number;
  /** Where it stands in each, UTF-16 code units. */
  readonly from: Span;
  readonly to: Span;
  readonly words: number;
}

/** Words in one shingle. */
const SHINGLE = 5;
/** Of so many shingles in a row the least is kept (winnowing: Schleimer, Wilkerson, Aiken 2003): runs of `LEAST` words are never missed. */
const WINDOW = 8;
/** Shorter runs are set phrases. */
const LEAST = SHINGLE + WINDOW - 1;
/** Texts whose words are kept at hand; a story's copies lie near each other in time. */
const AT_HAND = 256;

/** A number for each word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The positions of a text's kept shingles, each with its number. */
function fingerprints(words: readonly Token[]): [hash: number, position: number][] {
  const hashes = words.map(({ folded }) => hashOf(folded));
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++) hash = (Math.imul(hash, 0x9e3779b1) ^ (hashes[next] ?? 0)) >>> 0;
    shingles.push(hash);
  }
  const kept: [number, number][] = [];
  let last = -1;
  for (let at = 0; at + WINDOW <= shingles.length; at++) {
    let least = at;
    for (let next = at + 1; next < at + WINDOW; next++) if ((shingles[next] ?? 0) <= (shingles[least] ?? 0)) least = next;
    if (least !== last) kept.push([shingles[least] ?? 0, least]);
    last = least;
  }
  return kept;
}

/**
 * Finds what each text shares with the first that had it. Cost: the length of all texts.
 *
 * @param texts - the earliest first.
 */
export function sharedPassages(texts: readonly string[], tell: (passage: Passage) => void): void {
  const first = new Map<number, readonly [text: number, position: number]>();
  const atHand = new Map<number, readonly Token[]>();
  const wordsOf = (index: number): readonly Token[] => {
    const known = atHand.get(index);
    if (known !== undefined) return known;
    const words = tokens(texts[index] ?? "");
    if (atHand.size >= AT_HAND) atHand.delete(atHand.keys().next().value ?? -1);
    atHand.set(index, words);
    return words;
  };
  for (const [later] of texts.entries()) {
    const words = wordsOf(later);
    const told = new Map<number, number>();
    for (const [hash, position] of fingerprints(words)) {
      const met = first.get(hash);
      if (met === undefined) {
        first.set(hash, [later, position]);
        continue;
      }
      const [earlier, start] = met;
      if (earlier === later || position < (told.get(earlier) ?? 0)) continue;
      const run = extend(wordsOf(earlier), start, words, position);
      if (run === null) continue;
      told.set(earlier, run.after);
      tell({ earlier, later, from: run.from, to: run.to, words: run.words });
    }
  }
}

/** The longest run around two equal positions; null when it is too short. */
function extend(
  left: readonly Token[],
  leftAt: number,
  right: readonly Token[],
  rightAt: number,
): { readonly from: Span; readonly to: Span; readonly words: number; readonly after: number } | null {
  const equal = (back: number): boolean => {
    const [one, other] = [left[leftAt + back], right[rightAt + back]];
    return one !== undefined && other !== undefined && one.folded === other.folded;
  };
  let before = 0;
  while (equal(before - 1)) before--;
  let after = 0;
  while (equal(after)) after++;
  const [a, b] = [left[leftAt + before], left[leftAt + after - 1]];
  const [c, d] = [right[rightAt + before], right[rightAt + after - 1]];
  if (after - before < LEAST || a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return { from: { start: a.start, end: b.end }, to: { start: c.start, end: d.end }, words: after - before, after: rightAt + after };
}
