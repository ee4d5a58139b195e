// Distances and stretches counted from the report, from a named time, or from the time named last; and parts of stretches.
import type { Tree } from "./atom.ts";
import { DAY, weekdayOf } from "./calendar.ts";
import {
  dayOf,
  edge,
  type Interval,
  known,
  MINUTES,
  move,
  moved,
  SOME,
  span,
  unit,
  type View,
  whole,
  wholeUnits,
  window,
} from "./interval.ts";
import { duration, inline, number, sub, text } from "./slots.ts";
import type { Operations, Own } from "./values.ts";

/** A point a distance away from the reference. */
function distance(tree: Tree, view: View, dir: number): Interval | null {
  const length = duration(sub(tree, "dur"));
  return length === null ? null : moved(length, dir, view);
}

/** Operations on distances, stretches and their edges. */
export function distanceOperations(own: Own): Operations {
  return {
    unit: (tree, view) => {
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
    },
    window: (tree, view) => {
      const length = duration(sub(tree, "dur")) ?? inline(tree);
      if (length === null) return null;
      const dir = number(tree, "dir") ?? -1;
      const units = view.policy === "future" && tree.slots["dir"] !== undefined ? wholeUnits(length, dir, view) : null;
      if (units !== null) return units;
      return window(length, dir, view, { kind: "at", inclusive: tree.rule.with["inclusive"] !== undefined });
    },
    shift: (tree, view) => {
      // « in four days »: gone by where news looks back, ahead otherwise
      const length = duration(sub(tree, "dur")) ?? inline(tree);
      if (length === null || (Number.isNaN(length.n) && view.policy === "past")) return null;
      const stretch = tree.rule.with["window"] !== undefined;
      if (view.policy === "past" && !(stretch && view.ahead()))
        return window(length, -1, view, { kind: "at", inclusive: !stretch || tree.rule.with["inclusive"] !== undefined });
      return stretch ? window(length, 1, view, { kind: "at" }) : moved(length, 1, view);
    },
    ago: (tree, view) => distance(tree, view, -1),
    ahead: (tree, view) => distance(tree, view, 1),
    "from-anchor": (tree, view) => {
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
    },
    stretch: (tree, view) => {
      // « for ten days from Friday »
      const length = duration(sub(tree, "dur"));
      const base = own(tree, "t", view);
      if (length === null || base === null || Number.isNaN(length.n)) return null;
      return { ...base, to: move(base.from, length.unit, length.n), kind: "from-to" };
    },
    "from-point": (tree, view) => {
      // « three days before Christmas »
      const length = duration(sub(tree, "dur"));
      const base = own(tree, "t", view);
      if (base === null) return null;
      // « the day after Christmas »
      const days = number(tree, "r");
      if (days !== undefined) return whole(dayOf(days > 0 ? base.to - 1 : base.from) + days, 1, "day", { certain: base.certain });
      if (length === null || Number.isNaN(length.n)) return null;
      const dir = number(tree, "dir") ?? -1;
      const from = move(base.from, length.unit, length.n * dir);
      return MINUTES[length.unit] === undefined ? whole(dayOf(from), 1, "day") : span(from, from + 1, "minute");
    },
    edge: (tree, view) => {
      const name = text(tree, "e");
      const period = text(tree, "u");
      const base = period === undefined ? own(tree, "t", view) : known(view) ? unit(period, 0, view) : null;
      if (name === undefined || base === null) return null;
      if (name === "rest") return base.to <= view.now ? null : { ...base, from: Math.max(base.from, view.day * DAY), cycle: null };
      return edge(name, base);
    },
    for: (tree, view) => {
      const length = duration(sub(tree, "dur"));
      return length === null
        ? null
        : window(length, view.policy === "future" ? 1 : -1, view, { kind: "for", inclusive: tree.rule.with["inclusive"] !== undefined });
    },
    anaphor: (tree, view) => {
      // « that day », « the day before »: by the time named last, else by the report's date
      const off = number(tree, "r") ?? 0;
      if (view.last === null && tree.rule.with["needs"] !== undefined) return null;
      const base = view.last === null ? view.day : off > 0 ? dayOf(view.last.to - 1) : dayOf(view.last.from);
      return whole(base + off, 1, "day", { certain: false });
    },
    same: (_tree, view) => {
      if (view.last === null) return null;
      return { ...view.last, certain: false };
    },
  };
}
