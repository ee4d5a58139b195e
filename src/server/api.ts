// The shapes that the HTTP API answers, as types alone, so that the workbench can share them without sharing code.
import type {
  Citations,
  Claim,
  ClaimType,
  Considered,
  Decision,
  Derivation,
  Extraction,
  FigureSeries,
  FramingCell,
  FramingCount,
  FramingGrouping,
  FramingTable,
  FramingWord,
  HeldClaim,
  KeptJudgement,
  Learnt,
  Names,
  Origin,
  Place,
  PlaceControl,
  Proof,
  Proposition,
  PropositionDigest,
  PropositionStatus,
  Quotation,
  Reason,
  Relation,
  Shared,
  Sharing,
  TimelineDay,
  TimelineEntry,
  Trace,
} from "../model.ts";

/** A word or date with how it was learnt. */
export type LearntValue = Learnt<string>;

/** The case that is being served. */
export interface CaseAnswer {
  /** File name of the case, without its folder. */
  readonly name: string;
  /** Whether judgements and reports can be added. */
  readonly writable: boolean;
  readonly reports: number;
  readonly claims: number;
}

// Addresses under /api, all GET: /case, /reports, /reports/{id}, /reports/{id}/claims, /reports/{id}/original, /reports/{id}/shared,
// /reports/{id}/shared/{other}, /claims, /claims/{id},
// /claims/{id}/relations, /propositions, /propositions/{id}, /timeline, /control, /places, /origins, /framing,
// /framing/table, /figures.
// Each answer but an original carries an ETag of the case's version; If-None-Match with it answers 304.

/** A report without its text, as one row of the list. */
export interface ReportRow {
  readonly report: string;
  /** File name or label given when it was added. */
  readonly name: string;
  readonly title: LearntValue | null;
  /** The first words of the text, for lists of reports without a title. */
  readonly opening: string;
  readonly language: LearntValue | null;
  readonly publisher: LearntValue | null;
  readonly published: LearntValue | null;
  /** How many claims the case holds for it. */
  readonly claims: number;
  readonly sha256: string;
  /** Length of the original. */
  readonly bytes: number;
  readonly mediaType: string;
  readonly charset: string;
  /** Name and version of what turned the bytes into text. */
  readonly textBy: string;
  /** Version of the language resources that made the claims; null before extraction. */
  readonly resources: string | null;
}

/** A report with its text and what was found in it. */
export interface ReportAnswer extends ReportRow {
  readonly text: string;
  readonly mentions: Extraction["mentions"];
  readonly names: Register;
}

/** Names of one register entry by language. */
export interface RegisterEntry {
  readonly names: Names;
}

/** A source's names and the side whose interest it shares. */
export interface SourceEntry extends RegisterEntry {
  readonly party: string | null;
  /** The ground for that side, in a phrase. */
  readonly basis: string | null;
}

/** The register entries that an answer refers to, by id; ids that no register holds are absent. */
export interface Register {
  readonly places: Readonly<Record<string, RegisterEntry>>;
  readonly parties: Readonly<Record<string, RegisterEntry>>;
  readonly sources: Readonly<Record<string, SourceEntry>>;
}

/** One stretch of a longer list. */
export interface Page {
  /** How many there are in all. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** Address of the next stretch, or null at the end. */
  readonly next: string | null;
}

/** Reports by publication date (unknown last), then id. */
export interface ReportsAnswer extends Page {
  readonly reports: readonly ReportRow[];
  readonly names: Register;
}

/** All claims of one report in the order of the text. */
export interface ReportClaimsAnswer {
  readonly report: string;
  readonly claims: readonly Claim[];
  readonly names: Register;
}

/** Claims of the case that pass a filter: corrected ones with the person's values, rejected ones left out. */
export interface ClaimsAnswer extends Page {
  readonly claims: readonly Claim[];
  /** What people decided on them, by claim id; it says what the program had read where a person set a slot. */
  readonly judgements: Readonly<Record<string, NonNullable<HeldClaim["judgement"]>>>;
  readonly names: Register;
}

/** A claim, with each step to it in English too. */
export interface ShownClaim extends Omit<Claim, "derivation"> {
  readonly derivation: readonly (Derivation & { readonly note: string })[];
}

/** One claim as the program read it, with the names that its slots refer to. */
export interface ClaimAnswer {
  readonly claim: ShownClaim;
  /** What stood in its reach and fills none of its slots, in the order of the text. */
  readonly considered: readonly Considered[];
  readonly names: Register;
}

