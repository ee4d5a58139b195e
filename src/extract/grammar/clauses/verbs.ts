// A verb group → a predicate: its subject and object, what stands around it, and how far its clause reaches.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { tailSpan } from "../phrases/tails.ts";
import { agrees } from "./agreement.ts";
import { rightOf } from "./complements.ts";
import { UNKNOWN } from "./content.ts";
import { countParticiple, countsUp, namesHarmed } from "./counting.ts";
import { freeSpeakers } from "./heard-of.ts";
import { sameStretch } from "./insertions.ts";
import { followLead } from "./leading.ts";
import { qualifies } from "./lists.ts";
import { add, allots, type Predicate, predicateOf, tells, toldBy } from "./predicate.ts";
import { relativeOf } from "./relatives.ts";
import { acts, isStop, type Row, sensesOf } from "./row.ts";
import { startsClause } from "./starts.ts";
import { subjectOf } from "./subjects.ts";
import { clauseWithin, mainSubject } from "./unspoken.ts";
import type { Roles } from "./verb-first.ts";
import { shareAuxiliary } from "./verb-pairs.ts";
import { bareRelative, beyondTail, governed, relate, rolesOf, saysBehind, withoutShares } from "./verb-roles.ts";
import type { Work } from "./work.ts";

/** « before the army [ne] retakes it »: what the word that opens the verb's clause makes of it; null where none does. */
const openedBy = (row: Row, k: number): string | null => openerOf(row, k)?.entry?.role ?? null;

function openerOf({ phrases }: Row, k: number): Phrase | null {
  let j = k - 1;
  while (j >= 0 && ["np", "adv", "time", "conj"].includes((phrases[j] as Phrase).kind)) j--;
  const opener = phrases[j];
  return opener?.kind === "sub" ? opener : null;
}

/** Makes the predicate of the verb group at k. */
export function readVerb(work: Work, k: number, phrase: Phrase): void {
  const verb = phrase.verb as VerbGroup;
  shareAuxiliary(work, k, verb);
  if (verb.halfNegated && openedBy(work, k) === "before") verb.negated = false;
  const offer = offered(verb);
  const predicate = predicateOf({
    sentence: work.sentence,
    at: k,
    phrase,
    entry: verb.main,
    token: verb.mainAt,
    verb,
    senses: offer === null ? toldBy(verb.uses) : toldBy(offer.entry.uses).filter((sense) => PUT.has(sense)),
    effects: verb.chain.filter((link) => link !== offer).map((c) => c.effect),
    lightVoice: verb.uses.find((u) => u.role === "light")?.value ?? null,
    // « without X having fallen »
    denied: verb.negated !== (verb.finite && openedBy(work, k) === "without"),
  });
  spanTail(work, predicate, verb);
  if (verb.marker !== null) predicate.from = phrase.inner;
  freeSpeakers(work, k, verb);
  const behind = rightOf(work, k, predicate, verb);
  if (saysBehind(work, k, verb, behind.bare)) verb.inverted = true;
  const front = verb.inverted && verb.subject === null ? { phrases: [], own: false } : subjectOf(work, k, verb, predicate);
  const roles = rolesOf(work, k, verb, front, work.verbFirst ? withoutShares(behind.bare) : behind.bare);
  if (work.verbFirst && predicate.tailTo > predicate.tailFrom) beyondTail(work, predicate, roles);
  relate(work, k, verb, roles, behind);
  opening(work, k, verb, roles, behind.preps, predicate);
  if (roles.subject.length === 0) roles.subject = mainSubject(work, k, verb);
  if (roles.object.length === 0) roles.object = bareRelative(work, k, verb, roles);
  if (verb.passive && (verb.finite || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0)) {
    roles.object = [...roles.subject, ...roles.object];
    roles.subject = [];
  }
  takeBetween(work, k, verb, roles, predicate, behind.preps);
  // « freed of-them fifty »: what a verb's own preposition governs is its object
  if (roles.object.length === 0)
    for (const use of verb.uses) {
      const own = governed(work, predicate, use, behind.preps);
      roles.object.push(...own.filter((p) => !roles.object.includes(p)));
    }
  if (roles.object.length === 0 && !verb.passive) roles.object.push(...(behind.preps.get("tail-of") ?? []));
  behind.preps.delete("tail-of");
  predicate.maybePassive =
    work.verbFirst &&
    verb.finite &&
    !verb.passive &&
    (!intransitive(verb) || predicate.senses.some((sense) => HARM.has(sense) || sense === "count-rise")) &&
    roles.subject.length > 0 &&
    roles.object.length === 0 &&
    verb.object === null;
  // « were killed ten of ours at the hands of X »: who did it is named as of a passive
  if (predicate.maybePassive && behind.preps.has("by") && predicate.senses.some((sense) => SUFFERED.has(sense))) {
    roles.object = roles.subject;
    roles.subject = [];
    verb.passive = true;
    predicate.maybePassive = false;
  }
  // « killed no one », « took no prisoners », « no convoys have entered »
  // (« nobody who goes home will be punished »: nothing is told of those that there are none of)
  const none = verb.negated ? undefined : [...roles.object, ...roles.subject].find((p) => p.negated);
  const rel = none === undefined ? -1 : relativeOf(work, k);
  if (none !== undefined && rel >= 0 && none.to <= (work.phrases[rel] as Phrase).from) predicate.effects.push(UNKNOWN);
  else if (none !== undefined) predicate.denied = true;
  fill(predicate, verb, roles, behind.preps);
  const whole = wholeBefore(work, k, roles);
  if (whole !== null && !predicate.args.has("among")) predicate.args.set("among", [whole]);
  followLead(work, k, verb, predicate);
  predicate.aim = aims(work, k, verb, predicate);
  if (verb.marker?.rel === "for" && predicate.governor !== null && awaited(predicate.governor)) predicate.effects.push("expected");
  if (countsUp(predicate)) predicate.senses = ["toll"];
  if (namesHarmed(work, k, predicate)) predicate.senses = ["include"];
  countParticiple(work, predicate);
  reachSubject(work, k, predicate);
  // « three men were found [killed] »: what somebody was found as
  const found = work.verbs.get(k - 1);
  if (!work.verbFirst && !verb.finite && verb.passive && verb.chain.length === 0 && found?.verb?.finite === true && found.verb.passive)
    if (found.senses.length === 0 && roles.object.some((p) => found.args.get("object")?.includes(p))) predicate.from = found.from;
  if (predicate.tailTo > predicate.tailFrom) work.tails.add(predicate.tailFrom);
  work.verbs.set(k, predicate);
  work.all.push(predicate);
}

