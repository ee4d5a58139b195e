// A matter's course into updates: what was expected has come about, what went on goes on.
import type { Reason } from "../../model.ts";
import { said, value } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { compatible } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { atCommon, dayOf, MATTER_DAYS, placesIn, placesMeet, type Rule, type Verdict, whenWords, whoWords, wordsOf } from "./verdict.ts";
import { speaksFor } from "./voices.ts";

/** Reports this far apart tell two states of a matter that runs. */
const COURSE_DAYS = 2;
/** What is announced without a place comes about within days, if it is the same. */
const SOON_DAYS = 3;
/** What is held may be held for long: only reports this far apart tell anew. */
const HOLD_DAYS = 4;
/** Types of which "may have" tells a rumour, and no prospect. */
const HEARSAY = new Set(["control", "casualties", "assessment", "surrender"]);
const OPEN = new Set(["expected", "possible"]);

/** What is announced or ordered may be announced and ordered anew. */
const AHEAD = new Set(["expected", "demanded"]);

const days = ({ a, b }: Meeting): number => (dayOf(a) ?? 0) - (dayOf(b) ?? 0);

/** What lasts until something ends it. */
function lasts({ claim }: Reading): boolean {
  return (
    (claim.type === "control" && claim.aspect === "hold") ||
    (claim.type === "aid" && claim.polarity === "denied") ||
    claim.aspect === "trapped"
  );
}

/** What is appointed for one day, and not for two. */
const APPOINTED = new Set(["agreement", "evacuation", "negotiation"]);
/** Days further apart are of two appointments. */
const APPOINTED_DAYS = 7;

/** One thing that is to come, or was agreed on, on two days: of two origins only one can be right, of one the later counts. */
export const appointed: Rule = (given, theCase) => {
  const meeting = given.lag >= 0 ? given : given.turned;
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== y.type || !APPOINTED.has(x.type) || x.modality !== y.modality) return null;
  // What was agreed on is agreed on once, by the same two; what else took place may have done so twice.
  const agreed = x.type === "agreement" && x.aspect === y.aspect && meeting.agents === "same" && meeting.affected === "same";
  if (x.modality !== "expected" && !(x.modality === "asserted" && agreed && !meeting.sameOrigin)) return null;
  if (x.polarity === "denied" || y.polarity === "denied" || !meeting.sameTopic || !meeting.sameScene) return null;
  const oneDay = [a, b].every(({ timed, start, end }) => timed && start === end);
  const gap = Math.abs((a.start ?? 0) - (b.start ?? 0));
  if (!oneDay || gap < 1 || gap > APPOINTED_DAYS || meeting.lag >= COURSE_DAYS) return null;
  if (meeting.agents === "apart" || meeting.affected === "apart" || a.figure !== null || b.figure !== null) return null;
  if (!placesMeet(meeting) && (meeting.where !== "open" || meeting.agents !== "same")) return null;
  if (meeting.sameOrigin && (meeting.sameReport || meeting.lag < 1)) return null;
  const tell = (): Reason =>
    said`${value("type", x.type)}${atCommon(meeting)}: ${whenWords(a)} for ${whoWords(a, theCase)}, ${whenWords(b)} for ${whoWords(b, theCase)}`;
  return meeting.sameOrigin
    ? { kind: "updates", rule: "course.put-off", why: tell, from: a, to: b }
    : { kind: "contradicts", rule: "course.two-dates", why: tell, from: a, to: b };
};

