// A sentence's tokens with several readings each → one reading each, by what stands before and behind.
import type { Category, LexEntry } from "../../language/lexicon.ts";
import { BIT, FINITE } from "../../language/tags.ts";
import type { FoundTerm } from "../../language/terms.ts";
import { FLAG, KIND, NO_READINGS, type Reading, type ReadingRole } from "../../language/tokens.ts";
import type { Laid } from "../sentence.ts";
import { isLastNoun, nounOrVerb } from "./homographs.ts";

/** What a token counts as in its sentence. `unknown` = a word no resource holds. */
export type Role = ReadingRole | "number" | "punct" | "unknown" | "start";

/** The reading chosen for a token; `to` is past the end of a multi-word entry. */
export interface Word {
  readonly at: number;
  readonly to: number;
  readonly role: Role;
  readonly entry: LexEntry | null;
  readonly tags: number;
}

/** How willingly a role follows another; what is not listed is 0. Language-neutral: languages differ by their readings. */
const AFTER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  start: { verb: 1, aux: 1, prep: 2, det: 2, noun: 1.5, pron: 1, sub: 2, adv: 1.5, conj: 1.5, name: 1.5, part: 0.5, ger: 1.2, neg: 1 },
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

const NOMINAL = new Set<Role>(["noun", "adj", "name", "number", "det"]);
const VERBAL = new Set<Role>(["verb", "aux", "inf", "ger"]);

/** A relative word that is never its clause's subject or object: where, of whom. */
function oblique(entry: LexEntry): boolean {
  return entry.kind !== null && entry.kind !== "obj" && entry.kind !== "clause";
}

/** Persons in which a verb stands only where its pronoun does. */
const SPEAKERS = BIT["1"] | BIT["2"];

/** « taking [place] », « going [on] »: the word begins the fixed words of the verb right before it. */
function isTail({ entry, role }: Word, form: string): boolean {
  return (VERBAL.has(role) || role === "part") && entry?.uses.some(({ tail }) => tail?.[0] === form) === true;
}

function otherThanVerbs(readings: readonly Reading[]): readonly Reading[] {
  const other = readings.filter((reading) => !VERBAL_ROLES.has(reading.role));
  return other.length > 0 ? other : readings;
}

