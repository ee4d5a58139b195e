// A verb that stands before its subject, with what stands around it → which bare phrases are its subject and which its object.
import { agrees, caseOf } from "./agreement.ts";
import type { Phrase, VerbGroup } from "./phrases.ts";

/** What stands in front of the verb: nothing, a phrase of its own clause, or the subject of an earlier verb. */
interface Front {
  readonly phrases: readonly Phrase[];
  /** The phrase stands right in front, in the same clause. */
  readonly own: boolean;
}

interface Split {
  readonly subject: Phrase[];
  readonly object: Phrase[];
}

/**
 * Tells subject from object by agreement, case endings and what kind of thing each names.
 *
 * @param bare - Bare phrases behind the verb, in order.
 * @param lead - How many of them, joined by conjunctions, the first one is.
 * @param near - The first one stands right behind the verb.
 */
export function splitVerbFirst(verb: VerbGroup, front: Front, bare: Phrase[], lead: number, near: boolean): Split {
  const before = front.phrases.filter((phrase) => agrees(phrase, verb.tags, null) !== false);
  const coordinated = front.phrases.length > 1;
  const leading = coordinated ? [...front.phrases] : before;
  const first = bare[0];
  if (first === undefined && leading.length === 0) return { subject: [...front.phrases], object: bare };
  if (first === undefined || (front.own && leading.length > 0)) return { subject: leading, object: bare };
  const fits = agrees(first, verb.tags, near ? "near" : "far");
  if (fits === false || caseOf(first) === "object") return { subject: leading, object: bare };
  const own = { subject: bare.slice(0, lead), object: bare.slice(lead) };
  if (own.object.length > 0 || verb.object !== null || leading.length === 0) return own;
  if (verb.main.unaccusative || caseOf(first) === "subject" || verb.uses.some((use) => use.tail !== undefined)) return own;
  if (verb.uses.some((use) => use.role === "say")) return acts(first) || speaks(first) ? own : { subject: leading, object: bare };
  // one bare phrase behind a verb that takes an object, and someone before who may go on acting
  return acts(first) ? own : { subject: leading, object: bare };
}

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
