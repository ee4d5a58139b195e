// Tokens → everything that place reading has to weigh, in order: names with their candidates, kinds, directions, areas, capitals.
import type { Found } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import type { FoundTerm } from "../../language/terms.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { Match, NameCutter, NameTrie } from "../names/name-trie.ts";
import { governed, type ToponymSenses } from "./governed.ts";
import type { PlaceEnd, PlaceName, PlaceWord } from "./names.ts";
import { type SkeletonIndex, wellKnown } from "./respelled.ts";

/** A stretch of tokens that may be, or help to read, a place. */
export interface Item {
  /** First token without articles. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly PlaceName[];
  readonly word: PlaceWord | null;
  /** A capitalised word that no table and no lexicon holds. */
  readonly unknown: boolean;
  /** Its names are those of a place that is spelled otherwise in the tables. */
  readonly respelled?: boolean;
  /** Inside a person's name: behind a title. */
  readonly person: boolean;
}

const NO_NAMES: readonly PlaceName[] = [];
/** A preposition behind which a place stands. */
const leads = ({ entry }: Reading): boolean => entry.cat === "prep" && entry.rel !== null && LOCATIVE.has(entry.rel);
const LOCATIVE = new Set(["in", "at", "to", "from", "near", "toward", "towards"]);

/** Letters that an unknown word needs where no capital marks a name. */
const SHORTEST_UNCASED = 3;
/** … and where only an event word before it announces a place. */
const SHORTEST_GOVERNED = 4;

/** Questions about tokens that several readers ask. */
export class TokenSense {
  readonly tokens: Tokens;
  readonly cutter: NameCutter;
  private allSmall: boolean | null = null;
  /** Last tokens of locative prepositions of several words (« à proximité de »). */
  private readonly locativeEnds: ReadonlySet<number>;
  /** Readings of entries of several words by their last token. */
  private readonly termEnds = new Map<number, readonly Reading[]>();

  constructor(tokens: Tokens, cutter: NameCutter, terms: readonly FoundTerm[] = []) {
    this.tokens = tokens;
    this.cutter = cutter;
    const ends = new Set<number>();
    for (const { to, readings } of terms) {
      this.termEnds.set(to - 1, readings);
      if (readings.some(leads)) ends.add(to - 1);
    }
    this.locativeEnds = ends;
  }

  /** Readings of the word at a token, those of an entry of several words that ends there first. */
  readingsTo(t: number): readonly Reading[] {
    return this.termEnds.get(t) ?? this.tokens.readings[t] ?? [];
  }

  has(t: number, test: (reading: Reading) => boolean): boolean {
    for (const reading of this.tokens.readings[t] ?? []) if (test(reading)) return true;
    return false;
  }

  /** Index of the token before `t` in the same sentence, articles skipped, or −1. */
  before(t: number): number {
    let at = t;
    while (at > 0 && ((this.tokens.flags[at] as number) & FLAG.first) === 0) {
      at--;
      if (!this.cutter.isArticle(this.tokens, at)) return at;
    }
    return -1;
  }

  /** An article stands right before. */
  articled(t: number): boolean {
    return t > 0 && ((this.tokens.flags[t] as number) & FLAG.first) === 0 && this.cutter.isArticle(this.tokens, t - 1);
  }

  locative(t: number): boolean {
    return t >= 0 && (this.has(t, leads) || this.locativeEnds.has(t));
  }

  /** A locative preposition of several words ends here; its last word may be a genitive by itself. */
  locativeTerm(t: number): boolean {
    return this.locativeEnds.has(t);
  }

  genitive(t: number): boolean {
    return t >= 0 && t < this.tokens.count && this.has(t, ({ entry }) => entry.cat === "prep" && entry.rel === "of");
  }

  /** A unit of length. */
  measure(t: number): boolean {
    return this.has(t, ({ entry }) => entry.classes.has("distance"));
  }

  /** "from", or a genitive that may mean it behind a distance. */
  from(t: number): boolean {
    return this.genitive(t) || this.has(t, ({ entry }) => entry.cat === "prep" && entry.rel === "from");
  }

  demonstrative(t: number): boolean {
    return t >= 0 && this.has(t, ({ entry }) => entry.cat === "det" && entry.kind === "dem");
  }

  /** A noun in the dual. */
  dual(t: number): boolean {
    return this.has(t, ({ entry, tags }) => entry.cat === "noun" && (tags & BIT.d) !== 0);
  }

  demonym(t: number): boolean {
    return this.has(t, ({ entry }) => entry.classes.has("demonym"));
  }

