// The reports of a case into the pairs that may have been written one from the other: enough of the same things told within a few days.
import type { Reading } from "./reading.ts";

/** A copy follows within this many days. */
const DAYS = 21;
/** A thing that so many reports of the days before tell shows no copying by itself; only the latest of them are looked at. */
const CROWD = 200;

/** What two tellings of one thing share: figures and places, each with the kind of claim. */
function keysOf({ claim, figure, sites, goals }: Reading): readonly string[] {
  const what = `${claim.type}/${claim.aspect}/${claim.polarity}`;
  if (figure !== null) return [`${what}/${figure.unit}/${figure.value}`];
  return [...new Set([...sites, ...goals])].map((place) => `${what}@${place}`);
}

/**
 * Calls `take` with the indices of two reports, the smaller first, that have at least `least` claims' worth of keys in common.
 *
 * @param reports - the readings of each report, in their order.
 */
export function echoCandidates(reports: readonly (readonly Reading[])[], least: number, take: (left: number, right: number) => void): void {
  const dayOf = (index: number): number => reports[index]?.[0]?.published ?? 0;
  const order = [...reports.keys()].sort((a, b) => dayOf(a) - dayOf(b) || a - b);
  const told = new Map<string, number[]>();
  const found: (readonly [number, number])[] = [];
  for (const index of order) {
    const shared = new Map<number, number>();
    const keys = new Map<string, number>();
    for (const reading of reports[index] ?? []) for (const key of keysOf(reading)) keys.set(key, (keys.get(key) ?? 0) + 1);
    for (const [key, times] of keys) {
      const before = told.get(key) ?? [];
      for (let at = before.length - 1; at >= 0 && at >= before.length - CROWD; at--) {
        const other = before[at] as number;
        if (dayOf(index) - dayOf(other) > DAYS) break;
        shared.set(other, (shared.get(other) ?? 0) + times);
      }
      before.push(index);
      told.set(key, before);
    }
    for (const [other, count] of shared) if (count >= least) found.push(other < index ? [other, index] : [index, other]);
  }
  found.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const [left, right] of found) take(left, right);
}
