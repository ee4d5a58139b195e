// Parse trees of time expressions → intervals of local time, seen from the report's date.
import type { FoundTime } from "../language/found.ts";
import type { Grain } from "../model.ts";
import { addMonths, civil, DAY, dayNumber, daysInMonth, easter, weekdayOf } from "./calendar.ts";
import { hijriMonth, hijriOf } from "./calendar-hijri.ts";
import { type Atom, isTree, type Tree } from "./time-rules.ts";
import type { Operation, TimeResource } from "./time-schema.ts";

export type Policy = "past" | "nearest" | "future";

/** A stretch of local time in minutes since 1970, end exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly kind: FoundTime["kind"];
  readonly certain: boolean;
  /** How far the next occurrence of the same words is off: a week, a year; null when they name one time only. */
  readonly cycle?: "week" | "month" | "year" | "day" | null;
}

type More = Partial<Pick<Interval, "kind" | "certain" | "cycle">>;

interface Duration {
  readonly unit: string;
  /** NaN: some. */
  readonly n: number;
}
interface Clock {
  readonly minute: number;
  readonly grain: Grain;
  /** May as well lie twelve hours later. */
  readonly open: boolean;
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
}

/** Days within which a bare date ahead of the report is still meant as coming, even where the policy looks back. */
const SOON = 31;
/** How many of a unit « the last days », « recent weeks » are taken for. */
const SOME = 3;

const never = (): boolean => false;

