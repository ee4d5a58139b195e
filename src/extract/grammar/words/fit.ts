// The readings of one token, and what stands before and behind it → the reading that fits best.
import type { LexEntry } from "../../../language/entries.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import type { FoundTerm } from "../../../language/terms.ts";
import type { Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { figureNoun, finiteAhead, locative, NONE, nextRoles, nounAhead, opensObject, verbAgrees } from "./ahead.ts";
import { clauseAhead } from "./clause-ahead.ts";
import { NOMINAL, type Role } from "./word.ts";

/** How willingly a role follows another; what is not listed is 0. Language-neutral: languages differ by their readings. */
const AFTER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  start: {
    verb: 1,
    aux: 1,
    prep: 2,
    det: 2,
    noun: 1.5,
    pron: 1,
    sub: 2,
    adv: 1.5,
    conj: 1.5,
    name: 1.5,
    part: 0.5,
    ger: 1.2,
    neg: 1,
    particle: 2,
  },
  det: {
    noun: 6,
    adj: 4,
    number: 4,
    name: 4,
    part: 1.5,
    verb: -5,
    aux: -5,
    prep: -4,
    pron: -3,
    adv: 0,
    det: 0.5,
    sub: -4,
    conj: -4,
    inf: 0,
  },
  prep: {
    noun: 3,
    det: 5,
    name: 4,
    adj: 2,
    number: 4,
    inf: 4,
    ger: 1.5,
    pron: 1,
    verb: -5,
    aux: -5,
    prep: -0.5,
    adv: 0.5,
    part: -1,
    sub: 1.5,
    rel: 1,
    neg: 1,
  },
  noun: {
    adj: 3.5,
    prep: 4,
    verb: 2.5,
    aux: 3,
    conj: 3,
    rel: 3.5,
    sub: 2,
    noun: 1,
    name: 2.5,
    part: 3,
    ger: 1.5,
    adv: 1,
    pron: 0.5,
    neg: 2.5,
    det: -1,
    inf: -2,
    particle: 2,
  },
  adj: {
    noun: 3,
    adj: 2,
    prep: 4,
    verb: 2.5,
    aux: 3,
    conj: 3,
    rel: 3,
    sub: 2,
    part: 2,
    ger: 1.5,
    adv: 1,
    name: 1,
    neg: 2.5,
    det: -1,
    pron: 0.5,
    particle: 2,
  },
  number: { noun: 6, adj: 4, prep: 3, verb: 1, aux: 1, conj: 2, name: 1, part: 2, adv: 1, det: 0, particle: 1 },
  verb: {
    prep: 4,
    det: 4,
    adv: 3,
    noun: 2,
    sub: 4,
    adj: 1.5,
    name: 2,
    pron: 1,
    part: 1,
    inf: 3,
    conj: 2,
    neg: 2,
    verb: -2,
    rel: 0,
    particle: 2,
  },
  aux: { part: 6, adv: 3, neg: 4, adj: 3, det: 2.5, prep: 2, verb: 1, noun: 0.5, inf: 3, ger: 3, pron: 1, aux: 2, sub: 1 },
  part: { prep: 4, det: 3, adv: 3, noun: 1.5, sub: 3, conj: 2, part: 1, inf: 2, adj: 1, verb: -0.5, name: 1.5 },
  ger: { prep: 3, det: 4, noun: 2, sub: 3, adv: 2, inf: 2, name: 2, number: 2, adj: 1 },
  inf: { prep: 4, det: 4, adv: 3, noun: 2, sub: 3, name: 2, number: 2, adj: 1, inf: 1, part: 1 },
  pron: { verb: 5, aux: 5, pron: 2, adv: 1, prep: 1, inf: 3, neg: 3, noun: -2, adj: -1, det: -1, part: 0, ger: 2, sub: 1 },
  neg: { verb: 5, aux: 5, pron: 2.5, part: 2, adv: 1.5, inf: 3, noun: 1, prep: 1.5, det: 1, adj: 1, sub: 1 },
  conj: {
    verb: 2,
    aux: 2,
    prep: 2.5,
    det: 2.5,
    noun: 2,
    adj: 1.5,
    name: 2,
    sub: 2,
    adv: 1.5,
    pron: 1.5,
    inf: 1,
    part: 1,
    ger: 1.5,
    rel: 1.5,
    neg: 2,
  },
  sub: { det: 2.5, noun: 2, verb: 2, aux: 1.5, pron: 2.5, name: 2, prep: 2, adv: 1.5, neg: 2, adj: 0.5 },
  rel: { verb: 3, aux: 3, pron: 2.5, neg: 3, det: 2.5, adv: 1, noun: 1.5, name: 1.5, prep: 1 },
  adv: { verb: 2, aux: 2, prep: 2.5, det: 2.5, part: 2.5, adj: 2.5, adv: 1.5, noun: 1.5, inf: 1, pron: 1, name: 1, sub: 2, neg: 1 },
  name: { verb: 2.5, aux: 3, prep: 3.5, conj: 3, name: 2, adj: 1.5, rel: 3, sub: 2, part: 2, noun: 0.5, neg: 2, pron: 0.5, particle: 2 },
  punct: {
    verb: 1,
    aux: 1,
    prep: 2,
    det: 2.5,
    noun: 1.5,
    pron: 1.5,
    sub: 2,
    adv: 1.5,
    conj: 2,
    name: 1.5,
    part: 1.5,
    ger: 2,
    rel: 2.5,
    neg: 1,
    adj: 0.5,
    particle: 2,
  },
  particle: { noun: 2, det: 2.5, prep: 2, name: 2, number: 2, verb: 1, adj: 1, pron: 1.5 },
  unknown: { prep: 3, adj: 1.5, verb: 2.5, aux: 3, conj: 3, rel: 3, sub: 2, noun: 0.5, name: 1, neg: 2, part: 1.5, particle: 2 },
};

