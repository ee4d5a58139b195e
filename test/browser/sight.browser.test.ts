// What a person sees at first sight: how much is disputed, what a bar or a place says, who stands between, what a drawing says away from the page.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { openCase } from "../../src/store/sqlite.ts";
import { skipped } from "./chromium.ts";
import { hashOf, openWorkbench, violations } from "./kit.ts";
import { openTold } from "./told-bench.ts";

describe.skipIf(skipped)("at first sight", () => {
  const open = openTold();
  let page: Page;

  /** Whether all of it lies in the window. */
  const inSight = (one: Locator): Promise<boolean> =>
    one.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= -1 && bottom <= window.innerHeight + 1;
    });

  async function taken(button: Locator): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return readFileSync((await download.path()) ?? "", "utf8");
  }

  it("says how much is disputed and confirmed, and leads to each list", async () => {
    page = await open.bench.open("");
    const glance = page.getByRole("navigation", { name: "At a glance" });
    const single = page.locator("#list-single-origin");
    await single.waitFor();
    const disputed = await page.locator("#list-disputed").textContent();
    const n = /\d+/u.exec(disputed ?? "")?.[0] ?? "";
    expect(await glance.getByRole("button", { name: "disputed" }).textContent()).toContain(n);
    expect(await inSight(single)).toBe(false);
    await glance.getByRole("button", { name: "on one origin only" }).click();
    await expect.poll(() => inSight(single)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("list-single-origin");
  });

  it("shows who says what of a place that is clicked, without scrolling for it, each name in its own direction", async () => {
    page = await open.bench.open("", { viewport: { width: 1280, height: 760 } });
    await page.locator('.cell[data-status="disputed"]').first().dispatchEvent("click");
    const detail = page.locator(".place-detail");
    await detail.locator(".voices li").first().waitFor();
    await expect.poll(() => inSight(detail)).toBe(true);
    // The day after an Arabic name stays in one piece.
    const voice = detail.locator(".voices li", { hasText: /\p{Script=Arabic}/u }).first();
    expect(await voice.locator("bdi", { hasText: /\p{Script=Arabic}/u }).count()).toBeGreaterThan(0);
    // What is only said of a larger place is paler, and the legend says so.
    const paler = await page.locator('.cell[data-status="held"]:not([data-own])').count();
    expect(await page.locator('.map-legend .swatch[data-status="paler"]').count()).toBe(paler > 0 ? 1 : 0);
  });

  it("keeps the map in sight while the lists go by, as large as the window lets it", async () => {
    page = await open.bench.open("", { viewport: { width: 1280, height: 760 } });
    await page.locator(".cell").first().waitFor();
    await page.locator(".proposition-row").last().scrollIntoViewIfNeeded();
    expect(await inSight(page.locator(".map"))).toBe(true);
  });

  it("says what a bar stands for under the pointer and by keyboard", async () => {
    page = await open.bench.open("");
    const bars = page.locator(".timeline [role=listbox]");
    await bars.focus();
    await page.keyboard.press("ArrowRight");
    const tip = page.locator(".bar-tip");
    await tip.waitFor();
    const named = await page.locator('.in-hand[data-active="true"]').first().getAttribute("aria-label");
    expect(await tip.textContent()).toBe(named);
    await page.locator(".screens a").first().focus();
    await tip.waitFor({ state: "detached" });
  });

  it("says that nothing passes the filters, and takes them off", async () => {
    page = await open.bench.open("#/?since=2031-01-01&until=2031-01-02");
    const nothing = page.getByRole("status");
    await nothing.waitFor();
    await nothing.getByRole("button", { name: "Clear" }).click();
    await page.locator(".proposition-row").first().waitFor();
    expect(hashOf(page)).toBe("#/");
    await page.goto(`${open.bench.serving.url}#/figures?since=2031-01-01&until=2031-01-02`);
    await page.getByText("No figure passes these filters.").waitFor();
  });

  it("says in the dossier what it was narrowed to", async () => {
    page = await open.bench.open("#/dossier?type=control&status=disputed");
    const scope = page.locator(".dossier-scope");
    expect(await scope.textContent()).toMatch(/^\d+ statements? · Type: Control · Status: ≠ disputed$/u);
  });

  it("prints every statement of the story, also those that were out of sight", async () => {
    page = await open.bench.open("");
    await page.locator(".proposition-row").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const rests = await page.locator(".proposition-row").evaluateAll((rows) => rows.map((row) => getComputedStyle(row).contentVisibility));
    expect(new Set(rests)).toEqual(new Set(["visible"]));
    expect(await page.locator(".moment-controls").isVisible()).toBe(false);
  });

  it("brings the map into sight on a narrow screen when a statement is to be located on it", async () => {
    page = await open.bench.open("", { viewport: { width: 360, height: 740 } });
    await page.locator(".cell").first().waitFor();
    const row = page.locator(".proposition-row", { hasText: /Control/ }).first();
    expect(await inSight(page.locator(".moment-controls"))).toBe(false);
    await row.getByRole("button", { name: "Locate" }).click();
    await expect.poll(() => inSight(page.locator(".moment-controls"))).toBe(true);
    await page.locator(".cell[data-marked]").first().waitFor();
  });

  it("says on a narrow screen what each number of a source counts", async () => {
    page = await open.bench.open("#/sources", { viewport: { width: 360, height: 740 } });
    const cell = page.locator(".source-table td.number").first();
    await cell.waitFor();
    expect(await cell.evaluate((element) => getComputedStyle(element, "::before").content)).toContain("Claims");
  });

  it("takes every drawing out, with what it shows and what its signs mean", async () => {
    page = await open.bench.open("");
    await page.locator(".cell").first().waitFor();
    const map = await taken(page.getByRole("button", { name: "Map (SVG)", exact: true }));
    expect(map).toContain("As known on: by all reports");
    for (const sign of await page.locator(".map-legend li bdi").allTextContents()) expect(map).toContain(sign);
    expect(map).toContain("disputed: sources differ");
    expect(await taken(page.getByRole("button", { name: "Timeline (SVG)", exact: true }))).toContain("only the day of the report");
    await page.getByRole("link", { name: "Figures", exact: true }).click();
    const figures = await taken(page.getByRole("button", { name: "Chart (SVG)", exact: true }).first());
    expect(figures).toContain((await page.locator(".figures h2").first().textContent())?.split(" · ")[0] ?? "-");
    expect(await page.getByRole("link", { name: "Table (CSV)" }).getAttribute("href")).toMatch(/^\/api\/figures\.csv/u);
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    expect(await taken(page.getByRole("button", { name: "Sources (SVG)", exact: true }))).toContain("on the word of");
  });
});

describe.skipIf(skipped)("an empty case", () => {
  it("leads to where reports are added, and offers nothing to narrow", async () => {
    const store = openCase(":memory:");
    const bench = await openWorkbench(store);
    try {
      const page = await bench.open("");
      await page.getByText("There are no claims yet").waitFor();
      expect(await page.getByRole("search").count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Add reports" }).click();
      await page.getByRole("heading", { name: "Add reports" }).waitFor();
      await bench.closeWindow();
    } finally {
      await bench.stop();
      store.close();
    }
  });
});
