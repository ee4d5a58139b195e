// Texts far beyond any report: extraction ends, and what it yields is sound. How long it takes is for bench/, not for tests.
import { describe, expect, it } from "vitest";
import { createExtractor, loadWorld } from "../../src/index.ts";
import { languageCodes, readExamples } from "../../src/lint/examples.ts";
import { flaws } from "./invariants.ts";

const MEGABYTE = 1 << 20;
const world = loadWorld();
const extractor = createExtractor(world);

/** A text of this length. */
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const names = (code: string): string =>
  [...world.places, ...world.sources, ...world.parties].flatMap((entry) => entry.names[code] ?? []).join(", ");

const prose = (code: string): string =>
  readExamples()
    .filter(({ language }) => language === code)
    .map(({ example }) => example.text)
    .join(" ");

/** What the text is, and how it is made. */
const texts: readonly (readonly [string, (code: string) => string])[] = [
  ["5 MB of sentences in one line", (code) => fill(`${prose(code)} `, 5 * MEGABYTE)],
  ["a word of 5 MB", (code) => fill(prose(code).replace(/[\s\p{P}]/gu, ""), 5 * MEGABYTE)],
  ["200 000 open quotes", () => "«".repeat(200_000)],
  ["200 000 straight quotes", () => '"'.repeat(200_000)],
  ["100 000 nested brackets", () => "[".repeat(100_000) + "]".repeat(100_000)],
  ["300 000 digits", () => "7".repeat(300_000)],
  ["100 000 numbers", () => "7 ".repeat(100_000)],
  ["2 MB of names", (code) => fill(`${names(code)}, `, 2 * MEGABYTE)],
  ["a letter under 1 MB of accents", () => `a${"\u0301".repeat(MEGABYTE)}`],
  ["1 MB of half pairs", () => "\ud83d".repeat(MEGABYTE)],
  ["1 MB of bidi controls", () => "\u202e".repeat(MEGABYTE)],
  ["1 MB of line breaks", () => "\n".repeat(MEGABYTE)],
];

describe.each(languageCodes())("in %s", (language) => {
  it.each(texts)("%s", { timeout: 600_000 }, (_name, make) => {
    const report = { report: "huge", language, text: make(language), publisher: null, published: "2016-12-07" };
    // Some thousand claims tell as much as all of them.
    const { claims, mentions, ...rest } = extractor.extract(report);
    const some = claims.slice(0, 2000);
    const ids = new Set(some.map(({ id }) => id));
    const whole = some.filter(({ parent }) => parent === null || ids.has(parent));
    expect(flaws(report, { ...rest, claims: whole, mentions: mentions.slice(0, 5000) })).toEqual([]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
