// The cut text: parallel arrays with one slot a token, so that later stages read columns instead of objects.
import type { Evidence } from "../model.ts";
import type { Category, LexEntry } from "./entries.ts";
import { BIT, FINITE } from "./tags.ts";

/** What a token is made of. */
export const KIND = { word: 0, number: 1, punct: 2 } as const;

/** Circumstances of a token. */
export const FLAG = {
  /** White space stands before it. */
  space: 1,
  /** A line break stands before it. */
  line: 2,
  /** A hyphen joins it to the token before. */
  hyphen: 4,
  /** Cut from the same written word as the token before (elision, proclitic, enclitic). */
  glued: 8,
  /** Begins with a capital letter. */
  capital: 16,
  /** All letters are capitals, two or more. */
  capitals: 32,
  /** First token of a sentence. */
  first: 64,
  /** A no-break joint: digits and the letters right behind them. */
  joint: 128,
} as const;

/** What a reading counts as in its sentence: its category, verb forms apart. */
export type ReadingRole = Category | "part" | "ger" | "inf";

/** One reading of a form: a lexicon entry and the grammatical tags of this form of it (see tags.ts). */
export interface Reading {
  readonly entry: LexEntry;
  readonly tags: number;
  readonly role: ReadingRole;
}

/** Reads an entry with these tags; its role is asked for at every token, so that it is worked out here once. */
export function readingOf(entry: LexEntry, tags: number): Reading {
  return { entry, tags, role: roleOf(entry.cat, tags) };
}

function roleOf(cat: Category, tags: number): ReadingRole {
  if (cat !== "verb") return cat === "aux" && (tags & FINITE) === 0 && (tags & BIT.inf) !== 0 ? "inf" : cat;
  if ((tags & FINITE) !== 0) return "verb";
  if ((tags & BIT.part) !== 0) return "part";
  if ((tags & BIT.ger) !== 0) return "ger";
  return (tags & BIT.inf) !== 0 ? "inf" : "verb";
}

export const NO_READINGS: readonly Reading[] = [];

/** A report's text as tokens. Offsets are UTF-16 units into `text`; `form` is folded. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Folded form: lower case, no accents, ASCII digits; for punctuation the character itself. */
  readonly form: readonly string[];
  readonly readings: readonly (readonly Reading[])[];
  /** Bits of the finders that have something beginning with this form (see `Lexicon.watch`): the others pass the token over. */
  readonly begins: Int32Array;
  /** Bits of what its readings can be (see marks.ts), and of what stages ask of them (see `Lexicon.mark`). */
  readonly marks: Int32Array;
  /** First token of each sentence, and `count` at the end. */
  readonly sentences: Int32Array;
  /** Number of sentences. */
  readonly sentenceCount: number;
}

/** The tokens of an empty text. */
export const NO_TOKENS: Tokens = {
  text: "",
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  kind: new Uint8Array(0),
  flags: new Uint8Array(0),
  form: [],
  readings: [],
  begins: new Int32Array(0),
  marks: new Int32Array(0),
  sentences: Int32Array.of(0),
  sentenceCount: 0,
};

/** The exact words of the tokens [from, to). */
export function wordsOf({ text, start: starts, end: ends }: Tokens, from: number, to: number): Evidence {
  const start = starts[from] as number;
  const end = ends[to - 1] as number;
  return { start, end, exact: text.slice(start, end) };
}
