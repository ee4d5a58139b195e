// The language files → a table: how much of each dimension a language fills, in words, rules and examples.
import { fileURLToPath } from "node:url";
import { phraseList } from "../src/language/phrase-list.ts";
import type { Example } from "../src/language/schema.ts";
import { languageCodes, readExamples, readLanguageFile, readUnmet } from "../src/lint/examples.ts";
import { loadRules } from "../src/resources.ts";

/** One language in one dimension. */
export interface Coverage {
  readonly language: string;
  readonly dimension: string;
  /** What there is to fill, and how much of it is; null where nothing sets a number. */
  readonly filled: number;
  readonly of: number | null;
  /** Words, phrases or rules that the language states. */
  readonly entries: number;
  readonly examples: number;
  /** Sentences or phrases in which something must not be found. */
  readonly counterExamples: number;
}

/** The words of a sense in a language file. */
export interface SenseCoverage {
  readonly language: string;
  readonly sense: string;
  readonly words: number;
  readonly examples: number;
}

interface SenseFile {
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly phrases?: readonly string[];
  readonly examples?: readonly Example[];
}

interface TimeFile {
  readonly rules: readonly { readonly as?: string; readonly examples?: Record<string, string>; readonly not?: readonly string[] }[];
}

/** Every sense of world/events.yaml that makes claims, in every language. */
export function senses(): readonly SenseCoverage[] {
  const { senses, rules } = loadRules().rules;
  // A sense that no rule asks for only keeps longer phrases from being read as events: a language may do without.
  const wanted = Object.keys(senses).filter((sense) => rules.some(({ on }) => on.includes(sense)));
  return languageCodes().flatMap((language) => {
    const file = (readLanguageFile(language, "events") as { senses: Record<string, SenseFile> }).senses;
    return wanted.map((sense) => {
      const { verbs = [], nouns = [], adjectives = [], phrases = [], examples = [] } = file[sense] ?? {};
      return { language, sense, words: verbs.length + nouns.length + adjectives.length + phrases.length, examples: examples.length };
    });
  });
}

/** Ways in which a report says whose word something is; each is filled by words in attribution.yaml, pointing back in grammar.yaml too. */
export const CONSTRUCTIONS = [
  "say",
  "deny",
  "admit",
  "ask",
  "doubt",
  "show",
  "continues",
  "prepositions",
  "nouns",
  "cites",
  "cited-by",
  "told",
  "openers",
  "points-back",
  "unnamed",
] as const;

interface AttributionFile {
  readonly verbs: readonly { readonly stance: string; readonly continues?: boolean; readonly verbs: readonly string[] }[];
  readonly nouns: readonly { readonly words: readonly string[] }[];
  readonly relay: readonly { readonly direction: string; readonly words: readonly string[] }[];
  readonly prepositions: readonly string[];
  readonly openers: readonly string[];
  readonly same?: readonly string[];
  readonly unnamed?: readonly unknown[];
}

interface GrammarFile {
  readonly words: readonly { readonly cat: string; readonly kind?: string; readonly words: readonly string[] }[];
}

/** How many words a language has for each construction of attribution. */
export function constructions(language: string): ReadonlyMap<string, number> {
  const file = readLanguageFile(language, "attribution") as AttributionFile;
  const count = new Map<string, number>(CONSTRUCTIONS.map((name) => [name, 0]));
  const more = (name: string, words: readonly string[] | undefined): void => {
    count.set(name, (count.get(name) ?? 0) + (words?.length ?? 0));
  };
  for (const { stance, continues, verbs } of file.verbs) more(continues ? "continues" : stance, verbs);
  for (const { words } of file.nouns) more("nouns", words);
  for (const { direction, words } of file.relay) more(direction, words);
  for (const name of ["prepositions", "openers"] as const) more(name, file[name]);
  more("unnamed", phraseList.parse(file.unnamed ?? []));
  // « this official », « the same source »: a set phrase, or a word of the grammar before any noun that speaks
  more("points-back", file.same);
  const grammar = readLanguageFile(language, "grammar") as GrammarFile;
  for (const { cat, kind, words } of grammar.words) if (kind === "same" || (cat === "det" && kind === "dem")) more("points-back", words);
  return count;
}

