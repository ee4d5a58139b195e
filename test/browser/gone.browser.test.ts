// The server goes away in the middle of work: what is shown stays, the page says what is the matter, and goes on when it is back.
import type { Locator, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "../server/case.ts";
import { skipped } from "./chromium.ts";
import { openWorkbench, type Workbench } from "./kit.ts";

describe.skipIf(skipped)("a server that is gone, in Chromium", () => {
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

  afterEach(async () => {
    bench.forgive("ERR_INTERNET_DISCONNECTED");
    await bench.closeWindow();
  });

  /** Opens the story, takes the server away, and goes to a screen that was not open before; what tells of it. */
  async function lost(): Promise<Locator> {
    page = await bench.open("#/");
    await page.clock.install();
    const rows = page.locator(".proposition-row");
    await rows.first().waitFor();
    const before = await rows.count();
    await page.context().setOffline(true);
    await page.locator(".filter-bar select").first().selectOption({ index: 1 });
    const strip = page.getByRole("alert").getByText("What is here stays readable");
    await strip.waitFor();
    expect(await rows.count()).toBe(before);
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.getByRole("heading", { name: "This can’t be shown" }).waitFor();
    return strip;
  }

  async function found(strip: Locator): Promise<void> {
    await strip.waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "Sources" }).first().waitFor();
  }

  it("is told of in a strip, keeps what was shown, and is found again by itself", async () => {
    const strip = await lost();
    await page.context().setOffline(false);
    await found(strip);
  });

  it("is found at once when somebody asks before the page does", async () => {
    const strip = await lost();
    // the page's own next look never comes
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.context().setOffline(false);
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await found(strip);
  });
});
