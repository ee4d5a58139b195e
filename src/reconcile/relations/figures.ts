// A claim's quantity into a figure: bounds, what it counts, and how two figures lie to each other.
import type { Bound, Claim, Quantity } from "../../model.ts";

/** A quantity as an interval of what it allows. Shares are parts of one, whatever they were written in. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly bound: Bound;
  /** `share` for percent and fractions, else the unit. */
  readonly unit: string;
  /** Whom or what it counts; null when that is all that the claim is about. */
  readonly of: string | null;
}

/** "About" leaves at least this much room, and half a step of the last digit that is not a zero: 3,500 to 4,500 for 4,000. */
const ROUNDING = 0.06;
const MOST_ROUNDING = 0.2;
/** "Thousands" may be somewhat more than 9,999. */
const VAGUE = 1.1;
/** Figures this close are one figure told twice, one of them rounded. */
export const NEAR = 0.02;

/** A number this far off what was said loosely is still the one behind it. */
const SHARPER = 0.15;

const SHARES = new Set(["percent", "fraction"]);
/** Words for all who are meant by a claim; they single out nobody. */
const EVERYBODY: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "people",
  "persons",
  "displaced",
  "refugees",
  "evacuees",
  "returnees",
  "residents",
  "inhabitants",
  "victims",
  "bodies",
  "dead",
  "injured",
]);
/** Words for all who were taken or let go. */
const HELD: ReadonlySet<string> = new Set(["prisoners", "hostages", "detainees", "captives", "abductees"]);
/** Parts of a population: a count of them says nothing against a count of the whole. */
const PARTS: ReadonlySet<string> = new Set([
  "children",
  "women",
  "men",
  "women-and-children",
  "officers",
  "patients",
  "medics",
  "journalists",
  "families",
]);
/** Those who bear arms go by several names; of which side they are, the affected party says. */
const ARMED = new Set(["fighters", "soldiers", "police", "militiamen"]);
/** The party of all who bear no arms. */
export const UNARMED = "civilians";
const unarmed = (of: string): boolean => !ARMED.has(of) && !PARTS.has(of);
/** Units that count the same blows. */
const BLOWS = new Set(["strikes", "sorties", "raids"]);
/** Units that go by two names. */
const ALSO: Readonly<Record<string, string>> = {
  lorries: "trucks",
  households: "families",
  "square-kilometres": "km2",
  kilometres: "km",
  planes: "aircraft",
  jets: "aircraft",
};

/** Units that count what falls on a place: one witness says rockets, another shells. */
const MUNITIONS = new Set(["rockets", "missiles", "shells", "mortars", "projectiles", "munitions", "bombs", "barrel-bombs"]);

