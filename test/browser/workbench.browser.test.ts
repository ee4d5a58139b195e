// A person's way through the workbench in a real browser: from the list to a report, a claim, its chain and its words.
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../src/server/serve.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { ARABIC, FRENCH, HOSTILE, HOSTILE_ID, smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { hashOf, openWorkbench, violations, type Workbench } from "./kit.ts";

describe.skipIf(skipped)("the workbench in Chromium", () => {
  let store: CaseStore;
  let bench: Workbench;
  let serving: Serving;
  let page: Page;

  beforeAll(async () => {
    store = smallCase();
    bench = await openWorkbench(store);
    serving = bench.serving;
  });
  afterAll(async () => {
    await bench?.stop();
    store?.close();
  });
  afterEach(() => bench.closeWindow());

  async function open(where: string, options: BrowserContextOptions = {}): Promise<void> {
    page = await bench.open(where, options);
  }
  const text = (): Promise<string> =>
    page.locator("#text").evaluate((element) => [...element.querySelectorAll("p")].map((line) => line.textContent).join("\n"));
  const hash = (): string => hashOf(page);

  /** Clicks a mark on its first line; the middle of a mark that goes over two lines may lie outside it. */
  async function clickWords(words: string): Promise<void> {
    const at = await page.locator("mark", { hasText: words }).evaluate((element) => {
      const line = element.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.click(at.x, at.y);
  }

  it("goes from the list to a report, a claim, its chain and its evidence", async () => {
    await open("#/reports");
    expect(await page.locator("tbody tr").count()).toBe(3);
    const row = page.locator("tbody tr", { hasText: "nouveau quartier" });
    expect(await row.textContent()).toContain("Nord-Presse");
    expect(await row.locator(".report-date .guessed").count()).toBe(1);
    expect(await row.locator(".report-publisher .guessed").count()).toBe(0);
    await page.getByRole("link", { name: "nouveau quartier" }).click();

    await page.locator("#text").waitFor();
    expect(await text()).toBe(FRENCH);
    await clickWords("s’est emparée");
    const panel = page.getByRole("region", { name: "Claim", exact: true });
    expect(await panel.getByRole("heading", { level: 2 }).textContent()).toBe("Control: gain");
    const chain = await panel.locator(".chain .source-name").allTextContents();
    expect(chain).toEqual(["Nord-Presse", "SANA", "un officier sur place"]);
    expect(await panel.locator(".chain li").last().textContent()).toContain("anonymous");
    expect(await panel.locator("blockquote").textContent()).toBe("L’armée syrienne s’est emparée mardi du quartier de Cheikh Saïd");
    expect(await panel.textContent()).toContain("Characters 46–109");
    expect(await panel.locator("[data-slot=agent] dd").textContent()).toContain("Syrian government");
    expect(await panel.locator("[data-slot=quantity] dd").textContent()).toBe("not stated");
    expect(await panel.locator("[data-slot=time] .uncertain").count()).toBe(1);
    expect(await panel.locator(".why > li").count()).toBe(6);
    expect(hash()).toBe("#/report/fr-1/claim/fr-1-02");

    await panel.getByRole("button", { name: /SANA/ }).click();
    expect(await page.locator("[data-pointed]").textContent()).toBe("l’agence Sana");
  });

  it("reproduces the view from its address, and says when the claim is gone", async () => {
    await open("#/report/fr-1/claim/fr-1-07");
    expect(await page.locator("[data-selected]").first().textContent()).toBe("dément avoir perdu le quartier");
    expect(await page.locator(".standing-line").textContent()).toContain("denied");
    await page.goto(`${serving.url}#/report/fr-1/claim/gone`);
    await page.getByText("is not in the report").waitFor();
  });

  it("selects the innermost claim first and goes outwards on further clicks", async () => {
    await open("#/report/fr-1");
    const selected: string[] = [];
    for (let click = 0; click < 5; click++) {
      await clickWords("bombardements aériens et terrestres");
      selected.push(hash().split("/").at(-1) ?? "");
    }
    expect(selected).toEqual(["fr-1-06", "fr-1-05", "fr-1-04", "fr-1-03", "fr-1-06"]);
  });

  it("is walked by keyboard", async () => {
    await open("#/reports");
    await page.keyboard.press("/");
    await page.keyboard.type("nord-presse");
    await page.getByText("1 of 3 reports").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("#text").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("k");
    expect(hash()).toBe("#/report/fr-1/claim/fr-1-02");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Control: gain");
    await page.keyboard.press("Escape");
    expect(hash()).toBe("#/report/fr-1");
    await page.goBack();
    await page.locator("tbody").waitFor();
    expect(hash()).toBe("#/reports?filter=nord-presse");
  });

  it("lists the claims of a report", async () => {
    await open("#/report/fr-1");
    const list = page.getByRole("region", { name: "10 claims in this report" });
    await list.getByRole("button", { name: /Un cessez-le-feu/ }).click();
    expect(hash()).toBe("#/report/fr-1/claim/fr-1-10");
    await page.getByRole("button", { name: "All claims" }).click();
    expect(await list.getByRole("button").count()).toBe(10);
  });

  it("sets Arabic from right to left", async () => {
    await open("#/report/ar-1/claim/ar-1-01");
    const area = page.locator("#text");
    expect(await area.getAttribute("dir")).toBe("rtl");
    expect(await area.getAttribute("lang")).toBe("ar");
    expect(await text()).toBe(ARABIC);
    expect(await page.locator("blockquote").getAttribute("dir")).toBe("rtl");
    expect(await page.locator(".chain .source-name").allTextContents()).toEqual(["Shahba News", "SANA", "مصدر عسكري"]);
    // What is read first stands further right.
    const box = async (words: string): Promise<number> =>
      (await page.locator("#text :is(mark, span)", { hasText: words }).first().boundingBox())?.x ?? 0;
    expect(await box("مصدر عسكري")).toBeGreaterThan(await box("وكالة سانا"));
  });

  it("shows a hostile report as text", async () => {
    await open(`#/report/${encodeURIComponent(HOSTILE_ID)}`);
    // Controls that would reorder the words are shown by their code.
    const shown = HOSTILE.replace("\u202e", "U+202E").replace("\u202c", "U+202C").replace("\u0000", "U+0000");
    expect(await text()).toBe(shown);
    expect(await page.locator(".control-character").allTextContents()).toEqual(["U+202E", "U+202C", "U+0000"]);
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: "Control: <b>gain</b>" }).waitFor();
    expect(await page.locator("#root").locator("script, img, svg, b, u, i").count()).toBe(0);
    expect(await page.evaluate("window.broken")).toBeUndefined();
    await page.goto(`${serving.url}#/reports`);
    await page.locator("tbody").waitFor();
    expect(await page.locator("#root").locator("script, img, svg").count()).toBe(0);
    expect(await page.evaluate("window.broken")).toBeUndefined();
  });

  it("hands out the original", async () => {
    await open("#/report/fr-1");
    await page.getByText("About the report").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the original" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("fr-1.txt");
    expect(readFileSync((await download.path()) ?? "", "utf8")).toBe(FRENCH);
  });

  it("says what went wrong", async () => {
    await open("#/report/none");
    expect(await page.getByRole("alert").textContent()).toContain("The case has no report none.");
    bench.forgive("404");
  });

  it("speaks the browser's language, and another when it is chosen", async () => {
    await open("#/report/fr-1/claim/fr-1-02", { locale: "ar" });
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    expect(await page.locator(".claim h2").textContent()).toBe("سيطرة: كسب");
    // The report stays what it is, whatever the interface speaks.
    expect(await page.locator("#text").getAttribute("dir")).toBe("ltr");
    expect(await text()).toBe(FRENCH);
    // In an interface that runs leftwards, onwards is the left arrow.
    await page.keyboard.press("ArrowLeft");
    expect(hash()).toBe("#/report/fr-1/claim/fr-1-03");

    await page.getByLabel("اللغة").selectOption("fr");
    await page.getByRole("heading", { name: "Victimes : tués" }).waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe("ltr");
    expect(hash()).toBe("#/report/fr-1/claim/fr-1-03");
    await page.reload();
    await page.getByRole("heading", { name: "Victimes : tués" }).waitFor();
  });

  it("takes the colours that are chosen", async () => {
    await open("#/reports", { colorScheme: "light" });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByLabel("Colours").selectOption("dark");
    expect(await ground()).not.toBe(light);
    await page.reload();
    await page.locator("tbody").waitFor();
    expect(await ground()).not.toBe(light);
    await page.getByLabel("Colours").selectOption("system");
    expect(await ground()).toBe(light);
  });

  it("lets the keyboard pass the head of the page", async () => {
    await open("#/reports");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  it.each([360, 1280])("needs no sideways scrolling at %i pixels", async (width) => {
    for (const [where, report] of [
      ["#/reports", null],
      ["#/report/fr-1/claim/fr-1-02", "fr"],
      ["#/report/ar-1/claim/ar-1-06", "ar"],
    ] as const) {
      await open(where, { viewport: { width, height: 740 } });
      if (report) await page.locator("[data-selected]").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
      if (report && width < 600) {
        // The claim's panel comes up from below; the words it is about stay in sight above it.
        const bottom = async (): Promise<number> => {
          const box = await page.locator("[data-selected]").first().boundingBox();
          return box ? box.y + box.height : Number.POSITIVE_INFINITY;
        };
        const panel = await page.locator(".panel").boundingBox();
        await expect.poll(bottom).toBeLessThanOrEqual(panel?.y ?? 0);
      }
      if (where !== "#/report/ar-1/claim/ar-1-06") await page.context().close();
    }
  });

  it.each<["light" | "dark", string, string]>([
    ["light", "#/reports", "en-GB"],
    ["dark", "#/reports", "en-GB"],
    ["light", "#/report/fr-1", "en-GB"],
    ["light", "#/report/fr-1/claim/fr-1-02", "en-GB"],
    ["dark", "#/report/fr-1/claim/fr-1-07", "en-GB"],
    ["light", "#/report/ar-1/claim/ar-1-01", "en-GB"],
    ["dark", "#/report/ar-1", "en-GB"],
    ["light", "#/reports", "ar"],
    ["dark", "#/report/fr-1/claim/fr-1-02", "ar"],
  ])("has nothing serious for axe: %s %s %s", async (colorScheme, where, locale) => {
    await open(where, { colorScheme, locale });
    await page.locator("tbody, #text").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
