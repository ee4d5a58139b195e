// What two claims' own words say, where all their slots agree, into a contradiction or an update: an offer studied and accepted.
import type { Reason } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { atCommon, placesIn, type Rule, type Verdict, whenWords, whoWords, wordsOf } from "./verdict.ts";
import { speaksFor } from "./voices.ts";

/** Two words on one matter are of one moment within so many days; later it has moved on. */
const MOMENT_DAYS = 1;
/** Later it is another matter. */
const COURSE_DAYS = 21;
/** What was hit is told by both sides within so many days. */
const BLOW_DAYS = 3;

const ARMED = "armed-target";
const CIVIL = "civil-target";
/** Those who are no fighters. */
const PEOPLE: ReadonlySet<string> = new Set([UNARMED, "medics"]);

const asserted = ({ claim: { polarity, modality } }: Reading): boolean => polarity === "affirmed" && modality === "asserted";

/** Whether it tells of a blow at what belongs to those who bear arms; that it was at them alone leaves open what else was hit. */
const atArms = ({ shades: own }: Reading): boolean => own.includes(ARMED);
/** Whether it tells of one at people who do not, or at what is theirs. */
const atPeople = ({ claim: { affected }, shades: own }: Reading): boolean =>
  !own.includes(ARMED) && (own.includes(CIVIL) || (affected !== null && PEOPLE.has(affected)));

function clash(meeting: Meeting, theCase: Case, rule: string): Verdict {
  const { a, b } = meeting;
  const why = (): Reason =>
    said`${wordsOf(a)} for ${whoWords(a, theCase)} (${whenWords(a)}), but ${wordsOf(b)} for ${whoWords(b, theCase)} (${whenWords(b)})${atCommon(meeting)}`;
  return { kind: "contradicts", rule, why, from: a, to: b };
}

/** One blow on one spot: at his enemy's arms for whoever struck, at a market for others. */
export const targets: Rule = (given, theCase) => {
  const meeting = atArms(given.a) ? given : atArms(given.b) ? given.turned : null;
  if (meeting === null) return null;
  const { a: armed, b: people } = meeting;
  if (!atPeople(people) || !asserted(armed) || !asserted(people)) return null;
  if (people.claim.type === "materiel") return null;
  const { agent } = armed.claim;
  if (agent === null || !speaksFor(armed, agent, theCase) || speaksFor(people, agent, theCase)) return null;
  if (meeting.agents === "apart" || meeting.sameOrigin || !meeting.sameTime || !placesIn(meeting)) return null;
  if (armed.claim.type === "strike" && people.claim.type === "strike" && !meeting.sameTopic) return null;
  const spot = meeting.common.every((place) => theCase.world.places.breadth(place) === "spot");
  return spot && Math.abs(meeting.lag) <= BLOW_DAYS ? clash(given, theCase, "shade.target") : null;
};

/** What is told as denied of what is on its way was stopped. */
const HALTED = "passage-halted";
const GOING_ON = "passage-going-on";
const PASSAGE = new Set(["passage-over", HALTED, GOING_ON]);
const BEATEN_OFF = "assault-beaten-off";
const INSIDE = "assault-inside";

/** Groups of shades that a thing has one after the other. */
const IN_TURN: readonly ReadonlySet<string>[] = [
  new Set(["offer-studied", "offer-accepted"]),
  PASSAGE,
  new Set(["state-calm", "state-worse"]),
  new Set(["talks-on", "talks-off"]),
];
/** Groups of which it has one for good. */
const FOR_GOOD: readonly ReadonlySet<string>[] = [new Set(["leaving-willing", "leaving-driven"]), new Set(["end-near", "end-far"])];
const GROUPS = [...IN_TURN, ...FOR_GOOD];

const MOVED = new Set(["evacuation", "displacement", "aid"]);

/** What a claim says in a group: by its words, or because what was on its way did not go, or people are left behind. */
function shadeIn({ claim: { type, aspect, polarity }, shades }: Reading, group: ReadonlySet<string>): string | null {
  const own = shades.find((one) => group.has(one)) ?? null;
  if (group !== PASSAGE) return polarity === "affirmed" ? own : null;
  if (aspect === "trapped") return polarity === "affirmed" ? GOING_ON : null;
  if (polarity === "affirmed") return own;
  return MOVED.has(type) ? HALTED : null;
}

