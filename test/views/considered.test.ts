// What stood in a claim's reach and went elsewhere, on sentences of which a reader can say where each name belongs.
import { describe, expect, it } from "vitest";
import type { Claim, Extraction } from "../../src/model.ts";
import { considered } from "../../src/views/considered.ts";
import { samplesReady } from "../samples/expectations.ts";

const { extractor, samples } = await samplesReady();
const read = (text: string): Extraction =>
  extractor.extract({ report: "r", language: "en", text, publisher: null, published: "2016-12-09" });

function the(extraction: Extraction, type: string): Claim {
  const claim = extraction.claims.find((one) => one.type === type);
  if (claim === undefined) throw new Error(`no ${type}`);
  return claim;
}

describe("what was considered for a claim", () => {
  const text =
    "The Syrian army captured Palmyra on Thursday. Air strikes on Idlib killed nine civilians, SOHR said.\n\nTurkey closed its border.";
  const extraction = read(text);
  const around = (type: string) => considered(the(extraction, type), text, extraction.claims, extraction.mentions);

  it("names the claim that took the words instead", () => {
    const idlib = around("control").find(({ words }) => words.exact === "Idlib");
    expect(idlib).toMatchObject({ label: "place", fate: { kind: "elsewhere", slot: "places" } });
    expect(idlib?.fate.kind === "elsewhere" && idlib.fate.claims).toContain(the(extraction, "strike").id);
  });

  it("leaves out what the claim itself took, and what stands in another paragraph", () => {
    const words = around("control").map(({ words }) => words.exact);
    expect(words).not.toContain("Palmyra");
    expect(words).not.toContain("Turkey");
  });
});

describe("over the sample dispatches", () => {
  it("each mention in reach is either taken or accounted for, and slices back to its words", () => {
    let seen = 0;
    for (const report of samples) {
      const { claims, mentions } = extractor.extract(report);
      for (const claim of claims) {
        for (const { words, label, fate } of considered(claim, report.text, claims, mentions)) {
          seen++;
          expect(report.text.slice(words.start, words.end)).toBe(words.exact);
          const slots =
            label === "place"
              ? ["places", "from", "to"]
              : label === "party"
                ? ["agent", "affected"]
                : [label === "source" ? "attribution" : label];
          const own = claim.derivation.filter((step) => slots.includes(step.slot) && step.words !== null);
          expect(own.some((step) => step.words !== null && step.words.start < words.end && words.start < step.words.end)).toBe(false);
          if (fate.kind === "elsewhere") expect(fate.claims).not.toContain(claim.id);
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
