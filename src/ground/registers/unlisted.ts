// A report's tokens → the armed groups that no register holds, by the noun that ends their names: « the Karo Hills Liberation Front (KHLF) ».
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import { acronymsOf } from "../names/acronyms.ts";

/** A stretch of tokens that names a group. */
export interface Unlisted {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly rule: string;
}

/** What is taken already: findings in text order. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

/** How names of armed groups end in a language, and how a name becomes an id. */
export interface GroupNames {
  /** Folded words of each ending, the longest first. */
  readonly endings: readonly (readonly string[])[];
  kebab(name: string): string;
  isArticle(tokens: Tokens, token: number): boolean;
}

/** Words of a name before its ending, at most. */
const LONGEST = 5;

/** Finds such groups, every place where their letters stand alone, and where « the Front » means the one of them that ends so. */
export function unlistedGroups(tokens: Tokens, taken: readonly Taken[], names: GroupNames): Unlisted[] {
  if (names.endings.length === 0) return [];
  const out: Unlisted[] = [];
  const ends = new Map<string, string | null>();
  const busy = new Uint8Array(tokens.count);
  for (const { from, to } of taken) busy.fill(1, from, to);
  for (let t = 1; t < tokens.count; t++) {
    if (!named(tokens, t)) continue;
    const size = endingAt(tokens, t, names);
    if (size === 0) continue;
    const first = opening(tokens, t - size + 1, size, busy);
    if (first < 0) continue;
    const letters =
      tokens.form[t + 1] === "(" && tokens.form[t + 3] === ")" && capitals(tokens, t + 2) ? (tokens.form[t + 2] as string) : null;
    const words = tokens.text.slice(tokens.start[first] as number, tokens.end[t] as number);
    const id = letters ?? names.kebab(words);
    const from = first > 0 && names.isArticle(tokens, first - 1) && !starts(tokens, first) ? first - 1 : first;
    out.push({ from, to: t + 1, id, rule: "party.unlisted" });
    const last = tokens.form[t] as string;
    ends.set(last, ends.has(last) && ends.get(last) !== id ? null : id);
    busy.fill(1, from, t + 1);
  }
  if (out.length === 0) return [];
  const short = acronymsOf(tokens, out).filter(({ from, to }) => free(busy, from, to));
  for (const one of short) {
    out.push({ ...one, rule: "party.acronym" });
    busy.fill(1, one.from, one.to);
  }
  for (let t = 0; t < tokens.count; t++) {
    const id = named(tokens, t) && busy[t] === 0 ? ends.get(tokens.form[t] as string) : undefined;
    if (id == null || named(tokens, t + 1)) continue;
    const articled = t > 0 && !starts(tokens, t) && names.isArticle(tokens, t - 1);
    // (a title leaves the article out)
    if (!articled && !(t === 0 && tokens.sentenceCount > 1)) continue;
    out.push({ from: articled ? t - 1 : t, to: t + 1, id, rule: "party.head" });
  }
  return out.sort((a, b) => a.from - b.from);
}

const starts = (tokens: Tokens, t: number): boolean => ((tokens.flags[t] as number) & FLAG.first) !== 0;

const free = (busy: Uint8Array, from: number, to: number): boolean => busy.subarray(from, to).every((bit) => bit === 0);

/** A word with a capital. */
function named(tokens: Tokens, t: number): boolean {
  return t >= 0 && t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.capital) !== 0;
}

function capitals(tokens: Tokens, t: number): boolean {
  return t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.capitals) !== 0;
}

/** How many words the ending has that ends at a token; 0 for none. */
function endingAt(tokens: Tokens, t: number, { endings }: GroupNames): number {
  for (const words of endings) {
    const from = t - words.length + 1;
    if (from > 0 && words.every((word, i) => tokens.form[from + i] === word && named(tokens, from + i))) return words.length;
  }
  return 0;
}

/**
 * The first word of the name whose ending begins at a token: two words of their own, or one before an ending of several words or that the
 * language lacks; −1 where there is none.
 */
function opening(tokens: Tokens, ending: number, size: number, busy: Uint8Array): number {
  let first = ending;
  while (first > 0 && ending - first < LONGEST && named(tokens, first - 1) && busy[first - 1] === 0 && !starts(tokens, first)) first--;
  const readings = (t: number): readonly Reading[] => tokens.readings[t] as readonly Reading[];
  // « The Karo … »: an article or another small word with the sentence's capital
  while (first < ending && readings(first).some(({ entry }) => SMALL.has(entry.cat))) first++;
  const own = ending - first;
  if (own === 0) return -1;
  const people = (t: number): boolean => readings(t).some(({ entry }) => entry.classes.has("demonym"));
  for (let t = first; t < ending; t++) if (people(t) || busy[t] !== 0) return -1;
  return own > 1 || size > 1 || readings(first).length === 0 ? first : -1;
}

/** Categories of words that begin no name. */
const SMALL = new Set(["det", "prep", "conj", "sub", "pron", "adv", "aux", "neg"]);
