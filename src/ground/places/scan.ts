// Tokens → everything that place reading has to weigh, in order: names with their candidates, kinds, directions, areas, capitals.
import type { Found } from "../../language/found.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { Match, NameTrie } from "../names/name-trie.ts";
import { governed, type ToponymSenses } from "./governed.ts";
import type { PlaceEnd, PlaceName, PlaceWord } from "./names.ts";
import { type SkeletonIndex, wellKnown } from "./respelled.ts";
import type { TokenSense } from "./token-sense.ts";
import { modifies, written } from "./written.ts";

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
  readonly respelled: boolean;
  /** Inside a person's name: behind a title. */
  readonly person: boolean;
}

const NO_NAMES: readonly PlaceName[] = [];

/** Letters that an unknown word needs where no capital marks a name. */
const SHORTEST_UNCASED = 3;

/** … and where only an event word before it announces a place. */
const SHORTEST_GOVERNED = 4;

/** Letters by which a respelling may differ where a capital is all that says that it is a name. */
const NEAR = 1;

/** Words of a name behind a title, at most, where the script has no capitals. */
const NAME_WORDS = 2;

/** What a report is scanned with. */
export interface ScanTables {
  readonly trie: NameTrie<PlaceEnd>;
  /** Asked about words that no table and no lexicon holds. */
  readonly index: SkeletonIndex;
  readonly toponyms: ToponymSenses;
}

/** Scans a whole report but for what is `taken`. Nothing is looked up or allocated for tokens that begin nothing. */
export function scan(sense: TokenSense, taken: readonly Found[], tables: ScanTables): Item[] {
  return new Scanner(sense, taken, tables).run();
}

/** The longest names and the weightiest description that begin at a token, each with the token behind it. */
interface Met {
  names: readonly PlaceName[];
  nameTo: number;
  word: PlaceWord | null;
  wordTo: number;
}

class Scanner {
  private readonly sense: TokenSense;
  private readonly tokens: Tokens;
  private readonly taken: readonly Found[];
  private readonly tables: ScanTables;
  private readonly items: Item[] = [];
  private readonly matches: Match<PlaceEnd>[] = [];
  /** Tokens before this one belong to a titled person's name. */
  private person = -1;
  /** The first of what is taken that may still lie ahead. */
  private next = 0;
  /** Unknown words that something has announced as places. */
  private readonly cued = new Set<string>();

  constructor(sense: TokenSense, taken: readonly Found[], tables: ScanTables) {
    this.sense = sense;
    this.tokens = sense.tokens;
    this.taken = taken;
    this.tables = tables;
  }

  run(): Item[] {
    const { tokens, tables } = this;
    for (let t = 0; t < tokens.count; ) {
      if (tokens.kind[t] === KIND.punct) {
        if (t < this.person) this.person = t;
        t++;
      } else if (((tokens.begins[t] as number) & tables.trie.begins) === 0) t = this.lone(t);
      else t = this.listed(t);
    }
    return this.items;
  }

  /** Takes in what the tables have at a token; returns where to go on. */
  private listed(t: number): number {
    const { sense } = this;
    const { names, nameTo, word, wordTo } = this.met(t);
    if (names.length > 0) {
      const own = wordTo === nameTo ? word : null;
      this.items.push({ from: t, to: nameTo, names, word: own, unknown: false, respelled: false, person: t < this.person });
      return nameTo;
    }
    if (word === null) return this.lone(t);
    if (word.what === "title") {
      this.person = Math.max(this.person, nameEnd(sense, wordTo));
      // A title may also begin a toponym whose spelling no table has (« Cheikh Saiid »).
      if (sense.capital(t) && sense.capital(wordTo))
        this.items.push({ from: t, to: wordTo, names: NO_NAMES, word, unknown: true, respelled: false, person: true });
    } else this.items.push({ from: t, to: wordTo, names: NO_NAMES, word, unknown: false, respelled: false, person: t < this.person });
    return wordTo;
  }

