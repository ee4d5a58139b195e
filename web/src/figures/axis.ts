// The figures of one population into an axis: where the words put their bounds, and how values lie along it.
import type { Quantity } from "../../../src/model.ts";

/** Beyond this ratio of the largest to the smallest, the axis grows by powers of ten. */
const WIDE = 60;

/** Where the words put the bounds; null where they leave them open. */
export function boundsOf({ value, max, bound }: Quantity): { readonly low: number | null; readonly high: number | null } {
  switch (bound) {
    case "at-least":
      return { low: value, high: max };
    case "at-most":
      return { low: null, high: value };
    case "about":
      return { low: value * 0.9, high: max ?? value * 1.1 };
    default:
      return { low: value, high: max ?? value };
  }
}

/** Round values for an axis. */
function ticksOf(low: number, high: number, logarithmic: boolean): readonly number[] {
  if (logarithmic) {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) found.push(10 ** power);
    return found.filter((tick) => tick >= low / 2 && tick <= high * 2);
  }
  const rough = (high - low) / 4 || 1;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * unit).find((n) => n >= rough) ?? unit;
  const found: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) found.push(tick);
  return found;
}

/** An axis from {@link low} to {@link high}. */
export interface FigureAxis {
  readonly logarithmic: boolean;
  readonly ticks: readonly number[];
  /** Where a value lies, 0 to 1. */
  readonly share: (value: number) => number;
}

/** The axis on which all figures find room; it grows by powers of ten where they lie far apart. */
export function figureAxis(quantities: readonly Quantity[]): FigureAxis {
  const all = quantities.flatMap((quantity) => {
    const { low, high } = boundsOf(quantity);
    return [quantity.value, low ?? quantity.value, high ?? quantity.value];
  });
  const logarithmic = all.every((value) => value > 0) && Math.max(...all) / Math.min(...all) > WIDE;
  const [low, high] = logarithmic ? [Math.min(...all) / 1.5, Math.max(...all) * 1.5] : [Math.min(0, ...all), Math.max(...all) * 1.08 || 1];
  const share = (value: number): number => (logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low || 1));
  return { logarithmic, ticks: ticksOf(low, high, logarithmic), share };
}
