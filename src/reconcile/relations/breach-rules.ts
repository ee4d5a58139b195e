// A truce that is said to be broken and the act by which it was, told in one report, into a refinement.
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { atCommon, type Rule, whoWords, wordsOf } from "./verdict.ts";

/** The act stands this near the words on the truce. */
const NEXT = 3;

const asserted = ({ claim: { modality } }: Reading): boolean => modality === "asserted";

/** Whether both may have been on one day. */
const oneDay = (a: Reading, b: Reading): boolean =>
  !a.timed || !b.timed || ((a.start ?? 0) <= (b.end ?? 0) && (b.start ?? 0) <= (a.end ?? 0));

/** An assault or a bombardment by whoever is said to have broken the truce, beside the words that it was broken. */
export const breach: Rule = (given, theCase) => {
  const meeting = given.a.claim.type === "agreement" ? given.turned : given;
  const { a: act, b: truce } = meeting;
  if (truce.claim.type !== "agreement" || truce.claim.aspect !== "truce" || truce.claim.polarity !== "denied") return null;
  if (act.claim.polarity === "denied" || act.claim.aspect === "counter-attack" || !asserted(act) || !asserted(truce)) return null;
  const near = truce.heading || Math.abs(act.rank - truce.rank) <= NEXT;
  if (!meeting.sameReport || !near || meeting.agents === "apart" || !oneDay(act, truce)) return null;
  return {
    kind: "refines",
    rule: "breach",
    why: () =>
      said`${whoWords(act, theCase)} says more closely what ${whoWords(truce, theCase)} says: ${said`${wordsOf(act)}${atCommon(meeting)}`}`,
    from: act,
    to: truce,
  };
};
