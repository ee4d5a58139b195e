// The entries of the world that claims name: places, parties, sources, and the types of claims.
import type { ClaimType } from "./claims.ts";

/** Names of one thing by language code. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** A gazetteer entry. */
export interface Place {
  readonly id: string;
  /** `district`, `landmark`, `city`, `town`, `village`, `area`, `road`, `governorate`, `region`, `country`, … */
  readonly kind: string;
  /** Id of the place that contains it, or null. */
  readonly parent: string | null;
  /** WGS 84 degrees, or null when unknown. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** How far the point may be off, metres; null when unknown. */
  readonly precision: number | null;
  /** Where the point is from; "estimate" marks an estimate. */
  readonly basis: string | null;
  readonly names: Names;
  /** GeoJSON geometry that a case brought, kept as given. */
  readonly geometry?: unknown;
}

/** A side of a conflict or an armed or civil group. */
export interface Party {
  readonly id: string;
  /** `government`, `armed-group`, `state`, `organisation`, `people`, … */
  readonly kind: string;
  /** Place id of the country, or null. */
  readonly country: string | null;
  /** Id of the party it belongs to, or null. */
  readonly parent: string | null;
  readonly names: Names;
  /** Parties that it fights or acts beside, so that the two are no opposed sides. */
  readonly allies?: readonly string[];
  /** Countries besides its own in whose reports its short names mean it. */
  readonly abroad?: readonly string[];
}

/** Whom claims are attributed to: publisher, agency, official, monitor, armed body. */
export interface Source {
  readonly id: string;
  readonly kind: string;
  /** Place id of the country, or null. */
  readonly country: string | null;
  /** Side whose interest it shares, or null. */
  readonly party: string | null;
  /** The ground for that side, in a phrase. */
  readonly basis: string | null;
  /** Id of the body it belongs to or speaks for, or null. */
  readonly parent: string | null;
  readonly names: Names;
}

/** A post or body by whose name people speak, whoever holds it: the governor, the health ministry. */
export interface Office {
  readonly id: string;
  /** Whether it is only how any body speaks: by a spokesman, in a statement. */
  readonly voice?: boolean;
  /** Whether a state has one of it: where no country is named, that of the government of which the report tells. */
  readonly state?: boolean;
  /** Whether many belong to it who do not speak for it: an army. */
  readonly manned?: boolean;
  /** Id of the body of which it is a part, or null. */
  readonly parent?: string | null;
  readonly names: Names;
}

/** What a claim's words say that no slot holds: an offer accepted, a convoy stopped, a depot hit. */
export interface Shade {
  readonly id: string;
  /** Of the shades of one group a thing has one at a time. */
  readonly group: string;
  /** Types of claims that are read for it. */
  readonly types: readonly ClaimType[];
  /** Whether it is read in what leads up to a denied claim in its sentence, and not in the claim's own words alone. */
  readonly leading?: boolean;
  readonly names: Names;
}

/** A claim type with its aspects and nearest codes in two event schemes. */
export interface ClaimTypeEntry {
  readonly type: ClaimType;
  readonly aspects: readonly string[];
  readonly covers: string;
  readonly plover: string | null;
  readonly acled: string | null;
  /** Where places of a movement go: `move` puts sources and goals into from/to. */
  readonly places: "at" | "move";
}

/** The tables that are in no one language; a case's own entries come after the project's and win over them. */
export interface World {
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly claimTypes: readonly ClaimTypeEntry[];
  /** Ids that the case brought; they win over the project's where a name fits both. */
  readonly own?: readonly string[];
  readonly offices?: readonly Office[];
  readonly shades?: readonly Shade[];
  /** Letter → Latin letters, for ids of names that no table holds. */
  readonly romanisation?: Readonly<Record<string, string>>;
}