/** Chooses a reading for every token of [from, to). */
export function chooseReadings(laid: Laid, from: number, to: number, verbFirst: boolean, compound: "none" | "genitive" | "last"): Word[] {
  const { tokens } = laid;
  const genitive = compound === "genitive";
  const words: Word[] = [];
  let before: Role = "start";
  let closed = false; // the noun phrase before is definite and can take no genitive
  let finite = false; // the clause has its finite verb already
  let told = false; // a verb or a noun of action stands before in the clause
  let reflexive = false; // a reflexive pronoun stands before the clause's verb
  let timeTo = -1; // end of the time expression that covers the token
  let beforeTime: Role = "start";
  let said = false; // a verb of saying stands before in the clause; behind it at most whom it is said to
  const context = (): Context => ({
    before,
    closed,
    reflexive,
    verbFirst,
    genitive,
    last: compound === "last",
    to,
    said,
    finite,
    told,
    wraps: words[words.length - 1]?.entry?.wraps === true,
    rel: words[words.length - 1]?.entry?.rel ?? null,
  });
  let i = from;
  while (i < to) {
    const time = laid.timeAt[i];
    if (time !== undefined && i >= timeTo && time.to <= to) {
      timeTo = time.to;
      beforeTime = before;
    } else if (i === timeTo && i > from && before !== "prep") {
      // « took on Monday the bridge »: what stands behind a time expression goes on with what stands before it
      before = beforeTime;
    }
    const term = laid.termAt[i];
    const number = laid.numberAt[i];
    if (
      number !== undefined &&
      (number.use === "count" || number.use === "ordinal" || number.use === "age") &&
      number.noun < 0 &&
      number.to <= to &&
      (term === undefined || term.to <= number.to)
    ) {
      // « d'au moins 82 »: the preposition is the phrase's, the rest the number's
      const opening = tokens.readings[i] as readonly Reading[];
      const melted =
        number.to > i + 1 && !opening.some(({ entry }) => entry.cat === "det" && entry.kind !== "indef-adj")
          ? opening.find(({ entry }) => entry.cat === "prep" && entry.rel === "of")
          : undefined;
      if (melted !== undefined) words.push({ at: i, to: i + 1, role: "prep", entry: melted.entry, tags: 0 });
      words.push({ at: melted === undefined ? i : i + 1, to: number.to, role: "number", entry: null, tags: 0 });
      before = "number";
      closed = false;
      i = number.to;
      continue;
    }
    const whole = term !== undefined && term.to <= to ? termReading(laid, term, to, context()) : null;
    if (
      term !== undefined &&
      whole !== null &&
      !(whole.entry.cat === "prep" && placeReaches(laid, i, term.to)) &&
      !(compound === "last" && whole.entry.cat === "noun" && phrasal(laid, i, term.to, before, context().rel))
    ) {
      const role = whole.role;
      words.push({ at: i, to: term.to, role, entry: whole.entry, tags: whole.tags });
      before = role === "neg" && whole.entry.kind === "det" ? "det" : role;
      closed = false;
      i = term.to;
      continue;
    }
    const described = compound === "last" ? compoundAdjective(laid, i, to) : -1;
    if (described > 0) {
      words.push({ at: i, to: described, role: "adj", entry: null, tags: 0 });
      before = "adj";
      closed = false;
      i = described;
      continue;
    }
    const kind = tokens.kind[i];
    if (kind === KIND.punct && tokens.form[i] === "." && i + 1 < to && i > from && tokens.kind[i + 1] === KIND.word) {
      i++; // the full stop of an abbreviation
      continue;
    }
    if (kind === KIND.punct) {
      words.push({ at: i, to: i + 1, role: "punct", entry: null, tags: 0 });
      const form = tokens.form[i];
      finite = reflexive = said = told = false;
      if (form === ")" || form === "]") before = before === "punct" ? "name" : before;
      else if (!QUOTES.has(form as string)) before = "punct";
      else if (form !== "»" && form !== "”") before = before === "start" ? "start" : before;
      closed = false;
      i++;
      continue;
    }
    if (kind === KIND.number) {
      words.push({ at: i, to: i + 1, role: "number", entry: null, tags: 0 });
      before = "number";
      i++;
      continue;
    }
    const flags = tokens.flags[i] as number;
    // « M. Dabbas »: an initial or a shortened title is no pronoun
    const initial = (flags & FLAG.capital) !== 0 && (tokens.form[i] as string).length === 1 && tokens.form[i + 1] === "." && i + 2 < to;
    const readings = initial ? NO_READINGS : (tokens.readings[i] as readonly Reading[]);
    if (readings.length === 0) {
      const role: Role =
        (flags & FLAG.capital) !== 0 || laid.placeAt[i] !== undefined || laid.partyAt[i] !== undefined || laid.sourceAt[i] !== undefined
          ? "name"
          : "unknown";
      words.push({ at: i, to: i + 1, role, entry: null, tags: 0 });
      before = role;
      i++;
      continue;
    }
    if (readings.some(({ entry }) => entry.kind === "possessive") && before !== "pron" && before !== "sub" && before !== "rel") {
      // « the army's positions »: what follows stands as behind an article
      const own = readings.find(({ entry }) => entry.kind === "possessive") as Reading;
      words.push({ at: i, to: i + 1, role: "particle", entry: own.entry, tags: 0 });
      before = "det";
      closed = false;
      i++;
      continue;
    }
    let best = readings[0] as Reading;
    let bestRole: Role = best.role;
    if (readings.length > 1 || bestRole === "verb") {
      const last = words[words.length - 1];
      const wants =
        compound !== "last"
          ? null
          : isLastNoun(laid, i, to, readings, before)
            ? "noun"
            : nounOrVerb(laid, i, to, readings, { role: before, tags: last?.tags ?? 0, finite });
      const fit =
        last !== undefined && isTail(last, tokens.form[i] as string)
          ? otherThanVerbs(readings)
          : wants === null
            ? readings
            : readings.filter(({ entry }) => (entry.cat === "noun") === (wants === "noun"));
      best = fittest(laid, fit, i + 1 < to ? i + 1 : -1, context());
      bestRole = best.role;
    }
    if ((bestRole === "part" || bestRole === "verb") && before !== "rel") {
      // « rebels seized X », « people wounded there died »: one form, told apart by what it governs and by the clause's other verbs
      const spoken = (r: Reading): boolean => verbFirst || before === "pron" || before === "neg" || (r.tags & SPEAKERS) === 0;
      const other = readings.find(
        (r) => r.entry === best.entry && r.role === (bestRole === "part" ? "verb" : "part") && (bestRole === "verb" || spoken(r)),
      );
      if (other !== undefined && before !== "aux" && before !== "det" && before !== "prep") {
        const unspoken = bestRole === "verb" && !readings.some((r) => r.entry === best.entry && r.role === "verb" && spoken(r));
        const wants: Role = unspoken ? "part" : pastOrParticiple(laid, i, to, best.entry, before, finite);
        if (wants !== bestRole) best = other;
        bestRole = wants;
      }
    }
    // « the last remaining base », « ethnic armed groups »; « the recapturing of X »
    if (compound === "last" && (bestRole === "ger" || bestRole === "part")) {
      const behind = i + 1 < to ? i + 1 : -1;
      if (bestRole === "ger" && before === "det" && behind > 0 && genitiveMark(laid, behind)) bestRole = "noun";
      else if (behind > 0 && modifiesNoun(laid, behind, best.entry, bestRole, before, words[words.length - 1]?.entry ?? null))
        bestRole = "adj";
    }
    // « two caves »: a figure above one stands before no singular verb
    if (bestRole === "verb" && before === "number" && (best.tags & (BIT.s | BIT.p)) === BIT.s) {
      const counted = laid.numberAt[words[words.length - 1]?.at ?? -1];
      if (counted !== undefined && counted.value > 1) bestRole = "unknown";
    }
    // « l'est d'X », « Beni X »: words of a registered name are no verb
    if ((nameGoesOn(laid, i) || (before === "prep" && laid.placeAt[i]?.known === true)) && VERBAL_ROLES.has(bestRole)) bestRole = "name";
    if (VERBAL.has(bestRole) || bestRole === "part") said = best.entry.says;
    else if (bestRole === "sub" || bestRole === "rel" || (bestRole === "noun" && !best.entry.classes.has("actor"))) said = false;
    if (bestRole === "verb" || bestRole === "aux") finite = !(bestRole === "verb" && said);
    else if (bestRole === "sub" || bestRole === "rel" || bestRole === "conj") finite = reflexive = told = false;
    if (bestRole === "verb" || (bestRole === "noun" && best.entry.tells)) told = true;
    if (bestRole === "pron" && best.entry.kind === "refl") reflexive = true;
    if (
      (flags & FLAG.capital) !== 0 &&
      (flags & FLAG.first) === 0 &&
      bestRole !== "noun" &&
      bestRole !== "pron" &&
      (laid.placeAt[i] !== undefined || laid.partyAt[i] !== undefined || laid.sourceAt[i] !== undefined)
    )
      bestRole = "name";
    words.push({
      at: i,
      to: i + 1,
      role: bestRole,
      entry: bestRole === "unknown" || (bestRole === "name" && best.entry.cat !== "name" && best.entry.cat !== "noun") ? null : best.entry,
      tags: best.tags,
    });
    if (bestRole === "noun" || bestRole === "name" || bestRole === "adj") closed = before === "det" || (closed && bestRole === "adj");
    else if (bestRole !== "det") closed = false;
    // « in which … », « dont … »: the subject comes behind
    if (bestRole === "rel" && (before === "prep" || oblique(best.entry))) before = "sub";
    else before = bestRole === "neg" && best.entry.kind === "det" ? "det" : bestRole; // « no attack »
    i++;
  }
  return words;
}

