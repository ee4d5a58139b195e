// A noun phrase and a verb's form → whether the one can be the subject of the other, by gender, number and case.
import { BIT } from "../../../language/tags.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** Nouns of persons: only they take a verb in the plural where things take one in the singular. */
function human(phrase: Phrase): boolean {
  const classes = phrase.head?.classes;
  return classes !== undefined && (classes.has("people") || classes.has("person"));
}

/** The phrase's gender as its verb sees it, or null when its words don't say. */
function genderOf(phrase: Phrase): "m" | "f" | null {
  const tags = phrase.headTags;
  if (phrase.head === null && phrase.pronoun === null) return null;
  if ((tags & BIT.f) !== 0) return (tags & BIT.m) !== 0 ? null : "f";
  if ((tags & BIT.m) !== 0) return "m";
  if ((tags & BIT.p) !== 0) return human(phrase) ? "m" : "f"; // a plural of things counts as feminine
  return null;
}

/** Counts above it take their noun in the singular. */
const MANY = 10;

function numberOf(phrase: Phrase): "s" | "d" | "p" | null {
  const tags = phrase.headTags;
  const count = phrase.number?.value ?? 0;
  // « 320 family fled » as « 320 families fled »: behind a count above ten stands the singular, and the verb may follow either
  if (count > MANY && (tags & BIT.s) !== 0 && (tags & BIT.p) === 0 && phrase.head !== null) return null;
  if (count >= 2) return count === 2 ? "d" : "p";
  if (phrase.head === null && phrase.pronoun === null) return null;
  if ((tags & BIT.d) !== 0) return "d";
  if ((tags & BIT.p) !== 0) return human(phrase) || phrase.pronoun !== null ? "p" : "s";
  return (tags & BIT.s) !== 0 && !phrase.head?.classes.has("collective") ? "s" : null;
}

/** What a noun's ending says of its part in the clause: it cannot be the subject, must be it, or doesn't say. */
export function caseOf(phrase: Phrase): "subject" | "object" | null {
  if (phrase.number !== null && phrase.number.noun !== phrase.headAt) return null; // a counted noun has its case from its number
  if ((phrase.headTags & BIT.nom) !== 0) return "subject";
  return (phrase.headTags & BIT.obl) !== 0 ? "object" : null;
}

/**
 * Whether the phrase can be the subject of a verb form; null = its words don't say.
 *
 * @param tags - Tags of the finite verb.
 * @param behind - The phrase stands behind the verb, which is then in the singular, and not at once behind (`far`) may be in the masculine.
 */
export function agrees(phrase: Phrase, tags: number, behind: "near" | "far" | null): boolean | null {
  const number = numberOf(phrase);
  if ((tags & BIT.p) !== 0) return behind !== null ? false : number === null ? null : number === "p";
  if ((tags & BIT.d) !== 0) return behind !== null ? false : number === null ? null : number === "d";
  if (behind === null && (number === "p" || number === "d") && human(phrase)) return false;
  const gender = genderOf(phrase);
  if (gender === null || (tags & (BIT.m | BIT.f)) === 0) return null;
  if (gender === "m") return (tags & BIT.m) !== 0 ? true : (phrase.headTags & BIT.p) !== 0 ? null : false;
  if ((tags & BIT.f) !== 0) return true;
  return behind === "far" || phrase.number !== null ? null : false;
}
