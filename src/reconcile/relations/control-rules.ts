// Claims on who holds a place into contradictions and updates: one place has one holder at one time.
import type { Reason } from "../../model.ts";
import { inReport, said, somebody } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";
import { type Standing, standing, tellsHolder } from "./topic.ts";
import { dayOf, listed, placesIn, placesMeet, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";

/** News of one day reaches print on the next: shorter lags tell no change. */
const SETTLED_DAYS = 2;
/** A word that tells of no change stands beside an earlier one for so long; then the place must have changed hands unreported. */
const STANDING_DAYS = 4;
/** What lies further back is another matter: history that a report recalls. */
const MATTER_DAYS = 60;
/** A gain over a longer time tells of a past that reaches up to the report. */
const PAST_DAYS = 30;

/** Days from the second claim's day to the first's; 0 when unknown. */
function days({ a, b }: Meeting): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? 0 : x - y;
}

/** Whether the meeting's wider place is small enough to be taken as a whole: a city or a part of one, no region. */
function wholeHeld(meeting: Meeting, { world }: Case): boolean {
  const wholes = meeting.where === "inside" ? meeting.b.sites : meeting.a.sites;
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined && world.places.breadth(whole) !== "region";
}

/** Whether what one claim says of a whole place can be held against what the other says of a part of it. */
function meets(meeting: Meeting, x: Standing, y: Standing, theCase: Case): boolean {
  if (placesMeet(meeting)) return true;
  if (!placesIn(meeting)) return false;
  // Only a taking or a loss is of all of a place: what is held, fought over or left may be a part of it.
  const [whole, told] = meeting.where === "inside" ? [y, meeting.b] : [x, meeting.a];
  return told.claim.type === "control" && told.claim.extent !== "part" && whole.change && wholeHeld(meeting, theCase);
}

const measured = ({ a, b }: Meeting): boolean => a.figure !== null || b.figure !== null;
const past = ({ a, b }: Meeting): boolean => [a, b].some(({ timed, start, end }) => timed && (end ?? 0) - (start ?? 0) > PAST_DAYS);

