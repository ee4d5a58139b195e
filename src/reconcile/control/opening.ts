// Voices about who holds places into the day on which a map opens.
import { daysBetween } from "../days.ts";
import type { Voice } from "./voices.ts";

/** So many days of which nothing is said part two stories, or a story from a date that strayed. */
const GAP = 31;

/**
 * The last day of the stretch of days of which most is said: neither a claim that looks years ahead nor another, smaller story moves the
 * map away from what the case is about. Fighting counts only where nobody says who holds anything.
 */
export function openingDay(voices: readonly Pick<Voice, "stance" | "time">[]): string | null {
  const holding = voices.filter(({ stance }) => stance !== "fights");
  const days = (holding.length > 0 ? holding : voices).map(({ time }) => time.end).sort();
  let best: { readonly last: string; readonly count: number } | null = null;
  let count = 0;
  for (const [index, day] of days.entries()) {
    count++;
    const next = days[index + 1];
    if (next !== undefined && daysBetween(day, next) <= GAP) continue;
    // Of two stretches of which as much is said, the later.
    if (best === null || count >= best.count) best = { last: day, count };
    count = 0;
  }
  return best?.last ?? null;
}
