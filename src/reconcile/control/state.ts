// The voices about one place, up to a day, into who holds it, since when, and who speaks against.
import type { ControlStatus, EventTime } from "../../model.ts";
import { daysBetween } from "../days.ts";
import type { Voice } from "./voices.ts";

/** How many days a word on who holds a place stands beside a later one that differs; then the later one has overtaken it. */
export const STANDING = 3;
/** A taking told for a later day speaks against earlier ones, unless so many days lie between that the place may have been lost unreported. */
const RETAKEN = 14;
/** Reports of one taking may differ by a day. */
const APART = 2;

/** What is left standing on a day. */
export interface Standing {
  readonly status: ControlStatus;
  readonly party: string | null;
  readonly since: EventTime | null;
  /** For each party that is said to hold it, the voices that say so. */
  readonly holders: readonly { readonly party: string; readonly voices: readonly Voice[] }[];
  /** Voices that deny a holding, or tell of a loss. */
  readonly against: readonly Voice[];
  /** Takings told for a later day, by which the holder can't have had it yet. */
  readonly later: readonly Voice[];
  readonly fights: readonly Voice[];
}

/** Whether two party ids mean one party, or one that belongs to the other. */
export type SameParty = (a: string, b: string) => boolean;

/** A voice and how far above the place the place that it names stands: 0 for the place itself, n for the whole of what contains it. */
export interface Gathered {
  readonly voice: Voice;
  readonly level: number;
}

/** With the day that it speaks for. */
interface Placed extends Gathered {
  readonly day: string;
}

const claimsHolding = ({ stance }: Voice): boolean => stance === "takes" || stance === "holds";
const negates = ({ stance }: Voice): boolean => stance === "loses" || stance === "denies";
const tellsChange = ({ stance }: Voice): boolean => stance === "takes" || stance === "loses";

/** Whether both can't be true of one day. */
function conflict(a: Voice, b: Voice, same: SameParty): boolean {
  if (claimsHolding(a) && claimsHolding(b)) return !same(a.party as string, b.party as string);
  if (claimsHolding(a) && negates(b)) return b.party === null || same(a.party as string, b.party);
  if (negates(a) && claimsHolding(b)) return conflict(b, a, same);
  return false;
}

/** The day for which a voice speaks, seen from `at`; null when that is still to come. */
function dayOf({ stance, time }: Voice, at: string): string | null {
  if (stance === "holds" || stance === "fights") return time.start > at ? null : time.end < at ? time.end : at;
  return time.end > at ? null : time.end;
}

/** The voices of one day in the order in which they are weighed: nearest place first, then certain days, reports and their text. */
function weigh(a: Gathered, b: Gathered): number {
  return (
    a.level - b.level ||
    Number(b.voice.time.certain) - Number(a.voice.time.certain) ||
    (a.voice.report < b.voice.report ? -1 : a.voice.report > b.voice.report ? 1 : 0) ||
    a.voice.offset - b.voice.offset ||
    (a.voice.claim < b.voice.claim ? -1 : a.voice.claim > b.voice.claim ? 1 : 0)
  );
}

