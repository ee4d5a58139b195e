// What is told of the fight for a place into contradictions and updates: assaults, takings and their days.
import type { Reason } from "../../model.ts";
import { said, somebody } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { standing } from "./topic.ts";
import { daysBetween, listed, MATTER_DAYS, measured, placesIn, placesMeet, type Rule, whenWords, whoWords } from "./verdict.ts";

/** Days between the reports of an assault beaten off and of what it won. */
const SAME_ASSAULT_DAYS = 1;

const beatsOff = ({ claim: { type, aspect } }: Reading): boolean => type === "attack" && aspect === "counter-attack";

/** An assault that the defender beat off, against the place taken or left by him. */
export const repelled: Rule = (given, theCase) => {
  if (!beatsOff(given.a) && !beatsOff(given.b)) return null;
  const meeting = beatsOff(given.a) ? given : given.turned;
  const { a: defence, b: other } = meeting;
  const result = standing(other);
  if (result === null || result.party === null || !result.change || !placesMeet(meeting)) return null;
  if ([defence, other].some(({ claim }) => claim.polarity === "denied" || claim.modality !== "asserted")) return null;
  const { world } = theCase;
  const { agent, affected } = defence.claim;
  const taken = result.stand === "holds";
  // Who beat it off, or else whose assault it was.
  const lost =
    agent === null
      ? taken && affected !== null && world.related(result.party, affected)
      : taken
        ? world.opposed(result.party, agent)
        : world.related(result.party, agent);
  const near = defence.timed ? Math.abs(daysBetween(meeting)) : Math.abs(meeting.lag);
  if (!lost || measured(meeting) || near > SAME_ASSAULT_DAYS || !meeting.sameTime || meeting.sameOrigin) return null;
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
  const after = -daysBetween(meeting);
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
  const meeting = daysBetween(given) >= 0 ? given : given.turned;
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

/** An assault wins its place, or loses it, within so many days. */
const ASSAULT_DAYS = 21;

/** Who assaulted a place before has taken it; fighting told as a clash goes on as a fight for the place, or the other way about. */
export const assault: Rule = (given, theCase) => {
  if ((given.a.claim.type === "control") === (given.b.claim.type === "control")) return null;
  const control = given.a.claim.type === "control" ? given : given.turned;
  const held = standing(control.a);
  if (control.b.claim.type !== "attack" || held === null) return null;
  const meeting = held.stand === "contested" && daysBetween(control) < 0 ? control.turned : control;
  const { a, b } = meeting;
  if ([a, b].some(({ claim }) => claim.polarity === "denied") || a.claim.modality !== "asserted") return null;
  // An assault that was to come has come where its maker has taken the place.
  const planned = b.claim.type === "attack" && b.claim.modality === "expected" && held.change && meeting.agents === "same";
  if (b.claim.modality !== "asserted" && !planned) return null;
  if (held.stand === "contested" ? !placesIn(meeting) : !placesMeet(meeting)) return null;
  const later = daysBetween(meeting);
  const after = later >= 1 || (meeting.sameReport && later === 0 && a.rank > b.rank && !b.heading);
  // What has been held for long was not won by an assault of late, nor a place by one of long ago.
  const late = a.timed && b.start !== null && a.start !== null && a.start < b.start;
  if (!after || late || later > ASSAULT_DAYS) return null;
  const where = listed(meeting.common);
  if (held.stand === "contested") {
    if (control.b.claim.aspect !== "clash" || later > MATTER_DAYS) return null;
    const why = (): Reason => said`the fighting in ${where} told by ${whoWords(b, theCase)} goes on for ${whoWords(a, theCase)}`;
    return { kind: "updates", rule: "control.fighting", why, from: a, to: b };
  }
  const fought = b.claim.aspect === "clash" && later >= 1 && later <= MATTER_DAYS;
  const won =
    held.change || (meeting.agents === "same" && (control.a.claim.aspect === "share" || (later > 1 && b.claim.affected !== null)));
  // Days after an assault its place is taken back by whom it was made against.
  const back = held.change && later > 1 && meeting.agents === "apart" && b.claim.aspect === "offensive";
  if (held.stand !== "holds" || !won || !(fought || back || (meeting.agents !== "apart" && (b.claim.aspect === "offensive" || planned))))
    return null;
  const why = (): Reason =>
    said`${where}: under assault by ${somebody(b.claim.agent)} for ${whoWords(b, theCase)} (${whenWords(b)}), taken for ${whoWords(a, theCase)} (${whenWords(a)})`;
  return { kind: "updates", rule: "control.assault", why, from: a, to: b };
};
