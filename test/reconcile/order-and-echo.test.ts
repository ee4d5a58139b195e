// What must hold of every case: order is of no account, a copy is no support, a report taken away takes its evidence alone.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposition, ReconcileInput } from "../../src/model.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { caseOf, report, type Said } from "./kit.ts";

const SOURCES = [["varnia-army"], ["front-office"], ["war-monitor"], ["wire", "monitor-head"], ["wire", '?"a resident"'], []];
const PLACES = ["mill-quarter", "harbour", "castle-hill", "reed-bridge", "osk"];

/** Any claim on the small war, with every slot open. */
const anyClaim: fc.Arbitrary<Said> = fc
  .record({
    type: fc.constantFrom("control", "casualties", "strike", "displacement"),
    side: fc.constantFrom("varnia-gov", "river-front"),
    polarity: fc.constantFrom("affirmed", "affirmed", "affirmed", "denied"),
    place: fc.constantFrom(...PLACES),
    value: fc.integer({ min: 1, max: 60 }),
    by: fc.constantFrom(...SOURCES),
    day: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  })
  .map(({ type, side, polarity, place, value, by, day }): Said => {
    const common = { type, polarity, by, places: [place], ...(day === null ? {} : { on: `2031-05-0${day}` }) } as const;
    if (type === "control") return { ...common, aspect: value % 2 === 0 ? "gain" : "hold", agent: side };
    if (type === "casualties") return { ...common, aspect: "killed", affected: "civilians", figure: `${value} people civilians` };
    if (type === "strike") return { ...common, aspect: "shelling", agent: side };
    return { ...common, aspect: "leave", affected: "civilians", places: [], from: [place], figure: `${value * 100} people civilians` };
  });

const anyCase: fc.Arbitrary<ReconcileInput> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(anyClaim, { minLength: 1, maxLength: 7 })), { minLength: 2, maxLength: 5 })
  .map((reports) => caseOf(...reports.map(([day, said], index) => report(`r${index}`, `2031-05-0${day}`, said))));

const RUNS = { numRuns: 60 };

describe("order", () => {
  it("of reports, claims and tables changes no byte", () => {
    fc.assert(
      fc.property(anyCase, fc.integer(), (input, seed) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) >>> 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const other = {
          ...input,
          reports: shuffled(input.reports),
          claims: shuffled(input.claims),
          places: shuffled(input.places),
          sources: shuffled(input.sources),
        };
        for (const all of [true, false]) expect(JSON.stringify(reconcile(other, { all }))).toBe(JSON.stringify(reconcile(input, { all })));
      }),
      RUNS,
    );
  });
});

/** Five things that one desk tells in its own order: enough for a copy to be known. */
const STORY: readonly Said[] = [
  { type: "control", aspect: "gain", agent: "varnia-gov", places: ["mill-quarter", "harbour"], by: ["varnia-army"] },
  { type: "casualties", aspect: "killed", affected: "civilians", places: ["harbour"], figure: "17 people civilians", by: ['?"a doctor"'] },
  { type: "casualties", aspect: "wounded", affected: "civilians", places: ["harbour"], figure: "43 people civilians", by: ['?"a doctor"'] },
  {
    type: "displacement",
    aspect: "leave",
    affected: "civilians",
    from: ["east-tolm"],
    figure: ">=2300 people civilians",
    by: ["relief-league"],
  },
  { type: "strike", aspect: "air", agent: "varnia-gov", places: ["castle-hill"], figure: "6 strikes", by: ["war-monitor"] },
];

const originsOf = (propositions: readonly Proposition[], claim: string): number =>
  propositions.find(({ claims }) => claims.includes(claim))?.origins.length ?? 0;

