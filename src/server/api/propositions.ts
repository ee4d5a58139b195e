// Propositions, and everything that stands behind and against them.
import type { Claim, Origin, Proof, Proposition, PropositionDigest, Relation, Trace } from "../../model.ts";
import type { PropositionFilter } from "../../views/filter.ts";
import type { Page, Register, ReportRow } from "./reports.ts";

/** A proposition as one row of a list: counts in place of its claims, and the words to read first. */
export interface PropositionRow
  extends Omit<Proposition, "claims" | "reports" | "origins" | "denied" | "contradicted" | "againstInterest">,
    Omit<PropositionDigest, "proposition"> {
  readonly claims: number;
  readonly reports: number;
  readonly origins: number;
  readonly denied: number;
  readonly contradicted: number;
  readonly againstInterest: number;
}

/**
 * `weight`: disputed before confirmed before single-origin, then by origins and reports; what an analyst reads first.
 * `time`: oldest event first, unknown last.
 */
export type PropositionsOrder = "weight" | "time";

export interface PropositionsQuery extends PropositionFilter {
  readonly order: PropositionsOrder;
  readonly offset: number;
  readonly limit: number;
}

/** How many propositions of the filter have each value; most frequent first. */
export interface Facets {
  readonly type: readonly FacetCount[];
  readonly status: readonly FacetCount[];
  readonly place: readonly FacetCount[];
  readonly party: readonly FacetCount[];
  readonly source: readonly FacetCount[];
  readonly publisher: readonly FacetCount[];
  readonly language: readonly FacetCount[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface PropositionsAnswer extends Page {
  readonly propositions: readonly PropositionRow[];
  readonly facets: Facets;
  readonly names: Register;
}

/** A relation, with its reason in English too. */
export interface ShownRelation extends Relation {
  readonly why: string;
}

/** A proof, with its reason in English too. */
export interface ShownProof extends Proof {
  readonly why: string;
}

export interface ShownTrace extends Trace {
  readonly proofs: readonly ShownProof[];
}

export interface ShownOrigin extends Origin {
  readonly proofs: readonly ShownProof[];
}

export interface ShownProposition extends Proposition {
  readonly origins: readonly ShownOrigin[];
}

/** What stands behind propositions and against them. */
export interface Behind {
  /** Their claims, and those that deny or contradict them, by id. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** Where each of these claims comes from, by claim id. */
  readonly traces: Readonly<Record<string, ShownTrace>>;
  /** The reports of these claims, by id. */
  readonly reports: Readonly<Record<string, ReportRow>>;
  readonly names: Register;
}

/** One proposition with everything that stands behind it and against it. */
export interface PropositionAnswer extends Behind {
  readonly proposition: ShownProposition;
  /** How its claims stand to each other. */
  readonly relations: readonly ShownRelation[];
}

/** The propositions that pass a filter, what an analyst reads first in front, with what stands behind them. */
export interface DossierAnswer extends Behind {
  readonly propositions: readonly ShownProposition[];
  /** How many more pass the filter. */
  readonly omitted: number;
}