/** « Rwanda-backed », « UN-brokered », « war-torn »: end of a name with a small word, or of a noun with a participle, joined by a hyphen; else −1. */
function compoundAdjective(laid: Laid, i: number, to: number): number {
  const { tokens } = laid;
  const name = Math.max(laid.partyAt[i]?.to ?? 0, laid.sourceAt[i]?.to ?? 0, laid.placeAt[i]?.to ?? 0);
  const joined = name > i ? name : i + 1;
  if (
    joined >= to ||
    tokens.kind[joined] !== KIND.word ||
    ((tokens.flags[joined] as number) & (FLAG.hyphen | FLAG.capital)) !== FLAG.hyphen
  )
    return -1;
  if (joined + 1 < to && ((tokens.flags[joined + 1] as number) & FLAG.hyphen) !== 0) return -1;
  const readings = tokens.readings[joined] as readonly Reading[];
  if (readings.some((r) => r.role === "part")) {
    const first = tokens.readings[i] as readonly Reading[];
    return name > i || first.length === 0 || first.some(({ entry }) => COMPOUNDED.has(entry.cat)) ? joined + 1 : -1;
  }
  return name > i && readings.every(({ entry }) => entry.cat !== "prep" && entry.cat !== "conj" && entry.cat !== "noun") ? joined + 1 : -1;
}

