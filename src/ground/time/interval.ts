// Stretches of local time: moving, choosing, cutting and naming them, seen from the report's date.
import type { FoundTime } from "../../language/found.ts";
import type { Grain } from "../../model.ts";
import { addMonths, civil, DAY, dayNumber, weekdayOf } from "./calendar.ts";

export type Policy = "past" | "nearest" | "future";

/** A stretch of local time in minutes since 1970, end exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly kind: FoundTime["kind"];
  readonly certain: boolean;
  /** How far the next occurrence of the same words is off: a week, a year; null when they name one time only. */
  readonly cycle: "week" | "month" | "year" | "day" | null;
  /** From when it counts where it bounds a stretch: « since mid-November » begins in its middle. */
  readonly middle: number | null;
}

export type More = Partial<Pick<Interval, "kind" | "certain" | "cycle">>;

export interface Duration {
  readonly unit: string;
  /** NaN: some. */
  readonly n: number;
}

/** What phrases are seen from. */
export interface View {
  /** Day number of the reference, NaN when there is none. */
  readonly day: number;
  /** Minutes; noon when the reference is a day alone. */
  readonly now: number;
  readonly dayOnly: boolean;
  readonly policy: Policy;
  /** The last time named before, for « that day ». */
  last: Interval | null;
  /** Day number that a part of day or a clock time without a day belongs to: one named just before, else the reference. */
  near: number;
  /** The clause looks ahead (a verb in the future): bare weekdays and dates may be coming ones. */
  ahead: () => boolean;
  /** Whether a weekday ahead excludes today: not when it is a limit (« until Monday »). */
  readonly strict: boolean;
  /** Whether only the past is meant (« since »). */
  readonly lookingBack: boolean;
}

/** Days within which a bare date ahead of the report is still meant as coming, even where the policy looks back. */
const SOON = 31;
/** How many of a unit « the last days », « recent weeks » are taken for. */
export const SOME = 3;

export const known = (view: View): boolean => !Number.isNaN(view.day);
export const span = (from: number, to: number, grain: Grain, { kind = "at", certain = true, cycle = null }: More = {}): Interval => ({
  from,
  to,
  grain,
  kind,
  certain,
  cycle,
  middle: null,
});
export const whole = (days: number, count: number, grain: Grain, more?: More): Interval =>
  span(days * DAY, (days + count) * DAY, grain, more);
export const dayOf = (minutes: number): number => Math.floor(minutes / DAY);

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, weekend: 7, night: 1 };
export const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  semester: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
export const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };

/** A moment moved by a duration. */
export function move(from: number, unit: string, n: number): number {
  const minutes = MINUTES[unit];
  if (minutes !== undefined) return from + minutes * n;
  const days = DAYS[unit];
  if (days !== undefined) return from + Math.round(days * n) * DAY;
  const months = MONTHS[unit] ?? 0;
  const day = dayOf(from);
  const exact = months * n;
  const full = Math.trunc(exact);
  return (addMonths(day, full) + Math.round((exact - full) * 30)) * DAY + (from - day * DAY);
}

/** A weekday seen from a day; `dir` -1 strictly before, 1 strictly after, 0 by the policy. */
export function weekday(w: number, dir: number, view: View): number {
  const off = w - weekdayOf(view.day); // -6 … 6
  const back = off > 0 ? off - 7 : off;
  const ahead = off < 0 ? off + 7 : off;
  if (dir < 0) return view.day + (back === 0 ? -7 : back);
  if (dir > 0) return view.day + (ahead === 0 ? 7 : ahead);
  if (view.policy === "past" && view.ahead()) return view.day + ahead;
  if (view.policy === "past") return view.day + back;
  if (view.policy === "future") return view.day + (ahead === 0 ? (view.strict ? 7 : 0) : ahead);
  return view.day + (Math.abs(back) <= ahead ? back : ahead);
}
/** Whether a weekday ahead excludes today: not when it is a limit (« until Monday »). */

/** Picks among occurrences a year (or month) apart by the policy. `length` is the occurrence's own length in days. */
export function choose(candidates: readonly number[], length: number, dir: number, view: View): number | null {
  const before = candidates.filter((day) => (dir < 0 ? day + length <= view.day : day <= view.day));
  const after = candidates.filter((day) => (dir > 0 ? day > view.day : day + length > view.day));
  const last = before.at(-1) ?? null;
  const next = after[0] ?? null;
  if (dir < 0) return last;
  if (dir > 0) return next;
  if (view.policy === "future") return next ?? last;
  if (last === null) return next;
  if (next === null) return last;
  if (next <= view.day) return next;
  if (!view.lookingBack && view.ahead()) return next;
  if (view.policy === "nearest") return view.day - (last + length - 1) <= next - view.day ? last : next;
  return view.lookingBack ? last : next - view.day <= SOON && view.day - last > 3 * SOON ? next : last;
}
/** Whether only the past is meant (« since »). */

