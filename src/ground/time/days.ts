// Dates, weekdays, weeks, quarters, decades: named days and the units that hold them.
import type { Atom, Tree } from "./atom.ts";
import { addMonths, civil, DAY, dayNumber, daysInMonth, weekdayOf } from "./calendar.ts";
import { holiday, season } from "./feasts.ts";
import { choose, dayOf, grainOf, type Interval, known, MONTHS, move, span, type View, weekday, whole } from "./interval.ts";
import { number, text } from "./slots.ts";
import type { Operations, Own } from "./values.ts";

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
      const chosen = choose(starts, 28, dir, view);
      if (chosen === null) return null;
      const day = addMonths(chosen, 12 * further(dir)); // « March after next »
      const found = civil(day);
      return whole(day, daysInMonth(found.year, m), "month", { cycle: "year", certain: guess.certain || day <= view.day });
    }
    let days = years.filter((n) => d <= daysInMonth(n, m)).map((n) => dayNumber(n, m, d));
    if (w !== undefined) days = days.filter((day) => weekdayOf(day) === w);
    const day = choose(days, 1, dir, view);
    return day === null ? null : whole(day, 1, "day", { cycle: "year", certain: guess.certain || day <= view.day });
  }
  if (d !== undefined) {
    // a weekday beside it settles the month: a recent one where news looks back, any of the coming year otherwise
    const reach = w === undefined ? [3, 3] : view.policy === "past" ? [1, 1] : [6, 12];
    const months = Array.from({ length: (reach[0] as number) + (reach[1] as number) + 1 }, (_, k) => k - (reach[0] as number))
      .map((n) => dayNumber(year, month + n, 1))
      .filter((first) => d <= daysInMonth(civil(first).year, civil(first).month));
    let days = months.map((first) => first + d - 1);
    if (w !== undefined) days = days.filter((day) => weekdayOf(day) === w);
    const before = days.filter((day) => day <= view.day).at(-1);
    const after = days.find((day) => day >= view.day);
    const near = before !== undefined && after !== undefined ? (view.day - before <= after - view.day ? before : after) : (before ?? after);
    const day = dir < 0 || (dir === 0 && view.policy === "past") ? before : view.policy === "future" || dir > 0 ? after : near;
    return day === undefined ? null : whole(day, 1, "day", { cycle: "month", certain: false });
  }
  return null;
}

/** How many cycles beyond the next or the last: « after next » is 2. */
const further = (dir: number): number => (dir > 1 ? dir - 1 : dir < -1 ? dir + 1 : 0);

