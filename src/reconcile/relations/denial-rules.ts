// A denied and an affirmed claim into denies, contradicts or updates: who answers whom, and when.
import type { Reason } from "../../model.ts";
import { NOTHING, said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { sameNumber, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { mirrored } from "./topic.ts";
import { figureOf, placesMeet, type Rule, whenWords, whoWords, wordsOf } from "./verdict.ts";

/** Movements and deliveries that did not take place are told as denied ones: a state of affairs, no answer to anybody. */
const STOPPED = new Set(["evacuation", "displacement", "aid"]);
/** Families of what is planned and then does not come about. */
const PLANNED: ReadonlySet<string> = new Set(["talks", "movement", "supply"]);
const BLOWS: ReadonlySet<string> = new Set(["violence", "casualties"]);
/** Deeds of which one denial means one. */
const DEEDS = new Set(["strike", "attack", "materiel"]);
/** Movements of people, of which a story holds many. */
const MOVED = new Set(["displacement", "evacuation"]);
/** A denial that gives no day answers what was said within so many days. */
const ANSWER_DAYS = 7;
/** Who denies « today » means the news of so many days. */
const RECENT_DAYS = 3;
/** Types of which a story holds one: who denies it need not say where or whose. */
const FEW = new Set(["agreement", "negotiation", "surrender"]);
/** Claims this near each other in a report speak of the same thing where they name nothing. */
const NEXT = 2;

/** Denying something of one group denies nothing of the larger side. */
function narrower(denied: string | null, affirmed: string | null, { world }: Case): boolean {
  return denied !== null && affirmed !== null && denied !== affirmed && world.partyLineage(denied).includes(affirmed);
}

/** Whether a party says that it was not done to its own: it answers what was said of its side. */
function ofOwn(denied: Reading, { world, origins }: Case): boolean {
  const { party } = origins.speaker(denied);
  const { affected } = denied.claim;
  return party !== null && affected !== null && world.related(party, affected);
}

/** Whether it tells of fighting, in which either side may be named first. */
const mutual = ({ claim }: Reading): boolean => claim.aspect === "clash";

/** `meeting.a` is the denied claim. Whether the figures let it be about what the other affirms. */
function sameFigure({ a: denied, b: affirmed, figures, agents }: Meeting): boolean {
  // (« more than 100 youths », « more than 100 men »: so many, whatever they are called)
  const oneNumber = denied.figure !== null && affirmed.figure !== null && sameNumber(denied.figure, affirmed.figure);
  if (figures === "other" || (figures === "part" && !(oneNumber && agents === "same"))) return false;
  if (denied.figure === null) return agents === "same" || !total(affirmed);
  if (affirmed.figure === null) return false;
  return sameNumber(denied.figure, affirmed.figure) || denied.figure.bound === "vague";
}

/** A total over many days is no one deed that somebody denies. */
const TOTAL_DAYS = 10;
const total = (reading: Reading): boolean => reading.figure !== null && lasted(reading);

/** Whether the places let it: a denial for a place is none for what contains it. */
function samePlace({ a: denied, b: affirmed, where }: Meeting): boolean {
  // Who has not taken a city may have taken a quarter of it.
  if (where === "around" && (denied.family === "ground" || denied.family === "supply")) return false;
  if (where === "inside") return false;
  if (where === "open") return denied.sites.length + denied.goals.length === 0 || affirmed.sites.length + affirmed.goals.length === 0;
  return where !== "apart";
}

/** Whether who denies without saying whose deed it was answers what is laid to his own side: « we never struck ». */
function ownDeed(denied: Reading, affirmed: Reading, { world, origins }: Case): boolean {
  const { party } = origins.speaker(denied);
  if (denied.claim.agent !== null || party === null || affirmed.claim.agent === null) return false;
  return DEEDS.has(denied.claim.type) && !ofOwn(denied, { world, origins }) && world.related(party, affirmed.claim.agent);
}

/** Whether the deed is laid to an enemy of whoever denies: that is not his to deny. */
function foreign(denied: Reading, affirmed: Reading, { world, origins }: Case): boolean {
  const { party } = origins.speaker(denied);
  return party !== null && affirmed.claim.agent !== null && world.opposed(party, affirmed.claim.agent);
}

/** Whether both give their day, and the denial not merely that on which it is told. */
const dated = ({ a, b }: Meeting): boolean => a.timed && b.timed;

/** Whether a side that denies « today » may mean what was said of the days before. */
function belated({ a: denied, b: affirmed }: Meeting, { origins }: Case): boolean {
  const { start, end, published } = denied;
  if (start !== published || end !== published || end === null || affirmed.end === null) return false;
  return end - affirmed.end <= RECENT_DAYS && origins.speaker(denied).party !== null;
}

/** Whether what is denied took place beside what is affirmed, without either being wrong. */
function beside(meeting: Meeting): boolean {
  const [x, y] = [meeting.a.claim, meeting.b.claim];
  // That some could not leave one day does not mean that none left on another; who is trapped is so until he leaves.
  if (MOVED.has(x.type) && x.aspect !== "trapped" && (x.agent === null || meeting.agents !== "same" || x.agent === "civilians"))
    return !dated(meeting) && Math.abs(meeting.lag) > 1 && x.modality === "asserted" && y.modality === "asserted";
  // Much passes in days: what is held up one day is not what went through on another.
  if (x.type === "aid" && !dated(meeting) && meeting.lag > RECENT_DAYS && meeting.agents !== "same") return true;
  // Of a truce and a deal both stand in a story.
  const parties = meeting.agents === "same" || meeting.affected === "same";
  return x.type === "agreement" && x.aspect !== y.aspect && !meeting.sameReport && !placesMeet(meeting) && !parties;
}

/** Whether the places show that one event is meant: the same, or a spot inside a spot, or inside a city on one day. */
function oneEvent(meeting: Meeting, { world }: Case): boolean {
  if (placesMeet(meeting)) return true;
  if (meeting.where !== "around") return false;
  return (dated(meeting) && meeting.sameTime) || meeting.a.sites.every((place) => world.places.breadth(place) === "spot");
}

/** Days between a denial and what it may answer: the other report, or the day of which that one tells after it. */
const awayFrom = ({ a: denied, b: affirmed, lag }: Meeting): number =>
  lag < 0 && affirmed.timed && affirmed.end !== null && denied.published !== null
    ? Math.abs(denied.published - affirmed.end)
    : Math.abs(lag);

/** Whether what a report tells later than it was denied is the very change of hands that was: it was over when it was denied. */
const already = ({ a: denied, b: affirmed, lag }: Meeting): boolean =>
  lag < 0 &&
  denied.claim.aspect === "gain" &&
  affirmed.claim.type === "control" &&
  affirmed.timed &&
  affirmed.start !== null &&
  denied.published !== null &&
  affirmed.start <= denied.published;

/** Whether a side says that it has hurt no civilian, wherever: that answers whoever has just told of civilians hurt, be it by nobody knows whom. */
function disowns(meeting: Meeting, { world, origins }: Case): boolean {
  const { a: denied, b: affirmed, lag } = meeting;
  const { agent, affected } = denied.claim;
  if (agent === null || affected !== UNARMED || affirmed.claim.affected !== UNARMED || placed(denied)) return false;
  const [own, other] = [origins.speaker(denied).party, origins.speaker(affirmed).party];
  if (own === null || !world.related(own, agent) || (other !== null && world.related(other, own))) return false;
  return meeting.sameReport ? denied.rank > affirmed.rank : lag >= 1 && lag <= RECENT_DAYS;
}

const placed = ({ sites, goals }: Reading): boolean => sites.length + goals.length > 0;

/** Whether a denial that says little is of something else than what the other affirms. */
function elsewhere(meeting: Meeting, near: boolean, theCase: Case): boolean {
  const { a: denied, b: affirmed } = meeting;
  const [x, y] = [denied.claim, affirmed.claim];
  // What is denied is what was said of late.
  if (!dated(meeting) && awayFrom(meeting) > ANSWER_DAYS) return true;
  if (denied.bare && !pointedAt(meeting)) return true;
  if (!BLOWS.has(denied.family) && x.aspect !== "trapped") return false;
  // Who says that one party did not do it does not say that it was not done.
  // (that civilians were hurt singles out no event)
  const victim = meeting.affected === "same" && x.affected !== UNARMED;
  const behind = meeting.sameReport && meeting.hintedFirst;
  if (x.agent !== null && y.agent === null && !oneEvent(meeting, theCase) && !near && !victim && !behind && !disowns(meeting, theCase))
    return true;
  if (!BLOWS.has(denied.family)) return false;
  if (denied.figure === null && affirmed.figure === null && lasted(affirmed)) return true;
  const plain = x.agent === null || (x.affected === null && denied.figure === null);
  // What was done to a side is that side's to deny, whoever did it.
  return plain && !victim && meeting.where === "open" && foreign(denied, affirmed, theCase);
}

/** Whether a clause that only denies can mean a claim: it has the slots of the claim before it, and no words of its own. */
function pointedAt(meeting: Meeting): boolean {
  const { a: denied, b: affirmed, where, figures } = meeting;
  const alike = denied.claim.agent === affirmed.claim.agent && denied.claim.affected === affirmed.claim.affected;
  const placed = denied.sites.length + denied.goals.length > 0;
  if (meeting.sameReport) return alike && (where === "same" || (where === "open" && !placed)) && (figures === "none" || figures === "same");
  return denied.claim.agent !== null && meeting.agents === "same" && placesMeet(meeting) && (figures === "none" || figures === "same");
}

/** Whether it tells of weeks, be it of a siege or of all their dead. */
const lasted = ({ timed, start, end }: Reading): boolean => timed && start !== null && end !== null && end - start > TOTAL_DAYS;

/** Whether what is affirmed began after what is denied was not so. */
const begins = ({ a: denied, b: affirmed }: Meeting): boolean =>
  affirmed.timed && affirmed.start !== null && denied.end !== null && affirmed.start > denied.end;

/** Whether the denied claim is about what the other affirms. */
function about(meeting: Meeting, near: boolean, theCase: Case): boolean {
  const { a: denied, b: affirmed } = meeting;
  const [x, y] = [denied.claim, affirmed.claim];
  // One side's gain is the other's loss: their parties differ.
  const others = meeting.agents === "apart" || meeting.affected === "apart";
  // Who stops lorries is not who sends them.
  const stopper = STOPPED.has(x.type) && meeting.affected !== "apart";
  if ((others && !stopper && !mirrored(denied, affirmed)) || !samePlace(meeting)) return false;
  // As many lorries as were stopped need not get through.
  if (!sameFigure(meeting) && !(STOPPED.has(x.type) && begins(meeting) && placesMeet(meeting) && meeting.figures === "same")) return false;
  if (narrower(x.agent, y.agent, theCase) || (narrower(x.affected, y.affected, theCase) && !ofOwn(denied, theCase))) return false;
  if (x.type !== y.type && !placesMeet(meeting)) return false;
  // Who says that it will not be so does not say that it has not been, nor is he belied by its coming.
  if (x.modality === "expected" && y.modality === "asserted") return false;
  // What is asked for need not be, nor what is asked against be left undone.
  if ((y.modality === "demanded") !== (x.modality === "demanded")) return false;
  const planned = PLANNED.has(denied.family) || (x.type === "attack" && y.type === "attack" && meeting.agents === "same");
  if (y.modality !== "asserted" && x.modality === "asserted" && y.modality !== "possible" && !planned) return false;
  // Who did not do it may have had it done by those who fight beside him.
  const comrade = x.agent !== null && y.agent !== null && !theCase.world.related(x.agent, y.agent);
  if (comrade && BLOWS.has(denied.family) && !mutual(denied) && !mutual(affirmed)) return false;
  const hinted = DEEDS.has(x.type) && x.type === y.type && meeting.hintedFirst;
  const numbered = denied.figure !== null && affirmed.figure !== null;
  if (elsewhere(meeting, near, theCase)) return false;
  return (
    meeting.where !== "open" ||
    meeting.agents === "same" ||
    meeting.affected === "same" ||
    numbered ||
    near ||
    hinted ||
    FEW.has(x.type) ||
    ownDeed(denied, affirmed, theCase)
  );
}

/** Whether it holds until it ends, and the denied claim says that it has: a taking that is denied is none. */
function lasting({ a: denied, b: affirmed, agents }: Meeting): boolean {
  if (denied.claim.type === "control") return denied.claim.aspect === "hold" && affirmed.claim.aspect === "hold" && agents === "same";
  return denied.claim.type === "agreement";
}

/** What the words say that lead up to a claim which somebody denies in so many words. */
const OUTRIGHT = "denied-outright";

/** Whether both speak for one side, which then says two things. */
function oneSide({ a, b }: Meeting, { world, origins }: Case): boolean {
  const [own, other] = [origins.speaker(a).party, origins.speaker(b).party];
  return own !== null && other !== null && world.related(own, other);
}

/** An answer to news comes with the next day's. */
const REJOINDER_DAYS = 1;

/** Whether who is said to have stopped something says that it goes through: he answers, and tells of nothing new. */
function rejoinder({ a: denied, b: affirmed, lag }: Meeting, { world, origins }: Case): boolean {
  const { party } = origins.speaker(affirmed);
  const { agent } = denied.claim;
  return lag >= -REJOINDER_DAYS && !affirmed.timed && party !== null && agent !== null && world.related(party, agent);
}

export const denial: Rule = (given, theCase) => {
  if (given.a.claim.polarity === given.b.claim.polarity) return null;
  return denies(given.a.claim.polarity === "denied" ? given : given.turned, theCase);
};

/** How a claim lies to the one before it, which denies it. */
const denies: Rule = (meeting, theCase) => {
  const { a: denied, b: affirmed, lag } = meeting;
  const stopped = STOPPED.has(denied.claim.type);
  if (stopped && affirmed.claim.type !== denied.claim.type) return null;
  if (!meeting.sameTopic || !meeting.sameScene) return null;
  const near = meeting.sameReport && denied.claim.aspect === affirmed.claim.aspect && Math.abs(denied.rank - affirmed.rank) <= NEXT;
  if (!about(meeting, near, theCase)) return null;
  const same = meeting.sameOrigin;
  // What may come of talks lies ahead; of other things "may have" is hearsay.
  const ahead =
    affirmed.claim.modality === "expected" || (affirmed.claim.modality === "possible" && affirmed.family === "talks" && lag > RECENT_DAYS);
  const who = (): Reason => whoWords(denied, theCase);
  const other = (): Reason => whoWords(affirmed, theCase);
  const begun = begins(meeting);
  const ended = denied.timed && denied.start !== null && affirmed.end !== null && denied.start > affirmed.end;
  // A blow that falls after one was denied is another.
  if ((begun || (lag < -REJOINDER_DAYS && !affirmed.timed && meeting.where === "open")) && BLOWS.has(denied.family)) return null;
  const oneDay = dated(meeting) && denied.start === affirmed.start && denied.end === affirmed.end;
  // What two had not agreed on one day they have agreed on some days later, for whoever tells of it then.
  const since = denied.family === "talks" && !same && lag <= -RECENT_DAYS + 1 && !affirmed.timed && affirmed.claim.modality === "asserted";
  if (!ahead && (begun || since || (stopped && lag < 0 && !oneDay && !rejoinder(meeting, theCase)))) {
    const why = (): Reason =>
      said`${who()} has ${wordsOf(denied)} not so for ${whenWords(denied)}; ${other()} has it so for ${whenWords(affirmed)}`;
    return { kind: "updates", rule: "denial.begun", why, from: affirmed, to: denied };
  }
  // Who puts off what he has announced may do so before its day.
  const called = same && denied.claim.modality === "asserted" && (affirmed.start ?? 0) >= (denied.end ?? 0);
  const planned = ahead && stopped && affirmed.timed && (called || (meeting.sameTime && (!same || denied.claim.modality === "asserted")));
  // What one report tells as agreed and then as broken was so in turn.
  const inTurn = meeting.sameReport && denied.rank > affirmed.rank && affirmed.claim.modality === "asserted";
  const broken = same && (lag >= 1 || inTurn) && denied.claim.type === "agreement" && !ahead;
  // Who says before the appointed day that nothing is agreed on does not tell what came of it.
  const forestalled = ahead && !same && denied.family === "talks" && affirmed.timed && (affirmed.start ?? 0) > (denied.end ?? 0);
  if (
    broken ||
    (ended && !(meeting.sameReport && same) && (stopped || lasting(meeting))) ||
    (ahead && lag > 0 && !forestalled) ||
    planned
  ) {
    const why = (): Reason =>
      said`${other()} has ${wordsOf(affirmed)} for ${whenWords(affirmed)}; ${who()} has it not so for ${whenWords(denied)}`;
    return { kind: "updates", rule: "denial.ended", why, from: denied, to: affirmed };
  }
  // Who says days later that a place has not been lost denies that it was taken before.
  const stands = denied.claim.type === "control" && ended && lag <= ANSWER_DAYS;
  if ((dated(meeting) && !meeting.sameTime && !stands && !belated(meeting, theCase)) || beside(meeting)) return null;
  // In one report a source speaks against itself only where two statements of it are quoted.
  const quotedTwice =
    denied.claim.attribution.length !== affirmed.claim.attribution.length && meeting.where === "same" && meeting.agents === "same";
  if (same && meeting.sameReport && !quotedTwice) return null;
  // Who struck and says that he did not strike these does not speak against himself.
  if (same && denied.claim.affected !== null && affirmed.claim.affected === null) return null;
  const told = stopped && theCase.origins.speaker(denied).kind === "voice";
  if ((lag < 0 && !already(meeting)) || same || told) {
    // Told later, or of what did not move: it must plainly be the same thing.
    const ofOne = meeting.agents === "same" || (meeting.affected === "same" && denied.claim.affected !== UNARMED);
    const blanket = denied.sites.length + denied.goals.length === 0 && ofOne && denied.claim.type === affirmed.claim.type;
    if (
      (meeting.where === "open" && !blanket && !meeting.hintedFirst) ||
      (denied.claim.agent !== null && meeting.agents !== "same" && !placesMeet(meeting)) ||
      ahead
    )
      return null;
    if (told && (meeting.sameReport || affirmed.figure !== null)) return null;
    // Who denies a thing in so many words answers whoever says it, be he told of first; who only says how it was does not.
    const outright =
      denied.shades.includes(OUTRIGHT) &&
      denied.claim.type === affirmed.claim.type &&
      !mirrored(denied, affirmed) &&
      !oneSide(meeting, theCase);
    if (outright && !same && !told)
      return { kind: "denies", rule: "denial.outright", why: denying(meeting, theCase), from: denied, to: affirmed };
    const why = (): Reason => said`${other()} says ${wordsOf(affirmed)}, which can't be if ${who()} is right that it is not so`;
    return { kind: "contradicts", rule: "denial.later", why, from: denied, to: affirmed };
  }
  return { kind: "denies", rule: "denial", why: denying(meeting, theCase), from: denied, to: affirmed };
};

const denying =
  ({ a: denied, b: affirmed }: Meeting, theCase: Case) =>
  (): Reason => {
    const figure = denied.figure === null ? NOTHING : said` and the figure of ${figureOf(denied)}`;
    return said`${whoWords(denied, theCase)} denies ${wordsOf(denied)}${figure}, which ${whoWords(affirmed, theCase)} asserts`;
  };
