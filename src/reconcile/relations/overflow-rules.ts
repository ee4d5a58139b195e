// More of some than there are of all into a contradiction: a part can't be larger than what it is a part of.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { NEAR } from "./figures.ts";
import type { Meeting } from "./meeting.ts";
import { figureOf, type Rule, whenWords, whoWords } from "./verdict.ts";

/** Two counts told so many days apart are of two moments. */
const MOMENT_DAYS = 1;

const length = ({ start, end }: Reading): number => (start === null || end === null ? 0 : end - start);

/** Whether `part` counts some of those that `whole` counts in one place, so that it can't be more. */
function isPart({ a: part, b: whole, figures, where }: Meeting): boolean {
  if (part.figure === null || whole.figure === null || part.figure.unit !== whole.figure.unit) return false;
  if (where !== "same" && where !== "inside") return false;
  const some = part.figure.of !== null && whole.figure.of === null;
  if (figures === "part" || figures === "open") return some;
  return figures === "same" && (where === "inside" || (within(part, whole) && length(part) < length(whole)));
}

/** Whether all of the days of which `part` tells are among those of `whole`. */
const within = (part: Reading, whole: Reading): boolean =>
  part.timed && whole.timed && (whole.start ?? 0) <= (part.start ?? 0) && (part.end ?? 0) <= (whole.end ?? 0);

/** More of some than there are of all, told of one place and day by two origins. */
export const overflow: Rule = (given, theCase) => {
  if (given.a.figure === null || given.b.figure === null) return null;
  const meeting = isPart(given) ? given : isPart(given.turned) ? given.turned : null;
  if (meeting === null || !given.sameTopic || given.sameOrigin) return null;
  const { a: part, b: whole } = meeting;
  if ([part, whole].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted" || claim.type === "control"))
    return null;
  if (meeting.agents === "apart" || meeting.affected === "apart" || part.figure === null || whole.figure === null) return null;
  if (!within(part, whole) || part.figure.low <= whole.figure.high * (1 + NEAR) || Math.abs(meeting.lag) > MOMENT_DAYS) return null;
  const why = (): Reason =>
    said`${figureOf(part)} for ${whoWords(part, theCase)} (${whenWords(part)}), some of ${figureOf(whole)} for ${whoWords(whole, theCase)} (${whenWords(whole)}): not both can be right`;
  return { kind: "contradicts", rule: "figure.overflow", why, from: part, to: whole };
};
