// The words at and behind a noun phrase → whether they go on with it.
import type { FoundNumber } from "../../../language/found.ts";
import { CAN } from "../../../language/marks.ts";
import type { Role, Word } from "../words/word.ts";
import type { Cut } from "./cut.ts";
import { isCloseQuote, isOpenQuote, type Phrase } from "./phrase.ts";

/** Roles of a word that can be, or begin, what a number counts. */
const COUNTED = new Set<Role>(["noun", "det", "adj", "name", "unknown", "number"]);

/** Words between the marks round a noun alone, and between those round a name, at most. */
const QUOTED_WORDS = 2;
const NAME_WORDS = 4;

/** A token that may be an article or another determiner. */
export function determines({ laid }: Cut, at: number): boolean {
  return ((laid.tokens.marks[at] as number) & CAN.det) !== 0;
}

/** A noun of several words that brings its own article (« the military »). */
export function articled(cut: Cut, { at, to }: Word): boolean {
  return to - at > 1 && determines(cut, at);
}

/** « the observatory the-Xian »: behind a body with its article, a word of no table with another is its adjective. */
export function describes({ laid, compound }: Cut, { head }: Phrase, next: Word): boolean {
  return (
    compound === "genitive" &&
    next.role === "unknown" &&
    laid.placeAt(next.at) === undefined &&
    head !== null &&
    (head.classes.has("actor") || head.classes.has("report-source"))
  );
}

/** A word behind an article that goes on with a name begun (« Captain Layth al-X »). */
export function namesOn(cut: Cut, phrase: Phrase, next: Word): boolean {
  if (next.role !== "unknown" && next.role !== "name") return false;
  const before = cut.words[cut.w - 1];
  return before !== undefined && (before.role === "unknown" || before.role === "name") && (phrase.name || phrase.head === null);
}

/** Where a possessive mark at the end of a time ends, when a noun phrase goes on behind it; −1 when there is none. */
export function possessedFrom(cut: Cut, end: number): number {
  for (const token of [end, end - 1])
    if (cut.laid.tokens.readings[token]?.some(({ entry }) => entry.kind === "possessive"))
      return nominalAt(cut, token + 1) ? token + 1 : -1;
  return -1;
}

/** The word at a token goes on with a noun phrase. */
export function nominalAt(cut: Cut, token: number): boolean {
  let k = cut.w + 1;
  while (k < cut.words.length && (cut.words[k] as Word).at < token) k++;
  const word = cut.words[k];
  return word?.at === token && (word.role === "noun" || word.role === "adj" || word.role === "name" || word.role === "unknown");
}

/** The number whose first token is a preposition read apart. */
export function meltedNumber({ laid }: Cut, at: number): FoundNumber | undefined {
  const before = laid.numberAt(at - 1);
  return before !== undefined && before.to > at ? before : undefined;
}

/** An adjective stands before the conjunction at hand, and another, with no noun of its own, behind it. */
export function adjectivesJoined({ words, w, compound }: Cut): boolean {
  const before = words[w - 1];
  const after = words[w + 2]?.role;
  if (compound === "genitive") {
    // « shelling (the) artillery and (the) air »
    const article = after !== undefined && words[w + 1]?.role === "det" ? 1 : 0;
    const joined = words[w + 1 + article];
    if (before === undefined || (before.role !== "adj" && before.to - before.at === 1) || joined?.role !== "adj") return false;
    return joined.entry !== null && joined.entry.classes.size > 0 && !joined.entry.classes.has("demonym");
  }
  if (compound !== "none" || before?.role !== "adj" || words[w + 1]?.role !== "adj") return false;
  return after !== "noun" && after !== "name" && after !== "unknown";
}

/** At an opening quotation mark: a noun with at most an adjective beside it, and the closing mark. */
export function quotedNoun({ words, w, laid }: Cut): boolean {
  const mark = laid.tokens.form[(words[w] as Word).at] as string;
  if (mark !== '"' && !isOpenQuote(mark)) return false;
  for (let k = w + 1; k <= w + QUOTED_WORDS + 1; k++) {
    const word = words[k];
    if (word === undefined) return false;
    const form = laid.tokens.form[word.at] as string;
    if (word.role === "punct") return k > w + 1 && (form === '"' || isCloseQuote(form));
    if (word.role !== "noun" && word.role !== "adj" && word.role !== "unknown") return false;
  }
  return false;
}

/** A short bracketed or quoted name: the word index of its end, or −1. */
export function closing({ words, w, laid }: Cut, mark: string): number {
  const want = mark === "(" ? ")" : mark === '"' ? '"' : mark === "«" ? "»" : mark === "“" ? "”" : "›";
  for (let k = w + 1; k <= w + NAME_WORDS + 1; k++) {
    const word = words[k];
    if (word === undefined) return -1;
    if (laid.tokens.form[word.at] === want && word.role === "punct") return k > w + 1 ? k : -1;
    if (word.role === "verb" || word.role === "aux" || word.role === "punct" || word.role === "number") return -1;
    if (k === w + 1 && (word.role === "prep" || word.role === "neg" || word.role === "sub")) return -1; // no name begins so
    // « forty attackers "neutralised" » tells an event
    if (mark !== "(" && word.role === "part" && word.entry?.tells === true) return -1;
  }
  return -1;
}

/** The word can be, or begin, what a number counts. */
export function isCounted({ words }: Cut, w: number): boolean {
  const role = words[w]?.role;
  return role !== undefined && COUNTED.has(role);
}

/** A participle that only describes (« forces armées »): no event of its own. */
export function adjectival(word: Word): boolean {
  return word.entry !== null && word.entry.uses.length === 0;
}
