// A timeline of any length into what a screen can draw: the most telling entries of each day, and a count for every day.
import type { TimelineDay, TimelineEntry } from "../model.ts";

/** Entries that begin on one day and are worth sending; a drawing has no more lanes. */
const LANES = 12;
const RANK: Readonly<Record<TimelineEntry["status"], number>> = { disputed: 0, confirmed: 1, "single-origin": 2 };

/**
 * The entries to draw: of each day the same number, disputed before confirmed before the rest, so that no stretch of days looks empty
 * where another is crowded.
 *
 * @param entries - oldest first, as is what comes back.
 * @param pick - id of a proposition whose entry is among them in any case, or null.
 */
export function foremostEntries(entries: readonly TimelineEntry[], limit: number, pick: string | null): readonly TimelineEntry[] {
  const byDay = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = byDay.get(entry.start);
    if (day === undefined) byDay.set(entry.start, [entry]);
    else day.push(entry);
  }
  const days = [...byDay.values()].map((day) => [...day].sort((a, b) => RANK[a.status] - RANK[b.status]).slice(0, LANES));
  const kept = new Set<TimelineEntry>(entries.filter(({ proposition }) => proposition === pick));
  for (let round = 0; round < LANES && kept.size < limit; round++) {
    const next = days.flatMap((day) => day[round] ?? []);
    const room = limit - kept.size;
    // What is left of the room is spread over all days, not given to the first.
    const step = Math.max(1, next.length / room);
    for (let at = 0; at < next.length && kept.size < limit; at += step) {
      const entry = next[Math.floor(at)];
      if (entry !== undefined) kept.add(entry);
    }
  }
  return entries.filter((entry) => kept.has(entry));
}

/** How many entries begin on each day, and all days on which one begins or ends, both oldest first. */
export function countsOf(entries: readonly TimelineEntry[]): {
  readonly counts: readonly TimelineDay[];
  readonly moments: readonly string[];
} {
  const days = new Map<string, { all: number; disputed: number }>();
  const moments = new Set<string>();
  for (const { start, end, status } of entries) {
    const day = days.get(start) ?? { all: 0, disputed: 0 };
    days.set(start, day);
    day.all++;
    if (status === "disputed") day.disputed++;
    moments.add(start).add(end);
  }
  const counts = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, ...count }));
  return { counts, moments: [...moments].sort() };
}