/** A verb by which a number grows or amounts to something. */
const rises = ({ uses }: LexEntry): boolean => uses.some(({ role, value }) => role === "sense" && value === "count-rise");

/** A relative word that is never its clause's subject or object: where, of whom. */
export function oblique(entry: LexEntry): boolean {
  return entry.kind !== null && entry.kind !== "obj" && entry.kind !== "clause";
}

/** What stands before a word, and what the language does. */
export interface Context {
  readonly before: Role;
  readonly closed: boolean;
  /** A reflexive pronoun stands before the clause's verb. */
  readonly reflexive: boolean;
  readonly verbFirst: boolean;
  readonly genitive: boolean;
  /** A compound's head is its last noun. */
  readonly last: boolean;
  /** End of the sentence. */
  readonly to: number;
  /** A verb of saying stands before in the clause, and behind it at most whom it is said to. */
  readonly said: boolean;
  /** The clause has its finite verb already. */
  readonly finite: boolean;
  /** The clause is a relative one, behind which the main clause's verb may come. */
  readonly relative: boolean;
  /** A verb of its own, or a noun of action, stands before in the clause. */
  readonly told: boolean;
  /** The word before wraps an act: « possibility », « attempt ». */
  readonly wraps: boolean;
  /** Relation of the preposition that stands before. */
  readonly rel: string | null;
}

