// The names of offices into the question whose office some words name: « the governor's office », « l'administration provinciale ».
import type { Office } from "../model.ts";
import { tokens } from "./words.ts";

/** Shorter words, articles and prepositions, are of no account. */
const LONG = 4;
/** So many other words may stand among an office's own: « minister of public health ». */
const BETWEEN = 1;

export interface Offices {
  /** The office that some folded words name; of several the one with most words. Null where none is named, or two are alike. */
  readonly named: (words: readonly string[]) => string | null;
  /** Whether some folded words are of somebody who speaks for a body: an office, a spokesman, a statement. */
  readonly official: (words: readonly string[]) => boolean;
  /** Whether a folded word stands in any office's name. */
  readonly telling: (word: string) => boolean;
}

interface Variant {
  readonly office: string;
  readonly voice: boolean;
  readonly words: readonly string[];
}

const isLatin = (word: string): boolean => (word.codePointAt(0) ?? 0) < 0x250;

/** A word as it is written, and without a letter that may be written onto it. */
const forms = (word: string): readonly string[] => (isLatin(word) || word.length <= LONG ? [word] : [word, word.slice(1)]);

export function officesOf(offices: readonly Office[]): Offices {
  const byWord = new Map<string, Variant[]>();
  for (const { id: office, voice = false, names } of offices) {
    for (const name of Object.values(names).flat()) {
      const words = [...new Set(tokens(name).flatMap(({ folded }) => (folded.length >= LONG ? [folded] : [])))];
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { office, voice, words }]);
    }
  }
  /** The names of offices that stand in some words. */
  const inWords = (all: readonly string[]): readonly Variant[] => {
    const long = all.filter((word) => word.length >= LONG).map(forms);
    const met = new Set(long.flat().flatMap((word) => byWord.get(word) ?? []));
    return [...met].filter(({ words }) => {
      const at = words.map((word) => long.findIndex((own) => own.includes(word)));
      return !at.includes(-1) && Math.max(...at) - Math.min(...at) < words.length + BETWEEN;
    });
  };
  return {
    telling: (word) => forms(word).some((form) => byWord.has(form)),
    official: (all) => inWords(all).length > 0,
    named(all) {
      let best: Variant | null = null;
      let alike = false;
      for (const variant of inWords(all)) {
        if (variant.voice) continue;
        const more = variant.words.length - (best?.words.length ?? 0);
        if (more < 0) continue;
        alike = more === 0 && (alike || best?.office !== variant.office);
        best = variant;
      }
      return alike ? null : (best?.office ?? null);
    },
  };
}
