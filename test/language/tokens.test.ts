// Texts cut into tokens: elisions, particles written onto words, digits of every script, and offsets that always slice.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAG, KIND } from "../../src/language/tokens.ts";
import { languageCodes } from "../../src/lint/examples.ts";
import { createStages } from "../../src/pipeline.ts";
import { loadWorld } from "../../src/resources.ts";
import { texts } from "../properties/texts.ts";
import { cutter } from "./kit.ts";

describe("French words", () => {
  const { written, forms } = cutter("fr");

  it("are cut behind elided letters, with either apostrophe", () => {
    expect(written("L'armée qu’ils jusqu'à l’OSDH")).toEqual(["L'", "+armée", "qu’", "+ils", "jusqu'", "+à", "l’", "+OSDH"]);
    expect(forms("L'armée qu’ils")).toEqual(["l", "armee", "qu", "ils"]);
  });

  it("are not cut where the apostrophe belongs to the word", () => {
    expect(written("aujourd'hui")).toEqual(["aujourd'hui"]);
    expect(written("aujourd’hui")).toEqual(["aujourd’hui"]);
    expect(written("Da'ech")).toEqual(["Da'ech"]);
  });

  it("are cut at hyphens, and the letter that only sounds is left out", () => {
    expect(written("a-t-il")).toEqual(["a", "il"]);
    expect(written("a-t-elle indiqué")).toEqual(["a", "elle", "indiqué"]);
    expect(written("Deir-Hafer")).toEqual(["Deir", "Hafer"]);
    // A t that begins a word is a letter like others.
    expect(written("dit-on tard")).toEqual(["dit", "on", "tard"]);
  });

  it("fold case, accents and ligatures, composed or not", () => {
    expect(forms("ÉTÉ été e\u0301te\u0301 cœur CŒUR Ça")).toEqual(["ete", "ete", "ete", "coeur", "coeur", "ca"]);
  });
});

describe("Arabic words", () => {
  const { written, forms } = cutter("ar");

  it("are cut before what is written onto them", () => {
    expect(written("بالجيش")).toEqual(["ب", "+ال", "+جيش"]);
    expect(written("وللجيش")).toEqual(["و", "+ل", "+ل", "+جيش"]);
    expect(forms("وللجيش")).toEqual(["و", "ل", "ال", "جيش"]);
    expect(written("للمسلحين")).toEqual(["ل", "+ل", "+مسلحين"]);
    expect(written("وسيطر")).toEqual(["و", "+سيطر"]);
    expect(written("فسيسيطر")).toEqual(["ف", "+س", "+يسيطر"]);
  });

  it("are cut before the article where a conjunction and a preposition stand on it", () => {
    expect(written("وبالسيطرة").slice(0, 2)).toEqual(["و", "+ب"]);
    expect(written("وبالسيطرة").join("").replaceAll("+", "")).toBe("وبالسيطرة");
  });

  it("are cut before suffixed pronouns, and the stem gets back its own ending", () => {
    expect(written("سيطرته")).toEqual(["سيطرت", "+ه"]);
    expect(forms("سيطرته")).toEqual(["سيطره", "ه"]);
    expect(forms("هاجموها")).toEqual(["هاجموا", "ها"]);
    expect(forms("مقاتليه")).toEqual(["مقاتلين", "ه"]);
  });

  it("are left whole where the first letters are their own", () => {
    for (const word of ["والي", "وحدة", "سيطر", "بلدة", "بيان", "كتيبة", "وزارة", "وكالة", "فصائل", "وفد", "سلاح", "لبنان", "بشار"])
      expect(written(word)).toEqual([word]);
  });

  it("are left whole where they name a place of the world", () => {
    const { tokenize } = createStages(loadWorld(), "ar");
    for (const name of ["فرنسا", "فلسطين", "لبنان", "بنش", "كفريا", "الباب"])
      expect(tokenize(name).count).toBe(1 + Number(name.startsWith("ال")));
    expect(tokenize("بفرنسا").form).toEqual(["ب", "فرنسا"]);
  });

  it("fold alef, hamza carriers, ta marbuta, tatweel and vowel signs", () => {
    expect(forms("أحمد احمد")).toEqual(["احمد", "احمد"]);
    expect(new Set(forms("سَيْطَرَ سـيـطر سيطر"))).toEqual(new Set(["سيطر"]));
    expect(new Set(forms("مدينة مدينه مَدِينَةٌ"))).toEqual(new Set(["مدينه"]));
    expect(forms("مسؤول")).toEqual(forms("مسوول"));
  });

  it("keep their marks inside their offsets", () => {
    expect(written("وَسَيْطَرَ")).toEqual(["وَ", "+سَيْطَرَ"]);
    expect(written("الـ24")).toEqual(["الـ", "24"]);
    expect(written("و200")).toEqual(["و", "200"]);
  });
});