/** Makes the evaluator of a language's time trees. */
export function createTimeValues(resource: TimeResource): (tree: Tree, view: View) => Interval | null {
  const known = (view: View): boolean => !Number.isNaN(view.day);
  const span = (from: number, to: number, grain: Grain, { kind = "at", certain = true, cycle = null }: More = {}): Interval => ({
    from,
    to,
    grain,
    kind,
    certain,
    cycle,
  });
  const whole = (days: number, count: number, grain: Grain, more?: More): Interval => span(days * DAY, (days + count) * DAY, grain, more);
  const dayOf = (minutes: number): number => Math.floor(minutes / DAY);

  function atom(tree: Tree, slot: string): number | string | undefined {
    const node = tree.slots[slot];
    if (node === undefined) return tree.rule.with[slot];
    if (!isTree(node)) return (node as Atom).value;
    // a nonterminal that only renames a word: its first slot
    for (const inner of Object.values(node.slots)) if (!isTree(inner)) return inner.value;
    return Object.values(node.rule.with)[0];
  }
  const number = (tree: Tree, slot: string): number | undefined => {
    const value = atom(tree, slot);
    return typeof value === "number" ? value : undefined;
  };
  const text = (tree: Tree, slot: string): string | undefined => {
    const value = atom(tree, slot);
    return value === undefined ? undefined : String(value);
  };
  const sub = (tree: Tree, slot: string): Tree | null => {
    const node = tree.slots[slot];
    return isTree(node) ? node : null;
  };

  function duration(tree: Tree | null): Duration | null {
    if (tree === null) return null;
    const { op } = tree.rule;
    if (op === "duration" || op === "half-duration") {
      const unit = text(tree, "u");
      if (unit === undefined) return null;
      let n = number(tree, "n") ?? (tree.rule.with["some"] === undefined ? 1 : Number.NaN);
      if (op === "half-duration") n = tree.slots["n"] === undefined && tree.rule.with["n"] === undefined ? 0.5 : n + 0.5;
      return { unit, n };
    }
    for (const inner of Object.values(tree.slots)) if (isTree(inner)) return duration(inner);
    return null;
  }

  /** A duration whose number and unit are slots of the rule itself. */
  function inline(tree: Tree): Duration | null {
    const unit = text(tree, "u");
    if (unit === undefined) return null;
    return { unit, n: number(tree, "n") ?? (tree.rule.with["some"] === undefined ? 1 : Number.NaN) };
  }

  const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, weekend: 7, night: 1 };
  const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, season: 3, semester: 6, year: 12, decade: 120, century: 1200 };
  const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };

  /** A moment moved by a duration. */
  function move(from: number, unit: string, n: number): number {
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

  function clock(tree: Tree | null): Clock | null {
    if (tree === null) return null;
    if (tree.rule.op !== "clock" || (tree.slots["c"] === undefined && tree.slots["h"] === undefined)) {
      for (const inner of Object.values(tree.slots)) if (isTree(inner)) return clock(inner);
      return null;
    }
    const literal = number(tree, "c");
    const hour = number(tree, "h");
    const given = number(tree, "m");
    let minute = literal ?? (hour ?? 0) * 60;
    let grain: Grain = literal !== undefined && literal % 60 !== 0 ? "minute" : "hour";
    if (literal !== undefined) {
      const node = tree.slots["c"] as Atom | undefined;
      if (node !== undefined && node.length >= 3) grain = "minute";
    }
    if (given !== undefined) {
      minute += given * ((tree.rule.with["sign"] as number | undefined) ?? 1);
      grain = "minute";
    }
    if (minute < 0) minute += DAY;
    if (minute > DAY) return null;
    const part = text(tree, "p");
    let open = resource.twelveHours && minute < 13 * 60 && minute >= 60 && (literal === undefined || (literal < 13 * 60 && literal >= 60));
    const hours = part === undefined ? undefined : resource.parts[part];
    if (part === "am" || part === "pm") {
      if (minute >= 13 * 60) return { minute, grain, open: false };
      if (part === "pm" && minute < 12 * 60) minute += 12 * 60;
      if (part === "am" && minute >= 12 * 60) minute -= 12 * 60;
      open = false;
    } else if (hours !== undefined) {
      if (minute < 12 * 60 && hours[0] >= 12) {
        // « two at night » is past midnight, « nine at night » before it
        if (part !== "night" || minute >= 6 * 60) minute += 12 * 60;
      } else if (minute >= 12 * 60 && minute < 13 * 60 && (hours[0] < 6 || hours[0] >= 18)) minute -= 12 * 60;
      open = false;
    }
    return { minute, grain, open };
  }

  const at = (day: number, { minute, grain }: Clock): Interval => {
    const from = day * DAY + minute;
    return span(from, from + (grain === "hour" ? 60 : 1), grain, { cycle: "day" });
  };

  /** A bare clock time: today's, or the next one where the policy looks ahead. */
  function clockNow(value: Clock, view: View): Interval {
    if (view.policy !== "future" || view.dayOnly) return at(view.near, value);
    const now = view.now - view.day * DAY;
    if (value.minute >= now) return at(view.day, value);
    if (value.open && value.minute < 12 * 60 && value.minute + 12 * 60 >= now)
      return at(view.day, { ...value, minute: value.minute + 12 * 60 });
    return at(view.day + 1, value);
  }

  function parts(name: string, day: number): Interval | null {
    const hours = resource.parts[name];
    if (hours === undefined) return null;
    return span(day * DAY + hours[0] * 60, day * DAY + hours[1] * 60, hours[1] - hours[0] <= 1 ? "hour" : "part-of-day", { cycle: "day" });
  }

  function partName(tree: Tree | null): string | undefined {
    return tree === null ? undefined : (text(tree, "p") ?? partName(Object.values(tree.slots).find(isTree) ?? null));
  }

  /** A weekday seen from a day; `dir` -1 strictly before, 1 strictly after, 0 by the policy. */
  function weekday(w: number, dir: number, view: View): number {
    const off = w - weekdayOf(view.day); // -6 … 6
    const back = off > 0 ? off - 7 : off;
    const ahead = off < 0 ? off + 7 : off;
    if (dir < 0) return view.day + (back === 0 ? -7 : back);
    if (dir > 0) return view.day + (ahead === 0 ? 7 : ahead);
    if (view.policy === "past" && view.ahead()) return view.day + ahead;
    if (view.policy === "past") return view.day + back;
    if (view.policy === "future") return view.day + (ahead === 0 ? (strict ? 7 : 0) : ahead);
    return view.day + (Math.abs(back) <= ahead ? back : ahead);
  }
  /** Whether a weekday ahead excludes today: not when it is a limit (« until Monday »). */
  let strict = true;

  /** Picks among occurrences a year (or month) apart by the policy. `length` is the occurrence's own length in days. */
  function choose(candidates: readonly number[], length: number, dir: number, view: View): number | null {
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
    if (!lookingBack && view.ahead()) return next;
    if (view.policy === "nearest") return view.day - (last + length - 1) <= next - view.day ? last : next;
    return lookingBack ? last : next - view.day <= SOON && view.day - last > 3 * SOON ? next : last;
  }
  /** Whether only the past is meant (« since »). */
  let lookingBack = false;

  function date(tree: Tree, view: View): Interval | null {
    const w = number(tree, "w");
    const d = number(tree, "d");
    const m = number(tree, "m");
    const y = number(tree, "y");
    const dir = number(tree, "dir") ?? 0;
    if (y !== undefined) {
      const year = y < 100 ? (y < 70 ? 2000 + y : 1900 + y) : y;
      if (m === undefined) return whole(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1), "year");
      if (d === undefined) return whole(dayNumber(year, m, 1), daysInMonth(year, m), "month");
      return d > daysInMonth(year, m) ? null : whole(dayNumber(year, m, d), 1, "day");
    }
    if (!known(view)) return null;
    const { year, month } = civil(view.day);
    const guess = { certain: dir !== 0 || view.policy !== "past" };
    if (m !== undefined) {
      const years = [year - 2, year - 1, year, year + 1, year + 2];
      if (d === undefined) {
        const starts = years.map((n) => dayNumber(n, m, 1));
        if (dir === 0 && tree.rule.with["this"] !== undefined) return whole(dayNumber(year, m, 1), daysInMonth(year, m), "month");
        const day = choose(starts, 28, dir, view);
        if (day === null) return null;
        const found = civil(day);
        return whole(day, daysInMonth(found.year, m), "month", { cycle: "year", certain: guess.certain || day <= view.day });
      }
      let days = years.filter((n) => d <= daysInMonth(n, m)).map((n) => dayNumber(n, m, d));
      if (w !== undefined) days = days.filter((day) => weekdayOf(day) === w);
      const day = choose(days, 1, dir, view);
      return day === null ? null : whole(day, 1, "day", { cycle: "year", certain: guess.certain || day <= view.day });
    }
    if (d !== undefined) {
      const months = [-3, -2, -1, 0, 1, 2, 3]
        .map((n) => dayNumber(year, month + n, 1))
        .filter((first) => d <= daysInMonth(civil(first).year, civil(first).month));
      let days = months.map((first) => first + d - 1);
      if (w !== undefined) days = days.filter((day) => weekdayOf(day) === w);
      const before = days.filter((day) => day <= view.day).at(-1);
      const after = days.find((day) => day >= view.day);
      const near =
        before !== undefined && after !== undefined ? (view.day - before <= after - view.day ? before : after) : (before ?? after);
      const day = dir < 0 || (dir === 0 && view.policy === "past") ? before : view.policy === "future" || dir > 0 ? after : near;
      return day === undefined ? null : whole(day, 1, "day", { cycle: "month", certain: false });
    }
    return null;
  }

  /** The calendar unit `shift` units from the one that holds the reference. */
  function unit(name: string, shift: number, view: View): Interval | null {
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

  const grainOf = (name: string): Grain =>
    name === "fortnight" ? "week" : name === "night" ? "part-of-day" : name === "semester" ? "quarter" : (name as Grain);

  /** A stretch that ends or begins with the reference. */
  function window(length: Duration, dir: number, view: View, inclusive: boolean, kind: FoundTime["kind"]): Interval {
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

  /** The beginning, middle or end of a stretch. */
  function edge(name: string, base: Interval): Interval | null {
    const first = dayOf(base.from);
    const last = dayOf(base.to - 1);
    const more = { certain: base.certain, cycle: base.cycle ?? null };
    const length = last - first + 1;
    const { year, month } = civil(first);
    if (base.grain === "month" || (length >= 28 && length <= 31)) {
      if (name === "early" || name === "start") return whole(first, 10, "day", more);
      if (name === "mid") return whole(first + 14, 1, "day", more);
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
          ? whole(first + 2, 1, "day", more)
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
      const third = (base.to - base.from) / 3;
      const k = name === "early" || name === "start" ? 0 : name === "mid" ? 1 : 2;
      return span(base.from + Math.round(third * k), base.from + Math.round(third * (k + 1)), "part-of-day", more);
    }
    const step = Math.max(1, Math.floor(length / 3));
    const k = name === "early" || name === "start" ? 0 : name === "mid" ? 1 : 2;
    return whole(first + step * k, k === 2 ? length - step * 2 : step, "day", more);
  }

  const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

  function season(name: string, y: number | undefined, dir: number, view: View): Interval | null {
    const month = SEASONS[name];
    if (month === undefined) return null;
    const make = (year: number): Interval => {
      const from = dayNumber(year, month, 1);
      return whole(from, dayNumber(year, month + 3, 1) - from, "season", { cycle: "year" });
    };
    if (y !== undefined) return make(y);
    if (!known(view)) return null;
    const { year } = civil(view.day);
    const day = choose(
      [year - 2, year - 1, year, year + 1].map((n) => dayNumber(n, month, 1)),
      90,
      dir,
      view,
    );
    return day === null ? null : make(civil(day).year);
  }

  /** A feast in a Gregorian year as day number and length; Hijri feasts may fall twice a year, hence a list. */
  function feast(name: string, year: number): [number, number][] {
    const key = `${year} ${name}`;
    const known = feasts.get(key);
    if (known !== undefined) return known;
    const made = reckon(name, year);
    feasts.set(key, made);
    return made;
  }
  const feasts = new Map<string, [number, number][]>();

  function reckon(name: string, year: number): [number, number][] {
    // `07-14`, `easter+39`, `nth 4 4 11` (fourth Thursday of November), `hijri 10 1 3` (month, day, days)
    const [head, ...rest] = name.split(" ");
    if (head?.startsWith("easter")) {
      const length = rest[0] === undefined ? 1 : Number(rest[0]);
      return [[easter(year) + Number(head.slice(6) || 0), length]];
    }
    const args = rest.map(Number);
    if (head === "nth") {
      const [nth, w, month] = args as [number, number, number];
      if (nth > 0) {
        const first = dayNumber(year, month, 1);
        return [[first + ((w - weekdayOf(first) + 7) % 7) + 7 * (nth - 1), 1]];
      }
      const last = dayNumber(year, month + 1, 1) - 1;
      return [[last - ((weekdayOf(last) - w + 7) % 7), 1]];
    }
    if (head === "hijri") {
      const [month, day, length] = args as [number, number, number];
      const out: [number, number][] = [];
      const { year: h } = hijriOf(dayNumber(year, 1, 1));
      for (const hy of [h, h + 1]) {
        const first = hijriMonth(hy, month);
        const at = first + day - 1;
        const days = length > 28 ? hijriMonth(month === 12 ? hy + 1 : hy, month === 12 ? 1 : month + 1) - first : length;
        if (civil(at).year === year) out.push([at, days]);
      }
      return out;
    }
    const [month, day] = (head as string).split("-").map(Number) as [number, number];
    return [[dayNumber(year, month, day), args[0] ?? 1]];
  }

  function holiday(name: string, y: number | undefined, dir: number, view: View): Interval | null {
    const grain = (days: number): Grain => (days > 20 ? "month" : "day");
    if (y !== undefined && y < 1600 && name.startsWith("hijri")) {
      const [month, day, length] = name.split(" ").slice(1).map(Number) as [number, number, number];
      const first = hijriMonth(y, month);
      const days = length > 28 ? hijriMonth(month === 12 ? y + 1 : y, month === 12 ? 1 : month + 1) - first : length;
      return whole(first + day - 1, days, grain(days));
    }
    if (y !== undefined) {
      const found = feast(name, y)[0];
      return found === undefined ? null : whole(found[0], found[1], grain(found[1]));
    }
    if (!known(view)) return null;
    const { year } = civil(view.day);
    const all = [year - 2, year - 1, year, year + 1, year + 2].flatMap((n) => feast(name, n));
    const length = all[0]?.[1] ?? 1;
    const day = choose(
      all.map(([start]) => start),
      length,
      dir,
      view,
    );
    const found = all.find(([start]) => start === day);
    return found === undefined ? null : whole(found[0], found[1], grain(found[1]), { cycle: "year" });
  }

  function hijri(tree: Tree, view: View): Interval | null {
    const d = number(tree, "d");
    const m = number(tree, "m");
    const y = number(tree, "y");
    if (m === undefined) return y === undefined ? null : whole(hijriMonth(y, 1), hijriMonth(y + 1, 1) - hijriMonth(y, 1), "year");
    const make = (year: number): Interval => {
      const first = hijriMonth(year, m);
      return d === undefined
        ? whole(first, hijriMonth(m === 12 ? year + 1 : year, m === 12 ? 1 : m + 1) - first, "month", { cycle: "year" })
        : whole(first + d - 1, 1, "day", { cycle: "year" });
    };
    if (y !== undefined) return make(y);
    if (!known(view)) return null;
    const now = hijriOf(view.day).year;
    const years = [now - 1, now, now + 1].map(make);
    const day = choose(
      years.map(({ from }) => from / DAY),
      d === undefined ? 29 : 1,
      number(tree, "dir") ?? 0,
      view,
    );
    return years.find(({ from }) => from / DAY === day) ?? null;
  }

  /** The same words one cycle earlier or later. */
  function shiftCycle(value: Interval, by: number): Interval {
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

  const within = (view: View, policy: Policy, inclusive: boolean, back: boolean, run: (view: View) => Interval | null): Interval | null => {
    const [s, l] = [strict, lookingBack];
    strict = !inclusive;
    lookingBack = back;
    try {
      return run({ ...view, policy, ahead: back ? never : view.ahead });
    } finally {
      strict = s;
      lookingBack = l;
    }
  };

  const endOfReport = (view: View): number => (view.day + 1) * DAY;

  function evaluate(tree: Tree, view: View): Interval | null {
    const { op } = tree.rule;
    if (op === undefined) {
      for (const inner of Object.values(tree.slots)) if (isTree(inner)) return sure(tree, evaluate(inner, view));
      return null;
    }
    if (
      op !== "date" &&
      op !== "date-literal" &&
      op !== "season" &&
      op !== "holiday" &&
      op !== "hijri" &&
      op !== "decade" &&
      op !== "century" &&
      op !== "quarter" &&
      op !== "edge" &&
      op !== "nth" &&
      op !== "part-of" &&
      op !== "clock-of" &&
      op !== "range" &&
      op !== "date-range" &&
      op !== "of" &&
      !known(view)
    )
      return null;
    return sure(tree, run(op, tree, view));
  }
  const sure = (tree: Tree, value: Interval | null): Interval | null =>
    value !== null && tree.rule.guess && value.certain ? { ...value, certain: false } : value;

  const own = (tree: Tree, slot: string, view: View): Interval | null => {
    const inner = sub(tree, slot);
    return inner === null ? null : evaluate(inner, view);
  };

  function run(op: Operation, tree: Tree, view: View): Interval | null {
    switch (op) {
      case "date":
        return date(tree, view);
      case "date-literal": {
        const full = number(tree, "date");
        if (full !== undefined) {
          const [y, m, d] = [Math.floor(full / 10000), Math.floor(full / 100) % 100, full % 100];
          return d === 0
            ? whole(dayNumber(y, m, 1), daysInMonth(y, m), "month")
            : d > daysInMonth(y, m)
              ? null
              : whole(dayNumber(y, m, d), 1, "day");
        }
        const short = number(tree, "dm");
        if (short === undefined || !known(view)) return null;
        const { year } = civil(view.day);
        const [m, d] = [Math.floor(short / 100), short % 100];
        const day = choose(
          [year - 1, year, year + 1].filter((n) => d <= daysInMonth(n, m)).map((n) => dayNumber(n, m, d)),
          1,
          0,
          view,
        );
        return day === null ? null : whole(day, 1, "day", { cycle: "year" });
      }
      case "date-range": {
        // « 5 to 8 March », « from March 5 to 8 »
        const d = number(tree, "d");
        const d2 = number(tree, "d2");
        if (d === undefined || d2 === undefined) return null;
        const w = number(tree, "w2");
        const last = date(
          { ...tree, slots: { ...tree.slots, d: tree.slots["d2"] as Atom, ...(w === undefined ? {} : { w: tree.slots["w2"] as Atom }) } },
          view,
        );
        if (last === null) return null;
        const first = dayOf(last.from) - (d2 - d);
        return d2 < d ? null : { ...last, from: first * DAY, kind: "from-to" };
      }
      case "weekday": {
        const w = number(tree, "w");
        if (w === undefined) return null;
        const week = own(tree, "t", view);
        if (tree.slots["t"] !== undefined)
          return week === null ? null : whole(dayOf(week.from) - weekdayOf(dayOf(week.from)) + w, 1, "day");
        const weeks = number(tree, "weeks") ?? 0;
        return whole(weekday(w, number(tree, "dir") ?? 0, view) + 7 * weeks, 1, "day", { cycle: "week" });
      }
      case "relative-day": {
        const off = number(tree, "r") ?? 0;
        return whole(view.day + off, 1, "day");
      }
      case "unit": {
        const name = text(tree, "u");
        const shift = number(tree, "dir") ?? 0;
        if (name === undefined) return null;
        if (name === "weekend") {
          const weekend = weekdayOf(view.day) >= 6;
          const back = view.policy === "past" && !weekend ? -1 : 0;
          if (shift === 0) return unit(name, back, view);
          return unit(name, shift < 0 ? (weekend ? -1 : -1) : weekend ? 1 : tree.rule.with["after"] === undefined ? 0 : 1, view);
        }
        return unit(name, shift, view);
      }
      case "window": {
        const length = duration(sub(tree, "dur")) ?? inline(tree);
        if (length === null) return null;
        const dir = number(tree, "dir") ?? -1;
        return window(length, dir, view, tree.rule.with["inclusive"] !== undefined, "at");
      }
      case "shift": {
        // « in four days »: gone by where news looks back, ahead otherwise
        const length = duration(sub(tree, "dur")) ?? inline(tree);
        if (length === null || Number.isNaN(length.n)) return null;
        const stretch = tree.rule.with["window"] !== undefined;
        if (view.policy === "past" && !(stretch && view.ahead()))
          return window(length, -1, view, !stretch || tree.rule.with["inclusive"] !== undefined, "at");
        return stretch ? window(length, 1, view, false, "at") : moved(length, 1, view);
      }
      case "ago":
      case "ahead": {
        const length = duration(sub(tree, "dur"));
        if (length === null) return null;
        return moved(length, op === "ago" ? -1 : 1, view);
      }
      case "from-anchor": {
        // « three days earlier », « four days after … »: from the time named last
        const length = duration(sub(tree, "dur"));
        if (length === null) return null;
        const base = number(tree, "report") === undefined && view.last !== null ? dayOf(view.last.from) : view.day;
        const dir = number(tree, "dir") ?? -1;
        if (MINUTES[length.unit] !== undefined) {
          const days = Math.max(1, Math.round(((Number.isNaN(length.n) ? 1 : length.n) * (MINUTES[length.unit] as number)) / DAY));
          return dir < 0 ? whole(base - days, days + 1, "day", { certain: false }) : whole(base, days + 1, "day", { certain: false });
        }
        return whole(dayOf(move(base * DAY, length.unit, (Number.isNaN(length.n) ? SOME : length.n) * dir)), 1, "day", { certain: false });
      }
      case "from-point": {
        // « three days before Christmas »
        const length = duration(sub(tree, "dur"));
        const base = own(tree, "t", view);
        if (length === null || base === null || Number.isNaN(length.n)) return null;
        const dir = number(tree, "dir") ?? -1;
        const from = move(base.from, length.unit, length.n * dir);
        return MINUTES[length.unit] === undefined ? whole(dayOf(from), 1, "day") : span(from, from + 1, "minute");
      }
      case "edge": {
        const name = text(tree, "e");
        const base = own(tree, "t", view);
        if (name === undefined || base === null) return null;
        return edge(name, base);
      }
      case "nth": {
        const base = own(tree, "t", view);
        const n = number(tree, "n");
        if (base === null || n === undefined) return null;
        const first = dayOf(base.from);
        const last = dayOf(base.to - 1);
        const w = number(tree, "w");
        if (w !== undefined) {
          const day = n > 0 ? first + ((w - weekdayOf(first) + 7) % 7) + 7 * (n - 1) : last - ((weekdayOf(last) - w + 7) % 7) + 7 * (n + 1);
          return day < first || day > last ? null : whole(day, 1, "day");
        }
        const name = text(tree, "u");
        if (name === "day") return n > 0 ? whole(first + n - 1, 1, "day") : whole(last + n + 1, 1, "day");
        if (name === "week") {
          const monday = n > 0 ? first + ((8 - weekdayOf(first)) % 7) + 7 * (n - 1) : last - weekdayOf(last) + 1 + 7 * (n + 1);
          return whole(monday, 7, "week");
        }
        if (name === "month" || name === "quarter" || name === "semester" || name === "year" || name === "decade") {
          const months = MONTHS[name] as number;
          const from = n > 0 ? addMonths(first, months * (n - 1)) : addMonths(last + 1, months * n);
          return whole(from, addMonths(from, months) - from, name === "semester" ? "quarter" : name);
        }
        if (name === "weekend") {
          const saturday =
            n > 0 ? first + ((6 - weekdayOf(first) + 7) % 7) + 7 * (n - 1) : last - ((weekdayOf(last) + 1) % 7) + 7 * (n + 1);
          return whole(saturday, 2, "weekend");
        }
        return null;
      }
      case "week-of": {
        const base = own(tree, "t", view);
        if (base === null) return null;
        const day = dayOf(base.from);
        return whole(day - weekdayOf(day) + 1, 7, "week", { cycle: base.cycle ?? null, certain: base.certain });
      }
      case "quarter": {
        const n = number(tree, "n");
        const y = number(tree, "y");
        if (n === undefined || n < 1 || n > 4 || (y === undefined && !known(view))) return null;
        const year = y ?? civil(view.day).year;
        const from = dayNumber(year, n * 3 - 2, 1);
        return whole(from, dayNumber(year, n * 3 + 1, 1) - from, "quarter", { cycle: y === undefined ? "year" : null });
      }
      case "season":
        return season(text(tree, "s") ?? "", number(tree, "y"), number(tree, "dir") ?? 0, view);
      case "holiday":
        return holiday(text(tree, "h") ?? "", number(tree, "y"), number(tree, "dir") ?? 0, view);
      case "hijri":
        return hijri(tree, view);
      case "decade": {
        let first = number(tree, "y");
        if (first === undefined) return null;
        if (first < 100) first += first < 30 ? 2000 : 1900;
        return first % 10 !== 0 ? null : whole(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1) - dayNumber(first, 1, 1), "decade");
      }
      case "century": {
        const n = number(tree, "n");
        if (n === undefined || n > 30) return null;
        const first = (n - 1) * 100;
        return whole(dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1) - dayNumber(first, 1, 1), "century");
      }
      case "anaphor": {
        // « that day », « the day before »: by the time named last, else by the report's date
        const off = number(tree, "r") ?? 0;
        if (view.last === null && tree.rule.with["needs"] !== undefined) return null;
        const base = view.last === null ? view.day : off > 0 ? dayOf(view.last.to - 1) : dayOf(view.last.from);
        return whole(base + off, 1, "day", { certain: false });
      }
      case "same": {
        if (view.last === null) return null;
        return { ...view.last, certain: false };
      }
      case "part": {
        const name = text(tree, "p");
        if (name === undefined) return null;
        if (tree.rule.with["that"] !== undefined) return view.last === null ? null : parts(name, dayOf(view.last.from));
        return parts(name, (tree.rule.with["near"] === undefined ? view.day : view.near) + (number(tree, "r") ?? 0));
      }
      case "part-of": {
        const base = own(tree, "t", view);
        const name = text(tree, "p") ?? partName(sub(tree, "part"));
        if (base === null || name === undefined) return null;
        if (base.to - base.from > 2 * DAY) return null;
        const value = parts(name, dayOf(base.from));
        if (value === null) return null;
        const to = base.to - base.from > DAY ? value.to + DAY : value.to;
        return { ...value, to, cycle: base.cycle ?? null, certain: base.certain };
      }
      case "clock": {
        const value = clock(tree);
        return value === null ? null : clockNow(value, view);
      }
      case "clock-of": {
        const value = clock(sub(tree, "c"));
        if (value === null) return null;
        const base = own(tree, "t", view);
        if (base === null) return tree.slots["t"] === undefined && known(view) ? clockNow(value, view) : null;
        // « on Sunday night at two » is past midnight
        const late = base.grain === "part-of-day" && value.open && value.minute < 12 * 60 && base.from - dayOf(base.from) * DAY >= 12 * 60;
        return {
          ...at(dayOf(base.from), late ? { ...value, minute: value.minute + 12 * 60 } : value),
          cycle: base.cycle ?? null,
          certain: base.certain,
        };
      }
      case "clock-range": {
        let a = clock(sub(tree, "a"));
        const b = clock(sub(tree, "b"));
        if (a === null || b === null) return null;
        const base = own(tree, "t", view);
        if (tree.slots["t"] !== undefined && base === null) return null;
        const day = base === null ? view.day : dayOf(base.from);
        if (Number.isNaN(day)) return null;
        if (a.open && !b.open && b.minute > 12 * 60 && a.minute + 12 * 60 < b.minute && tree.rule.with["carry"] !== undefined)
          a = { ...a, minute: a.minute + 12 * 60 };
        const from = day * DAY + a.minute;
        const to = day * DAY + b.minute + (b.minute <= a.minute ? DAY : 0);
        return span(from, to, a.grain === "minute" || b.grain === "minute" ? "minute" : "hour", { kind: "from-to", cycle: "day" });
      }
      case "of": {
        // the second narrows the first: « in March of last year »
        const outer = own(tree, "t", view);
        if (outer === null) return null;
        const m = number(tree, "m");
        const { year } = civil(dayOf(outer.from));
        const d = number(tree, "d");
        if (m !== undefined) {
          if (d !== undefined) return d > daysInMonth(year, m) ? null : whole(dayNumber(year, m, d), 1, "day");
          return whole(dayNumber(year, m, 1), daysInMonth(year, m), "month");
        }
        if (d !== undefined && outer.grain === "month") return whole(dayOf(outer.from) + d - 1, 1, "day");
        const s = text(tree, "s");
        if (s !== undefined) return season(s, year, 0, view);
        const h = text(tree, "h");
        if (h !== undefined) return holiday(h, year, 0, view);
        return null;
      }
      case "since": {
        if (tree.rule.with["that"] !== undefined) {
          if (view.last === null || view.last.from >= endOfReport(view)) return null;
          return { ...view.last, to: endOfReport(view), kind: "since", certain: false };
        }
        const length = duration(sub(tree, "dur"));
        if (length !== null) return window(length, -1, view, false, "since");
        let value = within(view, "past", true, true, (back) => own(tree, "t", back));
        if (value === null) return null;
        if (value.from > view.now && value.cycle != null) value = shiftCycle(value, -1);
        if (value.from >= endOfReport(view)) return null;
        return {
          ...value,
          to: endOfReport(view),
          kind: "since",
          certain: value.certain,
        };
      }
      case "until": {
        const length = duration(sub(tree, "dur"));
        if (length !== null) return window(length, 1, view, false, "until");
        const value = within(view, "future", true, false, (ahead) => own(tree, "t", ahead));
        if (value === null) return null;
        if (value.to <= view.day * DAY) return { ...value, kind: "until" };
        return { ...value, from: view.day * DAY, kind: "until" };
      }
      case "before": {
        const value = within(view, "future", true, false, (ahead) => own(tree, "t", ahead));
        if (value === null) return null;
        const reportDay = view.day * DAY;
        const start = dayOf(value.from) * DAY;
        // ahead: from the report's day up to it, « before Sunday evening » with Sunday
        if (start > reportDay) return { ...value, from: reportDay, to: value.from, kind: "until" };
        // « before noon »: the day up to then
        if (value.from > start) return { ...value, from: start, to: value.from, kind: "until" };
        if (start === reportDay) return { ...value, kind: "until", certain: false };
        return { ...value, from: value.from - DAY, to: value.from, kind: "until", certain: false };
      }
      case "after": {
        const value = own(tree, "t", view);
        if (value === null) return null;
        const past = value.to <= endOfReport(view);
        const dayPart = value.grain === "part-of-day" || value.grain === "hour" || value.grain === "minute";
        if (dayPart) return { ...value, from: value.to, to: (dayOf(value.to) + 1) * DAY, kind: "since", certain: false };
        return past
          ? { ...value, from: value.to, to: Math.max(endOfReport(view), value.to + DAY), kind: "since", certain: false }
          : { ...value, from: value.to, to: value.to + DAY, kind: "since", certain: false };
      }
      case "range": {
        const second = own(tree, "b", view);
        let first = own(tree, "a", view);
        if (first === null || second === null) return null;
        let last = second;
        if (first.from >= last.to || (first.from > last.from && first.cycle === "week")) {
          if (view.policy === "future" && last.cycle != null) last = shiftCycle(last, 1);
          else if (first.cycle != null) for (let n = 0; n < 200 && first.from > last.from; n++) first = shiftCycle(first, -1);
          else if (last.cycle != null) last = shiftCycle(last, 1);
        } else if (last.from - first.to > 6 * DAY && first.cycle === "week" && last.cycle === "week") last = shiftCycle(last, -1);
        if (first.from > last.from || (tree.rule.with["next"] !== undefined && dayOf(last.from) - dayOf(first.to - 1) > 1)) return null;
        return { ...last, from: first.from, grain: last.grain, kind: "from-to", certain: first.certain && last.certain };
      }
      case "night-between": {
        const w = number(tree, "w");
        const w2 = number(tree, "w2");
        if (w2 === undefined && tree.slots["b"] === undefined) return null;
        const morning = w2 !== undefined ? weekday(w2, 0, view) : dayOf(own(tree, "b", view)?.from ?? Number.NaN);
        if (Number.isNaN(morning)) return null;
        let evening = morning - 1;
        if (w !== undefined) while (weekdayOf(evening) !== w && morning - evening < 7) evening--;
        if (morning - evening > 2) return null;
        return span(evening * DAY + 18 * 60, morning * DAY + 6 * 60, "part-of-day", { kind: "from-to", cycle: "week" });
      }
      case "overnight": {
        const base =
          tree.slots["t"] === undefined
            ? tree.rule.with["near"] === undefined
              ? view.day
              : view.near
            : dayOf(own(tree, "t", view)?.from ?? Number.NaN);
        return Number.isNaN(base) ? null : span((base - 1) * DAY + 18 * 60, base * DAY + 6 * 60, "part-of-day");
      }
      case "for": {
        const length = duration(sub(tree, "dur"));
        return length === null
          ? null
          : window(length, view.policy === "future" ? 1 : -1, view, tree.rule.with["inclusive"] !== undefined, "for");
      }
      case "per":
        return whole(view.day, 1, "day", { kind: "per", certain: false });
      case "now":
        return span(view.now, view.now + 1, "second");
      default:
        return null;
    }
  }

  /** A point a duration away from the reference. */
  function moved(length: Duration, dir: number, view: View): Interval {
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

  return evaluate;
}
