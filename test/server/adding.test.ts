// Files posted to the case: read, told apart, refused; with what came of each.
import { beforeEach, describe, expect, it } from "vitest";
import { loadWorld } from "../../src/resources.ts";
import type { AddedAnswer, Problem } from "../../src/server/api.ts";
import { createApp } from "../../src/server/app.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";

const TEXT =
  "Homs : combats dans l’est\n\nSelon l’OSDH, l’armée syrienne a repris lundi le village de Sarmine. Douze civils ont été tués.\n";

describe("adding", () => {
  let store: CaseStore;
  let app: ReturnType<typeof createApp>;
  beforeEach(() => {
    store = openCase(":memory:");
    app = createApp(store, { name: "new", world: loadWorld() });
    return () => store.close();
  });
  const post = (body: BodyInit, query: string, headers: Record<string, string> = {}): Promise<Response> | Response =>
    app.request(`/api/reports?${query}`, {
      method: "POST",
      body,
      headers: { host: "localhost", "content-type": "application/octet-stream", ...headers },
    });
  const added = async (body: BodyInit, query: string): Promise<AddedAnswer["reports"]> =>
    ((await (await post(body, query)).json()) as AddedAnswer).reports;

  it("reads a text with what is known of it, keeps the bytes and extracts the claims", async () => {
    const [report] = await added(TEXT, "name=dispatch.txt&publisher=afp&published=2016-12-07&language=fr");
    expect(report).toMatchObject({ name: "dispatch.txt", outcome: "added", warnings: [], failure: null });
    expect(report?.claims).toBeGreaterThan(0);
    const kept = store.report(report?.report ?? "");
    expect(kept).toMatchObject({ text: TEXT, publisher: { value: "afp", learnt: "given" }, language: { value: "fr", learnt: "given" } });
    expect(Buffer.from(store.original(kept?.sha256 ?? "") ?? []).toString()).toBe(TEXT);
    expect(store.claims()).toHaveLength(report?.claims ?? 0);
  });

  it("recognises what it has, and the same bytes under another publisher", async () => {
    await added(TEXT, "name=a.txt&publisher=afp");
    expect(await added(TEXT, "name=b.txt&publisher=afp")).toMatchObject([{ outcome: "known", claims: 0 }]);
    expect(await added(TEXT, "name=c.txt&publisher=sana")).toMatchObject([{ outcome: "same-original" }]);
    expect(store.reports()).toHaveLength(2);
  });

  it("takes a file of several reports, and tells of each", async () => {
    const lines = [JSON.stringify({ id: "one", text: TEXT, language: "fr" }), "{", JSON.stringify({ id: "two", text: "x" })];
    expect((await added(lines.join("\n"), "name=feed.jsonl")).map(({ name, outcome, report }) => [name, outcome, report])).toEqual([
      ["feed.jsonl:1", "added", "one"],
      ["feed.jsonl:2", "failed", null],
      ["feed.jsonl:3", "added", "two"],
    ]);
  });

  it.each<[string, BodyInit, string]>([
    ["an empty file", "", "empty file"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "a PNG image, not text"],
    ["a page without text", "<!doctype html><html><body></body></html>", "web page without text"],
  ])("says why it can't read %s", async (_what, body, reason) => {
    expect(await added(body, "name=x.html")).toMatchObject([{ outcome: "failed", failure: { why: reason } }]);
    expect(store.reports()).toEqual([]);
  });

  it("keeps a language it has no resources for, with a warning", async () => {
    const [report] = await added("Η πόλη έπεσε.", "name=x.txt&language=el");
    expect(report).toMatchObject({
      outcome: "added",
      claims: 0,
      warnings: [{ why: "language el has no resources here: stored without claims" }],
    });
  });

  it("refuses what is too large, no file, or badly described", async () => {
    const large = await post(new Uint8Array(20_000_001), "name=x.txt");
    expect(large.status).toBe(413);
    expect(((await large.json()) as Problem).detail).toContain("20 MB");
    expect((await post(TEXT, "name=x.txt", { "content-type": "multipart/form-data; boundary=x" })).status).toBe(415);
    expect((await post(TEXT, "name=x.txt", { "content-type": "text/plain" })).status).toBe(415);
    expect((await post(TEXT, "")).status).toBe(400);
    expect((await post(TEXT, "name=x.txt&published=yesterday")).status).toBe(400);
    expect((await post(TEXT, "name=x.txt", { origin: "http://evil.example" })).status).toBe(403);
    expect(store.reports()).toEqual([]);
  });
});
