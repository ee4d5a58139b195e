// A refusal and the very thing refused into a contradiction: who will not leave is not leaving.
import type { Reason } from "../../model.ts";
import { said, somebody } from "../../reason.ts";
import type { Case, Meeting } from "./meeting.ts";
import { atCommon, placesIn, type Rule, type Verdict, whenWords, whoWords, wordsOf } from "./verdict.ts";
import { speaksFor } from "./voices.ts";

/** What a party does or does not consent to. */
const CONSENTED = new Set(["retreat", "evacuation", "surrender", "agreement", "negotiation"]);
/** What the words of who agrees to a proposal say. */
const CONSENT = "offer-accepted";
/** What is agreed on need not happen anywhere. */
const PLACELESS = new Set(["agreement", "negotiation"]);
/** A party may change its mind in more days. */
const SAME_MIND_DAYS = 1;

/** Whether who refuses is who would go, surrender or agree; an agreement has two who do. */
function ownDeed({ a, b, agents }: Meeting, { world }: Case): boolean {
  const [refusing, consenting] = [a.claim.agent, b.claim.affected];
  if (agents === "same") return true;
  return b.claim.type === "agreement" && refusing !== null && consenting !== null && world.related(refusing, consenting);
}

/** Days later it is no more the same refusal. */
const OTHER_MIND_DAYS = 30;

/** What a party refused, and does or agrees to days later. */
function cameRound(meeting: Meeting, theCase: Case): Verdict | null {
  const { a: refusal, b: deed, lag } = meeting;
  if (lag > 0 || lag < -OTHER_MIND_DAYS || (deed.timed && (deed.start ?? 0) <= (refusal.end ?? 0))) return null;
  if (deed.claim.modality === "possible" || deed.claim.extent === "part" || meeting.affected === "apart") return null;
  // Of those with whom one talks there are many: he who was refused, or the place, must be the same.
  if (meeting.affected !== "same" && !placesIn(meeting)) return null;
  const why = (): Reason =>
    said`${wordsOf(deed)}${atCommon(meeting)} for ${whoWords(deed, theCase)} (${whenWords(deed)}), after ${wordsOf(refusal)} (${whenWords(refusal)})`;
  return { kind: "updates", rule: "refusal.over", why, from: deed, to: refusal };
}

/** A party that refuses, against another origin that has it go, surrender or agree. */
export const refusals: Rule = (given, theCase) => {
  if ((given.a.claim.type === "rejection") === (given.b.claim.type === "rejection")) return null;
  const meeting = given.a.claim.type === "rejection" ? given : given.turned;
  const { a: refusal, b: deed } = meeting;
  if (!CONSENTED.has(deed.claim.type) || !meeting.sameScene) return null;
  if (refusal.claim.polarity === "denied" || deed.claim.polarity === "denied" || deed.claim.modality === "demanded") return null;
  // Who rejects one thing may propose another: only of one partner both can't be.
  const whom = meeting.affected === "same" || (meeting.affected === "open" && speaksFor(deed, deed.claim.agent, theCase));
  const later = Math.abs(meeting.lag) > SAME_MIND_DAYS;
  const consents = deed.shades.includes(CONSENT) && meeting.agents === "same";
  // Who talks with one whom he says he will not talk to.
  const talks = deed.claim.aspect === "talks" && meeting.affected === "same" && meeting.agents === "same";
  const proposes = deed.claim.aspect === "proposal" && whom;
  if (deed.claim.type === "negotiation" && !later && !consents && !talks && !proposes) return null;
  // Who will not leave a city may leave one of its quarters.
  if (!ownDeed(meeting, theCase) || meeting.where === "apart" || meeting.where === "around") return null;
  if (Math.abs(meeting.lag) > SAME_MIND_DAYS) return cameRound(meeting, theCase);
  if (meeting.where === "open" && !PLACELESS.has(deed.claim.type)) return null;
  if (deed.figure !== null || deed.claim.extent === "part" || meeting.sameOrigin) return null;
  const where = atCommon(meeting);
  const why = (): Reason =>
    said`${somebody(refusal.claim.agent)}${where}: ${wordsOf(deed)} for ${whoWords(deed, theCase)} (${whenWords(deed)}), against ${wordsOf(refusal)} for ${whoWords(refusal, theCase)}`;
  return { kind: "contradicts", rule: "refusal", why, from: refusal, to: deed };
};
