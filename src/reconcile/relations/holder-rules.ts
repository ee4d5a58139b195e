// Two claims on who holds one place into a contradiction or an update: one place has one holder at one time.
import type { Reason, ReasonPart } from "../../model.ts";
import { inReport, said, somebody } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";
import { comrades, type Standing, standing, tellsHolder } from "./topic.ts";
import {
  daysBetween,
  listed,
  MATTER_DAYS,
  measured,
  placesIn,
  placesMeet,
  type Rule,
  type Verdict,
  whenWords,
  whoWords,
} from "./verdict.ts";
import { boasts, byEnemies, headed } from "./voices.ts";

/** News of one day reaches print on the next: shorter lags tell no change. */
const SETTLED_DAYS = 2;
/** A word that tells of no change stands beside an earlier one for so long; then the place must have changed hands unreported. */
const STANDING_DAYS = 4;
/** A word without a place is taken to be of the one just before it only against news of those days. */
const HINT_DAYS = 1;
/** A gain over a longer time tells of a past that reaches up to the report. */
const PAST_DAYS = 30;

/** Two claims on one place, `a` of the later day, with what each says of who holds it. */
interface Holding {
  readonly meeting: Meeting;
  readonly a: Reading;
  readonly b: Reading;
  /** What `a` and `b` say. */
  readonly x: Standing;
  readonly y: Standing;
  /** Days from `b` to `a`. */
  readonly later: number;
  readonly where: ReasonPart;
  /** Whether one can speak against the other: both are told as certain, and not by one voice as news and as its background. */
  readonly counter: boolean;
  readonly theCase: Case;
}

/** Such a claim with its party. */
type Held = Standing & { readonly party: string };

const past = ({ a, b }: Meeting): boolean => [a, b].some(({ timed, start, end }) => timed && (end ?? 0) - (start ?? 0) > PAST_DAYS);
const held = (one: Standing): one is Held => one.party !== null;
/** Whether it tells that somebody has left, or lost, the place. */
const leaves = ({ stand }: Standing): boolean => stand === "leaves";
const holds = ({ stand }: Standing): boolean => stand === "holds";

/** Whether the meeting's wider place is small enough to be taken as a whole: a city or a part of one, no region. */
function wholeHeld(meeting: Meeting, { world }: Case): boolean {
  const wholes = meeting.where === "inside" ? meeting.b.sites : meeting.a.sites;
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined && world.places.breadth(whole) !== "region";
}

/** Whether a side tells of what it holds itself, or of fighting in which it has a part. */
const tellsOwn = (reading: Reading, theCase: Case): boolean =>
  boasts(reading, theCase) || (reading.claim.aspect === "contested" && theCase.origins.speaker(reading).party !== null);

/** Whether what one claim says of a whole place can be held against what the other says of a part of it. */
function meets(meeting: Meeting, x: Standing, y: Standing, theCase: Case): boolean {
  if (placesMeet(meeting) && !meeting.carried) return true;
  // « We are still there », behind what was told of a place.
  const bare = meeting.a.sites.length === 0 ? meeting.a : meeting.b;
  if ((meeting.hinted || meeting.carried) && Math.abs(meeting.lag) <= HINT_DAYS && tellsOwn(bare, theCase)) return true;
  if (!placesIn(meeting) || meeting.carried) return false;
  // Who holds a village himself leaves no part of it to his enemy.
  if (villageHeld(meeting, x, y, theCase)) return true;
  // Only a taking or a loss is of all of a place: what is held, fought over or left may be a part of it.
  const [whole, told] = meeting.where === "inside" ? [y, meeting.b] : [x, meeting.a];
  return told.claim.type === "control" && told.claim.extent !== "part" && whole.change && wholeHeld(meeting, theCase);
}

/** Whether a side says that it holds a village or a quarter, and its enemy that he holds a spot in it, of the same days. */
function villageHeld(meeting: Meeting, x: Standing, y: Standing, theCase: Case): boolean {
  const [whole, part] = meeting.where === "inside" ? [meeting.b, meeting.a] : [meeting.a, meeting.b];
  if (x.stand !== "holds" || y.stand !== "holds" || !boasts(whole, theCase) || !byEnemies(meeting, theCase)) return false;
  if (whole.claim.extent === "part" || measured(meeting) || whole.sites.length !== 1 || Math.abs(meeting.lag) > HINT_DAYS) return false;
  return [...whole.sites, ...part.sites].every((place) => theCase.world.places.breadth(place) === "spot");
}

