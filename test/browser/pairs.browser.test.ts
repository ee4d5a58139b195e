// A person says which claims are one proposition and which go back to one origin, and takes it back.
import type { Page } from "@playwright/test";
import { beforeEach, describe, expect, it } from "vitest";
import type { PropositionAnswer, PropositionsAnswer } from "../../src/server/api.ts";
import { skipped } from "./chromium.ts";
import { violations } from "./kit.ts";
import { openTold } from "./told-bench.ts";

describe.skipIf(skipped)("judging pairs in Chromium", () => {
  const open = openTold();
  let page: Page;
  beforeEach(() => {
    for (const { id, withdrawn } of open.store.judgements())
      if (!withdrawn) open.store.withdraw(id, { by: "test", at: "2017-01-01T00:00:00Z" });
  });

  const asked = async <Answer>(path: string): Promise<Answer> =>
    (await fetch(`${open.bench.serving.url}api/${path}`)).json() as Promise<Answer>;
  const all = async (): Promise<PropositionsAnswer["propositions"]> =>
    (await asked<PropositionsAnswer>("propositions?limit=500")).propositions;
  const claimsOf = async (id: string): Promise<readonly string[]> =>
    (await asked<PropositionAnswer>(`propositions/${encodeURIComponent(id)}`)).proposition.claims;
  const holding = () => open.store.judgements().filter(({ holds }) => holds);

  /** Gives the name where it is asked for, and keeps. */
  async function keep(button: string): Promise<void> {
    const form = page.locator("form.reason");
    const name = form.getByLabel("Your name");
    if (await name.count()) await name.fill("Nour");
    await form.getByRole("button", { name: button }).click();
    await form.waitFor({ state: "detached" });
  }

  it("splits a claim off, and whoever takes it back is asked for a name", async () => {
    const several = (await all()).find(({ reports }) => reports > 1);
    if (!several) throw new Error("no proposition of several reports");
    const before = await claimsOf(several.id);
    page = await open.bench.open(`#/proposition/${encodeURIComponent(several.id)}`);
    const question = page.locator(".claim-card .judge-pair").first();
    await question.locator("summary").click();
    await question.getByRole("button", { name: "Split it off" }).click();
    await keep("Split it off");
    await expect.poll(async () => (await claimsOf(several.id)).length).toBeLessThan(before.length);
    expect(holding()).toMatchObject([{ verdict: "rejected", by: "Nour", target: { kind: "same-proposition" } }]);
    await open.bench.closeWindow();

    page = await open.bench.open("#/judgements");
    const row = page.locator(".judgement-list > li[data-holds]");
    await row.getByText("split off").waitFor();
    await row.getByRole("button", { name: "Take back" }).click();
    await row.getByLabel("Your name").fill("Rim");
    await page.keyboard.press("Enter");
    await page.getByText("taken back by Rim").waitFor();
    expect(holding()).toEqual([]);
    expect(await claimsOf(several.id)).toEqual(before);
  });

  it("puts two propositions together, and the address of either leads to what became of them", async () => {
    const rows = await all();
    const kinds = new Map<string, number>();
    for (const { type } of rows) kinds.set(type, (kinds.get(type) ?? 0) + 1);
    const found = rows.find(({ type, places }) => (kinds.get(type) ?? 0) > 2 && places.length > 0);
    if (!found) throw new Error("no propositions of one type");
    page = await open.bench.open(`#/proposition/${encodeURIComponent(found.id)}`);
    await page.getByText("Does another proposition say the same?").click();
    const near = page.locator(".merging li").first();
    const other = await near.locator(".row-statement").getAttribute("href");
    await near.getByRole("button", { name: "Put together" }).click();
    await keep("Put together");
    await expect.poll(() => holding()).toMatchObject([{ verdict: "accepted", by: "Nour", target: { kind: "same-proposition" } }]);
    const otherId = decodeURIComponent(other?.split("/").at(-1) ?? "");
    await expect.poll(async () => (await claimsOf(otherId)).join()).toBe((await claimsOf(found.id)).join());
    expect(await violations(page)).toEqual([]);
    await page.goto(`${open.bench.serving.url}${other}`);
    await page.locator(".claim-card").nth(1).waitFor();
  });

  it("takes two origins for one, and undoes it", async () => {
    const found = (await all()).find(({ origins }) => origins > 1);
    if (!found) throw new Error("no proposition of several origins");
    page = await open.bench.open(`#/proposition/${encodeURIComponent(found.id)}`);
    const origins = page.locator("section:not(.against) > .origins > .origin");
    await expect.poll(() => origins.count()).toBe(found.origins);
    const question = origins.nth(1).locator(".judge-pair").first();
    await question.locator("summary").click();
    await question.getByText(/Does it go back to the same origin as/).waitFor();
    await question.getByRole("button", { name: "One origin" }).click();
    await keep("One origin");
    await expect.poll(() => origins.count()).toBe(found.origins - 1);
    const merged = page.locator(".judge-pair", { hasText: "one origin" });
    await merged.first().locator("summary").click();
    await merged.first().getByRole("button", { name: "Take back" }).click();
    await expect.poll(() => origins.count()).toBe(found.origins);
  });
});
