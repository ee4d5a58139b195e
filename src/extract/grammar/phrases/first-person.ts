// A phrase → whether it says « we », « our ».
import { BIT } from "../../../language/tags.ts";
import type { Laid } from "../../sentence.ts";
import type { Phrase } from "./phrase.ts";

/** A first-person pronoun, or a noun with a first-person possessive. */
export function firstPerson(phrase: Phrase, { tokens }: Laid): boolean {
  if (phrase.pronoun !== null) {
    if ((phrase.headTags & BIT["1"]) !== 0) return true;
    const readings = tokens.readings[phrase.headAt >= 0 ? phrase.headAt : phrase.inner];
    return readings?.some((r) => r.entry === phrase.pronoun && (r.tags & BIT["1"]) !== 0) === true;
  }
  if (!phrase.possessive) return false;
  for (let t = phrase.inner; t < phrase.to; t++)
    if (tokens.readings[t]?.some((r) => (r.tags & BIT["1"]) !== 0 && (r.entry.kind === "poss" || r.entry.cat === "pron"))) return true;
  return false;
}