/** What a claim says of who holds a place. « The town is under control », says a side: under its own. */
function heldBy(reading: Reading, { origins }: Case): Standing | null {
  const told = standing(reading);
  if (told === null || told.party !== null || reading.claim.aspect !== "hold") return told;
  return { ...told, party: origins.speaker(reading).party };
}

/** Two claims as a rule of this file looks at them; null when they say nothing of who holds one place. */
function holding(given: Meeting, theCase: Case): Holding | null {
  if (!tellsHolder(given.a) || !tellsHolder(given.b)) return null;
  const meeting = daysBetween(given) >= 0 ? given : given.turned;
  const { a, b } = meeting;
  const [x, y] = [heldBy(a, theCase), heldBy(b, theCase)];
  if (x === null || y === null || past(meeting)) return null;
  const ahead = ({ claim: { polarity, modality } }: Reading): boolean =>
    polarity === "denied" || modality === "demanded" || modality === "expected";
  const later = daysBetween(meeting);
  if (ahead(a) || ahead(b) || !meets(meeting, x, y, theCase) || later > MATTER_DAYS) return null;
  // Who says another thing of that day in a later report takes back what he said.
  const oneVoice = meeting.sameOrigin && (meeting.sameReport || (later === 0 && meeting.lag === 0));
  const sure = a.claim.modality === "asserted" && b.claim.modality === "asserted";
  const where = meeting.common.length > 0 ? meeting.common : a.sites.length > 0 ? a.sites : b.sites;
  return { meeting, a, b, x, y, later, where: listed(where), counter: sure && !oneVoice, theCase };
}

const tell = ({ a, b, theCase }: Holding, what: Reason): Reason =>
  said`${what}: ${whoWords(a, theCase)} for ${whenWords(a)}, ${whoWords(b, theCase)} for ${whenWords(b)}`;

function update(pair: Holding, what: Reason): Verdict {
  return { kind: "updates", rule: "control.change", why: () => tell(pair, what), from: pair.a, to: pair.b };
}

/** A hold that is told as over speaks against nobody. */
function clash(pair: Holding, what: Reason): Verdict | null {
  const { a, b, meeting, theCase } = pair;
  if (a.over || b.over || headed(meeting, theCase)) return null;
  return { kind: "contradicts", rule: "control.holders", why: () => tell(pair, what), from: a, to: b };
}

/** Fighting over a place against a word on who has it: it breaks out, ends, or goes on though it is said to be over. */
function foughtOver(pair: Holding): Verdict | null {
  const { meeting, a, b, x, y, later, where, counter, theCase } = pair;
  if (x.stand === y.stand)
    return later >= SETTLED_DAYS && !meeting.sameReport ? update(pair, said`fighting over ${where} still goes on`) : null;
  const [fight, other, hold] = x.stand === "contested" ? [a, b, y] : [b, a, x];
  if (measured(meeting) && later < 1) return null;
  if (fight === a && later >= SETTLED_DAYS && holds(hold))
    return update(pair, said`${where}, held by ${somebody(hold.party)}, is fought over`);
  if (fight === b && later >= 1) return update(pair, said`${where}, fought over before, has been decided`);
  // Who holds a place fights for it: only a taking, or another's hold, ends the fighting.
  const defended =
    fight.claim.agent !== null && hold.party !== null && theCase.world.related(fight.claim.agent, hold.party) && !hold.change;
  if (!holds(hold) || defended || !counter || measured(meeting)) return null;
  // A hold and fighting of one day go together, unless one report sets them side by side; of the day after they do not.
  const after = fight === a && later === 1 && !meeting.sameOrigin;
  if (!hold.change && !meeting.sameReport && !after) return null;
  return clash(pair, said`fighting over ${where} goes on, against ${somebody(hold.party)} holding it by ${inReport(other.claim.report)}`);
}

/** A place that was held and has been left, where one of the two names nobody: only who holds a place can lose it. */
function abandoned(pair: Holding): Verdict | null {
  const { meeting, a, x, y, later, where } = pair;
  if (!leaves(x) || !holds(y) || later < 1 || !a.timed || measured(meeting)) return null;
  if (x.party === null && y.party !== null) return update(pair, said`${where}, held by ${somebody(y.party)} before, has been left`);
  if (x.party !== null && y.party === null && !y.change)
    return update(pair, said`${where}, held before, has been left by ${somebody(x.party)}`);
  return null;
}

