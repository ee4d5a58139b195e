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
  const days = [...byStart(entries)].map((day) => {
    const ranks: TimelineEntry[][] = [[], [], []];
    for (const entry of day) ranks[RANK[entry.status]]?.push(entry);
    return ranks.flat().slice(0, LANES);
  });
  const kept = new Set<TimelineEntry>(pick === null ? [] : entries.filter(({ proposition }) => proposition === pick));
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

/** Entries in the order of their first day, those of each day together. */
function* byStart(entries: readonly TimelineEntry[]): Generator<readonly TimelineEntry[]> {
  for (let from = 0; from < entries.length; ) {
    let to = from + 1;
    while (to < entries.length && entries[to]?.start === entries[from]?.start) to++;
    yield entries.slice(from, to);
    from = to;
  }
}

/**
 * The first and last day of entries, how many begin on each day, and all days on which one begins or ends, all oldest first.
 *
 * @param entries - oldest first.
 */
export function countsOf(entries: readonly TimelineEntry[]): {
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly counts: readonly TimelineDay[];
  readonly moments: readonly string[];
} {
  const counts: TimelineDay[] = [];
  const edges = new Set<string>();
  for (const begun of byStart(entries)) {
    const day = begun[0]?.start ?? "";
    edges.add(day);
    let disputed = 0;
    for (const { end, status } of begun) {
      edges.add(end);
      if (status === "disputed") disputed++;
    }
    counts.push({ day, all: begun.length, disputed });
  }
  const moments = [...edges].sort();
  const [first, last] = [moments[0], moments.at(-1)];
  return { days: first === undefined || last === undefined ? null : { first, last }, counts, moments };
}
