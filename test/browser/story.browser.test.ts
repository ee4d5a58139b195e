// A person reads the story: what is disputed, the words behind it, the timeline, the map; one selection, held by the address.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Place } from "../../src/model.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { hashOf, openWorkbench, violations, type Workbench } from "./kit.ts";

const place = (id: string, kind: string, parent: string | null, lat: number | null, lon: number | null, en: string, ar: string): Place => ({
  id,
  kind,
  parent,
  lat,
  lon,
  precision: null,
  basis: null,
  names: { en: [en], ar: [ar] },
});

describe.skipIf(skipped)("the story in Chromium", () => {
  let store: CaseStore;
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    store = smallCase();
    store.addPlaces([
      place("aleppo-city", "city", null, 36.2, 37.16, "Aleppo", "حلب"),
      place("sheikh-saeed", "district", "aleppo-city", 36.165, 37.156, "Sheikh Saeed", "الشيخ سعيد"),
      place("kallaseh", "district", "aleppo-city", 36.194, 37.149, "Kallaseh", "الكلاسة"),
      place("shaar", "district", "aleppo-city", 36.209, 37.185, "Shaar", "الشعار"),
    ]);
    bench = await openWorkbench(store);
  });
  afterAll(async () => {
    await bench?.stop();
    store?.close();
  });
  afterEach(() => bench.closeWindow());

  it("leads from what is disputed to the exact words in one click, and to the proposition", async () => {
    page = await bench.open("");
    const list = page.locator('.proposition-list[data-status="disputed"]');
    await list.waitFor();
    const row = list.locator(".proposition-row", { hasText: "Sheikh Saeed" }).first();
    expect(await row.locator(".status").textContent()).toContain("disputed");
    const against = row.locator(".quoted[data-against] a");
    const words = await against.textContent();
    await against.click();
    await page.locator("[data-selected]").first().waitFor();
    expect(await page.locator(".claim blockquote").textContent()).toBe(words);
    await page.goBack();
    await row.locator("> .row-head > a").click();
    await page.getByRole("heading", { name: "Who puts it forward" }).waitFor();
    await page.getByRole("heading", { name: "Who speaks against it" }).waitFor();
    expect(hashOf(page)).toMatch(/^#\/proposition\//);
    expect(await page.locator(".claim-card").count()).toBeGreaterThan(1);
  });

  it("shows one selection in list, timeline and map, and a link reproduces it", async () => {
    page = await bench.open("");
    const row = page.locator(".proposition-row", { hasText: "Sheikh Saeed" }).first();
    await row.getByRole("button", { name: "Locate" }).click();
    const id = await row.getAttribute("data-proposition");
    await page.locator(`#bar-${id}[aria-selected="true"]`).waitFor();
    await page.locator('.cell[data-place="sheikh-saeed"][data-marked]').waitFor();
    const address = page.url();
    expect(address).toContain(`pick=${id}`);
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".proposition-row[data-picked]").waitFor();
    await page.locator(`#bar-${id}[aria-selected="true"]`).waitFor();
  });

  it("takes the map and the timeline out as pictures", async () => {
    page = await bench.open("");
    await page.locator(".cell").first().waitFor();
    for (const [name, file] of [
      ["Map (SVG), as PNG", "map.png"],
      ["Timeline (SVG), as PNG", "timeline.png"],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      const bytes = readFileSync((await download.path()) ?? "");
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.byteLength).toBeGreaterThan(2000);
    }
  });

  it("narrows by what the propositions have, and clears", async () => {
    page = await bench.open("");
    await page.getByLabel("Type").selectOption("casualties");
    await page.locator(".proposition-row", { hasText: "Casualties" }).first().waitFor();
    await expect.poll(() => page.locator(".proposition-row", { hasText: "Control" }).count()).toBe(0);
    expect(hashOf(page)).toBe("#/?type=casualties");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator(".proposition-row", { hasText: "Control" }).first().waitFor();
    expect(hashOf(page)).toBe("#/");
  });

  it("brushes days on the timeline, and walks its bars by keyboard", async () => {
    page = await bench.open("");
    const strip = await page.locator(".brush .strip").boundingBox();
    if (!strip) throw new Error("no timeline");
    await page.mouse.move(strip.x + 2, strip.y + 10);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.5, strip.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toMatch(/since=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d/);
    await page.locator(".timeline [role=listbox]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => hashOf(page)).toContain("pick=");
  });

  it("tells who holds a place, on whose word, and as one side has it", async () => {
    page = await bench.open("");
    await page.locator('.cell[data-place="sheikh-saeed"]').dispatchEvent("click");
    const detail = page.locator(".place-detail");
    await detail.waitFor();
    expect(await detail.locator(".voices li").count()).toBeGreaterThan(0);
    await page.getByLabel("Whose view").selectOption({ index: 1 });
    await expect.poll(() => hashOf(page)).toContain("view=");
    await page.getByLabel("As known on").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => hashOf(page)).toContain("asOf=2016-12-07");
    // Patterns and signs tell the statuses apart, whatever the colours.
    expect(await page.locator('.cell[data-status="unknown"]').first().getAttribute("fill")).toContain("#unknown");
  });

  it("shows who cites whom, takes a source's letter, and charts figures that lead to their words", async () => {
    page = await bench.open("#/sources");
    await page.locator(".citations path").first().waitFor({ state: "attached" });
    const row = page.locator(".source-table tr", { hasText: "SANA" }).first();
    await row.getByLabel("Reliability of SANA").selectOption("D");
    await row.getByLabel("Your name").fill("Nour");
    await row.getByRole("button", { name: /^D:/ }).click();
    await expect.poll(() => store.judgements().filter(({ holds }) => holds)).toMatchObject([{ reliability: "D", by: "Nour" }]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Figures" }).click();
    const figure = page.locator(".figure-chart a").first();
    await figure.waitFor();
    expect(await violations(page)).toEqual([]);
    await figure.click();
    await page.locator("[data-selected]").first().waitFor();
  });

  it.each(["en-GB", "ar"])(
    "draws publishers, those who pass on, and those on whose word it is, in columns of their own: %s",
    async (locale) => {
      page = await bench.open("#/sources", { locale });
      const heads = page.locator(".citations text.column");
      await heads.first().waitFor();
      const where = await heads.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().x));
      expect(where.length).toBe(3);
      expect(where).toEqual([...where].sort((a, b) => (locale === "ar" ? b - a : a - b)));
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each([
    ["light", "en-GB", 1280],
    ["dark", "ar", 1280],
    ["light", "ar", 360],
  ] as const)("has nothing serious for axe, and fits: %s, %s, %i pixels", async (colorScheme, locale, width) => {
    page = await bench.open("", { colorScheme, locale, viewport: { width, height: 900 } });
    await page.locator(".proposition-row").first().waitFor();
    await page.locator(".cell").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator(".proposition-row > .row-head > a").first().click();
    await page.locator(".claim-card").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
