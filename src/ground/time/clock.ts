// Clock times and parts of the day, alone and with their day.
import type { Grain } from "../../model.ts";
import { type Atom, isTree, type Tree } from "./atom.ts";
import { DAY, weekdayOf } from "./calendar.ts";
import { dayOf, type Interval, known, span, type View, weekday } from "./interval.ts";
import type { TimeResource } from "./schema.ts";
import { number, partName, sub, text } from "./slots.ts";
import type { Operations, Own } from "./values.ts";

interface Clock {
  readonly minute: number;
  readonly grain: Grain;
  /** May as well lie twelve hours later. */
  readonly open: boolean;
}

/** Operations on hours and parts of days. */
export function clockOperations(resource: TimeResource, own: Own): Operations {
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

  return {
    part: (tree, view) => {
      const name = text(tree, "p");
      if (name === undefined) return null;
      if (tree.rule.with["that"] !== undefined) return view.last === null ? null : parts(name, dayOf(view.last.from));
      return parts(name, (tree.rule.with["near"] === undefined ? view.day : view.near) + (number(tree, "r") ?? 0));
    },
    "part-of": (tree, view) => {
      const base = own(tree, "t", view);
      const name = text(tree, "p") ?? partName(sub(tree, "part"));
      if (base === null || name === undefined) return null;
      if (base.to - base.from > 2 * DAY) return null;
      const value = parts(name, dayOf(base.from));
      if (value === null) return null;
      const to = base.to - base.from > DAY ? value.to + DAY : value.to;
      return { ...value, to, cycle: base.cycle ?? null, certain: base.certain };
    },
    clock: (tree, view) => {
      const value = clock(tree);
      return value === null ? null : clockNow(value, view);
    },
    "clock-of": (tree, view) => {
      const value = clock(sub(tree, "c"));
      if (value === null) return null;
      const base = own(tree, "t", view);
      if (base === null) return tree.slots["t"] === undefined && known(view) ? clockNow(value, view) : null;
      // « at three this afternoon », « on Sunday night at nine »: in the half of the day that is named
      const half = 12 * 60;
      const start = base.from - dayOf(base.from) * DAY;
      const late = base.grain === "part-of-day" && value.minute < half && start >= half && (value.open || value.minute + half >= start);
      // « on Sunday night at two » is past midnight
      const past = start >= 18 * 60 && value.minute < 5 * 60 && (value.open || !late);
      return {
        ...at(dayOf(base.from) + (past ? 1 : 0), late && !past ? { ...value, minute: value.minute + half } : value),
        cycle: base.cycle ?? null,
        certain: base.certain,
      };
    },
    "clock-range": (tree, view) => {
      let a = clock(sub(tree, "a"));
      let b = clock(sub(tree, "b"));
      if (a === null || b === null) return null;
      const base = own(tree, "t", view);
      if (tree.slots["t"] !== undefined && base === null) return null;
      const day = base === null ? view.near : dayOf(base.from);
      if (Number.isNaN(day)) return null;
      // « 11:30 to 1:30 »
      if (b.open && b.minute <= a.minute && b.minute + 12 * 60 > a.minute) b = { ...b, minute: b.minute + 12 * 60 };
      if (a.open && !b.open && b.minute > 12 * 60 && a.minute + 12 * 60 < b.minute && tree.rule.with["carry"] !== undefined)
        a = { ...a, minute: a.minute + 12 * 60 };
      if (b.minute <= a.minute && b.minute + 6 * 60 > a.minute) return null;
      const from = day * DAY + a.minute;
      const to = day * DAY + b.minute + (b.minute <= a.minute ? DAY : 0);
      return span(from, to, a.grain === "minute" || b.grain === "minute" ? "minute" : "hour", { kind: "from-to", cycle: "day" });
    },
    "night-between": (tree, view) => {
      const w = number(tree, "w");
      const w2 = number(tree, "w2");
      if (w2 === undefined && tree.slots["b"] === undefined) return null;
      const morning = w2 !== undefined ? weekday(w2, 0, view) : dayOf(own(tree, "b", view)?.from ?? Number.NaN);
      if (Number.isNaN(morning)) return null;
      let evening = morning - 1;
      if (w !== undefined) while (weekdayOf(evening) !== w && morning - evening < 7) evening--;
      if (morning - evening > 2) return null;
      return span(evening * DAY + 18 * 60, morning * DAY + 6 * 60, "part-of-day", { kind: "from-to", cycle: "week" });
    },
    overnight: (tree, view) => {
      const base =
        tree.slots["t"] === undefined
          ? tree.rule.with["near"] === undefined
            ? view.day
            : view.near
          : dayOf(own(tree, "t", view)?.from ?? Number.NaN);
      return Number.isNaN(base) ? null : span((base - 1) * DAY + 18 * 60, base * DAY + 6 * 60, "part-of-day");
    },
  };
}
