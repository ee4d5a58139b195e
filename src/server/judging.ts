// What people decide, posted as JSON, into judgements of the case; and their history back.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Claim, Correction, Evidence, KeptJudgement } from "../model.ts";
import { CLAIM_TYPES, RELATION_KINDS, RELIABILITIES } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import type { DecisionBody, JudgementsQuery } from "./api.ts";
import { evidence, quantity } from "./basic-schemas.ts";
import { problem } from "./problem.ts";
import type { Registers } from "./register.ts";
import { failure, json } from "./routes.ts";
import { claim, register } from "./schemas.ts";
import { stretch } from "./stretch.ts";

/** No decision needs more. */
const LARGEST_BODY = 64 * 1024;

const id = z.string().min(1).max(500);
const name = z.string().trim().min(1, "a judgement needs a name").max(80);
const pair = { a: id, b: id };

const target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("claim"), claim: id }),
  z.object({ kind: z.literal("relation"), ...pair, relation: z.enum([...RELATION_KINDS, "unrelated"]) }),
  z.object({ kind: z.literal("same-proposition"), ...pair }),
  z.object({ kind: z.literal("same-origin"), ...pair }),
  z.object({ kind: z.literal("source"), source: id }),
]);

const ids = z.array(id).max(200);
const day = z.iso.date();
const correction: z.ZodType<Correction> = z.strictObject({
  type: z.enum(CLAIM_TYPES).exactOptional(),
  aspect: id.nullable().exactOptional(),
  evidence: evidence.exactOptional(),
  polarity: z.enum(["affirmed", "denied"]).exactOptional(),
  modality: z.enum(["asserted", "expected", "possible", "demanded"]).exactOptional(),
  attribution: z
    .array(evidence.extend({ source: id.nullable(), anonymous: z.boolean() }))
    .max(20)
    .exactOptional(),
  agent: id.nullable().exactOptional(),
  affected: id.nullable().exactOptional(),
  places: ids.exactOptional(),
  from: ids.exactOptional(),
  to: ids.exactOptional(),
  quantity: quantity.nullable().exactOptional(),
  time: z
    .object({ start: day, end: day, exact: z.string().max(500) })
    .nullable()
    .exactOptional(),
  extent: z.enum(["whole", "part", "unknown"]).exactOptional(),
});

const decision: z.ZodType<DecisionBody> = z
  .object({
    target,
    verdict: z.enum(["accepted", "corrected", "rejected", "unsure"]),
    by: name,
    reason: z.string().trim().max(2000),
    correction: correction.nullable(),
    reliability: z.enum(RELIABILITIES).nullable(),
  })
  .refine(
    (body) => (body.verdict === "corrected") === (body.correction !== null),
    "a correction goes with the verdict corrected, and only with it",
  )
  .refine((body) => body.correction === null || body.target.kind === "claim", "only a claim can be corrected")
  .refine((body) => (body.target.kind === "source") === (body.reliability !== null), "a reliability goes with a source, and only with it")
  .openapi("Decision");

const kept: z.ZodType<KeptJudgement> = z
  .object({
    target,
    verdict: z.enum(["accepted", "corrected", "rejected", "unsure"]),
    at: z.string(),
    by: z.string(),
    reason: z.string(),
    correction: correction.nullable(),
    reliability: z.enum(RELIABILITIES).nullable(),
    id: z.int(),
    seen: z.array(claim),
    holds: z.boolean(),
    withdrawn: z.object({ by: z.string(), at: z.string() }).nullable(),
  })
  .openapi("Judgement");

