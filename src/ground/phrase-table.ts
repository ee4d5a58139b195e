// Written words and phrases → a tree over folded tokens, in which the longest phrase at a token is found without looking twice.
import type { Lexicon } from "../language/lexicon.ts";
import { FLAG, type Tokens } from "../language/tokens.ts";

/** Whatever folds a string the way tokens are folded. */
export interface Fold {
  fold(text: string): string;
}

/** What a reader of phrases needs of the lexicon: how words fold, and bits on the tokens that begin its phrases. */
export type Words = Pick<Lexicon, "folder" | "watch">;

/** One step of the tree: what ends here and what may follow. */
export interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>> | null;
  hits: T[] | null;
}

export function createPhraseTree<T>(): PhraseNode<T> {
  return { next: new Map(), hits: null };
}

const APOSTROPHES = new Set(["'", "’", "ʼ", "‘"]);
const HYPHENS = new Set(["-", "‐", "‑"]);
/** Marks that are tokens of their own. */
const MARKS = new Set([".", "%", "٪", "/", ",", "،", ":", "°", "½", "¼", "¾", "+", "~", "≈", ">", "<", "≥", "≤", "$", "€", "£"]);

/**
 * The ways in which a written phrase may reach us as tokens. A `+` inside a word marks where a particle may be cut off (`ال+يوم`): the
 * tokenizer cuts it when it knows the rest and leaves it whole otherwise, so both are listed; the same for apostrophes.
 */
export function tokenForms(written: string, folder: Fold): readonly (readonly string[])[] {
  const made = formsMade.get(folder) ?? new Map<string, readonly (readonly string[])[]>();
  formsMade.set(folder, made);
  const forms = made.get(written) ?? waysOf(written, folder);
  made.set(written, forms);
  return forms;
}

/** Forms by folder and phrase: several tables of one language hold the same phrases, and each asks more than once. */
const formsMade = new WeakMap<Fold, Map<string, readonly (readonly string[])[]>>();

function waysOf(written: string, folder: Fold): string[][] {
  let all: string[][] = [[]];
  for (const chunk of written.split(" ")) {
    if (chunk === "") continue;
    const ways = chunkForms(chunk, folder);
    const longer: string[][] = [];
    for (const head of all) for (const way of ways) longer.push([...head, ...way]);
    all = longer;
  }
  return all;
}

function chunkForms(chunk: string, folder: Fold): string[][] {
  if (chunk.length === 1) return [[folder.fold(chunk)]];
  if (chunk.length > 1 && chunk.includes("+")) {
    const parts = chunk.split("+").map((part) => folder.fold(part));
    const ways: string[][] = [];
    for (let cut = parts.length - 1; cut >= 0; cut--) ways.push([...parts.slice(0, cut), parts.slice(cut).join("")]);
    return ways;
  }
  if (APOSTROPHES.has(chunk[0] as string)) return [[`'${folder.fold(chunk.slice(1))}`]]; // the possessive keeps its apostrophe
  const pieces: string[] = [];
  let word = "";
  let apostrophe = -1;
  const close = (): void => {
    if (word !== "") pieces.push(folder.fold(word));
    word = "";
  };
  for (const char of chunk) {
    if (HYPHENS.has(char)) close();
    else if (APOSTROPHES.has(char)) {
      apostrophe = pieces.length;
      close();
    } else if (MARKS.has(char)) {
      close();
      pieces.push(char);
    } else word += char;
  }
  close();
  if (apostrophe < 0) return [pieces];
  const left = pieces[apostrophe] as string;
  const right = pieces[apostrophe + 1];
  if (right === undefined) return [pieces];
  const before = pieces.slice(0, apostrophe);
  const after = pieces.slice(apostrophe + 2);
  return [pieces, [...before, left + right, ...after], [...before, left, `'${right}`, ...after]];
}

/** Adds a phrase with what it means. */
export function addPhrase<T>(root: PhraseNode<T>, written: string, folder: Fold, meaning: T): void {
  for (const forms of tokenForms(written, folder)) addForms(root, forms, meaning);
}

/** Adds a row of folded tokens with what it means. */
export function addForms<T>(root: PhraseNode<T>, forms: readonly string[], meaning: T): void {
  let node = root;
  for (const form of forms) {
    node.next ??= new Map();
    let step = node.next.get(form);
    if (step === undefined) {
      step = { next: null, hits: null };
      node.next.set(form, step);
    }
    node = step;
  }
  node.hits ??= [];
  if (!node.hits.includes(meaning)) node.hits.push(meaning);
}

/** Single words of a phrase that the lexicon should know, so that particles before them are cut off. */
export function stems(written: string): string[] {
  const out: string[] = [];
  for (const chunk of written.split(" ")) {
    for (const part of chunk.split("+")) if (part.length >= 3 && !APOSTROPHES.has(part.at(-1) as string)) out.push(part);
  }
  return out;
}

/** First token of the sentence after the one that holds `at`, or the count; bounded so that no phrase search runs long. */
export function sentenceLimit(tokens: Tokens, at: number, reach: number): number {
  const last = Math.min(tokens.count, at + reach);
  for (let i = at + 1; i < last; i++) if (((tokens.flags[i] as number) & FLAG.first) !== 0) return i;
  return last;
}
