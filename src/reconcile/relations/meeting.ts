// Two readings into how their slots lie to each other: places, times, parties, figures.

import type { Origins } from "../origins/origins.ts";
import type { Reading } from "../reading.ts";
import type { World } from "../world.ts";
import { counted, type Figure } from "./figures.ts";

/** What every rule may ask. */
export interface Case {
  readonly world: World;
  readonly origins: Origins;
}

/** How two places or lists of places lie: `open` where one claim names none. `inside`: the first within the second. */
export type Where = "same" | "shared" | "inside" | "around" | "open" | "apart";
/** How two parties lie. */
export type Who = "same" | "open" | "apart";

export interface Meeting {
  readonly a: Reading;
  readonly b: Reading;
  readonly where: Where;
  /** Places that both name, or that one names inside the other's. */
  readonly common: readonly string[];
  readonly agents: Who;
  readonly affected: Who;
  /** Days between the two reports; positive when `a` is the later one. 0 when a date is missing. */
  readonly lag: number;
  /** Whether their days may be the same, given how news dates what it tells. */
  readonly sameTime: boolean;
  readonly figures: "none" | "one" | "same" | "open" | "part" | "other";
  readonly sameReport: boolean;
}

/** A claim without a time tells of the days up to its report, … */
const NEWS_DAYS = 3;
/** … or, where a source is quoted again, of longer ago, … */
const RECALL_DAYS = 14;
/** … and what is only expected may lie ahead. */
const AHEAD_DAYS = 30;

function who(a: string | null, b: string | null, world: World): Who {
  if (a === null || b === null) return "open";
  return world.related(a, b) ? "same" : "apart";
}

/** Whether what a claim tells is done by two parties to each other, so that either may stand first. */
const mutual = ({ claim }: Reading): boolean =>
  claim.type === "agreement" || claim.type === "negotiation" || (claim.type === "attack" && claim.aspect === "clash");

/** How doers and those it is done to lie; of what two parties do to each other, crosswise where that fits better. */
function compareParties(a: Reading, b: Reading, world: World): Pick<Meeting, "agents" | "affected"> {
  const [x, y] = [a.claim, b.claim];
  const straight = { agents: who(x.agent, y.agent, world), affected: who(x.affected, y.affected, world) };
  if (!mutual(a) || !mutual(b) || (straight.agents !== "apart" && straight.affected !== "apart")) return straight;
  const crossed = { agents: who(x.agent, y.affected, world), affected: who(x.affected, y.agent, world) };
  return crossed.agents === "apart" || crossed.affected === "apart" ? straight : crossed;
}

/** Compares two lists of places, with what contains them. */
export function compareSites(a: readonly string[], b: readonly string[], world: World): { where: Where; common: string[] } {
  if (a.length === 0 || b.length === 0) return { where: "open", common: [] };
  const there = new Set(b);
  const shared = a.filter((place) => there.has(place));
  if (shared.length > 0) return { where: shared.length === a.length && shared.length === b.length ? "same" : "shared", common: shared };
  const inside = a.filter((part) => b.some((whole) => world.places.contains(whole, part)));
  if (inside.length > 0) return { where: "inside", common: inside };
  const around = b.filter((part) => a.some((whole) => world.places.contains(whole, part)));
  if (around.length > 0) return { where: "around", common: around };
  return { where: "apart", common: [] };
}

function compareWhere(a: Reading, b: Reading, world: World): { where: Where; common: string[] } {
  const from = compareSites(a.sites, b.sites, world);
  const to = compareSites(a.goals, b.goals, world);
  if (from.where === "open" && to.where === "open" && a.sites.length + a.goals.length > 0 && b.sites.length + b.goals.length > 0) {
    // One names where from, the other where to.
    return from;
  }
  if (from.where === "open") return to;
  if (to.where === "apart" && from.where !== "same") return to;
  return from;
}

/** Whether two reports are about places in common, below what contains everything. */
export function sameScene(a: Reading, b: Reading, world: World): boolean {
  if (a.claim.report === b.claim.report) return true;
  for (const place of a.scene) if (b.scene.has(place) && world.places.lineage(place).length > 1) return true;
  return false;
}

/** The days that a claim may speak of. */
function window({ claim, start, end, timed }: Reading, back: number): readonly [number, number] {
  const [from, to] = [start ?? 0, end ?? 0];
  if (timed) return [from, to];
  return [from - back, claim.modality === "expected" || claim.modality === "possible" ? to + AHEAD_DAYS : to];
}

function sameTime(a: Reading, b: Reading, { origins }: Case): boolean {
  if (a.start === null || b.start === null) return true;
  const overlap = (back: number): boolean => {
    const [[aFrom, aTo], [bFrom, bTo]] = [window(a, back), window(b, back)];
    return aFrom <= bTo && bFrom <= aTo;
  };
  if (overlap(NEWS_DAYS)) return true;
  // Whether one source is quoted again is asked only where it makes a difference.
  return overlap(RECALL_DAYS) && (a.claim.report === b.claim.report || origins.same(a, b).same);
}

function figures(a: Figure | null, b: Figure | null): Meeting["figures"] {
  if (a === null && b === null) return "none";
  if (a === null || b === null) return "one";
  return counted(a, b);
}

/** Compares the slots of two claims. */
export function meet(a: Reading, b: Reading, theCase: Case): Meeting {
  const { world } = theCase;
  return {
    a,
    b,
    ...compareWhere(a, b, world),
    ...compareParties(a, b, world),
    lag: a.published === null || b.published === null ? 0 : a.published - b.published,
    sameTime: sameTime(a, b, theCase),
    figures: figures(a.figure, b.figure),
    sameReport: a.claim.report === b.claim.report,
  };
}

/** The same meeting seen from the other claim. */
export function turned(meeting: Meeting): Meeting {
  const where = meeting.where === "inside" ? "around" : meeting.where === "around" ? "inside" : meeting.where;
  return { ...meeting, a: meeting.b, b: meeting.a, where, lag: -meeting.lag };
}
