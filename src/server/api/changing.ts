// What changes a case, and what is told when something goes wrong.
import type { Decision, KeptJudgement, Reason } from "../../model.ts";
import type { Page, Register, RegisterEntry } from "./reports.ts";

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
