// The language files and event rules → what in them is idle: rules that win no example, entries that never match, examples told twice.
import type { CompiledLanguage } from "../language/compiled.ts";
import type { LexEntry } from "../language/entries.ts";
import { createLexicon, type Lexicon } from "../language/lexicon.ts";
import { createTokenizer, type Tokenizer } from "../language/script.ts";
import { unshelve } from "../language/shelves.ts";
import { createTermFinder, type FoundTerm } from "../language/terms.ts";
import type { Tokens } from "../language/tokens.ts";
import { createExtractor } from "../pipeline.ts";
import { loadLanguages, loadRules, loadWorld } from "../resources.ts";
import { extractExample, type PlacedExample, readExamples } from "./examples.ts";

/** One idle thing. */
export interface Finding {
  /** `rule`: wins no example; `entry`: no text can match it; `example`: its sentence stands elsewhere too. */
  readonly kind: "rule" | "entry" | "example";
  /** Language code, or `world` for the rules that are in no one language. */
  readonly language: string;
  /** The rule, entry or sense. */
  readonly name: string;
  readonly note: string;
}

/** Everything idle in the resources beside the program, in the order of the files. @throws Error when they were not built. */
export function lint(): readonly Finding[] {
  const examples = readExamples();
  return [...idleRules(examples), ...loadLanguages().flatMap(idleEntries), ...twiceTold(examples)];
}

/** Event rules that no example's claim rests on. */
function idleRules(examples: readonly PlacedExample[]): readonly Finding[] {
  const extractor = createExtractor(loadWorld());
  const won = new Set(examples.flatMap((one) => extractExample(extractor, one).flatMap(({ rules }) => rules)));
  return loadRules()
    .rules.rules.filter(({ rule }) => !won.has(rule))
    .map(({ rule, type, on }) => ({
      kind: "rule",
      language: "world",
      name: rule,
      note: `no example gives a claim of ${type} by it (senses: ${on.join(", ")})`,
    }));
}

/** One language's means of meeting its own words. */
interface Reading {
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  readonly terms: (tokens: Tokens) => readonly FoundTerm[];
}

/** Entries none of whose forms comes out again when it is read. */
function idleEntries(compiled: CompiledLanguage): readonly Finding[] {
  const lexicon = createLexicon(compiled, loadRules().rules.classes);
  const tokenizer = createTokenizer(compiled, lexicon);
  const reading: Reading = { lexicon, tokenizer, terms: createTermFinder(compiled, lexicon, tokenizer) };
  const met = new Set<LexEntry>(compiled.guess.map(({ entry }) => lexicon.entries[entry] as LexEntry));
  for (const form of unshelve(compiled.forms).keys()) for (const entry of metBy(form, reading)) met.add(entry);
  // Of two entries with one spelling only one is found; the other is told with the one that hides it.
  const hidden = new Map<LexEntry, LexEntry>();
  for (const [phrase, index] of compiled.terms) {
    const entry = lexicon.entries[index] as LexEntry;
    const tokens = tokenizer.tokenize(phrase);
    const found = reading.terms(tokens).filter(({ from, to }) => from === 0 && to === tokens.count);
    const other = found[0]?.readings[0]?.entry;
    if (tokens.count === 1 || found.some(({ readings }) => readings.some((reading) => reading.entry === entry))) met.add(entry);
    else if (other !== undefined) hidden.set(entry, other);
  }
  return lexicon.entries.flatMap((entry, index) => {
    const idle = (note: string): Finding => ({ kind: "entry", language: compiled.code, name: `${entry.lemma} (${entry.cat})`, note });
    if (!met.has(entry)) {
      const by = hidden.get(entry);
      return [idle(by === undefined ? "none of its forms is read as this entry" : `hidden by ${by.lemma} (${by.cat})`)];
    }
    return entry.uses.flatMap(({ role, value, tail }, use) => {
      const written = compiled.entries[index]?.uses?.[use]?.tail ?? [];
      return tail === undefined || readsAs(written, tail, tokenizer)
        ? []
        : [idle(`the words “${written.join(" ")}” of ${role} ${value} are cut otherwise`)];
    });
  });
}

/** The entries that a word is read as, by itself. */
function metBy(form: string, { lexicon }: Reading): readonly LexEntry[] {
  return lexicon.cut(form, false).flatMap(({ readings }) => readings.map(({ entry }) => entry));
}

/** True when a text of these words is cut into just these forms. */
function readsAs(written: readonly string[], forms: readonly string[], tokenizer: Tokenizer): boolean {
  const tokens = tokenizer.tokenize(written.join(" "));
  return tokens.count === forms.length && forms.every((form, at) => tokens.form[at] === form);
}

/** Examples whose sentence another example of the language has too. */
function twiceTold(examples: readonly PlacedExample[]): readonly Finding[] {
  const first = new Map<string, PlacedExample>();
  return examples.flatMap((one): readonly Finding[] => {
    const key = `${one.language} ${one.example.published ?? ""} ${one.example.text.normalize("NFC").toLowerCase().trim()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, one);
      return [];
    }
    return [{ kind: "example", language: one.language, name: one.sense, note: `“${one.example.text}” stands under ${other.sense} too` }];
  });
}
