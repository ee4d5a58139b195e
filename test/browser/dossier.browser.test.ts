// The dossier in Chromium: each statement leads to its footnote, in the reader's language, and the file that is kept says the same.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { openWorkbench, violations, type Workbench } from "./kit.ts";

describe.skipIf(skipped)("the dossier", () => {
  const store = smallCase();
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(store);
  }, 120_000);
  afterAll(async () => {
    await bench.stop();
    store.close();
  });

  it.each([
    ["en-GB", "ltr", "Printable dossier", "Footnotes", /Characters/u],
    ["ar", "rtl", "ملف للطباعة", "الحواشي", /الأحرف/u],
  ])("has a footnote for every statement, in %s", async (locale, direction, link, notes, offsets) => {
    const page = await bench.open("", { locale });
    await page.getByRole("link", { name: link }).click();
    const sheet = page.locator("article.dossier");
    await sheet.getByRole("heading", { name: notes }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    const references = await sheet.locator("sup a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    const targets = await sheet.locator(".notes li").evaluateAll((all) => all.map((one) => `#${one.id}`));
    expect(new Set(references)).toEqual(new Set(targets));
    expect(targets.length).toBeGreaterThan(5);
    for (const note of await sheet.locator(".notes li").allTextContents()) {
      expect(note).toMatch(offsets);
      expect(note).toMatch(/SHA-256 [0-9a-f]{64}/u);
    }
    await sheet.locator("sup a").first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("note-1");
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.locator(".dossier-bar button").last().click();
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file).toContain(`<html lang="${locale.slice(0, 2)}" dir="${direction}">`);
    expect(file.match(/<li id="note-/gu)?.length).toBe(targets.length);
    await bench.closeWindow();
  });
});
