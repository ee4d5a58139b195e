// A verb whose clause has no word for its subject, where verbs stand first → whom or what it speaks of all the same.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import { relativeOf } from "./relatives.ts";
import { isStop, sensesOf } from "./row.ts";
import type { Work } from "./work.ts";

/** Roles of connectors behind which a clause may go on with the subject of the one before. */
const GOES_ON = new Set(["while", "because"]);
/** Phrases between a noun and its relative clause. */
const REACH = 5;

/** A connector behind which a clause may go on with the subject of the one before: « …, as [it] hit X ». */
export function goesOn(connector: Phrase): boolean {
  return GOES_ON.has(connector.entry?.role ?? "");
}

/** « X said that …, [adding] that … »: whose word a participle of saying behind a comma is; null when it stands otherwise. */
export function speakerOf(work: Work, k: number, verb: VerbGroup): Phrase[] | null {
  if (!work.verbFirst || verb.finite || !isComma(work.phrases[k - 1]) || !says(verb)) return null;
  let acting: Phrase[] | null = null;
  for (let m = k - 2; m >= 0; m--) {
    if (isStop(work.phrases[m] as Phrase)) break;
    const other = work.verbs.get(m);
    const subject = other?.args.get("subject") ?? [];
    if (other?.verb?.finite !== true || subject.length === 0 || subject.some((p) => agrees(p, verb.tags, null) === false)) continue;
    if (says(other.verb)) return subject;
    acting ??= subject;
  }
  return acting;
}

/** « an attack with drones by the militia [that] hit X »: the noun of action, some phrases before a verb, of which its relative clause tells. */
export function describedBy(work: Work, k: number, verb: VerbGroup): Phrase | null {
  if (!work.verbFirst || !verb.finite || verb.object !== null) return null;
  let to = (work.phrases[k] as Phrase).from;
  for (let j = k - 1; j >= 0 && j >= k - REACH; j--) {
    const p = work.phrases[j] as Phrase;
    if (p.kind !== "np" || p.to !== to) return null;
    to = p.from;
    if (j === k - 1 && ownedByAct(work, p, k) && agrees(p, verb.tags, null) !== false) return p;
    if (j === k - 1 || p.definite || p.possessive || p.prep === null || sensesOf(p).length === 0) continue;
    if (p.genitive !== null && p.genitive.prep === null) continue;
    if (agrees(p, verb.tags, null) !== false) return p;
  }
  return null;
}

/** « the evacuation of 300 families [that] had been besieged »: a counted noun in the genitive, right before a verb that names nobody else. */
function ownedByAct({ phrases }: Work, p: Phrase, k: number): boolean {
  const next = phrases[k + 1];
  const named = next?.kind === "np" && next.prep === null;
  return !named && !p.definite && p.prep === null && p.number !== null && p.host?.prep != null && sensesOf(p.host).length > 0;
}

/** A clause ends between a phrase and the verb at k, which only shares its subject: « X took A and [advanced on B] ». */
export function clauseWithin(work: Work, subject: Phrase, k: number): boolean {
  const verb = (work.phrases[k] as Phrase).verb as VerbGroup;
  if ((verb.mainTags & BIT.inf) !== 0) return false;
  for (let j = k - 1; j >= 0 && (work.phrases[j] as Phrase).from >= subject.to; j--) {
    const other = work.phrases[j]?.verb;
    if (other?.finite !== true || relativeOf(work, j) >= 0) continue;
    // « a shell that-fired-it the rebels fell »: a relative clause without a pronoun of its own
    if (work.verbFirst && other.object !== null && work.verbs.get(j)?.args.get("object")?.includes(subject) === true) continue;
    return true;
  }
  return false;
}

/** « after the attack that launched-it on X »: a relative clause about its verb's object, with nobody named in it, has the subject of the clause around it. */
export function mainSubject(work: Work, k: number, verb: VerbGroup): Phrase[] {
  const rel = relativeOf(work, k);
  if (!work.verbFirst || rel < 0 || verb.object === null || !verb.finite || verb.passive || verb.subject !== null) return [];
  for (let m = rel - 1; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (isStop(p)) return [];
    const subject = p.kind === "vp" && p.verb?.finite === true ? (work.verbs.get(m)?.args.get("subject") ?? []) : [];
    if (subject.length > 0) return subject.every((one) => agrees(one, verb.tags, null) !== false) ? subject : [];
  }
  return [];
}
