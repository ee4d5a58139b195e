// A token → what telling a number's meaning asks of it: its form, spaces and hyphens, whether it is a noun or a person.
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";

/** Folded form, or nothing beyond the text. */
export const formAt = (tokens: Tokens, at: number): string => (at >= 0 && at < tokens.count ? (tokens.form[at] as string) : "");

export const isSpaced = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & FLAG.space) !== 0;

export const isHyphened = (tokens: Tokens, at: number): boolean => at < tokens.count && ((tokens.flags[at] as number) & FLAG.hyphen) !== 0;

/** A number stands here, and no space before it. */
export const joinsNumber = (tokens: Tokens, at: number): boolean => tokens.kind[at] === KIND.number && !isSpaced(tokens, at);

/** It can be a noun or an adjective. */
export const isNominal = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  tokens.kind[at] === KIND.word &&
  (tokens.readings[at] as Tokens["readings"][number]).some(({ entry }) => entry.cat === "noun" || entry.cat === "adj");

/** It can be a noun and no verb. */
export const isNoun = (tokens: Tokens, at: number): boolean => {
  const readings = tokens.readings[at] as Tokens["readings"][number];
  return (
    tokens.kind[at] === KIND.word &&
    readings.some(({ entry }) => entry.cat === "noun") &&
    readings.every(({ entry }) => entry.cat !== "verb")
  );
};

/** A noun for people. */
export const isPerson = (tokens: Tokens, at: number): boolean =>
  (tokens.readings[at] as Tokens["readings"][number]).some(({ entry }) => entry.unit === "people" || entry.classes.has("person"));

const CARRIED = ["materiel", "supplies", "relief", "weapon", "people", "civilians", "families", "fighters", "displaced", "prisoners"];

/** A noun for persons or for things that are brought or fired. */
export const isCarried = (tokens: Tokens, at: number): boolean =>
  isPerson(tokens, at) || (tokens.readings[at] ?? []).some(({ entry }) => CARRIED.some((name) => entry.classes.has(name)));

/** A person stands here: a noun for one, or a name. */
export const namesPerson = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === KIND.word &&
  (isPerson(tokens, at) || (((tokens.flags[at] as number) & FLAG.capital) !== 0 && !isNominal(tokens, at)));
