// A sentence's tokens with several readings each → one reading each, by what stands before and behind.
import type { Category } from "../../../language/entries.ts";
import { CAN } from "../../../language/marks.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import { FLAG, KIND, NO_READINGS, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { genitiveMark, marked, nounAhead } from "./ahead.ts";
import { type Context, fittest, oblique, termReading } from "./fit.ts";
import { nounOrVerb } from "./homographs.ts";
import { modifiesNoun, pastOrParticiple } from "./participles.ts";
import { scareQuotes } from "./scare-quotes.ts";
import { QUOTES, type Role, VERBAL, type Word } from "./word.ts";

const VERBAL_ROLES = new Set<Role>(["verb", "aux", "part", "inf"]);

/** A plural whose ending leaves no room for a genitive. */
const PLURAL_ABS = BIT.p | BIT.abs;

/** Persons in which a verb stands only where its pronoun does. */
const SPEAKERS = BIT["1"] | BIT["2"];

/** « taking [place] », « going [on] »: the word begins the fixed words of the verb right before it. */
function isTail({ entry, role }: Word, form: string): boolean {
  return (VERBAL.has(role) || role === "part") && entry?.uses.some(({ tail }) => tail?.[0] === form) === true;
}

/** Tokens behind a verb within which its particle stands. */
const PARTICLE_REACH = 8;

/** « pushed the rebels [back] »: the word is the particle of a verb a few words before it. */
function isParticle(verb: Word | null, form: string, at: number): boolean {
  if (verb === null || at - verb.to > PARTICLE_REACH) return false;
  return verb.entry?.uses.some(({ tail }) => tail?.length === 1 && tail[0] === form) === true;
}

