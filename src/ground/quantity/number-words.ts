// A language's number words as a table → which of them begins at a token, and what it does to a number.
import { FLAG, type Tokens } from "../../language/tokens.ts";
import { addPhrase, createPhraseTree, type PhraseNode, type Words } from "../phrase-table.ts";
import type { NumberWords } from "./schema.ts";

/** What a number word does. */
export type NumberWord =
  | {
      readonly is: "add";
      readonly value: number;
      readonly teens: boolean;
      readonly notAfter: ReadonlySet<string> | null;
    }
  | { readonly is: "article" }
  | { readonly is: "times"; readonly value: number; readonly alone: boolean }
  | { readonly is: "scale"; readonly value: number; readonly alone: boolean }
  | { readonly is: "attached"; readonly value: number }
  | { readonly is: "and" }
  | { readonly is: "point" }
  | { readonly is: "half" };

/** Looks number words up. What the last look-up found is kept here instead of in an object, so that looking costs no allocation. */
export class NumberTable {
  readonly root: PhraseNode<NumberWord> = createPhraseTree();
  readonly words: NumberWords;
  /** Words for one, and words that are numbers as well as articles. */
  readonly ones: ReadonlySet<string>;
  readonly articleForms: ReadonlySet<string>;
  /** What the last look-up found, and the token behind it. */
  found: NumberWord | null = null;
  to = 0;
  private readonly articles: ReadonlySet<string>;
  private readonly begins: number;

  constructor(words: NumberWords, lexicon: Words) {
    const { root } = this;
    const { folder } = lexicon;
    const fold = (list: readonly string[]): Set<string> => new Set(list.map((w) => folder.fold(w)));
    const teens = fold(words.teens);
    const alone = fold(words.alone);
    const notAfter = Object.entries(words.notAfter).map(([before, list]) => [folder.fold(before), fold(list)] as const);
    this.words = words;
    this.ones = fold(words.one);
    this.articleForms = fold(words.article);
    this.articles = fold(words.articles);
    const put = (list: readonly string[], meaning: (form: string) => NumberWord): void => {
      for (const w of list) addPhrase(root, w, folder, meaning(folder.fold(w)));
    };
    for (const [value, list] of Object.entries(words.add))
      put(list, (form) => {
        const barred = new Set(notAfter.filter(([, barring]) => barring.has(form)).map(([before]) => before));
        return { is: "add", value: Number(value), teens: teens.has(form), notAfter: barred.size > 0 ? barred : null };
      });
    put(words.article, () => ({ is: "article" }));
    put(words.hundred, (form) => ({ is: "times", value: 100, alone: alone.has(form) }));
    for (const [value, list] of Object.entries(words.scale))
      put(list, (form) => ({ is: "scale", value: Number(value), alone: alone.has(form) }));
    for (const [value, list] of Object.entries(words.attached)) put(list, () => ({ is: "attached", value: Number(value) }));
    for (const is of ["and", "point", "half"] as const) put(words[is], () => ({ is }));
    this.begins = lexicon.watch((form) => root.next?.has(form) === true);
  }

  /** Finds the longest word of a kind (`value`: any that gives a group its value) that begins at a token and ends before `limit`. */
  look(tokens: Tokens, at: number, limit: number, is: NumberWord["is"] | "value"): boolean {
    this.found = null;
    if (at >= limit || ((tokens.begins[at] as number) & this.begins) === 0) return false;
    let node: PhraseNode<NumberWord> | undefined = this.root;
    for (let i = at; i < limit; i++) {
      node = node.next?.get(tokens.form[i] as string);
      if (node === undefined) break;
      if (node.hits !== null) for (const hit of node.hits) if (hit.is === is || (is === "value" && givesValue(hit))) this.take(hit, i + 1);
    }
    return this.found !== null;
  }

  private take(hit: NumberWord, to: number): void {
    if (hit.is === "article" && this.found !== null && this.to === to) return; // « un » is a number first
    this.found = hit;
    this.to = to;
  }

  /** The value of what was found last. */
  get value(): number {
    return this.found !== null && "value" in this.found ? this.found.value : Number.NaN;
  }

  /** What was found last may stand without a number before it (« thousand »). */
  get alone(): boolean {
    return this.found !== null && "alone" in this.found && this.found.alone;
  }

  /** A scale that is written right onto the digits before it (« 3k »). */
  lookAttached(tokens: Tokens, at: number, limit: number): boolean {
    return at < limit && ((tokens.flags[at] as number) & (FLAG.space | FLAG.hyphen)) === 0 && this.look(tokens, at, limit, "attached");
  }

  /** The token behind an article that stands there, else the token itself. */
  pastArticle(tokens: Tokens, at: number, limit: number): number {
    return at + 1 < limit && this.articles.has(tokens.form[at] as string) ? at + 1 : at;
  }
}

function givesValue({ is }: NumberWord): boolean {
  return is === "add" || is === "times" || is === "article";
}
