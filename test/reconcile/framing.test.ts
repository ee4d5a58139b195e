// Framing mentions into counts: whose words they are, and what is comparable.
import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/model.ts";
import { framingCounts } from "../../src/reconcile/framing.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { marsa } from "./kit.ts";

const WORDS = "terrorists shelled the quay; rebels fled";

const input = marsa([
  {
    report: "r1",
    publisher: "gazette",
    published: "2020-05-04",
    claims: [{ id: "a", type: "strike", aspect: "shelling", agent: "rebels", places: ["quay"], by: ["army"], words: WORDS }],
  },
  {
    report: "r2",
    publisher: "state-agency",
    published: "2020-05-04",
    language: "fr",
    claims: [{ id: "b", type: "dissent", agent: "rebels", words: WORDS }],
  },
]);

const named = (report: string, exact: string, value: string, word: string, start = WORDS.indexOf(exact)): Mention & { report: string } => ({
  report,
  start,
  end: start + exact.length,
  exact,
  label: "frame",
  value,
  rule: `framing.${word}`,
});

const traces = new Map(reconcile(input).traces.map((trace) => [trace.claim, trace]));
const reports = new Map(input.reports.map((report) => [report.report, report]));
const count = (...mentions: readonly (Mention & { report: string })[]) =>
  framingCounts(mentions, input.claims, reports, traces, input.sources);

describe("framing counts", () => {
  it("credit a word inside a statement to its source, and a word in the publisher's own voice to the publisher's side", () => {
    const counts = count(
      named("r1", "terrorists", "rebels||terrorists", "terrorist"),
      named("r1", "rebels", "rebels||rebels", "rebel", 100),
      named("r2", "terrorists", "rebels||terrorists", "terroriste"),
    );
    const shown = counts.map(({ frame, word, language, publisher, source, side }) => ({ frame, word, language, publisher, source, side }));
    expect(shown).toContainEqual({
      frame: "terrorists",
      word: "terrorist",
      language: "en",
      publisher: "gazette",
      source: "army",
      side: "gov",
    });
    expect(shown).toContainEqual({ frame: "rebels", word: "rebel", language: "en", publisher: "gazette", source: null, side: null });
    expect(shown).toContainEqual({
      frame: "terrorists",
      word: "terroriste",
      language: "fr",
      publisher: "state-agency",
      source: null,
      side: "gov",
    });
  });

  it("count the same word of the same voice together, most frequent first, with the places where it stands", () => {
    const again = [named("r2", "rebels", "rebels||rebels", "rebelle"), named("r2", "rebels", "rebels||rebels", "rebelle", 200)];
    const [first, second] = count(named("r2", "terrorists", "rebels||terrorists", "terroriste"), ...again);
    expect(first).toMatchObject({ of: "rebels", frame: "rebels", count: 2, reports: ["r2"] });
    expect(first?.examples.map(({ report, start, exact }) => [report, start, exact])).toEqual([
      ["r2", WORDS.indexOf("rebels"), "rebels"],
      ["r2", 200, "rebels"],
    ]);
    expect(second?.count).toBe(1);
  });

  it("keep whose act it is apart from what the act is called", () => {
    const acts = count(named("r2", "shelled", "violence|rebels|aggression", "agression"), named("r2", "fled", "leaving||flight", "fuir"));
    expect(acts.map(({ of, by, frame }) => [of, by, frame])).toEqual([
      ["leaving", null, "flight"],
      ["violence", "rebels", "aggression"],
    ]);
  });
});