/** Two opposed parties in one place, or one that holds what it has left, or fighting over what is held. */
export const holders: Rule = (given, theCase) => {
  if (!tellsHolder(given.a) || !tellsHolder(given.b)) return null;
  const meeting = days(given) >= 0 ? given : given.turned;
  const { a, b } = meeting;
  const [x, y] = [standing(a), standing(b)];
  if (x === null || y === null || past(meeting)) return null;
  if ([a, b].some(({ claim }) => claim.polarity === "denied" || claim.modality === "demanded" || claim.modality === "expected"))
    return null;
  if (!meets(meeting, x, y, theCase)) return null;
  const later = days(meeting);
  if (later > MATTER_DAYS) return null;
  const where = listed(meeting.common);
  const tell = (what: Reason): Reason =>
    said`${what}: ${whoWords(a, theCase)} for ${whenWords(a)}, ${whoWords(b, theCase)} for ${whenWords(b)}`;
  const update = (what: Reason): Verdict => ({ kind: "updates", rule: "control.change", why: () => tell(what), from: a, to: b });
  // A hold that is told as over speaks against nobody; nor does a heading against the text that it stands over.
  const idle = a.over || b.over || (meeting.sameReport && a.heading !== b.heading);
  const clash = (what: Reason): Verdict | null =>
    idle ? null : { kind: "contradicts", rule: "control.holders", why: () => tell(what), from: a, to: b };
  // News and background of one source, be they told in one report or in its copy.
  const oneVoice = meeting.sameOrigin && (meeting.sameReport || later === 0);
  const sure = a.claim.modality === "asserted" && b.claim.modality === "asserted";

  if (x.stand === "contested" || y.stand === "contested") {
    if (x.stand === y.stand) return later >= 1 && !meeting.sameReport ? update(said`fighting over ${where} still goes on`) : null;
    const [fight, other, hold] = x.stand === "contested" ? [a, b, y] : [b, a, x];
    // Who holds a place fights for it: only a taking, or another's hold, ends the fighting.
    const defended =
      fight.claim.agent !== null && hold.party !== null && theCase.world.related(fight.claim.agent, hold.party) && !hold.change;
    if (measured(meeting) && later < 1) return null;
    if (fight === a && later >= SETTLED_DAYS && hold.stand === "holds")
      return update(said`${where}, held by ${somebody(hold.party)}, is fought over`);
    if (fight === b && later >= 1) return update(said`${where}, fought over before, has been decided`);
    if (hold.stand !== "holds" || defended || oneVoice || !sure || measured(meeting)) return null;
    if (!hold.change && !meeting.sameReport && !(fight === a && later === 1 && !meeting.sameOrigin)) return null;
    return clash(said`fighting over ${where} goes on, against ${somebody(hold.party)} holding it by ${inReport(other.claim.report)}`);
  }
  // Only who holds a place can lose it, named or not.
  if (x.stand === "leaves" && x.party === null && y.stand === "holds" && y.party !== null && later >= 1 && a.timed && !measured(meeting))
    return update(said`${where}, held by ${somebody(y.party)} before, has been left`);
  if (
    y.stand === "holds" &&
    y.party === null &&
    !y.change &&
    x.stand === "leaves" &&
    x.party !== null &&
    later >= 1 &&
    a.timed &&
    !measured(meeting)
  )
    return update(said`${where}, held before, has been left by ${somebody(x.party)}`);
  if (x.party === null || y.party === null) return null;
  if (x.stand === "holds" && y.stand === "holds") {
    if (!theCase.world.opposed(x.party, y.party)) return null;
    // Of a region both may hold a part.
    const parts = meeting.common.every((place) => theCase.world.places.breadth(place) === "region");
    if (parts && (measured(meeting) || (!x.change && !y.change))) return null;
    if (measured(meeting))
      return later >= SETTLED_DAYS && a.figure === null && placesMeet(meeting)
        ? update(said`${where} has gone from ${somebody(y.party)} to ${somebody(x.party)}`)
        : null;
    // Who is said to hold it still, days after the other took it, speaks against the taking: nobody tells that it was taken back.
    const still = y.change && !x.change && later < STANDING_DAYS && !meeting.sameOrigin;
    if (later >= 1 && !still && (x.change || a.timed || later >= STANDING_DAYS))
      return update(said`${where} has gone from ${somebody(y.party)} to ${somebody(x.party)}`);
    if (later === 0 && a.timed && b.timed && x.change !== y.change) {
      const [from, to] = x.change ? [a, b] : [b, a];
      return {
        ...update(said`${where} changed hands that day, from ${somebody(standing(to)?.party)} to ${somebody(standing(from)?.party)}`),
        from,
        to,
      };
    }
    return oneVoice || !sure ? null : clash(said`${where} is held by ${somebody(x.party)} and by ${somebody(y.party)}`);
  }
  const [left, held] = x.stand === "leaves" ? [x, y] : [y, x];
  if (left.stand !== "leaves" || held.stand !== "holds" || left.party === null || held.party === null) return null;
  if (!theCase.world.related(left.party, held.party)) return null;
  if (left === x && later >= 1 && a.figure === null) return update(said`${where}, held by ${somebody(held.party)} before, has been left`);
  // Nor does anybody tell of its return: who holds it still, days after, has not left.
  const still = left === y && !x.change && later < STANDING_DAYS && !meeting.sameOrigin;
  if ((later === 0 || still) && !oneVoice && sure && !measured(meeting))
    return clash(said`${somebody(held.party)} holds ${where}, and has lost it`);
  return null;
};

/** Days between the reports of an assault beaten off and of what it won. */
const SAME_ASSAULT_DAYS = 1;

const beatsOff = ({ claim: { type, aspect } }: Reading): boolean => type === "attack" && aspect === "counter-attack";