/** The unit of a number's last digit that is not a zero: 100 for 13,300. */
function stepOf(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** How far a round figure may be off, as a part of it. */
function rounding(value: number): number {
  const step = stepOf(value);
  return Math.min(MOST_ROUNDING, Math.max(ROUNDING, value === 0 || step === 1 ? 0 : step / 2 / value));
}

/** Whether it is written with a nought at its end, as who rounds writes it. */
export const isRound = ({ value }: Figure): boolean => stepOf(value) > 1;

/** Whether it counts a part of a population that is counted by itself too: children, women. */
export const countsPart = ({ of }: Figure): boolean => PARTS.has(of ?? "");

/** Whether it counts those who bear arms. */
export const bearsArms = ({ of }: Figure): boolean => ARMED.has(of ?? "");

/** The least and the most that a quantity's words allow; infinite where they name no upper end. */
export function bounds({ value, max, bound }: Quantity): { readonly low: number; readonly high: number } {
  switch (bound) {
    case "exact":
      return { low: value, high: max ?? value };
    case "about":
      return max === null ? { low: value * (1 - rounding(value)), high: value * (1 + rounding(value)) } : { low: value, high: max };
    case "at-least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: 0, high: value };
    case "vague":
      return { low: value, high: max ?? Number.POSITIVE_INFINITY };
  }
}

/** "Men" whom a side has lost are its soldiers; where no side is named, they are some of the people. */
const ofWhom = (of: string, affected: string | null): string =>
  of === "men" && affected !== null && affected !== UNARMED ? "soldiers" : of;

type Counted = Pick<Claim, "type" | "affected" | "quantity">;

/** Figures of quantities that are one object, by what else they are read from. */
const figures = new WeakMap<Quantity, Map<string, Figure>>();

export function figureOf(claim: Counted): Figure | null {
  const { quantity } = claim;
  if (quantity === null) return null;
  const known = figures.get(quantity) ?? new Map<string, Figure>();
  figures.set(quantity, known);
  const key = `${claim.type}\n${claim.affected}`;
  const figure = known.get(key) ?? read(claim, quantity);
  known.set(key, figure);
  return figure;
}

function read(claim: Counted, quantity: Quantity): Figure {
  const { low, high: most } = bounds(quantity);
  const high = quantity.bound === "vague" ? most * VAGUE : most;
  const part = quantity.unit === "percent" ? 100 : 1;
  const unit = SHARES.has(quantity.unit) ? "share" : BLOWS.has(quantity.unit) ? "blows" : (ALSO[quantity.unit] ?? quantity.unit);
  const all = EVERYBODY.has(quantity.of ?? "") || (claim.type === "surrender" && HELD.has(quantity.of ?? ""));
  const of = quantity.of === null || all ? null : ofWhom(quantity.of, claim.affected);
  const top = unit === "share" ? Math.min(1, high / part) : high;
  return { low: low / part, high: top, value: quantity.value / part, bound: quantity.bound, unit, of };
}

/** The share that is left to the others. */
export function complement(figure: Figure): Figure {
  const bound = figure.bound === "at-least" ? "at-most" : figure.bound === "at-most" ? "at-least" : figure.bound;
  return { ...figure, low: 1 - Math.min(1, figure.high), high: 1 - figure.low, value: 1 - figure.value, bound };
}

/**
 * Whether two figures count the same: `same`, `open` where one leaves it unsaid, `part` where one counts a part of the
 * other's people, `other` for other people or another unit.
 */
export function counted(a: Figure, b: Figure): "same" | "open" | "part" | "other" {
  if (a.unit !== b.unit) return MUNITIONS.has(a.unit) && MUNITIONS.has(b.unit) ? "open" : "other";
  if (a.of === b.of || (ARMED.has(a.of ?? "") && ARMED.has(b.of ?? ""))) return "same";
  if (a.of === null || b.of === null) return PARTS.has(a.of ?? b.of ?? "") ? "part" : "open";
  if (PARTS.has(a.of) !== PARTS.has(b.of)) return "part";
  // Passengers, workers and worshippers are civilians to others.
  return (a.of === UNARMED && unarmed(b.of)) || (b.of === UNARMED && unarmed(a.of)) ? "open" : "other";
}

/** Whether two counts given as exact are too far apart for one to be the other rounded: 11,240 and 11,320. */
function beyondRounding(a: Figure, b: Figure): boolean {
  if (a.bound !== "exact" || b.bound !== "exact" || a.unit === "share" || a.low !== a.high || b.low !== b.high) return false;
  return Math.abs(a.value - b.value) > Math.max(stepOf(a.value), stepOf(b.value)) / 2;
}

/** Whether some number satisfies both. */
export function compatible(a: Figure, b: Figure): boolean {
  if (beyondRounding(a, b)) return false;
  // Who says dozens and who says hundreds mean two things, near as the words come.
  if (a.bound === "vague" && b.bound === "vague") return a.low <= ceiling(b) && b.low <= ceiling(a);
  return a.low <= b.high * (1 + NEAR) && b.low <= a.high * (1 + NEAR);
}

/** Whether both give one number, be it with another bound ("at least 14" retold as 14) or rounded ("about 500" for 400 to 500). */
export function sameNumber(a: Figure, b: Figure): boolean {
  if (a.bound === "about" && b.bound === "about") return compatible(a, b);
  return Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value)) && compatible(a, b);
}

/** Whether `a` says more closely what `b` says loosely: 32 for "more than 30", 70 % for "over two thirds". */
export function sharper(a: Figure, b: Figure): boolean {
  if (b.bound === "exact" || !compatible(a, b)) return false;
  if (b.bound === "vague") return a.bound !== "vague" && a.value >= b.low && a.value <= b.high / VAGUE;
  const gap = Math.abs(a.value - b.value) / b.value;
  // "Some 220" for 219 is a figure rounded.
  return a.bound === "exact" && gap <= SHARPER && gap > (b.bound === "about" ? NEAR : 0);
}

/** The most that the words allow: 9,999 for "thousands", without the room that comparing leaves. */
export const ceiling = ({ high, bound }: Figure): number => (bound === "vague" ? high / VAGUE : high);
