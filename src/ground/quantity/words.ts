// The words of `quantity.yaml` → tables to look up: phrases that open or close a number, and sets of single words.
import { BIT } from "../../language/tags.ts";
import { FLAG, type Tokens } from "../../language/tokens.ts";
import type { Bound } from "../../model.ts";
import { addForms, addPhrase, createPhraseTree, type Fold, type PhraseNode, tokenForms, type Words } from "../phrase-table.ts";
import { createNumberReader, type NumberReader } from "./number.ts";
import type { QuantityResource } from "./schema.ts";

export type SetBound = Exclude<Bound, "vague">;

/** What a phrase before a number, or in its place, means. */
export type Opening =
  | { readonly is: "before"; readonly bound: SetBound }
  | { readonly is: "vague"; readonly value: number; readonly max: number }
  | {
      readonly is: "share";
      readonly value: number;
      readonly bound: SetBound;
      readonly unlessAfter: ReadonlySet<string>;
      readonly beforeNoun: boolean;
    }
  | { readonly is: "collective"; readonly value: number }
  | { readonly is: "part"; readonly value: number; readonly alone: boolean }
  | { readonly is: "between" }
  | { readonly is: "from" };

/** What a phrase behind a number means. */
export type Closing =
  | { readonly is: "after"; readonly bound: SetBound }
  | { readonly is: "percent" }
  | { readonly is: "range-and" }
  | { readonly is: "range-to" }
  | { readonly is: "range-or" }
  | { readonly is: "age" }
  | { readonly is: "half" };

/** A phrase that was met; `to` is the token behind it. */
export interface Met<M> {
  readonly meaning: M;
  readonly to: number;
}

type Kind<M, K> = Extract<M, { readonly is: K }>;

/** All words about quantities of one language, ready to be looked up. */
export interface QuantityWords {
  readonly numbers: NumberReader;
  /** The longest phrase of a kind that begins at a token and ends before `limit`. */
  opening<K extends Opening["is"]>(tokens: Tokens, at: number, limit: number, is: K): Met<Kind<Opening, K>> | null;
  closing<K extends Closing["is"]>(tokens: Tokens, at: number, limit: number, is: K): Met<Kind<Closing, K>> | null;
  /** The token behind an article, or the same one. */
  behindArticle(tokens: Tokens, at: number, limit: number): number;
  /** Bits of `Tokens.begins`: a phrase or a number may begin here, or the word is a dual noun. */
  readonly opens: number;
  readonly counts: number;
  readonly duals: number;
  /** Signs for a half and quarters → their value. */
  readonly halves: ReadonlyMap<string, number>;
  /** Scale words of one token → their value. */
  readonly scales: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly articleWords: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly oneBefore: ReadonlySet<string>;
  readonly oneAfter: ReadonlySet<string>;
  readonly partitive: ReadonlySet<string>;
  readonly change: ReadonlySet<string>;
  readonly ordinal: ReadonlySet<string>;
  readonly ordinalWords: ReadonlySet<string>;
  readonly ageUnits: ReadonlySet<string>;
  readonly ageLink: ReadonlySet<string>;
  readonly yearMaybe: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly clockLetters: ReadonlySet<string>;
  /** Short units written right behind a number (« 5km »). */
  readonly units: ReadonlySet<string>;
  readonly label: PhrasesBefore;
  readonly ageBefore: PhrasesBefore;
  readonly yearBefore: PhrasesBefore;
  readonly phoneBefore: PhrasesBefore;
}

/** Whether one of some phrases ends right before a token. */
export type PhrasesBefore = (tokens: Tokens, at: number) => boolean;

