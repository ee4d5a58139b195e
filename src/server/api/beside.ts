// What lies side by side: sources, framing, figures, two reports.
import type {
  Citations,
  FigureSeries,
  FramingCell,
  FramingCount,
  FramingGrouping,
  FramingTable,
  FramingWord,
  Quotation,
  Shared,
  Sharing,
} from "../../model.ts";
import type { ShownRelation } from "./propositions.ts";
import type { Page, Register, ReportRow } from "./reports.ts";

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