  capital(t: number): boolean {
    return t >= 0 && t < this.tokens.count && ((this.tokens.flags[t] as number) & FLAG.capital) !== 0;
  }

  /** « Alep est tombée »: a form that is a verb as well, written small and without a hyphen. */
  verbal(t: number): boolean {
    const joined = ((this.tokens.flags[t] as number) & FLAG.hyphen) !== 0;
    return !joined && this.cased(t) && !this.capital(t) && this.has(t, ({ entry }) => entry.cat === "aux" || entry.cat === "verb");
  }

  /** Definite: an article, a demonstrative, or a preposition that may have swallowed the article (« au »). */
  definite(t: number): boolean {
    if (this.articled(t)) return true;
    const at = t - 1;
    if (at < 0 || ((this.tokens.flags[t] as number) & FLAG.first) !== 0) return false;
    if (this.demonstrative(at)) return true;
    // An article that is written onto the noun is never swallowed.
    if (this.cutter.article !== null) return false;
    return this.has(
      at,
      ({ entry }) => (entry.cat === "det" && entry.kind === null) || (entry.cat === "prep" && (entry.rel === "at" || entry.rel === "to")),
    );
  }

  /** The script tells capitals from small letters. */
  cased(t: number): boolean {
    const char = this.tokens.text[this.tokens.start[t] as number] as string;
    return char.toLowerCase() !== char.toUpperCase();
  }

  /** The whole text is written without capitals. */
  small(): boolean {
    if (this.allSmall === null) {
      this.allSmall = true;
      for (let t = 0; t < this.tokens.count && this.allSmall; t++)
        if (((this.tokens.flags[t] as number) & FLAG.capital) !== 0) this.allSmall = false;
    }
    return this.allSmall;
  }

  /** A conjunction or comma, as between the places of a list. */
  joins(t: number): boolean {
    if (t < 0) return false;
    if (this.tokens.kind[t] === KIND.punct) return this.tokens.form[t] === "," || this.tokens.form[t] === "،";
    return this.has(t, ({ entry }) => entry.cat === "conj" && (entry.role === "and" || entry.role === "or"));
  }
}

/**
 * Scans a whole report. Nothing is looked up or allocated for tokens that begin nothing.
 *
 * @param index - asked about words that no table and no lexicon holds.
 */
export function scan(
  sense: TokenSense,
  trie: NameTrie<PlaceEnd>,
  taken: readonly Found[],
  index: SkeletonIndex,
  toponyms: ToponymSenses,
): Item[] {
  const { tokens } = sense;
  const items: Item[] = [];
  const matches: Match<PlaceEnd>[] = [];
  let person = -1; // tokens before this one belong to a titled person's name
  let next = 0; // index into taken
  const cued = new Set<string>();
  /** Takes in a word by itself at which no table's name begins; returns where to go on. */
  const lone = (t: number): number => {
    if (
      (tokens.readings[t] as readonly Reading[]).length > 0 ||
      sense.cutter.isNameArticle(tokens, t) ||
      !(sense.capital(t) || ((tokens.form[t] as string).length >= SHORTEST_UNCASED && !sense.cased(t)))
    )
      return t + 1;
    while (next < taken.length && (taken[next] as Found).to <= t) next++;
    if (next < taken.length && (taken[next] as Found).from <= t) return t + 1;
    if (modifies(sense, t, t + 1)) return t + 1;
    let item = respelledOrNew(sense, index, cued, t, t < person);
    if (item === null && t >= person && (tokens.form[t] as string).length >= SHORTEST_GOVERNED && governed(sense, t, toponyms))
      item = { from: t, to: t + 1, names: NO_NAMES, word: null, unknown: true, person: false };
    if (item === null) return t + 1;
    items.push(item);
    return item.to;
  };
  for (let t = 0; t < tokens.count; ) {
    if (tokens.kind[t] === KIND.punct) {
      if (t < person) person = t;
      t++;
      continue;
    }
    if (((tokens.begins[t] as number) & trie.begins) === 0) {
      t = lone(t);
      continue;
    }
    matches.length = 0;
    trie.at(tokens, t, tokens.count, matches);
    let names: PlaceName[] = [];
    let nameTo = t;
    let word: PlaceWord | null = null;
    let wordTo = t;
    for (let m = matches.length - 1; m >= 0; m--) {
      const match = matches[m] as Match<PlaceEnd>;
      if (names.length === 0) {
        for (const end of match.ends) if (end.what === "place" && written(sense, match, end)) names.push(end);
        if (names.length > 0) nameTo = match.to;
      }
      if (word === null) {
        for (const end of match.ends) {
          if (end.what === "place") continue;
          if (word === null || rank(end) > rank(word)) word = end;
          wordTo = match.to;
        }
      }
    }
    // « شرق | حلب القديمة »: a name that begins with a direction gives way to the longer name behind it.
    if (names.length > 0 && nameTo - t > 1 && outreached(sense, trie, t, nameTo)) names = [];
    // A description that reaches as far as a name of the project's is read by the report's context instead.
    if (
      names.length > 0 &&
      word !== null &&
      (wordTo > nameTo || (wordTo === nameTo && word.what === "area" && !names.some((n) => n.own) && names.every((n) => n.ordinary)))
    )
      names = [];
    if (names.length === 0 && word !== null && (word as PlaceWord).what === "title") {
      person = Math.max(person, nameEnd(sense, wordTo));
      // A title may also begin a toponym whose spelling no table has (« Cheikh Saiid »).
      if (sense.capital(t) && sense.capital(wordTo))
        items.push({ from: t, to: wordTo, names: NO_NAMES, word, unknown: true, person: true });
      t = wordTo;
    } else if (names.length > 0) {
      items.push({ from: t, to: nameTo, names, word: wordTo === nameTo ? word : null, unknown: false, person: t < person });
      t = nameTo;
    } else if (word !== null) {
      items.push({ from: t, to: wordTo, names: NO_NAMES, word, unknown: false, person: t < person });
      t = wordTo;
    } else t = lone(t);
  }
  return items;
}

