// A verb → a subject that stands apart from it: behind its clause, or set in front as the topic.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, type VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import { inherit } from "./lent-subjects.ts";
import { coordinated } from "./lists.ts";
import type { Predicate } from "./predicate.ts";
import { isStop } from "./row.ts";
import type { Work } from "./work.ts";

/** « fled, to give themselves up »: a clause of purpose has the subject of the clause before, or of the one behind it. */
export function purposeOf(work: Work, j: number, k: number, verb: VerbGroup, predicate: Predicate): Phrase[] {
  const theirs = inherit(work, j, predicate);
  return theirs.length > 0 ? theirs : subjectAhead(work, k, verb);
}

/** « Retreating from X, [the rebels] blew up the bridge », « After shelling X, [the army] stormed it »: whoever does what the clause behind tells. */
export function subjectAhead(work: Work, k: number, { finite, passive, mainTags, marker }: VerbGroup): Phrase[] {
  const { phrases } = work;
  if (work.verbFirst || finite || passive || ((mainTags & BIT.ger) === 0 && marker === null)) return [];
  for (let j = k + 1; j < phrases.length && j < k + AHEAD; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === "vp" || p.kind === "sub" || isStop(p)) return [];
    // (« taking X last week, 40 kilometres from Y, [the army] cut »: what only says where and when may stand between)
    if (isComma(p) && opensClause(work, j + 1)) return coordinated(work, j + 1);
  }
  return [];
}

/** Phrases behind a verb without a subject among which the clause that has one begins. */
const AHEAD = 12;

/** A subject stands at m, and behind it a finite verb that tells what it does. */
function opensClause({ phrases }: Work, m: number): boolean {
  const subject = phrases[m];
  if (subject?.kind !== "np" || subject.prep !== null || subject.host !== null) return false;
  let next = m + 1;
  while (["np", "time", "adv"].includes(phrases[next]?.kind ?? "")) next++;
  // (« the army has, in fact, broken it »)
  if (isComma(phrases[next]) && phrases[next + 1]?.kind === "adv" && isComma(phrases[next + 2])) next += 3;
  const verb = phrases[next]?.verb;
  // (a verb that says clauses alone may tell an act: « the army launched an offensive »)
  return verb?.finite === true && !verb.uses.some((use) => use.role === "say" && use.clause !== true);
}

/** No topic stands further in front of its verb. */
const TOPIC_REACH = 24;

/**
 * « as-for the convoy, which was to leave on Monday, it-was put off »: index of the phrase that a mark of the topic sets in front of the
 * clause of the verb at k, where commas part the two; else −1.
 */
export function topicBefore(work: Work, k: number, verb: VerbGroup): number {
  let last = -1; // the last comma before the verb
  let verbs = 0; // whose verbs stand behind it, or before the first comma
  for (let j = k - 1; j >= 0 && j > k - TOPIC_REACH; j--) {
    const p = work.phrases[j] as Phrase;
    if (isStop(p)) return -1;
    if (isComma(p)) {
      if (last < 0) last = j;
      verbs = 0;
    } else if (p.kind === "vp") {
      verbs++;
      if (last < 0) return -1;
    }
    if (p.kind !== "other" || p.entry?.kind !== "topic") continue;
    const topic = work.phrases[j + 1] as Phrase;
    const fits = topic.kind === "np" && topic.prep === null && topic.pronoun === null;
    return last > 0 && verbs === 0 && fits && agrees(topic, verb.tags, null) !== false ? j + 1 : -1;
  }
  return -1;
}