describe("numbers", () => {
  it.each(languageCodes())("in %s are one token in every script, with their separators", (code) => {
    const { written, forms, tokenize } = cutter(code);
    expect(forms("١٧")).toEqual(["17"]);
    expect(forms("۱۷ १७")).toEqual(["17", "17"]);
    expect(written("13\u00a0346")).toEqual(["13\u00a0346"]);
    expect(forms("13\u00a0346")).toEqual(["13346"]);
    expect(forms("13\u202f346 civils")[0]).toBe("13346");
    expect(forms("12 000 000")).toEqual(["12000000"]);
    expect(forms("٢٬٠٠٠")).toEqual(["2000"]);
    expect(forms("٣٫٥")).toEqual(["3,5"]);
    // What a full stop or comma means in it, the language's quantities decide.
    expect(forms("2.000 et 2,5")).toEqual(["2.000", "et", "2,5"]);
    expect([...tokenize("13\u00a0346").kind.slice(0, 1)]).toEqual([KIND.number]);
  });

  it("do not swallow what stands behind them", () => {
    const { written } = cutter("fr");
    expect(written("3 décembre 2016, 45.")).toEqual(["3", "décembre", "2016", ",", "45", "."]);
    expect(written("en 2016 500 civils")).toEqual(["en", "2016", "500", "civils"]);
    expect(written("12 5000")).toEqual(["12", "5000"]);
  });
});

describe.each(languageCodes())("any text in %s", (code) => {
  const { tokenize } = cutter(code);

  it("is cut into tokens in order, with nothing but spaces, marks and joints between them", () => {
    fc.assert(
      fc.property(texts(code, loadWorld()), (text) => {
        const { count, start, end, flags, sentences, sentenceCount } = tokenize(text);
        let at = 0;
        for (let t = 0; t < count; t++) {
          const from = start[t] ?? -1;
          expect(from).toBeGreaterThanOrEqual(at);
          expect(end[t]).toBeGreaterThan(from);
          expect(text.slice(at, from)).toMatch(/^(?:[\s\p{Z}\p{M}\p{Cf}\u0085\u0640\p{Pd}]|t(?=\p{M}*\p{Pd}))*$/iu);
          if (((flags[t] ?? 0) & FLAG.glued) !== 0) expect(from).toBe(at);
          at = end[t] ?? 0;
        }
        expect([sentences[0], sentences[sentenceCount]]).toEqual([0, count]);
        for (let s = 0; s < sentenceCount; s++) expect(sentences[s + 1]).toBeGreaterThan(sentences[s] ?? -1);
      }),
      { numRuns: 100 },
    );
  });
});

/** Letters that folding again would change: they count as other letters than what they fold to. */
function unsettled(code: string): readonly string[] {
  const { unit, fold } = cutter(code).lexicon.folder;
  return Array.from({ length: 0x10000 }, (_, at) => at).flatMap((at) => (fold(unit(at)) === unit(at) ? [] : [at.toString(16)]));
}

describe("words of any length", () => {
  it("are never cut inside a character", () => {
    for (const text of ["😀".repeat(60), `x${"😀".repeat(60)}`, `D'${"😀".repeat(90)}x`]) {
      const { start, end, count } = cutter("en").tokenize(text);
      const halves = Array.from({ length: count }, (_, t) => [start[t] ?? 0, end[t] ?? 0])
        .flat()
        .filter((at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)));
      expect(halves).toEqual([]);
    }
  });
});

describe("folded letters", () => {
  it.each(languageCodes())("fold to themselves in %s", (code) => {
    expect(unsettled(code)).toEqual([]);
  });

  it("weigh nothing as marks, and stay as half pairs", () => {
    const { fold } = cutter("fr").lexicon.folder;
    expect(fold("\u0301\u200f\u0640\u00ad")).toBe("");
    expect(fold("\ud83d")).toBe("\ud83d");
  });
});
