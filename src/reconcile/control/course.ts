// The voices about one place into who holds it on any day, worked out once for each stretch of days in which nothing changes.
import { daysBetween } from "../days.ts";
import { firstAt } from "../lists.ts";
import { type Gathered, type SameParty, STANDING, type Standing, standingOn } from "./state.ts";
import type { Voice } from "./voices.ts";

/** Standings that are remembered of one place: a slider goes back and forth. */
const REMEMBERED = 32;

/** Whether a voice was reported by the end of a day; null asks for everything, also without a date. */
export function reportedBy({ reported }: Voice, asOf: string | null): boolean {
  return asOf === null || (reported !== null && reported.slice(0, 10) <= asOf);
}

/** How many of sorted days are no later than one. */
function until(sorted: readonly string[], day: string): number {
  return firstAt(sorted, (other) => other > day);
}

/** How one place fares. */
export class Course {
  private readonly voices: readonly Gathered[];
  private readonly same: SameParty;
  /** For each voice those that end what it says, by its place in the order. */
  private readonly broken: readonly (readonly Voice[])[];
  /** Last days of all of them, of fights among them, and days of publication, each sorted. */
  private readonly ends: readonly string[];
  private readonly fights: readonly string[];
  private readonly reported: readonly string[];
  /** States and fights of several days: while one lasts, each day is another. */
  private readonly lasting: readonly Voice[];
  private readonly known = new Map<string, Standing>();

  /**
   * @param voices - in the order of `inOrder`.
   * @param brokenBy - the voices that end what one of them says, once they have spoken.
   */
  constructor(voices: readonly Gathered[], brokenBy: (voice: Voice) => readonly Voice[], same: SameParty) {
    this.voices = voices;
    this.same = same;
    this.broken = voices.map(({ voice }) => brokenBy(voice));
    const all = [...voices.map(({ voice }) => voice), ...new Set(this.broken.flat())];
    this.ends = all.map(({ time }) => time.end).sort();
    this.fights = voices.flatMap(({ voice }) => (voice.stance === "fights" ? [voice.time.end] : []));
    this.reported = all.flatMap(({ reported }) => reported?.slice(0, 10) ?? []).sort();
    this.lasting = voices.flatMap(({ voice }) =>
      (voice.stance === "holds" || voice.stance === "fights") && voice.time.start < voice.time.end ? [voice] : [],
    );
  }

  /** Who holds it at the end of a day, as reported by another. */
  on(day: string, asOf: string | null): Standing {
    const key = this.stretchOf(day, asOf);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const heard = this.voices.filter(
      ({ voice }, index) => reportedBy(voice, asOf) && !this.broken[index]?.some((part) => part.time.end <= day && reportedBy(part, asOf)),
    );
    const made = standingOn(heard, day, this.same);
    if (this.known.size >= REMEMBERED) this.known.delete(this.known.keys().next().value ?? "");
    this.known.set(key, made);
    return made;
  }

  /** Days with the same key have the same standing: as many voices have spoken, as many fights are still fresh, as many were reported. */
  private stretchOf(day: string, asOf: string | null): string {
    const heard = asOf === null ? "all" : until(this.reported, asOf);
    if (this.lasting.some(({ time }) => time.start <= day && day < time.end)) return `${heard} ${day}`;
    let fresh = until(this.fights, day);
    const past = fresh;
    while (fresh > 0 && daysBetween(this.fights[fresh - 1] ?? day, day) < STANDING) fresh--;
    return `${heard} ${until(this.ends, day)} ${past - fresh}`;
  }
}
