// The days of two counts into how they lie: of one moment, one after the other in a running count, or apart.
import type { Reading } from "../reading.ts";
import { UNARMED } from "./figures.ts";
import type { Meeting } from "./meeting.ts";

/** A count over more days than this is a total; a bare figure beside it is a day's, … */
const TOTAL_DAYS = 10;
/** … unless it is of the same size, as are counts of which one names no place. */
export const SAME_SIZE = 2;
/** One source counts on: its figures may lie farther apart. */
export const OWN_SIZE = 4;
/** A bare figure so much larger than a day's is a total. */
const TOTAL_SIZE = 8;
/** Totals that begin so near each other count from one event. */
const START_DAYS = 1;
/** Within a day two counts are of one moment. */
export const MOMENT_DAYS = 1;
const PEOPLE = "people";
/** Fighters give themselves up and are taken day after day; those taken in one place are one event's, as are civilians taken, and those let go. */
const givesUp = ({ claim: { aspect, affected }, sites }: Reading): boolean =>
  aspect === "surrender" || (aspect !== "amnesty" && sites.length === 0 && affected !== UNARMED);
/** Whether it counts people who come one after the other, day after day; buses come once. */
export const flows = (reading: Reading): boolean =>
  reading.figure?.unit === PEOPLE && (reading.family === "movement" || (reading.family === "surrender" && givesUp(reading)));
/** What holds at a moment may fall as well as rise. */
const STATES = new Set(["trapped", "hold", "share", "contested"]);
export const state = ({ claim: { aspect } }: Reading): boolean => STATES.has(aspect ?? "");

/** How the days of two counts lie: of one moment, the first later in a running count, or not to be compared. */
export type Span = "moment" | "later" | "earlier" | "apart";

export const length = ({ start, end }: Reading): number => (start === null || end === null ? 0 : end - start);

/** The day up to which a count goes: its own last one, while the dead of one day are counted until the report. */
function countedBy(reading: Reading): number {
  const { family, start, end, published, timed } = reading;
  return timed && start !== null && end !== null && (end > start + 1 || family !== "casualties") ? end : (published ?? end ?? 0);
}

/**
 * How the days of two counts lie.
 *
 * @param ratio - of the larger figure to the smaller.
 * @param same - whether one source gives both.
 */
export function spans(meeting: Meeting, ratio: number, same: boolean): Span {
  const { a, b } = meeting;
  if (a.start === null || a.end === null || b.start === null || b.end === null) return "moment";
  const days = countedBy(a) - countedBy(b) || meeting.lag;
  const order: Span = days === 0 ? "moment" : days > 0 ? "later" : "earlier";
  if (a.timed && b.timed) {
    // A night has two dates.
    if (length(a) <= 1 && length(b) <= 1) return a.start <= b.end && b.start <= a.end ? order : "apart";
    const totals = length(a) > 1 && length(b) > 1 && Math.abs(a.start - b.start) <= START_DAYS;
    return a.start === b.start || totals ? order : "apart";
  }
  if (a.timed !== b.timed) {
    const [timed, bare] = a.timed ? [a, b] : [b, a];
    if (timed.start === null || timed.end === null || bare.end === null) return "moment";
    if (length(timed) > TOTAL_DAYS && ratio > (same ? OWN_SIZE : SAME_SIZE)) return "apart";
    if (bare.end < timed.start) return "apart";
    const more = (bare.figure?.value ?? 0) > (timed.figure?.value ?? 0);
    if (length(timed) <= 1 && more && ratio > TOTAL_SIZE) return "apart";
    // Fewer who come or go after a count has ended are others, unless the next day's report answers.
    const answers = flows(timed) && Math.abs(meeting.lag) <= MOMENT_DAYS && meeting.where === "same";
    if (!answers && flows(timed) && !more && bare.end > timed.end + MOMENT_DAYS && !same && !state(timed)) return "apart";
    // A figure told after a count of several days had ended is of other days.
    if (!answers && length(timed) > 1 && bare.end > timed.end && !more && ratio > SAME_SIZE * 0.75 && !same) return "apart";
  }
  return order;
}
