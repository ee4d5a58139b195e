// What a time rule is made of: typed words and numbers, and the trees of those that matched.
import type { TimeRule } from "./schema.ts";

/** A typed word or number of so many tokens. */
export interface Atom {
  readonly type: number;
  readonly value: number | string;
  readonly length: number;
}

/** A rule that matched, with what its slots hold. */
export interface Tree {
  readonly rule: TimeRule;
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, Atom | Tree>>;
}

export const isTree = (node: Atom | Tree | undefined): node is Tree => node !== undefined && "rule" in node;

/** Types that are read from digits and number words; a resource's own types follow. */
export const BUILT_IN = [
  "~",
  "num",
  "ord",
  "day",
  "year",
  "hour",
  "minute",
  "date",
  "dm",
  "clk",
  "clkdot",
  "decade",
  "gap",
  "hhmm",
] as const;

/** Numbers of the built-in types. */
export const TYPE = {
  hyphen: 0,
  num: 1,
  ord: 2,
  day: 3,
  year: 4,
  hour: 5,
  minute: 6,
  date: 7,
  dm: 8,
  clk: 9,
  clkdot: 10,
  decade: 11,
  gap: 12,
  hhmm: 13,
} as const satisfies Record<string, number>;