/** Signs of fractions as they are written, before folding. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const SHORT_UNITS = ["km", "m", "cm", "mm", "kg", "g", "t", "ha"];

/** Lays out a language's words about quantities. */
export function createQuantityWords(resource: QuantityResource, words: Words): QuantityWords {
  const { folder } = words;
  const numbers = createNumberReader(resource.numbers, words);
  const { before, after, range, uses } = resource;
  const fold = (list: readonly string[]): Set<string> =>
    new Set(list.flatMap((word) => tokenForms(word, folder).map((forms) => forms.at(-1) as string)));

  const openings: PhraseNode<Opening> = createPhraseTree();
  const closings: PhraseNode<Closing> = createPhraseTree();
  const open = (list: readonly string[], meaning: Opening): void => {
    for (const phrase of list) addPhrase(openings, phrase, folder, meaning);
  };
  const close = (list: readonly string[], meaning: Closing): void => {
    for (const phrase of list) addPhrase(closings, phrase, folder, meaning);
  };
  for (const bound of ["about", "at-least", "at-most", "exact"] as const) {
    open(before[bound], { is: "before", bound });
    close(after[bound], { is: "after", bound });
  }
  for (const { words: phrases, value, max } of resource.vague) open(phrases, { is: "vague", value, max });
  for (const { words: phrases, value, bound, unlessAfter, beforeNoun } of resource.shares)
    open(phrases, { is: "share", value, bound, unlessAfter: fold(unlessAfter), beforeNoun });
  for (const [value, phrases] of Object.entries(resource.collective)) open(phrases, { is: "collective", value: Number(value) });
  const partsAlone = new Set(resource.partsAlone);
  for (const [value, phrases] of Object.entries(resource.parts))
    for (const phrase of phrases) open([phrase], { is: "part", value: Number(value), alone: partsAlone.has(phrase) });
  open(range.between, { is: "between" });
  open(range.from, { is: "from" });
  close(resource.percent, { is: "percent" });
  close(range.and, { is: "range-and" });
  close(range.to, { is: "range-to" });
  close(range.or, { is: "range-or" });
  close(uses.ageAfter, { is: "age" });
  close(resource.numbers.half, { is: "half" });

  const scales = new Map<string, number>();
  for (const [value, phrases] of Object.entries(resource.numbers.scale))
    for (const phrase of phrases)
      for (const forms of tokenForms(phrase, folder)) if (forms.length === 1) scales.set(forms[0] as string, Number(value));

  const articles = fold(resource.numbers.articles);
  const firstOpening = firstSteps(openings);
  const firstClosing = firstSteps(closings);
  const opens = words.watch((form) => openings.next?.has(form) === true);
  const closes = words.watch((form) => closings.next?.has(form) === true);
  return {
    numbers,
    opening: (tokens, at, limit, is) =>
      at < limit && ((tokens.begins[at] as number) & opens) !== 0 ? longest(firstOpening(tokens, at), tokens, at, limit, is) : null,
    closing: (tokens, at, limit, is) =>
      at < limit && ((tokens.begins[at] as number) & closes) !== 0 ? longest(firstClosing(tokens, at), tokens, at, limit, is) : null,
    behindArticle: (tokens, at, limit) => (at + 1 < limit && articles.has(tokens.form[at] as string) ? at + 1 : at),
    opens,
    counts: words.watch((form) => numbers.begins(form) || FRACTIONS.has(form)),
    duals: words.watch((_, readings) => isDual(readings)),
    halves: new Map([...FRACTIONS].map(([sign, value]) => [folder.fold(sign), value])),
    scales,
    articles,
    articleWords: fold(resource.numbers.article),
    and: fold(resource.numbers.and),
    oneBefore: fold(resource.numbers.oneBefore),
    oneAfter: fold(resource.numbers.oneAfter),
    partitive: fold(resource.partitive),
    change: fold(range.change),
    ordinal: fold(uses.ordinal),
    ordinalWords: fold(uses.ordinalWords),
    ageUnits: fold(uses.ageUnits),
    ageLink: fold(uses.ageLink),
    yearMaybe: fold(uses.yearMaybe),
    clockAfter: fold(uses.clockAfter),
    clockLetters: fold(uses.clockLetters),
    units: new Set(SHORT_UNITS.map((unit) => folder.fold(unit))),
    label: phrasesBefore(uses.label, folder),
    ageBefore: phrasesBefore(uses.ageBefore, folder),
    yearBefore: phrasesBefore(uses.yearBefore, folder),
    phoneBefore: phrasesBefore(uses.phoneBefore, folder),
  };
}

function isKind<M extends { readonly is: string }, K extends M["is"]>(meaning: M, is: K): meaning is Kind<M, K> {
  return meaning.is === is;
}

/** The node of a token's form; one token is asked for several kinds in a row, and is looked up once. */
function firstSteps<M>(root: PhraseNode<M>): (tokens: Tokens, at: number) => PhraseNode<M> | undefined {
  let form = "";
  let node: PhraseNode<M> | undefined;
  return (tokens, at) => {
    if (tokens.form[at] !== form) {
      form = tokens.form[at] as string;
      node = root.next?.get(form);
    }
    return node;
  };
}

function longest<M extends { readonly is: string }, K extends M["is"]>(
  first: PhraseNode<M> | undefined,
  tokens: Tokens,
  at: number,
  limit: number,
  is: K,
): Met<Kind<M, K>> | null {
  let found: Kind<M, K> | null = null;
  let to = at;
  let node = first;
  for (let i = at + 1; node !== undefined; i++) {
    if (node.hits !== null) {
      for (const meaning of node.hits) {
        if (!isKind(meaning, is)) continue;
        found = meaning;
        to = i;
      }
    }
    node = i < limit && node.next !== null ? node.next.get(tokens.form[i] as string) : undefined;
  }
  return found === null ? null : { meaning: found, to };
}

/** A dual noun: two of what it names. */
function isDual(readings: Tokens["readings"][number]): boolean {
  for (const { entry, tags } of readings) if ((tags & BIT.d) !== 0 && entry.cat === "noun") return true;
  return false;
}

/** Phrases as a tree over tokens that is read from right to left. */
function phrasesBefore(phrases: readonly string[], folder: Fold): PhrasesBefore {
  const root: PhraseNode<true> = createPhraseTree();
  for (const phrase of phrases) for (const forms of tokenForms(phrase, folder)) addForms(root, forms.toReversed(), true);
  return (tokens, at) => {
    let node: PhraseNode<true> | undefined = root;
    for (let i = at - 1; i >= 0; i--) {
      node = node.next?.get(tokens.form[i] as string);
      if (node === undefined) return false;
      if (node.hits !== null) return true;
      if (((tokens.flags[i] as number) & FLAG.first) !== 0) return false;
    }
    return false;
  };
}
