// One blow laid to two opposed doers, or its dead counted to two peoples, into a contradiction.

import type { Reason } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { said, somebody, value } from "../reason.ts";
import { compatible, sameNumber } from "./figures.ts";
import type { Case } from "./meeting.ts";
import { listed, placesMeet, type Rule, whoWords } from "./verdict.ts";

const BLOWS = new Set(["strike", "attack"]);

/** Whether a side tells of its own deed; two sides that do so tell of two. */
function boasts(reading: Reading, { world, origins }: Case): boolean {
  const { party } = origins.speaker(reading);
  return party !== null && reading.claim.agent !== null && world.related(party, reading.claim.agent);
}

/** The same blow on the same place, by two opposed parties, on two origins' word. */
export const doers: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.polarity === "denied" || y.polarity === "denied" || x.agent === null || y.agent === null) return null;
  const blows = BLOWS.has(x.type) && BLOWS.has(y.type);
  const dead =
    x.type === "casualties" &&
    y.type === "casualties" &&
    x.aspect === y.aspect &&
    a.figure !== null &&
    b.figure !== null &&
    (sameNumber(a.figure, b.figure) ||
      (meeting.where === "same" &&
        meeting.figures !== "part" &&
        meeting.figures !== "other" &&
        Math.abs(meeting.lag) <= 1 &&
        !compatible(a.figure, b.figure)));
  if ((!blows && !dead) || meeting.agents !== "apart" || !theCase.world.opposed(x.agent, y.agent)) return null;
  // Who strikes back does not deny that he was struck.
  if ([x, y].some(({ aspect }) => aspect === "counter-attack")) return null;
  if (meeting.affected === "apart" || !meeting.sameTime || !placesMeet(meeting)) return null;
  if (meeting.where === "shared" && (x.type !== y.type || (a.sites.length > 1 && b.sites.length > 1))) return null;
  if (blows && a.figure !== null && b.figure !== null && a.figure.unit !== b.figure.unit) return null;
  // A city is struck by everybody.
  if (meeting.common.every((place) => theCase.world.places.breadth(place) !== "spot")) return null;
  if (meeting.sameOrigin || (boasts(a, theCase) && boasts(b, theCase))) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: done by ${somebody(x.agent)} for ${whoWords(a, theCase)}, by ${somebody(y.agent)} for ${whoWords(b, theCase)}`;
  return { kind: "contradicts", rule: "doer", why, from: a, to: b };
};

/** What both say did not hold or did not get through: a truce broken, buses or lorries stopped. */
const STOPPED = new Set(["agreement", "evacuation", "displacement", "aid"]);

/** One truce broken, one convoy stopped, by two opposed parties. */
export const breakers: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== y.type || !STOPPED.has(x.type) || x.polarity !== "denied" || y.polarity !== "denied") return null;
  if (x.agent === null || y.agent === null || !theCase.world.opposed(x.agent, y.agent) || meeting.sameOrigin) return null;
  if (x.modality !== "asserted" || y.modality !== "asserted" || !meeting.sameTime || !meeting.sameScene) return null;
  // Of a truce a story holds one; of what is stopped on the road there may be several.
  if (!placesMeet(meeting) && (x.type !== "agreement" || meeting.where !== "open")) return null;
  const why = (): Reason => {
    const what = meeting.common.length > 0 ? listed(meeting.common) : value("type", x.type);
    return said`${what}: broken or stopped by ${somebody(x.agent)} for ${whoWords(a, theCase)}, by ${somebody(y.agent)} for ${whoWords(b, theCase)}`;
  };
  return { kind: "contradicts", rule: "doer.broken", why, from: a, to: b };
};

/** As many dead in the same place at the same time, of one people for one origin and of another for the other. */
export const victims: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== "casualties" || y.type !== "casualties" || x.aspect !== y.aspect || x.polarity === "denied" || y.polarity === "denied")
    return null;
  if (meeting.affected !== "apart" || meeting.agents === "apart" || !meeting.sameTime || !placesMeet(meeting)) return null;
  if (a.figure === null || b.figure === null || !sameNumber(a.figure, b.figure) || meeting.sameOrigin) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: of ${somebody(x.affected)} for ${whoWords(a, theCase)}, of ${somebody(y.affected)} for ${whoWords(b, theCase)}`;
  return { kind: "contradicts", rule: "victims", why, from: a, to: b };
};