/** Leaves of a parsed file: its words and phrases. */
const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0)
    : value === null || value === ""
      ? 0
      : 1;

/** Parts of a file that are filled. */
const parts = (value: unknown): number => Object.values((value ?? {}) as object).filter((part) => leaves(part) > 0).length;

/** Phrases with a value, and phrases that must hold none, of a file in `corpus/`. */
function corpus(language: string, name: string): { examples: number; counterExamples: number } {
  const { values = {}, ...rest } = (readLanguageFile(language, `corpus/${name}`) ?? {}) as Record<string, unknown>;
  return { examples: leaves(values), counterExamples: leaves(rest["not"] ?? []) };
}

/** The whole table. */
export function coverage(): readonly Coverage[] {
  const all = readExamples();
  const count = (language: string, fits: (sense: string) => boolean): { examples: number; counterExamples: number } => {
    const mine = all.filter((one) => one.language === language && fits(one.sense));
    return {
      examples: mine.filter(({ example }) => (example.claims ?? []).length > 0).length,
      counterExamples: mine.filter(({ example }) => (example.without ?? []).length > 0).length,
    };
  };
  const senseTable = senses();
  const quantityParts = Math.max(...languageCodes().map((code) => parts(readLanguageFile(code, "quantity"))));
  return languageCodes().flatMap((language): Coverage[] => {
    const mine = senseTable.filter((one) => one.language === language);
    const ways = constructions(language);
    const names = readLanguageFile(language, "names") as Record<string, unknown>;
    const quantity = readLanguageFile(language, "quantity");
    const time = readLanguageFile(language, "time") as TimeFile | null;
    const phrases = time?.rules ?? [];
    const times = corpus(language, "time");
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    return [
      {
        language,
        dimension: "event senses",
        filled: mine.filter(({ words }) => words > 0).length,
        of: mine.length,
        entries: sum(mine.map(({ words }) => words)),
        ...count(language, (sense) => sense !== "attribution"),
      },
      {
        language,
        dimension: "attribution",
        filled: CONSTRUCTIONS.filter((name) => (ways.get(name) ?? 0) > 0).length,
        of: CONSTRUCTIONS.length,
        entries: sum([...ways.values()]),
        ...count(language, (sense) => sense === "attribution"),
      },
      {
        language,
        dimension: "quantity",
        filled: parts(quantity),
        of: quantityParts,
        entries: leaves(quantity),
        ...corpus(language, "quantity"),
      },
      {
        language,
        dimension: "time rules",
        // Only a rule that finds something by itself can have examples of its own; parts of rules are tried through those.
        filled: phrases.filter((rule) => (rule.as ?? "top") === "top" && Object.keys(rule.examples ?? {}).length > 0).length,
        of: phrases.filter((rule) => (rule.as ?? "top") === "top").length,
        entries: phrases.length,
        examples: sum(phrases.map((rule) => Object.keys(rule.examples ?? {}).length)) + times.examples,
        counterExamples: sum(phrases.map((rule) => rule.not?.length ?? 0)) + times.counterExamples,
      },
      { language, dimension: "names", filled: parts(names), of: null, entries: leaves(names), examples: 0, counterExamples: 0 },
    ];
  });
}

/** The table as text. */
export function coverageTable(rows: readonly Coverage[]): string {
  const head = ["language", "dimension", "filled", "entries", "examples", "counter-examples"];
  const cells = rows.map(({ language, dimension, filled, of, entries, examples, counterExamples }) =>
    [language, dimension, of === null ? String(filled) : `${filled}/${of}`, entries, examples, counterExamples].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  const unmet = readUnmet();
  const open = languageCodes().map((code) => `${code} ${unmet.filter(({ language }) => language === code).length}`);
  return [line(head), ...cells.map(line), `examples of events and attribution not met yet: ${unmet.length} (${open.join(", ")})`].join(
    "\n",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(coverageTable(coverage()));
