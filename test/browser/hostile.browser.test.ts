// Reports made to deceive or to break the page, added as a person adds them: on every screen they are shown as text and change nothing.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadWorld } from "../../src/resources.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { skipped } from "./chromium.ts";
import { openWorkbench, type Workbench } from "./kit.ts";

const SCRIPT = "<script>window.broken='script'</script>";
const IMAGE = `<img src=x onerror="window.broken='img'">`;
const CLAIM = "l’armée syrienne a repris le quartier de Kallassé";

const MARKUP = `${SCRIPT} Alep : l’armée avance

Selon ${IMAGE} l’agence Sana, ${CLAIM} <a href="javascript:window.broken='link'">lundi</a>. L’OSDH a démenti que ${CLAIM}.
</p></main></div></body><style>main { display: none }</style><h1>Everything is confirmed</h1>
Au moins 12 civils <b onmouseover="window.broken='hover'">ont été tués</b> à Kallassé, d’après l’OSDH. {{constructor}} \${window.broken=1} %3Cscript%3E
`;

/** So many screens over so much text take long on a busy machine. */
const PATIENCE = 180_000;

/** Overrides, isolates that are never closed, a mark in the middle of a name, and other controls. */
const BIDI = `\u202eEsrever\u2066 : la ville est prise

Selon l’agence \u202eanaS\u202c, ${CLAIM}\u2067. L’OSDH\u200f a \u202bdémenti que ${CLAIM}\u2069\u2069\u2069.\u0085\u009b31m
`;

const BROKEN_PAGE = `<!doctype html><html><head><title>&lt;script&gt;window.broken='title'&lt;/script&gt; Combats à Kallassé</title>
<base href="https://elsewhere.invalid/"><meta http-equiv="refresh" content="0;url=https://elsewhere.invalid/">
<link rel="stylesheet" href="https://elsewhere.invalid/x.css"><script>window.broken = "page"</script></head>
<body onload="window.broken='load'"><article><p>Selon l’agence Sana, ${CLAIM} lundi, et des combats ont eu lieu dans la vieille ville toute la journée.
<p>L’OSDH a démenti que ${CLAIM}.<table><tr><p>Les habitants disent : &lt;img src=x onerror=window.broken=1&gt;, et au moins 12 civils ont été tués.
<svg onload="window.broken='svg'"><iframe src="https://elsewhere.invalid/"></iframe><form action="https://elsewhere.invalid/"><input name=q autofocus onfocus="window.broken='focus'">
<p>Les rebelles se sont retirés de Kallassé mardi, ont dit des habitants, pendant que l’armée bombardait le quartier voisin.</article></div></div><!-- never closed
`;

/** A page of half a megabyte, wrongly nested, with endless attributes, which breaks off inside a tag. */
const LARGE_PAGE = `<html><title>Large</title><body><article><p>Selon l’agence Sana, ${CLAIM} lundi. ${"<b><i>des mots </b>".repeat(40)}<p data-x="${"x".repeat(200_000)}">${"<p>Un mot suit un autre mot, et rien ne se passe.</li></td>".repeat(4000)}</b></i></article><div class='${"a".repeat(200_000)}`;
/** A page too deep for any reader. */
const DEEP_PAGE = `<html><title>Deep</title><body>${"<div>".repeat(50_000)}Selon l’agence Sana, ${CLAIM}.`;

/** Hundreds of lines of claims, and one line that never breaks. */
const HUGE = `Alep, jour après jour

${Array.from({ length: 60 }, (_, day) => `Selon l’agence Sana, ${CLAIM} le ${1 + (day % 28)} novembre 2016. Au moins ${day + 2} civils ont été tués à Kallassé.`).join("\n")}

${"خ".repeat(20_000)}${"W".repeat(20_000)}
`;

const FILES = [
  { name: `"><img src=x onerror=window.broken=1>.txt`, text: MARKUP },
  { name: "bidi\u202etxt.exe", text: BIDI },
  { name: "broken.html", text: BROKEN_PAGE },
  { name: "large.html", text: LARGE_PAGE },
  { name: "deep.html", text: DEEP_PAGE },
  { name: "huge.txt", text: HUGE },
];

