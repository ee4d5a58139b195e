// A verb that stands before its subject, with what stands around it → which bare phrases are its subject and which its object.
import { type Phrase, says, tellsOf, type VerbGroup } from "../phrases/phrase.ts";
import { agrees, caseOf } from "./agreement.ts";
import type { Front } from "./subjects.ts";

/** Who does it and what it is done to. */
export interface Roles {
  subject: Phrase[];
  object: Phrase[];
}

/**
 * Tells subject from object by agreement, case endings and what kind of thing each names.
 *
 * @param bare - Bare phrases behind the verb, in order.
 * @param lead - How many of them, joined by conjunctions, the first one is.
 * @param near - The first one stands right behind the verb.
 */
export function splitVerbFirst(verb: VerbGroup, front: Front, bare: Phrase[], lead: number, near: boolean): Roles {
  const before = front.phrases.filter((phrase) => agrees(phrase, verb.tags, null) !== false);
  const coordinated = front.phrases.length > 1;
  const leading = coordinated ? [...front.phrases] : before;
  const first = bare[0];
  if (first === undefined && leading.length === 0) return { subject: [...front.phrases], object: bare };
  // « a rocket fired-it the rebels »: the pronoun is what it was done to
  if (first !== undefined && verb.object !== null && acts(first) && agrees(first, verb.tags, near ? "near" : "far") !== false)
    return { subject: bare.slice(0, lead), object: [...(front.own ? front.phrases : []), ...bare.slice(lead)] };
  // « a paper which provides that completes the army the collection of arms »: behind what is wrapped stands who does it
  const wrapped = front.own && verb.chain.length > 0 && bare.length > lead && first !== undefined && acts(first);
  if (wrapped && agrees(first, verb.mainTags, near ? "near" : "far") !== false)
    return { subject: bare.slice(0, lead), object: bare.slice(lead) };
  if (first === undefined || (front.own && leading.length > 0)) return { subject: leading, object: bare };
  const fits = agrees(first, verb.tags, near ? "near" : "far");
  if (fits === false || caseOf(first) === "object") return { subject: leading, object: bare };
  const own = { subject: bare.slice(0, lead), object: bare.slice(lead) };
  // « And accused X of looting », « And urged the residents to leave »: whoever was told of before does it to the only one named
  const alone = own.object.length === 0 && verb.object === null && !verb.passive && leading.length === 0;
  if (alone && verb.main.transitive && caseOf(first) !== "subject" && (tellsOf(verb, DIRECTED) || asked(first)))
    return { subject: [], object: bare };
  if (own.object.length > 0 || verb.object !== null || leading.length === 0 || verb.passive) return own;
  // « and accused the group of looting », « and held the group responsible »: somebody is always accused
  if (tellsOf(verb, DIRECTED) && caseOf(first) !== "subject") return { subject: leading, object: bare };
  if (verb.main.unaccusative || caseOf(first) === "subject" || verb.uses.some((use) => use.tail !== undefined)) return own;
  // « and caused in their ranks 24 dead »: those who were harmed harmed nobody
  if (first.head?.classes.has("victims") === true && verb.uses.some(({ value }) => value === "kill"))
    return { subject: leading, object: bare };
  if (says(verb)) return acts(first) || speaks(first) ? own : { subject: leading, object: bare };
  // one bare phrase behind a verb that takes an object, and someone before who may go on acting
  return acts(first) ? own : { subject: leading, object: bare };
}

/** People who are asked for things rather than asking. */
const asked = ({ head, number }: Phrase): boolean => number === null && head?.classes.has("civilians") === true;

/** Senses of verbs that never stand without whom they are about. */
const DIRECTED = new Set(["accuse"]);

/** Names someone who acts on others rather than what is acted upon. */
function acts(phrase: Phrase): boolean {
  if (phrase.party !== null && phrase.places.length === 0) return true;
  const classes = phrase.head?.classes;
  if (classes === undefined) return false;
  return (
    ["armed", "state", "government", "official", "aircraft", "shell", "media", "body", "monitor"].some((name) => classes.has(name)) &&
    phrase.number === null
  );
}

/** Names a person, by a noun or by a name alone. */
function speaks(phrase: Phrase): boolean {
  if (phrase.head === null) return phrase.number === null && phrase.places.length === 0;
  return (
    phrase.source !== null ||
    ["person", "spokesperson", "correspondent", "civilians", "report-source", "statement"].some((name) => phrase.head?.classes.has(name))
  );
}
