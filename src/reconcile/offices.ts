// The names of offices into the question whose office some words name: « the governor's office », « l'administration provinciale ».
import type { Office } from "../model.ts";
import { kin, lineages } from "./lineage.ts";
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
  /** Whether some folded words say only by what somebody speaks, and nothing of who: « the statement », « المتحدث ». */
  readonly faceless: (words: readonly string[]) => boolean;
  /** Whether one of two offices is the other, or a part of it. */
  readonly related: (a: string, b: string) => boolean;
  /** Whether many belong to it who do not speak for it. */
  readonly manned: (office: string) => boolean;
  /** Whether some folded words say by what somebody speaks for a body, as its spokesman or in its statement. */
  readonly voiced: (words: readonly string[]) => boolean;
  /** Whether a state has one of it. */
  readonly ofState: (office: string) => boolean;
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
  const byId = new Map(offices.map((office) => [office.id, office]));
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
    faceless(all) {
      const long = all.filter((word) => word.length >= LONG);
      const bare = (word: string): boolean =>
        forms(word).some((form) => (byWord.get(form) ?? []).some(({ voice, words }) => voice && words.length === 1));
      return long.length > 0 && long.every(bare);
    },
    related: kin(lineages((id) => byId.get(id)?.parent ?? null)),
    manned: (office) => byId.get(office)?.manned ?? false,
    voiced: (all) => inWords(all).some(({ voice }) => voice),
    ofState: (office) => byId.get(office)?.state ?? false,
    telling: (word) => forms(word).some((form) => byWord.has(form)),
    official: (all) => {
      const met = inWords(all);
      const whole = all.every((word) => word.length < LONG || forms(word).some((form) => byWord.has(form)));
      return met.length > 0 && (whole || met.some(({ office, voice }) => voice || !byId.get(office)?.manned));
    },
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
