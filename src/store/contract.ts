// What a case store keeps and answers; every store (embedded file, later a shared database) passes one suite over this.
import type { Claim, Extraction, IngestedReport, Learnt, Party, Place, Source } from "../model.ts";

export type { IngestedReport, Learnt };

/** A stored report without its original bytes. */
export interface StoredReport extends Omit<IngestedReport, "original"> {
  readonly bytes: number;
  /** Claims stored for it. */
  readonly claims: number;
  /** Version of the resources that made the claims; null before extraction; "imported" for import-claims. */
  readonly resources: string | null;
}

export type AddOutcome = "added" | "known" | "revised" | "same-original";

export interface ClaimFilter {
  readonly report?: string;
  readonly type?: string;
  /** Place id; matches places, from and to. */
  readonly place?: string;
  /** Source id, or words of a source's span. */
  readonly source?: string;
  /** Party id as agent or affected. */
  readonly party?: string;
  /** Days, inclusive; compared to the claim's time, else to the report's publication. */
  readonly since?: string;
  readonly until?: string;
}

/** One case: reports, claims, and the case's own tables. Methods throw on a damaged or foreign file. */
export interface CaseStore {
  /**
   * Stores a report atomically. Known identity with equal bytes: "known", nothing changes. Known identity with other
   * bytes: throws unless `revise`. Equal bytes under another identity: "same-original" (stored, over one original).
   */
  add(report: IngestedReport, extraction: Extraction | null, options?: { revise?: boolean }): AddOutcome;
  /** Replaces a report's claims and mentions atomically. */
  replaceExtraction(report: string, extraction: Extraction): void;
  reports(): readonly StoredReport[];
  report(id: string): StoredReport | null;
  original(sha256: string): Uint8Array | null;
  /** Sorted by publication date (unknown last), report id, start, end, type, aspect, id. */
  claims(filter?: ClaimFilter): readonly Claim[];
  claim(id: string): Claim | null;
  mentions(report: string): Extraction["mentions"];
  addPlaces(places: readonly Place[]): void;
  addParties(parties: readonly Party[]): void;
  addSources(sources: readonly Source[]): void;
  tables(): { places: readonly Place[]; parties: readonly Party[]; sources: readonly Source[] };
  close(): void;
}
