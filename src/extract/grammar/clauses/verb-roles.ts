// A verb with what stands in front of it and behind it → which phrases are its subject and which its object.
import type { Use } from "../../../language/entries.ts";
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, tellsOf, type VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import type { Complements } from "./complements.ts";
import { insertionBefore } from "./insertions.ts";
import { joinedBy } from "./lists.ts";
import { add, CONTROLS, type Predicate, toldBy } from "./predicate.ts";
import { antecedentOf, previousVerb, relationOf, relativeOf, sumsUp } from "./relatives.ts";
import { acts, indefinite, isStop, pronoun, type Row, sensesOf } from "./row.ts";
import { saysLast } from "./starts.ts";
import type { Front } from "./subjects.ts";
import { type Roles, splitVerbFirst } from "./verb-first.ts";

/** « …, says X »: a verb of saying between a mark and a bare phrase has its subject behind it. */
export function saysBehind(row: Row, k: number, verb: VerbGroup, bare: readonly Phrase[]): boolean {
  const before = row.phrases[k - 1];
  const opening = insertionBefore(row, k - 1);
  return (
    verb.subject === null &&
    before?.kind === "punct" &&
    before.mark !== ":" &&
    bare.length > 0 &&
    verb.finite &&
    verb.uses.some((u) => u.role === "say" && u.hears !== true) &&
    // (« a resident, who asked not to be named, told X »: the insertion describes the speaker)
    (opening < 0 || (row.phrases[opening + 1]?.kind !== "unnamed" && (saysLast(row, k, bare) || spokenBehind(row, k, verb, bare)))) &&
    (!row.verbFirst || previousVerb(row, k) !== null)
  );
}

/** « N were killed, bringing the toll to M, [said the mission] in X »: a clause is told before, and somebody who speaks stands behind. */
function spokenBehind(row: Row, k: number, verb: VerbGroup, bare: readonly Phrase[]): boolean {
  if (tellsOf(verb, CONTROLS)) return false;
  if (!verb.uses.some((use) => use.role === "say" && use.value === "say")) return false;
  const told = row.phrases.some((p, m) => m < k && p.verb?.finite === true && relativeOf(row, m) < 0);
  return told && acts(row, bare[0] as Phrase);
}

/** « N were killed, [most of them] in X »: a share of whoever stands before it is neither subject nor object. */
export function withoutShares(bare: Phrase[]): Phrase[] {
  let left = -1; // where a share that was left out ends
  return bare.filter((p, i) => {
    // (« most-of-them women and [children] »)
    const joined = left >= 0 && p.from === left + 1;
    if (!joined && (i === 0 || p.number?.share == null)) return true;
    // (« 40 people, most-of-them women »: what it is a share of stands before a comma)
    if (!joined && (p.places.length > 0 || (p.head !== null && p.from === bare[i - 1]?.to))) return true;
    left = p.to;
    return false;
  });
}

/** « fired Russia [40 rockets] and 36 drones »: what is joined to the verb's fixed words is done, and does nothing. */
export function beyondTail(row: Row, { tailFrom, tailTo }: Predicate, roles: Roles): void {
  for (const [n, p] of roles.subject.entries()) {
    const before = roles.subject[n - 1];
    if (before === undefined || before.to > tailFrom || p.from < tailTo) continue;
    const tail = row.phrases.find((one) => one.from <= tailFrom && one.to >= tailTo);
    if (tail === undefined || !joinedBy(row, tail, p)) continue;
    roles.object.unshift(...roles.subject.splice(n));
    return;
  }
}

/** Tells subject from object among what stands in front of a verb and the bare phrases behind it. */
export function rolesOf(row: Row, k: number, verb: VerbGroup, front: Front, bare: Phrase[]): Roles {
  // a bare participle describes the noun before it
  if (verb.passive && !verb.finite && (verb.mainTags & BIT.part) !== 0)
    return { subject: [], object: front.phrases.length > 0 ? front.phrases : [...bare] };
  if (row.verbFirst && verb.finite && verb.subject === null && relativeOf(row, k) < 0) {
    let lead = 1;
    while (lead < bare.length && joinedBy(row, bare[lead - 1] as Phrase, bare[lead] as Phrase)) lead++;
    return splitVerbFirst(verb, front, bare, lead, bare[0]?.from === (row.phrases[k] as Phrase).to);
  }
  if (front.phrases.length > 0) return { subject: front.phrases, object: bare };
  // « …, which may allow-them the capture of X »: the clause before is the subject
  const relative = row.verbFirst ? relativeOf(row, k) : -1;
  // (« which denied-it the army »: the pronoun is the clause, and who does it stands behind)
  const [doer] = bare;
  const taken = verb.object !== null && doer !== undefined && acts(row, doer) && agrees(doer, verb.tags, "near") !== false;
  if (relative >= 0 && verb.subject === null && sumsUp(row, relative) && !taken) return { subject: [], object: bare };
  // « where rebels hide » as « où se cachent des rebelles »: a relative word that is neither subject nor object has the subject behind the verb
  // (« what nobody denies » as « ce que ne nie personne »)
  if (verb.finite && verb.subject === null && (placed(row, k) || sumsAsObject(row, k))) return splitBare(row, bare, verb);
  return row.verbFirst || verb.inverted ? splitBare(row, bare, verb) : { subject: [], object: bare };
}

/** The verb's relative word tells where. */
function placed(row: Row, k: number): boolean {
  const rel = relativeOf(row, k);
  return !row.verbFirst && rel >= 0 && rel === k - 1 && relationOf(row.phrases[rel] as Phrase) === "in";
}

