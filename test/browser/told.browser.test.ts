// A person finds words from the start screen in two clicks, lays two reports side by side, and sees which words whose side chooses.
import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { skipped } from "./chromium.ts";
import { hashOf, violations } from "./kit.ts";
import { DENIED, DENIER, LISTED, PASSAGE } from "./told.ts";
import { openTold } from "./told-bench.ts";

describe.skipIf(skipped)("three dispatches as the program reads them", () => {
  const open = openTold();
  let page: Page;

  const fits = async (width: number): Promise<void> =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

  it.each(["en-GB", "ar"])("lead to the words of a denial, and to a source's list, in two clicks each: %s", async (locale) => {
    page = await open.bench.open("", { locale });
    const denial = page.locator('.proposition-list[data-status="disputed"] .quoted[data-against] a', { hasText: DENIED });
    await denial.waitFor();
    await denial.click();
    await page.locator("#text mark[data-selected]").first().waitFor();
    expect(hashOf(page)).toMatch(/^#\/report\/told-1\b/);
    expect(await page.locator(".claim blockquote").textContent()).toBe(DENIED);
    expect(await page.locator(".standing-line .standing").getAttribute("data-polarity")).toBe("denied");
    expect(await page.locator(".chain").textContent()).toContain(DENIER);

    await page.locator(".banner-name").click();
    await page.locator(".proposition-row").first().waitFor();
    await page.locator(".screens a[href='#/sources']").click();
    await page.locator(".source-table a", { hasText: /^(?:SANA|سانا)$/u }).click();
    await expect.poll(() => hashOf(page)).toBe("#/?source=sana");
    const list = page.locator(".quoted:not([data-against]) a", { hasText: LISTED[3] ?? "" }).first();
    await list.waitFor();
    for (const district of LISTED) expect(await list.textContent()).toContain(district);
    // What a filter asks for is what is shown: no words of another source stand in front.
    for (const by of await page.locator(".quoted:not([data-against]) .quoted-by").allTextContents()) expect(by).toMatch(/SANA|سانا/u);
  });

  it("lie side by side with what they share at one height", async () => {
    page = await open.bench.open("#/report/told-1");
    await page.locator(".compare-with select").selectOption("told-2");
    await page.locator(".shared li").first().waitFor();
    expect(hashOf(page)).toBe("#/compare/told-1/told-2");
    const passage = page.locator(".shared li", { hasText: "words copied" });
    await passage.locator("button").click();
    await expect.poll(() => hashOf(page)).toMatch(/\?at=passage-/);
    const selected = (side: number) => page.locator(".compared").nth(side).locator("mark[data-selected]");
    for (const side of [0, 1]) expect((await selected(side).allTextContents()).join("")).toBe(PASSAGE);
    const top = async (side: number): Promise<number> => (await selected(side).first().boundingBox())?.y ?? Number.NaN;
    await expect.poll(async () => Math.abs((await top(0)) - (await top(1)))).toBeLessThan(4);
    expect(await violations(page)).toEqual([]);
    // A link reproduces it.
    await page.reload();
    await selected(1).first().waitFor();
  });

  it("keep their own direction beside each other, whatever the interface's, and by keyboard", async () => {
    page = await open.bench.open("#/compare/told-1/told-3", { locale: "ar", colorScheme: "dark" });
    const texts = page.locator(".compared .report-text");
    await texts.nth(1).waitFor();
    expect(await texts.evaluateAll((all) => all.map((text) => (text as HTMLElement).dir))).toEqual(["ltr", "rtl"]);
    const edge = async (side: number): Promise<number> => (await page.locator(".compared").nth(side).boundingBox())?.x ?? 0;
    // The first report stands where reading begins: on the right.
    expect(await edge(0)).toBeGreaterThan(await edge(1));
    await page.keyboard.press("j");
    await page.locator(".compared mark[data-selected]").nth(1).waitFor();
    await page.locator(".shared li[data-open] .stances a").nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => hashOf(page)).toBe("#/compare/told-1/told-3");
  });

  it("fit side by side on a narrow screen, texts and list each in their place", async () => {
    page = await open.bench.open("#/compare/told-1/told-3", { viewport: { width: 360, height: 800 } });
    await page.locator(".compared").nth(1).waitFor();
    await fits(360);
    const boxes = await page
      .locator(".shared, .compare-head, .compared")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const));
    const sorted = [...boxes].sort((a, b) => a[0] - b[0]);
    for (const [index, [top]] of sorted.entries()) expect(top).toBeGreaterThanOrEqual((sorted[index - 1]?.[1] ?? 0) - 1);
  });

  it("count the words for one party by who chooses them, and show where they stand", async () => {
    page = await open.bench.open("#/framing?of=opposition&grouping=publisher");
    const row = page.locator(".framing-table tbody tr", { hasText: "terrorists" });
    await row.waitFor();
    const cell = row.locator(".cell-count");
    expect(await cell.textContent()).toBe("1Al Mayadeen, terrorists. Show where");
    await cell.click();
    expect(hashOf(page)).toBe("#/framing?of=opposition&grouping=publisher&speaker=al-mayadeen&frame=terrorists");
    const example = page.locator(".framing-examples a");
    expect(await example.textContent()).toContain("الإرهابيين");
    expect(await violations(page)).toEqual([]);
    await example.click();
    await page.locator("[data-pointed]").first().waitFor();
    expect((await page.locator("[data-pointed]").allTextContents()).join("")).toBe("الإرهابيين");
  });

  it.each([
    ["light", "en-GB", 1280],
    ["dark", "ar", 360],
  ] as const)("table of words has nothing serious for axe, and fits: %s, %s, %i pixels", async (colorScheme, locale, width) => {
    page = await open.bench.open("#/framing", { colorScheme, locale, viewport: { width, height: 900 } });
    await page.locator(".framing-table").waitFor();
    await page.locator(".framing-choice select").first().selectOption({ index: 1 });
    await page.locator(".framing-examples").waitFor();
    expect(await violations(page)).toEqual([]);
    await fits(width);
  });
});
