// How far each language fills what the world's rules ask for: the table is printed, and no sense may stay without words or example.
import { describe, expect, it } from "vitest";
import { CONSTRUCTIONS, constructions, coverage, coverageTable, senses } from "../../scripts/coverage.ts";
import { languageCodes } from "../../src/lint/examples.ts";

const table = senses();

describe.each(languageCodes())("%s", (language) => {
  const mine = table.filter((one) => one.language === language);

  it("has words for every sense of world/events.yaml", () => {
    expect(mine.filter(({ words }) => words === 0).map(({ sense }) => sense)).toEqual([]);
  });

  it("has an example for every sense", () => {
    expect(mine.filter(({ examples }) => examples === 0).map(({ sense }) => sense)).toEqual([]);
  });

  it("has words for every construction of attribution", () => {
    const ways = constructions(language);
    expect(CONSTRUCTIONS.filter((name) => ways.get(name) === 0)).toEqual([]);
  });

  it("is tried in every dimension by sentences that must yield something and such that must not", () => {
    const untried = coverage().filter(
      (row) => row.language === language && row.dimension !== "names" && (row.examples === 0 || row.counterExamples === 0),
    );
    expect(untried.map(({ dimension }) => dimension)).toEqual([]);
  });
});

describe("the coverage table", () => {
  it("has a line for each language and dimension", () => {
    const rows = coverage();
    console.log(coverageTable(rows));
    expect(new Set(rows.map(({ language, dimension }) => `${language} ${dimension}`)).size).toBe(languageCodes().length * 5);
  });
});