  private met(t: number): Met {
    const { sense, matches } = this;
    const { trie } = this.tables;
    const met: Met = { names: NO_NAMES, nameTo: t, word: null, wordTo: t };
    matches.length = 0;
    trie.at(this.tokens, t, this.tokens.count, matches);
    for (let m = matches.length - 1; m >= 0; m--) this.weigh(matches[m] as Match<PlaceEnd>, met);
    // « شرق | حلب القديمة »: a name that begins with a direction gives way to the longer name behind it.
    if (met.names.length > 0 && met.nameTo - t > 1 && outreached(sense, trie, t, met.nameTo)) met.names = NO_NAMES;
    if (met.names.length > 0 && describes(met)) met.names = NO_NAMES;
    return met;
  }

  /** Takes what a match has into the longest that was met. */
  private weigh(match: Match<PlaceEnd>, met: Met): void {
    if (met.names.length === 0) {
      met.names = match.ends.filter((end) => end.what === "place").filter((end) => written(this.sense, match, end));
      if (met.names.length > 0) met.nameTo = match.to;
    }
    if (met.word !== null) return;
    for (const end of match.ends) {
      if (end.what === "place") continue;
      if (met.word === null || rank(end) > rank(met.word)) met.word = end;
      met.wordTo = match.to;
    }
  }

  /** Takes in a word by itself at which no table's name begins; returns where to go on. */
  private lone(t: number): number {
    const { sense, tokens, taken } = this;
    const long = (letters: number): boolean => (tokens.form[t] as string).length >= letters;
    if ((tokens.readings[t] as readonly Reading[]).length > 0 || sense.cutter.isNameArticle(tokens, t)) return t + 1;
    if (!sense.capital(t) && (sense.cased(t) || !long(SHORTEST_UNCASED))) return t + 1;
    while (this.next < taken.length && (taken[this.next] as Found).to <= t) this.next++;
    if (this.next < taken.length && (taken[this.next] as Found).from <= t) return t + 1;
    if (modifies(sense, t, t + 1)) return t + 1;
    let item = this.respelledOrNew(t);
    if (item === null && t >= this.person && long(SHORTEST_GOVERNED) && governed(sense, t, this.tables.toponyms))
      item = { from: t, to: t + 1, names: NO_NAMES, word: null, unknown: true, respelled: false, person: false };
    if (item === null) return t + 1;
    this.items.push(item);
    return item.to;
  }

  /**
   * A word that nothing holds: the names of a place that it respells, or an unknown name. Without capitals a respelling counts
   * once something before it announces a place, and then wherever the report has the word.
   */
  private respelledOrNew(t: number): Item | null {
    const { sense, tokens, cued } = this;
    const person = t < this.person;
    const cased = sense.cased(t);
    const unknown: Item = { from: t, to: t + 1, names: NO_NAMES, word: null, unknown: true, respelled: false, person };
    const hit = person ? null : this.tables.index.at(tokens, t);
    if (hit === null) return cased ? unknown : null;
    // « the village of Mala Tokmachka »: a new name's first word respells no other place
    if (cased && hit.places[0]?.own !== true && sense.strange(hit.to)) return unknown;
    const names = hit.places.filter(wellKnown).map(({ name }) => name);
    const nearest = hit.places[0]?.distance ?? null;
    if (names.length === 0) return unknown;
    const form = tokens.form[t] as string;
    const before = sense.before(t);
    if (sense.locative(before) || sense.has(before, ({ entry }) => entry.kind?.startsWith("kind:") === true)) cued.add(form);
    return cued.has(form) || (cased && nearest !== null && nearest <= NEAR)
      ? { ...unknown, to: hit.to, names, unknown: false, respelled: true }
      : unknown;
  }
}

/** A description that reaches as far as a name of the project's is read by the report's context instead. */
function describes({ names, nameTo, word, wordTo }: Met): boolean {
  if (word === null || wordTo < nameTo) return false;
  return wordTo > nameTo || (word.what === "area" && !names.some((n) => n.own) && names.every((n) => n.ordinary));
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
      (++words > NAME_WORDS ||
        (tokens.readings[t] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" || entry.cat === "conj" || entry.cat === "sub"))
    )
      break;
    t++;
  }
  return t;
}
