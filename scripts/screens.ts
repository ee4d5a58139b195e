// The sample case in a browser into the README's pictures, as the workbench looks today; build first.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Picture {
  readonly file: string;
  readonly hash: string;
  readonly size: readonly [width: number, height: number];
  readonly locale?: string;
  readonly dark?: boolean;
  /** What has to be there before the picture is taken. */
  readonly shows: string;
  readonly before?: (page: Page) => Promise<void>;
}

/** What is shown is found on the screens: ids of claims and propositions change with the program. */
const PICTURES: readonly Picture[] = [
  { file: "story", hash: "#/?at=2016-12-11", size: [1180, 860], shows: ".cell" },
  { file: "story-arabic", hash: "#/?at=2016-12-11", size: [1180, 860], locale: "ar", dark: true, shows: ".cell" },
  {
    file: "proposition",
    hash: "",
    size: [1180, 860],
    shows: ".claim-card",
    // one that several reports tell of
    before: (page) =>
      page
        .locator('.proposition-list[data-status="confirmed"] li', { hasText: /[3-9] reports/ })
        .locator(".row-statement")
        .first()
        .click(),
  },
  {
    file: "reader",
    hash: "#/report/sample-07-ar",
    size: [1180, 800],
    shows: ".claim blockquote",
    before: async (page) => {
      await page.locator("#text mark").first().waitFor();
      for (let step = 0; step < 3; step++) await page.keyboard.press("j");
    },
  },
  { file: "sources", hash: "#/sources", size: [1180, 760], shows: ".citations path" },
];

async function take(browser: Browser, url: string, { file, hash, size, locale, dark, shows, before }: Picture): Promise<void> {
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: locale ?? "en-GB",
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  await page.goto(`${url}${hash}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await before?.(page);
  await page.locator(shows).first().waitFor({ state: "attached" });
  await page.evaluate("document.fonts.ready.then(() => true)");
  await page.screenshot({ path: root(`web/screens/${file}.png`) });
  await context.close();
}

/** Serves the case; gives the address that it prints. */
function serve(command: readonly string[]): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error("the server ended")));
    server.stdout?.once("data", (line: Buffer) => resolve({ server, url: line.toString().trim() }));
  });
}

const folder = mkdtempSync(join(tmpdir(), "isnad-screens-"));
const isnad = (...args: readonly string[]): readonly string[] => [root("bin/isnad"), ...args, "--case", join(folder, "samples.isnad")];
for (const args of [
  ["add-places", root("samples/places.csv")],
  ["add-sources", root("samples/sources.csv")],
  ["add", "--quiet", "--manifest", root("samples/manifest.json")],
])
  execFileSync(process.execPath, isnad(...args), { stdio: ["ignore", "ignore", "inherit"] });
const { server, url } = await serve(isnad("serve", "--port", "0"));
const browser = await chromium.launch({
  executablePath: process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const picture of PICTURES) await take(browser, url, picture);
await browser.close();
server.kill();
rmSync(folder, { recursive: true });
