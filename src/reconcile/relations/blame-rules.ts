// Blame: two parties that accuse each other into a contradiction; a deed denied by the party it is laid to into a denial.
import type { ClaimType, Reason } from "../../model.ts";
import { NOTHING, said, somebody, value } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";
import { listed, placesIn, placesMeet, type Rule, whoWords, wordsOf } from "./verdict.ts";

/** Deeds that a party is accused of. */
const DEEDS: ReadonlySet<ClaimType> = new Set(["strike", "attack", "casualties"]);
/** What else it may say that it did not do: arm somebody, take people away, drive them out. */
const ANSWERED: ReadonlySet<ClaimType> = new Set([...DEEDS, "materiel", "surrender", "displacement"]);
/** Of these a story holds one: who denies it need not say where. */
const FEW: ReadonlySet<ClaimType> = new Set(["materiel"]);
/** Two parties accuse each other of one deed within so many days; he who is accused answers as soon. */
const ANSWER_DAYS = 3;
/** An answer stands this near behind what it answers, where neither names a place. */
const NEXT = 3;

const asserted = ({ claim: { polarity, modality } }: Reading): boolean => polarity === "affirmed" && modality === "asserted";
const related = (a: string | null, b: string | null, { world }: Case): boolean => a !== null && b !== null && world.related(a, b);

/** Whether two accusations can be of one deed: of a city or a place in it, or told nowhere, of one day's news. */
function oneMatter(meeting: Meeting, { world }: Case): boolean {
  if (placesIn(meeting)) return meeting.common.some((place) => world.places.breadth(place) !== "region");
  return meeting.where === "open" && meeting.sameScene && Math.abs(meeting.lag) <= 1;
}

/** Whether two parties that are enemies are blamed for what was done in one spot, by whomever. */
function twoBlamed(meeting: Meeting, { world }: Case): boolean {
  const [x, y] = [meeting.a.claim.affected, meeting.b.claim.affected];
  if (x === null || y === null || !world.opposed(x, y) || !placesMeet(meeting)) return false;
  return meeting.common.some((place) => world.places.breadth(place) === "spot");
}

/** One deed at one place, for which each of two parties blames the other, or for which two are blamed. */
export const blame: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== "accusation" || y.type !== "accusation" || !asserted(a) || !asserted(b)) return null;
  const crosswise = related(x.agent, y.affected, theCase) && related(x.affected, y.agent, theCase);
  if (!crosswise && !twoBlamed(meeting, theCase)) return null;
  if (!meeting.sameTime || Math.abs(meeting.lag) > ANSWER_DAYS || meeting.sameOrigin || !oneMatter(meeting, theCase)) return null;
  const why = (): Reason =>
    said`${meeting.common.length > 0 ? listed(meeting.common) : value("type", x.type)}: done by ${somebody(x.affected)} for ${whoWords(a, theCase)}, by ${somebody(y.affected)} for ${whoWords(b, theCase)}`;
  return { kind: "contradicts", rule: "blame", why, from: a, to: b };
};

/** A deed laid to one party, which a third says was done by a party that is opposed to it. */
export const laid: Rule = (given, theCase) => {
  if ((given.a.claim.type === "accusation") === (given.b.claim.type === "accusation")) return null;
  const meeting = given.a.claim.type === "accusation" ? given : given.turned;
  const { a: blamed, b: told } = meeting;
  const [x, y] = [blamed.claim, told.claim];
  if (!DEEDS.has(y.type) || !asserted(blamed) || !asserted(told) || x.affected === null || y.agent === null) return null;
  // Who answers a blow tells of another one.
  if (y.aspect === "counter-attack" || !theCase.world.opposed(x.affected, y.agent) || meeting.sameOrigin) return null;
  // He who is blamed, or his friends, lay it to the other; anybody else to him who blames.
  const { party } = theCase.origins.speaker(told);
  const turnedBack = related(x.agent, y.agent, theCase) && !related(party, y.agent, theCase);
  if (!turnedBack && !related(party, x.affected, theCase)) return null;
  if (!placesMeet(meeting) || !meeting.sameTime || Math.abs(meeting.lag) > ANSWER_DAYS) return null;
  if (meeting.common.every((place) => theCase.world.places.breadth(place) !== "spot")) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: done by ${somebody(x.affected)} for ${whoWords(blamed, theCase)}, by ${somebody(y.agent)} for ${whoWords(told, theCase)}`;
  return { kind: "contradicts", rule: "blame.laid", why, from: blamed, to: told };
};

/** Whether the denied deed can be the one that the other tells of, of another type as it is. */
function answers(meeting: Meeting): boolean {
  const { a: denied, b: told, lag } = meeting;
  if (lag < 0 || lag > ANSWER_DAYS || !meeting.sameTime) return false;
  if (placesMeet(meeting)) return true;
  const next = meeting.sameReport && denied.rank > told.rank && denied.rank - told.rank <= NEXT;
  const only = FEW.has(denied.claim.type) && meeting.sameScene;
  return ((next || only) && (meeting.where === "open" || meeting.carried)) || (meeting.where === "inside" && placesIn(meeting));
}

/** A party that says that it did not strike, against those who accuse it, or who count the dead of its blow. */
export const answer: Rule = (given, theCase) => {
  if (given.a.claim.polarity === given.b.claim.polarity) return null;
  const meeting = given.a.claim.polarity === "denied" ? given : given.turned;
  const { a: denied, b: told } = meeting;
  const [x, y] = [denied.claim, told.claim];
  if (x.type === y.type || !ANSWERED.has(x.type) || !asserted(told) || x.agent === null) return null;
  const laid = y.type === "accusation" ? y.affected : y.type === "casualties" && x.type !== "casualties" ? y.agent : null;
  if (!related(x.agent, laid, theCase) || !answers(meeting) || meeting.sameOrigin) return null;
  // Who tells of those whom his own side has killed accuses nobody.
  if (y.type === "casualties" && related(theCase.origins.speaker(told).party, laid, theCase)) return null;
  // Of the dead only those of that place, not each sub-count and not all of a city.
  if (y.type === "casualties" && (meeting.affected === "apart" || y.parent !== null || !placesMeet(meeting))) return null;
  return {
    kind: "denies",
    rule: "denial.answer",
    why: () => said`${whoWords(denied, theCase)} denies ${wordsOf(denied)}${NOTHING}, which ${whoWords(told, theCase)} asserts`,
    from: denied,
    to: told,
  };
};
