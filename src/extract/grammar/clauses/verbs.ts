// A verb group → a predicate: its subject and object, what stands around it, and how far its clause reaches.

import type { Use } from "../../../language/lexicon.ts";
import { BIT } from "../../../language/tags.ts";
import { blank, isComma, type Phrase, says, tellsOf, type VerbGroup } from "../phrases/phrase.ts";
import { tailSpan } from "../phrases/tails.ts";
import { type Complements, rightOf } from "./complements.ts";
import { insertionBefore, sameStretch } from "./insertions.ts";
import { joinedBy, qualifies } from "./lists.ts";
import { add, allots, CONTROLS, type Predicate, predicateOf, tells, toldBy } from "./predicate.ts";
import { antecedentOf, relationOf, relativeOf, sumsUp } from "./relatives.ts";
import { acts, clauseWithin, indefinite, isStop, previousVerb, pronoun, type Row, sensesOf } from "./row.ts";
import { saysLast } from "./starts.ts";
import { type Front, subjectOf } from "./subjects.ts";
import { type Roles, splitVerbFirst } from "./verb-first.ts";
import type { Work } from "./work.ts";

/** What a participle of some sense makes of the people that it describes. */
const COUNTED: readonly (readonly [string, readonly string[]])[] = [
  ["kill", ["killed", "people", "victims"]],
  ["wound", ["wounded", "people", "victims"]],
  ["flee", ["displaced", "people"]],
];

/** Makes the predicate of the verb group at k. */
export function readVerb(work: Work, k: number, phrase: Phrase): void {
  const verb = phrase.verb as VerbGroup;
  shareAuxiliary(work, k, verb);
  const predicate = predicateOf({
    sentence: work.sentence,
    at: k,
    phrase,
    entry: verb.main,
    token: verb.mainAt,
    verb,
    senses: toldBy(verb.uses),
    effects: verb.chain.map((c) => c.effect),
    lightVoice: verb.uses.find((u) => u.role === "light")?.value ?? null,
    denied: verb.negated,
  });
  spanTail(work, predicate, verb);
  if (verb.marker !== null) predicate.from = phrase.inner;
  const behind = rightOf(work, k, predicate, verb);
  if (saysBehind(work, k, verb, behind.bare)) verb.inverted = true;
  const front = verb.inverted && verb.subject === null ? { phrases: [], own: false } : subjectOf(work, k, verb, predicate);
  const roles = rolesOf(work, k, verb, front, work.verbFirst ? withoutShares(behind.bare) : behind.bare);
  if (work.verbFirst && predicate.tailTo > predicate.tailFrom) beyondTail(work, predicate, roles);
  relate(work, k, verb, roles, behind);
  if (roles.object.length === 0) roles.object = bareRelative(work, k, verb, roles);
  if (verb.passive && (verb.finite || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0)) {
    roles.object = [...roles.subject, ...roles.object];
    roles.subject = [];
  }
  takeBetween(work, k, verb, roles, predicate, behind.preps);
  // « freed of-them fifty »: what a verb's own preposition governs is its object
  if (roles.object.length === 0) for (const use of verb.uses) roles.object.push(...governed(work, predicate, use, behind.preps));
  if (roles.object.length === 0 && !verb.passive) roles.object.push(...(behind.preps.get("tail-of") ?? []));
  behind.preps.delete("tail-of");
  predicate.maybePassive =
    work.verbFirst && verb.finite && !verb.passive && roles.subject.length > 0 && roles.object.length === 0 && verb.object === null;
  // « were killed ten of ours at the hands of X »: who did it is named as of a passive
  if (predicate.maybePassive && behind.preps.has("by") && predicate.senses.some((sense) => SUFFERED.has(sense))) {
    roles.object = roles.subject;
    roles.subject = [];
    verb.passive = true;
    predicate.maybePassive = false;
  }
  if (!verb.negated && roles.object.some((p) => p.negated)) predicate.denied = true; // « killed no one », « took no prisoners »
  fill(predicate, verb, roles, behind.preps);
  predicate.aim = aims(work, k, verb, predicate);
  if (countsUp(predicate)) predicate.senses = ["toll"];
  countParticiple(work, predicate);
  reachSubject(work, k, predicate);
  if (predicate.tailTo > predicate.tailFrom) work.tails.add(predicate.tailFrom);
  work.verbs.set(k, predicate);
  work.all.push(predicate);
}

/** Senses of verbs that are done to somebody at another's hands. */
const SUFFERED = new Set(["kill", "capture", "besiege"]);

/** Senses of nouns whose infinitive tells what they are for (« an operation to take X »). */
const OPERATIONS = new Set(["attack", "operate", "advance"]);

