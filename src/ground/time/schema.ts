// The shape of `languages/<code>/time.yaml`: typed words, hours of the day's parts, and rules that read patterns of typed words.
import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);

/** What a rule does with its slots; `time/values.ts` holds one function each. */
export const OPERATIONS = [
  "duration",
  "half-duration",
  "clock",
  "part",
  "date",
  "date-literal",
  "date-range",
  "weekday",
  "relative-day",
  "unit",
  "window",
  "ago",
  "ahead",
  "from-anchor",
  "edge",
  "nth",
  "season",
  "holiday",
  "hijri",
  "decade",
  "century",
  "quarter",
  "anaphor",
  "same",
  "part-of",
  "clock-of",
  "clock-range",
  "of",
  "since",
  "until",
  "by",
  "before",
  "after",
  "range",
  "from-point",
  "stretch",
  "week-of",
  "night-between",
  "overnight",
  "for",
  "per",
  "shift",
  "now",
] as const;
export type Operation = (typeof OPERATIONS)[number];

const ruleSchema = z.strictObject({
  id: z.string(),
  /** What the rule makes: a name that other patterns may use as an item; `top` is what is found in texts. */
  as: z.string().default("top"),
  /** Items by spaces: `type`, `slot:type`, `a|b`, each optional with `?`; `~` is a hyphen without spaces. */
  pattern: z.string(),
  op: z.enum(OPERATIONS).optional(),
  /** Constants for slots. */
  with: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
  /** Types of word that must not stand right before or behind. */
  unless: z.strictObject({ before: z.array(z.string()).default([]), after: z.array(z.string()).default([]) }).optional(),
  /** Only when the expression is all that its sentence says. */
  alone: z.boolean().default(false),
  /** The reading is a guess. */
  guess: z.boolean().default(false),
  /** Phrase → days it stands for, `start..end` or one day, seen from the file's reference day. */
  examples: z.record(z.string(), z.string()).default({}),
  /** Sentences in which the rule must find nothing. */
  not: z.array(z.string()).default([]),
});
export type TimeRule = Omit<z.infer<typeof ruleSchema>, "examples" | "not">;

const base = {
  /** Day that rule examples are seen from. */
  reference: z.string(),
  dateOrder: z.enum(["dmy", "mdy"]),
  /** Bare hours 1–12 may lie in either half of the day. */
  twelveHours: z.boolean().default(false),
  /** Type → words, or type → value → words. */
  words: z.record(z.string(), z.union([words, z.record(z.string(), words)])),
  /** Types that mark an expression; the others only go with them. */
  anchors: z.array(z.string()),
  /** Words that are of their type only with a capital letter. */
  capital: z.array(z.string()).default([]),
  /** Ordinal words → number. */
  ordinals: z.record(z.string(), words).default({}),
  /** Endings of ordinals in digits. */
  ordinalEndings: z.array(z.string()).default([]),
  /** Letters between hours and minutes in digits. */
  hourLetters: z.array(z.string()).default([]),
  /** Words that make their clause look ahead, beside verbs in the future. */
  future: z.array(z.string()).default([]),
  /** Part of day → from hour, to hour (more than 24 runs into the next day). */
  parts: z.record(z.string(), z.tuple([z.number(), z.number()])),
};

/** time.yaml with its examples, for the tests. */
export const timeSourceSchema = z.strictObject({ ...base, rules: z.array(ruleSchema) });
export type TimeSource = z.infer<typeof timeSourceSchema>;

/** time.yaml as it is compiled: the examples stay behind. */
export const timeSchema = timeSourceSchema.transform(({ rules, ...rest }) => ({
  ...rest,
  rules: rules.map(({ examples: _examples, not: _not, ...rule }): TimeRule => rule),
}));
export type TimeResource = Omit<TimeSource, "rules"> & { readonly rules: readonly TimeRule[] };