/** The reading that fits best behind what stands before it and in front of the token `ahead` (−1 for none); the first among equals. */
export function fittest(laid: Laid, readings: readonly Reading[], ahead: number, context: Context): Reading {
  const { before, closed, verbFirst, genitive } = context;
  let best = readings[0] as Reading;
  let top = -Infinity;
  const row = AFTER[before] ?? {};
  const next = ahead < 0 ? NONE : nextRoles(laid, ahead);
  for (const reading of readings) {
    const role = reading.role;
    let score = row[role] ?? 0;
    // « under fire »: where one form is infinitive and finite, a bare infinitive stands behind no preposition but its own mark
    if (
      role === "inf" &&
      before === "prep" &&
      context.rel !== "to" &&
      readings.some((r) => r.entry === reading.entry && (r.tags & FINITE) !== 0)
    )
      score -= 12;
    if (role === "pron" && reading.entry.kind !== "subj")
      score += next.verbal ? 2 : reading.entry.kind === "refl" || reading.entry.kind === "obj" ? -3 : 0;
    if (role === "pron" && reading.entry.kind === "subj")
      score += (next.verbal ? 1.5 : 0) + (ahead >= 0 && verbAgrees(laid, ahead, context.to, reading.tags) ? 1.5 : 0);
    if (role === "det") score += next.nominal ? 1.5 : next.verbal ? -3 : 0;
    // « de violents combats »: an article that only stands before an adjective, and not where a verb asks for the preposition
    if (role === "det" && reading.entry.kind === "indef-adj") score += next.adjective && !context.reflexive ? 1 : -12;
    if (role === "prep" && next.finite) score -= 3;
    // « from » or « who », spelt alike: a relative clause has its verb at once
    if (role === "rel" && verbFirst && readings.some((r) => r.entry.cat === "prep"))
      score -= !next.verbal ? 2 : ahead >= 0 && laid.placeAt(ahead)?.known === true ? 6 : 0;
    // « fell into the hands of X » but « is in the hands of X »
    if (role === "prep" && reading.entry.rel === "by" && readings.some(({ entry }) => entry.cat === "noun")) score += context.told ? 4 : -8;
    // « wounded dozens »: a noun is not followed by its figure
    if (role === "noun" && ahead >= 0 && (laid.numberAt(ahead) !== undefined || next.det) && readings.some((r) => r.entry.cat === "verb"))
      score -= 3;
    // « after the group overran X » opens a clause, « after an attack on X » does not
    // (what is written onto its verb stands right before it where verbs stand first)
    const onto = verbFirst && reading.entry.role === "so";
    if (role === "sub" && !onto && readings.some((r) => r.entry.cat === "prep") && ahead >= 0 && clauseAhead(laid, ahead, context.to))
      score += 8;
    // « l'armée entre dans la ville »: a preposition stands before no other where the form may be a verb
    if (
      role === "prep" &&
      (before === "noun" || before === "adj" || before === "name") &&
      ahead >= 0 &&
      locative(laid, ahead) &&
      readings.some((r) => r.role === "verb" && (r.tags & BIT.s) !== 0)
    )
      score -= 8;
    // « … et perdu cinq hommes »: before a figure or an article a participle governs, it does not describe
    if (role === "adj" && before === "conj" && ahead >= 0 && opensObject(laid, ahead) && readings.some((r) => r.role === "part"))
      score -= 4;
    // « la capitale est aux mains de … »
    if (
      role === "aux" &&
      !verbFirst &&
      ahead >= 0 &&
      laid.termAt(ahead)?.readings.some(({ entry }) => entry.cat === "adj" && entry.kind === "phrase") === true
    )
      score += 3;
    // « has been put off » or « lost »: the mark of the past stands right before its verb
    if (role === "aux" && verbFirst && reading.entry.kind === "past" && readings.some((r) => r.role === "verb"))
      score += next.finite ? 4 : -4;
    if (role === "aux") score += next.part ? 2 : reading.entry.kind === "do" && next.verbal ? 1 : -0.5;
    // « told X that rebels seized Y »: behind a verb of saying the clause's opener is no relative, unless its verb follows at once
    if (role === "sub" && context.said && reading.entry.role === "that" && !next.finite) score += 3;
    if (role === "verb" && next.part && !next.nominal) score += 0.5;
    if (
      role === "particle" &&
      reading.entry.kind === "including" &&
      ahead >= 0 &&
      (laid.numberAt(ahead) !== undefined ||
        laid.placeAt(ahead) !== undefined ||
        // « 12 dead, among them a nurse, »: no clause follows
        (!verbFirst && opensObject(laid, ahead) && !finiteAhead(laid, ahead, context.to)))
    )
      score += 4;
    // a noun that says what kind of place is named: right behind it, or by a name that it belongs to
    const announces =
      reading.entry.kind?.startsWith("kind:") === true && ahead > 0 && (laid.placeAt(ahead) ?? laid.placeAt(ahead - 1)) !== undefined;
    const free = (reading.tags & BIT.abs) !== 0 && (reading.tags & BIT.obl) !== 0; // no genitive, by its ending
    if (role === "noun" && genitive && closed && !announces && !free) score -= 2;
    // « the possibility of [reaching] a deal »
    if (role === "noun" && genitive && context.wraps && before === "noun") score += 2;
    // « rises what it holds »: behind its verb the word denies nothing
    if (role === "neg" && verbFirst && before === "verb" && reading.entry.kind !== "restrictive") score -= 3;
    if (role === "noun" && announces) score += 3;
    if (role === "verb" && verbFirst && (before === "start" || before === "conj" || before === "punct")) score += 2.2;
    if (role === "verb" && (before === "noun" || before === "adj" || before === "name") && genitive && !closed) score -= 1.2;
    if (reading.entry.uses.length > 0) score += 0.4;
    // « a major offensive »: adjectives stand before their noun
    if (context.last && role === "adj" && NOMINAL.has(before) && before !== "det" && readings.some((r) => r.entry.cat === "noun"))
      score -= next.nominal ? 0 : 5;
    if (context.last && role === "noun" && ahead >= 0 && nounAhead(laid, ahead) && readings.some((r) => r.entry.cat === "adj")) score -= 4;
    // « …, says X »
    if (role === "verb" && before === "punct" && reading.entry.says) score += 1;
    // « barracks » or « we bark »: who reports seldom speaks of himself
    if (role === "verb" && verbFirst && (reading.tags & BIT["1"]) !== 0) score -= (reading.tags & BIT.s) !== 0 ? 4 : 1;
    // « kept on their incursion »: a past tense beside the clause's own verb, where a noun fits
    if (
      role === "verb" &&
      genitive &&
      (context.finite || context.said) &&
      (reading.tags & BIT.past) !== 0 &&
      NOMINAL.has(before) &&
      before !== "det"
    )
      score -= 2;
    // « intends the army a raid », « condemned the minister the shelling of X »: behind its verb and who acts stands what he does
    if (
      role === "noun" &&
      genitive &&
      verbFirst &&
      context.finite &&
      !context.relative &&
      (reading.entry.tells || reading.entry.wraps) &&
      NOMINAL.has(before) &&
      before !== "det" &&
      readings.some((r) => r.role === "verb")
    )
      score += 7;
    // « reaches the number of X » or « informs », spelt alike
    if (role === "verb" && verbFirst && ahead >= 0 && rises(reading.entry) && figureNoun(laid, ahead)) score += 1;
    if (role === "verb" && (reading.tags & BIT.d) !== 0) score -= 1.5; // two who act are rarely meant where another reading fits
    if (score > top) {
      top = score;
      best = reading;
    }
  }
  return best;
}

/** The reading of a multi-word spelling that fits its place. */
export function termReading(laid: Laid, term: FoundTerm, to: number, context: Context): Reading {
  const { readings } = term;
  return readings.length === 1 ? (readings[0] as Reading) : fittest(laid, readings, term.to < to ? term.to : -1, context);
}
