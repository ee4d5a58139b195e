// The sample dispatches' claims: what each slot rests on is said, in the library and by `isnad explain`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Claim, type Derivation, SLOTS, type SlotName } from "../../src/model.ts";
import { reasonWords } from "../../src/reason.ts";
import { isnad } from "../cli/isnad.ts";
import { samplesReady } from "../samples/expectations.ts";

const { extractor, samples } = await samplesReady();
const claims = samples.flatMap((report) => extractor.extract(report).claims);

/** Slots in which a claim says more than what holds by default. */
const filled: Readonly<Record<SlotName, (claim: Claim) => boolean>> = {
  type: () => true,
  aspect: ({ aspect }) => aspect !== null,
  evidence: () => false,
  polarity: ({ polarity }) => polarity !== "affirmed",
  modality: ({ modality }) => modality !== "asserted",
  attribution: ({ attribution }) => attribution.length > 0,
  agent: ({ agent }) => agent !== null,
  affected: ({ affected }) => affected !== null,
  places: ({ places }) => places.length > 0,
  from: ({ from }) => from.length > 0,
  to: ({ to }) => to.length > 0,
  quantity: ({ quantity }) => quantity !== null,
  time: ({ time }) => time !== null,
  parent: ({ parent }) => parent !== null,
  extent: ({ extent }) => extent !== "unknown",
};

/** Claims that fill a slot and do not say why. */
function unexplained(slot: SlotName): readonly string[] {
  const silent = claims.filter((claim) => filled[slot](claim) && !claim.derivation.some((step) => explains(step, slot, claim)));
  return silent.map(({ report, type, evidence }) => `${report} ${type}: ${evidence.exact}`);
}

/** The rule that makes a type makes its aspect with it: one step says both. */
const explains = (step: Derivation, slot: SlotName, claim: Claim): boolean =>
  step.slot === slot ||
  (slot === "aspect" &&
    step.slot === "type" &&
    step.reason.parts.some((part) => part.kind === "value" && part.slot === "aspect" && part.value === claim.aspect));

describe("the derivation of a claim", () => {
  // Evidence is words itself.
  it.each(SLOTS.filter((slot) => slot !== "evidence"))("says why for %s", (slot) => {
    expect(claims.some(filled[slot])).toBe(true);
    expect(unexplained(slot)).toEqual([]);
  });

  it("names a rule and a reason in every step, and words unless a default applied", () => {
    for (const { derivation } of claims) {
      for (const { rule, reason, words, certain } of derivation) {
        expect([rule, reasonWords(reason)]).not.toContain("");
        if (words === null) expect([rule, certain]).toEqual([rule, false]);
      }
    }
  });

  it("begins with the rule that made the claim", () => {
    for (const { derivation, rules } of claims) expect([derivation[0]?.slot, derivation[0]?.rule]).toEqual(["type", rules[0]]);
  });

  it("is what `isnad explain` prints for each claim that `isnad claims` lists", async () => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-"));
    try {
      const env = { ISNAD_CASE: join(folder, "case.isnad") };
      const file = fileURLToPath(new URL("../../samples/01-fr.txt", import.meta.url));
      expect((await isnad(["add", file, "--publisher", "sana", "--published", "2016-12-07"], { env })).code).toBe(0);
      const listed = (await isnad(["claims", "--format", "jsonl"], { env })).out.trim().split("\n");
      expect(listed.length).toBeGreaterThan(5);
      for (const line of listed) {
        const claim = JSON.parse(line) as Claim;
        const { code, out } = await isnad(["explain", claim.id, "--format", "json"], { env });
        expect(code).toBe(0);
        const steps = JSON.parse(out) as readonly Derivation[];
        for (const slot of ["agent", "places", "quantity", "time"] as const)
          if (claim[slot] !== null && JSON.stringify(claim[slot]) !== "[]") expect(steps.map((step) => step.slot)).toContain(slot);
        for (const { words } of steps) if (words !== null) expect(words.end).toBeGreaterThan(words.start);
        expect((await isnad(["explain", claim.id], { env })).out).toContain(claim.evidence.exact);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
