// Two counts of one thing into updates or a contradiction; counts of other days, places or people stay apart.
import { compatible, type Figure } from "./figures.ts";
import { type Meeting, sameScene, turned } from "./meeting.ts";
import type { Reading } from "./reading.ts";
import { sameTopic } from "./topic.ts";
import { figureOf, placesIn, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";

/** Starts of two counts that differ by no more are one start. */
const START_DAYS = 1;
/** A count over more days than this is a total; a bare figure beside it is a day's. */
const TOTAL_DAYS = 10;
/** Unless it is of the same size. */
const SAME_SIZE = 2;
/** Within a day two counts are of one moment. */
const MOMENT_DAYS = 1;
/** What holds at a moment may fall as well as rise. */
const STATES = new Set(["trapped", "hold", "share", "contested"]);

/** How the days of two counts lie: of one moment, the first later in a running count, or not to be compared. */
export type Span = "moment" | "later" | "earlier" | "apart";

const length = ({ start, end }: Reading): number => (start === null || end === null ? 0 : end - start);

/** `a` and `b` both with figures; positive result when `a` is the later. */
export function spans(meeting: Meeting, ratio: number, same: boolean): Span {
  const { a, b } = meeting;
  if (a.start === null || a.end === null || b.start === null || b.end === null) return "moment";
  const order = (days: number): Span => (days === 0 ? "moment" : days > 0 ? "later" : "earlier");
  if (a.timed && b.timed) {
    if (Math.abs(a.start - b.start) <= START_DAYS && (length(a) > 0 || length(b) > 0 || a.start === b.start)) {
      // A day inside a longer count with another start of day is its part.
      if (a.end !== b.end && (length(a) === 0 || length(b) === 0) && a.start !== b.start) return "apart";
      return a.end === b.end ? order(meeting.lag) : order(a.end - b.end);
    }
    return "apart";
  }
  if (a.timed !== b.timed) {
    const [timed, bare] = a.timed ? [a, b] : [b, a];
    if (timed.start === null || timed.end === null || bare.end === null) return "moment";
    if (length(timed) > TOTAL_DAYS && ratio > SAME_SIZE && !(same && ratio <= SAME_SIZE * 2)) return "apart";
    if (bare.end < timed.start) return "apart";
    return order(a.timed ? timed.end - bare.end : bare.end - timed.end);
  }
  return order(a.end - b.end);
}

const ratioOf = (x: Figure, y: Figure): number => Math.max(x.value, y.value) / Math.max(1e-9, Math.min(x.value, y.value));

/** Whether two claims count the same thing in the same place, as far as their words go. */
export function sameCount(meeting: Meeting, same: boolean): boolean {
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null || a.figure.unit === "share" || a.claim.aspect !== b.claim.aspect) return false;
  if (meeting.figures !== "same" && meeting.figures !== "open") return false;
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return false;
  if (a.claim.parent === b.claim.id || b.claim.parent === a.claim.id) return false;
  if (a.claim.modality === "demanded" || b.claim.modality === "demanded") return false;
  return placesIn(meeting) || same || (meeting.where === "open" && (meeting.affected === "same" || meeting.agents === "same"));
}

export const counts: Rule = (given, theCase) => {
  if (given.a.claim.polarity === "denied" || given.b.claim.polarity === "denied") return null;
  const { same } = theCase.origins.same(given.a, given.b);
  if (!sameTopic(given.a, given.b, theCase.world) || !sameScene(given.a, given.b, theCase.world) || !sameCount(given, same)) return null;
  if (given.a.figure === null || given.b.figure === null || given.a.claim.type === "control") return null;
  const span = spans(given, ratioOf(given.a.figure, given.b.figure), same);
  if (span === "apart") return null;
  const meeting = span === "earlier" ? turned(given) : given;
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null) return null;
  const tell = `${figureOf(a)} for ${whoWords(a, theCase)} (${whenWords(a)}), ${figureOf(b)} for ${whoWords(b, theCase)} (${whenWords(b)})`;
  const clash: Verdict = { kind: "contradicts", rule: "figure.clash", why: `${tell}: not both can be right`, from: a, to: b };
  const update: Verdict = { kind: "updates", rule: "figure.running", why: `${tell}: the same count, later`, from: a, to: b };
  const fits = compatible(a.figure, b.figure);
  const rises = a.figure.value > b.figure.value;
  const state = STATES.has(a.claim.aspect ?? "");
  if (span === "moment") {
    if (fits) return null;
    if (same && !meeting.sameReport) return { ...(meeting.lag >= 0 ? update : { ...update, from: b, to: a }) };
    if (same) return null;
    // A part of the places counts a part of the people.
    if (meeting.where === "inside" && !rises) return null;
    if (meeting.where === "around" && rises) return null;
    return clash;
  }
  if (a.figure.value === b.figure.value) return null;
  if (fits && a.figure.bound === "at-most") return null;
  if (rises || state) {
    if (!same && Math.abs(meeting.lag) <= MOMENT_DAYS && !fits) return clash;
    if (fits && Math.abs(meeting.lag) <= MOMENT_DAYS) return null;
    return meeting.sameReport && !same ? null : update;
  }
  if (fits) return null;
  return same ? update : clash;
};
