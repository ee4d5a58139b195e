// The API's shapes as zod schemas, for checking queries and for the OpenAPI page; the types in api.ts and model.ts rule.
import { z } from "@hono/zod-openapi";
import type { Claim, Considered, Correction, HeldClaim, Mention, Names } from "../model.ts";
import { CLAIM_TYPES, SLOTS } from "../model.ts";
import type * as api from "./api.ts";
import { evidence, quantity, span } from "./basic-schemas.ts";
import { reason } from "./reasons.ts";

const provenance = z.enum(["given", "metadata", "guessed"]);
const learnt: z.ZodType<api.LearntValue> = z.object({ value: z.string(), learnt: provenance }).openapi("LearntValue");

const names: z.ZodType<Names> = z.record(z.string(), z.array(z.string()));
const registerEntry: z.ZodType<api.RegisterEntry> = z.object({ names }).openapi("RegisterEntry");
const sourceEntry: z.ZodType<api.SourceEntry> = z
  .object({ names, party: z.string().nullable(), basis: z.string().nullable() })
  .openapi("SourceEntry");
export const register: z.ZodType<api.Register> = z
  .object({
    places: z.record(z.string(), registerEntry),
    parties: z.record(z.string(), registerEntry),
    sources: z.record(z.string(), sourceEntry),
  })
  .openapi("Register");

/** One step to a claim. */
const step = { slot: z.enum(SLOTS), rule: z.string(), words: evidence.nullable(), certain: z.boolean(), reason };
const claimShape = z.object({
  report: z.string(),
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  aspect: z.string().nullable(),
  evidence,
  polarity: z.enum(["affirmed", "denied"]),
  modality: z.enum(["asserted", "expected", "possible", "demanded"]),
  attribution: z.array(z.object({ source: z.string().nullable(), ...span, exact: z.string(), anonymous: z.boolean() })),
  agent: z.string().nullable(),
  affected: z.string().nullable(),
  places: z.array(z.string()),
  from: z.array(z.string()),
  to: z.array(z.string()),
  quantity: quantity.nullable(),
  time: z.object({ start: z.string(), end: z.string(), exact: z.string() }).nullable(),
  parent: z.string().nullable(),
  extent: z.enum(["whole", "part", "unknown"]),
  rules: z.array(z.string()),
  derivation: z.array(z.object(step)),
});
export const claim: z.ZodType<Claim> = claimShape.openapi("Claim");
const shownClaim: z.ZodType<api.ShownClaim> = claimShape
  .extend({ derivation: z.array(z.object({ ...step, note: z.string() })) })
  .openapi("ShownClaim");

const heldJudgement: z.ZodType<NonNullable<HeldClaim["judgement"]>> = z
  .object({
    verdict: z.enum(["accepted", "corrected", "rejected", "unsure"]),
    by: z.string(),
    at: z.string(),
    reason: z.string(),
    // Slots of the claim with the values that the program read.
    read: z.record(z.string(), z.unknown()) as z.ZodType<Correction>,
  })
  .openapi("HeldJudgement");

const considered: z.ZodType<Considered> = z
  .object({
    label: z.enum(["place", "party", "source", "quantity", "time"]),
    words: evidence,
    value: z.string().nullable(),
    fate: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("elsewhere"), slot: z.enum(SLOTS), claims: z.array(z.string()) }),
      z.object({ kind: z.literal("within"), slot: z.enum(SLOTS) }),
      z.object({ kind: z.literal("again"), slot: z.enum(SLOTS) }),
      z.object({ kind: z.literal("unused") }),
    ]),
  })
  .openapi("Considered");

const mention: z.ZodType<Mention> = z
  .object({
    ...span,
    exact: z.string(),
    label: z.enum(["place", "party", "source", "quantity", "time", "cue", "frame"]),
    value: z.string().nullable(),
    rule: z.string(),
  })
  .openapi("Mention");

const row = {
  report: z.string(),
  name: z.string(),
  title: learnt.nullable(),
  opening: z.string(),
  language: learnt.nullable(),
  publisher: learnt.nullable(),
  published: learnt.nullable(),
  claims: z.int(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  charset: z.string(),
  textBy: z.string(),
  resources: z.string().nullable(),
};
/** A report without its text. */
export const reportRow: z.ZodType<api.ReportRow> = z.object(row).openapi("ReportRow");
/** What every stretch of a list says of itself. */
export const page = { total: z.int(), offset: z.int(), limit: z.int(), next: z.string().nullable() };

/** Schemas of what the API answers. */
export const answers: {
  readonly case: z.ZodType<api.CaseAnswer>;
  readonly reports: z.ZodType<api.ReportsAnswer>;
  readonly report: z.ZodType<api.ReportAnswer>;
  readonly reportClaims: z.ZodType<api.ReportClaimsAnswer>;
  readonly claims: z.ZodType<api.ClaimsAnswer>;
  readonly claim: z.ZodType<api.ClaimAnswer>;
  readonly problem: z.ZodType<api.Problem>;
} = {
  case: z.object({ name: z.string(), writable: z.boolean(), reports: z.int(), claims: z.int() }).openapi("Case"),
  reports: z.object({ ...page, reports: z.array(reportRow), names: register }).openapi("Reports"),
  report: z.object({ ...row, text: z.string(), mentions: z.array(mention), names: register }).openapi("Report"),
  reportClaims: z.object({ report: z.string(), claims: z.array(claim), names: register }).openapi("ReportClaims"),
  claims: z.object({ ...page, claims: z.array(claim), judgements: z.record(z.string(), heldJudgement), names: register }).openapi("Claims"),
  claim: z.object({ claim: shownClaim, considered: z.array(considered), names: register }).openapi("ClaimWithNames"),
  problem: z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), instance: z.string() }).openapi("Problem"),
};

/** Query of a stretch. */
export const paging = {
  offset: z.coerce.number().int().min(0).default(0).openapi({ type: "integer" }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
};

/** Query of a list without a filter. */
export const pageQuery: z.ZodType<{ offset: number; limit: number }> & z.ZodObject = z.strictObject(paging);

/** Query of the list of claims. */
export const claimsQuery: z.ZodType<api.ClaimsQuery> & z.ZodObject = z.strictObject({
  report: z.string().optional(),
  type: z.enum(CLAIM_TYPES).optional(),
  place: z.string().optional(),
  source: z.string().optional(),
  party: z.string().optional(),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  ...paging,
});

/** The id in a path. */
export const idParam: z.ZodType<{ id: string }> & z.ZodObject = z.object({ id: z.string().min(1) });
