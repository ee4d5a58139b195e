// Two readings into how their slots lie to each other: places, times, parties, figures.
import type { Origins } from "../origins/origins.ts";
import type { Reading } from "../reading.ts";
import type { World } from "../world.ts";
import { counted, type Figure } from "./figures.ts";
import { comrades, handedOver, sameTopic } from "./topic.ts";

/** What every rule may ask. */
export interface Case {
  readonly world: World;
  readonly origins: Origins;
}

/** How two places or lists of places lie: `open` where one claim names none. `inside`: the first within the second. */
export type Where = "same" | "shared" | "inside" | "around" | "open" | "apart";
/** How two parties lie. */
export type Who = "same" | "open" | "apart";

/** How two lists of places lie, and what they have in common. */
interface Lie {
  readonly where: Where;
  readonly common: readonly string[];
  /** Whether one names no place, and is taken to be of the place just told before it. */
  readonly carried?: boolean;
}

interface Parties {
  readonly agents: Who;
  readonly affected: Who;
}

type Figures = "none" | "one" | "same" | "open" | "part" | "other";

/** How the slots of two claims lie. Millions of pairs meet, most to no purpose: what few rules ask for is found when it is asked for. */
export class Meeting {
  readonly a: Reading;
  readonly b: Reading;
  readonly where: Where;
  /** Places that both name, or that one names inside the other's. */
  readonly common: readonly string[];
  /** Whether one names no place, and is taken to be of the place just told before it, which the other names. */
  readonly carried: boolean;
  /** Days between the two reports; positive when `a` is the later one. 0 when a date is missing. */
  readonly lag: number;
  readonly sameReport: boolean;
  private readonly theCase: Case;
  /** As the two claims first met, where what is found is kept. */
  private readonly first: Meeting;
  private back: Meeting | null = null;
  private foundParties: Parties | null = null;
  private foundTime: boolean | null = null;
  private foundTopic: boolean | null = null;
  private foundScene: boolean | null = null;
  private foundFigures: Figures | null = null;
  private foundOrigin: boolean | null = null;

  /** @param first - the same meeting seen from the other claim, where there is one. */
  constructor(a: Reading, b: Reading, { where, common, carried = false }: Lie, theCase: Case, first: Meeting | null = null) {
    this.a = a;
    this.b = b;
    this.where = where;
    this.common = common;
    this.carried = carried;
    this.lag = a.published === null || b.published === null ? 0 : a.published - b.published;
    this.sameReport = a.report === b.report;
    this.theCase = theCase;
    this.first = first ?? this;
  }

  private get parties(): Parties {
    const { first } = this;
    first.foundParties ??= compareParties(first.a, first.b, first.theCase.world);
    return first.foundParties;
  }

  /** How the places lie to which two movements go. */
  get goals(): Where {
    return compareSites(this.a.goals, this.b.goals, this.theCase.world).where;
  }

  get agents(): Who {
    return this.parties.agents;
  }

  get affected(): Who {
    return this.parties.affected;
  }

  /** Whether their days may be the same, given how news dates what it tells. */
  get sameTime(): boolean {
    const { first } = this;
    first.foundTime ??= sameTime(first);
    return first.foundTime;
  }

  /** Whether they may tell of one event, by type and aspect alone. */
  get sameTopic(): boolean {
    const { first } = this;
    first.foundTopic ??= sameTopic(first.a, first.b, first.theCase.world);
    return first.foundTopic;
  }

  /** Whether their reports are about places in common, below what contains everything. */
  get sameScene(): boolean {
    const { first } = this;
    first.foundScene ??= first.sameReport || first.common.length > 0 || sameScene(first.a, first.b, first.theCase.world);
    return first.foundScene;
  }

  /** Whether the first claim names no place, but is told just behind what happened where the second did: it may mean that place. */
  get hintedFirst(): boolean {
    const { a, b, theCase } = this;
    const { places } = theCase.world;
    if (this.carried) return placeless(a);
    return (
      this.where === "open" && a.near.some((one) => places.breadth(one) === "spot" && b.sites.some((other) => places.contains(one, other)))
    );
  }

  /** The same of either claim. */
  get hinted(): boolean {
    return this.hintedFirst || this.turned.hintedFirst;
  }

  /** Whether one names no place, and is told just behind what happened in another spot than where the other did. */
  get hintedApart(): boolean {
    const { a, b, theCase } = this;
    const { places } = theCase.world;
    const spots = ({ sites, near }: Reading): readonly string[] => (sites.length > 0 ? sites : near);
    const [x, y] = [spots(a), spots(b)];
    if (this.where !== "open" || x.length === 0 || y.length === 0) return false;
    const meets = x.some((one) => y.some((other) => places.contains(one, other) || places.contains(other, one)));
    return !meets && [...x, ...y].every((place) => places.breadth(place) === "spot");
  }

