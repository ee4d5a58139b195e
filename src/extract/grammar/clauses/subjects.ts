// A verb → the phrases that act as its subject: in front of it, in the clause before, or what a relative word stands for.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import { besideSubject, insertionBefore, openingOf } from "./insertions.ts";
import { borrow, finiteBefore, inherit } from "./lent-subjects.ts";
import { coordinated } from "./lists.ts";
import type { Predicate } from "./predicate.ts";
import { antecedentOf, previousVerb, relationOf, relativeOf, sumsUp } from "./relatives.ts";
import { indefinite, intentBefore, isDash, isStop, nextTo, pronoun, type Row, sensesOf } from "./row.ts";
import { purposeOf, subjectAhead, topicBefore } from "./subjects-apart.ts";
import { aimedAt, holds, ofParticiple, owns, participleHost, relativeHolding } from "./taken.ts";
import { describedBy, goesOn, speakerOf } from "./unspoken.ts";
import { bareOne, withinRelative } from "./verb-pairs.ts";
import type { Work } from "./work.ts";

/** What stands in front of the verb: nothing, a phrase of its own clause, or the subject of an earlier verb. */
export interface Front {
  readonly phrases: Phrase[];
  /** The phrase stands right in front, in the same clause. */
  readonly own: boolean;
}

/** « the districts [in the hands of the rebels] were shelled »: fixed words that say of a noun what it is. */
const onlyDescribes = ({ modifiers }: Phrase): boolean => modifiers.some(({ cat, kind }) => cat === "adj" && kind === "phrase");

/** Finds the phrases that act as subject of the verb at k; who makes or lets them do it is its orderer. */
export function subjectOf(work: Work, k: number, verb: VerbGroup, predicate: Predicate): Front {
  const found = frontOf(work, k, verb, predicate);
  // « we-deny what the channels say and we-stress »: a form of the first person has nobody who is named as its subject
  const speaks = work.verbFirst && verb.finite && (verb.tags & (BIT["1"] | BIT["3"])) === BIT["1"];
  const front = speaks && found.phrases.some((p) => p.pronoun === null) ? lent([]) : found;
  if (verb.told === null) return front;
  if (front.phrases.length > 0) {
    predicate.args.set("orderer", front.phrases);
    for (const p of front.phrases) if (p.from < predicate.from && front.own) predicate.from = p.inner;
  }
  return lent([pronoun(verb.told, predicate.phrase, verb.toldTags)]);
}

