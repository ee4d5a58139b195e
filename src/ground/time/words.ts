// The words of `time.yaml` → one table by folded form, with all that a form may begin.
import type { Tokens } from "../../language/tokens.ts";
import { addPhrase, createPhraseTree, type PhraseNode, tokenForms, type Words } from "../phrase-table.ts";
import { createNumberReader, type NumberReader } from "../quantity/number.ts";
import type { NumberWords } from "../quantity/schema.ts";
import { type Atom, BUILT_IN, TYPE } from "./atom.ts";
import type { TimeResource } from "./schema.ts";

/** A phrase of a type, with its value. */
interface TypedPhrase {
  readonly type: number;
  readonly value: number | string;
  /** Only where it is written with a capital. */
  readonly capital: boolean;
}

/** All that is known of a form that may begin something, so that a token costs one look-up. */
export interface Known {
  readonly words: PhraseNode<TypedPhrase> | undefined;
  readonly ordinals: PhraseNode<number> | undefined;
  readonly number: boolean;
  readonly anchor: boolean;
  /** What it is by itself, written small and with a capital. */
  readonly alone: readonly [readonly Atom[], readonly Atom[]];
}

/** A language's words of time. */
export interface TimeWords {
  readonly numbers: NumberReader;
  readonly table: ReadonlyMap<string, Known>;
  /** Number of a type by its name. */
  readonly typeId: ReadonlyMap<string, number>;
  /** Forms of one token that are words of a type. */
  readonly typeForms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly hourLetters: ReadonlySet<string>;
  readonly dateOrder: TimeResource["dateOrder"];
  /** Bits of `Tokens.begins`: a form of the table, and one that marks an expression. */
  readonly timely: number;
  readonly anchor: number;
}

/** Largest day of a month. */
export const MOST_DAYS = 31;

/** Whether a word of time stands at a token; number words are some too. */
export const isTimely = (words: TimeWords, tokens: Tokens, at: number): boolean => ((tokens.begins[at] as number) & words.timely) !== 0;

/** Lays out a language's words of time. @throws Error when a type has the name of one that is read from digits. */
export function createTimeWords(resource: TimeResource, numberWords: NumberWords, lexicon: Words): TimeWords {
  const { folder } = lexicon;
  const numbers = createNumberReader(numberWords, lexicon);
  for (const name of BUILT_IN) if (name in resource.words) throw new Error(`time words: "${name}" is read from digits`);
  const typeId = new Map([...BUILT_IN, ...Object.keys(resource.words)].map((name, i) => [name, i]));
  const fold = (list: readonly string[]): Set<string> => new Set(list.map((word) => folder.fold(word)));

  const phrases: PhraseNode<TypedPhrase> = createPhraseTree();
  const capital = fold(resource.capital);
  const forms = new Set<string>();
  const typeForms = new Map<string, Set<string>>();
  for (const [name, entry] of Object.entries(resource.words)) {
    const type = typeId.get(name) as number;
    const single = new Set<string>();
    typeForms.set(name, single);
    eachWord(entry, (written, value) => {
      addPhrase(phrases, written, folder, { type, value, capital: capital.has(folder.fold(written)) });
      for (const way of tokenForms(written, folder)) {
        for (const form of way) forms.add(form);
        if (way.length === 1) single.add(way[0] as string);
      }
    });
  }
  const ordinals: PhraseNode<number> = createPhraseTree();
  for (const [value, list] of Object.entries(resource.ordinals)) {
    for (const written of list) {
      addPhrase(ordinals, written, folder, Number(value));
      for (const way of tokenForms(written, folder)) for (const form of way) forms.add(form);
    }
  }
  const ordinalEndings = fold(resource.ordinalEndings);
  const hourLetters = fold(resource.hourLetters);
  for (const form of [...ordinalEndings, ...hourLetters]) forms.add(form);

  const anchors = anchorForms(resource, numberWords, numbers, lexicon);
  const alone = (form: string, capitalised: boolean): readonly Atom[] => {
    const out: Atom[] = [];
    for (const word of phrases.next?.get(form)?.hits ?? [])
      if (capitalised || !word.capital) out.push({ type: word.type, value: word.value, length: 1 });
    const value = ordinals.next?.get(form)?.hits?.[0];
    if (value !== undefined) out.push({ type: TYPE.ord, value, length: 1 });
    if (value !== undefined && value <= MOST_DAYS) out.push({ type: TYPE.day, value, length: 1 });
    return out;
  };
  const table = new Map<string, Known>();
  const numberForms = new Set(numbers.forms);
  for (const form of new Set([...forms, ...numberForms])) {
    table.set(form, {
      words: phrases.next?.get(form),
      ordinals: ordinals.next?.get(form),
      number: numberForms.has(form),
      anchor: anchors.has(form),
      alone: [alone(form, false), alone(form, true)],
    });
  }
  return {
    numbers,
    table,
    typeId,
    typeForms,
    ordinalEndings,
    hourLetters,
    dateOrder: resource.dateOrder,
    timely: lexicon.watch((form) => table.has(form)),
    anchor: lexicon.watch((form) => table.get(form)?.anchor === true),
  };
}

function eachWord(entry: TimeResource["words"][string], visit: (word: string, value: number | string) => void): void {
  if (Array.isArray(entry)) for (const word of entry) visit(word, 0);
  else
    for (const [value, list] of Object.entries(entry))
      for (const word of list) visit(word, value !== "" && Number.isFinite(Number(value)) ? Number(value) : value);
}

const longest = (forms: readonly string[]): string => forms.reduce((best, form) => (form.length >= best.length ? form : best), "");

/** Of each phrase that marks an expression the one form by which it is met: its longest word that is not common. */
function anchorForms(resource: TimeResource, numberWords: NumberWords, numbers: NumberReader, { folder }: Words): ReadonlySet<string> {
  const marking = new Set(resource.anchors);
  const common = new Set([...numberWords.articles, ...numberWords.and].map((word) => folder.fold(word)));
  const anchors = new Set<string>();
  const entries = Object.entries(resource.words);
  for (const [, entry] of entries.filter(([name]) => !marking.has(name)))
    eachWord(entry, (written) => {
      for (const way of tokenForms(written, folder)) if (way.length === 1) common.add(way[0] as string);
    });
  for (const [, entry] of entries.filter(([name]) => marking.has(name)))
    eachWord(entry, (written) => {
      for (const way of tokenForms(written, folder)) {
        const rare = longest(way.filter((form) => !common.has(form) && !numbers.begins(form) && form !== "."));
        anchors.add(rare.length > 2 ? rare : longest(way));
      }
    });
  return anchors;
}
