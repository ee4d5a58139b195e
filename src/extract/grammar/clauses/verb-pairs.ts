// Two verbs side by side → what they share: an auxiliary, what stands behind, or one clause of both.
import { CAN } from "../../../language/marks.ts";
import { BIT } from "../../../language/tags.ts";
import type { Phrase, VerbGroup } from "../phrases/phrase.ts";
import { previousVerb, relativeOf } from "./relatives.ts";
import type { Row } from "./row.ts";
import type { Work } from "./work.ts";

/** « have laid down arms and left », « avoir subi … et perdu … »: the second participle shares the auxiliary of the first. */
export function shareAuxiliary(row: Row, k: number, verb: VerbGroup): void {
  if (shareInfinitive(row, k, verb)) return;
  if (verb.finite || !verb.passive || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0) return;
  if (row.phrases[k - 1]?.kind !== "conj" && !ownSubject(row, k)) return;
  let first = withinRelative(row, k) ?? previousVerb(row, k);
  // « have killed six people [accused] of X and seized Y »: a participle that only describes lends nothing
  if (!row.verbFirst && first !== null && bareOne((row.phrases[first] as Phrase).verb)) first = previousVerb(row, first) ?? first;
  const group = first === null ? null : (row.phrases[first] as Phrase).verb;
  if (group === null || !(group.finite || (group.tags & BIT.inf) !== 0) || (group.mainTags & BIT.part) === 0) return;
  verb.passive = group.passive;
  verb.finite = group.finite;
  verb.tags = group.tags;
  verb.negated ||= group.negated;
}

/** A participle without an auxiliary. */
export function bareOne(verb: VerbGroup | null): boolean {
  return verb !== null && !verb.finite && verb.passive && verb.chain.length === 0 && verb.marker === null && (verb.tags & BIT.inf) === 0;
}

/** « those who have attacked X and [killed] Y »: index of the verb of a relative clause that a participle right behind a conjunction carries on, else null. */
export function withinRelative(row: Row, k: number): number | null {
  if (row.verbFirst || row.phrases[k - 1]?.kind !== "conj") return null;
  for (let m = k - 2; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp") return p.verb?.finite === true && relativeOf(row, m) >= 0 ? m : null;
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "rel") return null;
  }
  return null;
}

/** « will have to disband and [withdraw] »: the second infinitive is wrapped as the first is. */
function shareInfinitive(row: Row, k: number, verb: VerbGroup): boolean {
  const joint = row.phrases[k - 1];
  if (row.verbFirst || joint?.kind !== "conj" || joint.entry?.role === "but" || row.phrases[k - 2]?.kind === "punct") return false;
  if (verb.chain.length > 0 || verb.passive || verb.marker !== null || verb.subject !== null || verb.main.cat === "aux") return false;
  if (((row.laid.tokens.marks[verb.mainAt] as number) & CAN.inf) === 0 || (verb.mainTags & BIT.past) !== 0) return false;
  const first = previousVerb(row, k);
  const group = first === null ? null : (row.phrases[first] as Phrase).verb;
  if (group === null || group.passive || !group.finite || (group.mainTags & BIT.inf) === 0) return false;
  verb.chain.push(...group.chain);
  verb.finite = true;
  verb.tags = group.tags;
  return true;
}

/** « a child was killed and several people [wounded] in X »: the participle has a subject of its own behind the conjunction, and no verb behind. */
function ownSubject(row: Row, k: number): boolean {
  const subject = row.phrases[k - 1];
  if (row.verbFirst || subject?.kind !== "np" || subject.prep !== null || row.phrases[k - 2]?.kind !== "conj") return false;
  const first = previousVerb(row, k);
  if (first === null || (row.phrases[first] as Phrase).verb?.passive !== true) return false;
  for (let m = k + 1; m < row.phrases.length; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "rel") return true;
    if (p.kind === "vp") return p.verb?.finite !== true;
  }
  return true;
}

/** Senses of verbs that are done to somebody or something. */
const DONE = new Set(["kill", "wound", "capture", "destroy", "seize", "take", "besiege", "bomb", "shell", "attack"]);

/** « have killed and wounded dozens »: two participles behind one auxiliary share what the second is done to. */
export function shareObject({ verbs, phrases }: Work): void {
  for (const [k, first] of verbs) {
    const { verb, senses, args } = first;
    const next = verbs.get(k + 2);
    const beside = phrases[k + 2];
    if (next === undefined || phrases[k + 1]?.kind !== "conj" || verb === null || verb.passive || args.has("object")) continue;
    // (the second has no auxiliary of its own)
    // « killing and wounding their crews »
    const both = verb.mainTags & (next.verb?.mainTags ?? 0) & (BIT.part | BIT.ger);
    if ((verb.mainTags & BIT.part) === 0 && (both & BIT.ger) === 0) continue;
    if (beside?.verb?.mainAt !== beside?.inner || next.verb?.passive !== false) continue;
    if (!senses.some((sense) => DONE.has(sense)) || !next.senses.some((sense) => DONE.has(sense))) continue;
    for (const [name, list] of next.args) if (!args.has(name)) args.set(name, list);
    first.to = next.to;
  }
}

/** « killed and wounded were dozens »: a verb right before another, with nothing of its own, shares what stands behind it. */
export function joinVerbs(work: Work): void {
  for (const [k, verb] of work.verbs) {
    const next = work.verbs.get(k + 2);
    if (next === undefined || work.phrases[k + 1]?.kind !== "conj" || verb.args.size > 0 || verb.verb?.finite !== true) continue;
    for (const [name, list] of next.args) verb.args.set(name, list);
    verb.times.push(...next.times);
    verb.maybePassive = next.maybePassive;
    verb.to = next.to;
  }
}

/** « blew himself up » as « se faire [exploser] »: a verb among the fixed words of another is no clause of its own; what stands around it is the other's. */
export function withoutTails(work: Work): void {
  for (const [k, verb] of work.verbs) {
    if (verb.tailTo <= verb.tailFrom) continue;
    const inner = work.verbs.get(k + 1);
    if (inner === undefined || inner.token < verb.tailFrom || inner.token >= verb.tailTo) continue;
    for (const [name, list] of inner.args) if (!verb.args.has(name)) verb.args.set(name, list);
    verb.times.push(...inner.times);
    verb.to = Math.max(verb.to, inner.to);
    work.verbs.delete(k + 1);
    work.all.splice(work.all.indexOf(inner), 1);
    for (const other of work.all) if (other.governor === inner) other.governor = verb;
  }
}
