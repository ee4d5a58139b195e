// A name that the tables hold, met in a text → whether the text writes it as a name: capitals, article, hyphens, agreement.
import { FLAG, KIND, type Reading, wordsOf } from "../../language/tokens.ts";
import type { Match } from "../names/name-trie.ts";
import type { PlaceEnd, PlaceName } from "./names.ts";
import type { TokenSense } from "./token-sense.ts";

/** Whether the text writes the words as this name asks. */
export function written(sense: TokenSense, match: Match<PlaceEnd>, name: PlaceName): boolean {
  const { tokens } = sense;
  const { from, to } = match;
  const flags = tokens.flags[from] as number;
  const { capitals, article, words } = name.spelling;
  if (words.length > 1 && sense.verbal(to - 1) && sense.has(to - 1, ({ entry }) => entry.classes.has("direction"))) return false;
  // Names of two letters collide with words once they are folded.
  if (
    words.length === 1 &&
    !name.own &&
    to === from + 1 &&
    (tokens.form[from] as string).length <= 2 &&
    sense.cutter.exact(name.spelling.written) !== sense.cutter.exact(wordsOf(tokens, from, from + 1).exact)
  )
    return false;
  if (capitals === 2 && (flags & FLAG.capitals) === 0 && words.length === 1) return false;
  if (capitals >= 1 && (flags & FLAG.capital) === 0 && sense.cased(from) && !sense.small()) {
    // « cheikh Saïd » has its capital later; a word written small is a word, unless only the case's name looks like it.
    let capital = false;
    for (let t = from + 1; t < to; t++) if (sense.capital(t)) capital = true;
    if (!capital && (name.ordinary || !name.own || (tokens.form[from] as string).length < 4)) return false;
  }
  // « anti-Balaka », « Proche-Orient »: part of a longer word that this name does not cover.
  if ((flags & FLAG.hyphen) !== 0 && from > 0 && sense.capital(from - 1) && !sense.cutter.isArticle(tokens, from - 1)) return false;
  if (
    to < tokens.count &&
    ((tokens.flags[to] as number) & FLAG.hyphen) !== 0 &&
    sense.capital(to) &&
    (tokens.readings[to] as readonly Reading[]).length === 0 &&
    !sense.cutter.isNameArticle(tokens, to)
  )
    return false;
  if (modifies(sense, from, to)) return false;
  if (words.length === 1) {
    if (sense.demonym(from) && !toponym(sense, from, name)) return false;
    if (name.ordinary && name.own && article && !sense.definite(from)) return false;
  } else if (name.ordinary && name.own && article && capitals === 0 && !sense.definite(from) && sense.cased(from)) return false;
  return true;
}

/** « Rwanda-backed », « Myanmar-based »: joined by a hyphen to a small word that is neither a direction nor a kind of place. */
export function modifies(sense: TokenSense, from: number, to: number): boolean {
  const { tokens } = sense;
  if (to >= tokens.count || ((tokens.flags[to] as number) & FLAG.hyphen) === 0 || tokens.kind[to] !== KIND.word) return false;
  if (!sense.capital(from) || sense.capital(to) || !sense.cased(to)) return false;
  return !sense.has(to, ({ entry }) => entry.classes.has("direction") || entry.cat === "prep" || entry.kind?.startsWith("kind:") === true);
}

/** An adjective, and no noun. */
function described(sense: TokenSense, t: number): boolean {
  return sense.has(t, ({ entry }) => entry.cat === "adj") && !sense.has(t, ({ entry }) => entry.cat === "noun");
}

/** A word that is a country's name and an adjective too: the adjective stands behind a noun. */
function toponym(sense: TokenSense, t: number, name: PlaceName): boolean {
  if (sense.cased(t)) return !sense.has(t, ({ entry }) => entry.classes.has("demonym"));
  if (name.spelling.article !== sense.articled(t)) return false;
  let before = sense.before(t);
  if (before < 0) return true;
  // « the air defences Saudi »: behind adjectives that agree
  while (name.spelling.article && sense.articled(before) && described(sense, before) && sense.before(before) >= 0)
    before = sense.before(before);
  const noun = sense.has(
    before,
    ({ entry }) => entry.cat === "noun" && !entry.classes.has("direction") && !(entry.kind?.startsWith("kind:") ?? false),
  );
  return !noun || sense.has(before, ({ entry }) => entry.cat === "prep");
}
