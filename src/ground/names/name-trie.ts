// Names of many things as one trie over folded words: what starts at a token, article or no article.
import type { CompiledLanguage } from "../../language/compiled.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import type { Prepared } from "../../language/prepared.ts";
import type { Tokenizer } from "../../language/script.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  ends: T[] | null;
  /** What was added below it and is laid out when a text first comes by: of thousands of names a report has a few. */
  waiting: Waiting<T>[] | null;
}

interface Waiting<T> {
  readonly words: readonly string[];
  readonly end: T;
}

/** What was found at a token: the entries of one key, and where it ends. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly ends: readonly T[];
}

/** How a name is written in its table; the text's spelling is held against it. */
export interface Spelling {
  /** Words without articles, folded. */
  readonly words: readonly string[];
  /** As it stands in its table, for telling apart names whose folded letters agree. */
  readonly written: string;
  /** 0 = written small, 1 = begins with a capital, 2 = all capitals (an acronym). */
  readonly capitals: 0 | 1 | 2;
  /** The last word begins with a capital. */
  readonly lastCapital: boolean;
  /** An article stands in front. */
  readonly article: boolean;
}

/** A spelling as the build keeps it: its words, itself, and the rest in the bits of a number; a start reads thousands. */
export type KeptSpelling = readonly [words: string, written: string, bits: number];

const CAPITALS = 3;
const LAST_CAPITAL = 4;
const ARTICLE = 8;

export function keep({ words, written, capitals, lastCapital, article }: Spelling): KeptSpelling {
  const spoken = words.join(" ");
  return [spoken, written === spoken ? "" : written, capitals | (lastCapital ? LAST_CAPITAL : 0) | (article ? ARTICLE : 0)];
}

export function kept([words, written, bits]: KeptSpelling): Spelling {
  return {
    words: words.split(" "),
    written: written === "" ? words : written,
    capitals: (bits & CAPITALS) as Spelling["capitals"],
    lastCapital: (bits & LAST_CAPITAL) !== 0,
    article: (bits & ARTICLE) !== 0,
  };
}

const LONGEST_ARTICLE = 3;
/** Shorter words are never cut into particle and stem. */
const SHORTEST_KNOWN = 3;

/** What the tables of one language ask of its words together, since a token has few bits. */
interface NameBits {
  /** Bits of the tokens that are a listed article of names, and of short plain determiners. */
  readonly listed: number;
  readonly plain: number;
  /** Bit of the tokens that may stand behind the first word of a name. */
  readonly goesOn: number;
  /** Words behind the first of some name. */
  readonly later: Set<string>;
}

const bitsOfNames = new WeakMap<Lexicon, NameBits>();

function nameBits(lexicon: Lexicon, articles: ReadonlySet<string>, article: string | null): NameBits {
  const known = bitsOfNames.get(lexicon);
  if (known !== undefined) return known;
  const later = new Set<string>();
  const made = {
    later,
    listed: lexicon.watch((form) => articles.has(form)),
    plain: lexicon.watch(
      (form, readings) => form.length <= LONGEST_ARTICLE && readings.some(({ entry }) => entry.cat === "det" && entry.kind === null),
    ),
    goesOn: lexicon.watch(
      (form) => later.has(form) || (article !== null && form.startsWith(article) && later.has(form.slice(article.length))),
    ),
  };
  bitsOfNames.set(lexicon, made);
  return made;
}

/** Cuts names the way texts are cut, so that both meet in a trie. */
export class NameCutter {
  readonly articles: ReadonlySet<string>;
  readonly article: string | null;
  readonly lexicon: Lexicon;
  private readonly compiled: CompiledLanguage;
  private readonly tokenizer: Tokenizer;
  readonly bits: NameBits;
  /** What was cut at build. */
  readonly prepared: Prepared;

