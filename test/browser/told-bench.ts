// The three dispatches of told.ts as a workbench in Chromium, opened before the tests of a file and closed behind them.
import { afterAll, afterEach, beforeAll } from "vitest";
import type { CaseStore } from "../../src/store/contract.ts";
import { openWorkbench, type Workbench } from "./kit.ts";
import { toldCase } from "./told.ts";

/** What is open while a file's tests run. */
export interface ToldBench {
  store: CaseStore;
  bench: Workbench;
}

/** Opens the case for the tests around the call; each of them gets a window of its own. */
export function openTold(): ToldBench {
  const open = {} as ToldBench;
  beforeAll(async () => {
    const told = toldCase();
    open.store = told.store;
    open.bench = await openWorkbench(told.store, { world: told.world });
  });
  afterAll(async () => {
    await open.bench?.stop();
    open.store?.close();
  });
  afterEach(() => open.bench.closeWindow());
  return open;
}
