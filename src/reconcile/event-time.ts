// A claim's time, or its report's date where it gives none, into whole days.
import type { Claim, EventTime, ReportText } from "../model.ts";

/** Null where neither the claim nor its report has a date. */
export function eventTime(claim: Claim, report: ReportText): EventTime | null {
  if (claim.time !== null) return { start: claim.time.start, end: claim.time.end, certain: true };
  const day = report.published?.slice(0, 10);
  return day === undefined ? null : { start: day, end: day, certain: false };
}

/** Whether two intervals share a day. */
export function overlaps(a: EventTime, b: EventTime): boolean {
  return a.start <= b.end && b.start <= a.end;
}
