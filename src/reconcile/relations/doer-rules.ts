// One deed laid to two opposed doers, or its dead counted to two peoples, into a contradiction.
import type { Reason } from "../../model.ts";
import { said, somebody, value } from "../../reason.ts";
import { compatible, countsPart, sameNumber, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { atOdds } from "./topic.ts";
import { figureOf, listed, placesIn, placesMeet, type Rule, whoWords } from "./verdict.ts";
import { boasts, byEnemies, speaksFor } from "./voices.ts";

const BLOWS = new Set(["strike", "attack"]);
/** What is done to people who bear no arms: who drove them out, who took them. */
const DONE_TO: ReadonlySet<string> = new Set(["displacement", "surrender"]);

/** So many dead are one blow's wherever in a town it fell, if both tell of as many. */
const TELLING_DEAD = 3;
/** Reports of one blow by two sides come within so many days. */
const SAME_BLOW_DAYS = 1;

/** Whether as many dead, by the same word for dead or wounded, show that two claims tell of one blow. */
function asMany({ a, b }: Meeting): boolean {
  if (a.claim.type !== "casualties" || b.claim.type !== "casualties" || a.claim.aspect !== b.claim.aspect) return false;
  return a.figure !== null && b.figure !== null && a.figure.value >= TELLING_DEAD && sameNumber(a.figure, b.figure);
}

/** Who is accused lays the deed to the other within so many days. */
const ANSWER_DAYS = 3;

/** Whether the later of two words is that of whom the earlier one accuses. */
const answered = ({ a, b, lag }: Meeting, theCase: Case): boolean =>
  lag >= 0 ? speaksFor(a, b.claim.agent, theCase) : speaksFor(b, a.claim.agent, theCase);

/** Whether two claims tell of blows, of their dead, or of a blow and its dead, so that both may be of one. */
function oneKind(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  const near = Math.abs(meeting.lag) <= (answered(meeting, theCase) ? ANSWER_DAYS : SAME_BLOW_DAYS);
  if (BLOWS.has(x.type) && BLOWS.has(y.type)) return a.figure === null || b.figure === null || a.figure.unit === b.figure.unit;
  if (x.type !== "casualties" && y.type !== "casualties")
    return x.type === y.type && DONE_TO.has(x.type) && x.aspect === y.aspect && meeting.affected === "same" && near;
  if (x.type !== y.type) return a.timed && b.timed && near && meeting.where === "same";
  if (x.aspect !== y.aspect) return false;
  if (a.figure === null || b.figure === null) return meeting.where === "same" && near;
  if (sameNumber(a.figure, b.figure)) return true;
  const others = meeting.figures === "part" || meeting.figures === "other";
  return meeting.where === "same" && !others && near && !compatible(a.figure, b.figure);
}

/** Whether two blows of one type, of which one is told without its place, may be one; so many rockets fired from nobody says where are no raid. */
function oneWeapon({ a, b }: Meeting): boolean {
  const [x, y] = [a.claim, b.claim];
  const bare = a.sites.length === 0 ? a : b;
  if (x.type !== y.type) return false;
  return x.type !== "strike" || (bare.figure === null && (x.aspect === "air") === (y.aspect === "air"));
}

/** Whether the places let both be one blow: a spot, or a spot inside a spot on one day; with as many dead, anywhere. */
function oneSpot(meeting: Meeting, { world }: Case): boolean {
  const { a, b, where } = meeting;
  if (meeting.carried || (where === "open" && meeting.hinted)) {
    if (oneWeapon(meeting) && Math.abs(meeting.lag) <= SAME_BLOW_DAYS) return true;
    if (meeting.carried) return false;
  }
  if (asMany(meeting)) return placesIn(meeting) || (where === "open" && a.timed && b.timed && meeting.sameScene);
  if (where === "shared" && (a.claim.type !== b.claim.type || (a.sites.length > 1 && b.sites.length > 1))) return false;
  const spot = (places: readonly string[]): boolean => places.some((place) => world.places.breadth(place) === "spot");
  // A city is struck by everybody.
  if (placesMeet(meeting)) return spot(meeting.common);
  const wide = a.claim.type !== b.claim.type || a.claim.type === "attack" ? null : where === "inside" ? b : where === "around" ? a : null;
  return wide !== null && wide.sites.length === 1 && spot(wide.sites) && a.timed && b.timed && Math.abs(meeting.lag) <= SAME_BLOW_DAYS;
}

/** Two armed groups that nobody tells to fight each other may have struck together, or be one under two names. */
const enemies = ({ a, b }: Meeting, one: string, other: string, { world }: Case): boolean =>
  !(world.irregular(one) && world.irregular(other)) || atOdds(a, b, one, other);

/** Whether each of two enemies says that the other attacked him, in one spot. */
function started(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const { world } = theCase;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== "attack" || y.type !== "attack" || x.affected === null || y.affected === null || x.agent === null || y.agent === null)
    return false;
  const crosswise = world.related(x.agent, y.affected) && world.related(x.affected, y.agent);
  if (!crosswise || meeting.where !== "same" || Math.abs(meeting.lag) > ANSWER_DAYS) return false;
  if (meeting.common.some((place) => world.places.breadth(place) !== "spot")) return false;
  return speaksFor(a, x.affected, theCase) && speaksFor(b, y.affected, theCase);
}

