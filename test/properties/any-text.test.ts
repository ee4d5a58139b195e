// For any text whatever: extraction does not throw, quotes exactly, and says the same each time, in any order.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.ts";
import { languageCodes } from "../../src/lint/examples.ts";
import type { ReportText } from "../../src/model.ts";
import { samplesReady } from "../samples/expectations.ts";
import { flaws } from "./invariants.ts";
import { texts } from "./texts.ts";

/** More runs than the suite's, to look for rarer faults: ISNAD_RUNS=5000. */
const numRuns = Number(process.env["ISNAD_RUNS"] ?? 150);
const { world, extractor, samples } = await samplesReady();
const codes = languageCodes();
const published: fc.Arbitrary<string | null> = fc.constantFrom("2016-12-07", "2016-02-29T23:59:59Z", "1999-12-31", "0001-01-01", null);
const publisher: fc.Arbitrary<string | null> = fc.constantFrom(null, "sana", "osdh", "nobody-knows");

/** A report of generated words. */
function reports(code: string): fc.Arbitrary<ReportText> {
  return fc.record({ report: fc.constant("any"), language: fc.constant(code), text: texts(code, world), publisher, published });
}

describe.each(codes)("any text in %s", (code) => {
  it("yields sound claims, the same each time", { timeout: 600_000 }, () => {
    let claims = 0;
    fc.assert(
      fc.property(reports(code), (report) => {
        const extraction = extractor.extract(report);
        claims += extraction.claims.length;
        expect(flaws(report, extraction)).toEqual([]);
        expect(JSON.stringify(extractor.extract(report))).toBe(JSON.stringify(extraction));
      }),
      { numRuns },
    );
    // Texts in which no rule fires would prove nothing.
    expect(claims).toBeGreaterThan(numRuns);
  });

  it("yields claims that keep no memory of other reports", { timeout: 600_000 }, () => {
    const some = fc.sample(reports(code), 40);
    const forth = some.map((report) => JSON.stringify(extractor.extract(report)));
    const fresh = createExtractor(world);
    const back = some.toReversed().map((report) => JSON.stringify(fresh.extract(report)));
    expect(back.toReversed()).toEqual(forth);
  });

  it("may be cut short anywhere", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(reports(code), fc.nat(), (report, at) => {
        const cut = { ...report, text: report.text.slice(0, at % (report.text.length + 1)) };
        expect(flaws(cut, extractor.extract(cut))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe("the sample dispatches", () => {
  it.each(samples)("$report yields sound claims, the same each time", (report) => {
    const extraction = extractor.extract(report);
    expect(flaws(report, extraction)).toEqual([]);
    expect(JSON.stringify(extractor.extract(report))).toBe(JSON.stringify(extraction));
  });

  it("give the same claims to a fresh extractor and in any order", () => {
    const forth = samples.map((report) => JSON.stringify(extractor.extract(report)));
    const fresh = createExtractor(world);
    const back = samples.toReversed().map((report) => JSON.stringify(fresh.extract(report)));
    expect(back.toReversed()).toEqual(forth);
  });

  it.each(codes)("read as %s are sound too", (language) => {
    for (const sample of samples) expect(flaws(sample, extractor.extract({ ...sample, language }))).toEqual([]);
  });
});
