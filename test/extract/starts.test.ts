// Findings by the token that they begin with: the same answers as a table gives, in any order of questions, and nothing of what was let go of.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Starts } from "../../src/extract/starts.ts";

const TOKENS = 60;
const spans = fc.array(
  fc.record({ from: fc.nat(TOKENS - 1), length: fc.integer({ min: 1, max: 5 }) }).map(({ from, length }) => ({
    from,
    to: from + length,
    rule: "own",
  })),
  { maxLength: 80 },
);

describe("findings by their first token", () => {
  it("answers with the longest that begins there, the first listed among equals", () => {
    fc.assert(
      fc.property(spans, fc.array(fc.nat(TOKENS - 1)), (found, asked) => {
        const begun = new Uint8Array(TOKENS);
        const starts = new Starts(found, begun, 4);
        for (const token of asked) {
          const here = found.filter(({ from }) => from === token);
          const longest = here.reduce<(typeof here)[number] | undefined>(
            (best, one) => (best && best.to >= one.to ? best : one),
            undefined,
          );
          expect(starts.at(token)).toBe(longest);
          expect(begun[token]).toBe(here.length > 0 ? 4 : 0);
        }
      }),
    );
  });

  it("lets go of what begins before a token, and of nothing else", () => {
    fc.assert(
      fc.property(spans, fc.array(fc.nat(TOKENS - 1), { maxLength: 6 }), fc.array(fc.nat(TOKENS - 1)), (found, forgotten, asked) => {
        const starts = new Starts(found, new Uint8Array(TOKENS), 1);
        for (const gone of forgotten.sort((a, b) => a - b)) {
          starts.forget(gone);
          for (const token of asked.filter((one) => one >= gone))
            expect(starts.at(token)?.from).toBe(found.some(({ from }) => from === token) ? token : undefined);
          expect(starts.within(gone, TOKENS)).toHaveLength(found.filter(({ from }) => from >= gone).length);
        }
      }),
    );
  });
});
