// The shades that words may have into the question which of them a claim's own words have.
import type { ClaimType, Shade } from "../model.ts";
import { eachWord, fold, tokens } from "./words.ts";

/** So many other words may stand between two of a variant's. */
const BETWEEN = 1;
/** Words as long may have an ending behind them, … */
const LONG = 5;
/** … no longer than this. */
const ENDING = 2;
/** So many letters of articles and prepositions are written onto a word, where a script does so, … */
const WORN = 3;
/** … and so many are left of it. */
const LEAST = 3;

/** So many words are kept with what they may begin. */
const REMEMBERED = 50_000;
const NONE: readonly string[] = [];

/** The one shade of each group that a claim's words have, by their ids. `lead`: the words that lead up to a denied claim, else empty. */
export type Shades = (type: ClaimType, text: string, lead: string) => readonly string[];

interface Variant {
  readonly shade: Shade;
  readonly words: readonly string[];
}

const isLatin = (word: string): boolean => (word.codePointAt(0) ?? 0) < 0x250;

/** What a word may stand for in the table: itself, itself without an ending, or without what is written onto it. */
function* formsOf(word: string): Generator<string> {
  for (let worn = 0; worn <= (isLatin(word) ? 0 : WORN); worn++)
    for (let ending = 0; ending <= ENDING; ending++) {
      const form = word.slice(worn, word.length - ending);
      if (form.length >= (worn > 0 ? LEAST : 1) && (ending === 0 || form.length >= LONG)) yield form;
    }
}

export function shadesOf(all: readonly Shade[]): Shades {
  const byFirst = new Map<string, Variant[]>();
  const read = new Set<ClaimType>();
  for (const shade of all) {
    if (shade.leading !== true) for (const type of shade.types) read.add(type);
    for (const name of Object.values(shade.names).flat()) {
      const words = tokens(name).map(({ folded }) => folded);
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { shade, words }]);
    }
  }
  const lists = new Map<string, readonly string[]>();
  /** The variants that a word may begin; news uses few words again and again. */
  const begun = new Map<string, readonly Variant[]>();
  const beginning = (word: string): readonly Variant[] => {
    const found = begun.get(word);
    if (found !== undefined) return found;
    if (begun.size >= REMEMBERED) begun.clear();
    const made = [...formsOf(word)].flatMap((form) => byFirst.get(form) ?? []);
    begun.set(word, made);
    return made;
  };
  const is = (word: string | undefined, wanted: string): boolean =>
    word !== undefined && (word === wanted || [...formsOf(word)].includes(wanted));
  const follow = (words: readonly string[], at: number, variant: Variant): boolean => {
    let next = at + 1;
    for (const wanted of variant.words.slice(1)) {
      const end = next + BETWEEN;
      while (next <= end && !is(words[next], wanted)) next++;
      if (next > end) return false;
      next++;
    }
    return true;
  };
  /** Notes the shades of a claim that a stretch of text has, read for what leads up to it or for its own words. */
  const meet = (type: ClaimType, text: string, leading: boolean, met: Map<string, Set<string>>): void => {
    const words: string[] = [];
    eachWord(text, (start, end) => words.push(fold(text.slice(start, end))));
    for (const [at, word] of words.entries())
      for (const variant of beginning(word)) {
        const { id, group, types, leading: ahead = false } = variant.shade;
        if (ahead !== leading || !types.includes(type) || !follow(words, at, variant)) continue;
        met.set(group, (met.get(group) ?? new Set()).add(id));
      }
  };
  return (type, text, lead) => {
    if (!read.has(type) && lead === "") return NONE;
    const met = new Map<string, Set<string>>();
    if (read.has(type)) meet(type, text, false, met);
    if (lead !== "") meet(type, lead, true, met);
    // Words of two shades of one group say neither.
    const found = [...met.values()].flatMap((ids) => (ids.size === 1 ? [...ids] : [])).sort();
    const list = lists.get(found.join()) ?? found;
    lists.set(found.join(), list);
    return list;
  };
}