/** « urged them to [pull out] »: a verb with its particle, where no noun can stand, is not the noun made of both. */
function phrasal(laid: Laid, i: number, end: number, before: Role, rel: string | null): boolean {
  if (!(before === "pron" || before === "aux" || before === "neg" || (before === "prep" && rel === "to")) || end !== i + 2) return false;
  if (((laid.tokens.flags[i + 1] as number) & FLAG.hyphen) !== 0) return false;
  return (laid.tokens.readings[i] as readonly Reading[]).some(
    ({ entry, tags }) => entry.cat === "verb" && (tags & (FINITE | BIT.inf)) !== 0,
  );
}

/** Categories of what a participle may be joined to. */
const COMPOUNDED: ReadonlySet<Category> = new Set<Category>(["noun", "adj", "adv", "name"]);

/** What stands before a word, and what the language does. */
interface Context {
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
  /** A verb of its own, or a noun of action, stands before in the clause. */
  readonly told: boolean;
  /** The word before wraps an act: « possibility », « attempt ». */
  readonly wraps: boolean;
  /** Relation of the preposition that stands before. */
  readonly rel: string | null;
}

/** The reading that fits best behind what stands before it and in front of the token `ahead` (−1 for none); the first among equals. */
function fittest(laid: Laid, readings: readonly Reading[], ahead: number, context: Context): Reading {
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
    // « fell into the hands of X » but « is in the hands of X »
    if (role === "prep" && reading.entry.rel === "by" && readings.some(({ entry }) => entry.cat === "noun")) score += context.told ? 4 : -8;
    // « wounded dozens »: a noun is not followed by its figure
    if (role === "noun" && ahead >= 0 && (laid.numberAt[ahead] !== undefined || next.det) && readings.some((r) => r.entry.cat === "verb"))
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
      laid.termAt[ahead]?.readings.some(({ entry }) => entry.cat === "adj" && entry.kind === "phrase") === true
    )
      score += 3;
    if (role === "aux") score += next.part ? 2 : reading.entry.kind === "do" && next.verbal ? 1 : -0.5;
    // « told X that rebels seized Y »: behind a verb of saying the clause's opener is no relative, unless its verb follows at once
    if (role === "sub" && context.said && reading.entry.role === "that" && !next.finite) score += 3;
    if (role === "verb" && next.part && !next.nominal) score += 0.5;
    if (
      role === "particle" &&
      reading.entry.kind === "including" &&
      ahead >= 0 &&
      (laid.numberAt[ahead] !== undefined || laid.placeAt[ahead] !== undefined)
    )
      score += 4;
    // a noun that says what kind of place is named: right behind it, or by a name that it belongs to
    const announces =
      reading.entry.kind?.startsWith("kind:") === true && ahead > 0 && (laid.placeAt[ahead] ?? laid.placeAt[ahead - 1]) !== undefined;
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
    if (role === "verb" && (reading.tags & BIT.d) !== 0) score -= 1.5; // two who act are rarely meant where another reading fits
    if (score > top) {
      top = score;
      best = reading;
    }
  }
  return best;
}

