// A token and what follows it → what begins there: a finite verb, a noun, an object.
import { CAN, CAN_BE_ANYTHING, MARK, marksOf } from "../../../language/marks.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import type { FoundTerm } from "../../../language/terms.ts";
import { KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { QUOTES } from "./word.ts";

const LINKING = CAN.sub | CAN.rel | CAN.conj;
const CAN_BE_FINITE = CAN.verb | CAN.aux;
const CAN_BE_VERBAL = CAN.verb | CAN.aux | CAN.inf | CAN.ger | CAN.neg;
const CAN_BE_NOMINAL = CAN.noun | CAN.adj | CAN.name | CAN.det;

/** Adverbs and adjectives alone can stand at a token: something is said of what stands before. */
export function describesAhead(laid: Laid, i: number): boolean {
  const readings = laid.termAt(i)?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return readings.length > 0 && laid.placeAt(i) === undefined && readings.every(({ entry }) => entry.cat === "adj" || entry.cat === "adv");
}

/** A reading is a verb or a participle. */
export const verbForm = (readings: readonly Reading[]): boolean => readings.some((r) => r.role === "verb" || r.role === "part");

/** A form that can only be a finite verb stands further on in the clause. */
export function finiteAhead(laid: Laid, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 24; i++) {
    if (laid.tokens.kind[i] === KIND.punct) {
      if (QUOTES.has(laid.tokens.form[i] as string)) continue;
      return false;
    }
    const can = (laid.tokens.marks[i] as number) & CAN_BE_ANYTHING;
    if ((can & LINKING) !== 0) return false;
    if (can !== 0 && (can & ~CAN_BE_FINITE) === 0 && !marked(laid, i - 1)) return true;
  }
  return false;
}

/** The mark of an infinitive: « claims to have taken X ». */
export function marked(laid: Laid, i: number): boolean {
  return ((laid.tokens.marks[i] as number) & MARK.to) !== 0;
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

/** A noun for what somebody is: his office, his trade. */
export function titleAhead(laid: Laid, at: number): boolean {
  for (const i of [at, at + 1]) {
    const readings = laid.termAt(i)?.readings ?? (laid.tokens.readings[i] as readonly Reading[] | undefined) ?? [];
    if (readings.some(({ entry: { cat, classes } }) => cat === "noun" && TITLES.some((name) => classes.has(name)))) return true;
    if (!readings.some(({ entry }) => entry.cat === "det")) return false;
  }
  return false;
}

const TITLES = ["person", "official", "spokesperson", "medics"];

/** A noun for how many there are of something: a number, a toll. */
export function figureNoun(laid: Laid, at: number): boolean {
  const readings = laid.termAt(at)?.readings ?? (laid.tokens.readings[at] as readonly Reading[]);
  return readings.some(
    ({ entry: { cat, classes } }) => cat === "noun" && (classes.has("toll") || (classes.has("collective") && classes.has("thing"))),
  );
}

/** What can begin at a token. */
export interface Ahead {
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
  return ((laid.tokens.marks[i] as number) & MARK.of) !== 0;
}

/** A common noun can begin at a token. */
export function nounAhead(laid: Laid, i: number): boolean {
  return (marksAt(laid, i) & CAN.noun) !== 0;
}

/** Nothing but a preposition of place begins at a token. */
export function locative(laid: Laid, i: number): boolean {
  const marks = marksAt(laid, i);
  return (marks & MARK.where) !== 0 && (marks & (CAN.det | CAN.noun)) === 0;
}

/** A figure or an article begins at a token. */
export function opensObject(laid: Laid, i: number): boolean {
  return ((laid.tokens.marks[i] as number) & CAN.det) !== 0 || laid.numberAt(i) !== undefined;
}

/** What can begin at a token: a phrase of several words where one does, else the word. */
function marksAt(laid: Laid, i: number): number {
  const term = laid.termAt(i);
  return term === undefined ? (laid.tokens.marks[i] as number) : marksOf(term.readings);
}

function pluralAdjective(laid: Laid, i: number, term: FoundTerm | undefined): boolean {
  const readings = term?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return (
    readings.some(({ role, tags }) => role === "adj" && (tags & BIT.p) !== 0) &&
    laid.placeAt(i) === undefined &&
    laid.partyAt(i) === undefined
  );
}

export function nextRoles(laid: Laid, i: number): Ahead {
  if (laid.numberAt(i) !== undefined) return NAME_AHEAD;
  const term = laid.termAt(i);
  const marks = term !== undefined ? marksOf(term.readings) : (laid.tokens.marks[i] as number);
  const can = marks & CAN_BE_ANYTHING;
  if (can === 0) return laid.tokens.kind[i] === KIND.punct ? NONE : NAME_AHEAD;
  const nominal = (can & CAN_BE_NOMINAL) !== 0;
  return {
    verbal: (can & CAN_BE_VERBAL) !== 0 || (marks & MARK.object) !== 0,
    finite: (can & CAN_BE_FINITE) !== 0 && !nominal && (can & (CAN.prep | CAN.conj)) === 0,
    nominal,
    part: (can & CAN.part) !== 0,
    adjective: (can & CAN.adj) !== 0 && pluralAdjective(laid, i, term),
    det: term === undefined && can === CAN.det,
  };
}