/** What was proposed and, within days, agreed on by those to whom it was, or by nobody says whom. */
export const proposed: Rule = (given, theCase) => {
  const meeting = given.a.claim.type === "agreement" ? given : given.turned;
  const { a: agreed, b: proposal, lag } = meeting;
  if (agreed.claim.type !== "agreement" || proposal.claim.type !== "negotiation" || proposal.claim.aspect !== "proposal") return null;
  if ([agreed, proposal].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  if (lag < 1 || lag > APPOINTED_DAYS || !meeting.sameScene || meeting.where === "apart") return null;
  const parties = [agreed.claim.agent, agreed.claim.affected].filter((one) => one !== null);
  const asked = [proposal.claim.agent, proposal.claim.affected].filter((one) => one !== null);
  if (parties.length > 0 && !parties.some((one) => asked.some((other) => theCase.world.related(one, other)))) return null;
  const why = (): Reason =>
    said`${wordsOf(proposal)} for ${whoWords(proposal, theCase)} (${whenWords(proposal)}), agreed on for ${whoWords(agreed, theCase)} (${whenWords(agreed)})`;
  return { kind: "updates", rule: "course.agreed", why, from: agreed, to: proposal };
};

/** Of many who can't leave, so small a part that does changes nothing for the others. */
const FEW_OF_THEM = 0.25;

/** Who could not leave a spot has left it, or cannot leave it any more. */
export const freed: Rule = (given, theCase) => {
  const meeting = given.lag >= 0 ? given : given.turned;
  const { a, b } = meeting;
  const aspects = [a.claim.aspect, b.claim.aspect];
  if (a.claim.type !== "displacement" || b.claim.type !== "displacement" || !aspects.includes("trapped") || !aspects.includes("leave"))
    return null;
  if ([a, b].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted") || meeting.sameReport) return null;
  if (days(meeting) < 1 || meeting.lag < 1 || meeting.affected === "apart" || meeting.where !== "same") return null;
  if (meeting.carried || meeting.common.some((place) => theCase.world.places.breadth(place) !== "spot")) return null;
  const [left, stuck] = a.claim.aspect === "leave" ? [a.figure, b.figure] : [b.figure, a.figure];
  if (left !== null && stuck !== null && (left.unit !== stuck.unit || left.high < stuck.low * FEW_OF_THEM)) return null;
  const why = (): Reason =>
    said`${wordsOf(a)}${atCommon(meeting)} for ${whoWords(a, theCase)} (${whenWords(a)}), after ${wordsOf(b)} (${whenWords(b)})`;
  return { kind: "updates", rule: "course.freed", why, from: a, to: b };
};

/** Whether who took people says that he let so many go at once of whom another only tells that he took them. */
function checked(meeting: Meeting, theCase: Case): Verdict | null {
  const { a: freed, b: taken } = meeting;
  const own = speaksFor(freed, freed.claim.agent, theCase) && !speaksFor(taken, freed.claim.agent, theCase);
  if (!own || meeting.sameOrigin || meeting.agents !== "same" || meeting.affected !== "same" || meeting.where === "apart") return null;
  if (days(meeting) !== 0 || Math.abs(meeting.lag) > 1 || (meeting.where === "open" && !meeting.sameReport)) return null;
  const why = (): Reason =>
    said`${wordsOf(freed)} for ${whoWords(freed, theCase)} (${whenWords(freed)}), but ${wordsOf(taken)} for ${whoWords(taken, theCase)} (${whenWords(taken)})${atCommon(meeting)}`;
  return { kind: "contradicts", rule: "course.let-go", why, from: freed, to: taken };
}

/** People who were taken and have been let go. */
export const released: Rule = (given, theCase) => {
  if (given.a.claim.aspect === given.b.claim.aspect) return null;
  const meeting = given.a.claim.aspect === "amnesty" ? given : given.turned;
  const { a: freed, b: taken } = meeting;
  if (freed.claim.type !== "surrender" || freed.claim.aspect !== "amnesty" || taken.claim.aspect !== "capture") return null;
  if ([freed, taken].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  if (!meeting.sameScene) return null;
  if (days(meeting) < 1) return checked(meeting, theCase);
  if (meeting.lag < 0 || days(meeting) > MATTER_DAYS) return null;
  if (meeting.agents === "apart" || meeting.affected === "apart" || meeting.where === "apart") return null;
  // Who took them, or whom, may be left unsaid of those who were taken in that place.
  if ((meeting.agents !== "same" || meeting.affected !== "same") && !placesIn(meeting)) return null;
  if (freed.figure !== null && taken.figure !== null && (freed.figure.unit !== taken.figure.unit || freed.figure.low > taken.figure.high))
    return null;
  const why = (): Reason =>
    said`${wordsOf(freed)}${atCommon(meeting)} for ${whoWords(freed, theCase)} (${whenWords(freed)}), after ${wordsOf(taken)} (${whenWords(taken)})`;
  return { kind: "updates", rule: "course.released", why, from: freed, to: taken };
};

/** Whether a truce that was to last some days is told, by a later report, to last others. */
function prolonged({ a, b, lag, where, agents, affected }: Meeting): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.type !== "agreement" || y.type !== "agreement" || x.aspect !== y.aspect || x.modality !== y.modality || lag < 1) return false;
  if (x.polarity === "denied" || !a.timed || !b.timed || (where === "open" && (agents !== "same" || affected === "apart"))) return false;
  const lasting = (a.end ?? 0) > (a.start ?? 0) && (b.end ?? 0) > (b.start ?? 0);
  return lasting && (a.start ?? 0) > (b.start ?? 0) && (a.end ?? 0) > (b.end ?? 0) && (a.start ?? 0) - (b.end ?? 0) <= 1;
}

export const course: Rule = (given, theCase) => {
  if (given.sameReport || given.a.claim.polarity !== given.b.claim.polarity || !given.sameTopic || !given.sameScene) return null;
  return courseTo(given.lag >= 0 ? given : given.turned, theCase);
};

/** What has become, by the first of two claims, of what the second told before. */
const courseTo: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return null;
  if (meeting.figures === "part" || meeting.figures === "other") return null;
  const where = (): Reason => atCommon(meeting);
  if (OPEN.has(y.modality) && x.modality === "asserted" && meeting.lag >= 1) {
    if (x.type !== y.type || x.aspect !== y.aspect || (y.modality === "possible" && HEARSAY.has(y.type))) return null;
    // A truce that is to come is the one that comes, whoever agrees on it.
    const meant = meeting.agents === "same" || (x.type === "agreement" && y.agent === null && y.affected === null);
    // The one agreement between two parties may take its time.
    const two = x.type === "agreement" && meeting.agents === "same" && meeting.affected === "same";
    const appointed = a.timed && b.timed && a.start === b.start;
    const late = meeting.lag > (two || appointed ? APPOINTED_DAYS : SOON_DAYS);
    if (!placesMeet(meeting) && (meeting.where !== "open" || !meant || late)) return null;
    if (a.timed && a.start !== null && b.published !== null && a.start < b.published) return null;
    // As many as were announced for a day need not come.
    const fewer = appointed && meeting.figures === "same";
    if (a.figure !== null && b.figure !== null && !fewer && !compatible(a.figure, b.figure)) return null;
    const why = (): Reason =>
      said`${wordsOf(b)}, ${value("modality", y.modality)} for ${whoWords(b, theCase)} (${whenWords(b)}), has come about${where()} for ${whoWords(a, theCase)} (${whenWords(a)})`;
    return { kind: "updates", rule: "course.come-about", why, from: a, to: b };
  }
  const oneDay = a.timed && b.timed && a.start === b.start && a.end === b.end;
  if (prolonged(meeting)) {
    const why = (): Reason =>
      said`${value("type", x.type)}${where()}: ${whenWords(a)} for ${whoWords(a, theCase)}, ${whenWords(b)} for ${whoWords(b, theCase)}`;
    return { kind: "updates", rule: "course.extended", why, from: a, to: b };
  }
  // People leave again and again: what is to come on two days is two things.
  if (a.timed && b.timed && !meeting.sameTime && a.family === "movement" && x.modality === "expected") return null;
  if (x.modality === y.modality && AHEAD.has(x.modality) && x.type === y.type && meeting.lag >= COURSE_DAYS && !oneDay) {
    if (meeting.agents !== "same" && !placesMeet(meeting)) return null;
    if (!placesIn(meeting) && meeting.affected !== "same") return null;
    // An appointment whose day had passed when the next was made is another one.
    const passed = APPOINTED.has(x.type) && a.timed && b.timed && b.end !== null && b.end < (a.published ?? b.end);
    if (passed && x.modality === "expected" && !meeting.sameTime) return null;
    const why = (): Reason =>
      said`${value("modality", x.modality)}${where()} by ${whoWords(b, theCase)} (${whenWords(b)}) and, later, by ${whoWords(a, theCase)} (${whenWords(a)})`;
    return { kind: "updates", rule: "course.expected", why, from: a, to: b };
  }
  // Who were fleeing a place have, so many of them, fled it.
  const fled = x.type === "displacement" && x.aspect === "leave" && a.figure !== null && b.figure === null && a.sites.length > 0;
  if (fled && x.modality === "asserted" && y.modality === "asserted" && placesMeet(meeting) && days(meeting) >= COURSE_DAYS) {
    const why = (): Reason =>
      said`${wordsOf(a)}${where()} for ${whoWords(a, theCase)} (${whenWords(a)}) tells how it stands after ${wordsOf(b)} (${whenWords(b)})`;
    return { kind: "updates", rule: "course.fled", why, from: a, to: b };
  }
  if (
    lasts(a) &&
    lasts(b) &&
    x.type === y.type &&
    x.modality === "asserted" &&
    y.modality === "asserted" &&
    days(meeting) >= (x.type === "control" ? HOLD_DAYS : COURSE_DAYS)
  ) {
    if (!placesMeet(meeting) || (meeting.where === "same" && meeting.sameOrigin && x.type === "control")) return null;
    // Who stops one delivery has not cut the water.
    if (x.type === "aid" && (x.agent === null) !== (y.agent === null)) return null;
    const why = (): Reason =>
      said`${wordsOf(a)}${where()} for ${whoWords(a, theCase)} (${whenWords(a)}) tells how it stands after ${wordsOf(b)} (${whenWords(b)})`;
    return { kind: "updates", rule: "course.lasts", why, from: a, to: b };
  }
  return null;
};