/** The verb's relative word takes up the clause before, as its object. */
function sumsAsObject(row: Row, k: number): boolean {
  const rel = relativeOf(row, k);
  return rel >= 0 && (row.phrases[rel] as Phrase).entry?.role === "obj" && sumsUp(row, rel);
}

/** Nothing stands in front: the first bare phrase behind, with what is joined to it, is the subject. */
function splitBare(row: Row, bare: Phrase[], verb: VerbGroup): Roles {
  if (verb.object !== null || bare.length <= 1) return { subject: bare, object: [] };
  let i = 1;
  while (i < bare.length && joinedBy(row, bare[i - 1] as Phrase, bare[i] as Phrase)) i++;
  return { subject: bare.slice(0, i), object: bare.slice(i) };
}

/** What a relative clause is about stands before it: it becomes the subject, the object or another function of the clause's verb. */
export function relate(row: Row, k: number, verb: VerbGroup, roles: Roles, behind: Complements): void {
  const phrase = row.phrases[k] as Phrase;
  const before = row.phrases[k - 1];
  const rel = relativeOf(row, k);
  if (rel < 0 && row.verbFirst && verb.object !== null && before?.kind === "np" && indefinite(before)) {
    // « shells that-fired-them the rebels »: an indefinite noun takes its relative clause without a pronoun
    const { subject, object } = roles;
    roles.subject = subject.includes(before) ? object : subject.some((p) => p.from < phrase.from) ? object : subject;
    roles.object = [before];
    return;
  }
  const antecedent = rel < 0 || sumsUp(row, rel) ? null : antecedentOf(row, rel);
  if (antecedent === null) {
    if (verb.object !== null && roles.object.length === 0) roles.object = [pronoun(verb.object, phrase)];
    return;
  }
  const word = row.phrases[rel] as Phrase;
  if (word.entry?.kind === "obj" || (row.verbFirst && verb.object !== null && !roles.subject.includes(antecedent))) {
    // « that X holds », « that hold X » with its subject behind
    if (roles.subject.includes(antecedent)) {
      roles.subject = roles.object;
      roles.object = [antecedent];
    } else if (roles.object.length === 0) roles.object = [antecedent];
  } else {
    const name = relationOf(word);
    if (name !== null && name !== "according-to") add(behind.preps, name, antecedent);
    // « which [the rebels] seized on Monday »: a clause with a subject of its own and no object
    else if (name === null && takesBefore(row, rel, verb, roles)) roles.object = [antecedent];
  }
  for (const list of behind.preps.values())
    for (let i = 0; i < list.length; i++) if ((list[i] as Phrase).pronoun !== null) list[i] = antecedent;
}

/** The relative word is the object of its clause: its subject stands behind the word, and nothing else is the object. */
function takesBefore(row: Row, rel: number, verb: VerbGroup, { subject, object }: Roles): boolean {
  if (row.verbFirst || !verb.finite || verb.passive || object.length > 0 || subject.length === 0) return false;
  // (« which the army says fell »: what is said; « whom the army blames »: who is spoken of)
  if (says(verb) && !toldBy(verb.uses).includes("accuse")) return false;
  const word = row.phrases[rel] as Phrase;
  return subject.every((p) => p.from >= word.to && p.prep === null && p.pronoun?.kind !== "obj");
}

/** « the town [that] the army seized », « a charge [that] it denies »: the noun right before the subject of a clause that has no object. */
export function bareRelative(row: Row, k: number, verb: VerbGroup, { subject: [subject] }: Roles): Phrase[] {
  if (row.verbFirst || !verb.finite || verb.passive || subject === undefined || subject.prep !== null || relativeOf(row, k) >= 0) return [];
  const j = row.phrases.indexOf(subject);
  const noun = row.phrases[j - 1];
  if (
    j < 1 ||
    subject.from < (noun?.to ?? 0) ||
    noun?.kind !== "np" ||
    noun.head === null ||
    noun.to !== subject.from ||
    noun.pronoun !== null
  )
    return [];
  if (!subject.definite && !subject.name && subject.party === null && subject.pronoun === null) return [];
  // « In a statement the army denied … »: what opens a sentence is no object
  const opens = j < 2 || isStop(row.phrases[j - 2] as Phrase);
  if (noun.prep !== null && (opens || isComma(row.phrases[j - 2]))) return [];
  return !says(verb) || noun.head.classes.has("assertion") || sensesOf(noun).includes("accuse") ? [noun] : [];
}

/** The phrases behind a preposition that belongs to the verb. */
export function governed(row: Row, predicate: Predicate, use: Use, preps: ReadonlyMap<string, Phrase[]>): Phrase[] {
  if (use.role !== "sense" || use.tail === undefined) return [];
  // « made off [with] two rifles »
  if (!row.verbFirst && use.tail.length > 1) return (preps.get("with") ?? []).filter((p) => p.inner === predicate.tailTo);
  if (!row.verbFirst) return [];
  // (« lifted the siege [of] X »: the last of several words)
  const own = ({ from, inner }: Phrase): boolean =>
    from < inner && (use.tail?.length === 1 ? from === predicate.tailFrom : from > predicate.tailFrom && inner === predicate.tailTo);
  for (const list of preps.values()) {
    const first = list.find(own);
    // (« went to X for a meeting with Y », where one relation has two prepositions: the other one begins another phrase)
    const { form, readings } = row.laid.tokens;
    const another = (at: number): boolean => readings[at]?.some(({ entry }) => entry.cat === "prep") === true;
    if (first !== undefined)
      return list.slice(list.indexOf(first)).filter((p) => p.from === p.inner || form[p.from] === form[first.from] || !another(p.from));
  }
  return [];
}
