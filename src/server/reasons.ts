// Reasons and what rests on them into the API's shapes: as a pattern with its parts, and as an English sentence.
import { z } from "@hono/zod-openapi";
import type * as model from "../model.ts";
import { RELATION_KINDS } from "../model.ts";
import type * as api from "./api.ts";
import { evidence, quantity } from "./basic-schemas.ts";

const id = z.string();
const day = z.iso.date();

export const quotation: z.ZodType<model.Quotation> = evidence.extend({ report: id }).openapi("Quotation");
export const reason: z.ZodType<model.Reason> = z
  .lazy(() => z.object({ says: z.string(), parts: z.array(part) }))
  .openapi("Reason", { type: "object" });
const part: z.ZodType<model.ReasonPart> = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("names"), ids: z.array(id) }),
    z.object({ kind: z.literal("report"), report: id }),
    z.object({ kind: z.literal("words"), exact: z.string() }),
    z.object({ kind: z.literal("days"), start: day, end: day }),
    z.object({ kind: z.literal("quantity"), quantity }),
    z.object({ kind: z.literal("count"), count: z.int() }),
    z.object({ kind: z.literal("value"), slot: z.enum(["type", "aspect", "modality"]), value: z.string() }),
    z.object({ kind: z.literal("function"), name: z.string() }),
    z.object({ kind: z.literal("languages"), codes: z.array(z.string()) }),
    z.object({ kind: z.literal("terms"), ids: z.array(z.string()) }),
    z.object({ kind: z.literal("person"), name: z.string() }),
    z.object({ kind: z.literal("reason"), reason }),
  ])
  .openapi("ReasonPart");

export const proof: z.ZodType<api.ShownProof> = z
  .object({ rule: z.string(), why: z.string(), reason, spans: z.array(quotation) })
  .openapi("Proof");
export const relation: z.ZodType<api.ShownRelation> = z
  .object({ a: id, b: id, kind: z.enum(RELATION_KINDS), rule: z.string(), why: z.string(), reason })
  .openapi("Relation");

/** The ids that reasons name. */
export function idsOfReasons(reasons: Iterable<{ readonly reason: model.Reason }>): readonly string[] {
  const idsOf = ({ parts }: model.Reason): readonly string[] =>
    parts.flatMap((one) => (one.kind === "names" ? one.ids : one.kind === "reason" ? idsOf(one.reason) : []));
  return [...reasons].flatMap(({ reason: one }) => idsOf(one));
}
