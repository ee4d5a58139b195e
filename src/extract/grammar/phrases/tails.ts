// A verb and its fixed words (« take [control of] ») → where they stand behind it.
import { CAN, MARK } from "../../../language/marks.ts";
import { BIT } from "../../../language/tags.ts";
import { FLAG, KIND } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";

const NO_TOKENS: ReadonlySet<number> = new Set();

/** The tokens of a verb's fixed tail when it stands within reach behind it. */
export function tailSpan(
  laid: Laid,
  verbAt: number,
  tail: readonly string[],
  end: number,
  /** Tokens that stand for something else there. */
  other: ReadonlySet<number> = NO_TOKENS,
  /** How a noun right behind a noun is read. */
  compound: "none" | "genitive" | "last" = "none",
): { from: number; to: number } | null {
  const { tokens } = laid;
  // a preposition stands near its verb, a noun may have a long subject before it
  const short = tail.length === 1 && (tail[0] as string).length < 5;
  let near = verbAt + NEAR;
  let limit = Math.min(end, verbAt + (short ? FAR : 12));
  for (let i = verbAt + 1; i < limit; i++) {
    if (tokens.kind[i] === KIND.punct && tokens.form[i] !== '"') {
      // « freed the government, [on Thursday], N prisoners »: a time between commas parts nothing
      const behind = timeBetween(laid, i);
      if (behind < 0) return null;
      near += behind - i + 1;
      limit = Math.min(end, limit + behind - i + 1);
      i = behind;
      continue;
    }
    // « claimed to have seized control »: the noun is another verb's (« a par ailleurs eu [lieu] »: its own participle)
    if (i > verbAt + 1 && (tokens.marks[i] as number) === CAN.aux && !ownParticiple(laid, verbAt, i)) return null;
    // « left the town if the [line] moves »: the noun is the next clause's
    if (i > verbAt + 1 && (tokens.marks[i] as number) === CAN.sub && !tail.includes(tokens.form[i] as string)) return null;
    const parted = datesFrom(laid, i) || (i > verbAt + 1 && purpose(laid, i));
    if (compound !== "genitive" && parted && !tail.includes(tokens.form[i] as string)) return null;
    if (tokens.form[i] !== tail[0] || other.has(i)) continue;
    // « hit him in the [back] »: behind an article it is no particle
    if (tail.length === 1 && i > verbAt + 1 && ((tokens.marks[i] as number) & CAN.adv) !== 0 && isArticle(laid, i - 1)) continue;
    if (short && dates(laid, i)) continue;
    if (short && i >= near && !isNoun(laid, i)) return null;
    let k = i + 1;
    let t = 1;
    while (t < tail.length && k < end && (tokens.form[k] === tail[t] || isArticle(laid, k) || isSuffixed(laid, k))) {
      if (tokens.form[k] === tail[t]) t++;
      k++;
    }
    if (t < tail.length) continue;
    // « struck an oil [refinery] »: the noun only describes the next one
    if (compound === "last" && k < end && describesNext(laid, k)) continue;
    if (k < end && isSuffixed(laid, k) && (tail.at(-1) as string).length > 2) k++; // « met their-death »
    return { from: i, to: k };
  }
  return null;
}

const TIMING = new Set<string | null>(["since", "after", "before", "until", "despite"]);

/** « suspended since the resumption of [hostilities] »: what something is dated by is nothing that the verb has done. */
function datesFrom({ tokens }: Laid, i: number): boolean {
  const marks = tokens.marks[i] as number;
  if ((marks & CAN.prep) === 0 || (marks & (CAN.noun | CAN.verb)) !== 0) return false;
  return tokens.readings[i]?.some(({ role, entry }) => role === "prep" && TIMING.has(entry.rel)) === true;
}

/** « agreed to discuss a [truce] »: the noun is that of the verb behind « to ». */
function purpose({ tokens }: Laid, i: number): boolean {
  return (tokens.marks[i] as number) === (CAN.verb | CAN.inf) && ((tokens.marks[i - 1] as number) & MARK.to) !== 0;
}

/** « closed two crossings [in] January »: the word belongs to a time; one that stands before a time with a preposition of its own does not. */
function dates(laid: Laid, i: number): boolean {
  if (((laid.tokens.marks[i] as number) & CAN.prep) === 0) return false;
  const time = laid.timeAt(i) ?? ((laid.tokens.marks[i + 1] as number) & CAN.prep ? undefined : laid.timeAt(i + 1));
  return time !== undefined;
}

/** The participle of an auxiliary that is the verb itself: « a par ailleurs [eu] lieu ». */
function ownParticiple({ tokens }: Laid, verbAt: number, i: number): boolean {
  const own = tokens.readings[verbAt]?.find(({ entry }) => entry.cat === "aux")?.entry.kind;
  return own != null && tokens.readings[i]?.some(({ entry, tags }) => entry.kind === own && (tags & BIT.part) !== 0) === true;
}

/** Tokens behind a verb within which its preposition stands, and its noun. */
const NEAR = 8;
const FAR = 22;

/** Index of the comma that closes a time which the comma at an index opens; −1 where none does. */
function timeBetween(laid: Laid, i: number): number {
  // (« X, 43 years old, »: an age is none)
  const time = isComma(laid, i) && laid.tokens.kind[i + 1] !== KIND.number ? laid.timeAt(i + 1) : undefined;
  return time !== undefined && time.from === i + 1 && isComma(laid, time.to) ? time.to : -1;
}

const COMMAS = new Set([",", "،"]);
const isComma = ({ tokens }: Laid, i: number): boolean => i < tokens.count && COMMAS.has(tokens.form[i] as string);

/** The noun before a token belongs to a compound that goes on with it. */
function describesNext(laid: Laid, k: number): boolean {
  const term = laid.termAt(k - 1);
  if (term !== undefined && term.to > k) return term.readings.some(({ entry }) => entry.cat === "noun");
  return laid.timeAt(k) === undefined && isNoun(laid, k - 1) && isNoun(laid, k);
}

function isNoun(laid: Laid, i: number): boolean {
  const readings = laid.tokens.readings[i] ?? [];
  return readings.length > 0 && readings.every(({ entry }) => entry.cat === "noun");
}

function isArticle(laid: Laid, i: number): boolean {
  return ((laid.tokens.marks[i] as number) & CAN.det) !== 0;
}

/** A possessive written onto the word before. */
function isSuffixed(laid: Laid, i: number): boolean {
  return ((laid.tokens.flags[i] as number) & FLAG.glued) !== 0 && ((laid.tokens.marks[i] as number) & CAN.pron) !== 0;
}
