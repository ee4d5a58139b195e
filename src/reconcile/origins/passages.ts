// Texts into the passages that a later one shares word for word with an earlier one.
import type { Span } from "../../model.ts";
import { Ordered } from "../posting.ts";
import { eachWord, fold } from "../words.ts";

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
const AT_HAND = 1024;

/** A number for each word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** A text's words, each by its number and where it stands, and its kept shingles, each by its number and its first word. */
interface Read {
  readonly print: string;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shingles: Int32Array;
  readonly positions: Int32Array;
}

/** Reads a text. Two words of one number are taken for one: of pairs of other words one in four thousand million. */
function readText(text: string): Read {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachWord(text, (start, end) => {
    words.push(hashOf(fold(text.slice(start, end))));
    starts.push(start);
    ends.push(end);
  });
  const all: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++) hash = (Math.imul(hash, 0x9e3779b1) ^ (words[next] as number)) >>> 0;
    all.push(hash);
  }
  const shingles: number[] = [];
  const positions: number[] = [];
  let last = -1;
  for (let at = 0; at + WINDOW <= all.length; at++) {
    let least = at;
    for (let next = at + 1; next < at + WINDOW; next++) if ((all[next] as number) <= (all[least] as number)) least = next;
    if (least !== last) {
      shingles.push((all[least] as number) | 0);
      positions.push(least);
    }
    last = least;
  }
  const packed = (numbers: readonly number[]): Int32Array => Int32Array.from(numbers);
  return {
    print: printOf(words),
    words: packed(words),
    starts: packed(starts),
    ends: packed(ends),
    shingles: packed(shingles),
    positions: packed(positions),
  };
}

/** A letter for each word: a text in as many bytes as it has words. Equal words have equal letters; other words may have them too. */
const printOf = (words: readonly number[]): string => words.map((word) => String.fromCharCode(word & 0xff)).join("");

/** Whether one text may have the other's words around a shingle: whether their letters agree in any run that is long enough. */
function mayShare(left: string, right: string, rightAt: number): boolean {
  const shingle = right.slice(rightAt, rightAt + SHINGLE);
  for (let leftAt = left.indexOf(shingle); leftAt >= 0; leftAt = left.indexOf(shingle, leftAt + 1)) {
    let from = 0;
    while (leftAt + from > 0 && rightAt + from > 0 && left[leftAt + from - 1] === right[rightAt + from - 1]) from--;
    let to = SHINGLE;
    while (leftAt + to < left.length && left[leftAt + to] === right[rightAt + to]) to++;
    if (to - from >= LEAST) return true;
  }
  return false;
}

/** Texts by their kept shingles, in an order of their own. Adding one costs its length. */
export class Passages<T> {
  /** Who has a shingle: one text, or several in order. */
  private readonly holders = new Map<number, T | Ordered<T>>();
  private readonly atHand = new Map<T, Read>();
  /** What is kept of every text: chance has it share a shingle with the first of a large case, and few of those are worth reading again. */
  private readonly prints = new Map<T, string>();
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
    const read = readText(this.textOf(member));
    if (this.atHand.size >= AT_HAND) this.atHand.delete(this.atHand.keys().next().value as T);
    this.atHand.set(member, read);
    return read;
  }

  /** Calls `change` with each text that had its words from a later one until now. */
  add(member: T, change: (member: T) => void): void {
    const { shingles, print } = this.read(member);
    this.prints.set(member, print);
    for (const hash of new Set(shingles)) {
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
    for (const hash of new Set(this.read(member).shingles)) {
      const known = this.holders.get(hash);
      if (!(known instanceof Ordered)) this.holders.delete(hash);
      else if (known.remove(member) === 0) {
        for (const later of known.list) change(later);
        if (known.list.length === 0) this.holders.delete(hash);
      }
    }
    this.atHand.delete(member);
    this.prints.delete(member);
  }

  /** What a text shares with the first that had it. */
  of(later: T): Passage<T>[] {
    const read = this.read(later);
    const told = new Map<T, number>();
    const found: Passage<T>[] = [];
    for (const [index, hash] of read.shingles.entries()) {
      const position = read.positions[index] as number;
      const known = this.holders.get(hash);
      const earlier = known instanceof Ordered ? known.list[0] : known;
      if (earlier === undefined || earlier === later || position < (told.get(earlier) ?? 0)) continue;
      if (!mayShare(this.prints.get(earlier) ?? "", read.print, position)) continue;
      const source = this.read(earlier);
      const start = source.positions[source.shingles.indexOf(hash)];
      const run = start === undefined ? null : extend(source, start, read, position);
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

/** The longest run around two equal positions; null when it is too short. */
function extend(
  left: Read,
  leftAt: number,
  right: Read,
  rightAt: number,
): { readonly from: Span; readonly to: Span; readonly words: number; readonly after: number } | null {
  const equal = (back: number): boolean => {
    const [one, other] = [left.words[leftAt + back], right.words[rightAt + back]];
    return one !== undefined && one === other;
  };
  let before = 0;
  while (equal(before - 1)) before--;
  let after = 0;
  while (equal(after)) after++;
  if (after - before < LEAST) return null;
  const span = ({ starts, ends }: Read, at: number): Span => ({
    start: starts[at + before] as number,
    end: ends[at + after - 1] as number,
  });
  return { from: span(left, leftAt), to: span(right, rightAt), words: after - before, after: rightAt + after };
}