/**
 * A word that nothing holds: the names of a place that it respells, or an unknown name. Without capitals a respelling counts
 * once something before it announces a place, and then wherever the report has the word.
 */
function respelledOrNew(sense: TokenSense, index: SkeletonIndex, cued: Set<string>, t: number, person: boolean): Item | null {
  const { tokens } = sense;
  const cased = sense.cased(t);
  const unknown: Item = { from: t, to: t + 1, names: NO_NAMES, word: null, unknown: true, person };
  const hit = person ? null : index.at(tokens, t);
  if (hit === null) return cased ? unknown : null;
  const names = hit.places.filter(wellKnown).map(({ name }) => name);
  if (names.length === 0) return unknown;
  const form = tokens.form[t] as string;
  const before = sense.before(t);
  if (sense.locative(before) || sense.has(before, ({ entry }) => entry.kind?.startsWith("kind:") === true)) cued.add(form);
  return cued.has(form) || (cased && (hit.places[0]?.distance ?? 9) <= 1)
    ? { ...unknown, to: hit.to, names, unknown: false, respelled: true }
    : unknown;
}

/** A direction stands first, and a name begins behind it that reaches further than the whole. */
function outreached(sense: TokenSense, trie: NameTrie<PlaceEnd>, from: number, to: number): boolean {
  if (!sense.has(from, ({ entry }) => entry.classes.has("direction"))) return false;
  const matches: Match<PlaceEnd>[] = [];
  for (let t = from + 1; t < to; t++) {
    if (sense.cutter.isArticle(sense.tokens, t) || sense.genitive(t)) continue;
    trie.at(sense.tokens, t, sense.tokens.count, matches);
    break;
  }
  return matches.some((m) => m.to > to && m.ends.some((end) => end.what === "place" && !end.ordinary));
}

const rank = (word: PlaceWord): number => ["title", "kind", "direction", "area"].indexOf(word.what);

/** End of the capitalised run behind a title; where the script has no capitals, two words. */
function nameEnd(sense: TokenSense, from: number): number {
  const { tokens } = sense;
  let t = from;
  let words = 0;
  while (t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.first) === 0) {
    const article = sense.cutter.isArticle(tokens, t);
    if (sense.cased(t)) {
      if (!article && !sense.capital(t)) break;
    } else if (
      !article &&
      (++words > 2 ||
        (tokens.readings[t] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" || entry.cat === "conj" || entry.cat === "sub"))
    )
      break;
    t++;
  }
  return t;
}

/** Whether the text writes the words as this name asks. */
function written(sense: TokenSense, match: Match<PlaceEnd>, name: PlaceName): boolean {
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
    sense.cutter.exact(name.spelling.written) !== sense.cutter.exact(tokens.text.slice(tokens.start[from], tokens.end[from]))
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
function modifies(sense: TokenSense, from: number, to: number): boolean {
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
