// A case that changes: what follows from its latest state is what reconciling that state alone gives.
import { expect, it } from "vitest";
import type { Judgement, ReconcileInput } from "../../src/model.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { createReconciler } from "../../src/views/reconciler.ts";
import { caseOf, report } from "../reconcile/kit.ts";

const taken = report("one", "2031-05-03", [
  { type: "control", aspect: "gain", agent: "varnia-gov", places: ["harbour"], by: ["varnia-army"] },
]);
const agreed = report("two", "2031-05-03", [
  { type: "control", aspect: "gain", agent: "varnia-gov", places: ["harbour"], by: ["war-monitor"] },
]);
const denied = report("three", "2031-05-04", [
  { type: "control", aspect: "gain", polarity: "denied", agent: "varnia-gov", places: ["harbour"], by: ["front-office"] },
]);
// one source's word on the east and on the harbour: only the table of places knows that the one is a part of the other
const east = report("four", "2031-05-03", [
  { type: "control", aspect: "gain", agent: "varnia-gov", places: ["east-tolm"], by: ["varnia-army"] },
]);
const harbour = report("five", "2031-05-03", [
  { type: "control", aspect: "gain", agent: "varnia-gov", places: ["harbour"], by: ["varnia-army"] },
]);
const apart: Judgement = {
  target: { kind: "same-proposition", a: "one-1", b: "two-1" },
  verdict: "rejected",
  at: "2031-06-01T00:00:00Z",
  by: "reader",
};

it("a state that follows another gives what it gives alone", () => {
  const follow = createReconciler();
  const corrected = { ...taken, claims: taken.claims.map((claim) => ({ ...claim, places: ["castle-hill"] })) };
  const states: readonly ReconcileInput[] = [
    caseOf(taken, agreed),
    caseOf(taken, agreed, denied),
    { ...caseOf(taken, agreed, denied), judgements: [apart] },
    caseOf(corrected, agreed, denied),
    caseOf(agreed, denied),
    caseOf(east, harbour),
    { ...caseOf(east, harbour), places: [] },
  ];
  const given = states.map((state) => JSON.stringify(follow(state)));
  expect(new Set(given).size).toBe(states.length);
  expect(given).toEqual(states.map((state) => JSON.stringify(reconcile(state))));
});
