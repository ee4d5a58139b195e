// What is denied of who holds a place into what it comes to: who has not lost it holds it, who has not taken it does not.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";
import { standing } from "./topic.ts";
import { daysBetween, listed, measured, placesMeet, type Rule, type Verdict, whoWords, wordsOf } from "./verdict.ts";
import { byEnemies } from "./voices.ts";

/** Two words on a place are of one moment within so many days, … */
const MOMENT_DAYS = 1;
/** … and who says that it was never lost is belied by its being taken back within so many. */
const RETAKEN_DAYS = 4;

/** What a claim comes to: whether a party has a place. */
interface Having {
  readonly party: string;
  readonly has: boolean;
  /** Whether it tells of the place's changing hands. */
  readonly change: boolean;
}

function having(reading: Reading): Having | null {
  const told = standing(reading);
  if (told === null || told.party === null || told.stand === "contested" || reading.claim.aspect === "share") return null;
  const { aspect, polarity, affected } = reading.claim;
  // From whom a place was not taken, he has it still.
  if (polarity === "denied" && aspect === "gain" && affected !== null) return { party: affected, has: true, change: true };
  return { party: told.party, has: (told.stand === "holds") === (reading.claim.polarity === "affirmed"), change: told.change };
}

/** Whether two words on one place say one thing: of one party the same, of two enemies the opposite. */
const agree = (x: Having, y: Having, { world }: Case): boolean =>
  world.related(x.party, y.party) ? x.has === y.has : world.opposed(x.party, y.party) && x.has !== y.has;

/** Whether not both can be right. Who says that his enemy does not have a place, says that he has it himself. */
function clash(x: Having, y: Having, meeting: Meeting, theCase: Case): boolean {
  const { world } = theCase;
  if (world.related(x.party, y.party)) return x.has !== y.has;
  return world.opposed(x.party, y.party) && x.has === y.has && (x.has || byEnemies(meeting, theCase));
}

/** Two denials, of which each says what the other denies: the later one answers. */
function answered(meeting: Meeting, theCase: Case): Verdict {
  const { a, b, lag, sameReport } = meeting;
  const both = (): Reason => said`${whoWords(a, theCase)} denies ${wordsOf(a)}, and ${whoWords(b, theCase)} denies ${wordsOf(b)}`;
  const why = (): Reason => said`${both()}: not both can be right`;
  return { kind: lag > 0 || sameReport ? "denies" : "contradicts", rule: "kept.clash", why, from: a, to: b };
}

/** A place that was never lost, and is taken by who held it. */
function retaken(meeting: Meeting, x: Having, y: Having, theCase: Case): Verdict | null {
  const [denied, taken, from, to] = meeting.a.claim.polarity === "denied" ? [x, y, meeting.a, meeting.b] : [y, x, meeting.b, meeting.a];
  if (!denied.change || !denied.has || !taken.change || !theCase.world.related(x.party, y.party)) return null;
  const days = daysBetween(meeting) * (from === meeting.a ? -1 : 1);
  if (days < 1 || days > RETAKEN_DAYS) return null;
  const why = (): Reason =>
    said`${whoWords(to, theCase)} says ${wordsOf(to)}, which can't be if ${whoWords(from, theCase)} is right to deny ${wordsOf(from)}`;
  return { kind: "contradicts", rule: "kept.retaken", why, from, to };
}

/** What is denied of who holds a place, against another denial of it, or beside a word that says the same. */
export const kept: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  if (a.claim.polarity === "affirmed" && b.claim.polarity === "affirmed") return null;
  if (a.claim.modality !== "asserted" || b.claim.modality !== "asserted" || measured(meeting) || !placesMeet(meeting)) return null;
  if (meeting.common.some((place) => theCase.world.places.breadth(place) === "region")) return null;
  const [x, y] = [having(a), having(b)];
  if (x === null || y === null) return null;
  const both = a.claim.polarity === b.claim.polarity;
  // A side that takes back what it never lost speaks against itself.
  if (!both && !meeting.sameReport) {
    const verdict = retaken(meeting, x, y, theCase);
    if (verdict !== null) return verdict;
  }
  if (Math.abs(meeting.lag) > MOMENT_DAYS || !meeting.sameTime) return null;
  if (both) return clash(x, y, meeting, theCase) && !meeting.sameOrigin ? answered(meeting, theCase) : null;
  // Who has taken a place has more than one that he has not lost.
  if (!agree(x, y, theCase) || (meeting.sameReport && meeting.sameOrigin)) return null;
  if (theCase.world.related(x.party, y.party) && x.has && (a.claim.aspect === "gain" || b.claim.aspect === "gain")) return null;
  const one = theCase.origins.retold(a, b);
  const why = (): Reason =>
    said`${whoWords(a, theCase)} and ${whoWords(b, theCase)} say the same of ${listed(meeting.common)}, and ${theCase.origins.why(a, b)}`;
  return { kind: one ? "repeats" : "supports", rule: "kept.same", why, from: a, to: b };
};
