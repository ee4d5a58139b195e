// Readings into readings as of the day on which what they tell was first told: a copy and a figure recalled speak of that day.
import { sameNumber } from "./figures.ts";
import type { Origins } from "./origins.ts";
import type { Reading } from "./reading.ts";

/** How long ago a figure may have been given first. */
const RECALL_DAYS = 14;
/** Smaller figures meet by chance. */
const LEAST = 5;

/** What a figure that is told again shares with its first telling. */
function keysOf({ claim, figure, sites, goals }: Reading): readonly string[] {
  if (figure === null || figure.value < LEAST || claim.polarity === "denied") return [];
  const what = `${claim.type}/${claim.aspect}/${figure.unit}/${figure.value}`;
  const places = [...sites, ...goals];
  return places.length > 0 ? places.map((place) => `${what}@${place}`) : [`${what}>${claim.affected}`];
}

/** Sets untimed readings back to the day of the claim that they repeat; timed ones speak for themselves. */
export function asOf(readings: readonly Reading[], origins: Origins): Reading[] {
  const byId = new Map(readings.map((reading) => [reading.claim.id, reading]));
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    for (const key of keysOf(reading)) {
      const told = first.get(key);
      if (told === undefined || (told.published ?? 0) > (reading.published ?? 0)) first.set(key, reading);
    }
  }
  function firstTold(reading: Reading): { readonly day: number; readonly retells?: string } | null {
    const { published } = reading;
    if (published === null) return null;
    let day = published;
    let retells: string | undefined;
    for (let at = origins.trace(reading).echoOf; at !== null; ) {
      const above = byId.get(at);
      if (above === undefined) break;
      if (above.published !== null && above.published < day) day = above.published;
      at = origins.trace(above).echoOf;
    }
    if (reading.timed) return { day };
    for (const key of keysOf(reading)) {
      const told = first.get(key);
      const before = told?.published ?? null;
      if (told === undefined || before === null || before >= day || published - before > RECALL_DAYS) continue;
      if (told.figure === null || reading.figure === null || !sameNumber(told.figure, reading.figure)) continue;
      day = before;
      retells = told.claim.id;
    }
    return retells === undefined ? { day } : { day, retells };
  }
  return readings.map((reading) => {
    const first = firstTold(reading);
    if (first === null || first.day === reading.published) return reading;
    const { day, ...retells } = first;
    return reading.timed ? { ...reading, published: day } : { ...reading, published: day, start: day, end: day, ...retells };
  });
}
