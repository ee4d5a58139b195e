// A verb among the predicates of its sentence → whether a noun that hangs on it tells its act, or it only describes.
import { BIT } from "../../../language/tags.ts";
import { CASUALTIES, type Predicate } from "../../grammar/clauses/predicate.ts";
import { type Phrase, says } from "../../grammar/phrases/phrase.ts";
import { phrasesFor } from "../functions.ts";
import { ordersOut } from "./nouns.ts";
import { BLOWS } from "./senses.ts";

/** Senses of verbs that say of bombs and aircraft what they do: « shells landed on X ». */
const CARRIERS = new Set(["bomb", "land", "aircraft-act"]);

/** Harm to people. */
const HARM = new Set(["kill", "wound", "die"]);

/** « hit back by shelling X »: the answer tells it. */
export function answering({ verb, governor, senses }: Predicate): boolean {
  return (
    verb !== null &&
    (verb.mainTags & BIT.ger) !== 0 &&
    verb.marker !== null &&
    governor?.senses.includes("counter") === true &&
    senses.some((sense) => BLOWS.has(sense))
  );
}

/** « asks residents to leave »: the order to leave is the news. */
export function ordering(verb: Predicate, siblings: readonly Predicate[]): boolean {
  return verb.senses.includes("ask") && siblings.some((noun) => noun.governor === verb && ordersOut(noun, verb));
}

/** « shells fired by the army landed on X »: what was fired landed, and that is the news. */
export function firing({ senses, args, verb }: Predicate, siblings: readonly Predicate[]): boolean {
  const fired = args.get("object") ?? [];
  if (!senses.includes("shell") || fired.length === 0 || verb?.object === null) return false;
  return siblings.some(
    ({ verb: lands, senses: told, args: theirs }) =>
      lands?.finite === true && told.includes("land") && theirs.get("subject")?.some((p) => fired.includes(p)) === true,
  );
}

/** « the talks resumed in X »: the noun tells what resumed. */
export function resuming(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { senses, args, verb } = predicate;
  if (!senses.includes("take") || args.has("object") || verb?.passive === true) return false;
  return siblings.some((noun) => carriedBy(predicate, noun));
}

/** « began the operation of evacuating X »: what the operation consists in. */
export function operating({ senses, tailFrom, tailTo }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("operate")) return false;
  return siblings.some((noun) => {
    const first = (noun.phrase.host ?? noun.phrase).from;
    return noun.nominal && noun.senses.length > 0 && !noun.senses.includes("operate") && first >= tailFrom && first < tailTo;
  });
}

/** « announces the death of 12 »: who counts is the source, not part of the claim. */
export function announcing(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (!says(predicate.verb) || !predicate.senses.includes("toll")) return false;
  // « the toll speaks of six bodies found at X »: the noun hangs on the verb that stands in between
  const counted = ({ phrase }: Predicate): boolean => ["of", "object"].some((name) => predicate.args.get(name)?.includes(phrase) === true);
  return siblings.some(
    (noun) => noun.nominal && (noun.governor === predicate || counted(noun)) && noun.senses.some((s) => CASUALTIES.has(s)) && figured(noun),
  );
}

/** The noun, or what stands in its genitive, has a figure. */
const figured = (noun: Predicate): boolean => [noun.phrase, ...phrasesFor(noun, "of")].some(({ number }) => number !== null);

/** « fell eight wounded »: a verb that tells of more than deaths, with the wounded as those who fell. */
export function felling({ senses, args }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("die") || senses.length < 2) return false;
  const fallen = args.get("subject") ?? [];
  return siblings.some((noun) => noun.nominal && noun.senses.includes("hurt") && fallen[0] === noun.phrase);
}

/** « a raid hit X »: the noun tells the act, its verb only whom it met. */
export function carrying(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (!predicate.senses.some((sense) => CARRIERS.has(sense))) return false;
  return siblings.some((noun) => carriedBy(predicate, noun) && noun.senses.some((s) => BLOWS.has(s)));
}

