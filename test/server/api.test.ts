// The API over the small case: what it answers, how it pages and filters, and how it says no.
import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type {
  ClaimAnswer,
  ClaimsAnswer,
  LookupAnswer,
  Problem,
  ReportAnswer,
  ReportClaimsAnswer,
  ReportsAnswer,
} from "../../src/server/api.ts";
import { createApp } from "../../src/server/app.ts";
import { FRENCH, HOSTILE, HOSTILE_ID } from "./case.ts";
import { smallApi } from "./kit.ts";

const { store, app, get, json } = smallApi();
afterAll(() => store.close());

describe("reports", () => {
  it("lists them by date with how each property was learnt, without their text", async () => {
    const answer = await json<ReportsAnswer>("/api/reports");
    expect(answer.reports.map(({ report }) => report)).toEqual(["fr-1", "ar-1", HOSTILE_ID]);
    const french = answer.reports[0];
    expect(french).toMatchObject({
      claims: 10,
      published: { value: "2016-12-07", learnt: "guessed" },
      opening: "Alep : l’armée dit tenir un nouveau quartier",
    });
    expect(french).not.toHaveProperty("text");
    expect(french).not.toHaveProperty("original");
    expect(answer.names.sources["nord-presse"]?.names).toEqual({ fr: ["Nord-Presse"] });
  });

  it("goes page by page to the end", async () => {
    const seen: string[] = [];
    for (let path: string | null = "/api/reports?limit=2"; path !== null; ) {
      const page: ReportsAnswer = await json<ReportsAnswer>(path);
      expect(page.total).toBe(3);
      seen.push(...page.reports.map(({ report }) => report));
      path = page.next;
    }
    expect(seen).toEqual(["fr-1", "ar-1", HOSTILE_ID]);
  });

  it("shows one with its text and mentions", async () => {
    const report = await json<ReportAnswer>("/api/reports/fr-1");
    expect(report.text).toBe(FRENCH);
    expect(report.mentions).toHaveLength(1);
    expect(report.sha256).toBe(createHash("sha256").update(FRENCH).digest("hex"));
  });

  it("finds one whatever its id is made of, and gives its text back unchanged", async () => {
    const answer = await get(`/api/reports/${encodeURIComponent(HOSTILE_ID)}`);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(((await answer.json()) as ReportAnswer).text).toBe(HOSTILE);
  });
});

