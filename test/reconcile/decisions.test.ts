// What people decided on pairs of claims, held against what reconciling would say by itself; and propositions place by place.
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/model.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { caseOf, report, type Said } from "./kit.ts";

const taken: Said = { type: "control", aspect: "gain", agent: "varnia-gov", places: ["mill-quarter"] };
const two = caseOf(
  report("a", "2031-05-03", [{ ...taken, by: ["varnia-army"] }]),
  report("b", "2031-05-03", [{ ...taken, by: ["war-monitor"] }]),
);
const decided = (target: Judgement["target"], verdict: Judgement["verdict"], at = "2031-05-04"): Judgement => ({
  target,
  verdict,
  at,
  by: "ana",
});
const pair = { a: "a-1", b: "b-1" } as const;

describe("a person's judgement", () => {
  it("splits what the program puts together, and a later one puts it together again", () => {
    expect(reconcile(two).propositions).toHaveLength(1);
    const split = decided({ kind: "same-proposition", ...pair }, "rejected");
    expect(reconcile({ ...two, judgements: [split] }).propositions).toHaveLength(2);
    const again = decided({ kind: "same-proposition", ...pair }, "accepted", "2031-05-05");
    expect(reconcile({ ...two, judgements: [again, split] }).propositions).toHaveLength(1);
  });

  it("strikes a relation, puts another in its place, or leaves it when unsure", () => {
    expect(reconcile(two, { all: true }).relations.map(({ kind }) => kind)).toEqual(["supports"]);
    const struck = decided({ kind: "relation", ...pair, relation: "supports" }, "rejected");
    expect(reconcile({ ...two, judgements: [struck] }, { all: true }).relations).toEqual([]);
    const denies = decided({ kind: "relation", a: "b-1", b: "a-1", relation: "denies" }, "accepted");
    expect(reconcile({ ...two, judgements: [denies] }, { all: true }).relations).toMatchObject([{ a: "b-1", b: "a-1", kind: "denies" }]);
    const unsure = decided({ kind: "relation", ...pair, relation: "supports" }, "unsure");
    expect(reconcile({ ...two, judgements: [unsure] }, { all: true }).relations).toHaveLength(1);
  });

  it("makes two origins one, so that the second adds no support", () => {
    expect(reconcile(two).propositions[0]).toMatchObject({ status: "confirmed", credibility: 2 });
    const one = decided({ kind: "same-origin", ...pair }, "accepted");
    const [proposition] = reconcile({ ...two, judgements: [one] }).propositions;
    expect(proposition?.origins).toHaveLength(1);
    expect(proposition?.origins[0]?.proofs.map(({ rule }) => rule)).toContain("judgement");
  });
});

describe("a list of places", () => {
  it("is told apart where one of them is denied", () => {
    const list: Said = { ...taken, places: ["mill-quarter", "harbour"], by: ["varnia-army"] };
    const denial: Said = { ...taken, polarity: "denied", by: ["front-office"] };
    const { propositions } = reconcile(caseOf(report("a", "2031-05-03", [list]), report("b", "2031-05-03", [denial])));
    const of = (place: string): string | undefined =>
      propositions.find(({ claims, places }) => claims.includes("a-1") && places.includes(place))?.status;
    expect(of("mill-quarter")).toBe("disputed");
    expect(of("harbour")).toBe("single-origin");
  });

  it("says who admits it against the own side", () => {
    const admission: Said = { ...taken, by: ["front-office"] };
    const { propositions } = reconcile(
      caseOf(report("a", "2031-05-03", [{ ...taken, by: ["varnia-army"] }]), report("b", "2031-05-03", [admission])),
    );
    expect(propositions).toMatchObject([{ againstInterest: ["b-1"], acrossSides: true, credibility: 1 }]);
    expect(propositions[0]?.ground).toContain("against the interest of the own side: front-office");
  });
});
