// The reading that fits a word best → the same or another of its readings, where the words beside it say so.
import { CAN } from "../../../language/marks.ts";
import { BIT } from "../../../language/tags.ts";
import type { Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { genitiveMark, nounAhead } from "./ahead.ts";
import { modifiesNoun, pastOrParticiple } from "./participles.ts";
import type { Context, Role, Word } from "./word.ts";

const VERBAL_ROLES = new Set<Role>(["verb", "aux", "part", "inf"]);

/** Persons in which a verb stands only where its pronoun does. */
const SPEAKERS = BIT["1"] | BIT["2"];
const NUMBER = BIT.s | BIT.p | BIT.d;
/** A plural whose ending leaves no room for a genitive. */
const PLURAL_ABS = BIT.p | BIT.abs;

/** A word whose reading is being chosen. */
export interface Undecided {
  readonly laid: Laid;
  /** Its token. */
  readonly at: number;
  readonly readings: readonly Reading[];
  /** The word before it, and the one before that. */
  readonly beside: Word | undefined;
  readonly further: Word | undefined;
  readonly context: Context;
}

/** A reading, and what the word counts as: the reading's role, or another that its neighbours give it. */
export interface Choice {
  readonly reading: Reading;
  readonly role: Role;
}

/** « d'autres armes »: a verb whose pronoun does not stand before it is none, where the word can be anything else. */
export function withoutSpeakers(readings: readonly Reading[], before: Role): readonly Reading[] {
  if (before === "pron" || before === "neg" || before === "start" || before === "punct") return readings;
  const other = readings.filter(({ role, tags }) => role !== "verb" || (tags & SPEAKERS) === 0 || (tags & (BIT["3"] | BIT.imp)) !== 0);
  return other.length > 0 ? other : readings;
}

export function otherThanVerbs(readings: readonly Reading[]): readonly Reading[] {
  const other = readings.filter((reading) => !VERBAL_ROLES.has(reading.role));
  return other.length > 0 ? other : readings;
}

/** Sets the best reading right, step by step. */
export function mended(word: Undecided, best: Reading): Choice {
  const { genitive, verbFirst, last } = word.context;
  let choice = verbOrParticiple(word, { reading: best, role: best.role });
  if (genitive) choice = besideNoun(word, choice);
  if (verbFirst) choice = byGender(word, gerundOrNoun(word, choice));
  if (last) choice = beforeNoun(word, choice);
  return partOfName(word, behindFigure(word, choice));
}

const as = (reading: Reading | undefined, otherwise: Choice): Choice =>
  reading === undefined ? otherwise : { reading, role: reading.role };

/** « rebels seized X », « people wounded there died »: one form, told apart by what it governs and by the clause's other verbs. */
function verbOrParticiple({ laid, at, readings, context }: Undecided, choice: Choice): Choice {
  const { before, verbFirst, to } = context;
  // « traders who had come with them [died] »
  const finite = context.finite && !context.owed;
  const { reading, role } = choice;
  if ((role !== "part" && role !== "verb") || before === "rel" || before === "aux" || before === "det" || before === "prep") return choice;
  const spoken = (r: Reading): boolean => verbFirst || before === "pron" || before === "neg" || (r.tags & SPEAKERS) === 0;
  const other = readings.find(
    (r) => r.entry === reading.entry && r.role === (role === "part" ? "verb" : "part") && (role === "verb" || spoken(r)),
  );
  if (other === undefined) return choice;
  const unspoken = role === "verb" && !readings.some((r) => r.entry === reading.entry && r.role === "verb" && spoken(r));
  // « which rebels [seized] on Monday »: the first verb behind the noun of a relative clause is its own
  const opens = context.relative && !context.finite && !verbFirst;
  const wants: Role = unspoken ? "part" : pastOrParticiple(laid, at, to, reading.entry, before, finite, opens);
  return wants === role ? choice : { reading: other, role: wants };
}

/** Behind a noun, where genitives stand without a link. */
function besideNoun({ readings, beside, context }: Undecided, choice: Choice): Choice {
  if (beside?.role !== "noun") return choice;
  const { role } = choice;
  const { tags } = choice.reading;
  // « the wounding of others »: a plural describes no singular
  if (role === "adj" && (tags & BIT.s) === 0 && (beside.tags & NUMBER) === BIT.s)
    return as(
      readings.find((r) => r.entry.cat === "noun" && (r.tags & BIT.p) !== 0),
      choice,
    );
  // « officials military »: behind an indefinite noun that takes no genitive stands what describes it
  const describes =
    role === "noun" && !context.closed && (beside.tags & PLURAL_ABS) === PLURAL_ABS
      ? readings.find(({ entry }) => entry.cat === "adj")
      : undefined;
  if (describes !== undefined) return as(describes, choice);
  // « two persons [were] killed »: a form for two behind a noun for two is its verb
  if (role === "noun" && (beside.tags & BIT.d) !== 0 && (tags & BIT.d) === 0)
    return as(
      readings.find((r) => r.entry.cat === "verb" && (r.tags & BIT.d) !== 0),
      choice,
    );
  return choice;
}

/** « the army, trying to »: where verbs stand first, what one is about at the same time is set off by a comma; else it is a noun (« an attempt »). */
function gerundOrNoun({ laid, at, readings, context: { before } }: Undecided, choice: Choice): Choice {
  // (« foiled the army, with X's help, last night an attempt »: behind a time the clause goes on)
  const setOff = (before === "punct" || before === "start") && (at === 0 || laid.timeAt(at - 1) === undefined);
  if (choice.role !== "ger" || setOff) return choice;
  return as(
    readings.find(({ entry }) => entry.cat === "noun"),
    choice,
  );
}

/** « continue the-forces a raid »: one form of two verbs, told apart by the gender of the noun right behind; the one that goes on with an act is meant. */
function byGender({ laid, at, readings, context: { to } }: Undecided, choice: Choice): Choice {
  const gender = BIT.m | BIT.f;
  if (choice.role !== "verb" || (choice.reading.tags & gender) !== BIT.m || at + 1 >= to) return choice;
  const other = readings.find(
    ({ role, tags, entry }) => role === "verb" && (tags & gender) === BIT.f && entry.uses.some((use) => use.role === "chain"),
  );
  if (other === undefined) return choice;
  const noun = ((laid.tokens.marks[at + 1] as number) & CAN.det) !== 0 ? at + 2 : at + 1;
  const behind = laid.tokens.readings[noun]?.filter(({ entry }) => entry.cat === "noun") ?? [];
  return behind.length > 0 && behind.every(({ tags }) => (tags & gender) === BIT.f) ? as(other, choice) : choice;
}

/** A participle where a compound's head stands last. */
function beforeNoun({ laid, at, beside, further, context: { before, to } }: Undecided, choice: Choice): Choice {
  const { reading, role } = choice;
  const next = at + 1;
  if (next >= to) return choice;
  // « the recapturing of X »
  if (role === "ger" && before === "det" && genitiveMark(laid, next)) return { reading, role: "noun" };
  // « the last remaining base », « ethnic armed groups »
  if (role === "ger" || role === "part")
    if (modifiesNoun(laid, next, reading.entry, role, before, beside?.entry ?? null)) return { reading, role: "adj" };
  // « an internationally recognised government »
  if ((role === "part" || role === "verb") && beside?.role === "adv" && further?.role === "det")
    if (nounAhead(laid, next) && ((laid.tokens.marks[next] as number) & (CAN.det | CAN.pron)) === 0) return { reading, role: "adj" };
  return choice;
}

/** « two caves »: a figure above one stands before no singular verb. */
function behindFigure({ laid, beside, further, context }: Undecided, choice: Choice): Choice {
  const { reading, role } = choice;
  // « the Brigade 44 stormed »: the figure is its name
  if (context.genitive && further?.entry?.classes.has("formation") === true) return choice;
  if (role !== "verb" || context.before !== "number" || (reading.tags & (BIT.s | BIT.p)) !== BIT.s) return choice;
  const counted = laid.numberAt(beside?.at ?? -1);
  return counted !== undefined && counted.value > 1 ? { reading, role: "unknown" } : choice;
}

/** « l'est d'X », « Beni X »: words of a registered name are no verb. */
function partOfName({ laid, at, beside, context }: Undecided, choice: Choice): Choice {
  if (!VERBAL_ROLES.has(choice.role)) return choice;
  const place = laid.placeAt(at);
  if (place?.known !== true) return choice;
  // « the entry of Taiz »: nor is one right behind a noun of action
  const ofAction = context.genitive && beside?.role === "noun" && !context.closed && beside.entry?.tells === true;
  return place.to > at + 1 || context.before === "prep" || ofAction ? { reading: choice.reading, role: "name" } : choice;
}
