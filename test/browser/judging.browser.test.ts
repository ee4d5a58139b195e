// A person decides in the browser: by keyboard, with a reason, by correcting slots and spans; and takes it back.
import type { Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { hashOf, openWorkbench, violations, type Workbench } from "./kit.ts";

describe.skipIf(skipped)("judging in Chromium", () => {
  let store: CaseStore;
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    store = smallCase();
    bench = await openWorkbench(store);
  });
  afterAll(async () => {
    await bench?.stop();
    store?.close();
  });
  beforeEach(() => {
    for (const { id, withdrawn } of store.judgements()) if (!withdrawn) store.withdraw(id, { by: "test", at: "2017-01-01T00:00:00Z" });
  });
  afterEach(() => bench.closeWindow());

  const holding = () => store.judgements().filter(({ holds }) => holds);

  it("accepts by keyboard with a name and a reason, and takes back", async () => {
    page = await bench.open("#/report/fr-1/claim/fr-1-02");
    await page.getByText("Nobody has decided on this yet").waitFor();
    await page.keyboard.press("a");
    await page.getByLabel("Your name").fill("Nour");
    await page.getByLabel("Reason").fill("<b>two</b> readers agree");
    await page.keyboard.press("Enter");
    await page.locator(".history li").waitFor();
    expect(holding()).toMatchObject([{ verdict: "accepted", by: "Nour", reason: "<b>two</b> readers agree" }]);
    expect(await page.locator(".history .why").textContent()).toBe("<b>two</b> readers agree");
    expect(await page.getByRole("button", { name: "Accept" }).getAttribute("aria-pressed")).toBe("true");

    // The name is known now, and moving on is not typing.
    await page.keyboard.press("r");
    await page.keyboard.type("jjj");
    await page.keyboard.press("Escape");
    expect(hashOf(page)).toBe("#/report/fr-1/claim/fr-1-02");
    await page.keyboard.press("z");
    await page.getByText("taken back by Nour").waitFor();
    expect(holding()).toEqual([]);
  });

  it("corrects a place and the span, and tells the person's values from the program's", async () => {
    page = await bench.open("#/report/fr-1/claim/fr-1-02");
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("c");
    const form = page.getByRole("region", { name: "Correct" });
    await form.getByRole("button", { name: "End a word earlier" }).click();
    await form.getByRole("button", { name: "Remove Sheikh Saeed" }).click();
    await form.getByLabel("Where: Add a name").fill("الكلاسة");
    await form
      .getByRole("button", { name: /Kallaseh|in no register/ })
      .first()
      .waitFor();
    await form.getByLabel("Where: Add a name").press("Enter");
    await form.getByRole("group", { name: "Modality" }).getByRole("combobox").selectOption("expected");
    await form.getByLabel("Your name").fill("Nour");
    await form.getByRole("button", { name: "Keep" }).click();
    await page.locator("[data-slot=places] .by-person").waitFor();
    const [judgement] = holding();
    expect(judgement).toMatchObject({ verdict: "corrected", by: "Nour" });
    expect(Object.keys(judgement?.correction ?? {}).sort()).toEqual(["evidence", "modality", "places"]);
    expect(judgement?.correction?.evidence?.exact).toBe("L’armée syrienne s’est emparée mardi du quartier de Cheikh");
    expect(await page.locator("[data-slot=places] .read-as").textContent()).toBe("read as Sheikh Saeed");
    expect(await page.locator(".claim blockquote").textContent()).toBe("L’armée syrienne s’est emparée mardi du quartier de Cheikh");
    expect(await page.locator("[data-selected]").first().textContent()).toBe("L’armée syrienne s’est emparée mardi du quartier de Cheikh");
    // What the program read is still what the case holds.
    expect(store.claim("fr-1-02")?.places).toEqual(["sheikh-saeed"]);
  });

  it("takes the words that are marked in the text", async () => {
    page = await bench.open("#/report/fr-1/claim/fr-1-10");
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("c");
    await page.locator("#text p", { hasText: "cessez-le-feu" }).evaluate((line) => {
      const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
      if (words) window.getSelection()?.setBaseAndExtent(words, 3, words, 16);
    });
    await page.getByRole("button", { name: "Use the words marked in the text" }).click();
    expect(await page.locator(".correction .span-words").textContent()).toBe("cessez-le-feu");
  });

  it("shows what was rejected as rejected, and lists the history", async () => {
    const at = "2016-12-08T09:00:00.000Z";
    const decision = { at, by: "Nour", reason: "", correction: null, reliability: null };
    store.judge({ ...decision, target: { kind: "claim", claim: "fr-1-02" }, verdict: "rejected" });
    store.judge({ ...decision, target: { kind: "source", source: "sana" }, verdict: "accepted", reliability: "D" });
    page = await bench.open("#/report/fr-1");
    expect(await page.locator('.claim-list li[data-verdict="rejected"]').count()).toBe(1);
    await page.getByRole("link", { name: "Judgements" }).click();
    await page.getByRole("heading", { name: "Judgements" }).waitFor();
    expect(await page.locator(".judgement-list > li[data-holds] .verdict-mark").allTextContents()).toEqual(["reliability D", "rejected"]);
    expect(await page.locator(".seen q").first().textContent()).toContain("L’armée syrienne s’est emparée");
    await page.getByRole("checkbox", { name: /claims are gone/ }).check();
    await page.getByText("Every judgement finds its claim.").waitFor();
    expect(hashOf(page)).toBe("#/judgements?orphaned=true");
  });

  it.each([
    ["en-GB", 1280],
    ["ar", 360],
  ] as const)("has nothing serious for axe, and fits: %s, %i pixels", async (locale, width) => {
    page = await bench.open("#/report/fr-1/claim/fr-1-02", { locale, viewport: { width, height: 900 } });
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("c");
    await page.locator(".correction").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto(`${bench.serving.url}#/judgements`);
    await page.locator(".judgement-list").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
