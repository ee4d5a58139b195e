// Names of many things as one trie over folded words: what starts at a token, article or no article.
import type { CompiledLanguage, Lexicon } from "../language/lexicon.ts";
import type { Tokenizer } from "../language/script.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../language/tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  ends: T[] | null;
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
  /** As written but for case and articles, for telling apart names whose folded letters agree. */
  readonly exact: string;
  /** 0 = written small, 1 = begins with a capital, 2 = all capitals (an acronym). */
  readonly capitals: 0 | 1 | 2;
  /** An article stands in front. */
  readonly article: boolean;
}

/** Cuts names the way texts are cut, so that both meet in a trie. */
export class NameCutter {
  readonly articles: ReadonlySet<string>;
  readonly article: string | null;
  private readonly compiled: CompiledLanguage;
  private readonly lexicon: Lexicon;
  private readonly tokenizer: Tokenizer;

  constructor(compiled: CompiledLanguage, lexicon: Lexicon, tokenizer: Tokenizer) {
    this.compiled = compiled;
    this.lexicon = lexicon;
    this.tokenizer = tokenizer;
    const fold = (word: string): string => lexicon.folder.fold(word);
    this.article = compiled.script.article === null ? null : fold(compiled.script.article);
    const articles = new Set(compiled.names.articles.map(fold));
    if (this.article !== null) articles.add(this.article);
    this.articles = articles;
  }

  /** Names that a report in this language may hold: its own, and those in Latin letters, which every script borrows. */
  reads(language: string, name: string): boolean {
    return language === this.compiled.code || name.charCodeAt(0) < 0x250;
  }

  /** Makes the names' words known to the lexicon, so that particles in front of them are cut. */
  learn(names: readonly string[]): void {
    const written = this.compiled.script.article;
    if (written === null && this.compiled.script.proclitics.length === 0) return;
    const bare = (word: string): string => (written !== null && word.startsWith(written) && word.length > written.length + 1 ? word.slice(written.length) : word);
    const learnt = new Set<string>();
    const know = (word: string): void => {
      const form = this.lexicon.folder.fold(word);
      if (form.length < 3) return;
      this.lexicon.know(form);
      learnt.add(form);
    };
    for (const name of names) know(bare(name.split(" ", 1)[0] as string));
    for (const name of names) {
      for (const word of name.split(" ").slice(1)) {
        // « and Karm » inside a name is two words.
        const pieces = this.lexicon.cut(bare(word), false);
        const stem = pieces[pieces.length - 1];
        if (pieces.length > 1 && stem !== undefined && (stem.readings.length > 0 || learnt.has(stem.form))) continue;
        know(bare(word));
      }
    }
  }

  /** Cuts a name of the table. */
  cut(name: string, ownLanguage: boolean): Spelling {
    const tokens = this.tokenizer.tokenize(name);
    const words: string[] = [];
    let article = false;
    let capitals: 0 | 1 | 2 = 0;
    for (let t = 0; t < tokens.count; t++) {
      if (this.isArticle(tokens, t) && (ownLanguage || this.articles.has(tokens.form[t] as string)) && (t + 1 < tokens.count || words.length > 0) && ((tokens.flags[t] as number) & FLAG.capitals) === 0) {
        if (words.length === 0) article = true;
        continue;
      }
      const flags = tokens.flags[t] as number;
      if (words.length === 0) capitals = (flags & FLAG.capitals) !== 0 ? 2 : (flags & FLAG.capital) !== 0 ? 1 : 0;
      if (tokens.kind[t] === KIND.punct && (words.length === 0 || t === tokens.count - 1)) continue;
      words.push(tokens.form[t] as string);
    }
    return { words, exact: this.exact(name), capitals, article };
  }

  /** Case and articles aside, letter by letter: « Da'da' » stays apart from « Dada ». */
  exact(written: string): string {
    const words = written.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll("‘", "'").replaceAll("-", " ").split(" ");
    return words.filter((word) => !this.articles.has(word)).join(" ");
  }

  /** Whether comparisons skip a token: a listed article, or a short plain determiner. */
  isArticle(tokens: Tokens, t: number): boolean {
    const form = tokens.form[t] as string;
    if (this.articles.has(form)) return true;
    if (form.length > 3) return false;
    for (const { entry } of tokens.readings[t] as readonly Reading[]) if (entry.cat === "det" && entry.kind === null) return true;
    return false;
  }
}

/** A trie from folded words to entries. */
export class NameTrie<T> {
  private readonly root = new Map<string, Node<T>>();
  private readonly cutter: NameCutter;

  constructor(cutter: NameCutter) {
    this.cutter = cutter;
  }

  add(words: readonly string[], end: T): void {
    let level = this.root;
    let node: Node<T> | undefined;
    const { article } = this.cutter;
    for (const word of words) {
      node = level.get(word);
      if (node === undefined) level.set(word, (node = { next: null, ends: null }));
      // A word that the lexicon holds with its article is not cut: both lead to one node.
      if (article !== null && !level.has(article + word)) level.set(article + word, node);
      node.next ??= new Map();
      level = node.next;
    }
    if (node === undefined) return;
    node.ends ??= [];
    node.ends.push(end);
  }

  /** True when some name begins with the token; the cheap test before `at`. */
  begins(form: string): boolean {
    return this.root.has(form);
  }

  /** All keys that start at a token, shortest first, into `out`. */
  at(tokens: Tokens, from: number, limit: number, out: Match<T>[]): void {
    let node = this.root.get(tokens.form[from] as string);
    let t = from;
    while (node !== undefined) {
      if (node.ends !== null) out.push({ from, to: t + 1, ends: node.ends });
      if (node.next === null || node.next.size === 0) return;
      let next: Node<T> | undefined;
      for (t++; t < limit; t++) {
        next = node.next.get(tokens.form[t] as string);
        if (next !== undefined || tokens.kind[t] === KIND.punct || ((tokens.flags[t] as number) & FLAG.first) !== 0 || !this.cutter.isArticle(tokens, t)) break;
      }
      if (next !== undefined && ((tokens.flags[t] as number) & FLAG.first) !== 0) return;
      node = t < limit ? next : undefined;
    }
  }
}
