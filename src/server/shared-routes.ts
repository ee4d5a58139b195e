// What reports share into typed JSON routes: for one report the others beside which it may be laid, and for two what lines up.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { withWhy } from "../export/reason.ts";
import { CLAIM_TYPES } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import { sharedBy, sharingWith } from "../views/shared.ts";
import type { Views } from "../views/views.ts";
import type { ComparisonAnswer, SharingAnswer } from "./api.ts";
import { problem } from "./problem.ts";
import { idsOfReasons, relation } from "./reasons.ts";
import type { Registers } from "./register.ts";
import { json, notFound, rowOf } from "./routes.ts";
import { idParam, register, reportRow } from "./schemas.ts";
import { eventTime, kind, status } from "./view-schemas.ts";

/** More are not offered for comparing. */
const MOST = 100;

const count = z.int().min(0);
const span = z.object({ start: count, end: count });
const claim = span.extend({ claim: z.string(), stance: z.enum(["says", "denies", "contradicts"]) });
const ids = z.array(z.string());
const proposition = z.object({
  proposition: z.string(),
  type: z.enum(CLAIM_TYPES),
  aspect: z.string().nullable(),
  agent: z.string().nullable(),
  affected: z.string().nullable(),
  places: ids,
  from: ids,
  to: ids,
  time: eventTime.nullable(),
  status,
  ...kind,
  left: z.array(claim),
  right: z.array(claim),
});
const comparison: z.ZodType<ComparisonAnswer> = z
  .object({
    passages: z.array(z.object({ left: span, right: span, words: count })),
    propositions: z.array(proposition),
    relations: z.array(relation),
    names: register,
  })
  .openapi("Comparison");
const sharing: z.ZodType<SharingAnswer> = z
  .object({
    report: z.string(),
    others: z.array(z.object({ report: reportRow, propositions: count, copied: z.boolean() })),
    omitted: count,
    names: register,
  })
  .openapi("Sharing");
const pair: z.ZodType<{ id: string; other: string }> & z.ZodObject = z.object({ id: z.string().min(1), other: z.string().min(1) });

/**
 * Adds the routes.
 *
 * @param views - of the case as it now is.
 */
export function sharedRoutes(api: OpenAPIHono, store: CaseStore, registers: () => Registers, views: () => Views): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}/shared",
      summary: "The reports that share passages or propositions with one, those that share most first",
      request: { params: idParam },
      responses: { 200: json(sharing, "Other reports"), ...notFound },
    }),
    (c) => {
      const { id } = c.req.valid("param");
      const now = views();
      if (now.report(id) === undefined) return problem(c, 404, `The case has no report ${id}.`);
      const all = sharingWith(now, id);
      const others = all.slice(0, MOST).flatMap(({ report, ...shared }) => {
        const stored = store.report(report);
        return stored === null ? [] : [{ report: rowOf(stored), ...shared }];
      });
      const names = registers().of({ reports: others.map(({ report }) => report) });
      return c.json({ report: id, others, omitted: Math.max(0, all.length - MOST), names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}/shared/{other}",
      summary: "What two reports share: passages word for word, propositions, and how their claims stand to each other",
      request: { params: pair },
      responses: { 200: json(comparison, "What lines up, in the order of the first report"), ...notFound },
    }),
    (c) => {
      const { id, other } = c.req.valid("param");
      const now = views();
      const [left, right] = [now.report(id), now.report(other)];
      if (left === undefined) return problem(c, 404, `The case has no report ${id}.`);
      if (right === undefined) return problem(c, 404, `The case has no report ${other}.`);
      const shared = sharedBy(now, left, right);
      const names = registers().of({
        ids: [
          ...shared.propositions.flatMap((one) => [one.agent, one.affected, ...one.places, ...one.from, ...one.to]),
          ...idsOfReasons(shared.relations),
        ],
      });
      return c.json({ ...shared, relations: shared.relations.map(withWhy), names }, 200);
    },
  );
}