function frontOf(work: Work, k: number, verb: VerbGroup, predicate: Predicate): Front {
  if (verb.subject !== null) return lent([pronoun(verb.subject, predicate.phrase, verb.subjectTags)]);
  if (expletive(work, k, verb)) return lent([]);
  // « according-to what said the source »: who speaks stands behind
  if (work.verbFirst && verb.marker?.rel === "according-to") return lent([]);
  const bareParticiple = !verb.finite && verb.passive && (verb.mainTags & BIT.part) !== 0 && verb.chain.length === 0;
  // « the supply remained [cut] »: how something stays is said of it
  if (bareParticiple && work.verbs.get(k - 1)?.senses.includes("stay") === true)
    return { phrases: inherit(work, k - 1, predicate), own: true };
  const borrowed = verb.finite || bareParticiple ? null : borrow(work, k, verb, predicate);
  if (borrowed !== null) return lent(borrowed);
  const speaker = speakerOf(work, k, verb);
  if (speaker !== null) return lent(speaker);
  const told = describedBy(work, k, verb);
  if (told !== null) return lent([told]);
  const topic = work.verbFirst && verb.finite ? topicBefore(work, k, verb) : -1;
  if (topic >= 0) return lent(coordinated(work, topic));
  let parted = false; // a comma stands between
  let misfit: Phrase | null = null; // would be the subject, but for its form
  for (let j = k - 1; j >= 0; j--) {
    const p = work.phrases[j] as Phrase;
    switch (p.kind) {
      case "np": {
        if (bareParticiple) return lent(stateOf(work, j, verb) ?? [p]);
        // « residents reached by our correspondent »: who passes it on does not act
        if (work.phrases[j - 1]?.kind === "relay") {
          j--;
          continue;
        }
        if (p.prep !== null) {
          // an indefinite noun right before the verb is what its relative clause speaks of
          // (« according to a source took the army X »: the verb is the clause's own)
          const relative = p.prep !== "according-to" && j === k - 1 && indefinite(p);
          if (work.verbFirst && relative && verb.finite && !means(work, j, p, verb))
            return { phrases: [p], own: verb.object === null && agrees(p, verb.tags, null) !== false };
          continue;
        }
        if ((p.pronoun !== null && p.pronoun.kind === "obj") || onlyDescribes(p)) continue;
        const pair = work.verbFirst && verb.finite ? betweenBefore(work, j) : -1; // « the battles between X and Y killed ten »
        if (pair >= 0) {
          j = pair;
          continue;
        }
        // a verb that could stand first has a subject in front only where nothing parts them and their forms agree
        if (work.verbFirst && verb.finite && (parted || agrees(p, verb.tags, null) === false)) {
          if (!parted) misfit ??= p;
          continue;
        }
        if (work.verbFirst && p.host !== null) continue; // the genitive of the subject
        const relative = relativeHolding(work, j, verb);
        if (relative >= 0) {
          j = relative;
          continue;
        }
        const before = previousVerb(work, j);
        // « [an attempt to seize the airport] failed »
        const intent = before === null || !verb.finite ? -1 : intentBefore(work, before);
        if (
          before !== null &&
          intent >= 0 &&
          work.verbs.get(before)?.args.get("object")?.includes(p) === true &&
          work.phrases[intent]?.prep === null
        )
          return { phrases: coordinated(work, intent), own: true };
        const aimed = before === null || !verb.finite ? -1 : aimedAt(work, before, j, k);
        if (aimed >= 0) return { phrases: coordinated(work, aimed), own: true };
        const described = before === null ? null : participleHost(work, before, p, verb);
        if (described !== null) return { phrases: described, own: true };
        if (before !== null && ofParticiple(work, before, p, j, k, verb)) {
          j = before;
          continue;
        }
        if (before !== null && (holds(work, before, p, verb) || owns(work, before, j, k))) {
          const theirs = inherit(work, j, predicate);
          // « received 23 wounded, among them …, [who] were hit by »: by its form the verb is about the object
          const fits = work.verbFirst && theirs.length > 0 && theirs.every((q) => agrees(q, verb.tags, null) === false);
          if (!fits || agrees(p, verb.tags, null) === false) return lent(theirs);
        }
        return { phrases: coordinated(work, j), own: true };
      }
      case "conj":
        if (verb.marker !== null || (!work.verbFirst && joinsPlaces(work, j))) continue;
        {
          // « have killed six people [accused] of X and seized Y »: a participle that only describes has no doer to lend
          const described = work.verbFirst || !verb.finite || (verb.mainTags & BIT.part) === 0 ? null : previousVerb(work, j);
          if (described !== null && bareOne((work.phrases[described] as Phrase).verb) && previousVerb(work, described) !== null)
            return lent(inherit(work, described - 1, predicate));
        }
        if (p.entry?.role === "but" || previousVerb(work, j) !== null || (j === k - 1 && withinRelative(work, k) !== null))
          return lent(inherit(work, finiteBefore(work, j, verb), predicate));
        // « … and said that »: who speaks stands behind, or was named in the sentence before
        if (work.verbFirst && verb.finite && j === k - 1 && p.entry?.kind !== "topic" && says(verb)) return lent([]);
        continue;
      case "rel": {
        const antecedent = sumsUp(work, j) ? null : antecedentOf(work, j);
        if (antecedent === null || relationOf(p) !== null) return lent([]);
        predicate.from = Math.min(predicate.from, p.from);
        return lent(work.verbFirst && verb.object !== null ? [] : [antecedent]);
      }
      case "sub":
        if (work.verbFirst && verb.finite && j === k - 1 && goesOn(p))
          return lent(inherit(work, j, predicate).filter((q) => agrees(q, verb.tags, null) !== false));
        if (verb.finite && !(work.verbFirst && p.entry?.role === "so")) return lent([]);
        return lent(purposeOf(work, j, k, verb, predicate));
      case "vp": {
        const other = p.verb as VerbGroup;
        const rel = relativeOf(work, j);
        if (rel >= 0) {
          j = rel;
          continue;
        }
        if (!other.finite && verb.finite) continue;
        // « a raid that-made-it the army, hit X »: a second relative clause about the same noun
        const noun = work.verbFirst && other.finite && other.object !== null ? work.verbs.get(j)?.args.get("object")?.[0] : undefined;
        if (noun !== undefined && adjoins(work, noun, j) && indefinite(noun) && agrees(noun, verb.tags, null) !== false)
          return lent([noun]);
        return lent(inherit(work, j, predicate));
      }
      case "punct": {
        const opening = insertionClosedBy(work, j, k, verb);
        if (opening >= 0) j = opening;
        else if (isComma(p)) parted = true;
        else if (isStop(p)) return lent(verb.finite ? [] : inherit(work, j, predicate));
        continue;
      }
      default:
    }
  }
  return lent(misfit === null ? subjectAhead(work, k, verb) : [misfit]);
}

