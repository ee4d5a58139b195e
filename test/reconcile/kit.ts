// Small cases in the tests' own words: claims in one line each, reports made of them, in one of two made-up countries.
import type { Claim, ClaimTime, Party, Place, Quantity, ReconcileInput, ReportText, Source, SourceLink } from "../../src/model.ts";

/** What a test says of a claim; the rest is what most claims have. */
export type Said = Partial<Omit<Claim, "time" | "attribution" | "report">> & {
  /** In place of `quantity`: `"12 people civilians"`, `">=14 people killed"`, `"~4000 people"`, `"<5 shells"`, `"20-99 people"`, `"80 percent east"`. */
  readonly figure?: string;
  /** A day or `from/to`; left out where the report gives no time. */
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
  const [value = "", unit, of] = text.slice(sign.length).split(" ");
  const [low, max] = value.split("-");
  const vague = max !== undefined && bound === "exact";
  return {
    value: Number(low),
    max: max === undefined ? null : Number(max),
    bound: vague ? "vague" : bound,
    unit: unit ?? "people",
    of: of ?? null,
  };
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

/** What most claims leave unsaid. */
export const BARE = {
  aspect: null,
  polarity: "affirmed",
  modality: "asserted",
  agent: null,
  affected: null,
  places: [],
  from: [],
  to: [],
  quantity: null,
  time: null,
  parent: null,
  extent: "unknown",
} as const;

/** A report and the claims in it. */
interface Reported {
  readonly report: ReportText;
  readonly claims: readonly Claim[];
}

/** One report whose text is its claims' words, a paragraph each. */
export function report(
  id: string,
  published: string | null,
  said: readonly Said[],
  more: { readonly publisher?: string | null; readonly language?: string } = {},
): Reported {
  const claims: Claim[] = [];
  let text = "";
  for (const [index, { figure, on, by, words, ...slots }] of said.entries()) {
    const exact = words ?? `${id} tells the ${index + 1}th thing of its own`;
    const start = text.length;
    text += `${exact}.\n`;
    claims.push({
      report: id,
      id: `${id}-${index + 1}`,
      ...BARE,
      type: "control",
      quantity: figure === undefined ? null : quantity(figure),
      rules: [],
      derivation: [],
      ...slots,
      evidence: { start, end: start + exact.length, exact },
      attribution: (by ?? []).map(link),
      time: on === undefined ? null : time(on),
    });
  }
  const { publisher = `desk-${id}`, language = "en" } = more;
  return { report: { report: id, language, text, publisher, published }, claims };
}

type Tables = Pick<ReconcileInput, "places" | "parties" | "sources">;

const caseIn = (tables: Tables, reports: readonly Reported[]): ReconcileInput => ({
  reports: reports.map((one) => one.report),
  claims: reports.flatMap(({ claims }) => claims),
  ...tables,
  judgements: [],
});

/** Places from lines of `id kind parent`. */
const places = (...lines: readonly string[]): readonly Place[] =>
  lines.map((line) => {
    const [id = "", kind = "", parent = null] = line.split(" ");
    return { id, kind, parent, lat: null, lon: null, precision: null, basis: null, names: {} };
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

/** A country at war, with a city of several levels. */
const VARNIA: Tables = {
  places: places(
    "varnia country",
    "tolm city varnia",
    "east-tolm region tolm",
    "mill-quarter district east-tolm",
    "harbour district east-tolm",
    "castle-hill district tolm",
    "reed-bridge landmark tolm",
    "osk town varnia",
    "saint-orla landmark harbour",
    "airport landmark tolm",
    "upland province varnia",
    "brel village upland",
  ),
  parties: [
    party("varnia-gov", "government"),
    party("karsland", "state"),
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
};

/** Reports on Varnia. */
export const caseOf = (...reports: readonly Reported[]): ReconcileInput => caseIn(VARNIA, reports);

/**
 * The city of Marsa: an old town with three quarters (one with a fort) and a harbour with two; the village of Tell beside it. A
 * state agency, the army, a rebel office, a monitor near the rebels, and agencies of nobody's side.
 */
const MARSA: Tables = {
  places: places(
    "marsa city coast",
    "coast governorate",
    "old-town area marsa",
    "harbour area marsa",
    "dyers district old-town",
    "smiths district old-town",
    "mill district old-town",
    "fort landmark mill",
    "quay district harbour",
    "docks district harbour",
    "tell village coast",
  ),
  parties: [party("gov", "government"), party("rebels", "armed-group"), party("falcons", "armed-group", "rebels")],
  sources: [
    source("state-agency", "agency", "gov"),
    source("army", "armed-group", "gov"),
    source("rebel-office", "official", "rebels"),
    source("monitor", "monitor", "rebels"),
    source("wire", "agency", null),
    source("gazette", "outlet", null),
  ],
};

/** One report on Marsa: who published it, when, and its claims in the order of its text. */
export interface Told {
  readonly report: string;
  readonly publisher?: string | null;
  readonly published: string | null;
  readonly language?: string;
  readonly claims: readonly Said[];
}

/** Reports on Marsa. */
export const marsa = (told: readonly Told[]): ReconcileInput =>
  caseIn(
    MARSA,
    told.map(({ report: id, published, claims, publisher = null, language = "en" }) =>
      report(id, published, claims, { publisher, language }),
    ),
  );
