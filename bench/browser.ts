// A case file into how long the workbench makes one wait in Chromium: the first screen, each step of a filter, and of the map's slider.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium, type Locator, type Page, type Request } from "@playwright/test";
import { loadWorld } from "../src/resources.ts";
import { packageRoot } from "../src/root.ts";
import { serveStore } from "../src/server/serve.ts";
import { openCase } from "../src/store/sqlite.ts";

const { values } = parseArgs({ options: { case: { type: "string" }, runs: { type: "string", default: "5" } } });
if (values.case === undefined) throw new Error("name a case: --case FILE (bench/story.ts writes one)");
const runs = Number(values.runs);
/** A case that was never reconciled is, when it is first looked at; milliseconds. */
const FIRST = 30 * 60_000;
/** Any later step that takes so long has failed, milliseconds. */
const STEP = 20_000;

/** Compressed size of what the first screen loads before its words are chosen, bytes. */
function bundle(): number {
  const folder = new URL("dist/web/assets/", packageRoot());
  if (!existsSync(folder)) throw new Error("the workbench isn't built: run `npm run build`");
  const first = readdirSync(folder).filter((name) => name.startsWith("index-"));
  return first.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).byteLength, 0);
}

/** For so long nothing more is asked for once a step is done, milliseconds. */
const QUIET = 40;
const WAITING = readFileSync(new URL("bench/waiting.js", packageRoot()), "utf8");
/** A person looks at the first screen before choosing from it; the server reads on meanwhile. Milliseconds. */
const LOOKING = 4000;

/** Milliseconds from the event of this type that `act` brings about to the frame that shows what it asked for (see waiting.js). */
async function waited(page: Page, type: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(WAITING);
  await page.evaluate(`window.startWaiting(${JSON.stringify(type)}, ${QUIET})`);
  await act();
  return page.evaluate<number>("window.waited");
}

/** Until a frame is drawn after which nothing is waited for: milliseconds, with what the remote control takes. */
async function settled(page: Page, act: () => Promise<void>): Promise<number> {
  // What was asked before may end meanwhile: it is not waited for.
  const open = new Set<Request>();
  let busy = performance.now();
  const began = (request: Request): void => {
    open.add(request);
    busy = performance.now();
  };
  const ended = (request: Request): void => {
    if (open.delete(request)) busy = performance.now();
  };
  page.on("request", began).on("requestfinished", ended).on("requestfailed", ended);
  const start = performance.now();
  await act();
  let drawn = 0;
  for (;;) {
    const asked = performance.now();
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)))");
    const now = performance.now();
    if (open.size > 0 || busy > asked) drawn = 0;
    else drawn ||= now;
    if (drawn > 0 && now - busy > QUIET) break;
  }
  page.off("request", began).off("requestfinished", ended).off("requestfailed", ended);
  return drawn - start;
}

const store = openCase(values.case, { create: false });
const browser = await chromium.launch({
  executablePath: process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
const world = loadWorld();
// The browser waits for the server, not the other way round: the first screen is asked for at once.
const serving = await serveStore(store, { name: "bench", port: 0, host: "127.0.0.1", world, warm: true });
const rows: { readonly what: string; readonly least: number; readonly middle: number; readonly most: number }[] = [];

function record(what: string, took: number[]): void {
  if (took.length === 0) return;
  const sorted = took.map(Math.round).sort((a, b) => a - b);
  rows.push({ what, least: sorted[0] ?? 0, middle: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 });
}

/** Screens, from when they are asked for. */
async function measure(what: string, times: number, act: () => Promise<void>): Promise<void> {
  console.error(what);
  const took: number[] = [];
  for (let run = 0; run < times; run++) took.push(await settled(page, act));
  record(what, took);
}

/** @param reset - what leads back to where each step begins; its time does not count. */
async function steps(
  what: string,
  times: number,
  type: string,
  act: (run: number) => Promise<unknown>,
  reset?: () => Promise<void>,
): Promise<void> {
  console.error(what);
  const took: number[] = [];
  for (let run = 0; run < times; run++) {
    took.push(await waited(page, type, () => act(run)));
    if (reset !== undefined) await settled(page, reset);
  }
  record(what, took);
}

const shown = async (): Promise<void> => {
  await page.locator(".proposition-row").first().waitFor();
  await page.locator(".cell").first().waitFor();
  await page.locator(".bar").first().waitFor();
};

try {
  page.setDefaultTimeout(FIRST);
  await measure("first screen, server just started", 1, async () => {
    await page.goto(serving.url);
    await shown();
  });
  page.setDefaultTimeout(STEP);
  await measure("first screen", runs, async () => {
    await page.goto("about:blank");
    await page.goto(serving.url);
    await shown();
  });
  const listOf = (label: string): Locator =>
    page.locator(".filter-bar label", { has: page.getByText(label, { exact: true }) }).locator("select");
  // Once a value is chosen its list holds no other.
  const clear = (): Promise<void> => page.getByRole("button", { name: "Clear" }).click();
  await steps("filter: right after the first screens", 1, "change", () => listOf("Type").selectOption({ index: 6 }), clear);
  await page.waitForTimeout(LOOKING);
  for (const label of ["Type", "Place", "Party", "Origin", "Publisher", "Language", "Status"]) {
    const choices = (await listOf(label).locator("option").count()) - 1;
    await steps(`filter: ${label}`, Math.min(runs, choices), "change", (run) => listOf(label).selectOption({ index: run + 1 }), clear);
  }
  await page.getByLabel("Moment").focus();
  await steps("slider: moment", runs, "keydown", () => page.keyboard.press("ArrowLeft"));
  await page.getByLabel("As known on").focus();
  await steps("slider: as known on", runs, "keydown", () => page.keyboard.press("ArrowLeft"));
  console.log(`bundle of the first screen: ${Math.round(bundle() / 1000)} kB compressed`);
  console.table(rows);
} finally {
  await browser.close();
  await serving.close();
  store.close();
}
