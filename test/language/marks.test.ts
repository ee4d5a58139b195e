// What a word can be, as bits: the same as going through its readings, and what a stage asks for comes with the words cut from then on.
import { expect, it } from "vitest";
import { createLexicon } from "../../src/language/lexicon.ts";
import { CAN, CAN_BE_ANYTHING, MARK } from "../../src/language/marks.ts";
import { languageCodes } from "../../src/lint/examples.ts";
import { loadLanguages, loadRules } from "../../src/resources.ts";
import { cutter } from "./kit.ts";

it.each(languageCodes())("a word's marks are the roles of its readings in %s", (code) => {
  const { lexicon } = cutter(code);
  for (const { lemma } of lexicon.entries.slice(0, 2000)) {
    const { readings, marks } = lexicon.whole(lemma);
    expect(marks & CAN_BE_ANYTHING).toBe(readings.reduce((bits, { role }) => bits | CAN[role], 0));
  }
});

it("tells the prepositions that are asked for often", () => {
  const { lexicon } = cutter("en");
  expect(lexicon.whole("of").marks & (MARK.of | MARK.where)).toBe(MARK.of);
  expect(lexicon.whole("in").marks & (MARK.of | MARK.where)).toBe(MARK.where);
  expect(lexicon.whole("they").marks & MARK.object).toBe(0);
});

it("gives each question of a stage a bit of its own", () => {
  const compiled = loadLanguages().find(({ code }) => code === "en");
  if (compiled === undefined) throw new Error("no English");
  const lexicon = createLexicon(compiled, loadRules().rules.classes);
  const before = lexicon.whole("tank").marks;
  const short = lexicon.mark((readings) => readings.some(({ entry }) => entry.lemma.length < 5));
  const long = lexicon.mark((readings) => readings.some(({ entry }) => entry.lemma.length > 5));
  expect(before & (short | long)).toBe(0);
  expect(lexicon.whole("tank").marks & (short | long)).toBe(short);
  expect(lexicon.whole("soldier").marks & (short | long)).toBe(long);
});
