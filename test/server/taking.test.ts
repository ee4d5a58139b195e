// What is taken out: every statement of the dossier has its footnote, hostile words stay words, tables are safe to open.
import { afterAll, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { HOSTILE_ID, smallCase } from "./case.ts";

const store = smallCase();
const app = createApp(store, { name: "<b>small</b>" });
afterAll(() => store.close());
const get = async (path: string): Promise<Response> => app.request(path, { headers: { host: "localhost" } });

it("gives every statement of the dossier a footnote with publisher, date, words, offsets and SHA-256", async () => {
  const answer = await get("/api/dossier");
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const page = await answer.text();
  const references = [...page.matchAll(/<a href="#note-(\d+)">/gu)].map(([, n]) => n);
  const notes = [...page.matchAll(/<li id="note-(\d+)">/gu)].map(([, n]) => n);
  expect(references.length).toBeGreaterThan(5);
  expect(notes).toEqual(references);
  const { evidence } = store.claim("fr-1-02") ?? { evidence: { start: 0, end: 0, exact: "" } };
  const sha256 = store.report("fr-1")?.sha256 ?? "";
  const note = page.split("\n").find((line) => line.startsWith("<li id=") && line.includes(evidence.exact));
  expect(note).toContain("Nord-Presse");
  expect(note).toContain("2016-12-07");
  expect(note).toContain(`characters ${evidence.start}–${evidence.end}`);
  expect(note).toContain(sha256);
});

it("lets no words of a report become markup", async () => {
  const page = await (await get(`/api/dossier?report=${encodeURIComponent(HOSTILE_ID)}`)).text();
  expect(page).not.toMatch(/<(?:script|img|svg|b)[\s>]/u);
  expect(page).not.toContain("\u202e");
  expect(page).toContain("&lt;b&gt;small&lt;/b&gt;");
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