/** « Among the dead are two children »: of whom the clause tells, where that stands before the verb and its subject behind. */
function wholeBefore({ phrases, verbFirst }: Work, k: number, { subject }: Roles): Phrase | null {
  const before = phrases[k - 1];
  if (verbFirst || before?.kind !== "np" || before.prep !== "among" || subject.some(({ from }) => from < before.from)) return null;
  const opens = k === 1 || phrases[k - 2]?.kind === "punct" || phrases[k - 2]?.kind === "conj";
  return opens ? before : null;
}

/** Senses of verbs by which something is put to somebody. */
const PUT = new Set(["propose", "ask"]);

/** « offers to host the parties »: where the verb that is wrapped tells nothing, the one that puts it to somebody does; null where none does. */
function offered({ uses, chain }: VerbGroup): VerbGroup["chain"][number] | null {
  if (chain.length === 0 || uses.some(({ role }) => role === "sense" || role === "light" || role === "say")) return null;
  return (
    chain.findLast(({ entry }) => entry.uses.some(({ role, value, tail }) => role === "sense" && tail === undefined && PUT.has(value))) ??
    null
  );
}

/** A verb that never takes an object has no passive. */
const intransitive = ({ main, uses }: VerbGroup): boolean => main.unaccusative && uses.every(({ tail }) => tail === undefined);

/** « Launched in May, the offensive … », « Held by rebels, X was shelled »: a participle that opens its clause speaks of the subject behind the comma. */
function opening(work: Work, k: number, verb: VerbGroup, roles: Roles, preps: Map<string, Phrase[]>, predicate: Predicate): void {
  if (work.verbFirst || verb.finite || !verb.passive || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0) return;
  if (verb.marker !== null || roles.object.length > 0) return;
  for (let j = k - 1; j >= 0 && !isStop(work.phrases[j] as Phrase); j--) {
    const { kind } = work.phrases[j] as Phrase;
    if (kind !== "adv" && kind !== "time" && kind !== "conj") return;
  }
  let m = k + 1;
  while (work.phrases[m]?.kind === "np" || work.phrases[m]?.kind === "time" || work.phrases[m]?.kind === "adv") m++;
  const subject = work.phrases[m + 1];
  if (!isComma(work.phrases[m]) || subject?.kind !== "np" || subject.prep !== null || subject.pronoun !== null) return;
  if (agrees(subject, verb.mainTags, null) === false || !startsClause(work, m + 1)) return;
  if (verb.main.unaccusative) {
    verb.passive = false;
    roles.subject = [subject];
  } else roles.object = [subject];
  for (let n = m + 2; work.phrases[n]?.kind === "np" && work.phrases[n]?.prep === "of"; n++)
    add(preps, "of-noun", work.phrases[n] as Phrase);
  predicate.to = Math.max(predicate.to, subject.to);
}

