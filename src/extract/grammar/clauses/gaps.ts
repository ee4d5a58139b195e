// A figure without a verb behind a clause that has one → a predicate of its own that shares the verb: « 12 were killed in X and [eight in Y] ».
import { isComma, type Phrase } from "../phrases/phrase.ts";
import { rightOf, sharesVerb } from "./complements.ts";
import { add, type Predicate } from "./predicate.ts";
import { sensesOf } from "./row.ts";
import type { Work } from "./work.ts";

/** Functions that are a verb's own, not its surroundings. */
export const CORE: ReadonlySet<string> = new Set(["subject", "object", "by"]);

/** Finds the second measures of a sentence's verbs. */
export function readGaps(work: Work): void {
  for (const verb of [...work.verbs.values()]) {
    if (verb.senses.length === 0 || verb.verb === null) continue;
    let k = verb.at + 1;
    while (k < work.phrases.length && (work.phrases[k] as Phrase).to <= verb.to) k++;
    if (isComma(work.phrases[k])) k++;
    const counted = work.phrases[k + 1];
    if (work.phrases[k]?.kind !== "conj" || counted === undefined || !sharesVerb(work, k + 1, verb.verb, true, verb)) continue;
    if (work.verbs.has(k + 2) || sensesOf(counted).length > 0) sharePlace(work, k + 1, verb, counted);
    else gap(work, k + 1, verb, counted);
  }
}

/** « five were killed and [20 wounded in X on Tuesday] »: the place and time of both. */
function sharePlace(work: Work, k: number, verb: Predicate, counted: Phrase): void {
  if (verb.times.length > 0 || [...verb.args.values()].flat().some((p) => p.places.length > 0)) return;
  const joined = work.verbs.get(k + 1);
  const shadow: Predicate = { ...verb, to: counted.to };
  const shared = joined?.args ?? rightOf(work, k, shadow, null).preps;
  if (joined !== undefined) verb.times.push(...joined.times);
  for (const [role, list] of shared) if (!CORE.has(role)) for (const p of list) add(verb.args, role, p);
}

function gap(work: Work, k: number, verb: Predicate, counted: Phrase): void {
  const made: Predicate = {
    ...verb,
    args: new Map(),
    from: counted.inner,
    to: counted.to,
    times: [],
    governor: verb,
    token: counted.headAt,
  };
  const { preps } = rightOf(work, k, made, null);
  for (const [role, list] of verb.args) if (role === "subject" || role === "by") made.args.set(role, list);
  const name = verb.args.has("object") ? "object" : "subject";
  const whole = verb.args.get(name)?.[0];
  if (counted.head === null && whole !== undefined) {
    // « and eight in X »: of the same people
    counted.head = whole.head;
    counted.headTags = whole.headTags;
    counted.party ??= whole.party;
    counted.classes = null;
  }
  made.args.set(name, [counted]);
  for (const [role, list] of preps) made.args.set(role, list);
  work.all.push(made);
}
