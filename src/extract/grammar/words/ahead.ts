// A token and what follows it → what begins there: a finite verb, a noun, an object.
import { BIT, FINITE } from "../../../language/tags.ts";
import { KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { NOMINAL, QUOTES, VERBAL } from "./word.ts";

/** A reading is a verb or a participle. */
export const verbForm = (readings: readonly Reading[]): boolean => readings.some((r) => r.role === "verb" || r.role === "part");

/** A form that can only be a finite verb stands further on in the clause. */
export function finiteAhead(laid: Laid, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 24; i++) {
    if (laid.tokens.kind[i] === KIND.punct) {
      if (QUOTES.has(laid.tokens.form[i] as string)) continue;
      return false;
    }
    const readings = laid.tokens.readings[i] as readonly Reading[];
    if (readings.length === 0) continue;
    let verb = 0;
    for (const reading of readings) {
      const role = reading.role;
      if (role === "verb" || role === "aux") verb++;
      else if (role === "sub" || role === "rel" || role === "conj") return false;
    }
    if (verb === readings.length && !marked(laid, i - 1)) return true;
  }
  return false;
}

/** The mark of an infinitive: « claims to have taken X ». */
export function marked(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] ?? []).some(({ entry }) => entry.cat === "prep" && entry.rel === "to");
}

/** The next finite verb, clitics and negation skipped, is in a person and number of these tags. */
export function verbAgrees(laid: Laid, from: number, to: number, tags: number): boolean {
  const persons = BIT["1"] | BIT["2"] | BIT["3"];
  const numbers = BIT.s | BIT.p;
  for (let i = from; i < to && i < from + 4; i++) {
    let clitic = false;
    for (const { entry, tags: own } of laid.tokens.readings[i] as readonly Reading[]) {
      if (entry.cat === "neg" || entry.cat === "pron") clitic = true;
      if (
        (entry.cat === "verb" || entry.cat === "aux") &&
        (own & FINITE) !== 0 &&
        (own & tags & persons) !== 0 &&
        (own & tags & numbers) !== 0
      )
        return true;
    }
    if (!clitic) return false;
  }
  return false;
}

interface Ahead {
  readonly verbal: boolean;
  readonly finite: boolean;
  readonly nominal: boolean;
  readonly part: boolean;
  /** It can be an adjective, and no name or number. */
  readonly adjective: boolean;
  /** It can only be a determiner. */
  readonly det: boolean;
}
export const NONE: Ahead = { verbal: false, finite: false, nominal: false, part: false, adjective: false, det: false };
const NAME_AHEAD: Ahead = { verbal: false, finite: false, nominal: true, part: false, adjective: false, det: false };

/** The mark of a genitive begins at a token. */
export function genitiveMark(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" && entry.rel === "of");
}

/** A common noun can begin at a token. */
export function nounAhead(laid: Laid, i: number): boolean {
  const readings = laid.termAt(i)?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return readings.some(({ entry }) => entry.cat === "noun");
}

/** Nothing but a preposition of place begins at a token. */
export function locative(laid: Laid, i: number): boolean {
  const readings = laid.termAt(i)?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return (
    readings.some(({ entry }) => entry.cat === "prep" && (entry.rel === "in" || entry.rel === "at" || entry.rel === "on")) &&
    !readings.some(({ entry }) => entry.cat === "det" || entry.cat === "noun")
  );
}

/** A figure or an article begins at a token. */
export function opensObject(laid: Laid, i: number): boolean {
  return laid.numberAt(i) !== undefined || (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "det");
}

export function nextRoles(laid: Laid, i: number): Ahead {
  if (laid.numberAt(i) !== undefined) return NAME_AHEAD;
  const term = laid.termAt(i);
  const readings = term !== undefined ? term.readings : (laid.tokens.readings[i] as readonly Reading[]);
  if (readings.length === 0) return laid.tokens.kind[i] === KIND.punct ? NONE : NAME_AHEAD;
  let verbal = false;
  let finite = false;
  let nominal = false;
  let part = false;
  let other = false;
  let adjective = false;
  for (const reading of readings) {
    const role = reading.role;
    if (role === "adj" && (reading.tags & BIT.p) !== 0 && laid.placeAt(i) === undefined && laid.partyAt(i) === undefined) adjective = true;
    if (VERBAL.has(role) || (role === "pron" && reading.entry.kind !== "subj") || role === "neg") verbal = true;
    if (role === "verb" || role === "aux") finite = true;
    if (NOMINAL.has(role)) nominal = true;
    if (role === "part") part = true;
    if (role === "prep" || role === "conj") other = true;
  }
  if (finite && (nominal || other)) finite = false;
  const det = term === undefined && readings.length > 0 && readings.every(({ entry }) => entry.cat === "det");
  return { verbal, finite, nominal, part, adjective, det };
}
