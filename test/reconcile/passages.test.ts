// Words that a later report has from an earlier one: what counts as a copy, and what it proves.
import { describe, expect, it } from "vitest";
import { type Passage, sharedPassages } from "../../src/reconcile/origins/passages.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { caseOf, report, type Said } from "./kit.ts";

const passagesOf = (...texts: readonly string[]): Passage<number>[] => {
  const found: Passage<number>[] = [];
  sharedPassages(texts, (passage) => found.push(passage));
  return found;
};

const LONG = "the bakers of the mill quarter carried flour over the reed bridge until the guards sent them back at dusk";

describe("passages", () => {
  it("a long run of words is found wherever it stands, with its place in both texts", () => {
    const [a, b] = [`On Tuesday ${LONG}, they said.`, `A later paper writes that ${LONG} – nothing else is known.`];
    const [passage, ...more] = passagesOf(a, b);
    expect(more).toEqual([]);
    expect(a.slice(passage?.from.start, passage?.from.end)).toBe(LONG);
    expect(b.slice(passage?.to.start, passage?.to.end)).toBe(LONG);
  });
  it("case, accents and marks between words are no difference", () => {
    const accented = "Les boulangers du quartier du Moulin ont porté la farine par le pont des Roseaux jusqu’à la tombée de la nuit";
    expect(passagesOf(accented, accented.toUpperCase().replaceAll(" DU ", ", DU "))).toHaveLength(1);
  });
  it("a script without capitals is read alike, with and without its vowel marks", () => {
    const text = "حمل الخبازون الطحين عبر جسر القصب حتى أعادهم الحراس عند المساء إلى بيوتهم في الحي القديم من المدينة";
    expect(passagesOf(text, text.replace("حمل", "حَمَلَ"))).toHaveLength(1);
  });
  it("set phrases are too short to prove anything", () => {
    expect(passagesOf("He spoke on condition of anonymity on Monday.", "She spoke on condition of anonymity on Friday evening.")).toEqual(
      [],
    );
  });
  it("goes back to the first text that had it", () => {
    expect(passagesOf(LONG, LONG, LONG).map(({ earlier, later }) => [earlier, later])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
  it("texts of one word alone share one passage, told once and not anew at every step", () => {
    expect(passagesOf("so ".repeat(4_000), "so ".repeat(4_000))).toHaveLength(1);
  });
});

describe("a copied sentence", () => {
  const shelled: Said = { type: "strike", aspect: "shelling", places: ["mill-quarter"], words: LONG };
  it("is an echo of the report that had it first, with the passage as its proof", () => {
    const { relations, traces } = reconcile(
      caseOf(report("first", "2031-05-03", [{ ...shelled, by: ["war-monitor"] }]), report("copy", "2031-05-04", [shelled])),
      { all: true },
    );
    expect(relations.map(({ kind }) => kind)).toEqual(["repeats"]);
    const trace = traces.find(({ claim }) => claim === "copy-1");
    expect(trace).toMatchObject({ origin: "war-monitor", echoOf: "first-1", direction: "from" });
    expect(trace?.proofs[0]).toMatchObject({ rule: "passage" });
    expect(trace?.proofs[0]?.spans.map(({ exact }) => exact)).toEqual([LONG, LONG]);
  });
  it("keeps the source that it names itself", () => {
    const copy = report("copy", "2031-05-04", [{ ...shelled, by: ["relief-league"] }]);
    const { traces } = reconcile(caseOf(report("first", "2031-05-03", [{ ...shelled, by: ["war-monitor"] }]), copy));
    expect(traces.find(({ claim }) => claim === "copy-1")).toMatchObject({ origin: "relief-league", echoOf: null });
  });
});