/** An infinitive of purpose, where the verb before it tells what is done. */
function aims(row: Row, k: number, verb: VerbGroup, { governor, content, effects }: Predicate): boolean {
  if (row.verbFirst || content !== null || effects.length > 0) return false;
  const rel = verb.marker?.rel ?? null;
  const before = row.phrases[k - 1];
  if (before?.kind === "sub" && before.entry?.role === "so") return verb.subject === null;
  if (verb.finite || ((verb.tags | verb.mainTags) & BIT.inf) === 0) return false;
  if (rel === "for" && governor !== null && allots(governor)) return false;
  if (rel === "for" || rel === "without") return before?.kind !== "np" || governor === null || governor.senses.length > 0;
  return (
    rel === "to" &&
    governor !== null &&
    (governor.senses.length > 0 || (before?.kind === "np" && sensesOf(before).some((sense) => OPERATIONS.has(sense)))) &&
    governor.verb?.uses.some((u) => u.role === "say" || u.role === "chain") !== true
  );
}

/** « have laid down arms and left », « avoir subi … et perdu … »: the second participle shares the auxiliary of the first. */
function shareAuxiliary(row: Row, k: number, verb: VerbGroup): void {
  if (verb.finite || !verb.passive || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0) return;
  if (row.phrases[k - 1]?.kind !== "conj" && !ownSubject(row, k)) return;
  const first = previousVerb(row, k);
  const group = first === null ? null : (row.phrases[first] as Phrase).verb;
  if (group === null || !(group.finite || (group.tags & BIT.inf) !== 0) || (group.mainTags & BIT.part) === 0) return;
  verb.passive = group.passive;
  verb.finite = group.finite;
  verb.tags = group.tags;
  verb.negated ||= group.negated;
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

/** « a post [of-]the army came under attack »: where a preposition stands for the genitive it belongs to no verb. */
function genitivesOf(row: Row): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { kind, prep, host, from, inner } of row.phrases)
    if (kind === "np" && prep === "of" && host !== null && inner > from) out.add(from);
  return out;
}

/** The predicate spans the fixed words of its verb; the furthest use counts. */
function spanTail(row: Row, predicate: Predicate, verb: VerbGroup): void {
  const end = (row.phrases[row.phrases.length - 1] as Phrase).to;
  for (const use of verb.uses) {
    if (use.tail === undefined) continue;
    const tail = tailSpan(row.laid, verb.mainAt, use.tail, end, row.verbFirst ? genitivesOf(row) : undefined);
    if (tail === null || tail.to <= predicate.tailTo) continue;
    predicate.tailFrom = tail.from;
    predicate.tailTo = tail.to;
    predicate.to = Math.max(predicate.to, tail.to);
  }
}

/** « …, says X »: a verb of saying between a mark and a bare phrase has its subject behind it. */
function saysBehind(row: Row, k: number, verb: VerbGroup, bare: readonly Phrase[]): boolean {
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
function withoutShares(bare: Phrase[]): Phrase[] {
  return bare.filter((p, i) => i === 0 || p.head !== null || p.number?.share == null || p.places.length > 0);
}

/** « fired Russia [40 rockets] and 36 drones »: what is joined to the verb's fixed words is done, and does nothing. */
function beyondTail(row: Row, { tailFrom, tailTo }: Predicate, roles: Roles): void {
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
function rolesOf(row: Row, k: number, verb: VerbGroup, front: Front, bare: Phrase[]): Roles {
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
  if (relative >= 0 && verb.subject === null && sumsUp(row, relative)) return { subject: [], object: bare };
  return row.verbFirst || verb.inverted ? splitBare(row, bare, verb) : { subject: [], object: bare };
}

/** Nothing stands in front: the first bare phrase behind, with what is joined to it, is the subject. */
function splitBare(row: Row, bare: Phrase[], verb: VerbGroup): Roles {
  if (verb.object !== null || bare.length <= 1) return { subject: bare, object: [] };
  let i = 1;
  while (i < bare.length && joinedBy(row, bare[i - 1] as Phrase, bare[i] as Phrase)) i++;
  return { subject: bare.slice(0, i), object: bare.slice(i) };
}

/** What a relative clause is about stands before it: it becomes the subject, the object or another function of the clause's verb. */
function relate(row: Row, k: number, verb: VerbGroup, roles: Roles, behind: Complements): void {
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
  }
  for (const list of behind.preps.values())
    for (let i = 0; i < list.length; i++) if ((list[i] as Phrase).pronoun !== null) list[i] = antecedent;
}

/** « the town [that] the army seized », « a charge [that] it denies »: the noun right before the subject of a clause that has no object. */
function bareRelative(row: Row, k: number, verb: VerbGroup, { subject: [subject] }: Roles): Phrase[] {
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

/** What stands between the subject and the verb belongs to the clause too. */
function takeBetween(row: Row, k: number, verb: VerbGroup, roles: Roles, predicate: Predicate, preps: Map<string, Phrase[]>): void {
  const nearest = roles.subject.at(-1) ?? (verb.passive ? roles.object.at(-1) : undefined);
  const start = nearest === undefined ? -1 : row.phrases.indexOf(nearest);
  if (nearest === undefined || start < 0) return;
  const speaks = says(verb);
  let qualifier = false;
  for (let j = start + 1; j < k; j++) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "rel" || p.kind === "sub" || p.kind === "vp" || (p.kind === "punct" && !isComma(p))) break;
    if (p.kind === "time" && p.time !== null) predicate.times.push(p.time);
    if (p.kind !== "np" || p.prep === null || p.prep === "according-to") continue;
    // « X, east of the city of Y, was shelled »
    qualifier = qualifies(row, j) || (qualifier && p.prep === "of");
    if (qualifier) add(preps, "qualifier", p);
    else if (p.prep !== "of") add(preps, p.prep, p);
    else if (!(speaks && acts(row, nearest))) add(preps, "of-noun", p); // (a speaker's genitive is his own)
  }
}