  /** Whether one counts over days and tells no place, the other what happened in a spot, on a day of its own: a total beside an event. */
  get beside(): boolean {
    const { a, b, theCase } = this;
    const spot = ({ sites }: Reading): boolean =>
      sites.length > 0 && sites.every((place) => theCase.world.places.breadth(place) === "spot");
    const total = ({ sites, goals, timed, start, end }: Reading): boolean =>
      sites.length + goals.length === 0 && timed && (end ?? 0) - (start ?? 0) > 1;
    const one = (x: Reading, y: Reading): boolean => total(x) && spot(y) && (x.start !== y.start || !y.timed);
    return this.where === "open" && (one(a, b) || one(b, a));
  }

  get figures(): Figures {
    const { first } = this;
    first.foundFigures ??= figures(first.a.figure, first.b.figure);
    return first.foundFigures;
  }

  /** Whether both go back to one origin. */
  get sameOrigin(): boolean {
    const { first } = this;
    first.foundOrigin ??= first.theCase.origins.same(first.a, first.b);
    return first.foundOrigin;
  }

  /** The same meeting seen from the other claim. */
  get turned(): Meeting {
    if (this.back !== null) return this.back;
    const where = this.where === "inside" ? "around" : this.where === "around" ? "inside" : this.where;
    const back = new Meeting(this.b, this.a, { where, common: this.common, carried: this.carried }, this.theCase, this.first);
    back.back = this;
    this.back = back;
    return back;
  }
}

/** A claim without a time tells of the days up to its report, … */
const NEWS_DAYS = 3;
/** … or, where a source is quoted again, of longer ago, … */
const RECALL_DAYS = 14;
/** … and what is only expected may lie ahead. */
const AHEAD_DAYS = 30;

/** Families of what is said. */
const SPOKEN: ReadonlySet<string> = new Set(["word", "talks"]);

/** How two parties lie; who fights at another's side may be meant by the other's name. */
function who(a: string | null, b: string | null, [x, y]: readonly [Reading, Reading], world: World): Who {
  if (a === null || b === null) return "open";
  if (world.related(a, b)) return "same";
  // What they say, ask for and refuse, each does for itself.
  return SPOKEN.has(x.family) || !comrades(x, y, a, b) ? "apart" : "open";
}

/** Whether it tells of a change that stands until another comes: who admits it days later need not say when it was. */
const changes = ({ claim: { type, aspect } }: Reading): boolean => type === "control" && (aspect === "gain" || aspect === "loss");
const lasting = (a: Reading, b: Reading): boolean =>
  (changes(a) || changes(b)) &&
  [a, b].every(({ claim: { type, aspect } }) => type === "control" && aspect !== "contested" && aspect !== "share");

/** Whether what a claim tells is done by two parties to each other, so that either may stand first. */
const mutual = ({ claim }: Reading): boolean =>
  claim.type === "agreement" || claim.type === "negotiation" || (claim.type === "attack" && claim.aspect === "clash");

/** Whether two claims may tell of one thing with their parties crosswise: who is attacked in one of two words on a clash may attack in the other. */
const eitherWay = (a: Reading, b: Reading): boolean =>
  (mutual(a) && mutual(b)) || (a.claim.type === "attack" && b.claim.type === "attack" && (mutual(a) || mutual(b) || metWith(a, b)));

/** Whether one tells of an assault and the other of how it was met, on one day. */
const metWith = (a: Reading, b: Reading): boolean =>
  (a.claim.aspect === "counter-attack") !== (b.claim.aspect === "counter-attack") && a.timed && b.timed && a.start === b.start;

/** How doers and those it is done to lie; of what two parties do to each other, crosswise where that fits better. */
function compareParties(a: Reading, b: Reading, world: World): Parties {
  const [x, y] = [a.claim, b.claim];
  const both = [a, b] as const;
  if (handedOver(x, y)) return { agents: who(x.agent, y.affected, both, world), affected: who(x.affected, y.agent, both, world) };
  const agents = who(x.agent, y.agent, both, world);
  const affected = who(x.affected, y.affected, both, world);
  if ((agents !== "apart" && affected !== "apart") || !eitherWay(a, b)) return { agents, affected };
  const crossed = { agents: who(x.agent, y.affected, both, world), affected: who(x.affected, y.agent, both, world) };
  return crossed.agents === "same" || crossed.affected === "same" ? crossed : { agents, affected };
}

