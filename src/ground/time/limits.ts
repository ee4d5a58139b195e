// Since, until, before, after, from … to: a time that bounds a stretch.
import { isTree, type Tree } from "./atom.ts";
import { DAY } from "./calendar.ts";
import { dayOf, endOfReport, type Interval, shiftCycle, type View, window } from "./interval.ts";
import { duration, sub, text } from "./slots.ts";
import type { Operations, Own } from "./values.ts";

const never = (): boolean => false;

/** Reads a limit, which may fall on today: one that lies in the past alone, or one that may lie ahead. */
function within(view: View, policy: "past" | "future", run: (view: View) => Interval | null): Interval | null {
  const back = policy === "past";
  return run({ ...view, policy, strict: false, lookingBack: back, ahead: back ? never : view.ahead });
}

/** From the report's day up to a limit; a clock time is reached when it begins. */
function upTo(value: Interval, view: View): Interval {
  const to = value.grain === "hour" || value.grain === "minute" ? value.from : value.to;
  return value.to <= view.day * DAY ? { ...value, kind: "until" } : { ...value, from: view.day * DAY, to, kind: "until" };
}

/** Whether the time in the slots is the end of another. */
const ending = (tree: Tree): boolean =>
  tree.rule.op === "edge" ? text(tree, "e") === "late" : Object.values(tree.slots).some((slot) => isTree(slot) && ending(slot));

/** Operations on limits and ranges. */
export function limitOperations(own: Own): Operations {
  return {
    since: (tree, view) => {
      if (tree.rule.with["that"] !== undefined) {
        if (view.last === null || view.last.from >= endOfReport(view)) return null;
        return { ...view.last, to: endOfReport(view), kind: "since", certain: false };
      }
      const length = duration(sub(tree, "dur"));
      if (length !== null) return window(length, -1, view, { kind: "since" });
      let value = within(view, "past", (back) => own(tree, "t", back));
      if (value === null) return null;
      if (value.from > view.now && value.cycle != null) value = shiftCycle(value, -1);
      if (value.from >= endOfReport(view)) return null;
      return {
        ...value,
        from: value.middle ?? value.from,
        to: endOfReport(view),
        kind: "since",
        certain: value.certain,
      };
    },
    until: (tree, view) => {
      const length = duration(sub(tree, "dur"));
      if (length !== null) return window(length, 1, view, { kind: "until" });
      const day = own(tree, "day", view);
      if (day !== null) {
        // « tomorrow until four »
        const end = own(tree, "t", { ...view, near: dayOf(day.from), policy: "past" });
        return end === null || end.from <= day.from ? null : { ...end, from: day.from, to: end.from, kind: "until" };
      }
      const value = within(view, "future", (ahead) => own(tree, "t", ahead));
      if (value === null) return null;
      return upTo(value, view);
    },
    by: (tree, view) => {
      // « by Sunday »: up to it where the clause looks ahead, at it where news looks back
      const length = duration(sub(tree, "dur"));
      if (length !== null) return window(length, 1, view, { kind: "until" });
      if (view.policy === "past" && !view.ahead()) return own(tree, "t", view);
      const value = within(view, "future", (ahead) => own(tree, "t", ahead));
      return value === null ? null : upTo(value, view);
    },
    before: (tree, view) => {
      const value = within(view, "future", (ahead) => own(tree, "t", ahead));
      if (value === null) return null;
      const reportDay = view.day * DAY;
      const start = dayOf(value.from) * DAY;
      // « before the end of the year »
      if (value.to > reportDay + DAY && ending(tree)) return { ...value, from: reportDay, kind: "until" };
      // ahead: from the report's day up to it, « before Sunday evening » with Sunday
      if (start > reportDay) return { ...value, from: reportDay, to: value.from, kind: "until" };
      // « before noon »: the day up to then
      if (value.from > start) return { ...value, from: start, to: value.from, kind: "until" };
      if (start === reportDay) return { ...value, kind: "until", certain: false };
      return { ...value, from: value.from - DAY, to: value.from, kind: "until", certain: false };
    },
    after: (tree, view) => {
      const day = own(tree, "day", view);
      const value = own(tree, "t", day === null ? view : { ...view, near: dayOf(day.from), policy: "past" });
      if (value === null) return null;
      const past = value.to <= endOfReport(view);
      const dayPart = value.grain === "part-of-day" || value.grain === "hour" || value.grain === "minute";
      const from = value.grain === "part-of-day" ? value.to : value.from;
      if (dayPart) return { ...value, from, to: (dayOf(from) + 1) * DAY, kind: "since", certain: false };
      return past
        ? { ...value, from: value.to, to: Math.max(endOfReport(view), value.to + DAY), kind: "since", certain: false }
        : { ...value, from: value.to, to: value.to + DAY, kind: "since", certain: false };
    },
    range: (tree, view) => {
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
    },
  };
}
