// The claim types and aspects that the workbench offers are those of the world's table.
import { expect, it } from "vitest";
import { loadWorld } from "../../src/resources.ts";
import { english } from "../../web/src/strings/en/index.ts";
import { ASPECTS, TYPES } from "../../web/src/types.ts";

it("offers every type with its aspects, in the table's order, and has a word for each", () => {
  const { claimTypes } = loadWorld();
  expect([...TYPES]).toEqual(claimTypes.map(({ type }) => type));
  expect(TYPES.map((type) => ASPECTS[type] ?? [])).toEqual(claimTypes.map(({ aspects }) => aspects));
  for (const aspect of claimTypes.flatMap(({ aspects }) => aspects)) expect(Object.hasOwn(english.aspects, aspect), aspect).toBe(true);
});