const OPEN: Lie = { where: "open", common: [] };
const APART: Lie = { where: "apart", common: [] };

/** Compares two lists of places, with what contains them. */
function compareSites(a: readonly string[], b: readonly string[], world: World): Lie {
  if (a.length === 0 || b.length === 0) return OPEN;
  if (a === b) return { where: "same", common: a };
  if (a.length === 1 && b.length === 1) {
    const [one, other] = [a[0] as string, b[0] as string];
    if (one === other) return { where: "same", common: a };
    if (world.places.contains(other, one)) return { where: "inside", common: a };
    return world.places.contains(one, other) ? { where: "around", common: b } : APART;
  }
  const shared = a.filter((place) => b.includes(place));
  if (shared.length > 0) return { where: shared.length === a.length && shared.length === b.length ? "same" : "shared", common: shared };
  const inside = a.filter((part) => b.some((whole) => world.places.contains(whole, part)));
  if (inside.length > 0) return { where: "inside", common: inside };
  const around = b.filter((part) => a.some((whole) => world.places.contains(whole, part)));
  return around.length > 0 ? { where: "around", common: around } : APART;
}

function compareWhere(a: Reading, b: Reading, world: World): Lie {
  const from = compareSites(a.sites, b.sites, world);
  if (a.goals.length === 0 && b.goals.length === 0) return from;
  const to = compareSites(a.goals, b.goals, world);
  if (from.where === "open") return to;
  if (to.where === "apart" && from.where !== "same") return to;
  return from;
}

const placeless = ({ sites, goals }: Reading): boolean => sites.length + goals.length === 0;

/** Where a claim that names no place is taken to be of the place just told before it, if the other claim names that very place. */
function carriedOver(a: Reading, b: Reading, world: World): Lie {
  // Words are said anywhere, but who accuses means a deed.
  const spoken = [a, b].some(({ family, claim }) => SPOKEN.has(family) && claim.type !== "accusation");
  if (placeless(a) === placeless(b) || spoken) return OPEN;
  const [bare, placed] = placeless(a) ? [a, b] : [b, a];
  const { where, common } = compareSites(bare.near, placed.sites, world);
  const narrow = common.every((place) => world.places.breadth(place) !== "region");
  return where === "same" && narrow ? { where, common, carried: true } : OPEN;
}

/** A place in no table, told of below a heading that names a city, is one in that city. */
function headedOver(a: Reading, b: Reading, { places }: World): Lie {
  if (a.report !== b.report || a.heading === b.heading || a.goals.length + b.goals.length > 0) return APART;
  const [above, below] = a.heading ? [a, b] : [b, a];
  const strange = below.sites.every((place) => places.lineage(place).length === 1);
  if (!strange || above.sites.length !== 1 || above.sites.some((place) => places.breadth(place) !== "city")) return APART;
  return { where: below === a ? "inside" : "around", common: below.sites };
}

function sameScene(a: Reading, b: Reading, world: World): boolean {
  for (const place of a.scene) if (b.scene.has(place) && world.places.lineage(place).length > 1) return true;
  return false;
}

/** Whether the days that two claims may speak of overlap, when one without a time tells of so many days back. */
function overlap(a: Reading, b: Reading, back: number): boolean {
  return from(a, back) <= until(b) && from(b, back) <= until(a);
}

const from = ({ start, timed }: Reading, back: number): number => (timed ? (start ?? 0) : (start ?? 0) - back);

function until({ claim: { modality }, end, timed }: Reading): number {
  return !timed && (modality === "expected" || modality === "possible") ? (end ?? 0) + AHEAD_DAYS : (end ?? 0);
}

function sameTime(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.start === null || b.start === null || overlap(a, b, NEWS_DAYS)) return true;
  if (lasting(a, b) && overlap(a, b, RECALL_DAYS)) return true;
  // Whether one source is quoted again is asked only where it makes a difference.
  return overlap(a, b, RECALL_DAYS) && (meeting.sameReport || meeting.sameOrigin);
}

function figures(a: Figure | null, b: Figure | null): Figures {
  if (a === null && b === null) return "none";
  if (a === null || b === null) return "one";
  return counted(a, b);
}

/** How two claims lie to each other; null when they tell of places apart, so that no rule has anything to say. */
export function meet(a: Reading, b: Reading, theCase: Case): Meeting | null {
  const told = compareWhere(a, b, theCase.world);
  const lie = told.where === "open" ? carriedOver(a, b, theCase.world) : told.where === "apart" ? headedOver(a, b, theCase.world) : told;
  return lie.where === "apart" ? null : new Meeting(a, b, lie, theCase);
}
