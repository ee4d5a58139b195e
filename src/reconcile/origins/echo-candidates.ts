// Reports into the pairs that may have been written one from the other: enough of the same things told within a few days.
import { compareIds, type Shelf } from "../entry.ts";
import { Ordered } from "../posting.ts";
import type { Reading } from "../reading.ts";

/** A copy follows within this many days. */
const DAYS = 21;
/** A thing that so many reports of the days before tell shows no copying by itself; only the latest of them are looked at. */
const CROWD = 200;

/** What two tellings of one thing share: figures and places, each with the kind of claim. */
function keysOf({ claim, figure, sites, goals }: Reading): readonly string[] {
  const what = `${claim.type}/${claim.aspect}/${claim.polarity}`;
  if (figure !== null) return [`${what}/${figure.unit}/${figure.value}`];
  return [...new Set([...sites, ...goals])].map((place) => `${what}@${place}`);
}

const dayOf = ({ published }: Shelf): number => published ?? 0;
const byDay = (a: Shelf, b: Shelf): number => dayOf(a) - dayOf(b) || compareIds(a.report.report, b.report.report);

/** Reports under what they tell. Adding or removing one looks only at those of the days around it that tell the same. */
export class EchoCandidates {
  private readonly told = new Map<string, Ordered<Shelf>>();
  /** Under how many claims a report tells what a list holds. */
  private readonly tells = new Map<Shelf, ReadonlyMap<Ordered<Shelf>, number>>();
  private readonly least: number;

  /** @param least - how many claims' worth of keys two reports must have in common. */
  constructor(least: number) {
    this.least = least;
  }

  /** Calls `change` with each pair that may have come to be a candidate or ceased to be one; in any order, some twice. */
  add(shelf: Shelf, change: (one: Shelf, other: Shelf) => void): void {
    const times = new Map<Ordered<Shelf>, number>();
    for (const { reading } of shelf.entries) {
      for (const key of keysOf(reading)) {
        let list = this.told.get(key);
        if (list === undefined) {
          list = new Ordered(byDay);
          this.told.set(key, list);
        }
        times.set(list, (times.get(list) ?? 0) + 1);
      }
    }
    this.tells.set(shelf, times);
    for (const list of times.keys()) list.add(shelf);
    const shared = new Map<Shelf, number>();
    for (const [list, count] of times) {
      const at = list.position(shelf);
      for (let before = at - 1; before >= 0 && before >= at - CROWD; before--) {
        const other = list.list[before] as Shelf;
        if (dayOf(shelf) - dayOf(other) > DAYS) break;
        shared.set(other, (shared.get(other) ?? 0) + count);
      }
    }
    for (const [other, count] of shared) if (count >= this.least) change(other, shelf);
    this.after(shelf, change);
  }

  remove(shelf: Shelf, change: (one: Shelf, other: Shelf) => void): void {
    this.after(shelf, change);
    for (const list of this.tells.get(shelf)?.keys() ?? []) list.remove(shelf);
    this.tells.delete(shelf);
  }

  /** The later reports that see this one among the latest of their keys, and those that it pushes out of sight. */
  private after(shelf: Shelf, change: (one: Shelf, other: Shelf) => void): void {
    for (const list of this.tells.get(shelf)?.keys() ?? []) {
      const at = list.position(shelf);
      for (let next = at + 1; next < list.list.length && next <= at + CROWD; next++) {
        const later = list.list[next] as Shelf;
        if (dayOf(later) - dayOf(shelf) > DAYS) break;
        change(shelf, later);
        const pushed = list.list[next - CROWD - 1];
        if (pushed !== undefined) change(pushed, later);
      }
    }
  }

  /** Whether two reports have enough in common, as the list now stands. */
  are(one: Shelf, other: Shelf): boolean {
    const [early, late] = byDay(one, other) < 0 ? [one, other] : [other, one];
    if (dayOf(late) - dayOf(early) > DAYS) return false;
    const before = this.tells.get(early);
    const after = this.tells.get(late);
    if (before === undefined || after === undefined) return false;
    let shared = 0;
    for (const [list, count] of after) {
      if (before.has(list) && (list.list.length <= CROWD || list.position(late) - list.position(early) <= CROWD)) shared += count;
    }
    return shared >= this.least;
  }
}