/** The reading of a multi-word spelling that fits its place. */
function termReading(laid: Laid, term: FoundTerm, to: number, context: Context): Reading {
  const { readings } = term;
  return readings.length === 1 ? (readings[0] as Reading) : fittest(laid, readings, term.to < to ? term.to : -1, context);
}

const VERBAL_ROLES = new Set<Role>(["verb", "aux", "part", "inf"]);

/** A place of the registers begins here and has more words. */
function nameGoesOn(laid: Laid, i: number): boolean {
  const place = laid.placeAt[i];
  return place?.known === true && place.to > i + 1;
}

/** A toponym that begins inside a complex preposition and goes on behind it (« au [sud d'X] ») is the better reading. */
function placeReaches(laid: Laid, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((laid.placeAt[i]?.to ?? 0) > to) return true;
  return false;
}

const QUOTES = new Set(['"', "«", "»", "“", "”"]);

/** Whether a form that is both past tense and past participle heads its clause or describes the noun before it. */
function pastOrParticiple(laid: Laid, i: number, to: number, entry: LexEntry, before: Role, finite: boolean): "verb" | "part" {
  if (before === "pron" || before === "rel") return "verb";
  const next = governs(laid, i + 1, to);
  if (next === "by") return "part";
  if (next === "object") return "verb";
  // « X said on Monday that »: a verb of saying is a participle only before its infinitive (« said to be »)
  if (!finite && entry.says && !entry.transitive && !marked(laid, i + 1)) return "verb";
  if (entry.transitive) return "part";
  return finite || finiteAhead(laid, i + 1, to) ? "part" : "verb";
}

/** What stands behind a verb form: the doer of a passive, a bare noun phrase (an object), or something else. */
function governs(laid: Laid, from: number, to: number): "by" | "object" | null {
  const { tokens } = laid;
  let limit = from + 4;
  for (let i = from; i < to && i < limit; i++) {
    // « launched in February an offensive », « taken on Friday by X »
    const time = laid.timeAt[i] ?? (laid.timeAt[i + 1]?.from === i + 1 && timed(laid, i) ? laid.timeAt[i + 1] : undefined);
    if (time !== undefined) {
      limit += time.to - i;
      i = time.to - 1;
      continue;
    }
    if (laid.numberAt[i] !== undefined) return "object";
    const term = laid.termAt[i];
    if (laid.placeAt[i] !== undefined || laid.partyAt[i] !== undefined || laid.sourceAt[i] !== undefined)
      if (term === undefined || !term.readings.some(({ entry }) => entry.cat === "prep")) return "object";
    if (tokens.kind[i] === KIND.punct) {
      if (tokens.form[i] === '"') continue;
      return null;
    }
    const readings = term?.readings ?? (tokens.readings[i] as readonly Reading[]);
    if (readings.length === 0) return ((tokens.flags[i] as number) & FLAG.capital) !== 0 ? "object" : null;
    const roles = readings.map(({ role }) => role);
    if (readings.some(({ entry }) => entry.cat === "prep" && entry.rel === "by")) return "by";
    // « brought to 40 the number »: what is heavy stands last
    if (roles.includes("prep") && laid.numberAt[i + 1] !== undefined) {
      const behind = laid.tokens.readings[(laid.numberAt[i + 1]?.to ?? to) as number] ?? [];
      return behind.some(({ entry }) => entry.cat === "det") ? "object" : null;
    }
    if (roles.includes("prep") || roles.includes("sub")) return null;
    if (roles.includes("det") || roles.includes("noun") || roles.includes("adj") || roles.includes("pron")) return "object";
    // « killed and wounded dozens »: the second verb's object is the first's
    if (roles.includes("conj") && (i + 1 >= to || !verbForm(laid.tokens.readings[i + 1] as readonly Reading[]))) return null;
    if (!roles.includes("conj") && !roles.includes("adv") && !(i > from && (roles.includes("verb") || roles.includes("part")))) return null;
  }
  return null;
}

