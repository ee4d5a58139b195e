// Seasons, feasts and Hijri dates of a year, or of the year that the policy chooses.
import type { Grain } from "../../model.ts";
import type { Tree } from "./atom.ts";
import { civil, DAY, dayNumber, easter, julianEaster, weekdayOf } from "./calendar.ts";
import { hebrewNewYear, hebrewYearDays } from "./calendar-hebrew.ts";
import { hijriMonth, hijriOf } from "./calendar-hijri.ts";
import { choose, type Interval, known, type View, whole } from "./interval.ts";
import { number, text } from "./slots.ts";
import type { Operations } from "./values.ts";

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export function season(name: string, y: number | undefined, dir: number, view: View): Interval | null {
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
  if (head?.startsWith("julian")) return [[julianEaster(year) + Number(head.slice(6) || 0), 1]];
  // Jewish feasts, counted from Passover or from the new year of autumn; they begin on the evening before
  if (head?.startsWith("pesach")) return [[hebrewNewYear(year) - 163 + Number(head.slice(6) || 0), Number(rest[0] ?? 1)]];
  if (head?.startsWith("tishri")) return [[hebrewNewYear(year) + Number(head.slice(6) || 0), Number(rest[0] ?? 1)]];
  if (head === "hanukkah") return [[hebrewNewYear(year) + 83 + (hebrewYearDays(year) % 10 === 5 ? 1 : 0), 8]];
  const args = rest.map(Number);
  if (head === "nth") {
    const [nth, w, month, off = 0] = args as [number, number, number, number?];
    if (nth > 0) {
      const first = dayNumber(year, month, 1);
      return [[first + ((w - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + off, 1]];
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

export function holiday(name: string, y: number | undefined, dir: number, view: View): Interval | null {
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

/** Operations on seasons, feasts and Hijri dates. */
export const FEAST_OPERATIONS: Operations = {
  season: (tree, view) => season(text(tree, "s") ?? "", number(tree, "y"), number(tree, "dir") ?? 0, view),
  holiday: (tree, view) => holiday(text(tree, "h") ?? "", number(tree, "y"), number(tree, "dir") ?? 0, view),
  hijri: (tree, view) => hijri(tree, view),
};
