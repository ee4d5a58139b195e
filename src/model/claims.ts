// What a report, a mention, a claim and its slots are.
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