describe.skipIf(skipped)("hostile reports in Chromium", () => {
  let store: CaseStore;
  let bench: Workbench;
  beforeAll(async () => {
    store = openCase(":memory:");
    bench = await openWorkbench(store, { world: loadWorld() });
  });
  afterAll(async () => {
    await bench?.stop();
    store?.close();
  });

  it(
    "are taken in by name, or refused with a reason, and never as markup",
    async () => {
      const page = await bench.open("#/add");
      await page.getByLabel("choose files").setInputFiles(
        FILES.map(({ name, text }) => ({
          name,
          mimeType: name.endsWith("html") ? "text/html" : "text/plain",
          buffer: Buffer.from(text),
        })),
      );
      await page.getByText("6 of 6 read").waitFor({ timeout: 120_000 });
      const told = await page.locator(".queue li").allTextContents();
      expect(told).toHaveLength(6);
      expect(told.filter((line) => line.includes("not added"))).toEqual([expect.stringMatching(/^deep\.html.*nested deeper/u)]);
      expect(told.join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      expect(store.reports()).toHaveLength(5);
      expect(store.claims().length).toBeGreaterThan(100);
      expect(await page.locator(".queue").locator("script, img, svg, b, a:not([href^='#/report/'])").count()).toBe(0);
      await bench.closeWindow();
      // How they meet is worked out once, before anybody waits for it.
      expect((await fetch(`${bench.serving.url}api/propositions?limit=1`)).status).toBe(200);
    },
    PATIENCE,
  );

  it.each(["en-GB", "ar"])(
    "change no screen: %s",
    async (locale) => {
      const page = await bench.open("", { locale });
      let asked = 0;
      page.on("dialog", (dialog) => {
        asked++;
        void dialog.dismiss();
      });
      const own = await page.locator("script, link, style, base, meta").count();
      const propositions = (await (await fetch(`${bench.serving.url}api/propositions?limit=8`)).json()) as {
        readonly propositions: readonly { readonly id: string }[];
      };
      const reports = store.reports().map(({ report }) => report);
      const [left, right] = [reports[0] ?? "", reports[1] ?? ""];
      const screens = [
        "#/",
        ...reports.map((report) => `#/report/${encodeURIComponent(report)}`),
        ...propositions.propositions.map(({ id }) => `#/proposition/${encodeURIComponent(id)}`),
        `#/compare/${encodeURIComponent(left)}/${encodeURIComponent(right)}`,
        "#/reports",
        "#/sources",
        "#/figures",
        "#/framing",
        "#/judgements",
      ];
      for (const screen of screens) {
        await page.goto(`${bench.serving.url}${screen}`);
        await page.locator("main").waitFor();
        if (screen.startsWith("#/report/")) {
          await page.locator("#text").waitFor();
          await page.keyboard.press("j");
        }
        // Whatever a hostile handler waits for has time to happen.
        await page.mouse.move(400, 400);
        await page.waitForLoadState("networkidle");
        expect(await page.evaluate("window.broken"), screen).toBeUndefined();
        expect(await page.locator("script, link, style, base, meta").count(), screen).toBe(own);
        expect(
          await page.locator("#root").locator("iframe, object, embed, img, form[action], [onerror], [onload], [onmouseover]").count(),
        ).toBe(0);
        expect(await page.locator("#root a[href]:not([href^='#'], [href='/api'], [href^='/api/'])").count(), screen).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(1280);
        expect(await page.title()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }
      expect(asked).toBe(0);
      await bench.closeWindow();
    },
    PATIENCE,
  );

  it("are shown to the letter, with what would reorder or hide words shown by its code", async () => {
    const reportOf = (start: string): string => store.reports().find(({ name }) => name.startsWith(start))?.report ?? "";
    const page = await bench.open(`#/report/${encodeURIComponent(reportOf(`">`))}`);
    const text = page.locator("#text");
    await text.waitFor();
    expect(await text.textContent()).toContain(IMAGE);
    expect(await text.textContent()).toContain("<h1>Everything is confirmed</h1>");
    expect(await page.locator("h1").count()).toBe(1);
    await page.goto(`${bench.serving.url}#/report/${encodeURIComponent(reportOf("bidi"))}`);
    await text.locator(".control-character").first().waitFor();
    expect(await text.locator(".control-character").allTextContents()).toEqual(
      expect.arrayContaining(["U+202E", "U+2066", "U+202C", "U+2067", "U+202B", "U+2069", "U+0085", "U+009B"]),
    );
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    await bench.closeWindow();
  });

  it("stand in the dossier as text, on the screen and in the file", async () => {
    const page = await bench.open("#/dossier");
    const sheet = page.locator("article.dossier");
    await sheet.locator("section.notes").waitFor();
    expect(await page.evaluate("window.broken")).toBeUndefined();
    expect(await sheet.locator("script, img, svg, iframe, style, base").count()).toBe(0);
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a page" }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file).not.toMatch(/<(?:script|img|svg|iframe|base)[\s>]/u);
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    await bench.closeWindow();
  });
});