describe("claims", () => {
  it("come with the names that their slots refer to", async () => {
    const { claims, names } = await json<ReportClaimsAnswer>("/api/reports/fr-1/claims");
    expect(claims).toHaveLength(10);
    for (const { evidence } of claims) expect(FRENCH.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    expect(names.places["sheikh-saeed"]?.names["ar"]).toEqual(["الشيخ سعيد"]);
    expect(names.sources["sana"]).toMatchObject({ party: "syria-gov", basis: "state news agency" });
    expect(names.parties["syria-gov"]?.names["en"]).toEqual(["Syrian government"]);
    expect(names.parties).not.toHaveProperty("levant-front");
  });

  it("are shown one by one with their derivation", async () => {
    const { claim } = await json<ClaimAnswer>("/api/claims/fr-1-02");
    expect(claim.attribution.map(({ exact }) => exact)).toEqual(["l’agence Sana", "un officier sur place"]);
    expect(claim.derivation.find(({ slot }) => slot === "time")).toMatchObject({ certain: false });
  });

  it.each([
    ["type=strike", ["ar-1-05", "fr-1-05", "fr-1-06"]],
    ["place=kallaseh", ["ar-1-04", "ar-1-05"]],
    ["source=sana", ["ar-1-01", "fr-1-02"]],
    ["report=fr-1&type=agreement", ["fr-1-10"]],
    ["place=nowhere", []],
  ])("are filtered by %s", async (query, ids) => {
    const { claims, total } = await json<ClaimsAnswer>(`/api/claims?${query}`);
    expect(claims.map(({ id }) => id).sort()).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  it("go page by page, the filter kept", async () => {
    const first = await json<ClaimsAnswer>("/api/claims?report=fr-1&limit=4");
    expect(first).toMatchObject({ total: 10, offset: 0, limit: 4, next: "/api/claims?report=fr-1&limit=4&offset=4" });
    const last = await json<ClaimsAnswer>("/api/claims?report=fr-1&limit=4&offset=8");
    expect(last.claims).toHaveLength(2);
    expect(last.next).toBeNull();
    expect(await json<ClaimsAnswer>("/api/claims?offset=900")).toMatchObject({ claims: [], next: null });
  });

  it("refer to ids like __proto__ without harm", async () => {
    const { names } = await json<ReportClaimsAnswer>(`/api/reports/${encodeURIComponent(HOSTILE_ID)}/claims`);
    expect(Object.keys(names.places)).toEqual([]);
    expect(Object.keys(names.sources)).toEqual([]);
  });
});

describe("originals", () => {
  it("are handed out as the very bytes, to be saved and not opened", async () => {
    const answer = await get("/api/reports/fr-1/original");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const hash = createHash("sha256").update(bytes);
    expect(new TextDecoder().decode(bytes)).toBe(FRENCH);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="fr-1.txt"; filename*=UTF-8''fr-1.txt`);
    expect(answer.headers.get("x-content-sha256")).toBe(hash.copy().digest("hex"));
    expect(answer.headers.get("repr-digest")).toBe(`sha-256=:${hash.digest("base64")}:`);
  });

  it("bring a file name that can't leave its folder or its header", async () => {
    const answer = await get(`/api/reports/${encodeURIComponent(HOSTILE_ID)}/original`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="_pass_wd_.txt"; filename*=UTF-8''_pass_wd_.txt`);
  });

  it("are withheld when they no longer match their hash", async () => {
    const damaged = createApp({ ...store, original: () => new Uint8Array([1]) }, { name: "damaged" });
    const answer = await damaged.request("/api/reports/fr-1/original", { headers: { host: "localhost" } });
    expect(answer.status).toBe(500);
    expect(((await answer.json()) as Problem).detail).toContain("SHA-256");
  });
});

describe("problems", () => {
  it.each([
    ["/api/reports/none", 404],
    ["/api/reports/none/claims", 404],
    ["/api/reports/none/original", 404],
    ["/api/claims/none", 404],
    ["/api/nothing", 404],
    ["/nothing", 404],
    ["/api/claims?type=rumour", 400],
    ["/api/claims?since=yesterday", 400],
    ["/api/claims?limit=0", 400],
    ["/api/reports?offset=-1", 400],
    ["/api/reports?limit=100000", 400],
  ])("%s is %i, in problem details", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(await answer.json()).toMatchObject({
      type: "about:blank",
      status,
      title: expect.any(String),
      detail: expect.any(String),
      instance: path.split("?")[0],
    });
  });

  it("offers nothing but reading and adding", async () => {
    const answer = await app.request("/api/reports", { method: "DELETE", headers: { host: "localhost" } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it("tells a failure without its inside", async () => {
    const broken = createApp(
      {
        ...store,
        reports: () => {
          throw new Error("/secret/place is damaged");
        },
      },
      { name: "broken" },
    );
    const log = console.error;
    console.error = () => {};
    const answer = await broken.request("/api/reports", { headers: { host: "localhost" } });
    console.error = log;
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
  });
});

describe("looking names up", () => {
  const ids = async (words: string, register = "places"): Promise<readonly string[]> => {
    const answer = await json<LookupAnswer>(`/api/registers/${register}?words=${encodeURIComponent(words)}`);
    return answer.entries.map(({ id }) => id);
  };
  it("finds by a part of a name in any script, the beginning first", async () => {
    expect(await ids("saï")).toEqual(["sheikh-saeed"]);
    expect(await ids("الشيخ")).toEqual(["sheikh-saeed"]);
    expect(await ids("SAN", "sources")).toEqual(["sana"]);
    expect(await ids("zzz")).toEqual([]);
  });
  it("asks for words, and knows its registers", async () => {
    expect((await get("/api/registers/places")).status).toBe(400);
    expect((await get("/api/registers/secrets?words=a")).status).toBe(400);
  });
});

it("shows a person every address, without any script", async () => {
  const answer = await get("/api");
  expect(answer.headers.get("content-type")).toContain("text/html");
  const page = await answer.text();
  const { paths } = await json<{ paths: Record<string, unknown> }>("/api/openapi.json");
  for (const path of Object.keys(paths)) expect(page).toContain(`/api${path}</h3>`);
  expect(page).not.toMatch(/<script|<style|style=/u);
  expect((await get("/api/page.css")).headers.get("content-type")).toContain("text/css");
});

it("describes itself in OpenAPI", async () => {
  const page = await json<{ openapi: string; paths: Record<string, unknown> }>("/api/openapi.json");
  expect(page.openapi).toBe("3.1.0");
  expect(Object.keys(page.paths)).toEqual([
    "/case",
    "/reports",
    "/reports/{id}",
    "/reports/{id}/claims",
    "/reports/{id}/original",
    "/claims",
    "/claims/{id}",
    "/judgements",
    "/judgements/{id}/withdrawal",
    "/registers/{register}",
    "/propositions",
    "/timeline",
    "/story",
    "/control",
    "/places",
    "/propositions/{id}",
    "/claims/{id}/relations",
    "/origins",
    "/figures",
    "/reports/{id}/shared",
    "/reports/{id}/shared/{other}",
    "/framing",
    "/framing/table",
    "/dossier",
    "/control.geojson",
    "/propositions.csv",
    "/figures.csv",
    "/origins.csv",
  ]);
});
