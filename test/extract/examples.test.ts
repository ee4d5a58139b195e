// The examples inside the language files: each is met, or stands in unmet.json; a listed one that is met must leave the list.
import { describe, expect, it } from "vitest";
import { createExtractor, loadWorld } from "../../src/index.ts";
import { differences, languageCodes, lineOf, nameOf, readExamples, readUnmet } from "../../src/lint/examples.ts";

const extractor = createExtractor(loadWorld());
const examples = readExamples();
const unmet = readUnmet();
const key = (line: object): string => JSON.stringify(line);
const listed = new Set(unmet.map(key));

for (const language of languageCodes()) {
  const mine = examples.filter((one) => one.language === language);
  describe(`${language}: ${mine.length} examples`, () => {
    it.each(mine.map((one) => [nameOf(one), one] as const))("%s", (_name, one) => {
      const off = differences(extractor, one);
      if (!listed.has(key(lineOf(one)))) expect(off.join("\n")).toBe("");
      else if (off.length === 0) expect.fail("met now; `npm run unmet` takes it off test/extract/unmet.json");
    });
  });
}

describe("the list of unmet examples", () => {
  it("names each once, and only examples that are there", () => {
    const all = new Set(examples.map((one) => key(lineOf(one))));
    expect(unmet.filter((line) => !all.has(key(line)))).toEqual([]);
    expect(listed.size).toBe(unmet.length);
  });

  it("is counted", () => {
    const counts = languageCodes().map((code) => `${code} ${unmet.filter(({ language }) => language === code).length}`);
    console.log(`examples not met yet: ${unmet.length} of ${examples.length} (${counts.join(", ")})`);
    expect(unmet.length).toBeLessThan(examples.length);
  });
});
