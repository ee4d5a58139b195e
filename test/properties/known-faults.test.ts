// Faults that properties have shown and nobody has mended: each test here fails as it should, and goes red once its fault is mended.
import { describe, expect, it } from "vitest";
import { createExtractor, loadWorld } from "../../src/index.ts";
import type { Extraction } from "../../src/model.ts";
import { isDay, splitsPair } from "./invariants.ts";

const extractor = createExtractor(loadWorld());
const extract = (language: string, text: string, published: string): Extraction =>
  extractor.extract({ report: "fault", language, text, publisher: null, published });

describe("known faults; when one goes red, mend the check in invariants.ts and take it away here", () => {
  it.fails("a time beyond the year 9999 is no day", () => {
    const { claims } = extract("fr", "L'armée syrienne reprendra Palmyre dans 20000 ans.", "2016-12-07");
    for (const { time } of claims) expect([time?.start ?? "2016-12-07"].filter((day) => !isDay(day))).toEqual([]);
  });

  it.fails("a time before the year 0 is no day", () => {
    const { claims } = extract("ar", "سيطر الجيش السوري على حي الصاخور قبل تسعين عاما.", "0001-01-01");
    expect(claims.flatMap(({ time }) => (time === null ? [] : [time.start])).filter((day) => !isDay(day))).toEqual([]);
  });

  it.fails("a very long word of pairs is cut between pairs", () => {
    const text = `سيطر الجيش السوري على حي الصاخور${"😀".repeat(60)} شرقي حلب.`;
    const { mentions } = extract("ar", text, "2016-12-07");
    expect(mentions.filter((mention) => splitsPair(text, mention))).toEqual([]);
  });
});