/** Puts voices in the order in which they are weighed on any day after the last of theirs. */
export function inOrder(voices: readonly Gathered[]): readonly Gathered[] {
  return [...voices].sort((a, b) => compare(a.voice.time.end, b.voice.time.end) || weigh(a, b));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A later voice beside an earlier one that it contradicts: whether the earlier one is overtaken. */
function overtakes(later: Placed, earlier: Placed): boolean {
  const days = daysBetween(earlier.day, later.day);
  if (days <= 0) return false;
  if (days > STANDING) return true;
  if (!tellsChange(later.voice)) return later.voice.origin === earlier.voice.origin;
  // An undated taking may be older than a dated one: both stand.
  return later.voice.time.certain || !(earlier.voice.stance === "takes" && earlier.voice.time.certain);
}

/**
 * Whether a voice on a part of a place ends what an earlier one says of all of it: some of it is the other side's since, and nobody
 * knows which part.
 */
export function breaks(part: Voice, whole: Voice, same: SameParty): boolean {
  if (!claimsHolding(whole)) return false;
  const days = daysBetween(whole.time.end, part.time.end);
  if (days <= 0) return false;
  const lost = claimsHolding(part)
    ? !same(part.party as string, whole.party as string)
    : part.stance === "loses" && same(part.party as string, whole.party as string);
  return lost && (tellsChange(part) || days > STANDING || part.origin === whole.origin);
}

/** Whether one report says both of one day, on one word, though they name two holders. */
function ofOneTelling(a: Placed, b: Placed): boolean {
  return (
    a.day === b.day &&
    a.voice.report === b.voice.report &&
    a.voice.origin === b.voice.origin &&
    claimsHolding(a.voice) &&
    claimsHolding(b.voice)
  );
}

/** Goes through the days and keeps what stands. */
class Walk {
  live: Placed[] = [];
  /** One voice of each kind that may conflict: many say the same of the same party. */
  private kinds = new Map<string, Voice>();
  private readonly runs: { readonly party: string; readonly since: EventTime }[] = [];
  private readonly same: SameParty;

  constructor(same: SameParty) {
    this.same = same;
  }

  add(next: Placed): void {
    const { stance, party } = next.voice;
    const peaceful = [...this.kinds.values()].every((one) => !conflict(one, next.voice, this.same));
    this.kinds.set(`${stance} ${party}`, next.voice);
    if (peaceful) {
      this.live.push(next);
      this.keepRuns(next);
      return;
    }
    const opposed = this.live.filter((earlier) => conflict(earlier.voice, next.voice, this.same));
    // What is said of a whole does not speak where something more precise stands.
    if (opposed.some((earlier) => earlier.level < next.level && !overtakes(next, earlier))) return;
    // One report's news beside its background: « retook the town, which the rebels had held since 2012 ».
    const background = opposed.filter((earlier) => ofOneTelling(earlier, next));
    if (background.some(({ voice }) => voice.stance === "takes" || next.voice.stance === "holds")) return;
    const gone = new Set(
      opposed.filter((earlier) => earlier.level > next.level || background.includes(earlier) || overtakes(next, earlier)),
    );
    this.live = this.live.filter((earlier) => !gone.has(earlier));
    this.live.push(next);
    if (gone.size > 0) {
      this.kinds = new Map(this.live.map(({ voice }) => [`${voice.stance} ${voice.party}`, voice]));
      this.endRuns();
    }
    this.keepRuns(next);
  }

  /** Since when the party has held it without a break. */
  since(party: string): EventTime | null {
    return this.runs.find((run) => run.party === party)?.since ?? null;
  }

  /** Ends the holding of whom nobody has there any more. */
  private endRuns(): void {
    for (let i = this.runs.length - 1; i >= 0; i--) {
      const { party } = this.runs[i] as { party: string };
      if (!this.live.some((one) => claimsHolding(one.voice) && this.same(one.voice.party as string, party))) this.runs.splice(i, 1);
    }
  }

  private keepRuns({ voice }: Placed): void {
    if (!claimsHolding(voice)) return;
    const party = voice.party as string;
    const taken = voice.stance === "takes" ? voice.time : { ...voice.time, certain: false };
    const run = this.runs.findIndex((one) => one.party === party);
    if (run < 0) {
      const kin = this.runs.find((one) => this.same(one.party, party));
      this.runs.push({ party, since: kin?.since ?? taken });
    } else {
      const { since } = this.runs[run] as { since: EventTime };
      if (!since.certain && taken.certain && taken.end <= since.end) this.runs[run] = { party, since: taken };
    }
  }
}

/** Holders by party, each with the voices that agree; a group and what it belongs to are one, under the name most use. */
function holdersOf(live: readonly Placed[], same: SameParty): { party: string; voices: Voice[] }[] {
  const groups: { parties: Map<string, number>; voices: Voice[] }[] = [];
  for (const { voice } of live) {
    if (!claimsHolding(voice)) continue;
    const party = voice.party as string;
    let group = groups.find(({ parties }) => [...parties.keys()].every((other) => same(other, party)));
    if (group === undefined) {
      group = { parties: new Map(), voices: [] };
      groups.push(group);
    }
    group.voices.push(voice);
    group.parties.set(party, (group.parties.get(party) ?? 0) + 1);
  }
  return groups.map(({ parties, voices }) => {
    const [party] = [...parties].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] as [string, number];
    return { party, voices };
  });
}

/**
 * Who holds a place at the end of a day.
 *
 * @param voices - those about the place, in the order of {@link inOrder}.
 * @param at - the day.
 */
export function standingOn(voices: readonly Gathered[], at: string, same: SameParty): Standing {
  const placed: Placed[] = [];
  const ofDay: Placed[] = [];
  const coming: Voice[] = [];
  for (const { voice, level } of voices) {
    const day = dayOf(voice, at);
    if (day !== null) (day < at ? placed : ofDay).push({ voice, day, level });
    else if (level === 0 && tellsChange(voice)) coming.push(voice);
  }
  // What holds beyond the day speaks for the day itself.
  placed.push(...ofDay.sort(weigh));
  const walk = new Walk(same);
  for (const one of placed) if (one.voice.stance !== "fights") walk.add(one);
  const holders = holdersOf(walk.live, same);
  const against = walk.live.filter(({ voice }) => negates(voice)).map(({ voice }) => voice);
  const denied = holders.some(({ party }) => against.some((voice) => voice.party === null || same(voice.party, party)));
  const [holder] = holders;
  const later = holders.length === 1 && holder !== undefined ? takenLater(holder.party, walk.live, coming, same) : [];
  const party = holders.length === 1 ? (holder?.party ?? null) : null;
  // Fighting told as an attack is over once the place itself is said to be taken that day; a fight over the place is not.
  const taken = walk.live.reduce((last, { voice, day, level }) => (voice.stance === "takes" && level === 0 && day > last ? day : last), "");
  const fights = placed
    .filter(({ voice, day }) => voice.stance === "fights" && daysBetween(day, at) < STANDING && (voice.attack ? day > taken : day >= taken))
    .map(({ voice }) => voice);
  const disputed = holders.length > 1 || denied || later.length > 0;
  const status = disputed ? "disputed" : fights.length > 0 ? "contested" : party === null ? "unknown" : "held";
  return { status, party, since: party === null ? null : walk.since(party), holders, against, later, fights };
}

/** Dated takings by the holder himself, soon after the day, with no loss told in between. */
function takenLater(party: string, live: readonly Placed[], coming: readonly Voice[], same: SameParty): readonly Voice[] {
  const last = live.reduce((day, one) => (claimsHolding(one.voice) && one.day > day ? one.day : day), "");
  const soon = coming.filter(
    (voice) =>
      voice.stance === "takes" &&
      voice.time.certain &&
      same(voice.party as string, party) &&
      daysBetween(last, voice.time.start) >= APART &&
      daysBetween(last, voice.time.start) <= RETAKEN,
  );
  return soon.filter(
    (taking) =>
      !coming.some(
        (between) =>
          between !== taking &&
          between.time.end <= taking.time.start &&
          (between.stance === "loses" ? same(between.party as string, party) : !same(between.party as string, party)),
      ),
  );
}
