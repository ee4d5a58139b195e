// A laid-out report → which of its sentences speak of armed conflict, so that a match, a recipe or an election told in fighting words yields no claim.
import type { LexEntry } from "../language/entries.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { KIND, type Reading } from "../language/tokens.ts";
import type { Laid } from "./sentence.ts";

/** What in a text is a sign of armed conflict: classes of words and senses, as `world/events.yaml` lists them. */
export interface ConflictSigns {
  readonly classes: readonly string[];
  /** Classes whose words are half a sign; they stand in peaceful texts too. */
  readonly faint: readonly string[];
  /** Classes whose words are a sign of something else that tells of the dead and of weapons: courts. */
  readonly against: readonly string[];
  /** Classes whose words are no sign, whatever else they are. */
  readonly except: readonly string[];
  readonly senses: readonly string[];
  /** Classes of armed parties and senses of what they do: a sign together, where a sentence also names a place. */
  readonly together: { readonly classes: readonly string[]; readonly senses: readonly string[] };
}

/** How a report reads. */
export interface ConflictReading {
  /** Signs in 100 words. */
  readonly density: number;
  /** Whether the report as a whole, or the passage around the sentence, speaks of armed conflict. */
  in(sentence: number): boolean;
  /** No sentence does. */
  readonly none: boolean;
}

/**
 * Signs in 100 words from which a whole report counts. Reports of war have 2.6 and more. Sport, court, election and business
 * pages told in fighting words stay below 1.5, but for one piece of `test/extract/peace` (2.0).
 */
export const LEAST_DENSITY = 1.7;
/** In a report that as a whole does not count (a page of mixed news), a passage of this many words needs more. */
const PASSAGE_WORDS = 100;
const PASSAGE_DENSITY = 6;
/** Shorter texts give no ground to judge by. */
const SHORT = 40;
/** In a shorter text one sign weighs no more than it does in this many words. */
const LEAST_WORDS = 50;
/** A faint sign, or a word that may also mean something else, is half a sign; the name of an armed group is two. */
const FAINT = 0.5;
const GROUP = 2;
/** A sentence in which armed parties do somewhere what such parties do. */
const TOGETHER = 2;

/** How a sign is told: what readings weigh, and the bits of tokens that weigh anything, or name armed parties or what they do. */
interface Scale {
  weigh(readings: readonly Reading[]): number;
  readonly weighty: number;
  readonly armed: number;
  readonly acts: number;
}

/** Makes the weigher of one language's reports; each word of the lexicon is weighed when it is first met. */
export function createConflictReader(signs: ConflictSigns, lexicon: Pick<Lexicon, "mark">): (laid: Laid) => ConflictReading {
  const weigh = (readings: readonly Reading[]): number => {
    let most = 0;
    let least = 1;
    for (const { entry } of readings) {
      const one = weightOf(entry, signs);
      if (one < 0) return one;
      most = Math.max(most, one);
      least = Math.min(least, one);
    }
    return least > 0 ? most : Math.min(most, FAINT);
  };
  const weighty = lexicon.mark((readings) => weigh(readings) !== 0);
  const { together } = signs;
  const armed = lexicon.mark((readings) => readings.some(({ entry }) => together.classes.some((name) => entry.classes.has(name))));
  const acts = lexicon.mark((readings) => readings.some(({ entry }) => tells(entry, together.senses)));
  return (laid) => readConflict(laid, { weigh, weighty, armed, acts });
}

/** Some sense of the word, alone or with a fixed tail, is one of these. */
function tells({ uses }: LexEntry, senses: readonly string[]): boolean {
  return uses.some((use) => use.role === "sense" && senses.includes(use.value));
}

function readConflict(laid: Laid, { weigh, weighty, armed, acts }: Scale): ConflictReading {
  const { tokens, ground } = laid;
  const words = [0];
  const weights = [0];
  for (let s = 0; s < tokens.sentenceCount; s++) {
    let count = 0;
    let weight = 0;
    let met = 0; // bits of an armed party, an act, a place
    for (let i = tokens.sentences[s] as number; i < (tokens.sentences[s + 1] as number); i++) {
      if (tokens.kind[i] !== KIND.word) continue;
      count++;
      const party = laid.partyAt(i);
      if (party !== undefined && ground.partyClasses(party.id).includes("group")) weight += GROUP;
      const term = laid.termAt(i);
      const bits = tokens.marks[i] as number;
      if ((bits & armed) !== 0 || (party !== undefined && ground.partyClasses(party.id).includes("armed"))) met |= 1;
      if ((bits & acts) !== 0) met |= 2;
      if (laid.placeAt(i) !== undefined) met |= 4;
      const whole = term === undefined ? 0 : weigh(term.readings);
      const own = (bits & weighty) === 0 ? 0 : weigh(tokens.readings[i] as readonly Reading[]);
      // a word inside a term that says nothing by itself is no more than a faint sign (« humanitarian partners »)
      weight += term === undefined ? own : whole !== 0 ? whole : Math.min(own, FAINT);
    }
    if (met === 7) weight += TOGETHER;
    words.push((words[s] as number) + count);
    weights.push((weights[s] as number) + weight);
  }
  const total = words[tokens.sentenceCount] as number;
  const dense = (from: number, to: number): number =>
    (100 * ((weights[to] as number) - (weights[from] as number))) / ((words[to] as number) - (words[from] as number));
  const density = Math.max(0, (100 * (weights[tokens.sentenceCount] as number)) / Math.max(total, LEAST_WORDS));
  if (total < SHORT || density >= LEAST_DENSITY) return { density, in: () => true, none: false };
  const inside = passages(words, dense);
  return { density, in: (sentence) => inside[sentence] === true, none: !inside.includes(true) };
}

function weightOf(entry: LexEntry, { classes, faint, against, except, senses }: ConflictSigns): number {
  if (against.some((name) => entry.classes.has(name))) return -1;
  // Letters and questions rain down too: a verb says less than the name of a weapon.
  if (entry.uses.some((use) => use.role === "sense" && use.tail === undefined && senses.includes(use.value)))
    return entry.cat === "verb" ? FAINT : 1;
  if (except.some((name) => entry.classes.has(name))) return 0;
  if (classes.some((name) => entry.classes.has(name))) return 1;
  return faint.some((name) => entry.classes.has(name)) ? FAINT : 0;
}

/** The sentences of each dense passage; both ends only move on. */
function passages(words: readonly number[], dense: (from: number, to: number) => number): readonly boolean[] {
  const inside: boolean[] = [];
  let to = 0;
  for (let from = 0; from + 1 < words.length; from++) {
    while (to + 1 < words.length && (words[to] as number) - (words[from] as number) < PASSAGE_WORDS) to++;
    if ((words[to] as number) - (words[from] as number) < PASSAGE_WORDS) break;
    if (dense(from, to) >= PASSAGE_DENSITY) for (let s = Math.max(from, inside.length); s < to; s++) inside[s] = true;
  }
  return inside;
}
