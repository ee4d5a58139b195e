// A case into a served workbench and a page in Chromium that complains about nothing it should not do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect } from "vitest";
import type { AppOptions } from "../../src/server/app.ts";
import { type Serving, serveStore } from "../../src/server/serve.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { buildPages, launch } from "./chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** A browser over one served case. */
export interface Workbench {
  readonly serving: Serving;
  /** Opens an address in a window of its own; what the page complains about is kept. */
  open(hash: string, options?: BrowserContextOptions): Promise<Page>;
  /** Forgets complaints that a test expects. */
  forgive(expected: string): void;
  /** Closes the window, and fails when the page complained: an error, a breach of its policy, a request elsewhere. */
  closeWindow(): Promise<void>;
  stop(): Promise<void>;
}

/** Builds the pages, serves the case, starts Chromium. */
export async function openWorkbench(store: CaseStore, options: Partial<AppOptions> = {}): Promise<Workbench> {
  const pages = await buildPages();
  const serving = await serveStore(store, { name: "small", port: 0, host: "127.0.0.1", pages: pages.folder, ...options });
  const browser: Browser = await launch();
  let complaints: string[] = [];
  let page: Page | null = null;
  return {
    serving,
    async open(hash, contextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...contextOptions });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { protocol } = new URL(request.url());
        if (!request.url().startsWith(serving.url) && protocol !== "data:" && protocol !== "blob:")
          complaints.push(`asked ${request.url()}`);
      });
      await page.goto(`${serving.url}${hash}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return page;
    },
    forgive: (expected) => {
      complaints = complaints.filter((line) => !line.includes(expected));
    },
    async closeWindow(): Promise<void> {
      await page?.context().close();
      page = null;
      const said = complaints;
      complaints = [];
      expect(said).toEqual([]);
    },
    async stop(): Promise<void> {
      await browser.close();
      await serving.close();
      await pages.remove();
    },
  };
}

/** What axe finds serious or worse; it comes in through the debugging protocol, since the page's policy lets no foreign script in. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { found, passed } = await page.evaluate<{ found: readonly Violation[]; passed: number }>(
    "axe.run(document).then(({ violations, passes }) => ({ found: violations, passed: passes.length }))",
  );
  expect(passed, "rules that axe looked at").toBeGreaterThan(10);
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`).join(" | ")}`);
}

/** The address's hash, readable. */
export function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}
