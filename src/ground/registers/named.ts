// A match with a register's names → a hit, where the text writes it as a name.
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { Match } from "../names/name-trie.ts";
import { type Hit, LOCAL_RULE, plainHit, type Registered } from "./hit.ts";
import type { RegisterName, RegisterNames } from "./names.ts";

const QUOTES = new Set(['"', "«", "»", "“", "”", "'", "’", "‘", "‹", "›"]);

/** Tokens of a name of which the register may know only the beginning. */
const LONGEST_NAME = 12;

/** Whether a match is a name as the text writes it. */
export function named(register: RegisterNames, tokens: Tokens, match: Match<RegisterName>, what: Registered): Hit | null {
  const { from, to } = match;
  if (joint(tokens, from, register) || joint(tokens, to, register)) return null;
  const flags = tokens.flags[from] as number;
  const cased = isCased(tokens, from);
  let medium: boolean | null = null;
  const fits: RegisterName[] = [];
  for (const name of match.ends) {
    const { capitals, words, article } = name.spelling;
    if (capitals === 2 && words.length === 1 && (flags & FLAG.capitals) === 0) continue;
    if (capitals >= 1 && cased && (flags & FLAG.capital) === 0 && (name.ordinary || words.length === 1)) continue;
    if (name.ordinary && cased && name.spelling.lastCapital && ((tokens.flags[to - 1] as number) & FLAG.capital) === 0) continue;
    if (name.ordinary && words.length === 1 && !name.local && capitals < 2) {
      // An ordinary word: only where something says that it is a name.
      medium ??= called(register, tokens, from);
      const capital = cased && capitals === 1 && (flags & FLAG.capital) !== 0 && (flags & FLAG.first) === 0;
      if (!medium && !capital && !(name.own && (!article || articled(register, tokens, from)))) continue;
    }
    if (name.local && article && !articled(register, tokens, from) && !cased) continue;
    // « the army X »: a noun with its article has no genitive behind it
    const bare = words.length > 1 && !article && to === from + words.length;
    if (register.construct && bare && articled(register, tokens, from)) continue;
    fits.push(name);
  }
  if (fits.length === 0) return null;
  const best = fits.findLast((f) => f.own) ?? fits.find((f) => !f.local) ?? (fits[0] as RegisterName);
  const ids = [...new Set(fits.map((f) => f.id))];
  medium ??= what === "source" && called(register, tokens, from);
  const rule = best.local ? LOCAL_RULE : medium && what === "source" ? "source.medium" : `${what}.name`;
  const short = to === from + 1 && !best.own && best.spelling.capitals === 2 ? (tokens.form[from] as string) : null;
  const certain = !best.local && (ids.length === 1 || best.own);
  return { from, to, rule, id: best.id, certain, ids, head: best.local ? null : best.head, short, coined: null };
}

/** A person's name in a spelling that the register lacks. */
export function person(register: RegisterNames, tokens: Tokens, from: number): Hit | null {
  const cased = isCased(tokens, from);
  if (cased && ((tokens.flags[from] as number) & FLAG.capital) === 0) return null;
  const level = register.persons.begins(tokens.form[from] as string);
  if (level === undefined) return null;
  const words = [tokens.form[from] as string];
  let best: Hit | null = null;
  for (let t = from + 1; t < tokens.count && words.length < 5; t++) {
    if (tokens.kind[t] !== KIND.word || ((tokens.flags[t] as number) & FLAG.first) !== 0) break;
    if (register.cutter.isNameArticle(tokens, t)) continue;
    if (cased && ((tokens.flags[t] as number) & FLAG.capital) === 0) break;
    words.push(tokens.form[t] as string);
    const id = level.get(register.persons.whole(words));
    if (id !== undefined) best = plainHit(from, t + 1, "source.respelled", id, { certain: true });
  }
  return best;
}

/** « forces de défense (FDS) »: an acronym in brackets that follows no name of the same entry. */
export function bracketed(tokens: Tokens, hit: Hit, last: Hit | undefined): boolean {
  if (tokens.form[hit.from - 1] !== "(" || tokens.form[hit.to] !== ")" || ((tokens.flags[hit.from - 1] as number) & FLAG.first) !== 0)
    return false;
  return last === undefined || last.id !== hit.id || last.to < hit.from - LONGEST_NAME;
}

/** A noun for media, or for who writes for them, stands in front, or quotation marks hold the word, or somebody told it something. */
function called(register: RegisterNames, tokens: Tokens, from: number): boolean {
  let t = from - 1;
  while (t >= 0 && (register.cutter.isArticle(tokens, t) || QUOTES.has(tokens.form[t] as string))) t--;
  if (t >= 0 && ((tokens.flags[t + 1] as number) & FLAG.first) === 0) {
    for (const { entry } of tokens.readings[t] as readonly Reading[])
      if (entry.cat === "noun" && (entry.classes.has("media") || entry.classes.has("correspondent"))) return true;
    return t === from - 2 && articled(register, tokens, from) && told(tokens, t);
  }
  return false;
}

/** How many tokens back a verb of saying is looked for. */
const TOLD = 8;

/** « a source in the army told the Island »: the preposition at a token, with whom something is told, behind a verb of saying. */
function told(tokens: Tokens, at: number): boolean {
  const has = (t: number, test: (reading: Reading) => boolean): boolean => (tokens.readings[t] as readonly Reading[]).some(test);
  if (!has(at, ({ entry }) => entry.cat === "prep" && entry.rel === "to")) return false;
  for (let t = at; t > 0 && t > at - TOLD && ((tokens.flags[t] as number) & FLAG.first) === 0; t--)
    if (has(t - 1, ({ entry }) => entry.cat === "verb" && entry.says)) return true;
  return false;
}

export function articled(register: RegisterNames, tokens: Tokens, t: number): boolean {
  return t > 0 && ((tokens.flags[t] as number) & FLAG.first) === 0 && register.cutter.isArticle(tokens, t - 1);
}

export function isCased(tokens: Tokens, t: number): boolean {
  const char = tokens.text[tokens.start[t] as number] as string;
  return char.toLowerCase() !== char.toUpperCase();
}

/** A hyphen joins the tokens before and at `t`, both capitalised: one longer name. */
export function joint(tokens: Tokens, t: number, register: RegisterNames): boolean {
  if (t <= 0 || t >= tokens.count || ((tokens.flags[t] as number) & FLAG.hyphen) === 0) return false;
  if (register.cutter.isNameArticle(tokens, t - 1)) return false;
  return ((tokens.flags[t] as number) & FLAG.capital) !== 0 && ((tokens.flags[t - 1] as number) & FLAG.capital) !== 0;
}
