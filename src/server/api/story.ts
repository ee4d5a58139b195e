// The case at a glance: lists, and the timeline.
import type { PropositionStatus, TimelineDay, TimelineEntry } from "../../model.ts";
import type { PropositionFilter } from "../../views/filter.ts";
import type { Facets, PropositionRow } from "./propositions.ts";
import type { Register } from "./reports.ts";

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
export interface TimelineQuery extends PropositionFilter {
  /** Most entries to be sent. */
  readonly limit: number;
  /** A proposition that is to be among them. */
  readonly pick?: string | undefined;
}

/** A timeline without the names in it, and without what the drawing of an entry does not show. */
export type StoryTimeline = Omit<TimelineAnswer, "names" | "entries"> & { readonly entries: readonly StoryEntry[] };

export type StoryEntry = Omit<TimelineEntry, "reported">;

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
export interface StoryQuery extends PropositionFilter {
  /** Most propositions of each status. */
  readonly limit: number;
  /** A proposition that is to be on the timeline. */
  readonly pick?: string | undefined;
}
