// A kind noun in a script without capitals → the name behind it that no table holds: حي النجار.
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import { GUESSED, SETTLEMENTS } from "./kinds.ts";
import type { PlaceWord } from "./names.ts";
import type { PlaceReading } from "./reading.ts";
import type { Item } from "./scan.ts";

type KindWord = Extract<PlaceWord, { what: "kind" }>;

/** Letters that a name needs where no capital marks it. */
const SHORTEST_NAME = 3;
/** Kinds behind which any noun may be a name, and the classes of those that are none. */
const LOCALITIES = new Set(["district", "village", "town", "camp"]);
const NO_NAMES = ["actor", "people", "victims"];
const QUOTES = new Set(['"', "«", "»", "“", "”"]);

/** حي النجار: a kind noun and a name that no table holds; behind « the villages of » each name of the list. */
export function readUncasedName(reading: PlaceReading, n: number): boolean {
  const { sense } = reading;
  const item = reading.items[n] as Item;
  const word = item.word as KindWord;
  if (!GUESSED.has(word.kind) || sense.articled(item.from) || absolute(reading, item.to - 1)) return false;
  const several = word.plural || sense.dual(item.to - 1);
  let to = uncasedWord(reading, item.to, word, several);
  if (to === null) return false;
  while (several && sense.joins(to)) {
    const next = to + 1;
    // what the tables hold is read by its name
    if (reading.weighed(next) || reading.weighed(next + 1)) break;
    const end = uncasedWord(reading, next, word, several);
    if (end === null) break;
    to = end;
  }
  return true;
}

/** A noun whose ending lets no genitive follow (بلدتين): what stands behind describes it. */
function absolute(reading: PlaceReading, t: number): boolean {
  const nouns = (reading.tokens.readings[t] ?? []).filter(({ entry }) => entry.cat === "noun");
  return nouns.length > 0 && nouns.every(({ tags }) => (tags & BIT.abs) !== 0);
}

/** Coins the name that begins at a token behind a kind noun, quotation marks skipped; the first word decides how far it goes. */
function uncasedWord(reading: PlaceReading, first: number, { kind, called }: KindWord, listed: boolean): number | null {
  const { sense, tokens } = reading;
  const ends = listed ? null : called;
  let from = first;
  const quoted = from < tokens.count && tokens.kind[from] === KIND.punct && QUOTES.has(tokens.form[from] as string);
  if (quoted) from++;
  const articled = from < tokens.count && sense.cutter.isArticle(tokens, from);
  if (articled) from++;
  const dated = from < tokens.count && tokens.kind[from] === KIND.number ? reading.dateEnd(from) : null;
  if (dated !== null) {
    reading.coin(from, dated, "kind");
    return dated;
  }
  if (from >= tokens.count || tokens.kind[from] !== KIND.word || ((tokens.flags[from] as number) & FLAG.first) !== 0) return null;
  const readings = tokens.readings[from] ?? [];
  const respelled = reading.tools.index.at(tokens, from);
  // a word of the language is seldom a name that the tables spell otherwise (« a safe crossing » is no Yemen)
  if (respelled !== null && (readings.length === 0 || respelled.places[0]?.own === true))
    if (reading.respell(respelled, from, { announced: true })) return respelled.to;
  const form = tokens.form[from] as string;
  const worded = readings.length > 0 && !listed && LOCALITIES.has(kind) ? wordedName(reading, from, articled) : -1;
  if (worded > 0) {
    reading.coin(from, worded, "kind", ends);
    if (SETTLEMENTS.has(kind)) reading.settle();
    return worded;
  }
  if (readings.length > 0 || form.length < SHORTEST_NAME) return null;
  // behind the widest kinds a short word is rather one that the lexicon lacks
  if ((kind === "region" || kind === "city") && !listed && !quoted && form.length <= SHORTEST_NAME) return null;
  // Two words when the second alone has the article: تل الريحان
  let to = from + 1;
  if (
    !articled &&
    to + 1 < tokens.count &&
    sense.cutter.isArticle(tokens, to) &&
    ((tokens.flags[to] as number) & FLAG.first) === 0 &&
    tokens.kind[to + 1] === KIND.word
  )
    to += 2;
  // or neither: تل رفعت
  else if (
    !articled &&
    LOCALITIES.has(kind) &&
    to < tokens.count &&
    tokens.kind[to] === KIND.word &&
    ((tokens.flags[to] as number) & (FLAG.first | FLAG.glued)) === 0 &&
    (tokens.readings[to]?.length ?? 0) === 0
  )
    to++;
  reading.coin(from, to, "kind", ends);
  if (!listed && SETTLEMENTS.has(kind)) reading.settle();
  return quoted && to < tokens.count && QUOTES.has(tokens.form[to] as string) ? to + 1 : to;
}

/**
 * Behind the word for a village or a quarter, a name made of words of the language: a thing with its article (« the town of the Tents »),
 * or a thing and a word that nothing knows (« the village of House X »). Where it ends, or −1.
 */
function wordedName({ sense, tokens }: PlaceReading, from: number, articled: boolean): number {
  if (sense.has(from, ({ entry }) => (entry.cat !== "noun" && entry.cat !== "name") || entry.uses.length > 0)) return -1;
  if (sense.has(from, ({ entry }) => NO_NAMES.some((name) => entry.classes.has(name)))) return -1;
  const same = (t: number): boolean => t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.first) === 0;
  const unknown = (t: number): boolean => same(t) && (tokens.readings[t]?.length ?? 0) === 0;
  if (articled) return unknown(from + 1) && !sense.cutter.isArticle(tokens, from + 1) ? -1 : from + 1;
  const behind = same(from + 1) && sense.cutter.isArticle(tokens, from + 1) ? from + 2 : from + 1;
  if (!unknown(behind) || (tokens.form[behind] as string).length < SHORTEST_NAME) return -1;
  return behind > from + 1 || ((tokens.flags[behind] as number) & FLAG.glued) === 0 ? behind + 1 : -1;
}