/** Senses of verbs that are done to somebody at another's hands. */
const SUFFERED = new Set(["kill", "capture", "besiege"]);

/** Senses of verbs of harm to people. */
const HARM = new Set(["kill", "wound", "die"]);

/** Senses of nouns whose infinitive tells what they are for (« an operation to take X »). */
const OPERATIONS = new Set(["attack", "operate", "advance"]);

/** An infinitive of purpose, where the verb before it tells what is done. */
function aims(row: Row, k: number, verb: VerbGroup, { governor, content, effects, senses }: Predicate): boolean {
  // « entered the town without that-they fire a shot »; that nobody was harmed is news
  if (row.verbFirst && verb.finite && verb.marker?.rel === "without") return senses.length > 0 && !senses.some((sense) => HARM.has(sense));
  // « opened a way [in order] that people could leave »
  if (row.verbFirst && verb.finite && openerOf(row, k)?.entry?.kind === "purpose") return true;
  // « a campaign aimed at taking X » as « une campagne visant à prendre X »
  const host = row.phrases[k - 1];
  if (!row.verbFirst && (verb.tags & BIT.ger) !== 0 && effects.includes("expected") && host?.kind === "np" && verb.marker === null)
    return sensesOf(host).some((sense) => OPERATIONS.has(sense));
  // « a truce to allow civilians to leave »: it is for that
  if (!row.verbFirst && !verb.finite && content?.aim === true) return true;
  if (!row.verbFirst && verb.finite && purposes(row, k, verb)) return true;
  if (row.verbFirst || content !== null || effects.length > 0) return false;
  const rel = verb.marker?.rel ?? null;
  const before = row.phrases[k - 1];
  if (before?.kind === "sub" && before.entry?.role === "so") return verb.subject === null;
  if (verb.finite || ((verb.tags | verb.mainTags) & BIT.inf) === 0) return false;
  if (rel === "for" && governor !== null && (allots(governor) || awaited(governor))) return false;
  if (rel === "for" || rel === "without") return before?.kind !== "np" || governor === null || governor.senses.length > 0;
  if (rel !== "to" || governor === null) return false;
  // « began a push to seize X »
  if (before?.kind === "np" && sensesOf(before).some((sense) => OPERATIONS.has(sense))) return !says(governor.verb);
  return governor.senses.length > 0 && governor.verb?.uses.some((u) => u.role === "say" || u.role === "chain") !== true;
}

/** « so that they can leave X », « as long as the army has not left X »: what an act is for, or what it waits for. */
function purposes(row: Row, k: number, verb: VerbGroup): boolean {
  const opener = openedBy(row, k);
  const wished = (verb.tags & (BIT.cond | BIT.subj)) !== 0 || verb.chain.some(({ effect }) => effect === "possible");
  // (« fought until the army withdrew » tells of a retreat)
  const toCome = !row.verbFirst && (verb.tags & (BIT.pres | BIT.fut)) !== 0;
  return (opener === "so" && wished) || (opener === "until" && (verb.negated || toCome));
}

/** « is expected in X to talk »: what somebody is waited for is to come. */
function awaited({ verb, senses }: Predicate): boolean {
  return verb?.passive === true && senses.includes("wait");
}

/** « a post [of-]the army came under attack »: where a preposition stands for the genitive it belongs to no verb. */
function genitivesOf(row: Row): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { kind, prep, host, from, inner } of row.phrases)
    if (kind === "np" && prep === "of" && host !== null && inner > from) out.add(from);
  return out;
}

/** « announced the group the release [of] ten »: behind a verb of saying, its subject and a noun of action the preposition is the noun's. */
function ofActs({ phrases }: Row, from: number): ReadonlySet<number> {
  const out = new Set<number>();
  let bare = 0; // bare phrases behind the verb so far
  for (const [k, p] of phrases.entries()) {
    const act = phrases[k - 1];
    if (p.from < from) continue;
    if (p.kind !== "np") break;
    if (p.prep === null) bare++;
    else if (bare > 1 && act?.prep === null && act.to === p.from && act.head?.tells === true) out.add(p.from);
  }
  return out;
}

/** The predicate spans the fixed words of its verb; the furthest use counts. */
function spanTail(row: Row, predicate: Predicate, verb: VerbGroup): void {
  const end = (row.phrases[row.phrases.length - 1] as Phrase).to;
  for (const use of verb.uses) {
    if (use.tail === undefined) continue;
    const other = !row.verbFirst ? undefined : use.role === "say" ? ofActs(row, predicate.phrase.to) : genitivesOf(row);
    const tail = tailSpan(row.laid, verb.mainAt, use.tail, end, other);
    if (tail === null || tail.to <= predicate.tailTo) continue;
    // « hit a school at X » as « a visé une école à X »: the preposition by which a verb wraps another stands right behind it
    if (use.role === "chain" && use.tail.length === 1 && (use.tail[0] as string).length <= 2 && tail.from > verb.mainAt + 1) continue;
    predicate.tailFrom = tail.from;
    predicate.tailTo = tail.to;
    predicate.to = Math.max(predicate.to, tail.to);
  }
}

