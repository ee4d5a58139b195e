// A noun with the genitive's mark that is its verb's object: none of it, or some of it.
import type { Word } from "../words/word.ts";
import type { Cut } from "./cut.ts";
import type { Phrase, VerbGroup } from "./phrase.ts";

/** Classes of what is given out or fired by quantity. */
const MASSES = ["supplies", "artillery"];
/** Senses of verbs whose object is what is given out, carried or fired. */
const GIVING: ReadonlySet<string> = new Set(["supply", "relieve", "carry", "let-in", "shell"]);

/**
 * « made no victims » as « did not make of-victims »: right behind a verb that is denied, a bare noun with the mark of the genitive is its object.
 * « delivered flour » as « delivered of-the-flour »: with an article too, behind a verb of giving.
 */
export function someOf({ out }: Cut, { at, entry }: Word): void {
  if (entry?.kind !== "partitive") return;
  const phrase = out[out.length - 1] as Phrase;
  const before = out[out.length - 2];
  const verb = before?.to === at ? (before.verb ?? null) : null;
  if (verb === null || verb.passive || verb.reflexive) return;
  if (phrase.head === null || phrase.name || phrase.places.length > 0) return;
  if (phrase.definite ? givesSome(verb, phrase) : verb.negated) phrase.prep = null;
}

function givesSome({ uses, object }: VerbGroup, { head }: Phrase): boolean {
  if (object !== null || !uses.some(({ role, value }) => role === "sense" && GIVING.has(value))) return false;
  return MASSES.some((name) => head?.classes.has(name) === true);
}
