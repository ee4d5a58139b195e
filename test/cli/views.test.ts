// The commands over what follows from claims, as a person or a program uses them, on a small case made by hand.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlaceControl, TimelineEntry } from "../../src/model.ts";
import { smallCase } from "../server/case.ts";
import { isnad, type Ran } from "./isnad.ts";

let folder: string;
const run = (...args: string[]): Promise<Ran> => isnad([...args, "--case", join(folder, "case.isnad")]);
const lines = <T>(out: string): readonly T[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-views-"));
  smallCase(join(folder, "case.isnad")).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("control", () => {
  it("prints who holds what, the sources' dispute, and the claims behind it", async () => {
    const { code, out } = await run("control", "--at", "2016-12-07", "--format", "jsonl");
    const found = lines<PlaceControl>(out).find(({ place }) => place === "sheikh-saeed");
    expect([code, found?.status, found?.party]).toEqual([0, "disputed", null]);
    expect(found?.claims).toContain("fr-1-07");
  });

  it("prints GeoJSON that says what it is", async () => {
    const { out } = await run("control", "--at", "2016-12-07", "--side", "opposition", "--format", "geojson");
    const map = JSON.parse(out);
    expect(map).toMatchObject({ type: "FeatureCollection", about: { at: "2016-12-07", asOf: null, side: ["opposition"] } });
    expect(map.features[0]).toMatchObject({ id: "sheikh-saeed", properties: { party: "levant-front", status: "held" } });
  });

  it("takes the last day of which something is said, and says so beside the result", async () => {
    const { out, err } = await run("control");
    expect(out).toContain("disputed");
    expect(err).toContain("on 2016-12-07");
    expect((await run("control", "--at", "7 December")).code).toBe(2);
  });
});

describe("disputed", () => {
  it("quotes both sides, whose word it is and through whom", async () => {
    const { code, out, err } = await run("disputed");
    expect(code).toBe(0);
    expect(out).toContain("sheikh-saeed");
    expect(out).toMatch(/^ {2}\+ .*“/mu);
    expect(out).toMatch(/^ {2}− .*“/mu);
    expect(err).toMatch(/\d+ disputed propositions? of \d+/u);
  });
});

describe("timeline, origins, framing", () => {
  it("print JSON Lines, CSV and tables", async () => {
    const entries = lines<TimelineEntry>((await run("timeline", "--type", "control", "--format", "jsonl")).out);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ type }) => type === "control")).toBe(true);
    expect((await run("timeline", "--format", "csv")).out).toMatch(/^start,end,certain,/u);
    expect((await run("origins")).out).toMatch(/nord-presse +sana +1 +1/u);
    const framing = await run("framing");
    expect([framing.code, framing.err]).toEqual([0, expect.stringContaining("no words are counted")]);
  });

  it("answer the same from the copy that the case keeps", async () => {
    const first = await run("timeline", "--format", "jsonl");
    expect((await run("timeline", "--format", "jsonl")).out).toBe(first.out);
  });
});