/** A preposition that a time stands behind. */
function timed(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" && entry.rel !== "by");
}

const verbForm = (readings: readonly Reading[]): boolean => readings.some((r) => r.role === "verb" || r.role === "part");

/** Tokens between the brackets round a short name. */
const SHORT_NAME = 4;

/** The noun phrase that begins at a token is the subject of a finite verb right behind it, prepositional phrases between. */
function clauseAhead(laid: Laid, from: number, to: number): boolean {
  let nominal = false;
  for (let i = from; i < to && i < from + 12; i++) {
    const named = Math.max(laid.placeAt[i]?.to ?? 0, laid.partyAt[i]?.to ?? 0, laid.sourceAt[i]?.to ?? 0, laid.numberAt[i]?.to ?? 0);
    if (named > i) {
      nominal = true;
      i = named - 1;
      continue;
    }
    if (nominal && laid.tokens.form[i] === "(") {
      // « after the Y Army (YA) seized »: a short name in brackets
      let close = i + 1;
      while (close < to && close <= i + SHORT_NAME && laid.tokens.form[close] !== ")") close++;
      if (laid.tokens.form[close] === ")") {
        i = close;
        continue;
      }
    }
    if (laid.timeAt[i] !== undefined || laid.tokens.kind[i] === KIND.punct) return false;
    const term = laid.termAt[i];
    const readings = term?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
    if (readings.length === 0) {
      nominal = true;
      continue;
    }
    const roles = readings.map(({ role }) => role);
    if (roles.includes("sub") || roles.includes("rel") || (roles.includes("conj") && !nominal)) return false;
    if (roles.includes("pron") && !nominal) return readings.some(({ entry }) => entry.kind === "subj");
    const verb = roles.findIndex((role) => role === "verb" || role === "aux");
    if (verb >= 0 && nominal) {
      if (roles.every((role) => role === "verb" || role === "aux")) return true;
      const { entry } = readings[verb] as Reading;
      if (roles.includes("part") && pastOrParticiple(laid, i, to, entry, "noun", false) === "verb") return true;
      if (roles.includes("part")) return false;
    }
    if (roles.includes("noun") || roles.includes("name")) nominal = true;
    if (term !== undefined) i = term.to - 1;
  }
  return false;
}

/** A form that can only be a finite verb stands further on in the clause. */
function finiteAhead(laid: Laid, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 24; i++) {
    if (laid.tokens.kind[i] === KIND.punct) {
      if (QUOTES.has(laid.tokens.form[i] as string)) continue;
      return false;
    }
    const readings = laid.tokens.readings[i] as readonly Reading[];
    if (readings.length === 0) continue;
    let verb = 0;
    for (const reading of readings) {
      const role = reading.role;
      if (role === "verb" || role === "aux") verb++;
      else if (role === "sub" || role === "rel" || role === "conj") return false;
    }
    if (verb === readings.length && !marked(laid, i - 1)) return true;
  }
  return false;
}

/** The mark of an infinitive: « claims to have taken X ». */
function marked(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] ?? []).some(({ entry }) => entry.cat === "prep" && entry.rel === "to");
}

