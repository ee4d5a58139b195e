// What follows from a case is worked out once: a second opening reads the copy, and a changed case or a copy of other rules is not taken.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { World } from "../../src/model.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { createViews } from "../../src/views/views.ts";
import { sampleClaim, sampleExtraction, sampleReport } from "../store/sample.ts";

const TEXT = "Les rebelles fuient la ville.";
const WORLD: World = { places: [], parties: [], sources: [], claimTypes: [] };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-kept-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A store that counts how often all claims are read, which reconciling can't do without. */
function counting(store: CaseStore): { readonly store: CaseStore; readonly readings: () => number } {
  let readings = 0;
  return {
    store: {
      ...store,
      claims: (filter) => {
        readings++;
        return store.claims(filter);
      },
    },
    readings: () => readings,
  };
}

it("an unchanged case is not reconciled anew", () => {
  const file = join(folder, "case.isnad");
  const first = openCase(file, { create: true });
  first.add(sampleReport("a", TEXT), sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "fuient")]));
  const made = createViews(first, WORLD)().reconciliation();
  first.close();

  const again = counting(openCase(file));
  const views = createViews(again.store, WORLD);
  expect(views().reconciliation()).toEqual(made);
  expect(views().digested()).toHaveLength(1);
  expect(views().claim("c1")?.report).toBe("a");
  expect(again.readings()).toBe(0);

  again.store.add(sampleReport("b", TEXT), sampleExtraction("b", [sampleClaim("b", "c2", TEXT, "fuient")]));
  expect(views().reconciliation().traces).toHaveLength(2);
  expect(again.readings()).toBe(1);
  // Other tables may make other places of the same words.
  const party = { id: "guards", kind: "army", country: null, parent: null, names: {} };
  createViews(again.store, { ...WORLD, parties: [party] })().reconciliation();
  expect(again.readings()).toBe(2);
  again.store.close();
});