/** The calendar unit `shift` units from the one that holds the reference. */
export function unit(name: string, shift: number, view: View): Interval | null {
  const { day } = view;
  const { year, month } = civil(day);
  switch (name) {
    case "second":
      return span(view.now + shift / 60, view.now + (shift + 1) / 60, "second");
    case "minute":
      return span(Math.floor(view.now) + shift, Math.floor(view.now) + shift + 1, "minute");
    case "hour": {
      const hour = Math.floor(view.now / 60) + shift;
      return span(hour * 60, (hour + 1) * 60, "hour");
    }
    case "day":
      return whole(day + shift, 1, "day");
    case "night":
      return span((day + shift) * DAY + 18 * 60, (day + shift + 1) * DAY, "part-of-day");
    case "week":
      return whole(day - weekdayOf(day) + 1 + 7 * shift, 7, "week");
    case "fortnight":
      return whole(day - weekdayOf(day) + 1 + 14 * shift, 14, "week");
    case "weekend": {
      const saturday = day - weekdayOf(day) + 6;
      return whole(saturday + 7 * shift, 2, "weekend");
    }
    case "month": {
      const first = dayNumber(year, month + shift, 1);
      return whole(first, dayNumber(year, month + shift + 1, 1) - first, "month");
    }
    case "quarter": {
      const q = Math.floor((month - 1) / 3) + shift;
      const first = dayNumber(year, q * 3 + 1, 1);
      return whole(first, dayNumber(year, q * 3 + 4, 1) - first, "quarter");
    }
    case "semester": {
      const s = Math.floor((month - 1) / 6) + shift;
      const first = dayNumber(year, s * 6 + 1, 1);
      return whole(first, dayNumber(year, s * 6 + 7, 1) - first, "quarter");
    }
    case "year":
      return whole(dayNumber(year + shift, 1, 1), dayNumber(year + shift + 1, 1, 1) - dayNumber(year + shift, 1, 1), "year");
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return whole(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1) - dayNumber(first, 1, 1), "decade");
    }
    case "century": {
      const first = Math.floor(year / 100) * 100 + 100 * shift;
      return whole(dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1) - dayNumber(first, 1, 1), "century");
    }
    default:
      return null;
  }
}

export const grainOf = (name: string): Grain =>
  name === "fortnight" ? "week" : name === "night" ? "part-of-day" : name === "semester" ? "quarter" : (name as Grain);

/** How a stretch of so much time is meant. */
interface Windowed {
  readonly kind: FoundTime["kind"];
  /** The day of the reference is one of its days. */
  readonly inclusive?: boolean;
}

/** A stretch that ends or begins with the reference. */
export function window(length: Duration, dir: number, view: View, { kind, inclusive = false }: Windowed): Interval {
  const { unit: name } = length;
  const some = Number.isNaN(length.n);
  const n = some ? SOME : length.n;
  const certain = !some;
  const grain = grainOf(name);
  if (MINUTES[name] !== undefined) {
    if (some && name === "hour")
      return dir < 0
        ? span(view.day * DAY, (view.day + 1) * DAY, "hour", { kind, certain })
        : span(view.now, view.now + DAY, "hour", { kind, certain });
    const other = move(view.now, name, n * dir);
    return dir < 0 ? span(other, view.now, grain, { kind, certain }) : span(view.now, other, grain, { kind, certain });
  }
  if (dir < 0) {
    const steps = inclusive && name === "day" && n > 1 ? n - 1 : n;
    return span(move(view.day * DAY, name, -steps), (view.day + 1) * DAY, grain, { kind, certain });
  }
  return span(view.day * DAY, move((view.day + 1) * DAY, name, n), grain, { kind, certain });
}

/** So many whole units before or behind the one that holds the reference, as those count who look ahead: « the next three days » begin tomorrow. */
export function wholeUnits(length: Duration, dir: number, view: View): Interval | null {
  const { unit: name } = length;
  const n = Number.isNaN(length.n) ? SOME : length.n;
  const here = Number.isInteger(n) && MINUTES[name] === undefined ? unit(name, 0, view) : null;
  const far = unit(name, n * dir, view);
  if (here === null || far === null) return null;
  const more = { certain: !Number.isNaN(length.n) };
  return dir < 0 ? span(far.from, here.from, here.grain, more) : span(here.to, far.to, here.grain, more);
}

