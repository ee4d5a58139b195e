// Timeline, citations, figures and digests: small cases that a reader judged.
import { describe, expect, it } from "vitest";
import type { Proposition, Trace } from "../../src/model.ts";
import { citationsOf } from "../../src/reconcile/origins/citations.ts";
import { digestsOf } from "../../src/reconcile/propositions/digests.ts";
import { figureSeries } from "../../src/reconcile/propositions/figure-series.ts";
import { timelineOf } from "../../src/reconcile/propositions/timeline.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { marsa, type Told } from "./kit.ts";

function laidOut(told: readonly Told[]) {
  const input = marsa(told);
  const { propositions, traces } = reconcile(input);
  const known = {
    claims: new Map(input.claims.map((claim) => [claim.id, claim])),
    reports: new Map(input.reports.map((report) => [report.report, report])),
    traces: new Map(traces.map((trace) => [trace.claim, trace])),
  };
  return { input, propositions, ...known, digests: digestsOf(propositions, known.claims, known.reports, known.traces) };
}

const killed = (value: number, bound: "exact" | "about" | "at-least" | "vague", max: number | null = null) =>
  ({ value, max, bound, unit: "people", of: "civilians" }) as const;

describe("the timeline", () => {
  const { propositions, digests } = laidOut([
    {
      report: "r1",
      published: "2020-05-04",
      claims: [
        { id: "taken", type: "control", aspect: "gain", agent: "gov", places: ["dyers"], on: "2020-05-02/2020-05-03" },
        { id: "kept", type: "control", aspect: "hold", agent: "rebels", places: ["quay"], on: "2019-01-01/2020-05-04" },
        { id: "soon", type: "agreement", aspect: "truce", modality: "expected" },
      ],
    },
    { report: "r2", published: null, claims: [{ id: "undated", type: "dissent", agent: "rebels" }] },
  ]);
  const entries = timelineOf(propositions, digests);
  const entry = (id: string) => entries.find(({ proposition }) => propositions.find((one) => one.id === proposition)?.claims[0] === id);

  it("keeps an event's interval as the time within which it happened, and a state's as the time over which it held", () => {
    expect(entry("taken")).toMatchObject({ start: "2020-05-02", end: "2020-05-03", certain: true, extends: "within" });
    expect(entry("kept")).toMatchObject({ start: "2019-01-01", end: "2020-05-04", extends: "throughout" });
  });

  it("marks where a report's day stands in, says what is only expected, and leaves out what has no date", () => {
    expect(entry("soon")).toMatchObject({ start: "2020-05-04", certain: false, modality: "expected" });
    expect(entry("undated")).toBeUndefined();
  });

  it("goes from the oldest on", () => {
    expect(entries.map(({ start }) => start)).toEqual([...entries.map(({ start }) => start)].sort());
  });
});

describe("citations", () => {
  const { input, propositions, reports, traces } = laidOut([
    {
      report: "r1",
      publisher: "gazette",
      published: "2020-05-04",
      claims: [
        { id: "a", type: "strike", aspect: "air", places: ["quay"], by: ["wire", "army"] },
        { id: "b", type: "strike", aspect: "air", places: ["mill"], by: ["army"] },
        { id: "c", type: "dissent", agent: "rebels", by: ['?"a resident"'] },
        { id: "d", type: "gathering", places: ["mill"] },
      ],
    },
    { report: "r2", published: "2020-05-04", claims: [{ id: "e", type: "dissent", agent: "rebels", by: ['?"a resident"'] }] },
  ]);
  const { sources, citations } = citationsOf(input.claims, reports, traces, propositions, input.sources);

  it("count each step of a chain: who passes on whose word", () => {
    const counted = citations.map(({ from, to, claims }) => `${from} > ${to} ${claims}`);
    expect(counted.sort()).toEqual([
      "gazette > army 1",
      "gazette > r1: a resident 1",
      "gazette > wire 1",
      "report:r2 > r2: a resident 1",
      "wire > army 1",
    ]);
  });

  it("count claims for the last of the chain alone, and keep nameless sources of two reports apart", () => {
    const claims = Object.fromEntries(sources.map((one) => [one.id, one.claims]));
    expect(claims).toEqual({ gazette: 1, wire: 0, army: 2, "r1: a resident": 1, "r2: a resident": 1, "report:r2": 0 });
    expect(sources.find(({ id }) => id === "army")?.party).toBe("gov");
  });

  it("give a publisher no side by what it took over from one", () => {
    const echo = { ...(traces.get("d") as Trace), party: "gov", echoOf: "b" };
    const { sources: cited } = citationsOf(input.claims, reports, new Map([["d", echo]]), propositions, input.sources);
    expect(cited.find(({ id }) => id === "gazette")?.party).toBeNull();
  });
});

describe("figures", () => {
  it("are listed by population over time with what their words allow; denied and expected ones are not", () => {
    const dead = { type: "casualties", aspect: "killed", places: ["quay"] } as const;
    const { input, propositions, reports, traces } = laidOut([
      {
        report: "r1",
        publisher: "gazette",
        published: "2020-05-04",
        claims: [
          { id: "late", ...dead, quantity: killed(20, "at-least"), by: ["monitor"] },
          { id: "early", ...dead, quantity: killed(100, "vague", 999), on: "2020-05-01" },
          { id: "round", ...dead, quantity: killed(80, "about"), on: "2020-05-02" },
          { id: "no", ...dead, quantity: killed(5, "exact"), polarity: "denied" },
          { id: "feared", ...dead, quantity: killed(5, "exact"), modality: "possible" },
        ],
      },
    ]);
    const [series, ...others] = figureSeries(input.claims, reports, traces, propositions);
    expect(others).toEqual([]);
    expect(series).toMatchObject({ type: "casualties", aspect: "killed", unit: "people", of: "civilians" });
    expect(series?.points.map(({ claim, low, high }) => [claim, low, high])).toEqual([
      ["early", 100, 999],
      ["round", 75, 85],
      ["late", 20, null],
    ]);
    expect(series?.points[2]).toMatchObject({ source: "monitor", side: "rebels", time: { certain: false } });
  });
});

describe("a digest", () => {
  it("quotes a named source before a nameless one, and the denial's words", () => {
    const strike = { type: "strike", aspect: "air", agent: "gov", places: ["quay"] } as const;
    const { propositions, digests } = laidOut([
      {
        report: "r1",
        publisher: "gazette",
        published: "2020-05-04",
        language: "fr",
        claims: [
          { id: "a", ...strike, by: ['?"a resident"'], words: "planes struck the quay, a resident says" },
          { id: "b", ...strike, by: ["wire", "monitor"], words: "government planes struck the quay at noon" },
          { id: "c", ...strike, by: ["army"], polarity: "denied", words: "no plane of ours struck the quay" },
        ],
      },
    ]);
    const at = propositions.findIndex((one: Proposition) => one.denied.length > 0);
    expect(digests[at]).toMatchObject({
      languages: ["fr"],
      publishers: ["gazette"],
      reported: { first: "2020-05-04", last: "2020-05-04" },
      words: { claim: "b", source: "monitor", through: ["wire"], side: "rebels" },
      against: { claim: "c", source: "army" },
    });
  });
});
