// Grammatical tags as bits: what an inflected form says about mood, voice, person, number and gender, in any language.

/** Every tag a paradigm may use. Moods first; `part` is the past (passive) participle, `ger` the present (active) one. */
export const TAGS = [
  "past",
  "pres",
  "fut",
  "cond",
  "subj",
  "imp",
  "inf",
  "part",
  "ger", // moods
  "pass", // a form that is passive by itself
  "1",
  "2",
  "3", // person
  "s",
  "d",
  "p", // number: singular, dual, plural
  "m",
  "f", // gender
  "base", // the uninflected noun or adjective
  "nom", // case, where an ending tells it: of the subject,
  "obl", // or of anything else
  "abs", // an ending that leaves no room for a genitive behind it
] as const;
export type Tag = (typeof TAGS)[number];

export const BIT: Readonly<Record<Tag, number>> = Object.fromEntries(TAGS.map((tag, i) => [tag, 1 << i])) as Record<Tag, number>;

/** Moods in which a verb can head a clause of its own. */
export const FINITE: number = BIT.past | BIT.pres | BIT.fut | BIT.cond | BIT.subj | BIT.imp;

/**
 * Turns `"pres 3 p"` into bits.
 * @throws Error that names an unknown tag.
 */
export function tagBits(tags: string): number {
  let bits = 0;
  for (const tag of tags.split(" ")) {
    if (tag === "") continue;
    const bit = BIT[tag as Tag];
    if (bit === undefined) throw new Error(`unknown grammatical tag "${tag}"`);
    bits |= bit;
  }
  return bits;
}
