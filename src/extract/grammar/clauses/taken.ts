// A phrase before a verb → whether an earlier verb, participle or relative clause has taken it, so that it is no subject here.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";
import { relativeOf } from "./relatives.ts";
import { describes, isStop, type Row } from "./row.ts";
import { withinRelative } from "./verb-pairs.ts";
import type { Work } from "./work.ts";

/** « residents who saw [the attack] said »: index of the relative word in whose clause the phrase at j is an object, else −1. */
export function relativeHolding(work: Work, j: number, verb: VerbGroup): number {
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

/** « [the coalition backing the government] said »: whom a participle describes, seen from the verb behind the participle's object. */
export function participleHost(work: Work, before: number, p: Phrase, verb: VerbGroup): Phrase[] | null {
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
export function ofParticiple(work: Work, before: number, p: Phrase, j: number, k: number, verb: VerbGroup): boolean {
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
export function aimedAt(work: Work, before: number, j: number, k: number): number {
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

/** A phrase that the verb before has taken, seen from a verb that can have no subject of its own (« fell on X, Y and Z, killing … »). */
export function holds(work: Work, before: number, p: Phrase, verb: VerbGroup): boolean {
  if (verb.finite) return false;
  return [...(work.verbs.get(before)?.args.values() ?? [])].some((list) => list.includes(p));
}

/** A verb before index j whose object the phrase at j is, seen from the verb at k. */
export function owns(row: Work, before: number, j: number, k: number): boolean {
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
