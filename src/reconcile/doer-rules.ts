// One blow laid to two opposed doers into a contradiction.
import { listed, placesMeet, type Rule, whoWords } from "./verdict.ts";

const BLOWS = new Set(["strike", "attack"]);

/** The same blow on the same place, by two opposed parties, on two origins' word. */
export const doers: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (!BLOWS.has(x.type) || !BLOWS.has(y.type) || x.polarity === "denied" || y.polarity === "denied") return null;
  if (x.agent === null || y.agent === null || !theCase.world.opposed(x.agent, y.agent)) return null;
  if (meeting.affected === "apart" || !meeting.sameTime || !placesMeet(meeting)) return null;
  if (meeting.where === "shared" && a.sites.length > 1 && b.sites.length > 1) return null;
  if (theCase.origins.same(a, b).same) return null;
  const why = `${listed(meeting.common)}: done by ${x.agent} for ${whoWords(a, theCase)}, by ${y.agent} for ${whoWords(b, theCase)}`;
  return { kind: "contradicts", rule: "doer", why, from: a, to: b };
};
