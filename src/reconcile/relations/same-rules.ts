// Two claims of one proposition into refines, supports or repeats.

import type { Reason, ReasonPart } from "../../model.ts";
import { inReport, said, somebody, value } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { spans } from "./figure-rules.ts";
import { bearsArms, compatible, sameNumber, sharper } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { mirrored } from "./topic.ts";
import { figureOf, listed, placesIn, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";

/** Types of which a story holds few, so that two with one party or day in common are one even where no place is named. */
const FEW = new Set(["accusation", "agreement", "negotiation", "demand", "rejection", "dissent", "materiel", "surrender"]);
/** Of these one party makes several, to several others. */
const ADDRESSED = new Set(["accusation", "demand", "rejection"]);
const STOPPED = new Set(["evacuation", "displacement"]);
/** Undated events told so many days apart are two. */
const APART_DAYS = 2;
/** Families of which much happens in a city on one day. */
const VAGUE: ReadonlySet<string> = new Set(["violence", "casualties", "movement", "supply"]);
/** Families that tell of a deed against somebody. */
const BLOWS: ReadonlySet<string> = new Set(["violence", "casualties"]);
/** What did not take place is one matter in a story. */
const FEW_DENIED = new Set(["evacuation", "agreement", "negotiation", "displacement"]);

/** Whether a heading and a sentence of one report may be about one thing. */
const announced = (meeting: Meeting): boolean => meeting.sameReport && meeting.a.heading !== meeting.b.heading;

/** Whether a figure says how much of its place is meant; « two quarters: A and B » are all of them. */
const partial = ({ figure, sites }: Reading): boolean => figure !== null && figure.value !== sites.length;
const whole = ({ figure, claim }: Reading): boolean => figure === null && claim.aspect !== "hold";

/** Whether one origin, or a copy, gives as many for one place, whether or not it says of which side. */
function recounted(meeting: Meeting, { origins }: Case): boolean {
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null || meeting.where !== "same" || !sameNumber(a.figure, b.figure)) return false;
  return meeting.sameOrigin || origins.echoes(a, b);
}

/** Whether both put forward one proposition. */
function oneProposition(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.polarity !== y.polarity || !meeting.sameTopic || !meeting.sameScene) return false;
  if (meeting.where === "apart" || (!mirrored(a, b) && (meeting.agents === "apart" || meeting.affected === "apart"))) return false;
  if ((x.modality === "demanded") !== (y.modality === "demanded") || (x.modality === "expected") !== (y.modality === "expected"))
    return false;
  if (meeting.figures === "part" || meeting.figures === "other") return false;
  // The dead of a side are some of all the dead.
  if (
    meeting.figures === "open" &&
    meeting.affected !== "same" &&
    !recounted(meeting, theCase) &&
    [a, b].some(({ figure }) => figure !== null && bearsArms(figure))
  )
    return false;
  if (x.parent === y.id || y.parent === x.id) return false;
  const copied = theCase.origins.echoes(a, b);
  // A part held is no taking of all.
  if (x.type === "control" && meeting.figures === "one" && !announced(meeting) && (partial(a) || partial(b)) && (whole(a) || whole(b)))
    return false;
  if (a.figure !== null && b.figure !== null) {
    if (!compatible(a.figure, b.figure)) return false;
    if (a.timed && b.timed && !meeting.sameTime && !copied) return false;
    if (a.timed !== b.timed && !copied && !meeting.sameOrigin && spans(meeting, 1, true) === "apart") return false;
    if (sameNumber(a.figure, b.figure)) return true;
    return (meeting.sameTime || copied) && (sharper(a.figure, b.figure) || sharper(b.figure, a.figure));
  }
  if (!meeting.sameTime && !copied) return false;
  // What did not take place one day is another matter two days on.
  if (x.polarity === "denied" && STOPPED.has(x.type) && !copied && Math.abs(meeting.lag) > 1) return false;
  if (VAGUE.has(a.family) && !announced(meeting) && !copied && placesIn(meeting)) {
    const day = a.timed && b.timed;
    if (meeting.common.every((place) => theCase.world.places.breadth(place) !== "spot") && !day) return false;
  }
  // What is undated and told days apart happened twice.
  if (VAGUE.has(a.family) && !copied && !a.timed && !b.timed && Math.abs(meeting.lag) >= APART_DAYS) return false;
  // No slot holds what an assessment says.
  if (x.type === "assessment" && !announced(meeting) && !copied) return false;
  // A city is not taken with one of its quarters, nor a region struck with one of its towns.
  if ((meeting.where === "inside" || meeting.where === "around") && !announced(meeting)) {
    const wholes = (meeting.where === "inside" ? b : a).sites;
    const broad = wholes.map((place) => theCase.world.places.breadth(place));
    if (!copied && broad.every((breadth) => breadth === "region" || (breadth === "city" && x.type === "control"))) return false;
    // What is told of the whole of a place may have been in any part of it, unless one source or one copy tells both.
    const dated = VAGUE.has(a.family) && a.timed && b.timed;
    const told =
      (meeting.sameOrigin && Math.abs(meeting.lag) < APART_DAYS) || theCase.origins.aligned(a, b) || (copied && STOPPED.has(x.type));
    if (!dated && !told) return false;
  }
  if (placesIn(meeting) || announced(meeting)) return true;
  if (meeting.where !== "open") return false;
  const day = a.timed && b.timed && a.start === b.start && a.end === b.end;
  const anchored = meeting.agents === "same" || meeting.affected === "same" || day || copied;
  if (ADDRESSED.has(x.type) && !copied && (x.affected === null) !== (y.affected === null)) return false;
  if (x.polarity === "denied" && FEW_DENIED.has(x.type)) return true;
  // A copy tells its story in the order of the other, be it without saying where anew.
  const alike = x.type === y.type && x.aspect === y.aspect && meeting.figures !== "one";
  if (alike && meeting.sameOrigin && theCase.origins.between(a, b)) return true;
  return anchored && (FEW.has(x.type) || (copied && meeting.agents === "same" && day));
}