  constructor(compiled: CompiledLanguage, lexicon: Lexicon, tokenizer: Tokenizer, prepared: Prepared) {
    this.compiled = compiled;
    this.lexicon = lexicon;
    this.tokenizer = tokenizer;
    this.prepared = prepared;
    const fold = (word: string): string => lexicon.folder.fold(word);
    this.article = compiled.script.article === null ? null : fold(compiled.script.article);
    const articles = new Set(compiled.names.articles.map(fold));
    if (this.article !== null) articles.add(this.article);
    this.articles = articles;
    this.bits = nameBits(lexicon, articles, this.article);
  }

  /** Names that a report in this language may hold: its own, and those in Latin letters, which every script borrows. */
  reads(language: string, name: string): boolean {
    return language === this.compiled.code || name.charCodeAt(0) < 0x250;
  }

  /** Makes the names' words known to the lexicon, so that particles in front of them are cut; `table` tells the lists of names apart. */
  learn(table: string, names: () => readonly string[]): void {
    if (this.compiled.script.article === null && this.compiled.script.proclitics.length === 0) return;
    this.lexicon.learn(this.prepared.list(table, () => this.unknown(names())));
  }

  /** The names' words that the lexicon lacks. */
  private unknown(names: readonly string[]): string[] {
    const written = this.compiled.script.article;
    const bare = (word: string): string =>
      written !== null && word.startsWith(written) && word.length > written.length + 1 ? word.slice(written.length) : word;
    const firsts = new Set<string>();
    const rest = new Set<string>();
    for (const name of names) for (const [index, word] of name.split(" ").entries()) (index === 0 ? firsts : rest).add(bare(word));
    const learnt = new Set<string>();
    const out: string[] = [];
    for (const word of firsts) {
      const form = this.lexicon.folder.fold(word);
      if (form.length < SHORTEST_KNOWN) continue;
      if (this.lexicon.know(form)) out.push(form);
      learnt.add(form);
    }
    const wanted = new Set<string>();
    for (const word of rest) {
      const form = this.lexicon.folder.fold(word);
      if (form.length < SHORTEST_KNOWN || learnt.has(form)) continue;
      // « and Karm » inside a name is two words.
      const pieces = this.lexicon.cut(word, false);
      const stem = pieces[pieces.length - 1];
      if (pieces.length > 1 && stem !== undefined && (stem.readings.length > 0 || learnt.has(stem.form))) continue;
      wanted.add(form);
    }
    for (const form of wanted) if (this.lexicon.know(form)) out.push(form);
    return out;
  }

  /** Cuts names, all in one go: a tokenizer's start-up costs more than a name. */
  cut(names: readonly string[], ownLanguage: boolean): Spelling[] {
    const ends: number[] = [];
    let text = "";
    for (const name of names) {
      text += name;
      ends.push(text.length);
      text += "\n\n";
    }
    const tokens = this.tokenizer.tokenize(text);
    let t = 0;
    return names.map((name, n) => {
      const first = t;
      while (t < tokens.count && (tokens.start[t] as number) < (ends[n] as number)) t++;
      return this.spelling(tokens, first, t, name, ownLanguage);
    });
  }

  private spelling(tokens: Tokens, from: number, to: number, name: string, ownLanguage: boolean): Spelling {
    const words: string[] = [];
    let article = false;
    let capitals: 0 | 1 | 2 = 0;
    let lastCapital = false;
    for (let t = from; t < to; t++) {
      const flags = tokens.flags[t] as number;
      const form = tokens.form[t] as string;
      const skipped = this.isArticle(tokens, t) && (ownLanguage || this.articles.has(form)) && (flags & FLAG.capitals) === 0;
      if (skipped && (t + 1 < to || words.length > 0)) {
        if (words.length === 0) article = true;
        continue;
      }
      if (tokens.kind[t] === KIND.punct && (words.length === 0 || t === to - 1)) continue;
      if (words.length === 0) capitals = (flags & FLAG.capitals) !== 0 ? 2 : (flags & FLAG.capital) !== 0 ? 1 : 0;
      lastCapital = (flags & FLAG.capital) !== 0;
      words.push(form);
    }
    return { words, written: name, capitals, lastCapital, article };
  }

