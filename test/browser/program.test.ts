// What the program says of files has its words in each interface language but English.
import { describe, expect, it } from "vitest";
import { program as arabic } from "../../web/src/strings/ar/program.ts";
import { program as french } from "../../web/src/strings/fr/program.ts";

const partsOf = (says: string): readonly string[] => [...says.matchAll(/\{\d+\}/gu)].map(([part]) => part).sort();

describe("what the program says of files", () => {
  it.each([
    ["Arabic", arabic],
    ["French", french],
  ])("is told in %s, each with its parts", (_language, table) => {
    for (const [says, words] of Object.entries(table)) expect(partsOf(words), words).toEqual(partsOf(says));
  });

  it("has the same patterns in both", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(french).sort());
  });
});
