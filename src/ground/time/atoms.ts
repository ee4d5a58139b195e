// A token of a run → the typed words and numbers that begin there, longest first.
import { FLAG, KIND } from "../../language/tokens.ts";
import { type Atom, TYPE } from "./atom.ts";
import { readDigits } from "./digits.ts";
import type { TimeRun } from "./run.ts";
import { isTimely, type Known, MOST_DAYS, type TimeWords } from "./words.ts";

export const NO_ATOMS: readonly Atom[] = [];

/** All atoms that begin at a token; their types are noted in the run. */
export function atomsAt(run: TimeRun, words: TimeWords, at: number): readonly Atom[] {
  const { tokens } = run;
  const digits = tokens.kind[at] === KIND.number;
  const hyphened = run.hyphened(at);
  const listed = isTimely(words, tokens, at) && !auxiliary(run, at);
  if (!listed && !digits && !hyphened) return NO_ATOMS;
  const form = tokens.form[at] as string;
  const known = listed ? words.table.get(form) : undefined;
  const capital = ((tokens.flags[at] as number) & FLAG.capital) !== 0;
  if (known !== undefined && !known.number && !digits && !hyphened && !goesOn(run, words, known, at)) {
    const alone = known.alone[capital ? 1 : 0];
    for (const atom of alone) run.note(atom.type);
    return alone;
  }
  run.begin(at);
  if (hyphened) run.put(TYPE.hyphen, 0, at);
  let node = known?.words;
  for (let to = at + 1; node !== undefined; node = node.next?.get(run.form(to++)))
    for (const word of node.hits ?? []) if (capital || !word.capital) run.put(word.type, word.value, to);
  if (digits) readDigits(run, words, at);
  else if (known?.number === true && tokens.kind[at] === KIND.word) readNumeral(run, words, at);
  let ordinal = known?.ordinals;
  for (let to = at + 1; ordinal !== undefined; ordinal = ordinal.next?.get(run.form(to++))) {
    const value = ordinal.hits?.[0];
    if (value === undefined) continue;
    run.put(TYPE.ord, value, to);
    if (value <= MOST_DAYS) run.put(TYPE.day, value, to);
  }
  return run.read.length === 0 ? NO_ATOMS : run.read;
}

/** « has on Thursday taken X » as « a jeudi pris X »: folded, an auxiliary of one letter is spelt like a preposition. */
function auxiliary({ tokens }: TimeRun, at: number): boolean {
  if (tokens.form[at]?.length !== 1) return false;
  const readings = tokens.readings[at] ?? [];
  return readings.length > 0 && readings.every(({ entry }) => entry.cat === "aux");
}

/** The token behind carries on a phrase that begins here; all words of phrases are words of time. */
function goesOn(run: TimeRun, words: TimeWords, known: Known, at: number): boolean {
  if (at + 1 >= run.limit || !isTimely(words, run.tokens, at + 1)) return false;
  const next = run.form(at + 1);
  return known.words?.next?.has(next) === true || known.ordinals?.next?.has(next) === true;
}

/** A number in words. */
function readNumeral(run: TimeRun, words: TimeWords, at: number): void {
  const read = words.numbers.read(run.tokens, at, run.limit);
  if (read === null) return;
  run.put(TYPE.num, read.value, read.to);
  if (!Number.isInteger(read.value) || read.weak) return;
  run.putSmall(read.value, read.to);
  if (read.value >= 1900 && read.value <= 2100) run.put(TYPE.year, read.value, read.to);
}