/** Two opposed parties in one place: it changed hands, or one of two words is wrong. */
function rivals(pair: Holding, x: Held, y: Held): Verdict | null {
  const { meeting, a, b, later, where, counter, theCase } = pair;
  if (!theCase.world.opposed(x.party, y.party) || comrades(a, b, x.party, y.party)) return null;
  // Of a region both may hold a part.
  const parts = meeting.common.every((place) => theCase.world.places.breadth(place) === "region");
  if (parts && (measured(meeting) || (!x.change && !y.change))) return null;
  const passed = (): Verdict => update(pair, said`${where} has gone from ${somebody(y.party)} to ${somebody(x.party)}`);
  if (measured(meeting)) return later >= SETTLED_DAYS && a.figure === null && placesMeet(meeting) ? passed() : null;
  // Who is said to hold it still, days after the other took it, speaks against the taking: nobody tells that it was taken back.
  const still = y.change && !x.change && later < STANDING_DAYS && !meeting.sameOrigin;
  // Two who tell of one day and the next that it is theirs, and not how it came to be, speak of one moment.
  const unmoved = !x.change && !y.change && later < SETTLED_DAYS && !meeting.sameReport && !byEnemies(meeting, theCase);
  if (later >= 1 && !still && !unmoved && (x.change || a.timed || later >= STANDING_DAYS)) return passed();
  // Of two enemies each says that the place is his own; who is neither tells both of the taking and of who held it before.
  if (later === 0 && a.timed && b.timed && x.change !== y.change && !byEnemies(meeting, theCase)) {
    const [from, to, winner, loser] = x.change ? [a, b, x, y] : [b, a, y, x];
    const what = said`${where} changed hands that day, from ${somebody(loser.party)} to ${somebody(winner.party)}`;
    return { ...update(pair, what), from, to };
  }
  return counter ? clash(pair, said`${where} is held by ${somebody(x.party)} and by ${somebody(y.party)}`) : null;
}

/** A party that holds what it is said to have left. */
function leavers(pair: Holding, x: Held, y: Held): Verdict | null {
  const { meeting, a, later, where, counter, theCase } = pair;
  const [left, hold] = leaves(x) ? [x, y] : [y, x];
  if (!leaves(left) || !holds(hold) || !theCase.world.related(left.party, hold.party)) return null;
  if (left === x && later >= 1 && a.figure === null)
    return update(pair, said`${where}, held by ${somebody(hold.party)} before, has been left`);
  // Who takes a place that he has lost has taken it back.
  if (left === y && x.change && later >= 1 && a.timed && !measured(meeting))
    return update(pair, said`${where}, fought over before, has been decided`);
  // Nor does anybody tell of its return: who holds it still, days after, has not left.
  const course = meeting.sameReport && !byEnemies(meeting, theCase);
  const still = left === y && !x.change && later < STANDING_DAYS && !meeting.sameOrigin && !course;
  // Who has left some of a city holds others of it.
  // (who is said to have left it by a day had left all of it by the next word on it)
  const gone = left === y && pair.b.timed;
  const city = left.change && !gone && meeting.common.every((place) => theCase.world.places.breadth(place) === "city");
  if (city && !byEnemies(meeting, theCase) && [meeting.a, meeting.b].some(({ claim }) => claim.type === "retreat")) return null;
  // Who held it when the one report was written may have left it that night.
  const after = left === x ? meeting.lag : -meeting.lag;
  const teller = theCase.origins.speaker(left === x ? a : pair.b).party;
  const enemy = teller !== null && theCase.world.opposed(teller, left.party);
  if (later === 0 && after >= 1 && !meeting.sameOrigin && (left === x ? a : pair.b).timed && !enemy && !measured(meeting)) {
    const [from, to] = left === x ? [a, pair.b] : [pair.b, a];
    return { ...update(pair, said`${where}, held by ${somebody(hold.party)} before, has been left`), from, to };
  }
  return (later === 0 || still) && counter && !measured(meeting)
    ? clash(pair, said`${somebody(hold.party)} holds ${where}, and has lost it`)
    : null;
}

/** Two opposed parties in one place, or one that holds what it has left, or fighting over what is held. */
export const holders: Rule = (given, theCase) => {
  const pair = holding(given, theCase);
  if (pair === null) return null;
  const { x, y } = pair;
  if (x.stand === "contested" || y.stand === "contested") return foughtOver(pair);
  if (!held(x) || !held(y)) return abandoned(pair);
  return holds(x) && holds(y) ? rivals(pair, x, y) : leavers(pair, x, y);
};
