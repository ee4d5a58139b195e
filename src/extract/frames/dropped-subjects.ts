// A verb whose clause names no subject, where verbs stand first → a pronoun for whom the sentences before spoke of, as its form shows.
import type { Grounding } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { classesOf } from "../grammar/phrases/actors.ts";
import { blank, type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Discourse } from "./discourse.ts";

/** What a verb's form shows of its subject. */
const SHOWN = BIT.m | BIT.f | BIT.s | BIT.d | BIT.p | BIT["3"];

/** « A force entered the village. [It] searched houses and [it] arrested two men. »: gives such a verb the subject that it goes on with. */
export function goOnWithSubject(predicate: Predicate, { phrases, predicates }: Clauses, discourse: Discourse, ground: Grounding): void {
  const { verb, args, phrase, at } = predicate;
  if (verb === null || !verb.finite || verb.passive || predicate.nominal || verb.subject !== null || says(verb)) return;
  if (args.has("by") || (verb.tags & BIT["3"]) === 0 || (verb.tags & (BIT["1"] | BIT["2"])) !== 0) return;
  // in a relative clause it is the noun that this tells of
  const before = phrases[at - 1];
  if (before?.kind === "rel") return;
  // « that there be the army [killed] civilians »: whoever stands right in front may do it
  if (before?.kind === "np" && before.prep === null && agrees(before, verb.tags, null) !== false) return;
  const own = args.get("subject");
  const first = own === undefined ? undefined : predicates.find(({ args: its }) => its.get("object")?.includes(own[0] as Phrase) === true);
  const shared = first === predicate ? undefined : first?.args.get("subject");
  if (shared !== undefined && dropped(shared)) {
    // « searched the houses and arrested two »: what the first is done to does not do the second
    args.set("subject", shared);
    predicate.from = Math.max(predicate.from, phrase.from);
    return;
  }
  const done = own !== undefined && predicate.maybePassive && own.every((p) => isThing(p, ground));
  if (own !== undefined && (!done || !predicate.senses.some((sense) => ACTS.has(sense)))) return;
  // without an object it may be a passive that its letters hide
  if (!done && !args.has("object") && verb.object === null && !predicate.senses.some((sense) => MOVES.has(sense))) return;
  // (an entry of its own: no reading of the verb's word tells anything of it)
  const pronoun = { ...blank("np", phrase.from, phrase.from), pronoun: { ...verb.main }, headTags: verb.tags & SHOWN };
  const meant = discourse.referent(pronoun);
  if (meant === null || agrees(meant, verb.tags, null) === false) return;
  args.set("subject", [pronoun]);
  if (own === undefined) return;
  args.set("object", own);
  predicate.maybePassive = false;
}

/** A pronoun that stands for a subject without words. */
const dropped = ([subject]: readonly Phrase[]): boolean => subject !== undefined && subject.pronoun !== null && subject.from === subject.to;

/** A thing or place, which does nothing of itself. */
function isThing(phrase: Phrase, ground: Grounding): boolean {
  const classes = classesOf(phrase, ground, null);
  return (
    phrase.head !== null &&
    phrase.party === null &&
    THINGS.some((name) => classes.has(name)) &&
    !classes.has("actor") &&
    !classes.has("weapon")
  );
}

const THINGS = ["place", "materiel", "supplies"];

/** Senses of verbs that take no object. */
const MOVES = new Set(["withdraw", "flee", "advance", "attack"]);

/** Senses of verbs that only people and their arms do. */
const ACTS = new Set(["operate", "take", "seize", "besiege", "destroy", "attack", "shell", "bomb", "advance"]);
