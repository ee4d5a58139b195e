// What follows from the case's claims into typed JSON routes; each route only picks and translates, nothing is decided here.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { withWhy, withWhys } from "../export/reason.ts";
import type { Claim, Proposition, Relation } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import type { keptAnswers } from "../views/kept.ts";
import type { Views } from "../views/views.ts";
import type { ShownProposition } from "./api.ts";
import { behind, picked } from "./behind.ts";
import { controlRoutes } from "./control-routes.ts";
import { problem } from "./problem.ts";
import { idsOfReasons } from "./reasons.ts";
import type { Registers } from "./register.ts";
import { badQuery, byId, json, notFound } from "./routes.ts";
import { idParam } from "./schemas.ts";
import { chosen, storyRoutes } from "./story-routes.ts";
import { propositionsFilter, viewAnswers } from "./view-schemas.ts";

/** Relations between two of the claims. */
function among(views: Views, claims: readonly Claim[]): readonly Relation[] {
  const inside = new Set(claims.map(({ id }) => id));
  const relations = views.relations();
  return claims.flatMap(({ id }) => (relations.get(id) ?? []).filter(({ a, b }) => a === id && inside.has(b)));
}

/**
 * A proposition by its id, or by a claim after which it was once called: when people put propositions together or split them, the
 * addresses that others hold still lead to what became of them.
 */
function propositionOf(views: Views, id: string): Proposition | undefined {
  const found = views.propositions().get(id)?.proposition;
  if (found !== undefined) return found;
  const claim = id.split("@", 1)[0] ?? id;
  return views.digested().find(({ proposition }) => proposition.claims.includes(claim))?.proposition;
}

/** Sources and citations that are sent: those with most claims. */
const SOURCES = 400;
const CITATIONS = 1000;
/** Series of figures that are sent, those with most first, and figures of each, the latest. */
const SERIES = 24;
const POINTS = 150;

/**
 * Adds the routes over propositions and what follows from them.
 *
 * @param views - of the case as it now is.
 * @param kept - where the answers that open a case are kept.
 */
export function viewRoutes(
  api: OpenAPIHono,
  store: CaseStore,
  registers: () => Registers,
  views: () => Views,
  kept: ReturnType<typeof keptAnswers>,
): void {
  storyRoutes(api, registers, views, kept);
  controlRoutes(api, registers, views, kept);

  api.openapi(
    createRoute({
      method: "get",
      path: "/propositions/{id}",
      summary: "One proposition: its claims, origins with their proofs, what denies or contradicts it",
      request: { params: idParam },
      responses: { 200: json(viewAnswers.proposition, "The proposition"), ...notFound },
    }),
    (c) => {
      const now = views();
      const { id } = c.req.valid("param");
      const proposition = propositionOf(now, id);
      if (proposition === undefined) return problem(c, 404, `The case has no proposition ${id}.`);
      const { shown, claims, behind: what, names } = behind([proposition], now, store, registers());
      const relations = among(now, claims).map(withWhy);
      return c.json({ ...what, proposition: shown[0] as ShownProposition, relations, names: names(idsOfReasons(relations)) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/claims/{id}/relations",
      summary: "How one claim stands to others, and where it comes from",
      request: { params: idParam },
      responses: { 200: json(viewAnswers.claimRelations, "Its relations"), ...notFound },
    }),
    (c) => {
      const now = views();
      const { id } = c.req.valid("param");
      const trace = now.traces().get(id);
      if (trace === undefined) return problem(c, 404, `The case has no claim ${id}, or people rejected it.`);
      const relations = (now.relations().get(id) ?? []).map(withWhy);
      const claims = picked(now, [id, ...relations.flatMap(({ a, b }) => [a, b])]);
      const propositions = now
        .digested()
        .filter(({ proposition: one }) => [one.claims, one.denied, one.contradicted].some((list) => list.includes(id)))
        .map(({ proposition }) => proposition.id);
      const names = registers().of({ claims, ids: [trace.source, trace.party, ...idsOfReasons([...relations, ...trace.proofs])] });
      return c.json(
        { claim: id, trace: withWhys(trace), propositions, relations, claims: byId(claims.map((claim) => [claim.id, claim])), names },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/origins",
      summary: "Who cites whom, and how often others share or oppose what each says",
      responses: { 200: json(viewAnswers.origins, "Publishers, sources, and citations between them") },
    }),
    (c) => {
      const { sources, citations } = views().citations();
      const foremost = sources.slice(0, SOURCES);
      const names = registers().of({ ids: foremost.flatMap(({ id, party }) => [id, party]) });
      return c.json({ sources: foremost, citations: citations.slice(0, CITATIONS), omitted: sources.length - foremost.length, names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/figures",
      summary: "All measures of each population over time",
      request: { query: propositionsFilter },
      responses: { 200: json(viewAnswers.figures, "Those with more figures first"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const inside = new Set(chosen(views(), query).byWeight.flatMap(({ proposition }) => proposition.claims));
      const narrowed = Object.values(query).some((value) => value !== undefined);
      const all = narrowed
        ? views()
            .figures()
            .map((one) => ({ ...one, points: one.points.filter(({ claim }) => inside.has(claim)) }))
            .filter(({ points }) => points.length > 0)
        : views().figures();
      const series = all
        .slice(0, SERIES)
        .map((one) => ({ ...one, points: one.points.slice(-POINTS), omitted: Math.max(0, one.points.length - POINTS) }));
      const ids = series.flatMap(({ of, points }) => [of, ...points.flatMap(({ source, side, places }) => [source, side, ...places])]);
      return c.json({ series, omitted: all.length - series.length, names: registers().of({ ids }) }, 200);
    },
  );
}
