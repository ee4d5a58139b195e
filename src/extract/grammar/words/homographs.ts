// A word that is both noun and verb form → which of them it is, in a language that sets noun before noun without a link.
import { BIT, FINITE } from "../../../language/tags.ts";
import { FLAG, KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { verbForm } from "./ahead.ts";
import type { Role } from "./word.ts";

/** What stands before the word. */
export interface Before {
  readonly role: Role;
  /** Grammatical tags of the word before, when it is a noun. */
  readonly tags: number;
  /** The clause has its finite verb already. */
  readonly finite: boolean;
}

/** What begins behind the word. */
type Behind = "object" | "noun" | "finite" | "other";

/**
 * Decides by number agreement and by what stands behind: « army attacks X » but « rebel attack on X », « troops shelling X »
 * but « army shelling in X ». Null where the word is no such homograph or its neighbours leave it to the general scores.
 */
export function nounOrVerb(laid: Laid, i: number, to: number, readings: readonly Reading[], before: Before): "noun" | "verb" | null {
  let noun = false;
  let verb: Reading | null = null;
  let gerund = false;
  for (const reading of readings) {
    const { cat } = reading.entry;
    if (cat === "noun") noun = true;
    else if (cat !== "verb") return null;
    else if ((reading.tags & BIT.ger) !== 0) gerund = true;
    else if ((reading.tags & BIT.past) !== 0 || (reading.tags & BIT.part) !== 0) return null;
    else verb ??= reading;
  }
  if (!noun || (verb === null && !gerund)) return null;
  // « killing and wounding dozens »: what is joined to it has their object
  const joined = gerund && joins(laid, i + 1) && isGerund(laid, i + 2) ? i + 3 : i + 1;
  const behind = whatFollows(laid, joined, to);
  switch (before.role) {
    case "det":
    case "adj":
    case "number":
      return gerund && behind === "object" ? null : "noun";
    case "prep":
      if (gerund) return behind === "object" ? "verb" : "noun";
      return null;
    case "verb":
    case "start":
    case "punct":
      if (gerund) return behind === "object" ? "verb" : before.role === "verb" ? null : "noun";
      return "noun";
    case "noun":
    case "name":
    case "unknown":
      if (gerund) return behind === "object" ? "verb" : "noun";
      if (behind === "finite" || before.finite) return "noun";
      if (before.role === "unknown" && verbForm(laid.tokens.readings[i - 2] ?? [])) return "noun"; // « launched dawn attacks »
      if (before.role === "noun" && !agrees(readings, before.tags)) return "noun";
      if (before.role !== "noun" && !readings.some(({ entry, tags }) => entry.cat === "verb" && (tags & BIT.s) !== 0)) return "noun";
      return behind === "other" && before.role !== "noun" ? null : "verb";
    case "part":
      // « have seized control of »: behind a participle a noun is its object
      return behind === "object" ? null : "noun";
    case "conj":
      // (« a soldier and witnesses said »)
      return behind === "object" ? "verb" : behind === "finite" && !gerund ? "noun" : null;
    default:
      return null;
  }
}

function joins({ tokens }: Laid, i: number): boolean {
  return tokens.readings[i]?.some(({ entry }) => entry.cat === "conj" && entry.role === "and") === true;
}

function isGerund({ tokens }: Laid, i: number): boolean {
  return tokens.readings[i]?.some(({ entry, tags }) => entry.cat === "verb" && (tags & BIT.ger) !== 0) === true;
}

/** A finite reading has the number of the noun before it. */
function agrees(readings: readonly Reading[], noun: number): boolean {
  const number = noun & (BIT.s | BIT.p);
  return readings.some(
    ({ entry, tags }) =>
      entry.cat === "verb" && (tags & FINITE) !== 0 && (number === 0 || (tags & number) !== 0 || (tags & (BIT.s | BIT.p)) === 0),
  );
}

function whatFollows(laid: Laid, i: number, to: number): Behind {
  const { tokens } = laid;
  if (i >= to || laid.timeAt(i) !== undefined) return "other";
  if (tokens.kind[i] === KIND.punct) {
    const mark = tokens.form[i] as string;
    return (mark === '"' || mark === "“" || mark === "«") && i + 1 < to && whatFollows(laid, i + 1, to) === "object" ? "object" : "other";
  }
  const term = laid.termAt(i);
  const readings = term?.readings ?? (tokens.readings[i] as readonly Reading[]);
  if (readings.some(({ entry }) => entry.cat === "prep" || entry.cat === "conj" || entry.cat === "sub")) return "other";
  if (laid.numberAt(i) !== undefined || tokens.kind[i] === KIND.number) return "object";
  if (laid.namedAt(i)) return "object";
  if (readings.length === 0) return ((tokens.flags[i] as number) & FLAG.capital) !== 0 ? "object" : "noun";
  if (readings.some(({ entry }) => entry.cat === "det" || (entry.cat === "pron" && entry.kind !== "subj"))) return "object";
  if (readings.every(({ entry }) => entry.cat === "verb" || entry.cat === "aux"))
    return readings.some(({ tags }) => (tags & FINITE) !== 0) ? "finite" : "other";
  return readings.some(({ entry }) => entry.cat === "noun" || entry.cat === "adj") ? "noun" : "other";
}