/** « d'autres armes »: a verb whose pronoun does not stand before it is none, where the word can be anything else. */
function withoutSpeakers(readings: readonly Reading[], before: Role): readonly Reading[] {
  if (before === "pron" || before === "neg" || before === "start" || before === "punct") return readings;
  const other = readings.filter(({ role, tags }) => role !== "verb" || (tags & SPEAKERS) === 0 || (tags & (BIT["3"] | BIT.imp)) !== 0);
  return other.length > 0 ? other : readings;
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
  let relative = false; // the clause is a relative one
  let told = false; // a verb or a noun of action stands before in the clause
  let reflexive = false; // a reflexive pronoun stands before the clause's verb
  let timeTo = -1; // end of the time expression that covers the token
  let beforeTime: Role = "start";
  let said = false; // a verb of saying stands before in the clause; behind it at most whom it is said to
  let verb: Word | null = null; // the last verb, while no mark stands behind it
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
    relative,
    told,
    wraps: words[words.length - 1]?.entry?.wraps === true,
    rel: before === "prep" && words[words.length - 1]?.role === "adv" ? "to" : (words[words.length - 1]?.entry?.rel ?? null),
  });
  const transparent = scareQuotes(laid, from, to);
  let i = from;
  while (i < to) {
    if (transparent.has(i)) {
      i++;
      continue;
    }
    const time = laid.timeAt(i);
    if (time !== undefined && i >= timeTo && time.to <= to) {
      timeTo = time.to;
      beforeTime = before;
    } else if (i === timeTo && i > from && before !== "prep") {
      // « took on Monday the bridge »: what stands behind a time expression goes on with what stands before it
      before = beforeTime;
    }
    const term = laid.termAt(i);
    const number = laid.numberAt(i);
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
      !(whole.entry.cat === "pron" && counts(laid, term.to, to)) &&
      !(compound === "last" && whole.entry.cat === "noun" && phrasal(laid, i, term.to, before, context().rel))
    ) {
      const role = whole.role;
      words.push({ at: i, to: term.to, role, entry: whole.entry, tags: whole.tags });
      before = role === "neg" && whole.entry.kind === "det" ? "det" : role;
      // « is set to [shell] X »: the adverb ends with the mark of an infinitive
      if (role === "adv" && marked(laid, term.to - 1)) before = "prep";
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
      finite = relative = reflexive = said = told = false;
      verb = null;
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
      const role: Role = (flags & FLAG.capital) !== 0 || laid.namedAt(i) ? "name" : "unknown";
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
      // « carried [out] strikes »: what stands behind a verb's particle stands as behind the verb
      const carried = last?.role === "adv" && isParticle(verb, tokens.form[last.at] as string, last.at);
      const role = carried ? "verb" : before;
      const wants = compound === "last" ? nounOrVerb(laid, i, to, readings, { role, tags: last?.tags ?? 0, finite }) : null;
      const fit =
        (last !== undefined && isTail(last, tokens.form[i] as string)) || isParticle(verb, tokens.form[i] as string, i)
          ? otherThanVerbs(readings)
          : wants === null
            ? verbFirst
              ? readings
              : withoutSpeakers(readings, before)
            : readings.filter(({ entry }) => (entry.cat === "noun") === (wants === "noun"));
      // (« is "under control" »: a quotation mark hides nothing)
      const behind = i + 2 < to && QUOTES.has(tokens.form[i + 1] as string) && tokens.kind[i + 1] === KIND.punct ? i + 2 : i + 1;
      best = fittest(laid, fit, behind < to ? behind : -1, context());
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
    // « the wounding of others »: a plural describes no singular
    const beside = words[words.length - 1];
    if (compound === "genitive" && bestRole === "adj" && beside?.role === "noun" && (best.tags & BIT.s) === 0) {
      const others = readings.find(({ entry, tags }) => entry.cat === "noun" && (tags & BIT.p) !== 0);
      if (others !== undefined && (beside.tags & (BIT.s | BIT.p | BIT.d)) === BIT.s) {
        best = others;
        bestRole = others.role;
      }
    }
    // « officials military »: behind an indefinite noun that takes no genitive stands what describes it
    if (compound === "genitive" && bestRole === "noun" && beside?.role === "noun" && !closed && (beside.tags & PLURAL_ABS) === PLURAL_ABS) {
      const describes = readings.find(({ entry }) => entry.cat === "adj");
      if (describes !== undefined) {
        best = describes;
        bestRole = describes.role;
      }
    }
    // « two persons [were] killed »: a form for two behind a noun for two is its verb
    if (
      compound === "genitive" &&
      bestRole === "noun" &&
      beside?.role === "noun" &&
      (beside.tags & BIT.d) !== 0 &&
      (best.tags & BIT.d) === 0
    ) {
      const verb = readings.find(({ entry, tags }) => entry.cat === "verb" && (tags & BIT.d) !== 0);
      if (verb !== undefined) {
        best = verb;
        bestRole = verb.role;
      }
    }
    // « the army, trying to »: where verbs stand first, what one is about at the same time is set off by a comma; else it is a noun (« an attempt »)
    if (verbFirst && bestRole === "ger" && before !== "punct" && before !== "start") {
      const noun = readings.find(({ entry }) => entry.cat === "noun");
      if (noun !== undefined) {
        best = noun;
        bestRole = noun.role;
      }
    }
    // « the last remaining base », « ethnic armed groups »; « the recapturing of X »
    if (compound === "last" && (bestRole === "ger" || bestRole === "part")) {
      const behind = i + 1 < to ? i + 1 : -1;
      if (bestRole === "ger" && before === "det" && behind > 0 && genitiveMark(laid, behind)) bestRole = "noun";
      else if (behind > 0 && modifiesNoun(laid, behind, best.entry, bestRole, before, words[words.length - 1]?.entry ?? null))
        bestRole = "adj";
    }
    // « an internationally recognised government »
    if (
      compound === "last" &&
      (bestRole === "part" || bestRole === "verb") &&
      beside?.role === "adv" &&
      words[words.length - 2]?.role === "det"
    )
      if (i + 1 < to && nounAhead(laid, i + 1) && ((tokens.marks[i + 1] as number) & (CAN.det | CAN.pron)) === 0) bestRole = "adj";
    // « two caves »: a figure above one stands before no singular verb
    if (bestRole === "verb" && before === "number" && (best.tags & (BIT.s | BIT.p)) === BIT.s) {
      const counted = laid.numberAt(words[words.length - 1]?.at ?? -1);
      if (counted !== undefined && counted.value > 1) bestRole = "unknown";
    }
    // « l'est d'X », « Beni X »: words of a registered name are no verb
    // (« the entry of Taiz »: nor is one right behind a noun of action)
    const governed = before === "prep" || (genitive && beside?.role === "noun" && !closed && beside.entry?.tells === true);
    if ((nameGoesOn(laid, i) || (governed && laid.placeAt(i)?.known === true)) && VERBAL_ROLES.has(bestRole)) bestRole = "name";
    if (VERBAL.has(bestRole) || bestRole === "part") said = best.entry.says;
    else if (bestRole === "sub" || bestRole === "rel" || (bestRole === "noun" && !best.entry.classes.has("actor"))) said = false;
    if (bestRole === "verb" || bestRole === "aux") finite = !(bestRole === "verb" && said);
    else if (bestRole === "sub" || bestRole === "rel" || bestRole === "conj") {
      finite = reflexive = told = false;
      relative = bestRole === "rel";
    }
    if (bestRole === "verb" || (bestRole === "noun" && best.entry.tells)) told = true;
    if (bestRole === "pron" && best.entry.kind === "refl") reflexive = true;
    if ((flags & FLAG.capital) !== 0 && (flags & FLAG.first) === 0 && bestRole !== "noun" && bestRole !== "pron" && laid.namedAt(i))
      bestRole = "name";
    words.push({
      at: i,
      to: i + 1,
      role: bestRole,
      entry: bestRole === "unknown" || (bestRole === "name" && best.entry.cat !== "name" && best.entry.cat !== "noun") ? null : best.entry,
      tags: best.tags,
    });
    if (VERBAL.has(bestRole) || bestRole === "part") verb = words[words.length - 1] as Word;
    if (bestRole === "noun" || bestRole === "name" || bestRole === "adj") closed = before === "det" || (closed && bestRole === "adj");
    else if (bestRole !== "det") closed = false;
    // « in which … », « dont … »: the subject comes behind
    if (bestRole === "rel" && (before === "prep" || oblique(best.entry))) before = "sub";
    else if (bestRole !== "adv" || before !== "neg" || compound !== "last")
      before =
        bestRole === "neg" && best.entry.kind === "det"
          ? "det" // « no attack »; « did not immediately [comment] »
          : bestRole === "inf" && best.entry.cat === "aux"
            ? "aux" // « to have killed and wounded »
            : bestRole;
    i++;
  }
  return words;
}

