// Two claims of one proposition into refines, supports or repeats.

import { spans } from "./figure-rules.ts";
import { compatible, sameNumber, sharper } from "./figures.ts";
import type { Case } from "./meeting.ts";
import { type Meeting, sameScene, turned } from "./meeting.ts";
import { sameTopic } from "./topic.ts";
import { figureOf, listed, placesIn, placesMeet, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";

/** Types of which a story holds few, so that two with the same parties are one even where no place is named. */
const FEW = new Set(["accusation", "agreement", "negotiation", "demand", "rejection", "dissent", "materiel", "surrender"]);

/** How sure it is that both put forward one proposition: 0 not at all. */
function oneProposition(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.polarity !== y.polarity || !sameTopic(a, b, theCase.world) || !sameScene(a, b, theCase.world)) return false;
  if (meeting.where === "apart" || meeting.agents === "apart" || meeting.affected === "apart") return false;
  if ((x.modality === "demanded") !== (y.modality === "demanded") || (x.modality === "expected") !== (y.modality === "expected"))
    return false;
  if (meeting.figures === "part" || meeting.figures === "other") return false;
  if (x.parent === y.id || y.parent === x.id) return false;
  if (a.figure !== null && b.figure !== null) {
    if (!compatible(a.figure, b.figure)) return false;
    if (spans(meeting, 1, true) === "apart" && !theCase.origins.echoes(a, b)) return false;
    return sameNumber(a.figure, b.figure) || sharper(a.figure, b.figure) || sharper(b.figure, a.figure);
  }
  if (!meeting.sameTime && !theCase.origins.echoes(a, b)) return false;
  if (placesIn(meeting)) return true;
  return meeting.where === "open" && (meeting.agents === "same" || meeting.affected === "same") && FEW.has(x.type);
}

/** What `a` tells more closely than `b`, in words; null when nothing. */
function finer(meeting: Meeting, heading: boolean): string | null {
  const { a, b } = meeting;
  if (a.figure !== null && b.figure !== null && sharper(a.figure, b.figure)) return `${figureOf(a)} for ${figureOf(b)}`;
  if (meeting.where === "inside") return `${listed(a.sites)} inside ${listed(b.sites)}`;
  if (a.figure !== null && b.figure === null && heading) return `the figure of ${figureOf(a)}`;
  if (a.claim.agent !== null && b.claim.agent === null && !meeting.sameReport) return `who did it: ${a.claim.agent}`;
  if (heading && a.timed && !b.timed) return `when: ${whenWords(a)}`;
  return null;
}

export const same: Rule = (given, theCase) => {
  if (!oneProposition(given, theCase)) return null;
  const { same: oneOrigin, why: origin } = theCase.origins.same(given.a, given.b);
  const heading = given.sameReport && given.a.heading !== given.b.heading;
  const one = oneOrigin || heading;
  if (given.sameReport && !heading && oneOrigin && !strictlyOne(given)) return null;
  const repeats: Verdict = {
    kind: "repeats",
    rule: heading ? "same.heading" : "same.origin",
    why: heading ? `a heading of ${given.a.claim.report} and the sentence that it announces` : `the same, and ${origin}`,
    from: given.a,
    to: given.b,
  };
  for (const meeting of [given, turned(given)]) {
    const more = finer(meeting, heading);
    const back = finer(turned(meeting), heading);
    if (more !== null && back === null && (one || meeting.where !== "inside") && !theCase.origins.aligned(given.a, given.b)) {
      const why = `${whoWords(meeting.a, theCase)} says more closely what ${whoWords(meeting.b, theCase)} says: ${more}`;
      return { kind: "refines", rule: "same.finer", why, from: meeting.a, to: meeting.b };
    }
  }
  if (one) return repeats;
  const what = given.common.length > 0 ? listed(given.common) : given.a.figure !== null ? figureOf(given.a) : `${given.a.claim.type}`;
  return {
    ...repeats,
    kind: "supports",
    rule: "same.other-origin",
    why: `${whoWords(given.a, theCase)} and ${whoWords(given.b, theCase)} say the same of ${what}, and ${origin}`,
  };
};

/** Inside one report a source says a thing twice only in the same terms. */
function strictlyOne(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.figure !== null && b.figure !== null) return sameNumber(a.figure, b.figure) && (placesIn(meeting) || meeting.where === "open");
  return a.figure === null && b.figure === null && placesMeet(meeting) && meeting.where === "same" && a.claim.aspect === b.claim.aspect;
}