  /** Case and articles aside, letter by letter: « Da'da' » stays apart from « Dada ». */
  exact(written: string): string {
    const words = written.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll("‘", "'").replaceAll("-", " ").split(" ");
    return words.filter((word) => !this.articles.has(word)).join(" ");
  }

  /** A listed article that belongs to the name behind it: « at-Tall », not the preposition in "at Tall". */
  isNameArticle(tokens: Tokens, t: number): boolean {
    if (((tokens.begins[t] as number) & this.bits.listed) === 0) return false;
    if (tokens.form[t] === this.article || (tokens.readings[t] as readonly Reading[]).length === 0) return true;
    return t + 1 < tokens.count && ((tokens.flags[t + 1] as number) & FLAG.hyphen) !== 0;
  }

  /** Whether comparisons skip a token: a name's article, or a short plain determiner. */
  isArticle(tokens: Tokens, t: number): boolean {
    const bits = tokens.begins[t] as number;
    if ((bits & this.bits.plain) !== 0) return true;
    return (bits & this.bits.listed) !== 0 && (tokens.form[t] as string).length <= LONGEST_ARTICLE && this.isNameArticle(tokens, t);
  }
}

/** A trie from folded words to entries. */
export class NameTrie<T> {
  private readonly root = new Map<string, Node<T>>();
  private readonly cutter: NameCutter;
  /** Bit of the tokens with which a name may begin: elsewhere nothing is looked up. */
  begins = 0;

  constructor(cutter: NameCutter) {
    this.cutter = cutter;
  }

  add(words: readonly string[], end: T): void {
    if (words.length === 0) return;
    this.wait(this.root, words, 0, end);
    for (let w = 1; w < words.length; w++) this.cutter.bits.later.add(words[w] as string);
  }

  /** Makes ready for texts, once all names are added: nothing is found before. */
  watch(): void {
    this.begins = this.cutter.lexicon.watch((form) => this.root.has(form));
  }

  /** Puts a name into the node of one of its words. */
  private wait(level: Map<string, Node<T>>, words: readonly string[], depth: number, end: T): void {
    const word = words[depth] as string;
    let node = level.get(word);
    if (node === undefined) {
      node = { next: null, ends: null, waiting: null };
      level.set(word, node);
    }
    // A word that the lexicon holds with its article is not cut: both lead to one node.
    const { article } = this.cutter;
    if (article !== null && !level.has(article + word)) level.set(article + word, node);
    if (depth === words.length - 1) {
      node.ends ??= [];
      node.ends.push(end);
    } else {
      node.waiting ??= [];
      node.waiting.push({ words, end });
    }
  }

  /** What may follow a node at this depth, or null; lays out what waits there. */
  private below(node: Node<T>, depth: number): Map<string, Node<T>> | null {
    if (node.waiting !== null) {
      node.next ??= new Map();
      for (const { words, end } of node.waiting) this.wait(node.next, words, depth + 1, end);
      node.waiting = null;
    }
    return node.next;
  }

  /** All keys that start at a token, shortest first, into `out`. */
  at(tokens: Tokens, from: number, limit: number, out: Match<T>[]): void {
    if (((tokens.begins[from] as number) & this.begins) === 0) return;
    let node = this.root.get(tokens.form[from] as string);
    let t = from;
    for (let depth = 0; node !== undefined; depth++) {
      if (node.ends !== null) out.push({ from, to: t + 1, ends: node.ends });
      const below = this.below(node, depth);
      if (below === null) return;
      let next: Node<T> | undefined;
      for (t++; t < limit; t++) {
        next = ((tokens.begins[t] as number) & this.cutter.bits.goesOn) === 0 ? undefined : below.get(tokens.form[t] as string);
        if (
          next !== undefined ||
          tokens.kind[t] === KIND.punct ||
          ((tokens.flags[t] as number) & FLAG.first) !== 0 ||
          !this.cutter.isArticle(tokens, t)
        )
          break;
      }
      if (next !== undefined && ((tokens.flags[t] as number) & FLAG.first) !== 0) return;
      node = t < limit ? next : undefined;
    }
  }
}
