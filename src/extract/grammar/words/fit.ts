// The readings of one token, and what stands before and behind it → the reading that fits best.
import type { LexEntry } from "../../../language/entries.ts";
import type { FoundTerm } from "../../../language/terms.ts";
import type { Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { AFTER } from "./after.ts";
import { NONE, nextRoles } from "./ahead.ts";
import { weight } from "./weights.ts";
import type { Context } from "./word.ts";

/** A relative word that is never its clause's subject or object: where, of whom. */
export function oblique(entry: LexEntry): boolean {
  return entry.kind !== null && entry.kind !== "obj" && entry.kind !== "clause";
}

/** What a reading that means an act is preferred by. */
const TELLING = 0.4;

/** The reading that fits best behind what stands before it and in front of the token `ahead` (−1 for none); the first among equals. */
export function fittest(laid: Laid, readings: readonly Reading[], ahead: number, context: Context): Reading {
  const spot = { laid, readings, ahead, next: ahead < 0 ? NONE : nextRoles(laid, ahead), context };
  const row = AFTER[context.before] ?? {};
  let best = readings[0] as Reading;
  let top = -Infinity;
  for (const reading of readings) {
    const score = (row[reading.role] ?? 0) + weight(reading, spot) + (reading.entry.uses.length > 0 ? TELLING : 0);
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
