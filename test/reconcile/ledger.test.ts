// Reports added, removed and judged one after the other: what comes out is what reconciling the whole would give, byte for byte.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryOf } from "../../bench/story/country.ts";
import { story, type Told } from "../../bench/story/reports.ts";
import type { Judgement, RelationKind } from "../../src/model.ts";
import { Ledger } from "../../src/reconcile/ledger.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";

const SEED = 11;
const tables = countryOf(SEED);
const TOLD: readonly Told[] = [...story(40, SEED)].filter((_, index) => index % 2 === 0);
const CLAIMS = TOLD.flatMap(({ claims }) => claims);

type Step =
  | { readonly do: "put" | "remove"; readonly at: number }
  | { readonly do: "cut"; readonly at: number; readonly left: number }
  | { readonly do: "judge"; readonly judgement: Judgement }
  | { readonly do: "take-back" };

const KINDS: readonly (RelationKind | "unrelated")[] = ["repeats", "supports", "updates", "contradicts", "denies", "unrelated"];

const judgement: fc.Arbitrary<Judgement> = fc
  .record({
    report: fc.nat(TOLD.length - 1),
    a: fc.nat(5),
    other: fc.nat(CLAIMS.length - 1),
    kind: fc.constantFrom("relation", "same-proposition", "same-origin"),
    relation: fc.constantFrom(...KINDS),
    verdict: fc.constantFrom("accepted", "rejected"),
    at: fc.integer({ min: 10, max: 59 }),
  })
  .map(({ report, a: nth, other, kind, relation, verdict, at }): Judgement => {
    const own = TOLD[report]?.claims ?? [];
    const a = own[nth % own.length]?.id ?? "";
    const b = CLAIMS[other]?.id ?? "";
    const target = kind === "relation" ? { kind, a, b, relation } : { kind: kind as "same-origin", a, b };
    return { target, verdict, at: `2031-02-01T00:00:${at}Z`, by: "reader" };
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("put" as const), at: fc.nat(TOLD.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("remove" as const), at: fc.nat(TOLD.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cut" as const), at: fc.nat(TOLD.length - 1), left: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("judge" as const), judgement }) },
  { weight: 1, arbitrary: fc.constant({ do: "take-back" as const }) },
);

/** Takes the steps in a ledger, settling after each, and beside it the plain case that they make. */
function take(steps: readonly Step[]): void {
  const ledger = new Ledger(tables);
  const there = new Map<string, Told>();
  let judgements: Judgement[] = [];
  // Half of the reports are there from the beginning.
  for (const told of TOLD.slice(0, TOLD.length / 2)) {
    there.set(told.report.report, told);
    ledger.put(told.report, told.claims);
  }
  for (const one of steps) {
    if (one.do === "judge") judgements = [...judgements, one.judgement];
    else if (one.do === "take-back") judgements = judgements.slice(1);
    else {
      const told = TOLD[one.at] as Told;
      const id = told.report.report;
      if (one.do === "remove") {
        there.delete(id);
        ledger.remove(id);
      } else {
        const given =
          one.do !== "cut" ? told : { ...told, claims: told.claims.slice(0, one.left).map((claim) => ({ ...claim, parent: null })) };
        there.set(id, given);
        ledger.put(given.report, given.claims);
      }
    }
    ledger.decide(judgements);
    ledger.settle();
  }
  const told = [...there.values()];
  const whole = {
    ...tables,
    reports: told.map(({ report }) => report),
    claims: told.flatMap(({ claims }) => claims),
    judgements,
  };
  for (const all of [true, false]) expect(ledger.outcome({ all })).toEqual(reconcile(whole, { all }));
  expect(JSON.stringify(ledger.outcome())).toBe(JSON.stringify(reconcile(whole)));
}

describe("a ledger", () => {
  it("that reports were added to, removed from and judged in holds what reconciling the rest gives", () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), take), { numRuns: 30 });
  }, 120_000);
  it("is as it was once an added report is removed", () => {
    const [last, ...others] = [...TOLD].reverse() as [Told, ...Told[]];
    const ledger = new Ledger(tables);
    for (const { report, claims } of others) ledger.put(report, claims);
    const before = JSON.stringify(ledger.outcome({ all: true }));
    ledger.put(last.report, last.claims);
    expect(JSON.stringify(ledger.outcome({ all: true }))).not.toBe(before);
    ledger.remove(last.report.report);
    expect(JSON.stringify(ledger.outcome({ all: true }))).toBe(before);
  });
});