/** The noun is the subject of the verb, which carries it. */
function carriedBy(verb: Predicate, noun: Predicate): boolean {
  return noun.nominal && noun.governor === verb && noun.hung === "subject" && noun.lightVoice !== null;
}

/** A bare participle that only tells which one is meant (« the recently freed areas »): no doer, no figure, no name. */
export function describing({ verb, args, senses }: Predicate, siblings: readonly Predicate[]): boolean {
  if (verb === null || verb.finite || !verb.passive || verb.chain.length > 0 || verb.marker !== null || verb.subject !== null) return false;
  // « an operation called "X" »
  if ((senses.includes("ask") || senses.includes("accuse")) && !args.has("by")) return true;
  if (args.has("by") || args.has("subject")) return false;
  const harmed = args.get("object") ?? [];
  // « was the hospital in X [closed] »: what a verb of being says of its subject
  const states = ({ entry, senses: told }: Predicate): boolean => entry.kind === "be" || told.includes("stay");
  if (siblings.some((other) => states(other) && other.args.get("subject")?.some((p) => harmed.includes(p)) === true)) return false;
  // « Country: a civilian killed in shelling », « Hospital shelled »: a headline without a finite verb
  const bare = harmed.filter((p) => !p.definite && p.head !== null && p.prep === null);
  if (bare.length > 0 && !siblings.some((other) => other.verb?.finite === true))
    if (senses.some((sense) => HARM.has(sense)) || bare.some((p) => opens(p, siblings))) return false;
  return !harmed.some((p) => p.number !== null || p.host?.number != null || p.places.some((place) => place.known));
}

/** Nothing told stands before the phrase in its sentence. */
const opens = ({ from }: Phrase, siblings: readonly Predicate[]): boolean => siblings.every(({ token }) => token >= from);

/** « a raid on a school sheltering families », « hit a hospital that took in the wounded »: a building is told by what it serves for. */
export function housing({ verb, args, senses }: Predicate): boolean {
  if (verb === null || verb.finite || verb.passive || !senses.every((sense) => sense === "relieve")) return false;
  return args.get("subject")?.some(({ head }) => head?.classes.has("place") === true) === true;
}

/** « people [sheltering in a school] were killed »: where those who were harmed had been. */
export function sheltering({ verb, args, senses }: Predicate, siblings: readonly Predicate[]): boolean {
  if (verb === null || verb.finite || verb.passive || verb.marker !== null || !senses.every((sense) => LODGING.has(sense))) return false;
  const who = args.get("subject") ?? [];
  return siblings.some(
    (other) =>
      other.verb !== null &&
      other.senses.some((sense) => HARM.has(sense)) &&
      [...(other.args.get("object") ?? []), ...(other.args.get("subject") ?? [])].some((p) => who.includes(p)),
  );
}

/** Senses of verbs that say where people stay. */
const LODGING = new Set(["arrive", "lodge", "relieve"]);

/** « rejected the claim that X fell »: who denies what was said refuses nothing. */
export function denying({ senses, verb }: Predicate): boolean {
  const denies = verb?.uses.some(({ role, value, tail }) => role === "say" && value === "deny" && tail !== undefined) === true;
  return denies && senses.includes("refuse");
}

/** « went out to celebrate »: what people go out for is told, not that they leave. */
export function goingOut(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (!predicate.senses.includes("leave")) return false;
  return siblings.some(({ verb, governor, senses }) => verb?.finite === false && governor === predicate && senses.includes("gather"));
}

/** « were left without power »: the state in which somebody is left is told, not that he left. */
export function leaving(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (!predicate.senses.includes("leave")) return false;
  return siblings.some(
    ({ nominal, entry, governor, hung }) => nominal && entry.cat === "adj" && governor === predicate && hung === "object",
  );
}