/** « taken between X [and] Y »: it joins two phrases of one preposition. */
function joinsPlaces({ phrases }: Work, j: number): boolean {
  const [before, behind] = [phrases[j - 1], phrases[j + 1]];
  return before?.kind === "np" && behind?.kind === "np" && behind.prep !== null && before.prep === behind.prep && behind.places.length > 0;
}

/** « was the hospital in X [closed] »: behind a copula that stands first, a participle says of its subject how it is, not of where that is. */
function stateOf(work: Work, j: number, { mainTags }: VerbGroup): Phrase[] | null {
  const p = work.phrases[j] as Phrase;
  const before = work.verbFirst && p.prep !== null && (p.definite || p.places.length > 0) ? previousVerb(work, j) : null;
  const copula = before === null ? undefined : work.verbs.get(before);
  const subjects = copula?.verb?.main.cat === "aux" ? (copula.args.get("subject") ?? []) : [];
  return subjects.length > 0 && subjects.every((subject) => agrees(subject, mainTags, null) !== false) ? subjects : null;
}

/** Index of the first of two behind « between », seen from the second; −1 where the phrase is none. */
function betweenBefore({ phrases }: Work, j: number): number {
  let first = j - 2;
  while (phrases[first]?.kind === "np" && phrases[first]?.host !== null) first--;
  const pair = phrases[j - 1]?.kind === "conj" && phrases[first]?.kind === "np" && phrases[first]?.prep === "between";
  return pair ? first : -1;
}

/** Nothing but an adverb or a bound (« at least ») stands between a noun and the verb at j. */
function adjoins(work: Work, noun: Phrase, j: number): boolean {
  const verb = work.phrases[j] as Phrase;
  return noun.to === verb.from || (work.phrases[j - 1]?.kind === "adv" && work.phrases[j - 2] === noun);
}

function lent(phrases: Phrase[]): Front {
  return { phrases, own: false };
}

/** « there were no casualties »: what there is stands behind. */
function expletive(row: Row, k: number, verb: VerbGroup): boolean {
  const before = row.phrases[k - 1];
  return verb.finite && verb.main.cat === "aux" && before?.kind === "adv" && before.entry?.kind === "there";
}

/** Where the insertion opened that the mark at j closes before the verb at k, else −1: it is no part of the clause. */
function insertionClosedBy(work: Work, j: number, k: number, verb: VerbGroup): number {
  const p = work.phrases[j] as Phrase;
  if (isComma(p) && !nextTo(work, j, k)) return -1;
  if (isComma(p)) {
    const described = insertionBefore(work, j, verb.finite && !work.verbFirst);
    return described < 0 && work.verbFirst && verb.finite ? besideSubject(work, j) : described;
  }
  return p.mark === ")" || (isDash(p) && j === k - 1) ? openingOf(work, j, p.mark) : -1;
}

/** « a suicide attack with a car bomb [that] hit X »: by its form the relative clause is about the noun before, not about its means. */
function means(row: Row, j: number, p: Phrase, verb: VerbGroup): boolean {
  const host = row.phrases[j - 1];
  if (p.prep !== "with" || host?.kind !== "np" || host.to !== p.from || !indefinite(host)) return false;
  return agrees(host, verb.tags, null) !== false && (agrees(p, verb.tags, null) === false || sensesOf(host).length > 0);
}
