// What follows from claims for a map, a timeline, tables of words, and screens that lay things side by side.
import type { ClaimType, Modality, Polarity, Quantity, Quotation, Span } from "./claims.ts";
import type { EventTime, Proposition, PropositionStatus, Relation } from "./meeting.ts";

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