/** An assault that the defender beat off, against the place taken or left by him. */
export const repelled: Rule = (given, theCase) => {
  if (!beatsOff(given.a) && !beatsOff(given.b)) return null;
  const meeting = beatsOff(given.a) ? given : given.turned;
  const { a: defence, b: other } = meeting;
  const result = standing(other);
  if (defence.claim.agent === null) return null;
  if (result === null || result.party === null || !result.change || !placesMeet(meeting)) return null;
  if ([defence, other].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  const { world } = theCase;
  const lost =
    result.stand === "holds" ? world.opposed(result.party, defence.claim.agent) : world.related(result.party, defence.claim.agent);
  if (!lost || measured(meeting) || Math.abs(days(meeting)) > SAME_ASSAULT_DAYS || meeting.sameOrigin) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: an assault beaten off for ${whoWords(defence, theCase)} (${whenWords(defence)}), ${result.stand === "holds" ? said`taken by ${somebody(result.party)}` : said`left by ${somebody(result.party)}`} for ${whoWords(other, theCase)} (${whenWords(other)})`;
  return { kind: "contradicts", rule: "control.repelled", why, from: defence, to: other };
};

/** Who is said to have lost a place, or somebody of his side, tells that he still fights for it. */
export const stillFought: Rule = (given, theCase) => {
  if ((given.a.claim.type === "control") === (given.b.claim.type === "control")) return null;
  const meeting = given.a.claim.type === "control" ? given : given.turned;
  const { a: taken, b: fight } = meeting;
  const result = standing(taken);
  if (fight.claim.type !== "attack" || fight.claim.aspect !== "clash" || result?.stand !== "holds" || !result.change) return null;
  if ([taken, fight].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  if (result.party === null || meeting.where !== "same" || measured(meeting) || meeting.sameOrigin) return null;
  if (meeting.common.some((place) => theCase.world.places.breadth(place) === "region")) return null;
  const { party } = theCase.origins.speaker(fight);
  if (party === null || !theCase.world.opposed(party, result.party)) return null;
  // Fighting of the day before may have ended with the taking.
  const after = -days(meeting);
  if (after < 0 || after > SAME_ASSAULT_DAYS || meeting.lag > 0) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: taken by ${somebody(result.party)} for ${whoWords(taken, theCase)} (${whenWords(taken)}), still fought over for ${whoWords(fight, theCase)} (${whenWords(fight)})`;
  return { kind: "contradicts", rule: "control.still-fought", why, from: fight, to: taken };
};

/** A place taken once is not taken again by its holder within so many days; later it may have been lost unreported. */
const RETAKEN_DAYS = 14;

/** One taking, or the loss that it is for the other side, told for two days. */
export const taken: Rule = (given, theCase) => {
  if (given.a.claim.type !== "control" || given.b.claim.type !== "control" || !given.sameTopic) return null;
  const meeting = days(given) >= 0 ? given : given.turned;
  const { a, b } = meeting;
  const [x, y] = [standing(a), standing(b)];
  if (x === null || y === null || !x.change || !y.change) return null;
  // Who is not named can be whom the other names: sameTopic has seen to it that they are not two.
  const party = x.party ?? y.party;
  if (party === null) return null;
  if ([a, b].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  if (!placesMeet(meeting) || measured(meeting) || meeting.common.every((place) => theCase.world.places.breadth(place) !== "spot"))
    return null;
  if (!a.timed || a.start === null || b.end === null || meeting.sameOrigin) return null;
  const gap = a.start - b.end;
  if (gap < 1 || gap > RETAKEN_DAYS) return null;
  const why = (): Reason =>
    x.stand === "holds"
      ? said`${listed(meeting.common)}: taken by ${somebody(party)} on ${whenWords(a)} for ${whoWords(a, theCase)}, before that for ${whoWords(b, theCase)} (${whenWords(b)})`
      : said`${listed(meeting.common)}: lost by ${somebody(party)} on ${whenWords(a)} for ${whoWords(a, theCase)}, before that for ${whoWords(b, theCase)} (${whenWords(b)})`;
  return { kind: "contradicts", rule: "control.two-dates", why, from: a, to: b };
};

/** Who assaulted a place before has taken it; fighting told as a clash goes on as a fight for the place, or the other way about. */
export const assault: Rule = (given, theCase) => {
  if ((given.a.claim.type === "control") === (given.b.claim.type === "control")) return null;
  const control = given.a.claim.type === "control" ? given : given.turned;
  const held = standing(control.a);
  if (control.b.claim.type !== "attack" || held === null) return null;
  const meeting = held.stand === "contested" && days(control) < 0 ? control.turned : control;
  const { a, b } = meeting;
  if ([a, b].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  if (held.stand === "contested" ? !placesIn(meeting) : !placesMeet(meeting)) return null;
  const later = days(meeting);
  const after = later >= 1 || (meeting.sameReport && later === 0 && a.rank > b.rank && !b.heading);
  if (!after) return null;
  const where = listed(meeting.common);
  if (held.stand === "contested") {
    if (control.b.claim.aspect !== "clash" || later > MATTER_DAYS) return null;
    const why = (): Reason => said`the fighting in ${where} told by ${whoWords(b, theCase)} goes on for ${whoWords(a, theCase)}`;
    return { kind: "updates", rule: "control.fighting", why, from: a, to: b };
  }
  const fought = b.claim.aspect === "clash" && later >= 1 && later <= MATTER_DAYS;
  if (held.stand !== "holds" || !held.change || !(fought || (meeting.agents !== "apart" && b.claim.aspect === "offensive"))) return null;
  const why = (): Reason =>
    said`${where}: under assault by ${somebody(b.claim.agent)} for ${whoWords(b, theCase)} (${whenWords(b)}), taken for ${whoWords(a, theCase)} (${whenWords(a)})`;
  return { kind: "updates", rule: "control.assault", why, from: a, to: b };
};
