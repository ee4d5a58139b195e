// A report and its claims as the ledger holds them: what was read, and what has been found out about each since.
import type { Claim, Proposition, ReportText } from "../model.ts";
import { type Speaker, speakersOf } from "./origins/speakers.ts";
import { type Reading, readReport } from "./reading.ts";
import type { World } from "./world.ts";

/** One report with its claims in the order of its text. */
export interface Shelf {
  readonly report: ReportText;
  readonly entries: readonly Entry[];
  /** Days since 1970-01-01, or null. */
  readonly published: number | null;
  /** The days of which its claims speak, and on which it was published. */
  readonly days: readonly number[];
  /** The larger places that it is about, below what contains everything. */
  readonly scene: readonly string[];
  /** Reports of which one was written from the other, with what they have in common. */
  readonly echoes: Map<Shelf, Echo>;
  /** Its claims that stand word for word in an earlier report. */
  copies: readonly Copy[];
}

/** Two reports that tell the same things in one order; `left` has the smaller id. */
export interface Echo {
  readonly left: Shelf;
  readonly right: Shelf;
  /** Ranks of the claims that meet, left and right in turn, as letters: one string is far smaller than a list. */
  readonly turns: string;
}

/** A claim whose words an earlier report had, and the passage around both. */
export interface Copy {
  readonly from: Entry;
  readonly to: Entry;
  readonly words: number;
  /** Where the passage begins and ends in either report, UTF-16 code units. */
  readonly spans: readonly [number, number, number, number];
}

/** From which claim another one derives. */
export interface Derived {
  readonly from: Entry;
  readonly direction: "from" | "unknown";
  /** The passage that both have, or how many things both tell in one order. */
  readonly by: Copy | number;
}

/** One claim. */
export interface Entry {
  readonly number: number;
  /** As its report has it. */
  readonly reading: Reading;
  readonly speaker: Speaker;
  readonly shelf: Shelf;
  /** As of the day on which it was first told. */
  now: Reading;
  derived: Derived | null;
  /** The claims that derive from it. */
  heirs: Entry[] | null;
  /** Where the way back along `derived` ends: at itself where it derives from none. */
  top: Entry;
  /** The origin's id. */
  origin: string;
  /** Its relations: see `ties.ts`. */
  ties: number[];
  /** The better known claim whose origin it takes over, since it only repeats it. */
  lead: Entry | null;
  /** The claim with the smallest id of all that binding relations connect with it. */
  head: Entry;
  matter: Matter | null;
}

/** Claims that binding relations or people's decisions connect, and what they put forward. */
export interface Matter {
  readonly entries: readonly Entry[];
  readonly propositions: readonly Proposition[];
}

/** Prepares one report. @param next - gives numbers that no other claim of the ledger has. */
export function shelve(report: ReportText, claims: readonly Claim[], world: World, next: () => number): Shelf {
  const readings = readReport(report, claims, world, next);
  const speakers = speakersOf(readings, world);
  const entries: Entry[] = [];
  const [one] = readings;
  const days = new Set<number>();
  for (const reading of readings) for (const day of daysOf(reading)) days.add(day);
  const shelf: Shelf = {
    report,
    entries,
    published: one?.published ?? null,
    days: [...days].sort((a, b) => a - b),
    scene: [...(one?.scene ?? [])].filter((place) => world.places.lineage(place).length > 1),
    echoes: new Map(),
    copies: [],
  };
  for (const [index, reading] of readings.entries()) {
    const speaker = speakers[index] as Speaker;
    const entry: Omit<Entry, "top" | "head"> = {
      number: reading.number,
      reading,
      speaker,
      shelf,
      now: reading,
      derived: null,
      heirs: null,
      origin: "",
      ties: [],
      lead: null,
      matter: null,
    };
    const whole = entry as Entry;
    whole.top = whole;
    whole.head = whole;
    entries.push(whole);
  }
  return shelf;
}

/** The days by which a claim is found: its event's last one and its report's; both 0 where none is known. */
export function daysOf({ end, published }: Reading): readonly number[] {
  const days = [end ?? published ?? 0, published ?? end ?? 0];
  return days[0] === days[1] ? [days[0] as number] : days;
}

export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byClaim = (a: Entry, b: Entry): number => compareIds(a.reading.claim.id, b.reading.claim.id);
/** By day of publication, those without one last, then by id. */
export const byTelling = (a: Shelf, b: Shelf): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) || compareIds(a.report.report, b.report.report);
