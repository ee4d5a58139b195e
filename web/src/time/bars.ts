// Propositions in time into bars on lanes, and bars into the few outlines that draw them all.
import type { StoryEntry } from "../../../src/server/api.ts";
import { dayNumber, type TimeScale } from "./scale.ts";

const LANES = 12;
/** Height of a lane and of the bar in it, pixels. */
export const LANE = 13;
export const BAR = LANE - 4;
/** The shortest bar, and the room between two on one lane, pixels. */
const LEAST = 5;
const GAP = 2;
const RANK = { disputed: 0, confirmed: 1, "single-origin": 2 } as const;

/** Width of a bar's edge, pixels. */
const EDGE = { disputed: 2, confirmed: 1, "single-origin": 1 } as const;

export interface Bar {
  readonly entry: StoryEntry;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** Upper edge of a lane's bars, pixels. */
export const barTop = (lane: number): number => lane * LANE + 2;

/** Bars into lanes, the more telling first; what finds no room is counted by day all the same. @param width - of the drawing, pixels. */
export function barsOf(entries: readonly StoryEntry[], scale: TimeScale, width: number, pick: string | null): readonly Bar[] {
  // One bit a lane for each pixel: where it is taken.
  const taken = new Uint16Array(width + 2 * GAP + LEAST);
  const rank = (entry: StoryEntry): number => (entry.proposition === pick ? -1 : RANK[entry.status]);
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b));
  const bars: Bar[] = [];
  for (const entry of sorted) {
    const edges = [scale.x(dayNumber(entry.start)), scale.x(dayNumber(entry.end) + 1)];
    const from = Math.min(...edges) + 1;
    const to = Math.max(Math.max(...edges) - 1, from + LEAST);
    const [first, last] = [Math.max(0, Math.floor(from)), Math.min(taken.length - 1, Math.ceil(to) + GAP)];
    let full = 0;
    for (let x = first; x <= last; x++) full |= taken[x] ?? 0;
    const lane = 31 - Math.clz32(~full & -~full);
    if (lane >= LANES) continue;
    for (let x = first; x <= last; x++) taken[x] = (taken[x] ?? 0) | (1 << lane);
    bars.push({ entry, lane, from, to });
  }
  return bars.sort((a, b) => (a.entry.start < b.entry.start ? -1 : a.entry.start > b.entry.start ? 1 : a.lane - b.lane));
}

/**
 * Bars that look alike, as one drawing: hundreds of elements would take longer to draw than all the rest of the page. Edges are
 * filled rings, since a browser takes long to draw the strokes of so many.
 */
export interface Alike extends Pick<StoryEntry, "status" | "extends" | "certain"> {
  readonly inside: string;
  /** Empty where the day isn't certain: such bars have no edge. */
  readonly edge: string;
}

const boxed = ({ lane, from, to }: Bar, inset: number): string => {
  const [left, right] = [Math.round(from) + inset, Math.round(to) - inset];
  return `M${left} ${barTop(lane) + inset}H${right}v${BAR - 2 * inset}H${left}z`;
};

/** All bars by their looks, the disputed last so that nothing covers their edges. */
export function alikeOf(bars: readonly Bar[]): readonly Alike[] {
  const looks = new Map<string, Bar[]>();
  for (const bar of bars) {
    const { status, extends: lasts, certain } = bar.entry;
    const look = `${9 - RANK[status]} ${lasts} ${certain}`;
    const known = looks.get(look);
    if (known === undefined) looks.set(look, [bar]);
    else known.push(bar);
  }
  const drawn = (some: readonly Bar[]): readonly Alike[] => {
    const first = some[0]?.entry;
    if (first === undefined) return [];
    const { status, extends: lasts, certain } = first;
    const inside = some.map((bar) => boxed(bar, 0)).join("");
    const edge = certain ? some.map((bar) => boxed(bar, 0) + boxed(bar, EDGE[status])).join("") : "";
    return [{ status, extends: lasts, certain, inside, edge }];
  };
  return [...looks].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, some]) => drawn(some));
}

/** The bar at a point of the drawing; -1 where there is none. */
export function barAt(bars: readonly Bar[], x: number, y: number): number {
  return bars.findIndex(({ lane, from, to }) => x >= from - 1 && x <= to + 1 && y >= barTop(lane) - 1 && y <= barTop(lane) + BAR + 1);
}
