// What is taken out: what a dossier is made of, tables that are safe to open, the map.
import { afterAll, expect, it } from "vitest";
import type { DossierAnswer } from "../../src/server/api.ts";
import { smallApi } from "./kit.ts";

const { store, get } = smallApi("<b>small</b>");
afterAll(() => store.close());

it("gives everything that a dossier's footnotes say, and no more than passes the filters", async () => {
  const { propositions, claims, reports, traces, omitted } = (await (await get("/api/dossier")).json()) as DossierAnswer;
  const named = propositions.flatMap((one) => [...one.claims, ...one.denied, ...one.contradicted]);
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(claims).sort()).toEqual([...new Set(named)].sort());
  for (const { id, report, evidence } of Object.values(claims)) {
    expect(store.report(report)?.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    expect(reports[report]?.sha256).toBe(store.report(report)?.sha256);
    expect(traces[id]?.origin).toBeTruthy();
  }
  expect(omitted).toBe(0);
  const narrowed = (await (await get("/api/dossier?type=control")).json()) as DossierAnswer;
  expect(narrowed.propositions.length).toBeLessThan(propositions.length);
  expect(narrowed.propositions.every(({ type }) => type === "control")).toBe(true);
  expect((await get("/api/dossier?type=rumour")).status).toBe(400);
});

it("gives the table of what passes the filters", async () => {
  const answer = await get("/api/propositions.csv?type=control");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="propositions.csv"');
  const rows = (await answer.text()).trim().split("\r\n");
  expect(rows[0]).toContain("id,type,aspect");
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.slice(1).every((row) => row.includes(",control,"))).toBe(true);
  expect((await get("/api/propositions.csv?type=rumour")).status).toBe(400);
});

it("gives the tables of figures and of sources", async () => {
  const figures = (await (await get("/api/figures.csv?type=casualties")).text()).trim().split("\r\n");
  expect(figures[0]).toMatch(/^type,aspect,of,unit,value,bound,low,high,source,/u);
  expect(figures.length).toBeGreaterThan(1);
  for (const row of figures.slice(1)) expect(row).toMatch(/^casualties,/u);
  const origins = (await (await get("/api/origins.csv")).text()).trim().split("\r\n");
  expect(origins[0]).toBe("source,kind,side,claims,confirmed,opposed");
  expect(origins.some((row) => row.startsWith("sana,source,"))).toBe(true);
});

it("gives what the map shows as GeoJSON, as one side has it", async () => {
  const answer = await get("/api/control.geojson?at=2016-12-07&side=opposition");
  expect(answer.headers.get("content-type")).toContain("application/geo+json");
  const { type, about, features } = (await answer.json()) as {
    type: string;
    about: unknown;
    features: { id: string; properties: { party: string } }[];
  };
  expect([type, about]).toEqual(["FeatureCollection", { case: "<b>small</b>", at: "2016-12-07", asOf: null, side: ["opposition"] }]);
  expect(features.find(({ id }) => id === "sheikh-saeed")?.properties.party).toBe("levant-front");
  expect((await get("/api/control.geojson?at=yesterday")).status).toBe(400);
});