/** What stands between the subject and the verb belongs to the clause too. */
function takeBetween(row: Row, k: number, verb: VerbGroup, roles: Roles, predicate: Predicate, preps: Map<string, Phrase[]>): void {
  const nearest = roles.subject.at(-1) ?? (verb.passive ? roles.object.at(-1) : undefined);
  const start = nearest === undefined ? -1 : row.phrases.indexOf(nearest);
  if (nearest === undefined || start < 0) return;
  if (!row.verbFirst) takeTerms(row, start, preps);
  const speaks = says(verb);
  let qualifier = false;
  for (let j = start + 1; j < k; j++) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "rel" || p.kind === "sub" || p.kind === "vp" || (p.kind === "punct" && !isComma(p))) break;
    if (p.kind === "time" && p.time !== null) predicate.times.push(p.time);
    if (p.kind !== "np" || p.prep === null || p.prep === "according-to") continue;
    if (p.prep === "between" && nearest.head?.tells === true) continue; // « the battles between X and Y killed ten »
    // « X, east of the city of Y, was shelled »
    qualifier = qualifies(row, j) || (qualifier && p.prep === "of");
    const before = row.phrases[j - 1] as Phrase;
    // « an attack [by X] was beaten off »: whose the act is did not beat it off
    const theirs = verb.passive && p.prep === "by" && before.to === p.from && sensesOf(before).length > 0;
    if (qualifier) add(preps, "qualifier", p);
    else if (theirs) add(preps, "by-noun", p);
    else if (p.prep !== "of") add(preps, p.prep, p);
    else if (!(speaks && acts(row, nearest))) add(preps, "of-noun", p); // (a speaker's genitive is his own)
  }
}

/** « Under the deal, X will leave »: the terms set in front of the subject at an index are those of its verb. */
function takeTerms(row: Row, subject: number, preps: Map<string, Phrase[]>): void {
  if (!isComma(row.phrases[subject - 1])) return;
  let j = subject - 2;
  while (row.phrases[j]?.kind === "np" && row.phrases[j]?.prep !== "under" && row.phrases[j]?.prep !== "via") j--;
  const terms = row.phrases[j];
  if (terms?.kind === "np" && terms.head !== null) add(preps, terms.prep as string, terms);
}

function fill(predicate: Predicate, verb: VerbGroup, roles: Roles, preps: ReadonlyMap<string, Phrase[]>): void {
  const { args } = predicate;
  if (roles.subject.length > 0) args.set("subject", roles.subject);
  if (roles.object.length > 0) args.set("object", roles.object);
  for (const [name, list] of preps) args.set(name, [...(args.get(name) ?? []), ...list]);
  const by = args.get("by");
  if (verb.passive && roles.subject.length === 0 && by !== undefined) args.set("subject", by);
}

/** « is out of service »: a copula with words of a state that tell something themselves. */
function states({ verb, args }: Predicate): boolean {
  return (
    verb?.main.cat === "aux" && args.get("object")?.some(({ modifiers }) => modifiers.some(({ uses }) => toldBy(uses).length > 0)) === true
  );
}

/** The clause reaches back to its subject and object, as far as they stand in it. */
function reachSubject(row: Work, k: number, predicate: Predicate): void {
  if (predicate.content !== null && tells(predicate.content)) return; // its doer stands with the verb whose content it is
  if (row.verbFirst && row.phrases[k - 1]?.kind === "sub") return; // lent by the clause before the connector
  // « …, denying that »: where verbs stand first, what one does at the same time begins with its own word
  const { verb } = predicate;
  if (row.verbFirst && verb?.finite === false && (verb.mainTags & BIT.ger) !== 0 && isComma(row.phrases[k - 1])) return;
  // a subject lent by a verb that tells something itself stays with that verb's clause
  const lender = predicate.governor;
  const reach = lender !== null && (tells(lender) || states(lender)) ? lender.phrase.to : 0;
  // (where verbs stand first, it stands behind the lender)
  const theirs = row.verbFirst && reach > 0 ? (lender?.args.get("subject") ?? []) : [];
  for (const p of [...(predicate.args.get("subject") ?? []), ...(predicate.args.get("object") ?? [])])
    if (
      p.from >= reach &&
      !theirs.includes(p) &&
      p.from < predicate.from &&
      sameStretch(row, p.to, predicate.phrase.from) &&
      !clauseWithin(row, p, k)
    )
      predicate.from = p.inner;
}
