// Readings into the pairs worth comparing: the same place or one inside the other, types that can meet, days within reach; near-linear in their number.
import type { ClaimType } from "../model.ts";
import type { Reading } from "./reading.ts";
import type { World } from "./world.ts";

/** Reports and events farther apart than this are left to each other's blocks, days. News recalls two weeks and plans one month. */
export const HORIZON_DAYS = 31;
/** Inside one report, claims without a place are compared with those this near. */
const NEAR_RANKS = 400;

/** Which types can stand in any relation; each pair is listed once. */
const MEETING: readonly (readonly [ClaimType, ClaimType])[] = [
  ["control", "attack"],
  ["control", "retreat"],
  ["attack", "strike"],
  ["attack", "retreat"],
  ["retreat", "evacuation"],
  ["retreat", "displacement"],
  ["evacuation", "displacement"],
  ["rejection", "retreat"],
  ["rejection", "evacuation"],
  ["rejection", "surrender"],
  ["rejection", "agreement"],
  ["rejection", "negotiation"],
];

const others = new Map<ClaimType, ClaimType[]>();
for (const [one, other] of MEETING) {
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

/** The types that a type can meet, itself among them. */
const meets = (type: ClaimType): readonly ClaimType[] => [type, ...(others.get(type) ?? [])];

/** Indices under a key in the order of their days, so that a window is found by halving. */
class Posting {
  private readonly days: number[] = [];
  private readonly indices: number[] = [];

  /** Days must not go back from one call to the next. */
  add(day: number, index: number): void {
    this.days.push(day);
    this.indices.push(index);
  }

  within(from: number, to: number, take: (index: number) => void): void {
    let low = 0;
    for (let high = this.days.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.days.length && (this.days[at] as number) <= to; at++) take(this.indices[at] as number);
  }
}

/** The days by which a reading is found: its event's last one and its report's; both 0 where none is known. */
function daysOf({ end, published }: Reading): readonly number[] {
  const days = [end ?? published ?? 0, published ?? end ?? 0];
  return days[0] === days[1] ? [days[0] as number] : days;
}

/**
 * Calls `take` once for each pair worth comparing, the smaller index first, in ascending order.
 *
 * @param readings - in the order that decides which of two is the first.
 */
export function pairs(readings: readonly Reading[], world: World, take: (one: Reading, other: Reading) => void): void {
  const posted = readings.flatMap((reading, index) => daysOf(reading).map((day) => ({ day, index, reading })));
  posted.sort((a, b) => a.day - b.day || a.index - b.index);
  const byPlace = new Map<string, Posting>();
  const byScene = new Map<string, Posting>();
  const byReport = new Map<string, Map<ClaimType, number[]>>();
  const post = (table: Map<string, Posting>, key: string, day: number, index: number): void => {
    const posting = table.get(key) ?? new Posting();
    table.set(key, posting);
    posting.add(day, index);
  };
  const seen = new Set<string>();
  for (const { day, index, reading } of posted) {
    const { claim, scene } = reading;
    for (const place of [...reading.sites, ...reading.goals]) post(byPlace, `${place}\n${claim.type}`, day, index);
    const report = `${claim.report}\n${day}`;
    if (seen.has(report)) continue;
    seen.add(report);
    for (const place of scene) if (world.places.lineage(place).length > 1) post(byScene, place, day, index);
  }
  for (const [index, { claim }] of readings.entries()) {
    const types = byReport.get(claim.report) ?? new Map<ClaimType, number[]>();
    byReport.set(claim.report, types);
    types.set(claim.type, [...(types.get(claim.type) ?? []), index]);
  }
  const partners: Set<number>[] = readings.map(() => new Set());
  const meet = (one: number, other: number): void => {
    if (one < other) partners[one]?.add(other);
    else if (other < one) partners[other]?.add(one);
  };
  for (const [index, reading] of readings.entries()) {
    const { claim, sites, goals } = reading;
    const types = meets(claim.type);
    const near = (report: string): void => {
      for (const type of types) {
        for (const other of byReport.get(report)?.get(type) ?? []) {
          if (report !== claim.report || Math.abs((readings[other] as Reading).rank - reading.rank) <= NEAR_RANKS) meet(index, other);
        }
      }
    };
    const around = new Set([...sites, ...goals].flatMap((place) => world.places.lineage(place)));
    for (const day of daysOf(reading)) {
      for (const place of around)
        for (const type of types)
          byPlace.get(`${place}\n${type}`)?.within(day - HORIZON_DAYS, day + HORIZON_DAYS, (other) => meet(index, other));
    }
    near(claim.report);
    // Who says where something began is compared by place; the others, also with all that the reports about these places say.
    if (sites.length > 0) continue;
    const reports = new Set<string>();
    for (const day of daysOf(reading)) {
      for (const place of reading.scene)
        byScene
          .get(place)
          ?.within(day - HORIZON_DAYS, day + HORIZON_DAYS, (other) => reports.add((readings[other] as Reading).claim.report));
    }
    for (const report of reports) near(report);
  }
  for (const [index, one] of readings.entries()) {
    const mine = [...(partners[index] as Set<number>)].sort((a, b) => a - b);
    for (const other of mine) take(one, readings[other] as Reading);
    (partners[index] as Set<number>).clear();
  }
}
