// One reading of a word → what speaks for it and against it where it stands, by what the word would count as.
import type { Category, LexEntry } from "../../../language/entries.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import { FLAG, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { type Ahead, describesAhead, figureNoun, finiteAhead, locative, nounAhead, opensObject, verbAgrees } from "./ahead.ts";
import { clauseAhead } from "./clause-ahead.ts";
import { type Context, NOMINAL, type Role } from "./word.ts";

/** Where a word stands. */
interface Spot {
  readonly laid: Laid;
  /** All that the word can be. */
  readonly readings: readonly Reading[];
  /** The token behind it, or −1, and what that can be. */
  readonly ahead: number;
  readonly next: Ahead;
  readonly context: Context;
}

/** What is to be added to how willingly the reading's role follows the one before. */
export function weight(reading: Reading, spot: Spot): number {
  switch (reading.role) {
    case "verb":
      return verb(reading, spot);
    case "noun":
      return noun(reading, spot);
    case "adj":
      return adjective(spot);
    case "prep":
      return preposition(reading, spot);
    case "det":
      return determiner(reading, spot);
    case "pron":
      return pronoun(reading, spot);
    case "aux":
      return auxiliary(reading, spot);
    case "inf":
      return infinitive(reading, spot);
    case "sub":
      return connector(reading, spot);
    case "rel":
      return relative(spot);
    case "neg":
      // « did not lose but ten men », and no verb of the same letters
      if (reading.entry.kind === "restrictive") return spot.context.verbFirst && spot.context.before === "verb" ? 3 : 0;
      // « rises what it holds »: behind its verb the word denies nothing
      return spot.context.verbFirst && (spot.context.before === "verb" || resumed(spot)) ? -3 : 0;
    case "particle":
      return reading.entry.kind === "including" && opensPart(spot) ? 4 : 0;
    default:
      return 0;
  }
}

/** « raids launched-them gunmen »: the pronoun on a verb takes up the noun before it, and who does it stands behind. */
function takenUp({ tokens }: Laid, ahead: number): boolean {
  if (ahead < 0 || ahead + 1 >= tokens.count || ((tokens.flags[ahead] as number) & FLAG.glued) === 0) return false;
  if (!(tokens.readings[ahead] ?? []).some(({ entry }) => entry.cat === "pron" && entry.kind === "obj")) return false;
  return (tokens.readings[ahead + 1] ?? []).some(({ entry }) => entry.classes.has("actor"));
}

/** « what circulate-it the pages »: the pronoun on its verb takes up a word that can be a relative. */
function resumed({ laid, readings, ahead, next }: Spot): boolean {
  if (ahead < 0 || !next.verbal || !canBe(readings, "rel")) return false;
  const { tokens } = laid;
  const glued = ahead + 1 < tokens.count && ((tokens.flags[ahead + 1] as number) & FLAG.glued) !== 0;
  // (« what circulate the pages » as « what promote for-it the pages »)
  return (tokens.readings[ahead + 1] ?? []).some(
    ({ entry }) => entry.cat === "pron" && (glued ? entry.kind === "obj" : entry.rel !== null),
  );
}

const canBe = (readings: readonly Reading[], cat: Category): boolean => readings.some(({ entry }) => entry.cat === cat);

/** The word before stands in a noun phrase that has begun to say what it is of. */
const named = (before: Role): boolean => NOMINAL.has(before) && before !== "det";
const behindNoun = (before: Role): boolean => before === "noun" || before === "adj" || before === "name";

/** A verb by which a number grows or amounts to something. */
const rises = ({ uses }: LexEntry): boolean => uses.some(({ role, value }) => role === "sense" && value === "count-rise");

function verb({ entry, tags }: Reading, { laid, readings, ahead, next, context }: Spot): number {
  const { before, verbFirst, genitive, closed } = context;
  let score = next.part && !next.nominal ? 0.5 : 0;
  if (verbFirst && (before === "start" || before === "conj" || before === "punct")) score += 2.2;
  if (genitive && !closed && behindNoun(before)) score -= takenUp(laid, ahead) ? -3 : 1.2;
  // « …, says X »
  if (before === "punct" && entry.says) score += 1;
  // « barracks » or « we bark »: who reports seldom speaks of himself
  if (verbFirst && (tags & BIT["1"]) !== 0) score -= (tags & BIT.s) !== 0 ? 4 : 1;
  // « kept on their incursion »: a past tense beside the clause's own verb, where a noun fits
  if (genitive && (context.finite || context.said) && (tags & BIT.past) !== 0 && named(before)) score -= 2;
  // « reaches the number of X » or « informs », spelt alike
  if (verbFirst && ahead >= 0 && rises(entry) && figureNoun(laid, ahead)) score += 1;
  // « there were reports of fighting »: no finite verb stands right behind its auxiliary
  if (!verbFirst && before === "aux" && canBe(readings, "noun") && (tags & (BIT.inf | BIT.part | BIT.ger)) === 0) score -= 3;
  if (context.timeless && (tags & BIT.past) !== 0) score -= 6;
  // « civilians two were-killed[dual] »: behind the figure the verb of two, where a noun is spelt alike
  if (verbFirst && before === "number" && (tags & BIT.d) !== 0 && laid.numberAt(ahead - 2)?.value === 2) score += 9;
  // « les attaques » or « tu les attaques »: nobody is addressed alone
  if (!verbFirst && addressesOne(tags)) score -= 4;
  if ((tags & BIT.d) !== 0) score -= verbFirst && before === "pron" ? 8 : 1.5; // two who act are rarely meant where another reading fits
  return score;
}

