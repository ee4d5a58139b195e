// A verb → the phrases that act as its subject: in front of it, in the clause before, or what a relative word stands for.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import { controlledBy, takeAsContent } from "./content.ts";
import { besideSubject, insertionBefore, openingOf } from "./insertions.ts";
import { coordinated } from "./lists.ts";
import { allots, CONTROLS, type Predicate, tells } from "./predicate.ts";
import { antecedentOf, previousVerb, relationOf, relativeOf, sumsUp } from "./relatives.ts";
import { acts, describes, indefinite, intentBefore, isDash, isStop, nextTo, pronoun, type Row, sensesOf } from "./row.ts";
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

/** « blames X for having failed and demands … »: a finite verb is joined to the finite one before, past an infinitive; its index, else j. */
function finiteBefore(work: Work, j: number, verb: VerbGroup): number {
  if (work.verbFirst || !verb.finite) return j;
  for (let m = j - 1; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (isStop(p) || p.kind === "sub" || p.kind === "rel") return j;
    if (p.verb === null) continue;
    if (p.verb.finite) return m;
    if ((p.verb.mainTags & BIT.inf) === 0 && p.verb.marker === null) return j;
  }
  return j;
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

/** « fled, to give themselves up »: a clause of purpose has the subject of the clause before, or of the one behind it. */
function purposeOf(work: Work, j: number, k: number, verb: VerbGroup, predicate: Predicate): Phrase[] {
  const theirs = inherit(work, j, predicate);
  return theirs.length > 0 ? theirs : subjectAhead(work, k, verb);
}

/** « Retreating from X, [the rebels] blew up the bridge », « After shelling X, [the army] stormed it »: whoever does what the clause behind tells. */
function subjectAhead(work: Work, k: number, { finite, passive, mainTags, marker }: VerbGroup): Phrase[] {
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

/** Index of the first of two behind « between », seen from the second; −1 where the phrase is none. */
function betweenBefore({ phrases }: Work, j: number): number {
  let first = j - 2;
  while (phrases[first]?.kind === "np" && phrases[first]?.host !== null) first--;
  const pair = phrases[j - 1]?.kind === "conj" && phrases[first]?.kind === "np" && phrases[first]?.prep === "between";
  return pair ? first : -1;
}

/** No topic stands further in front of its verb. */
const TOPIC_REACH = 24;

/**
 * « as-for the convoy, which was to leave on Monday, it-was put off »: index of the phrase that a mark of the topic sets in front of the
 * clause of the verb at k, where commas part the two; else −1.
 */
function topicBefore(work: Work, k: number, verb: VerbGroup): number {
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

/** Nothing but an adverb or a bound (« at least ») stands between a noun and the verb at j. */
function adjoins(work: Work, noun: Phrase, j: number): boolean {
  const verb = work.phrases[j] as Phrase;
  return noun.to === verb.from || (work.phrases[j - 1]?.kind === "adv" && work.phrases[j - 2] === noun);
}

function lent(phrases: Phrase[]): Front {
  return { phrases, own: false };
}

/** A verb without a form of its own, right behind another: whoever does that one, or is told to; null where it has to look for itself. */
function borrow(work: Work, k: number, verb: VerbGroup, predicate: Predicate): Phrase[] | null {
  const before = work.phrases[k - 1];
  if (before === undefined) return null;
  const controlled = controlledBy(work, k, verb, predicate);
  if (controlled !== null) return controlled;
  // « let 300 people leave », « saw three shells land »: a bare infinitive behind a verb's object is what that does
  const bare = verb.marker === null && verb.chain.length === 0 && (verb.mainTags & BIT.inf) !== 0 && !work.verbFirst;
  if (bare && before.kind === "np" && before.prep === null && objectOf(work, k - 1, before)) return [before];
  // « with a shell hitting a home »
  if (before.kind === "np" && before.prep === "with" && verb.marker === null && !work.verbFirst) return [before];
  // « a deal was reached between X and Y allowing … »: two sides do it only together
  if (describes(work, k, verb) && before.prep !== "between" && (doesIt(work, k, before, predicate) || houses(before, predicate)))
    return [before];
  // « said to hold », « …, killing six »: whoever does the verb before
  const gerund = (verb.mainTags & BIT.ger) !== 0 && !work.verbFirst;
  const follows = gerund && (verb.marker !== null || before.kind === "conj" || isComma(before));
  return before.kind === "vp" || follows || (before.prep === "between" && describes(work, k, verb))
    ? inherit(work, k - 1, predicate)
    : null;
}

/** The phrase at j is what the verb before it has as its object. */
function objectOf(work: Work, j: number, phrase: Phrase): boolean {
  const before = previousVerb(work, j);
  return before !== null && work.verbs.get(before)?.args.get("object")?.includes(phrase) === true;
}

/** Senses of what an act brings about: said of the act's own doer (« entered the town killing five »). */
const EFFECTS = new Set(["kill", "wound", "destroy", "die"]);

/** The noun before a present participle is who does it: someone who acts, and not whom the effect of the clause's verb befell. */
function doesIt(work: Work, k: number, host: Phrase, predicate: Predicate): boolean {
  if (host.pronoun !== null || host.number?.share != null || !acts(work, host)) return false;
  const before = previousVerb(work, k);
  const told = before !== null && tells(work.verbs.get(before) as Predicate);
  return !(told && predicate.senses.some((sense) => EFFECTS.has(sense)));
}

/** « a school sheltering families »: a building does what people find in it. */
function houses({ head, pronoun }: Phrase, { senses }: Predicate): boolean {
  return pronoun === null && head?.classes.has("place") === true && senses.every((sense) => HOUSING.has(sense));
}

/** Senses of verbs that say of a building what it serves for. */
const HOUSING = new Set(["relieve", "serve"]);

/** « residents who saw [the attack] said »: index of the relative word in whose clause the phrase at j is an object, else −1. */
function relativeHolding(work: Work, j: number, verb: VerbGroup): number {
  if (work.verbFirst || !verb.finite) return -1;
  let m = j - 1;
  while (work.phrases[m]?.kind === "np" || work.phrases[m]?.kind === "adv") m--;
  const args = work.phrases[m]?.kind === "vp" ? work.verbs.get(m)?.args : undefined;
  // (« the school where families had fled » as « l'école où avaient fui des familles »)
  if (!["object", "subject"].some((name) => args?.get(name)?.includes(work.phrases[j] as Phrase) === true)) return -1;
  const first = withinRelative(work, m) ?? m;
  const rel = relativeOf(work, first);
  // (« areas that rebels hold »: the noun before is the object itself)
  return rel >= 0 && rel >= first - 2 && (work.phrases[rel] as Phrase).entry?.kind !== "clause" ? rel : -1;
}

/** « there were no casualties »: what there is stands behind. */
function expletive(row: Row, k: number, verb: VerbGroup): boolean {
  const before = row.phrases[k - 1];
  return verb.finite && verb.main.cat === "aux" && before?.kind === "adv" && before.entry?.kind === "there";
}

/** « [the coalition backing the government] said »: whom a participle describes, seen from the verb behind the participle's object. */
function participleHost(work: Work, before: number, p: Phrase, verb: VerbGroup): Phrase[] | null {
  const group = work.phrases[before]?.verb;
  if (work.verbFirst || !verb.finite || group === null || group === undefined || !describes(work, before, group)) return null;
  const participle = work.verbs.get(before) as Predicate;
  const subject = participle.args.get("subject") ?? [];
  return (takes(participle, p) || joinsLoad(work, participle, p)) && subject.includes(work.phrases[before - 1] as Phrase) ? subject : null;
}

/** « a convoy carrying fighters and [their families] left »: a thing that holds people, and two kinds of those whom it holds. */
function joinsLoad({ phrases }: Work, { args, at }: Predicate, p: Phrase): boolean {
  const host = phrases[at - 1]?.head;
  const [first, joint, second] = [phrases[at + 1], phrases[at + 2], phrases[at + 3]];
  if (host == null || host.classes.has("actor") || host.tells || joint?.kind !== "conj" || second !== p) return false;
  return (
    first?.head?.classes.has("actor") === true && p.head?.classes.has("actor") === true && args.get("object")?.includes(first) === true
  );
}

/** « trucks carrying [food] had entered », « a raid on a school sheltering [families] killed »: the object of a participle that describes a noun before. */
function ofParticiple(work: Work, before: number, p: Phrase, j: number, k: number, verb: VerbGroup): boolean {
  const group = work.phrases[before]?.verb;
  if (!verb.finite || group === null || group === undefined || !(describes(work, before, group) || withinParticiple(work, before, group)))
    return false;
  if (!takes(work.verbs.get(before) as Predicate, p)) return false;
  for (let m = j + 1; m < k; m++)
    if (work.phrases[m]?.kind !== "np" && work.phrases[m]?.kind !== "adv" && work.phrases[m]?.kind !== "time") return false;
  return true;
}

/** Relations of words before an infinitive of purpose: « to », « pour ». */
const PURPOSE: ReadonlySet<string> = new Set(["to", "for"]);

/** A participle right behind the noun that it describes: « leaving X », « deployed ». */
function saysOf(work: Work, k: number, verb: VerbGroup): boolean {
  if (describes(work, k, verb)) return true;
  return !verb.finite && verb.passive && verb.marker === null && verb.chain.length === 0 && work.phrases[k - 1]?.kind === "np";
}

/** « [the campaign to retake X] was launched »: index of the noun right before the infinitive whose object stands at j, where the next verb is finite; else −1. */
function aimedAt(work: Work, before: number, j: number, k: number): number {
  const aim = work.phrases[before]?.verb;
  // « the soldiers [deployed] to protect X were forced back »
  const participle = work.phrases[before - 1]?.verb;
  const at = participle != null && saysOf(work, before - 1, participle) ? before - 2 : before - 1;
  const noun = work.phrases[at];
  if (work.verbFirst || aim == null || aim.finite || !PURPOSE.has(aim.marker?.rel ?? "") || noun?.kind !== "np") return -1;
  if (noun.prep !== null || noun.pronoun !== null || j !== before + 1) return -1;
  for (let m = j + 1; m < k; m++) {
    const { kind, prep } = work.phrases[m] as Phrase;
    if (kind !== "adv" && kind !== "time" && (kind !== "np" || prep === null)) return -1;
  }
  return at;
}

/** The phrase is the verb's object, or stands among its fixed words (« sheltering [families] »). */
function takes({ args, tailFrom, tailTo }: Predicate, p: Phrase): boolean {
  return args.get("object")?.includes(p) === true || (p.from >= tailFrom && p.to <= tailTo);
}

/** « a deal allowing fighters to leave [X] was reached », « a campaign aimed at taking [X] has begun »: an infinitive that hangs on a participle which describes a noun before. */
function withinParticiple(work: Work, at: number, group: VerbGroup): boolean {
  if (work.verbFirst || group.finite || ((group.tags | group.mainTags) & BIT.inf) === 0) return false;
  // (« visant à reprendre »: the participle wraps it)
  const first = work.phrases[at - 1];
  if (group.chain.length > 0 && group.marker === null && (group.tags & BIT.ger) !== 0) return first?.kind === "np" && first.prep === null;
  const above = work.verbs.get(at)?.content ?? work.verbs.get(at)?.governor ?? null;
  return above !== null && above.verb !== null && describes(work, above.at, above.verb);
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

/** A phrase that the verb before has taken, seen from a verb that can have no subject of its own (« fell on X, Y and Z, killing … »). */
function holds(work: Work, before: number, p: Phrase, verb: VerbGroup): boolean {
  if (verb.finite) return false;
  return [...(work.verbs.get(before)?.args.values() ?? [])].some((list) => list.includes(p));
}

/** A verb before index j whose object the phrase at j is, seen from the verb at k. */
function owns(row: Work, before: number, j: number, k: number): boolean {
  const other = row.phrases[before]?.verb;
  if (other === null || other === undefined) return false;
  // « three died and [12 others], among them X, were hurt »
  if (
    row.phrases[before + 1]?.kind === "conj" &&
    row.verbs
      .get(before)
      ?.args.get("object")
      ?.includes(row.phrases[j] as Phrase) !== true
  )
    return false;
  for (let m = before + 1; m < k; m++) {
    const p = row.phrases[m] as Phrase;
    if (m < j && (p.kind === "sub" || p.kind === "rel" || isStop(p) || isComma(p) || (p.kind === "conj" && m > before + 1))) return false;
  }
  // « said [two men, a father and his son,] were killed »: what is said has a subject of its own
  if (opensContent(row, other, j, k)) return false;
  // something must separate the object from the next verb for it to be no subject
  for (let m = j + 1; m < k; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "conj" || isComma(p)) return true;
  }
  return row.phrases[k]?.verb?.finite !== true;
}

/** Between a verb of saying and the finite verb at k stand noun phrases alone, from that at j on: they begin what is said. */
function opensContent({ phrases, verbFirst }: Row, saying: VerbGroup, j: number, k: number): boolean {
  if (verbFirst || !says(saying) || phrases[k]?.verb?.finite !== true) return false;
  for (let m = j + 1; m < k; m++) {
    const { kind } = phrases[m] as Phrase;
    const names = kind === "np" || kind === "including" || isComma(phrases[m]);
    if (kind === "conj" ? phrases[m + 1]?.kind !== "np" : !names) return false;
  }
  return true;
}

/** The subject of the nearest verb before j, for coordinated and non-finite verbs. */
function inherit(work: Work, j: number, predicate: Predicate): Phrase[] {
  for (let m = j; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (p.kind === "vp") {
      const other = work.verbs.get(m);
      if (other === undefined || passesBy(work, m, predicate)) continue;
      predicate.governor = other;
      const told = addressed(other, predicate);
      if (told.length > 0) {
        takeAsContent(other, predicate);
        return told;
      }
      const theirs = other.verb?.passive === true ? (other.args.get("object") ?? []) : (other.args.get("subject") ?? []);
      if (theirs.length > 0) return theirs;
    }
    if (isStop(p) && p.mark !== "–" && p.mark !== "—") break;
  }
  return [];
}

/** « hit a school sheltering families, killing six »: behind a comma a participle goes on with the clause, not with what describes a noun in it. */
function passesBy(work: Work, m: number, { at, verb, senses }: Predicate): boolean {
  const other = work.phrases[m]?.verb;
  // (« …, the ministry said, bringing the toll to 12 », « …, he said, putting it down to hunger »: whoever says it)
  if (verb !== null && !says(verb) && senses.length > 0 && !senses.some((sense) => COUNTED.has(sense)) && setOff(work, m, at)) return true;
  if (verb === null || verb.finite || (verb.mainTags & BIT.ger) === 0 || !isComma(work.phrases[at - 1])) return false;
  return other !== null && other !== undefined && describes(work, m, other) && previousVerb(work, m) !== null;
}

/** Senses of verbs of counting, which whoever speaks does. */
const COUNTED = new Set(["toll", "count-rise"]);

/** « X shelled Y, [the governor said], killing two », « …, [the army said], and advanced on Z »: a saying clause between commas, seen from a verb behind it. */
function setOff(work: Work, m: number, at: number): boolean {
  const saying = work.phrases[m]?.verb;
  const joined = work.phrases[at - 1]?.kind === "conj" ? at - 2 : at - 1;
  if (work.verbFirst || saying?.finite !== true || !says(saying) || !isComma(work.phrases[joined])) return false;
  for (let j = m + 1; j < joined; j++) if (!["np", "time", "adv"].includes((work.phrases[j] as Phrase).kind)) return false;
  let first = m - 1;
  while (work.phrases[first]?.kind === "np") first--;
  const before = isComma(work.phrases[first]) ? previousVerb(work, first) : null;
  return before !== null && work.phrases[before]?.verb?.finite === true && !says(work.phrases[before]?.verb);
}

/** « accuses X of having done », « asked X to leave »: whom the governing verb is about does what hangs on it. */
function addressed(governor: Predicate, predicate: Predicate): Phrase[] {
  const { verb } = predicate;
  if (verb === null || verb.finite || ((verb.tags | verb.mainTags) & (BIT.inf | BIT.ger)) === 0) return [];
  // « ils sont 30 000 à fuir »: those counted behind « to be » do what hangs on it
  const counted = governor.entry.cat === "aux" && verb.marker !== null ? governor.args.get("object")?.[0] : undefined;
  if (counted?.number != null && counted.head === null && counted.to <= predicate.phrase.from) return [counted];
  // « gave the fighters two days to leave »
  if (!allots(governor) && !governor.senses.some((sense) => CONTROLS.has(sense))) return [];
  for (const name of ["object", "to", "at"]) {
    const told = (governor.args.get(name) ?? []).filter((p) => p.to <= predicate.phrase.from && p.places.length === 0);
    if (told.length > 0) return told;
  }
  return [];
}