/** Operations on named days and units. */
export function dayOperations(own: Own): Operations {
  return {
    date: (tree, view) => date(tree, view),
    "date-literal": (tree, view) => {
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
    },
    "date-range": (tree, view) => {
      // « 5 to 8 March », « from March 5 to 8 »
      const d = number(tree, "d");
      const d2 = number(tree, "d2");
      if (d === undefined || d2 === undefined) return null;
      const base = own(tree, "t", view);
      if (tree.slots["t"] !== undefined) {
        // « from the 4th to the 22nd of this month »
        if (base === null || base.grain !== "month" || d2 < d || d2 > dayOf(base.to) - dayOf(base.from)) return null;
        return { ...whole(dayOf(base.from) + d - 1, d2 - d + 1, "day"), kind: "from-to" };
      }
      const w = number(tree, "w");
      const w2 = number(tree, "w2") ?? (w === undefined ? undefined : ((w - 1 + d2 - d) % 7) + 1);
      const day = (name: string, value: number | undefined): Record<string, Atom> =>
        value === undefined ? {} : { [name]: { type: -1, value, length: 0 } };
      const { w: _first, ...slots } = tree.slots;
      const last = date({ ...tree, slots: { ...slots, ...day("d", d2), ...day("w", w2) } }, view);
      if (last === null) return null;
      const first = dayOf(last.from) - (d2 - d);
      return d2 < d ? null : { ...last, from: first * DAY, kind: "from-to" };
    },
    weekday: (tree, view) => {
      const w = number(tree, "w");
      if (w === undefined) return null;
      const week = own(tree, "t", view);
      if (tree.slots["t"] !== undefined) return week === null ? null : whole(dayOf(week.from) - weekdayOf(dayOf(week.from)) + w, 1, "day");
      const dir = number(tree, "dir") ?? 0;
      const n = number(tree, "n");
      if (n !== undefined) return n < 1 || n > 60 ? null : whole(weekday(w, dir, view) + 7 * (n - 1) * dir, 1, "day"); // « two Fridays ago »
      const weeks = number(tree, "weeks");
      // « Monday week »: a week behind the coming one
      if (weeks !== undefined)
        return whole(weekday(w, 0, { ...view, policy: "future", strict: false }) + 7 * weeks, 1, "day", { cycle: "week" });
      return whole(weekday(w, dir, view) + 7 * further(dir), 1, "day", { cycle: "week" });
    },
    "relative-day": (tree, view) => {
      const off = number(tree, "r") ?? 0;
      return whole(view.day + off, 1, "day");
    },
    nth: (tree, view) => {
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
      // « the first three months of 2016 »
      const count = number(tree, "k");
      if (count !== undefined && name !== undefined) {
        if (!(count >= 1 && Number.isInteger(count)) || (n !== 1 && n !== -1)) return null;
        const edge = n > 0 ? move(base.from, name, count) : move(base.to, name, -count);
        if (edge < base.from || edge > base.to) return null;
        return n > 0
          ? { ...base, to: edge, grain: grainOf(name), cycle: null }
          : { ...base, from: edge, grain: grainOf(name), cycle: null };
      }
      if (name === "day") return n > 0 ? whole(first + n - 1, 1, "day") : whole(last + n + 1, 1, "day");
      if (name === "week") {
        // weeks that lie wholly inside
        const monday = n > 0 ? first + ((8 - weekdayOf(first)) % 7) + 7 * (n - 1) : last - (weekdayOf(last) % 7) - 6 + 7 * (n + 1);
        return whole(monday, 7, "week");
      }
      if (name === "month" || name === "quarter" || name === "semester" || name === "year" || name === "decade") {
        const months = MONTHS[name] as number;
        const from = n > 0 ? addMonths(first, months * (n - 1)) : addMonths(last + 1, months * n);
        return whole(from, addMonths(from, months) - from, name === "semester" ? "quarter" : name);
      }
      if (name === "half") {
        const { year, month } = civil(first);
        const middle =
          base.grain === "month"
            ? first + 14
            : base.grain === "year"
              ? dayNumber(year, month + 6, 1)
              : first + Math.floor((last - first + 1) / 2);
        const grain = base.grain === "year" ? "quarter" : "day";
        return n === 1 ? whole(first, middle - first, grain) : n === 2 || n === -1 ? whole(middle, last + 1 - middle, grain) : null;
      }
      if (name === "weekend") {
        const saturday = n > 0 ? first + ((6 - weekdayOf(first) + 7) % 7) + 7 * (n - 1) : last - ((weekdayOf(last) + 1) % 7) + 7 * (n + 1);
        return whole(saturday, 2, "weekend");
      }
      return null;
    },
    "week-of": (tree, view) => {
      const base = own(tree, "t", view);
      if (base === null) return null;
      const day = dayOf(base.from);
      return whole(day - weekdayOf(day) + 1, 7, "week", { cycle: base.cycle ?? null, certain: base.certain });
    },
    quarter: (tree, view) => {
      const n = number(tree, "n");
      const y = number(tree, "y");
      const months = (tree.rule.with["months"] as number | undefined) ?? 3;
      if (n === undefined || n < 1 || n * months > 12 || (y === undefined && !known(view))) return null;
      const year = y ?? civil(view.day).year;
      const from = dayNumber(year, (n - 1) * months + 1, 1);
      return whole(from, dayNumber(year, n * months + 1, 1) - from, "quarter", { cycle: y === undefined ? "year" : null });
    },
    decade: (tree) => {
      let first = number(tree, "y");
      if (first === undefined) return null;
      if (first < 100) first += first < 30 ? 2000 : 1900;
      return first % 10 !== 0 ? null : whole(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1) - dayNumber(first, 1, 1), "decade");
    },
    century: (tree) => {
      const n = number(tree, "n");
      if (n === undefined || n > 30) return null;
      const first = (n - 1) * 100;
      return whole(dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1) - dayNumber(first, 1, 1), "century");
    },
    of: (tree, view) => {
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
    },
    per: (_tree, view) => whole(view.day, 1, "day", { kind: "per", certain: false }),
    now: (_tree, view) => span(view.now, view.now + 1, "second"),
  };
}