function fill(predicate: Predicate, verb: VerbGroup, roles: Roles, preps: ReadonlyMap<string, Phrase[]>): void {
  const { args } = predicate;
  if (roles.subject.length > 0) args.set("subject", roles.subject);
  if (roles.object.length > 0) args.set("object", roles.object);
  for (const [name, list] of preps) args.set(name, [...(args.get(name) ?? []), ...list]);
  const by = args.get("by");
  if (verb.passive && roles.subject.length === 0 && by !== undefined) args.set("subject", by);
}

/** The clause reaches back to its subject and object, as far as they stand in it. */
function reachSubject(row: Row, k: number, predicate: Predicate): void {
  if (predicate.content !== null && tells(predicate.content)) return; // its doer stands with the verb whose content it is
  if (row.verbFirst && row.phrases[k - 1]?.kind === "sub") return; // lent by the clause before the connector
  // a subject lent by a verb that tells something itself stays with that verb's clause
  const lender = predicate.governor;
  const reach = lender !== null && tells(lender) ? lender.phrase.to : 0;
  for (const p of [...(predicate.args.get("subject") ?? []), ...(predicate.args.get("object") ?? [])])
    if (p.from >= reach && p.from < predicate.from && sameStretch(row, p.to, predicate.phrase.from) && !clauseWithin(row, p.to, k))
      predicate.from = p.inner;
}

/** « the death toll is 46 », « the number of wounded is now 120 »: a copula between a count and its figure. */
function countsUp({ verb, args }: Predicate): boolean {
  if (verb?.main.cat !== "aux" || !(args.get("object") ?? []).some((p) => p.number !== null)) return false;
  return (args.get("subject") ?? []).some(
    ({ head }) => head?.classes.has("toll") === true || head?.uses.some(({ value }) => value === "toll" || value === "count-rise") === true,
  );
}

/** « brought to 400 the number [displaced] », « the number of people [killed] rose »: a participle says what a number counts. */
function countParticiple(row: Row, predicate: Predicate): void {
  if (!predicate.senses.some((sense) => sense === "toll" || sense === "count-rise")) return;
  for (const p of [...(predicate.args.get("object") ?? []), ...(predicate.args.get("subject") ?? [])]) {
    if (p.head?.uses.some((use) => use.value === "count-rise") !== true) continue;
    let j = row.phrases.indexOf(p) + 1;
    while (j > 0 && row.phrases[j]?.kind === "np" && row.phrases[j]?.prep === "of") j++;
    const told = row.phrases[j];
    if (j === 0 || told?.kind !== "vp" || told.verb === null || told.verb.finite || !told.verb.passive) continue;
    const uses = told.verb.uses;
    const sense = COUNTED.find(([name]) => uses.some((use) => use.role === "sense" && use.value === name));
    if (sense === undefined) continue;
    const of = blank("np", told.from, told.to);
    of.prep = "of";
    of.classes = new Set(sense[1]);
    add(predicate.args, "of", of);
    predicate.to = Math.max(predicate.to, told.to);
  }
}

/** The phrases behind a preposition that belongs to the verb. */
function governed(row: Row, predicate: Predicate, use: Use, preps: ReadonlyMap<string, Phrase[]>): Phrase[] {
  if (!row.verbFirst || use.role !== "sense" || use.tail?.length !== 1) return [];
  for (const list of preps.values()) {
    const first = list.find((p) => p.from === predicate.tailFrom && p.from < p.inner);
    if (first !== undefined) return list.slice(list.indexOf(first));
  }
  return [];
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
