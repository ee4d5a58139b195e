// Overlapping spans cut into segments: nothing of the text is lost, and every segment knows what covers it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../web/src/reader/segments.ts";

/** The text with its claims in brackets, a segment at a time: `[ab|c]` says that two claims cover "ab", innermost first. */
function drawn(text: string, claims: readonly [number, number][]): string {
  const lines = cut(
    text,
    claims.map(([start, end]) => ({ start, end })),
    [],
  );
  return lines
    .map(({ segments }) => segments.map((one) => (one.claims.length === 0 ? one.text : `[${one.claims.join("")}:${one.text}]`)).join(""))
    .join("/");
}

describe("cut", () => {
  it.each<[string, string, [number, number][], string]>([
    ["no span", "abc", [], "abc"],
    ["one", "abcdef", [[2, 4]], "ab[0:cd]ef"],
    [
      "nested, the inner one first",
      "abcdef",
      [
        [0, 6],
        [2, 4],
      ],
      "[0:ab][10:cd][0:ef]",
    ],
    [
      "overlapping",
      "abcdef",
      [
        [0, 4],
        [2, 6],
      ],
      "[0:ab][10:cd][1:ef]",
    ],
    [
      "the same words twice",
      "abc",
      [
        [0, 3],
        [0, 3],
      ],
      "[10:abc]",
    ],
    [
      "side by side",
      "abcd",
      [
        [0, 2],
        [2, 4],
      ],
      "[0:ab][1:cd]",
    ],
    ["across lines", "ab\ncd", [[1, 4]], "a[0:b]/[0:c]d"],
    ["across a Windows line end", "ab\r\ncd", [[1, 5]], "a[0:b]/[0:c]d"],
    ["empty lines", "a\n\nb\n", [[0, 4]], "[0:a]//[0:b]/"],
    [
      "out of range, empty and backwards",
      "abc",
      [
        [-5, 1],
        [2, 99],
        [1, 1],
        [3, 2],
      ],
      "[0:a]b[1:c]",
    ],
  ])("%s", (_name, text, claims, expected) => {
    expect(drawn(text, claims)).toBe(expected);
  });

  it("names a claim once, where it begins", () => {
    const lines = cut(
      "a\nbcd",
      [
        { start: 1, end: 4 },
        { start: 3, end: 4 },
      ],
      [],
    );
    expect(lines.flatMap(({ segments }) => segments.map(({ start, opens }) => [start, opens]))).toEqual([
      [0, []],
      [2, [0]],
      [3, [1]],
      [4, []],
    ]);
  });

  it("cuts a line without end into pieces, at spaces and not within a character", () => {
    for (const text of ["mot ".repeat(5000), "😀".repeat(9000), `a${"😀".repeat(9000)}`]) {
      const lines = cut(text, [{ start: 10, end: text.length - 10 }], []);
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.map(({ continues }) => continues)).toEqual(lines.map((_, index) => index > 0));
      expect(lines.flatMap(({ segments }) => segments.map((one) => one.text)).join("")).toBe(text);
      for (const { start } of lines) {
        const before = text.slice(start - 1, start + 1);
        expect(start === 0 || before.startsWith(" ") || !/^[\ud800-\udbff]/.test(before), `cut at ${start}`).toBe(true);
      }
    }
  });

  it("holds for any text and spans", () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", "ب", "\n", "\r", "😀", " "), maxLength: 30 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const lines = cut(text, spans, spans);
          const segments = lines.flatMap((line) => line.segments);
          for (const one of segments) {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            expect(one.text).not.toBe("");
            const covering = spans.flatMap(({ start, end }, index) => (start <= one.start && one.end <= end ? [index] : []));
            expect([...one.claims].sort()).toEqual(covering.sort());
            expect([...one.sources].sort()).toEqual(covering);
          }
          expect(segments.map((one) => one.text).join("")).toBe(text.replace(/[\n\r]/g, ""));
        },
      ),
    );
  });
});
