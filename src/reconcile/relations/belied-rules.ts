// What a denial of one kind says against a claim of another: who never talked has agreed on nothing, who has no arms has lost none.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import type { Case } from "./meeting.ts";
import { type Rule, whoWords, wordsOf } from "./verdict.ts";

/** Such an answer comes within so many days. */
const ANSWER_DAYS = 3;

const asserted = ({ claim: { polarity, modality } }: Reading): boolean => polarity === "affirmed" && modality === "asserted";

const belied = (denied: Reading, told: Reading, theCase: Case): Reason =>
  said`${whoWords(told, theCase)} says ${wordsOf(told)}, which can't be if ${whoWords(denied, theCase)} is right to deny ${wordsOf(denied)}`;

/** That two parties have agreed, against a word that they have not so much as talked. */
export const untalked: Rule = (given, theCase) => {
  const meeting = given.a.claim.type === "negotiation" ? given : given.turned;
  const { a: denied, b: agreed, lag } = meeting;
  if (denied.claim.type !== "negotiation" || agreed.claim.type !== "agreement") return null;
  if (denied.claim.polarity !== "denied" || denied.claim.aspect !== "talks" || denied.claim.modality !== "asserted" || !asserted(agreed))
    return null;
  if (meeting.agents === "apart" || meeting.affected === "apart" || (meeting.agents !== "same" && meeting.affected !== "same")) return null;
  // What was agreed on long ago needs no talks now.
  if (!meeting.sameScene || !meeting.sameTime || meeting.sameOrigin || Math.abs(lag) > ANSWER_DAYS) return null;
  return {
    kind: lag >= 0 ? "denies" : "contradicts",
    rule: "belied.talks",
    why: () => belied(denied, agreed, theCase),
    from: denied,
    to: agreed,
  };
};

/** Arms that a party has lost, against its word that it has none. */
export const unarmed: Rule = (given, theCase) => {
  if (given.a.claim.polarity === given.b.claim.polarity) return null;
  const meeting = given.a.claim.polarity === "denied" ? given : given.turned;
  const { a: denied, b: lost } = meeting;
  const [x, y] = [denied.claim, lost.claim];
  if (x.type !== "materiel" || y.type !== "materiel" || x.polarity !== "denied" || !asserted(lost)) return null;
  // A taking or a delivery that is denied is one of somebody's; what is denied of one party alone is that it has any.
  if (x.agent === null || x.affected !== null || y.affected === null || y.agent === null) return null;
  const own = theCase.world.related(x.agent, y.affected) && theCase.world.opposed(x.agent, y.agent);
  if (!own || meeting.where === "apart" || denied.sites.length > 0 || meeting.sameOrigin) return null;
  if (!meeting.sameScene || !meeting.sameTime || Math.abs(meeting.lag) > ANSWER_DAYS) return null;
  return {
    kind: "contradicts",
    rule: "belied.arms",
    why: () => belied(denied, lost, theCase),
    from: denied,
    to: lost,
  };
};
