// The corpus of judged pairs: what the rules make of each is what an analyst makes of it.
import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { loadWorld } from "../../src/resources.ts";
import { caseOf, report, type Said } from "./kit.ts";
import { type Judged, PAIRS } from "./pairs.ts";

/** Sets both reports in one town, so that claims without a place have a scene in common. */
const SCENE: Said = { type: "assessment", places: ["osk"] };
const { offices = [], shades = [], romanisation = {} } = loadWorld();
const DIRECTED = ["refines", "updates", "denies"];

/** What the rules say of the pair; `back KIND` where a directed relation goes from the first claim to the second. */
function found({ a, b, days }: Judged): string {
  const [first, second] = days;
  const on = (day: number): string => `2031-05-${String(day).padStart(2, "0")}`;
  const reports =
    second === null ? [report("a", on(first), [a, b, SCENE])] : [report("a", on(first), [a, SCENE]), report("b", on(second), [b, SCENE])];
  const other = second === null ? "a-2" : "b-1";
  const one = reconcile({ ...caseOf(...reports), offices, shades, romanisation }, { all: true }).relations.find(
    (tie) => [tie.a, tie.b].sort().join() === `a-1,${other}`,
  );
  if (one === undefined) return "none";
  return DIRECTED.includes(one.kind) && one.a === "a-1" ? `back ${one.kind}` : one.kind;
}

for (const [what, pairs] of Object.entries(PAIRS)) {
  describe(what, () => {
    for (const pair of pairs) it(pair.line, () => expect(pair.kinds).toContain(found(pair)));
  });
}