/** A form of the second person singular alone. */
const addressesOne = (tags: number): boolean => (tags & BIT["2"]) !== 0 && (tags & BIT.s) !== 0 && (tags & (BIT["1"] | BIT["3"])) === 0;

/** « les [attaques] »: the word ahead is a noun, and could be a verb only where one is addressed. */
function thou({ tokens }: Laid, ahead: number): boolean {
  const readings = ahead < 0 ? [] : (tokens.readings[ahead] ?? []);
  return (
    readings.some(({ entry }) => entry.cat === "noun") &&
    readings.every(({ entry, tags }) => entry.cat !== "aux" && (entry.cat !== "verb" || addressesOne(tags)))
  );
}

function noun({ entry, tags }: Reading, spot: Spot): number {
  const { laid, readings, ahead, next, context } = spot;
  const { before, genitive } = context;
  let score = 0;
  // « wounded dozens »: a noun is not followed by its figure
  if (ahead >= 0 && (laid.numberAt(ahead) !== undefined || next.det) && canBe(readings, "verb")) score -= 3;
  // « l'armée turque annonce la mort … »: where adjectives stand behind their noun, no other noun follows them
  if (!genitive && !context.last && !context.verbFirst && context.described && canBe(readings, "verb")) score -= 6;
  if (joinedParticiple(spot)) score -= 4;
  const announced = announces(entry, spot);
  const free = (tags & BIT.abs) !== 0 && (tags & BIT.obl) !== 0; // no genitive, by its ending
  // « Kidal, reprise [par l'armée] » but « Mali : reprise [des combats] »: a bare noun of action behind a mark says of what
  const bare = !genitive && !context.last && !context.verbFirst && before === "punct" && entry.tells && canBe(readings, "verb");
  if (bare && !(ahead >= 0 && laid.tokens.readings[ahead]?.some((r) => r.entry.rel === "of"))) score -= 6;
  if (genitive && context.closed && !announced && !free) score -= context.before === "det" ? 3 : 2;
  // « near X » or « the nearness of »: before a place's name it says where
  if (genitive && ahead >= 0 && laid.placeAt(ahead)?.known === true && readings.some((r) => r.entry.rel === "near")) score -= 5;
  // « the possibility of [reaching] a deal »
  if (genitive && context.wraps && before === "noun") score += 2;
  if (announced) score += 3;
  // « the districts of X [the-eastern] »: behind an article a side that can be an adjective describes
  if (genitive && before === "det" && entry.classes.has("direction") && canBe(readings, "adj")) score -= 3;
  // « a major offensive »: adjectives stand before their noun
  if (context.last && ahead >= 0 && nounAhead(laid, ahead) && canBe(readings, "adj")) score -= 4;
  // « intends the army a raid », « condemned the minister the shelling of X »: behind its verb and who acts stands what he does
  const act = (entry.tells || entry.wraps) && (named(before) || before === "adv") && readings.some((r) => r.role === "verb");
  if (act && genitive && context.verbFirst && context.finite && !context.relative && !takenUp(laid, ahead)) score += 7;
  return score;
}

/** « were killed and [wounded] »: joined to a participle behind its auxiliary, the word is one too. */
function joinedParticiple({ laid: { tokens }, readings, ahead, context }: Spot): boolean {
  if (context.verbFirst || context.before !== "conj" || ahead < 4 || !readings.some(({ role }) => role === "part")) return false;
  const and = tokens.readings[ahead - 2]?.some(({ entry }) => entry.cat === "conj" && entry.role === "and");
  const participle = tokens.readings[ahead - 3]?.some(({ role }) => role === "part");
  return and === true && participle === true && tokens.readings[ahead - 4]?.some(({ entry }) => entry.cat === "aux") === true;
}

/** A noun that says what kind of place is named: right behind it, or by a name that it belongs to. */
function announces({ kind }: LexEntry, { laid, ahead }: Spot): boolean {
  return kind?.startsWith("kind:") === true && ahead > 0 && (laid.placeAt(ahead) ?? laid.placeAt(ahead - 1)) !== undefined;
}

