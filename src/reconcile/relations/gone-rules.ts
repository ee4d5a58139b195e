// Fighters who are said to have gone or given themselves up, against their own word that the place is theirs, into a contradiction.
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { atCommon, placesMeet, type Rule, whenWords, whoWords, wordsOf } from "./verdict.ts";
import { speaksFor } from "./voices.ts";

/** The place may have been left in more days. */
const MOMENT_DAYS = 1;
const GONE = new Set(["evacuation", "surrender"]);

const asserted = ({ claim: { polarity, modality } }: Reading): boolean => polarity === "affirmed" && modality === "asserted";

/** All of a side's fighters gone from a spot that it says it holds; some of them may go and others stay. */
export const gone: Rule = (given, theCase) => {
  const meeting = GONE.has(given.a.claim.type) ? given : given.turned;
  const { a: left, b: hold } = meeting;
  if (!GONE.has(left.claim.type) || hold.claim.type !== "control" || hold.claim.aspect !== "hold" || hold.figure !== null) return null;
  if (!asserted(left) || !asserted(hold) || left.figure !== null || left.claim.extent === "part") return null;
  if (left.claim.type === "surrender" && left.claim.aspect !== "surrender") return null;
  const { agent } = left.claim;
  if (agent === null || meeting.agents !== "same" || !speaksFor(hold, agent, theCase) || meeting.sameOrigin) return null;
  if (!placesMeet(meeting) || !meeting.sameTime || Math.abs(meeting.lag) > MOMENT_DAYS) return null;
  if (meeting.common.some((place) => theCase.world.places.breadth(place) !== "spot")) return null;
  return {
    kind: "contradicts",
    rule: "gone",
    why: () =>
      said`${wordsOf(left)} for ${whoWords(left, theCase)} (${whenWords(left)}), but ${wordsOf(hold)} for ${whoWords(hold, theCase)} (${whenWords(hold)})${atCommon(meeting)}`,
    from: left,
    to: hold,
  };
};
