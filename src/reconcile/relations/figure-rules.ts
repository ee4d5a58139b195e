// Two counts of one thing into updates or a contradiction; counts of other days, places or people stay apart.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { flows, length, MOMENT_DAYS, OWN_SIZE, SAME_SIZE, type Span, spans, state } from "./count-days.ts";
import { bearsArms, ceiling, compatible, type Figure, isRound, sameNumber, sharper, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { answered, ownLosses, sameCount } from "./same-count.ts";
import { figureOf, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";
import { byEnemies, speaksFor } from "./voices.ts";

/** Undated counts by two sources are of one event only so long; flows start anew sooner. */
const EVENT_DAYS = 7;
const FLOW_DAYS = 3;
const TOTAL_DAYS = 14;
/** So much may lie between a count and the same count said loosely, where a report sets the one beside the other. */
const LOOSE = 0.1;
/** So much more than a vague word's most may still be meant by it. */
const MORE_THAN_VAGUE = 1.5;
/** So much more than "at least 17" is still the count that goes on. */
const COUNTED_ON = 1.3;
/** … within so many days. */
const NEXT_DAYS = 2;
/** Families of what is counted day by day and not summed up. */
const PASSING: ReadonlySet<string> = new Set(["violence", "supply"]);

/** How many times the one figure is the other, at the least that their words allow. */
function ratioOf(x: Figure, y: Figure): number {
  const [less, more] = x.value <= y.value ? [x, y] : [y, x];
  const top = less.bound === "vague" ? Math.min(more.value, ceiling(less)) : less.value;
  return more.value / Math.max(1e-9, top);
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

const tell = ({ a, b, theCase }: Counts): Reason =>
  said`${figureOf(a)} for ${whoWords(a, theCase)} (${whenWords(a)}), ${figureOf(b)} for ${whoWords(b, theCase)} (${whenWords(b)})`;

function clash(pair: Counts): Verdict | null {
  // "Thousands" may stand for somewhat more.
  const [less, more] = pair.x.value <= pair.y.value ? [pair.x, pair.y] : [pair.y, pair.x];
  if (less.bound === "vague" && more.value <= ceiling(less) * MORE_THAN_VAGUE && flows(pair.a)) return null;
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
  const { meeting, a, b, x, y, fits, rises } = pair;
  // One source, one report: the number behind its "thousands", …
  const [close, loose] = x.bound === "vague" ? [b, a] : [a, b];
  if (meeting.sameReport && loose.figure?.bound === "vague" && (sharper(x, y) || sharper(y, x)))
    return { kind: "refines", rule: "figure.closer", why: () => tell(pair), from: close, to: loose };
  // … and with no two days, the larger count is the later.
  if (pair.part) return null;
  const partway = (a.goals.length === 0) !== (b.goals.length === 0) || pair.ratio > OWN_SIZE;
  if (meeting.sameReport) return meeting.where === "same" && !partway && !(a.timed && b.timed) ? update(pair, !rises) : null;
  return fits ? null : update(pair, meeting.lag < 0);
}

/** Whether two counts without a day are of the news of one: one beside the other, or far apart of one place, or of one side by its enemy. */
function oneNews({ meeting, ratio, theCase }: Counts): boolean {
  if (answered(meeting, false)) return true;
  const nowhere = [meeting.a, meeting.b].every(({ sites, goals }) => sites.length + goals.length === 0);
  const one = meeting.where === "same" || (nowhere && meeting.agents === "same" && byEnemies(meeting, theCase));
  return !meeting.sameReport && meeting.lag === 0 && one && ratio > SAME_SIZE;
}

/** So many times what others have counted is no "at least" of theirs any more. */
const BOASTED = 3;

/** Whether a side has killed so many more of its enemy's than another has counted "at least"; that they were soldiers says whose, too. */
function boasted({ meeting, a, b, ratio, theCase }: Counts): boolean {
  const [less, more] = (a.figure?.value ?? 0) < (b.figure?.value ?? 0) ? [a, b] : [b, a];
  if (ratio < BOASTED || a.family !== "casualties" || less.figure?.bound !== "at-least") return false;
  const soldiers = meeting.affected === "open" && meeting.figures === "same" && bearsArms(less.figure);
  if (meeting.affected !== "same" && !soldiers) return false;
  const { party } = theCase.origins.speaker(more);
  const side = a.claim.affected ?? b.claim.affected;
  const enemy =
    party !== null && side !== null && side !== UNARMED && theCase.world.opposed(party, side) && !speaksFor(less, party, theCase);
  return enemy || (speaksFor(more, more.claim.agent, theCase) && !speaksFor(less, more.claim.agent, theCase));
}

/** Whether fewer civilians are counted than dead of all kinds, in two reports: they may be some of them. */
function among({ meeting, a, b, ratio }: Counts): boolean {
  const [less, more] = (a.figure?.value ?? 0) < (b.figure?.value ?? 0) ? [a, b] : [b, a];
  const some = less.figure?.of === UNARMED && more.figure?.of === null && more.claim.affected === null;
  return some && !meeting.sameReport && ratio <= SAME_SIZE && a.family === "casualties";
}

/** Two counts of one moment by two sources. */
function twoCounts(pair: Counts): Verdict | null {
  const { meeting, x, y, part, undated } = pair;
  // Who sets the exact count of another beside "nearly 20,000" shows by how much they differ.
  const loosely =
    answered(meeting, false) && [x, y].some(({ bound }) => bound === "about") && [x, y].some(({ bound }) => bound === "exact");
  const fits = pair.fits && !(loosely && pair.ratio > 1 + LOOSE) && !boasted(pair);
  return fits || part || (undated && !oneNews(pair)) || among(pair) ? null : clash(pair);
}

/** Whether both count who has come together in one spot: they are still there days later. */
const gathered = ({ a, goals }: Meeting, { world }: Case): boolean =>
  goals === "same" && a.goals.every((place) => world.places.breadth(place) === "spot");

/** Another day's raids and lorries are others, unless both give the day from which they count. */
const others = ({ a, dated }: Counts): boolean => PASSING.has(a.family) && !dated;

/** A later count by the same source. */
function countedOn(pair: Counts): Verdict | null {
  const { meeting, a, x, y, fits, rises, part } = pair;
  // Who counts those of a quarter and, days later, those of the city, has counted two things.
  if (part && flows(a)) return null;
  if (!rises && !state(a)) return fits ? null : update(pair);
  // Who says more than his own "at least" a day later has counted on.
  const more = rises && !sameNumber(x, y) && y.bound === "at-least";
  if (fits && Math.abs(meeting.lag) <= MOMENT_DAYS && !more) return null;
  return others(pair) ? null : update(pair);
}

/** A later count by another source. */
function anothersCount(pair: Counts): Verdict | null {
  const { meeting, a, b, x, y, ratio, fits, rises, part, dated, undated, theCase } = pair;
  // A count of a whole goes on from none of a part, unless one side counts on.
  const { party } = theCase.origins.speaker(a);
  const oneSide = party !== null && party === theCase.origins.speaker(b).party;
  if (part && (!oneSide || !rises || a.timed !== b.timed || flows(a))) return null;
  // A side that tells, a day later, of far fewer who have left or reached a spot speaks against the other.
  const spot = meeting.where === "same" && meeting.common.every((place) => theCase.world.places.breadth(place) === "spot");
  const sided = [a, b].some((one) => theCase.origins.speaker(one).party !== null);
  const fewer = !rises && meeting.lag <= MOMENT_DAYS && spot && sided && ratio > SAME_SIZE;
  // Whom a side has taken it has until it lets go: the other's count of them within a day is no other day's, its own later one tells who is left.
  const taken = a.claim.aspect === "capture" && meeting.agents === "same" && meeting.affected === "same";
  const left = taken && oneSide && !rises && meeting.lag > MOMENT_DAYS && speaksFor(a, a.claim.agent, theCase);
  if (left && meeting.lag <= EVENT_DAYS) return update(pair);
  const rival = taken && meeting.lag <= MOMENT_DAYS && a.claim.affected !== UNARMED;
  if (undated && !fewer && !rival && (!rises || meeting.lag <= MOMENT_DAYS)) return null;
  // A bare figure of about the size of a total that is still counted is that total.
  const total = rises && ratio <= SAME_SIZE && (length(a) > 1 || length(b) > 1);
  if (!dated && meeting.lag > (flows(a) && !gathered(meeting, theCase) ? (total ? TOTAL_DAYS : FLOW_DAYS) : EVENT_DAYS)) return null;
  // "At least 17", no round number, is a count that still goes on; far more are another's count.
  const counting = !fits || (y.bound === "at-least" && x.bound === "exact" && !isRound(y) && ratio <= COUNTED_ON);
  // Bodies are found within the hour: of one day's blow the next day's count is a later one.
  const soon =
    rises &&
    counting &&
    meeting.lag >= 1 &&
    a.family === "casualties" &&
    length(a) <= 1 &&
    length(b) <= 1 &&
    ratio <= SAME_SIZE &&
    !byEnemies(meeting, theCase);
  // Who have fled since one day are the more the later they are counted.
  const since = rises && flows(a) && dated && a.start === b.start && meeting.lag >= 1 && length(b) > 0 && !byEnemies(meeting, theCase);
  const onward = soon || since || ((rises || state(a)) && Math.abs(meeting.lag) > MOMENT_DAYS);
  if (!onward) return (fits && !boasted(pair)) || part || among(pair) ? null : clash(pair);
  if (others(pair) || meeting.sameReport) return null;
  // What a side owns up to having lost is no count on which others go on to far more.
  const owned = a.family === "casualties" && [a, b].some((one) => speaksFor(one, one.claim.affected, theCase));
  if (ratio > SAME_SIZE && !fits && (owned || byEnemies(meeting, theCase))) return part ? null : clash(pair);
  return update(pair);
}

/** Whether so much happens where both count that they need not be of one event: in a city at war, … */
function busy(meeting: Meeting, span: Span, ratio: number, theCase: Case): boolean {
  const { a, b, common, agents } = meeting;
  const city = common.length > 0 && common.every((place) => theCase.world.places.breadth(place) !== "spot");
  if (!city || a.family !== "casualties") return false;
  // A side's dead of one day's news, by its own word and by its enemy's, are of one fight.
  if (Math.abs(meeting.lag) <= MOMENT_DAYS && ownLosses(meeting, theCase)) return false;
  // … nor are a few more dead than were counted the day before, of the same people, another blow's.
  const more = (span === "later" ? meeting.a : meeting.b).figure?.value ?? 0;
  const fewer = (span === "later" ? meeting.b : meeting.a).figure?.value ?? 0;
  const near = Math.abs(meeting.lag) <= NEXT_DAYS && (a.timed || b.timed) && meeting.where === "same";
  if (span !== "moment" && near && more > fewer && ratio <= COUNTED_ON && meeting.affected === "same") return false;
  // … two undated figures of two days; nor two of one day, unless both tell whose blow it was, or when.
  return (span !== "moment" && !a.timed && !b.timed) || (agents !== "same" && !(a.timed && b.timed));
}

/** Whether the second report tells of two such things on one day, and the first claim gives the number of the other one: a second convoy. */
const another = ({ a, b, sameReport }: Meeting): boolean =>
  !sameReport && a.figure !== null && b.beside.some((other) => sameNumber(other, a.figure as Figure));

export const counts: Rule = (given, theCase) => {
  if (given.a.figure === null || given.b.figure === null) return null;
  const one = given.a.claim;
  const other = given.b.claim;
  if (one.polarity === "denied" || other.polarity === "denied" || one.type === "control") return null;
  if (!given.sameTopic || (given.a.family === "movement" && one.type !== other.type) || !given.sameScene) return null;
  const same = given.sameOrigin;
  const ratio = ratioOf(given.a.figure, given.b.figure);
  if (!sameCount(given, ratio, same, theCase)) return null;
  const span = spans(given, ratio, same);
  if (span === "apart" || (!same && busy(given, span, ratio, theCase)) || another(given) || another(given.turned)) return null;
  const meeting = span === "earlier" ? given.turned : given;
  const { a, b } = meeting;
  const [x, y] = [a.figure, b.figure];
  if (x === null || y === null || x.value === y.value) return null;
  const rises = x.value > y.value;
  const part = (fewerPlaces(meeting) && !rises) || (fewerPlaces(meeting.turned) && rises);
  // Fewer in one spot than there were is no other flow.
  const fewer = !rises && gathered(meeting, theCase);
  const undated = flows(a) && !state(a) && !fewer && !a.timed && !b.timed;
  const pair: Counts = { meeting, a, b, x, y, ratio, fits: compatible(x, y), rises, part, dated: a.timed && b.timed, undated, theCase };
  if (span === "moment") return same ? recount(pair) : twoCounts(pair);
  if (pair.fits && x.bound === "at-most") return null;
  return same ? countedOn(pair) : anothersCount(pair);
};