function adjective({ laid, readings, ahead, next, context: { before, last, genitive, closed } }: Spot): number {
  let score = 0;
  // « the defences a drone » or « the defences from the air »: behind an article an adjective has one too
  if (genitive && closed && before !== "det" && canBe(readings, "noun")) score -= 3;
  // « … et perdu cinq hommes »: before a figure or an article a participle governs, it does not describe
  if (before === "conj" && ahead >= 0 && opensObject(laid, ahead) && readings.some((r) => r.role === "part")) score -= 4;
  // « a major offensive »: behind a noun stands none
  if (last && !next.nominal && named(before) && canBe(readings, "noun")) score -= 5;
  return score;
}

function preposition({ entry }: Reading, { laid, readings, ahead, next, context }: Spot): number {
  let score = next.finite ? -3 : 0;
  // « fell into the hands of X » but « is in the hands of X »
  if (entry.rel === "by" && canBe(readings, "noun")) score += context.told ? 4 : -8;
  // « l'armée entre dans la ville »: a preposition stands before no other where the form may be a verb
  const verbal = readings.some((r) => r.role === "verb" && (r.tags & BIT.s) !== 0);
  if (verbal && behindNoun(context.before) && ahead >= 0 && locative(laid, ahead)) score -= 8;
  return score;
}

function determiner({ entry }: Reading, { next, context }: Spot): number {
  const score = next.nominal ? 1.5 : next.verbal ? -3 : 0;
  // « de violents combats »: an article that only stands before an adjective, and not where a verb asks for the preposition
  if (entry.kind !== "indef-adj") return score;
  return score + (next.adjective && !context.reflexive ? 1 : -12);
}

function pronoun({ entry, tags }: Reading, { laid, ahead, next, context }: Spot): number {
  if (entry.kind === "subj") return (next.verbal ? 1.5 : 0) + (ahead >= 0 && verbAgrees(laid, ahead, context.to, tags) ? 1.5 : 0);
  return next.verbal && !thou(laid, ahead) ? 2 : entry.kind === "refl" || entry.kind === "obj" ? -3 : 0;
}

function auxiliary({ entry, tags }: Reading, { laid, readings, ahead, next, context: { verbFirst, many } }: Spot): number {
  let score = 0;
  // « une offensive est probable » or « les quartiers est »: before what is said of a single thing, the verb
  if (!verbFirst && readings.some((r) => r.role === "adj") && ahead >= 0 && describesAhead(laid, ahead))
    score += many && (tags & BIT.s) !== 0 ? -4 : 2;
  // « la capitale est aux mains de … »
  const state = ({ entry: { cat, kind } }: Reading): boolean => cat === "adj" && kind === "phrase";
  if (!verbFirst && ahead >= 0 && laid.termAt(ahead)?.readings.some(state) === true) score += 3;
  // « has been put off » or « lost »: the mark of the past stands right before its verb
  if (verbFirst && entry.kind === "past" && readings.some((r) => r.role === "verb")) score += next.finite ? 4 : -4;
  return score + (next.part ? 2 : entry.kind === "do" && next.verbal ? 1 : -0.5);
}

/**
 * « under fire »: where one form is infinitive and finite, a bare infinitive stands behind no preposition but its own mark.
 * « handed out only 700 tents »: where no infinitive stands behind a verb, a word that restricts it is none.
 */
function infinitive({ entry }: Reading, { readings, context: { before, rel, verbFirst } }: Spot): number {
  if (verbFirst && before === "verb" && readings.some((r) => r.entry.kind === "restrictive")) return -6;
  return before === "prep" && rel !== "to" && readings.some((r) => r.entry === entry && (r.tags & FINITE) !== 0) ? -12 : 0;
}

function connector({ entry }: Reading, { laid, readings, ahead, next, context }: Spot): number {
  let score = 0;
  // (what is written onto its verb stands right before it where verbs stand first)
  const onto = context.verbFirst && entry.role === "so";
  // « after the group overran X » opens a clause, « after an attack on X » does not
  if (!onto && canBe(readings, "prep") && ahead >= 0 && clauseAhead(laid, ahead, context.to)) score += 8;
  // « told X that rebels seized Y »: behind a verb of saying the clause's opener is no relative, unless its verb follows at once
  if (context.said && entry.role === "that" && !next.finite) score += 3;
  return score;
}

/** « from » or « who », spelt alike: a relative clause has its verb at once. */
function relative({ laid, readings, ahead, next, context }: Spot): number {
  if (!context.verbFirst || !canBe(readings, "prep")) return 0;
  if (!next.verbal) return -2;
  return ahead >= 0 && laid.placeAt(ahead)?.known === true ? -6 : 0;
}

/** What a part is told by begins behind the word: a figure, a place, or a noun of which no clause tells (« 12 dead, among them a nurse, »). */
function opensPart({ laid, ahead, context }: Spot): boolean {
  if (ahead < 0) return false;
  if (laid.numberAt(ahead) !== undefined || laid.placeAt(ahead) !== undefined) return true;
  return !context.verbFirst && opensObject(laid, ahead) && !finiteAhead(laid, ahead, context.to);
}
