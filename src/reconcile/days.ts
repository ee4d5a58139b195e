// Claims and ISO dates into whole days.
import type { Claim, EventTime } from "../model.ts";

const DAY = 86_400_000;

const moments = new Map<string, number>();

/** A case has few days and asks for each again and again. */
function momentOf(day: string): number {
  const known = moments.get(day) ?? Date.parse(day);
  moments.set(day, known);
  return known;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((momentOf(to) - momentOf(from)) / DAY);
}

/** A claim's time, or its report's day where it gives none; null without either. */
export function claimTime(claim: Pick<Claim, "time">, published: string | null): EventTime | null {
  if (claim.time !== null) return { start: claim.time.start, end: claim.time.end, certain: true };
  const day = published?.slice(0, 10);
  return day === undefined ? null : { start: day, end: day, certain: false };
}

/** First and last of some days; null when there are none. */
export function spanOf(days: Iterable<string>): { readonly first: string; readonly last: string } | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const day of days) {
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? null : { first, last };
}