/** What may narrow a list of claims. */
export interface ClaimsQuery {
  readonly report?: string | undefined;
  readonly type?: ClaimType | undefined;
  readonly place?: string | undefined;
  readonly source?: string | undefined;
  readonly party?: string | undefined;
  /** First day, inclusive. */
  readonly since?: string | undefined;
  /** Last day, inclusive. */
  readonly until?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

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

/** What may narrow propositions, the timeline and figures. All that is given must hold. */
export interface PropositionsFilter {
  readonly type?: ClaimType | undefined;
  /** Place id; what lies in it counts too. */
  readonly place?: string | undefined;
  /** Party id as agent or affected. */
  readonly party?: string | undefined;
  /** Register id of an origin. */
  readonly source?: string | undefined;
  /** Side of an origin. */
  readonly side?: string | undefined;
  readonly publisher?: string | undefined;
  readonly report?: string | undefined;
  readonly language?: string | undefined;
  readonly status?: PropositionStatus | undefined;
  /** First and last day, inclusive, compared to the proposition's time. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * `weight`: disputed before confirmed before single-origin, then by origins and reports; what an analyst reads first.
 * `time`: oldest event first, unknown last.
 */
export type PropositionsOrder = "weight" | "time";

export interface PropositionsQuery extends PropositionsFilter {
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

/** How one claim stands to others. */
export interface ClaimRelationsAnswer {
  readonly claim: string;
  readonly trace: ShownTrace;
  /** Propositions that it belongs to or stands against. */
  readonly propositions: readonly string[];
  readonly relations: readonly ShownRelation[];
  /** The claims at the other end, by id. */
  readonly claims: Readonly<Record<string, Claim>>;
  readonly names: Register;
}

/** Propositions in time, oldest first; those without any date are counted only. */
export interface TimelineAnswer {
  /** First and last day over all entries; null when there are none. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** The most telling, oldest first; {@link total} says how many there are. */
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  /** How many begin on each day, of all. */
  readonly counts: readonly TimelineDay[];
  /** All days on which one begins or ends. */
  readonly moments: readonly string[];
  readonly undated: number;
  readonly names: Register;
}

/** What a timeline is asked for. */
export interface TimelineQuery extends PropositionsFilter {
  /** Most entries to be sent. */
  readonly limit: number;
  /** A proposition that is to be among them. */
  readonly pick?: string | undefined;
}

/** A timeline without the names in it, and without what the drawing of an entry does not show. */
export type StoryTimeline = Omit<TimelineAnswer, "names" | "entries"> & { readonly entries: readonly StoryEntry[] };
export type StoryEntry = Omit<TimelineEntry, "modality" | "polarity" | "reported">;

/** The propositions of one status, the foremost in front. */
export interface StoryList {
  readonly total: number;
  readonly propositions: readonly PropositionRow[];
}

/** The case at a glance. */
export interface StoryAnswer {
  /** Propositions that pass the filter. */
  readonly total: number;
  readonly lists: Readonly<Record<PropositionStatus, StoryList>>;
  readonly facets: Facets;
  /** Not narrowed by days. */
  readonly timeline: StoryTimeline;
  readonly names: Register;
}

/** What the first screen is asked for. */
export interface StoryQuery extends PropositionsFilter {
  /** Most propositions of each status. */
  readonly limit: number;
  /** A proposition that is to be on the timeline. */
  readonly pick?: string | undefined;
}

/** Who holds which place at a moment. */
export interface ControlQuery {
  /** Day asked about; by default the last one of the stretch of days of which most is said. */
  readonly at?: string | undefined;
  /** Only what was reported by the end of this day. */
  readonly asOf?: string | undefined;
  /** Only what sources of these sides say. */
  readonly side?: readonly string[] | undefined;
  /** Only this place. */
  readonly place?: string | undefined;
  /** Without the voices behind each place and its name, which a map has already. */
  readonly brief?: "true" | "false" | undefined;
}

/** A place's state with who is said to have it. */
export interface PlaceState extends PlaceControl {
  /** Parties that are said to have it, the nearest word first. */
  readonly claimants: readonly string[];
  /** Whether something is said of the place itself, and not only of a larger one. */
  readonly spoken: boolean;
}

export interface ControlAnswer {
  /** Null when the case says nothing about control. */
  readonly at: string | null;
  readonly asOf: string | null;
  readonly side: readonly string[];
  /** First and last day for which something is said. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** First and last day of publication of the reports that say it. */
  readonly reported: { readonly first: string; readonly last: string } | null;
  /** The days on which something that is said begins or ends, oldest first: between them nothing changes. */
  readonly moments: readonly string[];
  /** The days of publication, oldest first. */
  readonly publications: readonly string[];
  /** Sides whose sources say something about control. */
  readonly sides: readonly string[];
  /** Places of which something is known, and places inside them, by id. */
  readonly places: readonly PlaceState[];
  readonly names: Register;
}

/** A place as the base of a map, without its names. */
export interface MapPlace extends Pick<Place, "id" | "kind" | "parent" | "lat" | "lon" | "precision" | "basis"> {
  /** GeoJSON geometry that the case brought, or null. */
  readonly geometry: unknown;
  /** Whether a claim names it; the others contain such a place, or lie beside it. */
  readonly named: boolean;
}

/** Every place that a claim of the case names, what contains it, and its sisters. */
export interface PlacesAnswer {
  readonly places: readonly MapPlace[];
  readonly names: Register;
}

/** Who cites whom. */
export interface OriginsAnswer extends Citations {
  /** How many sources with fewer claims are left out. */
  readonly omitted: number;
  readonly names: Register;
}

/** What may narrow framing. */
export interface FramingQuery {
  /** A party's id or an act. */
  readonly of?: string | undefined;
  readonly publisher?: string | undefined;
  readonly side?: string | undefined;
  readonly language?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Words, most frequent first. */
export interface FramingAnswer extends Page {
  readonly counts: readonly FramingCount[];
  readonly names: Register;
}

/** What a framing table is asked for. */
export interface FramingTableQuery {
  /** A party's id or an act; by default what has most words. */
  readonly of?: string | undefined;
  /** Whose act. */
  readonly by?: string | undefined;
  readonly grouping: FramingGrouping;
}

/** Words where they stand, with what stands around them. */
export interface FramingExample extends Quotation {
  readonly before: string;
  readonly after: string;
}

export interface FramingTableAnswer extends Omit<FramingTable, "cells"> {
  readonly cells: readonly (Omit<FramingCell, "words"> & {
    readonly words: readonly (Omit<FramingWord, "examples"> & { readonly examples: readonly FramingExample[] })[];
  })[];
  /** The reports of the examples: publisher and day, by id. */
  readonly reports: Readonly<Record<string, { readonly publisher: string | null; readonly published: string | null }>>;
  readonly names: Register;
}

/** Figures of the propositions that pass a filter, by population. */
export interface FiguresAnswer {
  /** Each with how many of its earlier figures are left out. */
  readonly series: readonly (FigureSeries & { readonly omitted: number })[];
  /** How many series with fewer figures are left out. */
  readonly omitted: number;
  readonly names: Register;
}

/** What two reports share, each span in its own text. */
export interface ComparisonAnswer extends Shared {
  readonly relations: readonly ShownRelation[];
  readonly names: Register;
}

/** The reports that share something with one. */
export interface SharingAnswer {
  readonly report: string;
  readonly others: readonly (Omit<Sharing, "report"> & { readonly report: ReportRow })[];
  /** How many more there are. */
  readonly omitted: number;
  readonly names: Register;
}

/** What a person decides, as it is posted; the server adds when. */
export type DecisionBody = Omit<Decision, "at">;

/** What may narrow the list of judgements. */
export interface JudgementsQuery {
  /** Those on claims of this report, by themselves or in pairs. */
  readonly report?: string | undefined;
  readonly claim?: string | undefined;
  readonly source?: string | undefined;
  /** Only those that hold. */
  readonly holding?: "true" | undefined;
  /** Only those that hold but whose claims are gone. */
  readonly orphaned?: "true" | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Judgements, the latest first. */
export interface JudgementsAnswer extends Page {
  readonly judgements: readonly KeptJudgement[];
  /** Ids of those in this answer whose claims are gone. */
  readonly orphaned: readonly number[];
  readonly names: Register;
}

/** What is known of a posted file beside its bytes. */
export interface AddQuery {
  /** File name or label. */
  readonly name: string;
  readonly publisher?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** A reason, and the same as an English sentence. */
export interface Told {
  readonly why: string;
  readonly reason: Reason;
}

/** What came of one report in a posted file. */
export interface AddedReport {
  /** The file, with the line where it held several reports. */
  readonly name: string;
  /** `known`: the case had it already; `same-original`: the same bytes under another publisher. */
  readonly outcome: "added" | "known" | "same-original" | "failed";
  readonly report: string | null;
  readonly claims: number;
  /** What is doubtful, such as an unknown language. */
  readonly warnings: readonly Told[];
  /** Why it failed, or null. */
  readonly failure: Told | null;
}

export interface AddedAnswer {
  readonly reports: readonly AddedReport[];
}

/** What is looked up in a register. */
export interface LookupQuery {
  /** A part of a name in any language. */
  readonly words: string;
  readonly limit: number;
}

/** An entry of a register with what tells it from its namesakes. */
export interface LookupEntry extends RegisterEntry {
  readonly id: string;
  readonly kind: string;
  /** Id of what contains it, or to which it belongs. */
  readonly parent: string | null;
}

/** Entries of a register, the best fit first. */
export interface LookupAnswer {
  readonly entries: readonly LookupEntry[];
}

/** An error as RFC 9457 describes it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request that went wrong. */
  readonly instance: string;
}
