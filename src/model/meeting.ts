// What claims of several reports are to each other: relations, origins, propositions, and what people decide on them.
import type { Claim, ClaimType, Quotation, Reason, ReportText } from "./claims.ts";
import type { Office, Party, Place, Shade, Source } from "./world.ts";

export const RELATION_KINDS = ["repeats", "supports", "refines", "updates", "contradicts", "denies"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** How two claims stand to each other. `refines`, `updates`, `denies` go from `a` to `b`; the others have the smaller id first. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly kind: RelationKind;
  /** Id of the rule that decided. */
  readonly rule: string;
  /** What it rests on: words, days, figures. */
  readonly reason: Reason;
}

/** What a conclusion about origins rests on. */
export interface Proof {
  readonly rule: string;
  readonly reason: Reason;
  readonly spans: readonly Quotation[];
}

/** Whom one claim goes back to: its chain followed to the last known link, and over reports where it derives from another. */
export interface Trace {
  readonly claim: string;
  /** Id of the origin; equal ids are one origin. */
  readonly origin: string;
  /** Register id of the origin, or its words, or `report:ID` for a publisher's own voice. */
  readonly source: string;
  /** The side whose interest the origin shares, or null. */
  readonly party: string | null;
  /** The claim it derives from; null when it derives from none that is known. */
  readonly echoOf: string | null;
  /** `unknown` when two claims share an origin and nothing tells which came first. */
  readonly direction: "from" | "unknown" | null;
  readonly proofs: readonly Proof[];
}

/** An origin inside a proposition. */
export interface Origin {
  readonly id: string;
  readonly source: string;
  readonly party: string | null;
  readonly claims: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Figures that may be compared, for they measure the same thing. */
export interface Figures {
  readonly unit: string;
  readonly of: string | null;
  /** In words: what is counted, where, over which days. */
  readonly scope: string;
  /** The figure given by most origins, then the latest; low and high span all bounds. */
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly claims: readonly string[];
}

export type PropositionStatus = "single-origin" | "confirmed" | "disputed";

/** When something happened or held: whole days, both inclusive. `certain` is false where a report's date stands in. */
export interface EventTime {
  readonly start: string;
  readonly end: string;
  readonly certain: boolean;
}

/** What several claims say in common: same event, same place, compatible time. */
export interface Proposition {
  /** Survives recomputation as long as its first claim does. */
  readonly id: string;
  readonly type: ClaimType;
  readonly aspect: string | null;
  readonly agent: string | null;
  readonly affected: string | null;
  /** What its claims have in common; a claim over a list of places may belong to a proposition for each. */
  readonly places: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly time: EventTime | null;
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  readonly origins: readonly Origin[];
  /** Sides of its origins, sorted. */
  readonly sides: readonly string[];
  /** Claims that deny it; not in `claims`. */
  readonly denied: readonly string[];
  /** Claims that can't be true beside it; not in `claims`. */
  readonly contradicted: readonly string[];
  /** Its claims whose source's own side would rather not have said it. */
  readonly againstInterest: readonly string[];
  /** Whether origins of opposed sides agree on it. */
  readonly acrossSides: boolean;
  readonly status: PropositionStatus;
  /** The ground for the status in one sentence. */
  readonly ground: string;
  /** Admiralty credibility, 1 (confirmed) to 6 (can't be judged); ARCHITECTURE.md has the rule. */
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
  readonly figures: readonly Figures[];
}

export type Verdict = "accepted" | "corrected" | "rejected" | "unsure";

/** What a person decided; the last one on a target holds. */
export interface Judgement {
  /** A claim, or a pair of claims. */
  readonly target:
    | { readonly kind: "claim"; readonly claim: string }
    /** With `unrelated`, `accepted` means that the two have nothing to do with each other. */
    | { readonly kind: "relation"; readonly a: string; readonly b: string; readonly relation: RelationKind | "unrelated" }
    /** Whether two claims put forward one proposition: `accepted` merges, `rejected` splits. */
    | { readonly kind: "same-proposition"; readonly a: string; readonly b: string }
    /** Whether two claims go back to one origin. */
    | { readonly kind: "same-origin"; readonly a: string; readonly b: string };
  readonly verdict: Verdict;
  /** Orders judgements on one target; ISO 8601. */
  readonly at: string;
  readonly by: string;
}

/** The slots of a claim that a person put in place of the program's; a slot that is absent stays as it was read. */
export type Correction = Partial<
  Pick<
    Claim,
    | "type"
    | "aspect"
    | "evidence"
    | "polarity"
    | "modality"
    | "attribution"
    | "agent"
    | "affected"
    | "places"
    | "from"
    | "to"
    | "quantity"
    | "time"
    | "extent"
  >
>;

export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
/** How far a source proved reliable, by the Admiralty scale: A (completely) to E (not), F (can't be judged). */
export type Reliability = (typeof RELIABILITIES)[number];

/** What a person decides: a judgement on claims, or how reliable a source is. */
export interface Decision extends Omit<Judgement, "target"> {
  readonly target: Judgement["target"] | { readonly kind: "source"; readonly source: string };
  /** In the person's words; may be empty. */
  readonly reason: string;
  /** What a verdict `corrected` puts in place; null with any other. */
  readonly correction: Correction | null;
  /** The letter of a judgement on a source; null with any other. */
  readonly reliability: Reliability | null;
}

/** A decision as the case keeps it, for good. */
export interface KeptJudgement extends Decision {
  /** In the order in which they were made, from 1. */
  readonly id: number;
  /** The claims it is about as the program had read them at the time, so that it can be told what it meant when they are gone. */
  readonly seen: readonly Claim[];
  /** Whether it is the last one on its target that was not taken back. */
  readonly holds: boolean;
  /** Who took it back, and when; null when nobody did. */
  readonly withdrawn: { readonly by: string; readonly at: string } | null;
}

/** A claim as it holds, and what a person decided on it; null when nobody did. */
export interface HeldClaim {
  readonly claim: Claim;
  readonly judgement:
    | (Pick<KeptJudgement, "verdict" | "by" | "at" | "reason"> & {
        /** What the program had read in the slots that the person set; empty unless corrected. */
        readonly read: Correction;
      })
    | null;
}

/** What reconciling takes. Order is of no account. */
export interface ReconcileInput {
  readonly reports: readonly ReportText[];
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly judgements: readonly Judgement[];
  /** Posts and bodies that are called by several names. */
  readonly offices?: readonly Office[];
  /** What claims' words may say that no slot holds. */
  readonly shades?: readonly Shade[];
  /** Letter → Latin letters, so that one name in two scripts is met. */
  readonly romanisation?: Readonly<Record<string, string>>;
}

/** What reconciling gives: sorted, and the same bytes whatever the order of what it took. */
export interface Reconciliation {
  readonly propositions: readonly Proposition[];
  /** A spanning set, or every pair of the closure when asked for. */
  readonly relations: readonly Relation[];
  /** One for each claim. */
  readonly traces: readonly Trace[];
}