describe("an echo", () => {
  const first = report("first", "2031-05-03", STORY);
  const other = report("other", "2031-05-03", [
    { type: "control", aspect: "gain", agent: "varnia-gov", places: ["harbour"], by: ["war-monitor"] },
    {
      type: "casualties",
      aspect: "killed",
      affected: "civilians",
      places: ["harbour"],
      figure: "17 people civilians",
      by: ["relief-league"],
    },
  ]);
  const copies: readonly (readonly [what: string, said: readonly Said[]])[] = [
    ["with its sources", STORY],
    ["that drops its sources", STORY.map((said) => ({ ...said, by: [] }))],
    ["that cites the desk it copies", STORY.map((said) => ({ ...said, by: ["desk-first", ...(said.by ?? [])] }))],
  ];
  for (const [what, said] of copies) {
    it(`${what} changes no count of origins`, () => {
      const before = reconcile(caseOf(first, other)).propositions;
      const after = reconcile(caseOf(first, other, report("copy", "2031-05-04", said, { language: "fr" }))).propositions;
      for (const claim of [...first.claims, ...other.claims]) expect(originsOf(after, claim.id)).toBe(originsOf(before, claim.id));
    });
    it(`${what} is never told as support`, () => {
      const { relations } = reconcile(caseOf(first, report("copy", "2031-05-04", said, { language: "fr" })), { all: true });
      expect(relations.filter(({ kind }) => kind === "supports")).toEqual([]);
    });
  }
  it("names what it derives from, with the words that prove it", () => {
    const copy = report(
      "copy",
      "2031-05-04",
      STORY.map((said) => ({ ...said, by: [] })),
      { language: "fr" },
    );
    const trace = reconcile(caseOf(first, copy)).traces.find(({ claim }) => claim === "copy-2");
    expect(trace).toMatchObject({ echoOf: "first-2", direction: "from" });
    expect(trace?.proofs[0]?.spans.map((span) => span.report)).toEqual(["first", "copy"]);
  });
  it("makes nobody whose name is withheld a registered source, nor one name another that it meets once", () => {
    const said = (by: readonly string[]): readonly Said[] => STORY.map((one, at) => (at === 3 ? { ...one, by } : one));
    const elsewhere: Said = { type: "aid", agent: "varnia-gov", places: ["osk"] };
    const originOf = (by: string, copied: string): string | undefined => {
      const copy = report("copy", "2031-05-04", [...said([copied]), { ...elsewhere, by: [copied] }], { language: "fr" });
      return reconcile(caseOf(report("first", "2031-05-03", said([by])), copy)).traces.find(({ claim }) => claim === "copy-6")?.origin;
    };
    expect(originOf("relief-league", '?"a guard"')).not.toBe("relief-league");
    expect(originOf("relief-league", '"Orla Hemm"')).not.toBe("relief-league");
  });
  it("may still contradict by the word of another whom it asked itself", () => {
    const hit: Said = { type: "strike", aspect: "air", agent: "varnia-gov", places: ["reed-bridge"], on: "2031-05-02", by: ["wire"] };
    const blamed: Said = { ...hit, aspect: "shelling", agent: "river-front", by: ['"the garrison\'s captain"'] };
    const copy = report("copy", "2031-05-04", [...STORY, blamed], { language: "fr" });
    const { relations } = reconcile(caseOf(report("first", "2031-05-03", [...STORY, hit]), copy), { all: true });
    expect(relations.find(({ a, b }) => a === "copy-6" && b === "first-6")?.kind).toBe("contradicts");
  });
  it("of the same day that cites nobody has no known direction", () => {
    const copy = report(
      "copy",
      "2031-05-03",
      STORY.map((said) => ({ ...said, by: [] })),
      { language: "fr" },
    );
    const traces = reconcile(caseOf(first, copy)).traces.filter(({ echoOf }) => echoOf !== null);
    expect(new Set(traces.map(({ direction }) => direction))).toEqual(new Set(["unknown"]));
  });
});

describe("a heading", () => {
  const heads = (said: readonly Said[]): readonly number[] => {
    const one = report("one", "2031-05-03", said);
    const text = one.report.text.replace(".", "");
    const claims = one.claims.map((claim) => {
      const start = text.indexOf(claim.evidence.exact);
      return { ...claim, evidence: { ...claim.evidence, start, end: start + claim.evidence.exact.length } };
    });
    return reconcile(caseOf({ report: { ...one.report, text }, claims })).propositions.map(({ origins }) => origins.length);
  };
  const dead: Said = { type: "casualties", aspect: "killed", affected: "civilians", figure: "8 people civilians", on: "2031-05-03" };
  it("and the sentence that it announces have one origin", () => {
    expect(heads([dead, { ...dead, by: ["state-agency"], places: ["harbour"] }])).toEqual([1]);
  });
  it("over two sources' words makes neither of them the other", () => {
    expect(heads([dead, { ...dead, by: ["state-agency"] }, { ...dead, by: ["relief-league"] }])).toEqual([2]);
  });
});

describe("taking a report away", () => {
  it("leaves nothing of it, and what is left is as if it had never been there", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const [gone] = input.reports;
        const left = {
          ...input,
          reports: input.reports.filter((one) => one !== gone),
          claims: input.claims.filter((claim) => claim.report !== gone?.report),
        };
        const kept = new Set(left.claims.map(({ id }) => id));
        const { propositions, relations, traces } = reconcile(left, { all: true });
        expect(propositions.flatMap(({ claims }) => claims).every((claim) => kept.has(claim))).toBe(true);
        expect(relations.every(({ a, b }) => kept.has(a) && kept.has(b))).toBe(true);
        expect(traces.map(({ claim }) => claim).sort()).toEqual([...kept].sort());
      }),
      RUNS,
    );
  });
});