/** Whether `b` need not say whose blow it was: who has aircraft is known, and who tells of his own blow means himself. */
function plainDoer({ a, b }: Meeting, { world, origins }: Case): boolean {
  const { party } = origins.speaker(b);
  return b.claim.aspect === "air" || (party !== null && a.claim.agent !== null && world.related(party, a.claim.agent));
}

/** What `a` tells more closely than `b`, in words; null when nothing. */
function finer(meeting: Meeting, theCase: Case): (() => Reason) | null {
  const { a, b } = meeting;
  const body = announced(meeting) && b.heading;
  if (a.figure !== null && b.figure !== null && sharper(a.figure, b.figure)) return () => said`${figureOf(a)} for ${figureOf(b)}`;
  // One number shows that one count is meant, be its place told of the city or of a quarter.
  const numbered = a.figure !== null && b.figure !== null && !announced(meeting) && sameNumber(a.figure, b.figure);
  if (meeting.where === "inside" && a.sites.length > 0 && !numbered) return () => said`${listed(a.sites)} inside ${listed(b.sites)}`;
  if (a.figure !== null && b.figure === null && body) return () => said`the figure of ${figureOf(a)}`;
  // Whose blow it was is news; a copy that leaves it out is a copy still, unless the other has it from a source of its own.
  const { speaker, echoes } = theCase.origins;
  const copied = echoes(a, b) && (speaker(a).kind === "voice" || speaker(b).kind !== "voice");
  const blow = BLOWS.has(a.family) && !meeting.sameReport && !copied && !(numbered && meeting.sameOrigin);
  if (blow && a.claim.agent !== null && b.claim.agent === null && !plainDoer(meeting, theCase))
    return () => said`who did it: ${somebody(a.claim.agent)}`;
  if (body && a.timed && !b.timed) return () => said`when: ${whenWords(a)}`;
  return null;
}

export const same: Rule = (given, theCase) => {
  if (!oneProposition(given, theCase)) return null;
  const oneOrigin = theCase.origins.retold(given.a, given.b);
  const origin = (): Reason => theCase.origins.why(given.a, given.b);
  const heading = announced(given);
  const one = oneOrigin || heading;
  if (given.sameReport && !heading && oneOrigin && !strictlyOne(given)) return null;
  for (const meeting of [given, given.turned]) {
    const more = finer(meeting, theCase);
    if (more === null || finer(meeting.turned, theCase) !== null) continue;
    const why = (): Reason => said`${whoWords(meeting.a, theCase)} says more closely what ${whoWords(meeting.b, theCase)} says: ${more()}`;
    return { kind: "refines", rule: "same.finer", why, from: meeting.a, to: meeting.b };
  }
  const repeats: Verdict = {
    kind: "repeats",
    rule: heading ? "same.heading" : "same.origin",
    why: () =>
      heading ? said`a heading of ${inReport(given.a.claim.report)} and the sentence that it announces` : said`the same, and ${origin()}`,
    from: given.a,
    to: given.b,
  };
  if (one) return repeats;
  const what = (): ReasonPart | Reason =>
    given.common.length > 0 ? listed(given.common) : given.a.figure !== null ? figureOf(given.a) : value("type", given.a.claim.type);
  const why = (): Reason =>
    said`${whoWords(given.a, theCase)} and ${whoWords(given.b, theCase)} say the same of ${what()}, and ${origin()}`;
  return { ...repeats, kind: "supports", rule: "same.other-origin", why };
};

/** Inside one report a source says a thing twice only in the same terms. */
function strictlyOne(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.figure !== null && b.figure !== null) return sameNumber(a.figure, b.figure);
  if (a.figure !== null || b.figure !== null || a.claim.aspect !== b.claim.aspect) return false;
  return meeting.where === "same" || (a.claim.polarity === "denied" && meeting.agents === "same" && meeting.affected === "same");
}
