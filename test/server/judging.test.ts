// Judgements over HTTP: what is taken, what is refused and why, and who may post at all.
import { beforeEach, describe, expect, it } from "vitest";
import type { KeptJudgement } from "../../src/model.ts";
import type { DecisionBody, JudgementsAnswer, Problem } from "../../src/server/api.ts";
import { createApp } from "../../src/server/app.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "./case.ts";

const OWN = { host: "localhost:4780", "content-type": "application/json" };

function decision(claim: string, changes: Partial<DecisionBody> = {}): DecisionBody {
  return {
    target: { kind: "claim", claim },
    verdict: "accepted",
    by: "Nour",
    reason: "",
    correction: null,
    reliability: null,
    ...changes,
  };
}

describe("judging", () => {
  let store: CaseStore;
  let app: ReturnType<typeof createApp>;
  beforeEach(() => {
    store = smallCase();
    app = createApp(store, { name: "small" });
    return () => store.close();
  });
  const post = async (body: unknown, headers: Record<string, string> = {}, path = "/api/judgements"): Promise<Response> =>
    app.request(path, { method: "POST", body: JSON.stringify(body), headers: { ...OWN, ...headers } });
  const list = async (query = ""): Promise<JudgementsAnswer> =>
    (await (await app.request(`/api/judgements${query}`, { headers: OWN })).json()) as JudgementsAnswer;
  const detail = async (answer: Response): Promise<string> => ((await answer.json()) as Problem).detail;

  it("keeps a decision with who and when, and gives the history back, latest first", async () => {
    const before = new Date().toISOString();
    const answer = await post(decision("fr-1-02", { by: " Nour ", reason: "two readers agree" }));
    expect(answer.status).toBe(201);
    const kept = (await answer.json()) as KeptJudgement;
    expect(kept).toMatchObject({ id: 1, by: "Nour", reason: "two readers agree", holds: true, withdrawn: null });
    expect(kept.at >= before && kept.at <= new Date().toISOString()).toBe(true);
    await post(decision("fr-1-02", { verdict: "unsure" }));
    await post(decision("ar-1-01", { verdict: "rejected" }));
    expect((await list()).judgements.map(({ id, holds }) => [id, holds])).toEqual([
      [3, true],
      [2, true],
      [1, false],
    ]);
    expect((await list("?report=fr-1&holding=true")).judgements.map(({ id }) => id)).toEqual([2]);
    expect((await list("?claim=ar-1-01")).total).toBe(1);
    expect((await list("?limit=1")).next).toBe("/api/judgements?limit=1&offset=1");
    expect((await list()).names.places["sheikh-saeed"]).toBeDefined();
  });

  it("takes a judgement back once", async () => {
    await post(decision("fr-1-02"));
    const answer = await post({ by: "Sam" }, {}, "/api/judgements/1/withdrawal");
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ id: 1, holds: false, withdrawn: { by: "Sam" } });
    expect((await post({ by: "Sam" }, {}, "/api/judgements/1/withdrawal")).status).toBe(409);
    expect((await post({ by: "Sam" }, {}, "/api/judgements/7/withdrawal")).status).toBe(404);
  });

  it("takes a correction that fits the text, and no other", async () => {
    const claim = store.claim("fr-1-02");
    const words = claim?.evidence ?? { start: 0, end: 0, exact: "" };
    const corrected = (correction: DecisionBody["correction"]): DecisionBody => decision("fr-1-02", { verdict: "corrected", correction });
    const shorter = { start: words.start, end: words.end - 5, exact: words.exact.slice(0, -5) };
    expect((await post(corrected({ evidence: shorter, places: ["sheikh-saeed"], time: null }))).status).toBe(201);
    const wrong = await post(corrected({ evidence: { ...shorter, start: shorter.start + 1, end: shorter.end + 1 } }));
    expect(wrong.status).toBe(409);
    expect(await detail(wrong)).toContain("has other words");
    expect((await post(corrected({ evidence: { start: 5, end: 5, exact: "" } }))).status).toBe(409);
    expect((await post({ ...corrected({}), correction: { colour: "red" } })).status).toBe(400);
  });

  it.each<[string, Partial<DecisionBody>]>([
    ["no name", { by: "  " }],
    ["a correction without the verdict", { correction: { places: [] } }],
    ["the verdict without a correction", { verdict: "corrected" }],
    ["a letter on a claim", { reliability: "A" }],
    ["a source without a letter", { target: { kind: "source", source: "sana" } }],
    ["a correction of a pair", { target: { kind: "same-origin", a: "fr-1-02", b: "ar-1-01" }, verdict: "corrected", correction: {} }],
  ])("refuses %s", async (_name, changes) => {
    const answer = await post(decision("fr-1-02", changes));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(store.judgements()).toEqual([]);
  });

  it("takes a source's letter, and pairs", async () => {
    expect((await post(decision("", { target: { kind: "source", source: "sana" }, reliability: "D" }))).status).toBe(201);
    expect((await post(decision("", { target: { kind: "same-origin", a: "fr-1-02", b: "ar-1-01" } }))).status).toBe(201);
    expect((await post(decision("", { target: { kind: "relation", a: "fr-1-02", b: "ar-1-01", relation: "supports" } }))).status).toBe(201);
    expect((await list("?source=sana")).names.sources["sana"]).toBeDefined();
  });

  it("names what the case has not", async () => {
    const answer = await post(decision("gone"));
    expect(answer.status).toBe(404);
    expect(await detail(answer)).toContain("gone");
  });

  it("lists judgements whose claims are gone", async () => {
    await post(decision("fr-1-02", { verdict: "rejected" }));
    await post(decision("ar-1-01"));
    store.replaceExtraction("fr-1", { report: "fr-1", resources: "anew", claims: [], mentions: [] });
    const orphaned = await list("?orphaned=true");
    expect(orphaned.judgements.map(({ id }) => id)).toEqual([1]);
    expect(orphaned.orphaned).toEqual([1]);
    expect(orphaned.judgements[0]?.seen[0]?.evidence.exact).toContain("s’est emparée");
  });

  it.each([
    [{ origin: "http://localhost:4780" }, 201],
    [{ origin: "http://localhost:4780", "sec-fetch-site": "same-origin" }, 201],
    [{}, 201],
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "http://localhost:4781" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "no address" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://localhost:4780", "sec-fetch-site": "same-site" }, 403],
    // What a foreign page may post without asking first.
    [{ "content-type": "text/plain" }, 415],
    [{ "content-type": "application/x-www-form-urlencoded" }, 415],
  ])("lets %j in as %i", async (headers, status) => {
    expect((await post(decision("fr-1-02"), headers as Record<string, string>)).status).toBe(status);
    expect(store.judgements()).toHaveLength(status === 201 ? 1 : 0);
  });

  it("refuses what is too large, no JSON, or a server that only reads", async () => {
    expect((await post(decision("fr-1-02", { reason: "x".repeat(100_000) }))).status).toBe(413);
    const broken = await app.request("/api/judgements", { method: "POST", body: "{", headers: OWN });
    expect(broken.status).toBe(400);
    expect(broken.headers.get("content-type")).toContain("application/problem+json");
    app = createApp(store, { name: "small", readonly: true });
    const answer = await post(decision("fr-1-02"));
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });
});
