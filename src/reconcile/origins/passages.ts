// Texts into the passages that a later one shares word for word with an earlier one.
import type { Span } from "../../model.ts";
import { Ordered } from "../posting.ts";
import { type Token, tokens } from "../words.ts";

/** A run of words that a text has in common with an earlier one. */
export interface Passage<T> {
  readonly earlier: T;
  readonly later: T;
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
    if (least !== last) kept.push([(shingles[least] ?? 0) | 0, least]);
    last = least;
  }
  return kept;
}

/** A text's words, and where each of its kept shingles stands first. */
interface Read {
  readonly words: readonly Token[];
  readonly prints: readonly (readonly [hash: number, position: number])[];
}

/** Texts by their kept shingles, in an order of their own. Adding one costs its length. */
export class Passages<T> {
  /** Who has a shingle: one text, or several in order. */
  private readonly holders = new Map<number, T | Ordered<T>>();
  private readonly atHand = new Map<T, Read>();
  private readonly order: (a: T, b: T) => number;
  private readonly textOf: (member: T) => string;

  /** @param order - the earlier first. */
  constructor(order: (a: T, b: T) => number, textOf: (member: T) => string) {
    this.order = order;
    this.textOf = textOf;
  }

  private read(member: T): Read {
    const known = this.atHand.get(member);
    if (known !== undefined) return known;
    const words = tokens(this.textOf(member));
    const read = { words, prints: fingerprints(words) };
    if (this.atHand.size >= AT_HAND) this.atHand.delete(this.atHand.keys().next().value as T);
    this.atHand.set(member, read);
    return read;
  }

  /** Calls `change` with each text that had its words from a later one until now. */
  add(member: T, change: (member: T) => void): void {
    for (const hash of hashesOf(this.read(member))) {
      const known = this.holders.get(hash);
      if (known === undefined) this.holders.set(hash, member);
      else {
        const list = known instanceof Ordered ? known : new Ordered(this.order);
        if (list !== known) {
          list.add(known as T);
          this.holders.set(hash, list);
        }
        if (list.add(member) === 0) for (const later of list.list.slice(1)) change(later);
      }
    }
  }

  /** Calls `change` with each text that had its words from this one. */
  remove(member: T, change: (member: T) => void): void {
    for (const hash of hashesOf(this.read(member))) {
      const known = this.holders.get(hash);
      if (!(known instanceof Ordered)) this.holders.delete(hash);
      else if (known.remove(member) === 0) {
        for (const later of known.list) change(later);
        if (known.list.length === 0) this.holders.delete(hash);
      }
    }
    this.atHand.delete(member);
  }

  /** What a text shares with the first that had it. */
  of(later: T): Passage<T>[] {
    const { words, prints } = this.read(later);
    const told = new Map<T, number>();
    const found: Passage<T>[] = [];
    for (const [hash, position] of prints) {
      const known = this.holders.get(hash);
      const earlier = known instanceof Ordered ? known.list[0] : known;
      if (earlier === undefined || earlier === later || position < (told.get(earlier) ?? 0)) continue;
      const source = this.read(earlier);
      const start = source.prints.find(([one]) => one === hash)?.[1];
      const run = start === undefined ? null : extend(source.words, start, words, position);
      if (run === null) continue;
      told.set(earlier, run.after);
      found.push({ earlier, later, from: run.from, to: run.to, words: run.words });
    }
    return found;
  }
}

/**
 * Calls `tell` with what each text shares with the first that had it.
 *
 * @param texts - the earliest first; passages name them by their positions.
 */
export function sharedPassages(texts: readonly string[], tell: (passage: Passage<number>) => void): void {
  const all = new Passages<number>(
    (a, b) => a - b,
    (index) => texts[index] ?? "",
  );
  for (const index of texts.keys()) all.add(index, () => {});
  for (const index of texts.keys()) all.of(index).forEach(tell);
}

const hashesOf = ({ prints }: Read): ReadonlySet<number> => new Set(prints.map(([hash]) => hash));

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
