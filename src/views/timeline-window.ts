// A timeline of any length into what a screen can draw: the most telling entries of each day, and a count for every day.
import type { TimelineDay, TimelineEntry } from "../model.ts";

/** Entries that begin on one day and are worth sending; a drawing has no more lanes. */
const LANES = 12;
const RANK: Readonly<Record<TimelineEntry["status"], number>> = { disputed: 0, confirmed: 1, "single-origin": 2 };

/**
 * The entries to draw: disputed before confirmed before the rest, at most so many of one day and so many in all.
 *
 * @param entries - oldest first, as is what comes back.
 * @param pick - id of a proposition whose entry is among them in any case, or null.
 */
export function foremostEntries(entries: readonly TimelineEntry[], limit: number, pick: string | null): readonly TimelineEntry[] {
  const began = new Map<string, number>();
  const kept = new Set<TimelineEntry>();
  const picked = entries.find(({ proposition }) => proposition === pick);
  if (picked !== undefined) kept.add(picked);
  for (const rank of [0, 1, 2]) {
    for (const entry of entries) {
      if (kept.size >= limit) break;
      if (RANK[entry.status] !== rank || entry === picked) continue;
      const day = began.get(entry.start) ?? 0;
      if (day >= LANES) continue;
      began.set(entry.start, day + 1);
      kept.add(entry);
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
