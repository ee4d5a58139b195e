// Quantities: the phrase corpora of each language, digits by their shape, and what is no quantity.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { digitsValue } from "../../src/ground/quantity/digits.ts";
import type { FoundNumber } from "../../src/language/found.ts";
import { languageCodes } from "../../src/lint/examples.ts";
import { reading, source } from "./reading.ts";

const corpusSchema = z.strictObject({ values: z.record(z.string(), z.array(z.string())), not: z.array(z.string()) });

function read(code: string, text: string): FoundNumber[] {
  const { tokenizer, quantities, times } = reading(code);
  const tokens = tokenizer.tokenize(text);
  return quantities(tokens, times(tokens, "2016-12-14", "past"));
}
const notation = ({ bound, value, max, share }: FoundNumber): string =>
  `${bound} ${value}${max === null ? "" : `..${max}`}${share === null ? "" : ` ${share}`}`;
const counts = (code: string, text: string): string[] =>
  read(code, text)
    .filter(({ use }) => use === "count")
    .map(notation);

for (const code of languageCodes()) {
  describe(code, () => {
    it("reads its corpus of at least 200 phrases", () => {
      const corpus = corpusSchema.parse(source(code, "corpus/quantity"));
      const wrong: string[] = [];
      let count = 0;
      for (const [expected, phrases] of Object.entries(corpus.values)) {
        for (const phrase of phrases) {
          count++;
          const found = counts(code, phrase);
          if (!found.includes(expected)) wrong.push(`${phrase} → ${found.join(", ")} instead of ${expected}`);
        }
      }
      for (const phrase of corpus.not) {
        const found = counts(code, phrase);
        if (found.length > 0) wrong.push(`${phrase} → ${found.join(", ")} instead of nothing`);
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThanOrEqual(200);
    });
  });
}

describe("digits", () => {
  it.each([
    ["13346", 13346],
    ["2.000", 2000],
    ["1,200", 1200],
    ["1,3", 1.3],
    ["12.5", 12.5],
    ["1.234.567", 1234567],
    ["1,234,567.5", 1234567.5],
    ["1.234.567,5", 1234567.5],
    ["0.125", 0.125],
    ["0,5", 0.5],
  ])("reads %s", (form, value) => expect(digitsValue(form, false)).toBe(value));

  it("reads decimals before a scale", () => expect(digitsValue("1.234", true)).toBe(1.234));
  it.each(["12.11.2016", "1.2.3", "192.168.1.1"])("refuses %s", (form) => expect(digitsValue(form, false)).toBeNaN());
});

describe("use", () => {
  it("knows ordinals, ages, labels and clock times", () => {
    expect(read("fr", "la 4e brigade").map(({ use }) => use)).toEqual(["ordinal"]);
    expect(read("fr", "la résolution 2254").map(({ use }) => use)).toEqual(["label"]);
    expect(read("en", "a 12-year-old boy").map(({ use }) => use)).toEqual(["age"]);
    expect(read("en", "call 555-123-4567").map(({ use }) => use)).toEqual(["phone"]);
  });

  it("keeps both numbers of a change", () => {
    expect(counts("en", "The toll rose from 14 to 19.")).toEqual(["exact 14", "exact 19"]);
    expect(counts("fr", "Le bilan est passé de 14 à 19 morts.")).toEqual(["exact 14", "exact 19"]);
  });

  it("gives a bound behind the noun to the number before it only", () => {
    expect(counts("en", "10 killed and at least 5 wounded")).toEqual(["exact 10", "at-least 5"]);
    expect(counts("ar", "17 قذيفة على الأقل و5 صواريخ")).toEqual(["at-least 17", "exact 5"]);
  });

  it("counts Arabic duals", () => {
    expect(counts("ar", "قتل جنديان وأصيب طفلان")).toEqual(["exact 2", "exact 2"]);
  });
});
