// Days on which something happens into places on a line: stretches in which nothing does are drawn short, and marked as broken.

/** A case has few days, and a drawing asks for each again and again. */
const numbers = new Map<string, number>();

/** Days since 1970. */
export function dayNumber(iso: string): number {
  const known = numbers.get(iso) ?? Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  numbers.set(iso, known);
  return known;
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Where the first of sorted numbers stands that is greater; their count when none is. */
function after(sorted: readonly number[], than: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A longer stretch without any event takes the room of this many days. */
const LONGEST_GAP = 6;

export interface TimeScale {
  /** Where a day begins, pixels from the left. */
  x(day: number): number;
  /** The known day nearest to a place on the line. */
  nearest(x: number): number;
  /** Where the line is broken. */
  readonly breaks: readonly number[];
  /** Days that are labelled. */
  readonly ticks: readonly number[];
  readonly days: readonly number[];
}

/**
 * Makes a scale.
 *
 * @param known - the days on which something begins or ends.
 * @param width - of the line, pixels.
 * @param mirrored - whether time runs leftwards.
 */
export function timeScale(known: Iterable<number>, width: number, mirrored: boolean): TimeScale {
  const days = [...new Set(known)].sort((a, b) => a - b);
  const last = days.at(-1) ?? 0;
  const stops = [...days, last + 1];
  const at: number[] = [0];
  for (let index = 1; index < stops.length; index++) {
    const gap = (stops[index] ?? 0) - (stops[index - 1] ?? 0);
    at.push((at[index - 1] ?? 0) + Math.min(gap, LONGEST_GAP));
  }
  const unit = width / Math.max(1, at.at(-1) ?? 1);
  const place = (position: number): number => (mirrored ? width - position * unit : position * unit);
  const x = (day: number): number => {
    const index = after(stops, day) - 1;
    if (index < 0) return place(0);
    const from = stops[index] ?? 0;
    const to = stops[index + 1];
    if (to === undefined) return place(at[index] ?? 0);
    const share = (day - from) / (to - from);
    return place((at[index] ?? 0) + share * ((at[index + 1] ?? 0) - (at[index] ?? 0)));
  };
  const breaks = stops.slice(1, -1).flatMap((stop, index) => {
    const before = stops[index] ?? 0;
    return stop - before > LONGEST_GAP ? [place(((at[index] ?? 0) + (at[index + 1] ?? 0)) / 2)] : [];
  });
  const ticks: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const from = mirrored ? width - x(day) : x(day);
    if (from < free || from > width - 40) continue;
    ticks.push(day);
    free = from + 74;
  }
  const nearest = (where: number): number => {
    let best = days[0] ?? 0;
    for (const day of days) if (Math.abs(x(day) - where) < Math.abs(x(best) - where)) best = day;
    return best;
  };
  return { x, nearest, breaks, ticks, days };
}