const flag = z.literal("true").optional();
const query: z.ZodType<JudgementsQuery> & z.ZodObject = z.strictObject({
  report: id.optional(),
  claim: id.optional(),
  source: id.optional(),
  holding: flag,
  orphaned: flag,
  offset: z.coerce.number().int().min(0).default(0).openapi({ type: "integer" }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

const page = { total: z.int(), offset: z.int(), limit: z.int(), next: z.string().nullable() };
const list = z.object({ ...page, judgements: z.array(kept), orphaned: z.array(z.int()), names: register }).openapi("Judgements");
const taken = z.object({ by: name }).openapi("Withdrawal");
const number: z.ZodType<{ id: number }> & z.ZodObject = z.object({ id: z.coerce.number().int().min(1) });

/** The claims a judgement is about. */
function claimsOf({ target: about }: Pick<KeptJudgement, "target">): readonly string[] {
  if (about.kind === "source") return [];
  return about.kind === "claim" ? [about.claim] : [about.a, about.b];
}

/** What of a correction does not fit the report's text, in a sentence; null when all does. */
function misfit(store: CaseStore, of: Claim, { evidence: words, attribution }: Correction): string | null {
  const text = store.report(of.report)?.text ?? "";
  const spans: readonly Evidence[] = [...(words ? [words] : []), ...(attribution ?? [])];
  const wrong = spans.find(({ start, end, exact }) => start >= end || text.slice(start, end) !== exact);
  return wrong ? `The text of report ${of.report} has other words at ${wrong.start}–${wrong.end}.` : null;
}

const refused = { 400: failure("The judgement can't be understood"), 404: failure("Nothing has this id") };

/**
 * Adds the routes of judgements.
 *
 * @param api - the API they belong to.
 * @param store - the open case.
 * @param registers - names of places, parties and sources.
 */
export function judgingRoutes(api: OpenAPIHono, store: CaseStore, registers: () => Registers): void {
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => problem(c, 413, "A judgement is never that large.") });
  api.use("/judgements", limit);
  api.use("/judgements/*", limit);

  api.openapi(
    createRoute({
      method: "get",
      path: "/judgements",
      summary: "Judgements, the latest first; none is ever lost",
      request: { query },
      responses: { 200: json(list, "One page of the history"), 400: failure("The query can't be understood") },
    }),
    (c) => {
      const asked = c.req.valid("query");
      const gone = (judgement: KeptJudgement): boolean => judgement.holds && claimsOf(judgement).some((one) => store.claim(one) === null);
      const found = store
        .judgements()
        .filter(
          (judgement) =>
            (asked.report === undefined || judgement.seen.some(({ report }) => report === asked.report)) &&
            (asked.claim === undefined || claimsOf(judgement).includes(asked.claim)) &&
            (asked.source === undefined || (judgement.target.kind === "source" && judgement.target.source === asked.source)) &&
            (asked.holding === undefined || judgement.holds) &&
            (asked.orphaned === undefined || gone(judgement)),
        );
      const { page: at, part: judgements } = stretch(found.reverse(), asked, c.req.url);
      const sources = judgements.flatMap((one) => (one.target.kind === "source" ? [one.target.source] : []));
      const names = registers().of({ claims: judgements.flatMap(({ seen }) => seen), sources });
      return c.json({ ...at, judgements, orphaned: judgements.filter(gone).map((one) => one.id), names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "post",
      path: "/judgements",
      summary: "Judge a claim, a pair of claims or a source; supersedes the judgement before it on the same target",
      request: { body: { required: true, content: { "application/json": { schema: decision } } } },
      responses: { 201: json(kept, "The judgement as it is kept"), ...refused, 409: failure("The correction doesn't fit the report") },
    }),
    (c) => {
      const body = c.req.valid("json");
      const about = claimsOf(body).map((one) => ({ one, claim: store.claim(one) }));
      const lacking = about.find((one) => one.claim === null);
      if (lacking) return problem(c, 404, `The case has no claim ${lacking.one}.`);
      const first = about[0]?.claim;
      const wrong = first && body.correction ? misfit(store, first, body.correction) : null;
      if (wrong !== null) return problem(c, 409, wrong);
      return c.json(store.judge({ ...body, at: new Date().toISOString() }), 201);
    },
  );

  api.openapi(
    createRoute({
      method: "post",
      path: "/judgements/{id}/withdrawal",
      summary: "Take a judgement back; the one before it on the same target holds again",
      request: { params: number, body: { required: true, content: { "application/json": { schema: taken } } } },
      responses: { 201: json(kept, "The judgement, taken back"), ...refused, 409: failure("It was taken back before") },
    }),
    (c) => {
      const judgement = c.req.valid("param").id;
      const known = store.judgements().find((one) => one.id === judgement);
      if (!known) return problem(c, 404, `The case has no judgement ${judgement}.`);
      if (known.withdrawn) return problem(c, 409, `Judgement ${judgement} was taken back before.`);
      return c.json(store.withdraw(judgement, { by: c.req.valid("json").by, at: new Date().toISOString() }), 201);
    },
  );
}
