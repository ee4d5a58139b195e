// Readings into readings as of the day on which what they tell was first told: a copy and a figure recalled speak of that day.
import { compareIds, type Entry } from "../entry.ts";
import { firstAt } from "../lists.ts";
import { Ordered } from "../posting.ts";
import type { Reading } from "../reading.ts";
import { sameNumber } from "../relations/figures.ts";
import { above } from "./derivation.ts";

/** How long ago a figure may have been given first. */
const RECALL_DAYS = 14;
/** Smaller figures meet by chance. */
const LEAST = 5;

/** Whether it counts « since » a day: up to when, no word says, and it has its report's day. */
const since = ({ timed, start, end, published }: Reading): boolean => timed && end === published && start !== null && start < (end ?? 0);

/** What a figure that is told again shares with its first telling. */
function keysOf({ claim, figure, sites, goals }: Reading): readonly string[] {
  if (figure === null || figure.value < LEAST || claim.polarity === "denied") return [];
  const what = `${claim.type}/${claim.aspect}/${figure.unit}/${figure.value}`;
  const places = [...sites, ...goals];
  return places.length > 0 ? places.map((place) => `${what}@${place}`) : [`${what}>${claim.affected}`];
}

const day = ({ reading }: Entry): number => reading.published ?? 0;
const byDay = (a: Entry, b: Entry): number =>
  day(a) - day(b) || compareIds(a.shelf.report.report, b.shelf.report.report) || a.reading.rank - b.reading.rank;

/** Figures by what they count, in the order in which they were told. */
export class Tellings {
  private readonly told = new Map<string, Ordered<Entry>>();

  /** Calls `change` with each claim whose figure may have another first telling now. */
  add(entry: Entry, change: (entry: Entry) => void): void {
    if (entry.reading.published === null) return;
    for (const key of new Set(keysOf(entry.reading))) {
      let list = this.told.get(key);
      if (list === undefined) {
        list = new Ordered(byDay);
        this.told.set(key, list);
      }
      this.after(list, list.add(entry) + 1, entry, change);
    }
  }

  remove(entry: Entry, change: (entry: Entry) => void): void {
    if (entry.reading.published === null) return;
    for (const key of new Set(keysOf(entry.reading))) {
      const list = this.told.get(key);
      if (list === undefined) continue;
      this.after(list, list.remove(entry), entry, change);
      if (list.list.length === 0) this.told.delete(key);
    }
  }

  private after({ list }: Ordered<Entry>, from: number, entry: Entry, change: (entry: Entry) => void): void {
    for (let at = from; at < list.length; at++) {
      const later = list[at] as Entry;
      if (day(later) - day(entry) > RECALL_DAYS) break;
      change(later);
    }
  }

  /** The first telling within reach of a day; undefined when there is none. */
  private first(key: string, from: number): Entry | undefined {
    const list = this.told.get(key)?.list ?? [];
    return list[firstAt(list, (entry) => day(entry) >= from)];
  }

  /** Sets a claim back to the day of what it derives from, and an untimed figure to its first telling; timed ones speak for themselves. */
  asOf(entry: Entry): Reading {
    const { reading } = entry;
    const { published } = reading;
    if (published === null) return reading;
    let first = published;
    let retells: string | null = null;
    for (let at = above(entry); at !== null; at = above(at)) {
      const told = at.reading.published;
      if (told !== null && told < first) first = told;
    }
    // A desk that says in its own voice how many there were « since Sunday » may have them from who said so first.
    const copied = since(reading) && entry.speaker.kind === "voice";
    if ((!reading.timed || copied) && reading.figure !== null) {
      for (const key of keysOf(reading)) {
        const told = this.first(key, published - RECALL_DAYS);
        const before = told?.reading.published ?? null;
        if (told === undefined || before === null || before >= first) continue;
        if (copied && (!since(told.reading) || told.reading.start !== reading.start)) continue;
        if (told.reading.figure === null || !sameNumber(told.reading.figure, reading.figure)) continue;
        first = before;
        retells = told.reading.claim.id;
      }
    }
    if (first === published) return reading;
    const { undoubted } = reading;
    const then = { published: first, undoubted: undoubted === null ? null : { ...undoubted, published: first, start: first, end: first } };
    if (since(reading)) return { ...reading, ...then, end: Math.max(reading.start ?? first, first), retells };
    return reading.timed ? { ...reading, ...then } : { ...reading, ...then, start: first, end: first, retells };
  }
}
