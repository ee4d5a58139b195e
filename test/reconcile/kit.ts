// Small cases for tests of what follows from claims: a made-up country, reports of a few words, claims marked by a reader.
import type { Claim, Party, Place, ReconcileInput, ReportText, Source, SourceLink } from "../../src/model.ts";

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

/** The city of Marsa: an old town with three quarters (one with a fort) and a harbour with two; the village of Tell beside it. */
export const PLACES: readonly Place[] = [
  place("marsa", "city", "coast"),
  place("coast", "governorate", null),
  place("old-town", "area", "marsa"),
  place("harbour", "area", "marsa"),
  place("dyers", "district", "old-town"),
  place("smiths", "district", "old-town"),
  place("mill", "district", "old-town"),
  place("fort", "landmark", "mill"),
  place("quay", "district", "harbour"),
  place("docks", "district", "harbour"),
  place("tell", "village", "coast"),
];

const party = (id: string, parent: string | null = null): Party => ({ id, kind: "armed-group", country: null, parent, names: {} });

/** The government, the rebels, and a group of theirs. */
export const PARTIES: readonly Party[] = [party("gov"), party("rebels"), party("falcons", "rebels")];

const source = (id: string, side: string | null, kind = "agency"): Source => ({
  id,
  kind,
  country: null,
  party: side,
  basis: null,
  parent: null,
  names: {},
});

/** A state agency, the army, a rebel office, a monitor near the rebels, and agencies of nobody's side. */
export const SOURCES: readonly Source[] = [
  source("state-agency", "gov"),
  source("army", "gov", "armed-group"),
  source("rebel-office", "rebels", "official"),
  source("monitor", "rebels", "monitor"),
  source("wire", null),
  source("gazette", null, "outlet"),
];

/** One claim in short: what differs from "asserted, affirmed, nobody's, nowhere". */
export type Said = Partial<Omit<Claim, "id" | "report" | "time" | "evidence" | "attribution">> & {
  readonly id: string;
  readonly type: Claim["type"];
  /** `DAY`, `DAY/DAY`; left out where the report gives no time. */
  readonly on?: string;
  /** The chain from the reader outwards; a name that is in no register stands in quotation marks and is nameless. */
  readonly by?: readonly string[];
  readonly words?: string;
};

/** One report: who published it, when, and its claims in the order of its text. */
export interface Told {
  readonly report: string;
  readonly publisher?: string | null;
  readonly published: string | null;
  readonly language?: string;
  readonly claims: readonly Said[];
}

function link(name: string): SourceLink {
  const nameless = name.startsWith("“");
  const exact = nameless ? name.slice(1, -1) : name;
  return { start: 0, end: exact.length, exact, source: nameless ? null : name, anonymous: nameless };
}

function claimOf(report: string, said: Said, start: number): Claim {
  const { on, by = [], words = `words of ${said.id}`, ...given } = said;
  const [first, last = first] = on?.split("/") ?? [];
  return {
    aspect: null,
    polarity: "affirmed",
    modality: "asserted",
    agent: null,
    affected: null,
    places: [],
    from: [],
    to: [],
    quantity: null,
    parent: null,
    extent: "whole",
    rules: [],
    derivation: [],
    ...given,
    report,
    evidence: { start, end: start + words.length, exact: words },
    attribution: by.map(link),
    time: first === undefined || last === undefined ? null : { start: first, end: last, exact: on ?? "" },
  };
}

/** Reports and their claims, as reconciling takes them; every claim's words stand in its report's text. */
export function caseOf(told: readonly Told[]): ReconcileInput {
  const reports: ReportText[] = [];
  const claims: Claim[] = [];
  for (const { report, publisher = null, published, language = "en", claims: said } of told) {
    let text = "";
    for (const one of said) {
      const claim = claimOf(report, one, text.length);
      claims.push(claim);
      text += `${claim.evidence.exact}\n`;
    }
    reports.push({ report, language, text, publisher, published });
  }
  return { reports, claims, places: PLACES, parties: PARTIES, sources: SOURCES, judgements: [] };
}