/** « Rwanda-backed », « UN-brokered », « war-torn »: end of a name with a small word, or of a noun with a participle, joined by a hyphen; else −1. */
function compoundAdjective(laid: Laid, i: number, to: number): number {
  const { tokens } = laid;
  const name = Math.max(laid.partyAt(i)?.to ?? 0, laid.sourceAt(i)?.to ?? 0, laid.placeAt(i)?.to ?? 0);
  const joined = name > i ? name : i + 1;
  if (
    joined >= to ||
    tokens.kind[joined] !== KIND.word ||
    ((tokens.flags[joined] as number) & (FLAG.hyphen | FLAG.capital)) !== FLAG.hyphen
  )
    return -1;
  if (joined + 1 < to && ((tokens.flags[joined + 1] as number) & FLAG.hyphen) !== 0) return -1;
  const readings = tokens.readings[joined] as readonly Reading[];
  if (((tokens.marks[joined] as number) & CAN.part) !== 0) {
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

/** A place of the registers begins here and has more words. */
function nameGoesOn(laid: Laid, i: number): boolean {
  const place = laid.placeAt(i);
  return place?.known === true && place.to > i + 1;
}

/** « the two [soldiers] »: the figure that a pronoun ends with counts the noun behind it. */
function counts(laid: Laid, end: number, to: number): boolean {
  if (end >= to || laid.numberAt(end - 1)?.to !== end) return false;
  const marks = laid.tokens.marks[end] as number;
  return (marks & (CAN.noun | CAN.adj)) !== 0 && (marks & (CAN.verb | CAN.aux)) === 0;
}

/** A toponym that begins inside a complex preposition and goes on behind it (« au [sud d'X] ») is the better reading. */
function placeReaches(laid: Laid, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((laid.placeAt(i)?.to ?? 0) > to) return true;
  return false;
}
