// Small cases in the tests' own words: a claim in one line, a case from its reports.
import type { Claim, ClaimTime, Party, Place, Quantity, ReconcileInput, ReportText, Source, SourceLink } from "../../src/model.ts";

/** What a test says of a claim; the rest is what most claims have. */
export type Said = Partial<Omit<Claim, "quantity" | "time" | "attribution" | "id" | "report">> & {
  /** `"12 people civilians"`, `">=14 people killed"`, `"~4000 people"`, `"<5 shells"`, `"80 percent east"`. */
  readonly figure?: string;
  /** A day or `from/to`. */
  readonly on?: string;
  /** Chain, nearest first: a register id, or words in quotation marks; a `?` before it withholds the name. */
  readonly by?: readonly string[];
  /** The words; made up when left out. */
  readonly words?: string;
};

const BOUNDS: readonly (readonly [string, Quantity["bound"]])[] = [
  [">=", "at-least"],
  ["<", "at-most"],
  ["~", "about"],
];

function quantity(text: string): Quantity {
  const [sign, bound] = BOUNDS.find(([mark]) => text.startsWith(mark)) ?? ["", "exact" as const];
  const [value, unit, of] = text.slice(sign.length).split(" ");
  return { value: Number(value), max: null, bound, unit: unit ?? "people", of: of ?? null };
}

function time(text: string): ClaimTime {
  const [start, end] = text.split("/");
  return { start: start ?? "", end: end ?? start ?? "", exact: text };
}

function link(text: string): SourceLink {
  const anonymous = text.startsWith("?");
  const name = anonymous ? text.slice(1) : text;
  const quoted = name.startsWith('"');
  const exact = quoted ? name.slice(1, -1) : name;
  return { source: quoted ? null : name, start: 0, end: exact.length, exact, anonymous };
}

/** One report whose text is its claims' words, a paragraph each. */
export function report(
  id: string,
  published: string,
  said: readonly Said[],
  more: { readonly publisher?: string; readonly language?: string } = {},
): { readonly report: ReportText; readonly claims: readonly Claim[] } {
  const claims: Claim[] = [];
  let text = "";
  for (const [index, { figure, on, by, words, ...slots }] of said.entries()) {
    const exact = words ?? `${id} tells the ${index + 1}th thing of its own`;
    const start = text.length;
    text += `${exact}.\n`;
    claims.push({
      report: id,
      id: `${id}-${index + 1}`,
      type: "control",
      aspect: null,
      polarity: "affirmed",
      modality: "asserted",
      agent: null,
      affected: null,
      places: [],
      from: [],
      to: [],
      parent: null,
      extent: "unknown",
      rules: [],
      derivation: [],
      ...slots,
      evidence: { start, end: start + exact.length, exact },
      attribution: (by ?? []).map(link),
      quantity: figure === undefined ? null : quantity(figure),
      time: on === undefined ? null : time(on),
    });
  }
  return { report: { report: id, language: more.language ?? "en", text, publisher: more.publisher ?? `desk-${id}`, published }, claims };
}

const place = (id: string, kind: string, parent: string | null): Place => ({
  id,
  kind,
  parent,
  lat: null,
  lon: null,
  precision: null,
  basis: null,
  names: {},
});
const party = (id: string, kind: string, parent: string | null = null): Party => ({ id, kind, country: "varnia", parent, names: {} });
const source = (id: string, kind: string, side: string | null, parent: string | null = null): Source => ({
  id,
  kind,
  country: "varnia",
  party: side,
  basis: null,
  parent,
  names: {},
});

/** An invented country at war, and its reports. */
export function caseOf(...reports: readonly ReturnType<typeof report>[]): ReconcileInput {
  return {
    reports: reports.map((one) => one.report),
    claims: reports.flatMap(({ claims }) => claims),
    places: [
      place("varnia", "country", null),
      place("tolm", "city", "varnia"),
      place("east-tolm", "region", "tolm"),
      place("mill-quarter", "district", "east-tolm"),
      place("harbour", "district", "east-tolm"),
      place("castle-hill", "district", "tolm"),
      place("reed-bridge", "landmark", "tolm"),
      place("osk", "town", "varnia"),
    ],
    parties: [
      party("varnia-gov", "government"),
      party("river-front", "armed-group"),
      party("reed-guards", "armed-group", "varnia-gov"),
      party("civilians", "people"),
    ],
    sources: [
      source("state-agency", "agency", "varnia-gov"),
      source("varnia-army", "official", "varnia-gov"),
      source("front-office", "official", "river-front"),
      source("war-monitor", "monitor", null),
      source("monitor-head", "person", null, "war-monitor"),
      source("relief-league", "ngo", null),
      source("wire", "agency", null),
    ],
    judgements: [],
  };
}
