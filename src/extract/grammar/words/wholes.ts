// Tokens that may be read together → whether they are one word of the sentence: « Rwanda-backed », « pull out », « the two ».
import type { Category } from "../../../language/entries.ts";
import { CAN } from "../../../language/marks.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import { FLAG, KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import type { Role } from "./word.ts";

/** Categories of what a participle may be joined to. */
const COMPOUNDED: ReadonlySet<Category> = new Set<Category>(["noun", "adj", "adv", "name"]);

/** « Rwanda-backed », « UN-brokered », « war-torn »: end of a name with a small word, or of a noun with a participle, joined by a hyphen; else null. */
export function compoundAdjective(laid: Laid, i: number, to: number): number | null {
  const { tokens } = laid;
  const name = Math.max(laid.partyAt(i)?.to ?? 0, laid.sourceAt(i)?.to ?? 0, laid.placeAt(i)?.to ?? 0);
  const joined = name > i ? name : i + 1;
  if (
    joined >= to ||
    tokens.kind[joined] !== KIND.word ||
    ((tokens.flags[joined] as number) & (FLAG.hyphen | FLAG.capital)) !== FLAG.hyphen
  )
    return null;
  if (joined + 1 < to && ((tokens.flags[joined + 1] as number) & FLAG.hyphen) !== 0) return null;
  const readings = tokens.readings[joined] as readonly Reading[];
  if (((tokens.marks[joined] as number) & CAN.part) !== 0) {
    const first = tokens.readings[i] as readonly Reading[];
    return name > i || first.length === 0 || first.some(({ entry }) => COMPOUNDED.has(entry.cat)) ? joined + 1 : null;
  }
  return name > i && readings.every(({ entry }) => entry.cat !== "prep" && entry.cat !== "conj" && entry.cat !== "noun")
    ? joined + 1
    : null;
}

/** « urged them to [pull out] »: a verb with its particle, where no noun can stand, is not the noun made of both. */
export function phrasal(laid: Laid, i: number, end: number, before: Role, rel: string | null): boolean {
  if (!(before === "pron" || before === "aux" || before === "neg" || (before === "prep" && rel === "to")) || end !== i + 2) return false;
  if (((laid.tokens.flags[i + 1] as number) & FLAG.hyphen) !== 0) return false;
  return (laid.tokens.readings[i] as readonly Reading[]).some(
    ({ entry, tags }) => entry.cat === "verb" && (tags & (FINITE | BIT.inf)) !== 0,
  );
}

/** « the two [soldiers] »: the figure that a pronoun ends with counts the noun behind it. */
export function counts(laid: Laid, end: number, to: number): boolean {
  if (end >= to || laid.numberAt(end - 1)?.to !== end) return false;
  const marks = laid.tokens.marks[end] as number;
  return (marks & (CAN.noun | CAN.adj)) !== 0 && (marks & (CAN.verb | CAN.aux)) === 0;
}

/** A toponym that begins inside a complex preposition and goes on behind it (« au [sud d'X] ») is the better reading. */
export function placeReaches(laid: Laid, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((laid.placeAt(i)?.to ?? 0) > to) return true;
  return false;
}