/** The next finite verb, clitics and negation skipped, is in a person and number of these tags. */
function verbAgrees(laid: Laid, from: number, to: number, tags: number): boolean {
  const persons = BIT["1"] | BIT["2"] | BIT["3"];
  const numbers = BIT.s | BIT.p;
  for (let i = from; i < to && i < from + 4; i++) {
    let clitic = false;
    for (const { entry, tags: own } of laid.tokens.readings[i] as readonly Reading[]) {
      if (entry.cat === "neg" || entry.cat === "pron") clitic = true;
      if (
        (entry.cat === "verb" || entry.cat === "aux") &&
        (own & FINITE) !== 0 &&
        (own & tags & persons) !== 0 &&
        (own & tags & numbers) !== 0
      )
        return true;
    }
    if (!clitic) return false;
  }
  return false;
}

interface Ahead {
  readonly verbal: boolean;
  readonly finite: boolean;
  readonly nominal: boolean;
  readonly part: boolean;
  /** It can be an adjective, and no name or number. */
  readonly adjective: boolean;
  /** It can only be a determiner. */
  readonly det: boolean;
}
const NONE: Ahead = { verbal: false, finite: false, nominal: false, part: false, adjective: false, det: false };
const NAME_AHEAD: Ahead = { verbal: false, finite: false, nominal: true, part: false, adjective: false, det: false };

/** A participle between a determiner, a figure or an adjective and a noun describes the noun. */
function modifiesNoun(laid: Laid, behind: number, entry: LexEntry, role: Role, before: Role, last: LexEntry | null): boolean {
  if (before !== "adj" && before !== "number" && !(before === "det" && role === "ger")) return false;
  if (last?.classes.has("demonym") === true || entry.uses.some(({ value }) => HARM.has(value))) return false;
  if (laid.placeAt[behind] !== undefined || laid.partyAt[behind] !== undefined || laid.numberAt[behind] !== undefined) return false;
  return (
    nounAhead(laid, behind) &&
    !(laid.tokens.readings[behind] as readonly Reading[]).some(({ entry: e }) => e.cat === "det" || e.cat === "pron")
  );
}

/** Senses of participles that count people (« 12 wounded soldiers »). */
const HARM = new Set(["kill", "wound"]);

/** The mark of a genitive begins at a token. */
function genitiveMark(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" && entry.rel === "of");
}

/** A common noun can begin at a token. */
function nounAhead(laid: Laid, i: number): boolean {
  const readings = laid.termAt[i]?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return readings.some(({ entry }) => entry.cat === "noun");
}

/** Nothing but a preposition of place begins at a token. */
function locative(laid: Laid, i: number): boolean {
  const readings = laid.termAt[i]?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
  return (
    readings.some(({ entry }) => entry.cat === "prep" && (entry.rel === "in" || entry.rel === "at" || entry.rel === "on")) &&
    !readings.some(({ entry }) => entry.cat === "det" || entry.cat === "noun")
  );
}

/** A figure or an article begins at a token. */
function opensObject(laid: Laid, i: number): boolean {
  return laid.numberAt[i] !== undefined || (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "det");
}

function nextRoles(laid: Laid, i: number): Ahead {
  if (laid.numberAt[i] !== undefined) return NAME_AHEAD;
  const term = laid.termAt[i];
  const readings = term !== undefined ? term.readings : (laid.tokens.readings[i] as readonly Reading[]);
  if (readings.length === 0) return laid.tokens.kind[i] === KIND.punct ? NONE : NAME_AHEAD;
  let verbal = false;
  let finite = false;
  let nominal = false;
  let part = false;
  let other = false;
  let adjective = false;
  for (const reading of readings) {
    const role = reading.role;
    if (role === "adj" && (reading.tags & BIT.p) !== 0 && laid.placeAt[i] === undefined && laid.partyAt[i] === undefined) adjective = true;
    if (VERBAL.has(role) || (role === "pron" && reading.entry.kind !== "subj") || role === "neg") verbal = true;
    if (role === "verb" || role === "aux") finite = true;
    if (NOMINAL.has(role)) nominal = true;
    if (role === "part") part = true;
    if (role === "prep" || role === "conj") other = true;
  }
  if (finite && (nominal || other)) finite = false;
  const det = term === undefined && readings.length > 0 && readings.every(({ entry }) => entry.cat === "det");
  return { verbal, finite, nominal, part, adjective, det };
}
