// Parse trees of time expressions → intervals of local time, seen from the report's date.
import { isTree, type Tree } from "./atom.ts";
import { clockOperations } from "./clock.ts";
import { dayOperations } from "./days.ts";
import { distanceOperations } from "./distances.ts";
import { FEAST_OPERATIONS } from "./feasts.ts";
import { type Interval, known, type View } from "./interval.ts";
import { limitOperations } from "./limits.ts";
import type { Operation, TimeResource } from "./schema.ts";
import { sub } from "./slots.ts";

/** What operations of time rules do with a tree; the rooms hold some each. */
export type Operations = Partial<Record<Operation, (tree: Tree, view: View) => Interval | null>>;
/** The value of the time in a slot. */
export type Own = (tree: Tree, slot: string, view: View) => Interval | null;

/** Operations that can do without a reference. */
const ABSOLUTE: ReadonlySet<Operation> = new Set<Operation>([
  "date",
  "date-literal",
  "season",
  "holiday",
  "hijri",
  "decade",
  "century",
  "quarter",
  "edge",
  "nth",
  "part-of",
  "clock-of",
  "range",
  "date-range",
  "of",
]);

/** Makes the evaluator of a language's time trees. */
export function createTimeValues(resource: TimeResource): (tree: Tree, view: View) => Interval | null {
  const own: Own = (tree, slot, view) => {
    const inner = sub(tree, slot);
    return inner === null ? null : evaluate(inner, view);
  };
  const operations: Operations = {
    ...clockOperations(resource, own),
    ...dayOperations(own),
    ...distanceOperations(own),
    ...FEAST_OPERATIONS,
    ...limitOperations(own),
  };

  function evaluate(tree: Tree, view: View): Interval | null {
    const { op } = tree.rule;
    if (op === undefined) {
      for (const inner of Object.values(tree.slots)) if (isTree(inner)) return sure(tree, evaluate(inner, view));
      return null;
    }
    if (!ABSOLUTE.has(op) && !known(view)) return null;
    return sure(tree, operations[op]?.(tree, view) ?? null);
  }
  const sure = (tree: Tree, value: Interval | null): Interval | null =>
    value !== null && tree.rule.guess && value.certain ? { ...value, certain: false } : value;

  return evaluate;
}