/** The beginning, middle or end of a stretch. */
export function edge(name: string, base: Interval): Interval | null {
  const first = dayOf(base.from);
  const last = dayOf(base.to - 1);
  const more = { certain: base.certain, cycle: base.cycle ?? null };
  const length = last - first + 1;
  const { year, month } = civil(first);
  if (base.grain === "month" || (length >= 28 && length <= 31)) {
    if (name === "early" || name === "start") return whole(first, 10, "day", more);
    if (name === "mid") return { ...whole(first + 10, 10, "day", more), middle: (first + 14) * DAY };
    return whole(first + 20, length - 20, "day", more);
  }
  if (base.grain === "year") {
    if (name === "early" || name === "start") return whole(first, dayNumber(year, 4, 1) - first, "quarter", more);
    if (name === "mid") return whole(dayNumber(year, 6, 1), 61, "month", more);
    return whole(dayNumber(year, 10, 1), dayNumber(year + 1, 1, 1) - dayNumber(year, 10, 1), "quarter", more);
  }
  if (base.grain === "week")
    return name === "early" || name === "start"
      ? whole(first, 2, "day", more)
      : name === "mid"
        ? { ...whole(first + 2, 2, "day", more), middle: (first + 2) * DAY }
        : whole(first + 4, 3, "day", more);
  if (base.grain === "decade" || base.grain === "century") {
    const years = base.grain === "decade" ? 10 : 100;
    const from =
      name === "mid" ? year + Math.floor(years * 0.4) : name === "late" || name === "end" ? year + Math.floor(years * 0.7) : year;
    const to =
      name === "mid" ? year + Math.floor(years * 0.6) : name === "late" || name === "end" ? year + years : year + Math.floor(years * 0.3);
    return whole(dayNumber(from, 1, 1), dayNumber(to, 1, 1) - dayNumber(from, 1, 1), "year", more);
  }
  if (base.grain === "season" || base.grain === "quarter") {
    const at = name === "early" || name === "start" ? 0 : name === "mid" ? 1 : 2;
    const from = dayNumber(year, month + at, 1);
    return whole(from, dayNumber(year, month + at + 1, 1) - from, "month", more);
  }
  if (length === 1 && base.to - base.from === DAY) {
    const [a, b] = name === "early" || name === "start" ? [0, 9] : name === "mid" ? [11, 16] : [17, 24];
    return span(base.from + a * 60, base.from + b * 60, "part-of-day", more);
  }
  if (base.grain === "part-of-day") {
    const half = (base.to - base.from) / 2;
    const at = name === "early" || name === "start" ? 0 : name === "mid" ? 0.5 : 1;
    return span(base.from + Math.round(half * at), base.from + Math.round(half * (at + 1)), "part-of-day", more);
  }
  const step = Math.max(1, Math.floor(length / 3));
  const k = name === "early" || name === "start" ? 0 : name === "mid" ? 1 : 2;
  return whole(first + step * k, k === 2 ? length - step * 2 : step, "day", more);
}

/** The same words one cycle earlier or later. */
export function shiftCycle(value: Interval, by: number): Interval {
  if (value.cycle === "week") return { ...value, from: value.from + 7 * DAY * by, to: value.to + 7 * DAY * by };
  if (value.cycle === "day") return { ...value, from: value.from + DAY * by, to: value.to + DAY * by };
  if (value.cycle === "year" || value.cycle === "month") {
    const months = value.cycle === "year" ? 12 * by : by;
    const length = value.to - value.from;
    const day = dayOf(value.from);
    const from = addMonths(day, months) * DAY + (value.from - day * DAY);
    return { ...value, from, to: value.grain === "month" ? addMonths(dayOf(value.to), months) * DAY : from + length };
  }
  return value;
}

export const endOfReport = (view: View): number => (view.day + 1) * DAY;

/** A point a duration away from the reference. */
export function moved(length: Duration, dir: number, view: View): Interval {
  const n = (Number.isNaN(length.n) ? SOME : length.n) * dir;
  const certain = !Number.isNaN(length.n);
  if (MINUTES[length.unit] !== undefined) {
    const from = move(view.now, length.unit, n);
    return span(from, from + (length.unit === "hour" && view.dayOnly ? 60 : 1), length.unit === "second" ? "second" : "minute", {
      certain: certain && !view.dayOnly,
    });
  }
  return whole(dayOf(move(view.day * DAY, length.unit, n)), 1, "day", { certain });
}
