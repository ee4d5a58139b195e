// A noun phrase that is being read: what has been read of it so far, and how it takes a word.
import { BIT } from "../../../language/tags.ts";
import type { Word } from "../words/word.ts";
import type { Cut } from "./cut.ts";
import { blank, type Phrase } from "./phrase.ts";

/** Nouns behind which a person's name may stand. */
export const PERSONS = ["person", "official", "spokesperson", "correspondent", "medics"];

/** A noun phrase in the making. */
export interface Noun {
  readonly cut: Cut;
  /** Token of its preposition, or of its first word. */
  readonly start: number;
  readonly first: Word;
  readonly phrase: Phrase;
  /** Nouns and names so far; the head has been seen when there is one. */
  nouns: number;
  /** Definite and complete: a bare noun cannot join. */
  closed: boolean;
  /** Begun by a word for some of many. */
  some: boolean;
  /** Inside marks that stand round the noun. */
  quoted: boolean;
  /** Gender that its article shows, for a head that shows none. */
  gender: number;
  /** Word behind a number that counts it (« trois de ses … »). */
  counting: number;
}

/** A noun phrase of which nothing but its preposition has been read. */
export function nounFrom(cut: Cut, prep: string | null, start: number, first: Word): Noun {
  const phrase = blank("np", start, first.to);
  phrase.prep = prep;
  phrase.inner = first.at;
  if (cut.negatedAt === start) {
    phrase.negated = true;
    if (prep === "of") phrase.prep = null; // « pas d'accord »
  }
  return { cut, start, first, phrase, nouns: 0, closed: false, some: false, quoted: false, gender: 0, counting: -1 };
}

/** The word belongs to the phrase, and the next one is at hand. */
export function take({ cut, phrase }: Noun, word: Word): true {
  cut.w++;
  phrase.to = word.to;
  return true;
}

/** The word is the head. */
export function setHead({ phrase, gender }: Noun, word: Word): void {
  if (word.entry?.classes.has("nobody") === true) phrase.negated = true;
  phrase.head = word.entry;
  phrase.headAt = word.at;
  phrase.headTags = (word.tags & (BIT.m | BIT.f)) === 0 ? word.tags | gender : word.tags;
}

/** What has been read of a phrase becomes the possessor, and the phrase begins anew. */
export function handOver(phrase: Phrase, to: number): Phrase {
  const owner: Phrase = {
    ...phrase,
    prep: null,
    from: phrase.inner,
    to,
    modifiers: [...phrase.modifiers],
    places: [...phrase.places],
    sources: [...phrase.sources],
    host: phrase,
  };
  phrase.head = null;
  phrase.headAt = -1;
  phrase.headTags = 0;
  phrase.number = null;
  phrase.numbered = false;
  phrase.party = null;
  phrase.source = null;
  phrase.definite = true;
  phrase.name = false;
  phrase.demonstrative = false;
  for (const list of [phrase.modifiers, phrase.places, phrase.sources]) list.length = 0;
  return owner;
}
