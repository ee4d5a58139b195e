// The readings of a form → bits of what they can be, so that a stage asks one number instead of going through the readings.
import type { Reading, ReadingRole } from "./tokens.ts";

const ROLES: readonly ReadingRole[] = [
  "det",
  "prep",
  "conj",
  "sub",
  "rel",
  "pron",
  "neg",
  "aux",
  "adv",
  "adj",
  "noun",
  "verb",
  "particle",
  "name",
  "part",
  "ger",
  "inf",
];

/** `Tokens.marks` has the bit where some reading has the role. */
export const CAN = Object.fromEntries(ROLES.map((role, k) => [role, 1 << k])) as Readonly<Record<ReadingRole, number>>;

/** All roles together: a form without any has no readings. */
export const CAN_BE_ANYTHING: number = (1 << ROLES.length) - 1;

/** The same for what is asked often beyond a role. */
export const MARK = {
  /** A preposition of a genitive, of an infinitive or a goal, of a place. */
  of: 1 << 17,
  to: 1 << 18,
  where: 1 << 19,
  /** A pronoun that is no subject. */
  object: 1 << 20,
} as const;

/** The first bit that `Lexicon.mark` may give out. */
export const FIRST_FREE = 21;

const LOCATIVE: ReadonlySet<string | null> = new Set(["in", "at", "on"]);

/** The bits of a form's readings. */
export function marksOf(readings: readonly Reading[]): number {
  let bits = 0;
  for (const { role, entry } of readings) {
    bits |= CAN[role];
    if (role === "prep") {
      if (entry.rel === "of") bits |= MARK.of;
      else if (entry.rel === "to") bits |= MARK.to;
      else if (LOCATIVE.has(entry.rel)) bits |= MARK.where;
    } else if (role === "pron" && entry.kind !== "subj") bits |= MARK.object;
  }
  return bits;
}
