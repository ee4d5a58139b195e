// Faults that properties have shown and nobody has mended: each test here fails as it should, and goes red once its fault is mended.
import { describe, expect, it } from "vitest";
import { createExtractor, loadWorld } from "../../src/index.ts";
import type { Extraction } from "../../src/model.ts";
import { splitsPair } from "./invariants.ts";

const extractor = createExtractor(loadWorld());
const extract = (language: string, text: string, published: string): Extraction =>
  extractor.extract({ report: "fault", language, text, publisher: null, published });

describe("known faults; when one goes red, mend the check in invariants.ts and take it away here", () => {
  it.fails("a very long word of pairs is cut between pairs", () => {
    const text = `سيطر الجيش السوري على حي الصاخور${"😀".repeat(60)} شرقي حلب.`;
    const { mentions } = extract("ar", text, "2016-12-07");
    expect(mentions.filter((mention) => splitsPair(text, mention))).toEqual([]);
  });
});
