// The vocabulary of Isnad as readonly types: what a report, a mention, a claim and its slots are.
// Field names and value sets follow the project's claim codebook; every offset counts UTF-16 code units into a report's text.

/** A half-open stretch of a report's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers; `text.slice(start, end) === exact` always holds. */
export interface Evidence extends Span {
  readonly exact: string;
}

/** How a property of a report was learnt. */
export type Provenance = "given" | "metadata" | "guessed";

/** A value with how it was learnt. */
export interface Learnt<T> {
  readonly value: T;
  readonly learnt: Provenance;
}

/** An ingested report, before or after storing. */
export interface IngestedReport {
  /** Identity: the manifest's id, else publisher + SHA-256. */
  readonly report: string;
  /** File name or label given by the user; for messages only. */
  readonly name: string;
  readonly original: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly charset: string;
  /** Name and version of what turned the bytes into text, e.g. `plain/1`, `readability/0.6.0`. */
  readonly textBy: string;
  readonly text: string;
  readonly title: Learnt<string> | null;
  readonly language: Learnt<string> | null;
  readonly publisher: Learnt<string> | null;
  /** ISO 8601. */
  readonly published: Learnt<string> | null;
}

/** What the extractor reads: one report's text and what is known about it. */
export interface ReportText {
  readonly report: string;
  /** Two-letter code of a folder under `languages/`. */
  readonly language: string;
  readonly text: string;
  /** Source id of who issued the report, or null. */
  readonly publisher: string | null;
  /** Publication moment, ISO 8601 (`YYYY-MM-DD`, optionally with time), or null. */
  readonly published: string | null;
  /** Look for claims even where the text does not read as a report on armed conflict. */
  readonly anyway?: boolean;
}

export const CLAIM_TYPES = [
  "control",
  "attack",
  "strike",
  "casualties",
  "retreat",
  "surrender",
  "displacement",
  "evacuation",
  "negotiation",
  "agreement",
  "rejection",
  "demand",
  "accusation",
  "aid",
  "materiel",
  "dissent",
  "gathering",
  "assessment",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export type Polarity = "affirmed" | "denied";
export type Modality = "asserted" | "expected" | "possible" | "demanded";
export type Bound = "exact" | "about" | "at-least" | "at-most" | "vague";

/** A count or share. `max` is set for ranges and vague numbers only. */
export interface Quantity {
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  /** What the number counts in: `people`, `districts`, `percent`, `fraction`, `buses`, … */
  readonly unit: string;
  /** Whom or what it is a count or share of: `civilians`, `killed`, a place id, …; null when unsaid. */
  readonly of: string | null;
}

export type Grain =
  | "second"
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** A time as an interval of local wall-clock time: ISO strings, `to` exclusive. */
export interface TimeValue {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
}

/** A claim's time: whole days, both inclusive, and the words that say so. */
export interface ClaimTime {
  readonly start: string;
  readonly end: string;
  readonly exact: string;
}

/** One link of an attribution chain. `source` is a register id, or null when no register holds it. */
export interface SourceLink extends Evidence {
  readonly source: string | null;
  readonly anonymous: boolean;
}

/** Whether a claim speaks of all of its place, of a part, or leaves it open. */
export type Extent = "whole" | "part" | "unknown";

/** The slots whose derivation a claim can explain. */
export const SLOTS = [
  "type",
  "aspect",
  "evidence",
  "polarity",
  "modality",
  "attribution",
  "agent",
  "affected",
  "places",
  "from",
  "to",
  "quantity",
  "time",
  "parent",
  "extent",
] as const;
export type SlotName = (typeof SLOTS)[number];

/** Why one slot of a claim has its value: the words, the rule, and what was considered and rejected. */
export interface Derivation {
  readonly slot: SlotName;
  /** Id of the rule or resource entry that decided. */
  readonly rule: string;
  /** The words it rests on, or null when a default applied. */
  readonly words: Evidence | null;
  /** False when the reading is a fallback or a guess. */
  readonly certain: boolean;
  /** The step in one sentence. */
  readonly reason: Reason;
}

/** One checkable proposition that one report puts forward. The first fifteen fields are the codebook record. */
export interface Claim {
  readonly report: string;
  readonly id: string;
  readonly type: ClaimType;
  readonly aspect: string | null;
  readonly evidence: Evidence;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Nearest to the reader first; empty = the publisher's own voice. */
  readonly attribution: readonly SourceLink[];
  readonly agent: string | null;
  readonly affected: string | null;
  readonly places: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly quantity: Quantity | null;
  readonly time: ClaimTime | null;
  readonly parent: string | null;
  readonly extent: Extent;
  /** Ids of the rules that made the claim, in order of application. */
  readonly rules: readonly string[];
  readonly derivation: readonly Derivation[];
}

/** A labelled span that a rule found. */
export interface Mention extends Evidence {
  readonly label: "place" | "party" | "source" | "quantity" | "time" | "cue" | "frame";
  /** Register id or short value, null when it stays as written. */
  readonly value: string | null;
  readonly rule: string;
}

/** What one report yields. */
export interface Extraction {
  readonly report: string;
  /** Version (content hash) of the language resources and world tables used. */
  readonly resources: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** Why no claim was looked for: the text does not read as a report on armed conflict. Null where claims were looked for. */
  readonly withheld?: Reason | null;
}

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
  /** Letter → Latin letters, for ids of names that no table holds. */
  readonly romanisation?: Readonly<Record<string, string>>;
}

