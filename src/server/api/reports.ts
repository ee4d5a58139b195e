// The case, its reports, and the names that answers refer to.
import type { Extraction, Learnt, Names } from "../../model.ts";

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
