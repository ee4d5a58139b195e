// A predicate and the name of a function → the phrases that fill it.
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";

/** The phrases that fill a function. */
export function phrasesFor(predicate: Predicate, name: string): readonly Phrase[] {
  if (name === "clause") {
    const all: Phrase[] = [];
    for (const phrases of predicate.args.values()) for (const phrase of phrases) all.push(phrase);
    for (const subject of predicate.content?.args.get("subject") ?? []) all.push(subject);
    return all;
  }
  if (name === "above") {
    // « the deal provides for the withdrawal »; a verb that only stands in a row with another is not what that one tells of
    const verbs = predicate.nominal ? [predicate.governor, predicate.content] : [predicate.content];
    return verbs.flatMap((verb) => (verb === null ? [] : [...verb.args.values()].flat()));
  }
  // « laid down their arms and left »: the words by which those who leave have just given up their arms
  if (name === "disarmed") {
    const before = predicate.governor;
    return before?.senses.includes("surrender") === true && before.tailTo > before.tailFrom ? [before.phrase] : [];
  }
  if (name === "sought") return strivenFor(predicate);
  if (name === "self") return predicate.nominal ? [predicate.phrase] : [];
  return predicate.args.get(name) ?? [];
}

/** « tries to obtain a truce »: the words by which somebody strives for what the noun names. */
function strivenFor({ hung, governor }: Predicate): readonly Phrase[] {
  if (hung !== "object" || governor === null) return [];
  const strives = governor.verb?.chain.some(({ entry }) => entry.uses.some(({ value }) => value === "strive"));
  return strives === true ? [governor.phrase] : [];
}

/** « dozens of the dead »: the bare figure in whose genitive a noun stands. */
export function countedBy(phrase: Phrase): Phrase | null {
  const { host } = phrase;
  return host !== null && host.head === null && host.places.length === 0 && host.number !== null && host.number.share === null
    ? host
    : null;
}