/** Where words went that stand in a claim's reach and fill none of its slots. */
export type Fate =
  /** They fill a slot of other claims of the report. */
  | { readonly kind: "elsewhere"; readonly slot: SlotName; readonly claims: readonly string[] }
  /** They are part of the words that name a source or another thing. */
  | { readonly kind: "within"; readonly slot: SlotName }
  /** They name again what the claim already has. */
  | { readonly kind: "again"; readonly slot: SlotName }
  /** No claim took them. */
  | { readonly kind: "unused" };

/** A place, party, source, quantity or time in a claim's reach that the claim was not given. */
export interface Considered {
  readonly label: "place" | "party" | "source" | "quantity" | "time";
  readonly words: Evidence;
  /** Register id or short value, null when it stays as written. */
  readonly value: string | null;
  readonly fate: Fate;
}

// ── How claims meet

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

/** A sentence as its pattern and what stands in it, so that it can be told in any language. */
export interface Reason {
  /** The English sentence, with `{0}`, `{1}`, … where the parts stand. It is also the pattern's name in tables of other languages. */
  readonly says: string;
  readonly parts: readonly ReasonPart[];
}

export type ReasonPart =
  /** Ids of places, parties or sources in their registers. */
  | { readonly kind: "names"; readonly ids: readonly string[] }
  | { readonly kind: "report"; readonly report: string }
  /** Words of a report, which stand in quotation marks. */
  | { readonly kind: "words"; readonly exact: string }
  /** Whole days, both inclusive. */
  | { readonly kind: "days"; readonly start: string; readonly end: string }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "count"; readonly count: number }
  /** What a slot says: `control`, `expected`. */
  | { readonly kind: "value"; readonly slot: "type" | "aspect" | "modality"; readonly value: string }
  /** What a word does in its clause: `subject`, or a preposition. */
  | { readonly kind: "function"; readonly name: string }
  /** Ids that are in no register: senses, names of fields. */
  | { readonly kind: "terms"; readonly ids: readonly string[] }
  /** Codes of languages. */
  | { readonly kind: "languages"; readonly codes: readonly string[] }
  /** The name of a person who decided. */
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "reason"; readonly reason: Reason };

