// Holds that a taking told in the same breath ends, against the plain definition, pair by pair.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model.ts";
import { overtaken } from "../../src/reconcile/overtaken.ts";
import { report } from "./kit.ts";

const claim = fc
  .record({
    aspect: fc.constantFrom("hold", "gain", "loss"),
    agent: fc.constantFrom("varnia-gov", "river-front", "karsland"),
    places: fc.subarray(["osk", "harbour", "brel"]),
    by: fc.constantFrom([], ["wire"], ["varnia-army"]),
    modality: fc.constantFrom("asserted", "asserted", "expected"),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ start, length, ...said }): Claim => {
    const [one] = report("a", "2031-05-03", [said as object]).claims as readonly [Claim];
    return { ...one, evidence: { start, end: start + length, exact: "" } };
  });

/** Whether the second claim tells, on the same word and within a comma, that another took what the first has somebody hold. */
function ends(hold: Claim, taking: Claim): boolean {
  if (hold.aspect !== "hold" || taking.aspect !== "gain" || hold.agent === taking.agent) return false;
  if (hold.modality !== "asserted" || taking.modality !== "asserted") return false;
  if (hold.attribution.at(-1)?.source !== taking.attribution.at(-1)?.source) return false;
  const [a, b] = [hold.evidence, taking.evidence];
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 2 && hold.places.some((place) => taking.places.includes(place));
}

describe("holds that are over", () => {
  it("are those that a taking ends, whichever stands first", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (given) => {
        const claims = given.map((one, index) => ({ ...one, id: `c${index}` })).sort((a, b) => a.evidence.start - b.evidence.start);
        const plain = claims.filter((hold) => claims.some((taking) => ends(hold, taking))).map(({ id }) => id);
        expect([...overtaken(claims)].sort()).toEqual(plain.sort());
      }),
      { numRuns: 300 },
    );
  });
  it("are found though a hundred thousand stand in one span: in time that grows with the claims", () => {
    const [one] = report("a", "2031-05-03", [{ aspect: "hold", agent: "varnia-gov", places: ["osk"] }]).claims as readonly [Claim];
    const many = Array.from({ length: 100_000 }, (_, index) => ({ ...one, id: `c${index}` }));
    expect(overtaken([...many, { ...one, id: "taken", aspect: "gain", agent: "river-front" }]).size).toBe(many.length);
  }, 30_000);
});
