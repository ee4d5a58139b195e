// A claim into the codebook's record, and records from elsewhere into claims.
import { z } from "zod";
import { CLAIM_TYPES, type Claim, type HeldClaim } from "../model.ts";

/** A claim's record; `judgement` only where a person decided on it, with what the program had read in the slots that were set. */
export function heldRecord({ claim, judgement }: HeldClaim): Omit<Claim, "derivation"> & { readonly judgement?: HeldClaim["judgement"] } {
  return judgement === null ? claimRecord(claim) : { ...claimRecord(claim), judgement };
}

/** The codebook's fields in its order, then what this program adds; the derivation is left to `explain`. */
export function claimRecord(claim: Claim): Omit<Claim, "derivation"> {
  const { report, id, type, aspect, evidence, polarity, modality, attribution, agent, affected, places, from, to } = claim;
  const { quantity, time, parent, extent, rules } = claim;
  return {
    report,
    id,
    type,
    aspect,
    evidence,
    polarity,
    modality,
    attribution,
    agent,
    affected,
    places,
    from,
    to,
    quantity,
    time,
    parent,
    extent,
    rules,
  };
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "no YYYY-MM-DD day");
const span = { start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string().min(1) };
const id = z.string().min(1);
const orNull = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? null);
const list = z
  .array(id)
  .nullish()
  .transform((value) => value ?? []);

const recordShape = z.object({
  report: id,
  id,
  type: z.enum(CLAIM_TYPES),
  aspect: orNull(z.string()),
  evidence: z.object(span),
  polarity: z.enum(["affirmed", "denied"]),
  modality: z.enum(["asserted", "expected", "possible", "demanded"]),
  attribution: z
    .array(z.object({ source: orNull(id), ...span, anonymous: z.boolean().default(false) }))
    .nullish()
    .transform((value) => value ?? []),
  agent: orNull(id),
  affected: orNull(id),
  places: list,
  from: list,
  to: list,
  quantity: orNull(
    z.object({
      value: z.number(),
      max: orNull(z.number()),
      bound: z.enum(["exact", "about", "at-least", "at-most", "vague"]),
      unit: z.string(),
      of: orNull(z.string()),
    }),
  ),
  time: orNull(z.object({ start: day, end: day, exact: z.string() })),
  parent: orNull(id),
  extent: z.enum(["whole", "part", "unknown"]).default("unknown"),
  rules: z.array(z.string()).default(["imported"]),
});

/**
 * Reads one codebook record.
 *
 * @param value - parsed JSON.
 * @throws Error naming the fields that are wrong.
 */
export function claimOfRecord(value: unknown): Claim {
  const parsed = recordShape.safeParse(value);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".") || "record"}: ${issue.message}`).join("; "));
  }
  const claim: Claim = { ...parsed.data, derivation: [] };
  for (const { start, end } of [claim.evidence, ...claim.attribution]) if (start >= end) throw new Error(`span ${start}–${end} is empty`);
  return claim;
}
