// What a case store keeps and answers; every store (embedded file, later a shared database) passes one suite over this.
import type { Claim, Decision, Extraction, IngestedReport, KeptJudgement, Learnt, Mention, Party, Place, Source } from "../model.ts";

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

/** Something computed from the case. */
export interface Kept {
  /** The case's version that it was computed from. */
  readonly version: number;
  /** What else it depends on: the program's own tables and rules. */
  readonly key: string;
  readonly value: string;
}

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
  /** By publication date (unknown last), then by id; all, or one stretch of them. */
  reports(stretch?: { readonly offset: number; readonly limit: number }): readonly StoredReport[];
  size(): { readonly reports: number; readonly claims: number };
  report(id: string): StoredReport | null;
  original(sha256: string): Uint8Array | null;
  /** Sorted by publication date (unknown last), report id, start, end, type, aspect, id. */
  claims(filter?: ClaimFilter): readonly Claim[];
  claim(id: string): Claim | null;
  mentions(report: string): Extraction["mentions"];
  /** Mentions of one label in all reports, by report id and place in the text. */
  mentionsLabelled(label: Mention["label"]): readonly (Mention & { readonly report: string })[];
  addPlaces(places: readonly Place[]): void;
  addParties(parties: readonly Party[]): void;
  addSources(sources: readonly Source[]): void;
  /** Keeps a decision for good. An earlier one on the same target holds no longer; throws when it names a claim the case lacks. */
  judge(decision: Decision): KeptJudgement;
  /** Takes a judgement back; the one before it on the same target holds again. Throws when there is none, or it was taken back before. */
  withdraw(judgement: number, taken: { readonly by: string; readonly at: string }): KeptJudgement;
  /** Every judgement ever made, oldest first. */
  judgements(): readonly KeptJudgement[];
  tables(): { places: readonly Place[]; parties: readonly Party[]; sources: readonly Source[] };
  /** Grows with every change of reports, claims, tables or judgements, and with nothing else. */
  version(): number;
  /** What {@link keep} wrote last under a name, or null; never more than a copy of what can be computed from the case. */
  kept(name: string): Kept | null;
  /**
   * Keeps something computed under a name, in place of what was there. Nothing is written when the case has changed since
   * the version that it was computed from, nor to a case that was opened for reading alone.
   */
  keep(name: string, kept: Kept): void;
  close(): void;
}
