// Two counts of one thing into updates or a contradiction; counts of other days, places or people stay apart.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { bearsArms, ceiling, compatible, countsPart, type Figure, isRound, sameNumber, sharper, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { figureOf, placesIn, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";
import { byEnemies, headed, speaksFor } from "./voices.ts";

/** A count over more days than this is a total; a bare figure beside it is a day's, … */
const TOTAL_DAYS = 10;
/** … unless it is of the same size, as are counts of which one names no place. */
const SAME_SIZE = 2;
/** One source counts on: its figures may lie farther apart. */
const OWN_SIZE = 4;
/** A bare figure so much larger than a day's is a total. */
const TOTAL_SIZE = 8;
/** No two counts of one thing lie so far apart. */
const FAR_SIZE = 20;
/** Totals that begin so near each other count from one event. */
const START_DAYS = 1;
/** Within a day two counts are of one moment. */
const MOMENT_DAYS = 1;
/** Undated counts by two sources are of one event only so long; flows start anew sooner. */
const EVENT_DAYS = 7;
const FLOW_DAYS = 3;
const PEOPLE = "people";
/** Whether it counts people who come one after the other, day after day; those taken in one place are one event's, as are buses. */
const flows = ({ family, claim: { aspect }, sites, figure }: Reading): boolean =>
  figure?.unit === PEOPLE && (family === "movement" || aspect === "surrender" || (family === "surrender" && sites.length === 0));
/** Families of what is counted day by day and not summed up. */
const PASSING: ReadonlySet<string> = new Set(["violence", "supply"]);
/** What holds at a moment may fall as well as rise. */
const STATES = new Set(["trapped", "hold", "share", "contested"]);

/** How the days of two counts lie: of one moment, the first later in a running count, or not to be compared. */
export type Span = "moment" | "later" | "earlier" | "apart";

const length = ({ start, end }: Reading): number => (start === null || end === null ? 0 : end - start);

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
    // Fewer who come or go after a count has ended are others.
    if (flows(timed) && !more && bare.end > timed.end + MOMENT_DAYS && !same && !STATES.has(timed.claim.aspect ?? "")) return "apart";
    // A figure told after a count of several days had ended is of other days.
    if (length(timed) > 1 && bare.end > timed.end && !more && ratio > SAME_SIZE * 0.75 && !same) return "apart";
  }
  return order;
}

/** How many times the one figure is the other, at the least that their words allow. */
function ratioOf(x: Figure, y: Figure): number {
  const [less, more] = x.value <= y.value ? [x, y] : [y, x];
  const top = less.bound === "vague" ? Math.min(more.value, ceiling(less)) : less.value;
  return more.value / Math.max(1e-9, top);
}

/** Whether one claim names no place and the other does. */
const halfPlaced = ({ a, b, where }: Meeting): boolean =>
  where === "open" && a.sites.length + a.goals.length > 0 !== b.sites.length + b.goals.length > 0;

/** Whether one side counts its own dead, of whom its enemy tells too. */
function ownLosses(meeting: Meeting, theCase: Case): boolean {
  const { a, b, affected } = meeting;
  if (affected !== "same" || a.family !== "casualties" || !byEnemies(meeting, theCase)) return false;
  return speaksFor(a, a.claim.affected, theCase) || speaksFor(b, b.claim.affected, theCase);
}

/** A sub-count may stand between two counts that are set beside each other. */
const BESIDE = 2;
/** Whether one report sets a count of another origin beside the one that it has just told. */
const answered = ({ a, b, sameReport }: Meeting, same: boolean): boolean => sameReport && Math.abs(a.rank - b.rank) <= BESIDE && !same;

/** Whether one tells of the death of somebody whom he knew, the other of all who died. */
function lonely({ figure, claim }: Reading, { figure: all }: Reading): boolean {
  const unarmed = claim.affected === null || claim.affected === UNARMED;
  return claim.type === "casualties" && unarmed && figure?.bound === "exact" && figure.value === 1 && (all?.value ?? 0) > SAME_SIZE;
}

