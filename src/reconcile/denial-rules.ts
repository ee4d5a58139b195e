// A denied and an affirmed claim into denies, contradicts or updates: who answers whom, and when.
import { sameNumber } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { sameScene, turned } from "./meeting.ts";
import { sameTopic } from "./topic.ts";
import { figureOf, placesIn, type Rule, whenWords, whoWords, wordsOf } from "./verdict.ts";

/** Movements and deliveries that did not take place are told as denied ones: a state of affairs, no answer to anybody. */
const STOPPED = new Set(["evacuation", "displacement", "aid"]);
/** Claims this near each other in a report speak of the same thing where they name nothing. */
const NEXT = 2;

/** Denying something of one group denies nothing of the larger side. */
function narrower(denied: string | null, affirmed: string | null, { world }: Case): boolean {
  return denied !== null && affirmed !== null && denied !== affirmed && world.partyLineage(denied).includes(affirmed);
}

/** `meeting.a` is the denied claim. Whether it is about what the other affirms. */
function about(meeting: Meeting, rank: boolean, theCase: Case): boolean {
  const { a: denied, b: affirmed } = meeting;
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return false;
  if (meeting.figures === "part" || meeting.figures === "other") return false;
  const numbered = denied.figure !== null && affirmed.figure !== null;
  if (denied.figure !== null && affirmed.figure === null) return false;
  if (
    numbered &&
    denied.figure !== null &&
    affirmed.figure !== null &&
    !sameNumber(denied.figure, affirmed.figure) &&
    denied.figure.bound !== "vague"
  )
    return false;
  if (narrower(denied.claim.agent, affirmed.claim.agent, theCase) || narrower(denied.claim.affected, affirmed.claim.affected, theCase))
    return false;
  return placesIn(meeting) || meeting.agents === "same" || meeting.affected === "same" || numbered || rank || denied.claim.type === "agreement";
}

export const denial: Rule = (given, theCase) => {
  if (given.a.claim.polarity === given.b.claim.polarity) return null;
  const meeting = given.a.claim.polarity === "denied" ? given : turned(given);
  const { a: denied, b: affirmed, lag } = meeting;
  if (!sameTopic(denied, affirmed, theCase.world) || !sameScene(denied, affirmed, theCase.world)) return null;
  const near = meeting.sameReport && Math.abs(denied.rank - affirmed.rank) <= NEXT;
  if (!about(meeting, near, theCase)) return null;
  const { same } = theCase.origins.same(denied, affirmed);
  const stopped = STOPPED.has(denied.claim.type);
  // What may come of talks lies ahead; of other things "may have" is hearsay.
  const ahead = affirmed.claim.modality === "expected" || (affirmed.claim.modality === "possible" && affirmed.family === "talks");
  const who = whoWords(denied, theCase);
  const other = whoWords(affirmed, theCase);
  const begun = affirmed.timed && affirmed.start !== null && denied.end !== null && affirmed.start > denied.end;
  const ended = denied.timed && denied.start !== null && affirmed.end !== null && denied.start > affirmed.end;
  if (begun || (stopped && lag < 0 && !same)) {
    const why = `${who} has ${wordsOf(denied)} not so for ${whenWords(denied)}; ${other} has it so for ${whenWords(affirmed)}`;
    return { kind: "updates", rule: "denial.begun", why, from: affirmed, to: denied };
  }
  if ((ended && stopped) || (ahead && lag > 0)) {
    const why = `${other} has ${wordsOf(affirmed)} for ${whenWords(affirmed)}; ${who} has it not so for ${whenWords(denied)}`;
    return { kind: "updates", rule: "denial.ended", why, from: denied, to: affirmed };
  }
  if (denied.timed && affirmed.timed && !meeting.sameTime) return null;
  // In one report a source speaks against itself only where two statements of it are quoted.
  if (same && meeting.sameReport && denied.claim.attribution.length === affirmed.claim.attribution.length) return null;
  const voice = theCase.origins.speaker(denied).kind === "voice";
  if (lag < 0 || same || (stopped && voice)) {
    const why = `${other} says ${wordsOf(affirmed)}, which can't be if ${who} is right that it is not so`;
    return { kind: "contradicts", rule: "denial.later", why, from: denied, to: affirmed };
  }
  const figure = denied.figure === null ? "" : ` and the figure of ${figureOf(denied)}`;
  return {
    kind: "denies",
    rule: "denial",
    why: `${who} denies ${wordsOf(denied)}${figure}, which ${other} asserts`,
    from: denied,
    to: affirmed,
  };
};
