// Two shares or counts of districts of one area into updates or a contradiction, whichever side they are told from.
import type { Reason } from "../../model.ts";
import { said, somebody, value } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { compatible, complement, type Figure, sameNumber } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { dayOf, figureOf, listed, placesIn, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";
import { byEnemies } from "./voices.ts";

/** Shares move from day to day; within this many days two are of one moment. */
const MOMENT_DAYS = 1;

/** A lower share, told by another within so many days, belies the higher one. */
const FALLEN_DAYS = 4;

/** So much of a place is all of it. */
const ALL = 0.95;

/** All of a place taken or held, against a part of it that the taker holds, or that his enemy does. */
export const partly: Rule = (given, theCase) => {
  if ((given.a.figure === null) === (given.b.figure === null)) return null;
  const meeting = given.a.figure === null ? given : given.turned;
  const { a: whole, b: part } = meeting;
  const [x, y] = [whole.claim, part.claim];
  if (x.type !== "control" || x.extent === "part" || whole.figure !== null || x.agent === null) return null;
  if (y.type !== "control" || part.figure?.unit !== "share" || y.agent === null || y.aspect === "loss") return null;
  if ([x, y].some(({ polarity, modality }) => polarity === "denied" || modality !== "asserted")) return null;
  const own = meeting.agents === "same";
  // Who holds a place may hold a part of it; but nothing of it is then the enemy's.
  if (x.aspect !== "gain" && (own || x.aspect !== "hold")) return null;
  if (meeting.where !== "same" || (own ? part.figure.high >= ALL : !theCase.world.opposed(x.agent, y.agent))) return null;
  if (!own && part.figure.low <= 1 - ALL) return null;
  const later = (dayOf(whole) ?? 0) - (dayOf(part) ?? 0);
  // What the enemy still held the day before may have been taken since.
  if (Math.abs(later) > MOMENT_DAYS || (!own && later > 0)) return null;
  if (meeting.common.some((place) => theCase.world.places.breadth(place) === "region")) return null;
  if (meeting.sameOrigin) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: ${value("aspect", x.aspect ?? "")} by ${somebody(x.agent)} for ${whoWords(whole, theCase)} (${whenWords(whole)}), ${figureOf(part)} by ${somebody(y.agent)} for ${whoWords(part, theCase)} (${whenWords(part)})`;
  return { kind: "contradicts", rule: "share.partly", why, from: whole, to: part };
};

/**
 * How much of an area is in the hands of `party` or its kin by this claim.
 *
 * @param same - whether one source tells of both: then a count of places that names nobody is of the party that the other names.
 */
function held(reading: Reading, party: string, same: boolean, { world }: Case): Figure | null {
  const { claim, figure } = reading;
  if (figure === null) return null;
  if (claim.agent === null) return same && figure.unit !== "share" && claim.aspect !== "loss" ? figure : null;
  const own = world.related(claim.agent, party);
  if (!own && !world.opposed(claim.agent, party)) return null;
  const loses = claim.aspect === "loss";
  if (figure.unit !== "share") return own && !loses ? figure : null;
  return own === loses ? complement(figure) : figure;
}

export const shares: Rule = (given, theCase) => {
  const { a: first, b: second } = given;
  if (first.claim.type !== "control" || second.claim.type !== "control" || first.figure === null || second.figure === null) return null;
  if (first.claim.polarity === "denied" || second.claim.polarity === "denied") return null;
  if (first.claim.modality !== "asserted" || second.claim.modality !== "asserted") return null;
  if (given.sameReport && first.heading !== second.heading) return null;
  if (first.figure.unit !== second.figure.unit || !placesIn(given)) return null;
  const same = given.sameOrigin;
  const days = (dayOf(first) ?? 0) - (dayOf(second) ?? 0);
  const meeting: Meeting = days < 0 ? given.turned : given;
  const { a, b } = meeting;
  const party = a.claim.agent ?? b.claim.agent;
  if (party === null) return null;
  const [x, y] = [held(a, party, same, theCase), held(b, party, same, theCase)];
  if (x === null || y === null) return null;
  const where = listed(meeting.common);
  const tell = (): Reason =>
    said`${where}: ${figureOf(a)} ${value("aspect", a.claim.aspect ?? "")} by ${somebody(a.claim.agent)} for ${whoWords(a, theCase)} (${whenWords(a)}), ${figureOf(b)} ${value("aspect", b.claim.aspect ?? "")} by ${somebody(b.claim.agent)} for ${whoWords(b, theCase)} (${whenWords(b)})`;
  const update = (from: Reading, to: Reading): Verdict => ({
    kind: "updates",
    rule: "share.moved",
    why: () => said`${tell()}: the same share, later`,
    from,
    to,
  });
  const gap = Math.abs(days);
  if (x.unit !== "share") {
    // Totals only grow by what is taken since; gains of some days are parts of them.
    if (a.claim.aspect !== b.claim.aspect || x.value === y.value) return null;
    if (a.claim.aspect === "gain") {
      // … but two counts of what was taken on one day are of the same places.
      const oneDay = a.timed && b.timed && a.start === b.start && a.end === b.end && meeting.where === "same";
      if (!oneDay || same || compatible(x, y)) return null;
      return { kind: "contradicts", rule: "share.clash", why: () => said`${tell()}: not both can be right`, from: a, to: b };
    }
    // Within a day two totals are of two hours: one source has counted on, and of two sources nobody knows.
    if (gap <= MOMENT_DAYS && same) return x.value > y.value ? update(a, b) : update(b, a);
    if (gap <= MOMENT_DAYS && !(gap === 0 && byEnemies(meeting, theCase))) return null;
  }
  // A share of a part says nothing of the share of the whole.
  if (meeting.where !== "same" && meeting.where !== "shared") return null;
  // Who is told to gain and yet to hold less than another had told days before: nobody tells of a loss in between.
  const own = b.claim.agent !== null && theCase.world.related(b.claim.agent, party);
  const fallen = own && !same && x.value < y.value && a.claim.aspect !== "loss" && gap <= FALLEN_DAYS && !compatible(x, y);
  if (!fallen && (gap > MOMENT_DAYS || (same && gap > 0)) && x.value !== y.value) return update(a, b);
  if (!own && !same && sameNumber(x, y))
    return { kind: "supports", rule: "share.rest", why: () => said`${tell()}: what one holds is what the other leaves`, from: a, to: b };
  if (compatible(x, y) || same) return null;
  return { kind: "contradicts", rule: "share.clash", why: () => said`${tell()}: not both can be right`, from: a, to: b };
};