/** Whether both speak of one matter. */
function oneMatter(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (!meeting.sameScene || meeting.agents === "apart" || meeting.affected === "apart") return false;
  if (meeting.where !== "open") return meeting.where !== "apart";
  return (
    meeting.agents === "same" ||
    meeting.affected === "same" ||
    meeting.sameReport ||
    (a.claim.type === "assessment" && b.claim.type === "assessment")
  );
}

/** One matter of which two claims say what can't both be so at one time. */
export const shades: Rule = (given, theCase) => {
  const { a: one, b: other } = given;
  if ((given.sameReport && given.sameOrigin) || (one.shades.length === 0 && other.shades.length === 0)) return null;
  for (const group of GROUPS) {
    const x = shadeIn(given.a, group);
    const y = x === null ? null : shadeIn(given.b, group);
    if (x === null || y === null || x === y) continue;
    // That it goes on does not speak against its having been stopped.
    if (group === PASSAGE && x !== "passage-over" && y !== "passage-over") continue;
    if ([given.a, given.b].some(({ claim }) => claim.modality === "expected" || claim.modality === "demanded")) continue;
    if (!oneMatter(given)) continue;
    const days = (given.a.end ?? 0) - (given.b.end ?? 0) || given.lag;
    if (Math.abs(given.lag) <= MOMENT_DAYS && Math.abs(days) <= MOMENT_DAYS)
      return given.sameOrigin ? null : clash(given, theCase, "shade.state");
    if (FOR_GOOD.includes(group) || Math.abs(days) > COURSE_DAYS) continue;
    const meeting = days > 0 ? given : given.turned;
    const { a, b } = meeting;
    const why = (): Reason =>
      said`${wordsOf(a)}${atCommon(meeting)} for ${whoWords(a, theCase)} (${whenWords(a)}) tells how it stands after ${wordsOf(b)} (${whenWords(b)})`;
    return { kind: "updates", rule: "shade.moved-on", why, from: a, to: b };
  }
  return null;
};

const DIED = "died-of-wounds";
/** They die within so many days. */
const WOUNDED_DAYS = 30;

/** Some of those who were told to be wounded have died since. */
export const died: Rule = (given, theCase) => {
  const meeting = given.a.shades.includes(DIED) ? given : given.b.shades.includes(DIED) ? given.turned : null;
  if (meeting === null) return null;
  const { a: dead, b: hurt } = meeting;
  if (dead.claim.aspect !== "killed" || hurt.claim.aspect !== "wounded" || hurt.shades.includes(DIED)) return null;
  if (!asserted(dead) || !asserted(hurt) || !meeting.sameScene || meeting.affected === "apart" || meeting.agents === "apart") return null;
  if (!placesIn(meeting) && !meeting.hinted) return null;
  if (dead.figure !== null && hurt.figure !== null && dead.figure.low > hurt.figure.high) return null;
  const days = (dead.end ?? 0) - (hurt.end ?? 0) || meeting.lag;
  if (days < 1 || days > WOUNDED_DAYS || meeting.lag < 0) return null;
  const why = (): Reason =>
    said`${wordsOf(dead)}${atCommon(meeting)} for ${whoWords(dead, theCase)} (${whenWords(dead)}) tells how it stands after ${wordsOf(hurt)} (${whenWords(hurt)})`;
  return { kind: "updates", rule: "shade.died", why, from: dead, to: hurt };
};

const beatenOff = ({ claim: { aspect }, shades: own }: Reading): boolean => aspect === "counter-attack" && own.includes(BEATEN_OFF);

/** Assailants who are inside for one, and were beaten off for the other, on one day in one place. */
export const assaulted: Rule = (given, theCase) => {
  const meeting = beatenOff(given.a) ? given : beatenOff(given.b) ? given.turned : null;
  if (meeting === null) return null;
  const { a: defence, b: inside } = meeting;
  if (!inside.shades.includes(INSIDE) || inside.claim.aspect === "counter-attack") return null;
  if (!asserted(defence) || !asserted(inside) || meeting.sameOrigin || !meeting.sameTime || !placesIn(meeting)) return null;
  const { world } = theCase;
  const [defender, assailant] = [defence.claim.agent, inside.claim.agent];
  if (defender !== null && assailant !== null && !world.opposed(defender, assailant)) return null;
  return Math.abs(meeting.lag) <= MOMENT_DAYS ? clash(given, theCase, "shade.assault") : null;
};