/** Whether two claims count the same thing in the same place, as far as their words go. */
function sameCount(meeting: Meeting, ratio: number, same: boolean, theCase: Case): boolean {
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null || a.figure.unit === "share") return false;
  if (meeting.figures !== "same" && meeting.figures !== "open") return false;
  // What an army loses is counted along its front; other dead are those of a blow.
  const civil = [a, b].some(({ claim }) => claim.affected === UNARMED);
  if (civil && !same && meeting.hintedApart) return false;
  if (a.family === "casualties" && meeting.beside && !ownLosses(meeting, theCase)) return false;
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return false;
  if (a.claim.parent === b.claim.id || b.claim.parent === a.claim.id) return false;
  // A part of one count, beside another count of all.
  if (!same && !countsPart(a.figure) && (a.claim.parent === null) !== (b.claim.parent === null)) return false;
  // The dead of a side are some of all the dead, unless both tell of one doer's blow or one answers the other.
  const oneDoer = meeting.agents === "same";
  const beside = answered(meeting, same);
  const oneBlow = oneDoer || beside;
  if (meeting.figures === "open" && (bearsArms(a.figure) || bearsArms(b.figure)) && meeting.affected !== "same" && !oneBlow) return false;
  if (headed(meeting, theCase)) return false;
  if (a.claim.modality === "demanded" || b.claim.modality === "demanded") return false;
  // So much more is a count of something else, unless both give the days that they count.
  if (ratio > FAR_SIZE && !(a.timed && b.timed)) return false;
  if (!same && (lonely(a, b) || lonely(b, a))) return false;
  // One counts who left, the other who arrived.
  if (meeting.where === "open" && !halfPlaced(meeting) && a.sites.length + a.goals.length > 0) return false;
  // One doer's blow on one day is one though it is told without its place.
  const oneDay = oneDoer && meeting.affected === "same" && a.timed && b.timed && a.start === b.start && a.end === b.end;
  const ceiling = a.figure.bound === "at-most" || b.figure.bound === "at-most";
  const plainlyOne = ceiling || oneDay || beside || ownLosses(meeting, theCase);
  if (halfPlaced(meeting) && !plainlyOne && ratio > (same ? OWN_SIZE : SAME_SIZE)) return false;
  return placesIn(meeting) || same || oneBlow || meeting.affected === "same";
}

/** Whether `a` counts in some of the places that `b` counts in. */
function fewerPlaces({ a, b, where }: Meeting): boolean {
  return where === "inside" || (where === "shared" && a.sites.length < b.sites.length && a.sites.every((place) => b.sites.includes(place)));
}

/** Two counts of one thing, `a` of the later days. */
interface Counts {
  readonly meeting: Meeting;
  readonly a: Reading;
  readonly b: Reading;
  readonly x: Figure;
  readonly y: Figure;
  /** How many times the one is the other. */
  readonly ratio: number;
  /** Whether both can be right. */
  readonly fits: boolean;
  readonly rises: boolean;
  /** Whether the smaller one is of fewer places. */
  readonly part: boolean;
  /** Whether both give the days that they count. */
  readonly dated: boolean;
  /** Whether neither does, of those who come and go: they have no period in common. */
  readonly undated: boolean;
  readonly theCase: Case;
}

const state = ({ claim: { aspect } }: Reading): boolean => STATES.has(aspect ?? "");

const tell = ({ a, b, theCase }: Counts): Reason =>
  said`${figureOf(a)} for ${whoWords(a, theCase)} (${whenWords(a)}), ${figureOf(b)} for ${whoWords(b, theCase)} (${whenWords(b)})`;

function clash(pair: Counts): Verdict {
  const why = (): Reason => said`${tell(pair)}: not both can be right`;
  return { kind: "contradicts", rule: "figure.clash", why, from: pair.a, to: pair.b };
}

/** @param back - whether the earlier of two claims counts on from the later one. */
function update(pair: Counts, back = false): Verdict {
  const [from, to] = back ? [pair.b, pair.a] : [pair.a, pair.b];
  return { kind: "updates", rule: "figure.running", why: () => said`${tell(pair)}: the same count, later`, from, to };
}

/** Two counts of one moment by one source: the larger, or the later told, takes the other's place. */
function recount(pair: Counts): Verdict | null {
  const { meeting, a, b, fits, rises } = pair;
  // One source, one report, no two days: the larger count is the later.
  if (meeting.sameReport) return meeting.where === "same" && !(a.timed && b.timed) ? update(pair, !rises) : null;
  return fits ? null : update(pair, meeting.lag < 0);
}

