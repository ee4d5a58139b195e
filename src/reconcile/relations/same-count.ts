// Two counts into whether they are of one thing, as far as their words go: of one people, in one place, by one measure.
import type { Reading } from "../reading.ts";
import { flows, OWN_SIZE, SAME_SIZE } from "./count-days.ts";
import { bearsArms, countsPart, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { placesIn } from "./verdict.ts";
import { byEnemies, headed, speaksFor } from "./voices.ts";

/** No two counts of one thing lie so far apart. */
const FAR_SIZE = 20;

/** Whether one claim names no place and the other does. */
const halfPlaced = ({ a, b, where }: Meeting): boolean =>
  where === "open" && a.sites.length + a.goals.length > 0 !== b.sites.length + b.goals.length > 0;

/** Whether one side counts its own dead, of whom its enemy tells too. */
export function ownLosses(meeting: Meeting, theCase: Case): boolean {
  const { a, b, affected } = meeting;
  if (affected !== "same" || a.family !== "casualties" || !byEnemies(meeting, theCase)) return false;
  return speaksFor(a, a.claim.affected, theCase) || speaksFor(b, b.claim.affected, theCase);
}

/** Whether one counts soldiers without saying whose, told by their own side or by who killed them, the other those of that side. */
function ofOneArmy({ a, b, affected }: Meeting, theCase: Case): boolean {
  if (affected !== "open" || a.figure === null || b.figure === null || !bearsArms(a.figure) || !bearsArms(b.figure)) return false;
  const [bare, told] = a.claim.affected === null ? [a, b] : [b, a];
  const side = told.claim.affected;
  if (side === null || bare.claim.affected !== null) return false;
  const { agent } = bare.claim;
  return speaksFor(bare, side, theCase) || (agent !== null && theCase.world.opposed(agent, side));
}

/** A sub-count may stand between two counts that are set beside each other. */
const BESIDE = 3;
/** Whether one report sets a count of another origin beside the one that it has just told. */
export const answered = ({ a, b, sameReport }: Meeting, same: boolean): boolean =>
  sameReport && Math.abs(a.rank - b.rank) <= BESIDE && !same;

/** Whether one tells of the death of somebody whom he knew, the other of all who died. A side that owns up to one means all. */
function lonely(one: Reading, { figure: all }: Reading, { origins }: Case): boolean {
  const { figure, claim } = one;
  const unarmed = claim.affected === null || claim.affected === UNARMED;
  const { kind, party } = origins.speaker(one);
  if (kind === "register" && party !== null) return false;
  return claim.type === "casualties" && unarmed && figure?.bound === "exact" && figure.value === 1 && (all?.value ?? 0) > SAME_SIZE;
}

/** Whether both count in one spot, so that their dead are one blow's. */
const oneSpot = (meeting: Meeting, { world }: Case): boolean =>
  meeting.where === "same" && meeting.common.every((place) => world.places.breadth(place) === "spot");

/** Whether both count who has fled since one day, be it where they left or where they go. */
const sinceOneDay = ({ a, b, lag }: Meeting): boolean =>
  a.claim.type === "displacement" && a.timed && b.timed && a.start === b.start && a.end !== b.end && lag !== 0;

/** Whether the first counts who has reached a place, fewer than the second, which was told no later, counts without one. */
const someArrived = ({ a, b, lag }: Meeting): boolean =>
  a.goals.length > 0 && b.goals.length === 0 && lag >= 0 && (a.figure?.value ?? 0) < (b.figure?.value ?? 0);

/** Whether two claims count the same thing in the same place, as far as their words go. */
export function sameCount(meeting: Meeting, ratio: number, same: boolean, theCase: Case): boolean {
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null || a.figure.unit === "share") return false;
  if (meeting.figures !== "same" && meeting.figures !== "open") return false;
  // Who tells of rockets and of shells tells of both.
  if (a.figure.unit !== b.figure.unit && (same || meeting.sameReport)) return false;
  // What an army loses is counted along its front; other dead are those of a blow.
  const civil = [a, b].some(({ claim }) => claim.affected === UNARMED);
  if (civil && !same && meeting.hintedApart) return false;
  if (a.family === "casualties" && meeting.beside && !ownLosses(meeting, theCase)) return false;
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return false;
  // Who went to two places went twice; who is to go is not yet gone.
  if (meeting.goals === "apart" || (a.claim.modality === "expected") !== (b.claim.modality === "expected")) return false;
  if (a.claim.parent === b.claim.id || b.claim.parent === a.claim.id) return false;
  // Who counts five soldiers and two policemen has counted two peoples.
  const otherWords = a.figure.of !== null && b.figure.of !== null && a.figure.of !== b.figure.of;
  if (same && meeting.sameReport && otherWords) return false;
  // A part of one count, beside another count of all.
  if (!same && !countsPart(a.figure) && a.part !== b.part) return false;
  // The dead of a side are some of all the dead, unless both tell of one doer's blow, or one report sets both beside each other.
  const oneDoer = meeting.agents === "same";
  const beside = answered(meeting, same);
  const oneBlow = oneDoer || beside;
  // Nor are fighters the soldiers of nobody knows which side.
  const otherwise = meeting.figures === "open" || a.figure.of !== b.figure.of;
  if (
    otherwise &&
    (bearsArms(a.figure) || bearsArms(b.figure)) &&
    meeting.affected !== "same" &&
    !oneDoer &&
    !(beside && oneSpot(meeting, theCase))
  )
    return false;
  if (headed(meeting, theCase)) return false;
  if (a.claim.modality === "demanded" || b.claim.modality === "demanded") return false;
  // So much more is a count of something else, unless both give the days that they count, or a side answers its enemy.
  if (ratio > FAR_SIZE && !(a.timed && b.timed) && !(beside && ownLosses(meeting, theCase))) return false;
  if (!same && (lonely(a, b, theCase) || lonely(b, a, theCase))) return false;
  // Of all who fled some have reached one place.
  if (flows(a) && meeting.where !== "same" && (someArrived(meeting) || someArrived(meeting.turned))) return false;
  // One counts who left, the other who arrived.
  if (meeting.where === "open" && !halfPlaced(meeting) && a.sites.length + a.goals.length > 0 && !sinceOneDay(meeting)) return false;
  // One doer's blow on one day is one though it is told without its place.
  const oneTarget = meeting.affected === "same" || (a.family === "violence" && meeting.figures === "same");
  const oneDay = oneDoer && oneTarget && a.timed && b.timed && a.start === b.start && a.end === b.end;
  const ceiling = a.figure.bound === "at-most" || b.figure.bound === "at-most";
  // Who tells how many have reached one place, beside how many have fled, counts some of them.
  const plainlyOne = ceiling || oneDay || (beside && !flows(a)) || ownLosses(meeting, theCase);
  if (halfPlaced(meeting) && !plainlyOne && ratio > (same || meeting.hinted ? OWN_SIZE : SAME_SIZE)) return false;
  // Two who count those who left, in one report and about as many, count the same.
  const departed = a.family === "movement" && meeting.sameReport && a.claim.type === b.claim.type && ratio <= SAME_SIZE;
  return placesIn(meeting) || same || departed || oneBlow || meeting.affected === "same" || ofOneArmy(meeting, theCase);
}
