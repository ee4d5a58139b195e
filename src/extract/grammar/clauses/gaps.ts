// A figure without a verb behind a clause that has one → a predicate of its own that shares the verb: « 12 were killed in X and [eight in Y] ».
import { isComma, type Phrase } from "../phrases/phrase.ts";
import { rightOf } from "./complements.ts";
import { add, type Predicate } from "./predicate.ts";
import { sensesOf } from "./row.ts";
import { BEFALLS, pastAdverbs, sharesHarm, sharesVerb } from "./shared-verbs.ts";
import type { Work } from "./work.ts";

/** Functions that are a verb's own, not its surroundings. */
export const CORE: ReadonlySet<string> = new Set(["subject", "object", "by"]);

/** Finds the second measures of a sentence's verbs. */
export function readGaps(work: Work): void {
  for (const verb of [...work.verbs.values()]) {
    if (verb.senses.length === 0 || verb.verb === null) continue;
    let k = verb.at + 1;
    while (k < work.phrases.length && (work.phrases[k] as Phrase).to <= verb.to) k++;
    const listed = isComma(work.phrases[k]) ? commaGaps(work, k, verb) : k;
    if (listed > k) k = listed;
    if (isComma(work.phrases[k])) k++;
    const counted = work.phrases[k + 1];
    if (work.phrases[k]?.kind !== "conj" || counted === undefined || !sharesVerb(work, k + 1, verb.verb, true, verb)) continue;
    if (work.verbs.has(pastAdverbs(work, k + 2)) || sensesOf(counted).length > 0) sharePlace(work, k + 1, verb, counted);
    else gap(work, k + 1, verb, counted);
  }
}

/** Finds the second measures of a sentence's verbs and nouns of harm, where verbs stand first. */
export function readHarms(work: Work): void {
  for (const predicate of [...work.all]) readHarm(work, predicate);
}

/** « four were killed in X, and another in Y », « the killing of four in X and three in Y ». */
function readHarm(work: Work, predicate: Predicate): void {
  if (!predicate.senses.some((sense) => BEFALLS.has(sense))) return;
  let k = predicate.at + 1;
  while (k < work.phrases.length && (work.phrases[k] as Phrase).to <= predicate.to) k++;
  for (;;) {
    if (isComma(work.phrases[k])) k++;
    if (work.phrases[k]?.kind === "conj") k++;
    else if (!isComma(work.phrases[k - 1])) return;
    const counted = work.phrases[k];
    if (counted === undefined || !sharesHarm(work, k, predicate)) return;
    if (counted.pronoun !== null) {
      counted.modifiers.push(counted.pronoun);
      counted.pronoun = null;
      counted.definite = false;
    }
    gap(work, k, predicate, counted);
    k += 2;
  }
}

/** « four were killed in X, [three in Y] and two in Z »: the figures between commas; gives the index behind the last. */
function commaGaps(work: Work, from: number, verb: Predicate): number {
  let k = from;
  while (isComma(work.phrases[k])) {
    const counted = work.phrases[k + 1] as Phrase;
    const where = work.phrases[k + 2];
    if (counted?.kind !== "np" || where?.kind !== "np" || sensesOf(counted).length > 0 || verb.verb === null) return k;
    if (!sharesVerb(work, k + 1, verb.verb, true, verb)) return k;
    let next = k + 3;
    while (work.phrases[next]?.kind === "np" && work.phrases[next]?.prep === "of") next++;
    const behind = work.phrases[next];
    // (« …, three in Y were wounded » has a verb of its own)
    if (behind !== undefined && behind.kind !== "conj" && behind.kind !== "punct" && behind.kind !== "time") return k;
    gap(work, k + 1, verb, counted);
    k = next;
  }
  return k;
}

/** « five were killed and [20 wounded in X on Tuesday] »: the place and time of both. */
function sharePlace(work: Work, k: number, verb: Predicate, counted: Phrase): void {
  if (verb.times.length > 0 || [...verb.args.values()].flat().some((p) => p.places.length > 0)) return;
  const joined = work.verbs.get(pastAdverbs(work, k + 1));
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
    token: counted.headAt < 0 ? counted.inner : counted.headAt,
  };
  const { preps } = rightOf(work, k, made, null);
  const end = nextGap(work, k, verb);
  if (end !== null && made.to > end.from) made.to = end.from;
  for (const [role, list] of verb.args) if (role === "subject" || role === "by") made.args.set(role, list);
  const name = verb.args.has("object") ? "object" : verb.nominal ? "of" : "subject";
  const whole = verb.args.get(name)?.[0];
  if (counted.head === null && counted.number !== null && whole !== undefined) {
    // « and eight in X »: of the same people
    counted.head = whole.head;
    counted.headTags = whole.headTags;
    counted.party ??= whole.party;
    counted.classes = null;
  }
  made.args.set(name, [counted]);
  for (const [role, list] of preps) {
    const own = list.filter((p) => end === null || p.from < end.from);
    if (own.length > 0) made.args.set(role, own);
  }
  work.all.push(made);
}

/** « three in Y [and] two in Z »: the conjunction behind a figure at k that joins a further one; null without one. */
function nextGap(work: Work, k: number, verb: Predicate): Phrase | null {
  let m = k + 1;
  while (work.phrases[m]?.kind === "np" && work.phrases[m]?.prep !== null) m++;
  const link = work.phrases[m];
  if (link?.kind !== "conj") return null;
  return sharesHarm(work, m + 1, verb) || (verb.verb !== null && sharesVerb(work, m + 1, verb.verb, true, verb)) ? link : null;
}
