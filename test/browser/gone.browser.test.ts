// The server goes away in the middle of work: what is shown stays, the page says what is the matter, and goes on when it is back.
import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

  it("is told of in a strip, keeps what was shown, and is found again", async () => {
    page = await bench.open("#/");
    const rows = page.locator(".proposition-row");
    await rows.first().waitFor();
    const before = await rows.count();
    await page.context().setOffline(true);
    const list = page.locator(".filter-bar select").first();
    await list.selectOption({ index: 1 });
    const strip = page.getByRole("alert").getByText("What is here stays readable");
    await strip.waitFor();
    expect(await rows.count()).toBe(before);
    // A screen that was not open before has nothing to show, and says so.
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.getByRole("heading", { name: "This can’t be shown" }).waitFor();

    await page.context().setOffline(false);
    // The page asks again by itself; whoever is quicker asks before it does.
    const asked = page.getByRole("button", { name: "Try again" }).first().click();
    await Promise.race([asked.catch(() => undefined), strip.waitFor({ state: "detached" })]);
    await strip.waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "Sources" }).first().waitFor();
    bench.forgive("ERR_INTERNET_DISCONNECTED");
    await bench.closeWindow();
  });
});