/** Whether two enemies tell of what befell one spot on one day, each as the other's deed: the one of civilians hit, the other of fighters. */
function toldByEnemies(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if ((x.affected === UNARMED) === (y.affected === UNARMED) || !byEnemies(meeting, theCase) || boasts(a, theCase) || boasts(b, theCase))
    return false;
  const oneDay = a.timed && b.timed && a.start === b.start && a.end === b.end;
  return oneDay && meeting.where === "same" && meeting.common.every((place) => theCase.world.places.breadth(place) === "spot");
}

/** The same blow on the same place, by two opposed parties, on two origins' word. */
export const doers: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.polarity === "denied" || y.polarity === "denied" || x.agent === null || y.agent === null) return null;
  if (meeting.agents !== "apart" || !theCase.world.opposed(x.agent, y.agent) || !oneKind(meeting, theCase)) return null;
  if (!enemies(meeting, x.agent, y.agent, theCase)) return null;
  // Who strikes back does not deny that he was struck.
  if ([x, y].some(({ aspect }) => aspect === "counter-attack")) return null;
  if (
    !meeting.sameTime ||
    !(meeting.affected === "apart" ? started(meeting, theCase) || toldByEnemies(meeting, theCase) : oneSpot(meeting, theCase))
  )
    return null;
  if (meeting.sameOrigin || (boasts(a, theCase) && boasts(b, theCase))) return null;
  // Who tells of his own assault means no bombardment.
  if (x.type !== y.type && [a, b].some((one) => one.claim.type === "attack" && boasts(one, theCase))) return null;
  const why = (): Reason => {
    const where = meeting.common.length > 0 ? listed(meeting.common) : a.figure !== null ? figureOf(a) : value("type", x.type);
    return said`${where}: done by ${somebody(x.agent)} for ${whoWords(a, theCase)}, by ${somebody(y.agent)} for ${whoWords(b, theCase)}`;
  };
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

/** Nor do these bear arms. */
const MEDICS = "medics";

/** Two counts of one blow's dead, of people called differently, lie no farther apart. */
const OTHER_NAME_SIZE = 3;

/** Whether the figures let both be of the same dead. */
function aboutAsMany({ a, b }: Meeting): boolean {
  if (a.figure === null || b.figure === null) return true;
  const [less, more] = [a.figure.value, b.figure.value].sort((one, other) => one - other) as [number, number];
  return more <= less * OTHER_NAME_SIZE;
}

/**
 * Whether who struck calls those his enemy's fighters whom another origin calls civilians: of one spot and day's news. A registered
 * source of no side, and the fighters' own, may tell of other dead.
 */
function fightersForCivilians(meeting: Meeting, { world, origins }: Case): boolean {
  const armed = [meeting.a, meeting.b].find(({ claim }) => claim.affected !== UNARMED);
  if (armed === undefined || meeting.a.claim.affected === meeting.b.claim.affected) return false;
  if (meeting.a.claim.affected !== UNARMED && meeting.b.claim.affected !== UNARMED) return false;
  const { affected } = armed.claim;
  const { party, kind } = origins.speaker(armed);
  if (
    affected === null ||
    affected === MEDICS ||
    (party === null ? kind !== "words" && kind !== "nameless" : !world.opposed(party, affected))
  )
    return false;
  // Who may be one of them tells of his own dead, beside whom others died: unless he tells of about as many, or somebody says who struck.
  const [other] = [meeting.a, meeting.b].filter((one) => one !== armed);
  const struck = other !== undefined && other.claim.agent !== null && world.opposed(other.claim.agent, affected);
  if (!struck && !aboutAsMany(meeting)) return false;
  if ([meeting.a, meeting.b].some(({ figure, part }) => part || (figure !== null && countsPart(figure)))) return false;
  // Of a town and a quarter in it only as many dead can be one blow's.
  const counted = meeting.a.figure !== null && meeting.b.figure !== null && aboutAsMany(meeting);
  const spot =
    meeting.common.some((place) => world.places.breadth(place) === "spot") && !meeting.carried && (placesMeet(meeting) || counted);
  // Whoever struck answers days later.
  const answers = speaksFor(armed, armed.claim.agent, { world, origins });
  return spot && Math.abs(meeting.lag) <= (answers ? ANSWER_DAYS : SAME_BLOW_DAYS);
}

/** The dead of one blow, or who was taken, of one people for one origin and of another for the other: as many, or as many as who struck says. */
export const victims: Rule = (meeting, theCase) => {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (x.type !== y.type || x.aspect !== y.aspect || x.polarity === "denied" || y.polarity === "denied") return null;
  const taken = x.type === "surrender" && x.aspect === "capture";
  if (x.type !== "casualties" && !taken) return null;
  if (meeting.affected !== "apart" || meeting.agents === "apart" || !meeting.sameTime || !placesIn(meeting) || meeting.sameOrigin)
    return null;
  // One side tells of two blows, or of two who died by one.
  const { party } = theCase.origins.speaker(a);
  if (party !== null && party === theCase.origins.speaker(b).party) return null;
  const many = a.figure !== null && b.figure !== null && sameNumber(a.figure, b.figure) && placesMeet(meeting);
  if (!many && (taken || !fightersForCivilians(meeting, theCase))) return null;
  const why = (): Reason =>
    said`${listed(meeting.common)}: of ${somebody(x.affected)} for ${whoWords(a, theCase)}, of ${somebody(y.affected)} for ${whoWords(b, theCase)}`;
  return { kind: "contradicts", rule: "victims", why, from: a, to: b };
};
