// Time expressions: every rule's own examples and counter-examples, the phrase corpora, and what policies and context change.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { timeSourceSchema } from "../../src/ground/time/schema.ts";
import type { FoundTime } from "../../src/language/found.ts";
import { languageCodes } from "../../src/lint/examples.ts";
import { reading, source } from "./reading.ts";

const corpusSchema = z.strictObject({
  reference: z.string(),
  policy: z.enum(["past", "nearest", "future"]),
  values: z.record(z.string(), z.array(z.string())),
  not: z.array(z.string()),
});

function read(code: string, text: string, reference: string | null, policy: "past" | "nearest" | "future" = "past"): FoundTime[] {
  const { tokenizer, times } = reading(code);
  return times(tokenizer.tokenize(text), reference, policy);
}
const days = ({ start, end }: FoundTime): string => (start === end ? start : `${start}..${end}`);
const whole = ({ value, kind }: FoundTime): string => `${value.from}..${value.to} ${value.grain}${kind === "at" ? "" : ` ${kind}`}`;

for (const code of languageCodes()) {
  describe(code, () => {
    const rules = timeSourceSchema.parse(source(code, "time"));
    const corpus = corpusSchema.parse(source(code, "corpus/time"));

    it("reads the examples of its rules and nothing in their counter-examples", () => {
      const wrong: string[] = [];
      for (const { id, examples, not } of rules.rules) {
        for (const [phrase, expected] of Object.entries(examples)) {
          const found = read(code, phrase, rules.reference).map(days);
          if (!found.includes(expected)) wrong.push(`${id}: ${phrase} → ${found.join(", ")} instead of ${expected}`);
        }
        for (const phrase of not)
          for (const time of read(code, phrase, rules.reference)) wrong.push(`${id}: ${phrase} → ${days(time)} instead of nothing`);
      }
      expect(wrong).toEqual([]);
    });

    it("names each rule once", () => {
      const ids = rules.rules.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });

    it("reads its corpus of at least 250 phrases", () => {
      const wrong: string[] = [];
      let count = 0;
      for (const [expected, phrases] of Object.entries(corpus.values)) {
        for (const phrase of phrases) {
          count++;
          const found = read(code, phrase, corpus.reference, corpus.policy).map(whole);
          if (!found.includes(expected)) wrong.push(`${phrase} → ${found.join(", ")} instead of ${expected}`);
        }
      }
      for (const phrase of corpus.not) {
        const found = read(code, phrase, corpus.reference, corpus.policy).filter(({ certain }) => certain);
        if (found.length > 0) wrong.push(`${phrase} → ${found.map(whole).join(", ")} instead of nothing`);
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThanOrEqual(250);
    });
  });
}

describe("policies", () => {
  it("puts a bare weekday behind, near or ahead", () => {
    expect(read("en", "Monday", "2016-12-14", "past").map(days)).toEqual(["2016-12-12"]);
    expect(read("en", "Monday", "2016-12-14", "nearest").map(days)).toEqual(["2016-12-12"]);
    expect(read("en", "Monday", "2016-12-14", "future").map(days)).toEqual(["2016-12-19"]);
    expect(read("fr", "mercredi", "2016-12-14", "past").map(days)).toEqual(["2016-12-14"]);
    expect(read("fr", "mercredi", "2016-12-14", "future").map(days)).toEqual(["2016-12-21"]);
  });

  it("looks ahead behind a verb in the future", () => {
    expect(read("en", "Talks will resume on Saturday.", "2016-12-14").map(days)).toEqual(["2016-12-17"]);
    expect(read("en", "Talks resumed on Saturday.", "2016-12-14").map(days)).toEqual(["2016-12-10"]);
    expect(read("fr", "Les pourparlers doivent reprendre samedi.", "2016-12-14").map(days)).toEqual(["2016-12-17"]);
  });

  it("resolves only complete dates without a reference", () => {
    expect(read("fr", "lundi, hier, en août, le 5 mars 2015, depuis mars", null).map(days)).toEqual(["2015-03-05"]);
    expect(read("ar", "أمس و5 آذار 2015", null).map(days)).toEqual(["2015-03-05"]);
  });
});

describe("context", () => {
  it("goes back to the time named last", () => {
    expect(read("en", "Two fell on December 3. Four fell the day before.", "2016-12-14").map(days)).toEqual(["2016-12-03", "2016-12-02"]);
    expect(read("fr", "Le 15 novembre, la ville est tombée. Depuis cette date, rien.", "2016-12-14").map(days)).toEqual([
      "2016-11-15",
      "2016-11-15..2016-12-14",
    ]);
  });

  it("gives a time of day to the day named in its sentence", () => {
    expect(read("fr", "Entrée en vigueur vendredi à l'aube, la trêve s'est rompue à midi.", "2016-12-14").map(days)).toEqual([
      "2016-12-09",
      "2016-12-09",
    ]);
    expect(read("fr", "Vendredi, rien. Un obus est tombé à midi.", "2016-12-14").map(days)).toEqual(["2016-12-09", "2016-12-14"]);
  });

  it("never reads across sentences", () => {
    expect(read("fr", "Ils sont partis mardi. Matinée calme ensuite.", "2016-12-14").map(days)).toEqual(["2016-12-13"]);
  });
});
