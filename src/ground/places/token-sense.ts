// Tokens → answers to what readers of places ask of them: what stands before, articles, prepositions, capitals.
import type { Found } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import type { FoundTerm } from "../../language/terms.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { NameCutter } from "../names/name-trie.ts";

/** A preposition behind which a place stands. */
const leads = ({ entry }: Reading): boolean => entry.cat === "prep" && entry.rel !== null && LOCATIVE.has(entry.rel);

const adverbial = ({ entry }: Reading): boolean => entry.cat === "adv";

const LOCATIVE = new Set(["in", "at", "to", "from", "near", "toward", "towards"]);

/** Questions about tokens that several readers ask. */
export class TokenSense {
  readonly tokens: Tokens;
  readonly cutter: NameCutter;
  private allSmall: boolean | null = null;
  /** Last tokens of locative prepositions of several words (« à proximité de »). */
  private readonly locativeEnds: ReadonlySet<number>;
  /** Readings of entries of several words by their last token. */
  private readonly termEnds = new Map<number, readonly Reading[]>();
  /** First tokens of entries of several words by their last. */
  private readonly termStarts = new Map<number, number>();
  /** First tokens of times and of adverbs of several words by their last. */
  private readonly asides = new Map<number, number>();

  /** @param taken - stretches that are parties, sources, times or numbers. */
  constructor(tokens: Tokens, cutter: NameCutter, terms: readonly FoundTerm[] = [], taken: readonly Found[] = []) {
    this.tokens = tokens;
    this.cutter = cutter;
    const ends = new Set<number>();
    for (const { from, to, rule } of taken) if (rule.startsWith("time/")) this.asides.set(to - 1, from);
    for (const { from, to, readings } of terms) {
      this.termEnds.set(to - 1, readings);
      this.termStarts.set(to - 1, from);
      if (readings.every(adverbial)) this.asides.set(to - 1, from);
      if (readings.some(leads)) ends.add(to - 1);
    }
    this.locativeEnds = ends;
  }

  /** Readings of the word at a token, those of an entry of several words that ends there first. */
  readingsTo(t: number): readonly Reading[] {
    return this.termEnds.get(t) ?? this.tokens.readings[t] ?? [];
  }

  /** First token of the entry of several words that ends at a token, or the token itself. */
  startOf(t: number): number {
    return this.termStarts.get(t) ?? t;
  }

  /** The last word of an entry of several words (« human losses »): no name by itself. */
  endsTerm(t: number): boolean {
    return this.termEnds.has(t);
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

  /** The token before whatever only says when or how (« withdrew [hastily] from X », « took [on Monday] X »), else the token itself. */
  pastAside(t: number): number {
    let at = t;
    while (at >= 0) {
      const readings = this.tokens.readings[at] ?? [];
      const from = this.asides.get(at) ?? (readings.length > 0 && readings.every(adverbial) ? at : -1);
      if (from < 0) break;
      at = this.before(from);
    }
    return at;
  }

  /** The token before a genitive's mark (« of X and of Y »), or the token itself where it is none. */
  link(t: number): number {
    return this.genitive(t) ? this.before(t) : t;
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

  /** A capitalised word that nothing knows, within its sentence. */
  strange(t: number): boolean {
    const { kind, flags, readings, count } = this.tokens;
    return (
      t < count &&
      kind[t] === KIND.word &&
      ((flags[t] as number) & FLAG.first) === 0 &&
      this.capital(t) &&
      (readings[t] as readonly Reading[]).length === 0
    );
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
    return this.readingsTo(t).some(({ entry }) => entry.cat === "conj" && (entry.role === "and" || entry.role === "or"));
  }
}
