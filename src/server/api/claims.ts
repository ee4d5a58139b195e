// Claims, one by one and in lists.
import type { Claim, ClaimType, Considered, Derivation, HeldClaim } from "../../model.ts";
import type { ShownRelation, ShownTrace } from "./propositions.ts";
import type { Page, Register } from "./reports.ts";

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
