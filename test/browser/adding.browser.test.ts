// A person adds reports in the browser: chosen files, a dropped one, a pasted text; each says what came of it.
import type { Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadWorld } from "../../src/resources.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { openWorkbench, violations, type Workbench } from "./kit.ts";

const TEXT = "Homs : combats dans l’est\n\nSelon l’OSDH, l’armée syrienne a repris lundi le village de Sarmine.\n";

describe.skipIf(skipped)("adding in Chromium", () => {
  let store: CaseStore;
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    store = smallCase();
    bench = await openWorkbench(store, { world: loadWorld() });
  });
  afterAll(async () => {
    await bench?.stop();
    store?.close();
  });
  afterEach(() => bench.closeWindow());

  it("adds files with what holds for all, and says which failed and why", async () => {
    page = await bench.open("#/add");
    await page.getByLabel("Publisher: Add a name").fill("sana");
    await page.getByRole("button", { name: /^SANA sana$/ }).click();
    await page.getByLabel("Published on").fill("2016-12-07");
    await page.getByLabel("choose files").setInputFiles([
      { name: "homs.txt", mimeType: "text/plain", buffer: Buffer.from(TEXT) },
      { name: "<b>picture</b>.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") },
    ]);
    // The first report waits for the tables of its language.
    await page.getByText("2 of 2 read").waitFor({ timeout: 40_000 });
    expect(await page.locator(".queue li").nth(0).textContent()).toMatch(/^homs\.txtadded, \d+ claims?Open$/);
    expect(await page.locator(".queue li").nth(1).textContent()).toBe("<b>picture</b>.pngnot addeda PNG image, not text");
    const added = store.reports().find(({ name }) => name === "homs.txt");
    expect(added).toMatchObject({ publisher: { value: "sana" }, published: { value: "2016-12-07" }, language: { learnt: "guessed" } });

    // The list knows of it at once.
    await page.getByRole("link", { name: "Open" }).click();
    await page.locator("#text").waitFor();
    expect(await page.locator("#text").textContent()).toContain("Sarmine");
    await page.getByRole("link", { name: "Reports", exact: true }).first().click();
    await page.getByText("Homs : combats").waitFor();
  });

  it("adds a pasted text, and what is dropped", async () => {
    page = await bench.open("#/add");
    await page.getByLabel("Or paste a text").fill(`${TEXT} Fin.`);
    await page.getByRole("button", { name: "Add the text" }).click();
    await page.getByText("1 of 1 read").waitFor();
    expect(store.reports().some(({ name }) => name === "pasted text")).toBe(true);
    await page.locator(".drop").evaluate((zone) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Des obus sont tombés sur Idlib mardi."], "dropped.txt"));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await page.getByText("2 of 2 read").waitFor();
    expect(store.reports().some(({ name }) => name === "dropped.txt")).toBe(true);
  });

  it.each([
    ["en-GB", 1280],
    ["ar", 360],
  ] as const)("has nothing serious for axe, and fits: %s, %i pixels", async (locale, width) => {
    page = await bench.open("#/add", { locale, viewport: { width, height: 900 } });
    await page.locator(".drop").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
