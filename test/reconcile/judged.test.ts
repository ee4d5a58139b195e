// What people decide on claims, applied to the claims as they were read.
import { describe, expect, it } from "vitest";
import type { Claim, Decision, KeptJudgement } from "../../src/model.ts";
import { reasonWords } from "../../src/reason.ts";
import { judged } from "../../src/reconcile/judged.ts";
import { sampleClaim, sampleDecision } from "../store/sample.ts";

const TEXT = "Selon l’OSDH, les obus tombent sur Tamrane. Des centaines de familles fuient.";
const first: Claim = sampleClaim("a", "c1", TEXT, "les obus tombent", {
  derivation: [
    { slot: "places", rule: "place.spelling", words: null, certain: false, reason: { says: "", parts: [] } },
    { slot: "agent", rule: "strike.shell", words: null, certain: true, reason: { says: "", parts: [] } },
  ],
});
const second: Claim = sampleClaim("a", "c2", TEXT, "fuient");
const claims = [first, second];

const kept = (claim: string, changes: Partial<Decision>, holds = true): KeptJudgement => ({
  ...sampleDecision(claim, 1, changes),
  id: 1,
  seen: [],
  holds,
  withdrawn: null,
});

describe("judged", () => {
  it("changes nothing where nobody decided, accepted or was unsure", () => {
    expect(judged(claims, [kept("c1", {}), kept("c2", { verdict: "unsure" })]).claims).toEqual(claims);
  });

  it("leaves out what is rejected", () => {
    expect(judged(claims, [kept("c1", { verdict: "rejected" })]).claims).toEqual([second]);
  });

  it("puts corrected slots in place under the same id, and says by whom", () => {
    const correction = { places: ["tamran"], agent: null };
    const [claim] = judged(claims, [kept("c1", { verdict: "corrected", correction, reason: "the city is named before" })]).claims;
    expect(claim).toMatchObject({ id: "c1", places: ["tamran"], agent: null, type: first.type });
    expect(claim?.derivation.map(({ slot, rule, words, certain, reason }) => [slot, rule, words, certain, reasonWords(reason)])).toEqual([
      ["places", "judgement", null, true, "set by Reader on 2016-12-08: “the city is named before”"],
      ["agent", "judgement", null, true, "set by Reader on 2016-12-08: “the city is named before”"],
    ]);
  });

  it("counts only what holds", () => {
    expect(judged(claims, [kept("c1", { verdict: "rejected" }, false)]).claims).toEqual(claims);
  });

  it("lists what has lost its claim", () => {
    const gone = kept("c9", { verdict: "rejected" });
    const pair = kept("", { target: { kind: "same-origin", a: "c1", b: "c9" } });
    const source = kept("", { target: { kind: "source", source: "osdh" }, reliability: "C" });
    expect(judged(claims, [gone, pair, source])).toEqual({ claims, orphaned: [gone, pair] });
  });
});