/** Two counts of one moment by two sources. */
function twoCounts(pair: Counts): Verdict | null {
  const { meeting, fits, part, undated } = pair;
  const oneNews =
    answered(meeting, false) || (!meeting.sameReport && meeting.lag === 0 && meeting.where === "same" && pair.ratio > SAME_SIZE);
  return fits || part || (undated && !oneNews) ? null : clash(pair);
}

/** Another day's raids and lorries are others, unless both give the day from which they count. */
const others = ({ a, dated }: Counts): boolean => PASSING.has(a.family) && !dated;

/** A later count by the same source. */
function countedOn(pair: Counts): Verdict | null {
  const { meeting, a, x, y, fits, rises } = pair;
  if (!rises && !state(a)) return fits ? null : update(pair);
  // Who says more than his own "at least" a day later has counted on.
  const more = rises && !sameNumber(x, y) && y.bound === "at-least";
  if (fits && Math.abs(meeting.lag) <= MOMENT_DAYS && !more) return null;
  return others(pair) ? null : update(pair);
}

/** A later count by another source. */
function anothersCount(pair: Counts): Verdict | null {
  const { meeting, a, b, x, y, ratio, fits, rises, part, dated, undated, theCase } = pair;
  // A count of a whole over its own days goes on from none of a part.
  if ((part && (!rises || a.timed !== b.timed)) || (undated && (!rises || meeting.lag <= MOMENT_DAYS))) return null;
  if (!dated && meeting.lag > (flows(a) ? FLOW_DAYS : EVENT_DAYS)) return null;
  // Bodies are found within the hour: of one day's blow the next day's count is a later one.
  // « At least 17 », no round number, is a count that still goes on; far more are another's count.
  const counting = !fits || (y.bound === "at-least" && !isRound(y) && sharper(x, y));
  const soon =
    rises &&
    counting &&
    meeting.lag >= 1 &&
    a.family === "casualties" &&
    length(a) <= 1 &&
    length(b) <= 1 &&
    ratio <= SAME_SIZE &&
    !byEnemies(meeting, theCase);
  const onward = soon || ((rises || state(a)) && Math.abs(meeting.lag) > MOMENT_DAYS);
  if (!onward) return fits ? null : clash(pair);
  if (others(pair) || meeting.sameReport) return null;
  return ratio > SAME_SIZE && !fits && byEnemies(meeting, theCase) ? clash(pair) : update(pair);
}

/** Whether so much happens where both count that they need not be of one event: in a city at war, … */
function busy({ a, b, common, agents }: Meeting, span: Span, { world }: Case): boolean {
  const city = common.length > 0 && common.every((place) => world.places.breadth(place) !== "spot");
  if (!city || a.family !== "casualties") return false;
  // … two undated figures of two days; nor two of one day, unless both tell whose blow it was, or when.
  return (span !== "moment" && !a.timed && !b.timed) || (agents !== "same" && !(a.timed && b.timed));
}

export const counts: Rule = (given, theCase) => {
  const [one, other] = [given.a.claim, given.b.claim];
  if (one.polarity === "denied" || other.polarity === "denied" || one.type === "control") return null;
  if (given.a.figure === null || given.b.figure === null) return null;
  if (!given.sameTopic || (given.a.family === "movement" && one.type !== other.type) || !given.sameScene) return null;
  const same = given.sameOrigin;
  const ratio = ratioOf(given.a.figure, given.b.figure);
  if (!sameCount(given, ratio, same, theCase)) return null;
  const span = spans(given, ratio, same);
  if (span === "apart" || (!same && busy(given, span, theCase))) return null;
  const meeting = span === "earlier" ? given.turned : given;
  const { a, b } = meeting;
  const [x, y] = [a.figure, b.figure];
  if (x === null || y === null || x.value === y.value) return null;
  const rises = x.value > y.value;
  const part = (fewerPlaces(meeting) && !rises) || (fewerPlaces(meeting.turned) && rises);
  const undated = flows(a) && !state(a) && !a.timed && !b.timed;
  const pair: Counts = { meeting, a, b, x, y, ratio, fits: compatible(x, y), rises, part, dated: a.timed && b.timed, undated, theCase };
  if (span === "moment") return same ? recount(pair) : twoCounts(pair);
  if (pair.fits && x.bound === "at-most") return null;
  return same ? countedOn(pair) : anothersCount(pair);
};
