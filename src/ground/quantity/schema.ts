// The shape of `languages/<code>/quantity.yaml`: words for numbers, bounds, shares and for what is no quantity.
import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
const none = z.array(z.string()).default([]);
/** Value → its words. */
const valued = z.record(z.string(), words).default({});

/** Number words and how they compose. */
const numbersSchema = z.strictObject({
  /** Words that add: 0–99, and such hundreds and thousands as are one word. */
  add: z.record(z.string(), words),
  /** Tens behind which 10–19 may stand (60, 80 in some languages). */
  teens: none,
  /** Words for one that are articles: no number unless something shows it. */
  article: none,
  /** Words for one that may also be a pronoun; they count before a noun or before one of `oneBefore`, unless behind `oneAfter`. */
  one: none,
  oneBefore: none,
  oneAfter: none,
  /** Words that multiply what stands before them by a hundred. */
  hundred: none,
  /** 1000, 1000000, … → words. */
  scale: valued,
  /** Hundreds and scales that are a number by themselves (« mille »); others need a number or article in front. */
  alone: none,
  /** Short scales written right behind digits (`k`, `bn`). */
  attached: valued,
  and: none,
  /** Where `and` may join: `tens` (before one after tens), `hundreds` (after hundreds), `any`. */
  join: z.enum(["tens", "hundreds", "any"]).default("any"),
  /** Nothing joins without `and`. */
  andNeeded: z.boolean().default(false),
  /** Digits may go on after a scale and `and` (« three thousand and 200 »). */
  andDigits: z.boolean().default(false),
  /** Units stand before tens. */
  unitsFirst: z.boolean().default(false),
  /** Decimal sign in words. */
  point: none,
  /** « and a half » behind a number or a scale. */
  half: none,
  /** Articles that may stand before a part of a number. */
  articles: none,
  /** Words behind which a noun's own number is not meant, e.g. an article before a word that also names a weekday. */
  notAfter: z.record(z.string(), words).default({}),
});
export type NumberWords = z.infer<typeof numbersSchema>;

const bounds = z.strictObject({ about: none, "at-least": none, "at-most": none, exact: none });

/** quantity.yaml */
export const quantitySchema = z.strictObject({
  numbers: numbersSchema,
  /** Nouns of number: « a dozen », « une trentaine »; with a number in front they multiply. */
  collective: valued,
  /** Vague numbers: whole phrases. */
  vague: z.array(z.strictObject({ value: z.number(), max: z.number(), words })).default([]),
  /** Denominator → words (« tiers »). */
  parts: valued,
  /** Denominators that mean a share without a numerator (« half »). */
  partsAlone: none,
  /** Whole phrases that are a fraction or a share. */
  shares: z
    .array(
      z.strictObject({
        value: z.number(),
        bound: z.enum(["exact", "about", "at-least", "at-most"]),
        words,
        unlessAfter: none,
        beforeNoun: z.boolean().default(false),
      }),
    )
    .default([]),
  percent: none,
  /** Words between a share or a vague number and what it is of. */
  partitive: none,
  /** Words before a number that set its bound. */
  before: bounds,
  /** Words behind a number, or behind what it counts, that set its bound. */
  after: bounds,
  range: z.strictObject({
    /** « between » A `and` B. */
    between: none,
    and: none,
    /** « from » A `to` B. */
    from: none,
    to: none,
    or: none,
    /** Words of change before « from »: then both numbers stand for themselves. */
    change: none,
  }),
  uses: z.strictObject({
    /** Endings of ordinals in digits. */
    ordinal: none,
    /** Ordinal words, so that tens behind them are not read as counts. */
    ordinalWords: none,
    /** Names in front of a number that is a label (« article 5 »). */
    label: none,
    /** Words before and behind an age. */
    ageBefore: none,
    ageAfter: none,
    /** Units of age and the word that ties them to a person noun (« de 9 ans »). */
    ageUnits: none,
    ageLink: none,
    yearBefore: none,
    /** Before a four-digit number with no noun behind it. */
    yearMaybe: none,
    clockAfter: none,
    /** Letters between hours and minutes (`14h30`). */
    clockLetters: none,
    phoneBefore: none,
  }),
});
export type QuantityResource = z.infer<typeof quantitySchema>;