/** Words of a named report. */
export interface Quotation extends Evidence {
  readonly report: string;
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

// ── What follows for the map, the timeline and the words

/** `contested`: fighting is reported. `disputed`: sources differ on who holds it, which outranks `contested`. */
export const CONTROL_STATUSES = ["held", "contested", "disputed", "unknown"] as const;
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

/** What one claim says about who holds a place. */
export interface ControlVoice {
  readonly claim: string;
  readonly report: string;
  /** `takes`, `holds`: the party has it; `loses`, `denies`: the party has it not; `fights`: they fight over it. */
  readonly stance: "takes" | "holds" | "loses" | "denies" | "fights";
  readonly party: string | null;
  /** The place that the claim names: the place itself, or one that contains it whole. */
  readonly place: string;
  /** Whose word it is: a register id, the source's words, or `report:ID` for a publisher without a name. */
  readonly source: string;
  /** Through whom, nearest to the reader first. */
  readonly through: readonly string[];
  /** The side whose interest the source shares, or null. */
  readonly side: string | null;
  readonly time: EventTime;
}

/** A share or count of an area, beside what the case itself knows about the area's parts. */
export interface ShareCheck {
  readonly claim: string;
  readonly party: string | null;
  readonly area: string;
  readonly quantity: Quantity;
  readonly time: EventTime;
  /** How many parts of the area the tables know. */
  readonly known: number;
  /** The parts that the party holds by the claims of the case, that day. */
  readonly named: readonly string[];
  /** The two side by side, in one sentence. */
  readonly why: string;
}

/** Who holds a place on a day, according to whom. */
export interface PlaceControl {
  readonly place: string;
  /** The one party that is said to hold it; null when none or several are. */
  readonly party: string | null;
  readonly status: ControlStatus;
  /** When that began; `certain` is false where it is only known to have begun by then. */
  readonly since: EventTime | null;
  /** In one sentence, who says what, on whose word. */
  readonly why: string;
  /** The claims behind it. */
  readonly claims: readonly string[];
  readonly voices: readonly ControlVoice[];
  /** For a place with parts: how many of them stand how. */
  readonly parts: readonly { readonly status: ControlStatus; readonly party: string | null; readonly count: number }[];
  readonly shares: readonly ShareCheck[];
}

/** A proposition in time. Whole days, both inclusive. */
export interface TimelineEntry {
  readonly proposition: string;
  readonly type: ClaimType;
  readonly aspect: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly status: PropositionStatus;
  readonly places: readonly string[];
  readonly start: string;
  readonly end: string;
  /** False where a report's date stands in for the event's. */
  readonly certain: boolean;
  /** `within`: it happened at some time of the interval. `throughout`: it held, or was counted, over all of it. */
  readonly extends: "within" | "throughout";
  /** The first and last day on which it was reported; null when no report has a date. */
  readonly reported: { readonly first: string; readonly last: string } | null;
}

/** How many propositions begin on a day. */
export interface TimelineDay {
  readonly day: string;
  readonly all: number;
  readonly disputed: number;
}

/** How often one publisher, in its own voice or quoting a source, used one word for a party or an act. */
export interface FramingCount {
  /** A party's id, or an act: `taking`, `killing`, `violence`, `leaving`. */
  readonly of: string;
  /** Whose act it is; null where nobody is named, and for words for a party. */
  readonly by: string | null;
  /** What the word makes of it, the same in every language: `terrorists`, `liberation`, …; null for a word without a load. */
  readonly frame: string | null;
  /** The word's dictionary form. */
  readonly word: string;
  readonly language: string;
  readonly publisher: string | null;
  /** The side of whoever's words they are: the quoted source's, else the publisher's. */
  readonly side: string | null;
  /** The source whose statement holds the word; null in the publisher's own voice. */
  readonly source: string | null;
  readonly count: number;
  readonly reports: readonly string[];
  /** The first few places where it stands. */
  readonly examples: readonly Quotation[];
}

/** A publisher or source among those who cite each other. */
export interface CitedSource {
  /** Register id; a source's words within its report; `report:ID` for a publisher without a name. */
  readonly id: string;
  readonly kind: "publisher" | "source" | "words";
  readonly party: string | null;
  /** Claims that rest on its word. */
  readonly claims: number;
  /** Of these: in a proposition that other origins share. */
  readonly confirmed: number;
  /** Of these: denied or contradicted. */
  readonly opposed: number;
}

/** How often `from` passes on the word of `to`. */
export interface Citation {
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly reports: number;
}

export interface Citations {
  readonly sources: readonly CitedSource[];
  readonly citations: readonly Citation[];
}

/** Words of a claim with what a reader needs to judge them. */
export interface QuotedWords extends Quotation {
  readonly claim: string;
  readonly language: string;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** Whose word it is: a register id, the source's words, or `report:ID`. */
  readonly source: string;
  /** Through whom, nearest to the reader first. */
  readonly through: readonly string[];
  readonly side: string | null;
}

/** What a list shows of a proposition beside itself. */
export interface PropositionDigest {
  readonly proposition: string;
  /** Whether it is told as having happened, and as so or not so: by most of its claims. */
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Languages and publishers of its reports, sorted. */
  readonly languages: readonly string[];
  readonly publishers: readonly string[];
  /** First and last day of its reports; null when none has a date. */
  readonly reported: { readonly first: string; readonly last: string } | null;
  /** Words of a claim that puts it forward. */
  readonly words: QuotedWords;
  /** Words of a claim that denies or contradicts it. */
  readonly against: QuotedWords | null;
}

/** One figure for a population, as one claim gives it. */
export interface FigurePoint {
  readonly claim: string;
  readonly report: string;
  readonly proposition: string | null;
  readonly source: string;
  readonly side: string | null;
  readonly places: readonly string[];
  readonly quantity: Quantity;
  readonly low: number;
  /** Null where the words leave it open: « at least ». */
  readonly high: number | null;
  readonly time: EventTime;
  /** The day it was reported, or null. */
  readonly reported: string | null;
  /** The claim whose count this one is part of. */
  readonly parent: string | null;
}

/** All figures for one population. */
export interface FigureSeries {
  readonly type: ClaimType;
  readonly aspect: string | null;
  readonly unit: string;
  readonly of: string | null;
  readonly points: readonly FigurePoint[];
}

// ── What screens lay side by side

/** Whose words are counted together: a side's, or a publisher's whoever it quotes. */
export type FramingGrouping = "side" | "publisher";

/** A party, or an act with whose it is, and how often the case has a word for it. */
export interface FramingSubject {
  readonly of: string;
  /** Whose act it is; null where nobody is named, and for a party. */
  readonly by: string | null;
  readonly count: number;
}

/** One who speaks; `id` is null where no side, or no publisher, is known. */
export interface FramingSpeaker {
  readonly id: string | null;
  readonly count: number;
  readonly reports: number;
}

/** A word in its dictionary form, as often as one speaker has it. */
export interface FramingWord {
  readonly word: string;
  readonly language: string;
  readonly count: number;
  /** The first few places where it stands. */
  readonly examples: readonly Quotation[];
}

/** What one speaker's words make of the subject. */
export interface FramingCell {
  /** The speaker's id. */
  readonly speaker: string | null;
  /** The same in every language; null for words without a load. */
  readonly frame: string | null;
  readonly count: number;
  readonly reports: number;
  /** Most frequent first. */
  readonly words: readonly FramingWord[];
}

export interface FramingTable {
  /** Everything that has words in the case, the most spoken of first. */
  readonly subjects: readonly FramingSubject[];
  /** The subject of this table; null when the case has no words. */
  readonly subject: FramingSubject | null;
  /** Those with most words first; the rest is left out. */
  readonly speakers: readonly FramingSpeaker[];
  /** Speakers with fewer words, who are left out. */
  readonly omitted: number;
  /** Frames of the table, the most frequent first; words without a load last. */
  readonly frames: readonly (string | null)[];
  readonly cells: readonly FramingCell[];
}

/** Words that stand in both. */
export interface SharedPassage {
  readonly left: Span;
  readonly right: Span;
  readonly words: number;
}

/** What one report has to say on a proposition: a claim of it, and how it stands to it. */
export interface SharedClaim extends Span {
  readonly claim: string;
  readonly stance: "says" | "denies" | "contradicts";
}

/** A proposition on which both reports have claims. */
export interface SharedProposition
  extends Pick<Proposition, "type" | "aspect" | "agent" | "affected" | "places" | "from" | "to" | "time" | "status">,
    Pick<PropositionDigest, "modality" | "polarity"> {
  readonly proposition: string;
  readonly left: readonly SharedClaim[];
  readonly right: readonly SharedClaim[];
}

export interface Shared {
  /** In the order of the left report, as are the propositions. */
  readonly passages: readonly SharedPassage[];
  readonly propositions: readonly SharedProposition[];
  /** How claims of one stand to claims of the other. */
  readonly relations: readonly Relation[];
}

/** Another report with how much it shares. */
export interface Sharing {
  readonly report: string;
  readonly propositions: number;
  /** Whether claims were found copied from one to the other. */
  readonly copied: boolean;
}
