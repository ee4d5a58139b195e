// The case store's answers into typed JSON routes; each route only translates, nothing is decided here.
import { basename } from "node:path";
import { createRoute, OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import { withNote } from "../export/reason.ts";
import type { CaseStore, ClaimFilter, StoredReport } from "../store/contract.ts";
import { considered } from "../views/considered.ts";
import { heldClaims } from "../views/held-claims.ts";
import type { ClaimsQuery, ReportRow } from "./api.ts";
import { download } from "./original.ts";
import { problem } from "./problem.ts";
import type { Registers } from "./register.ts";
import { answers, claimsQuery, idParam, pageQuery } from "./schemas.ts";
import { pageOf, stretch } from "./stretch.ts";

/** A JSON answer for the OpenAPI page. */
export const json = <T>(schema: T, description: string): { content: { "application/json": { schema: T } }; description: string } => ({
  content: { "application/json": { schema } },
  description,
});
/** A problem for the OpenAPI page. */
export const failure = (description: string): NonNullable<RouteConfig["responses"][string]> => ({
  content: { "application/problem+json": { schema: answers.problem } },
  description,
});
type Failures<Status extends number> = Readonly<Record<Status, NonNullable<RouteConfig["responses"][string]>>>;
export const notFound: Failures<404> = { 404: failure("Nothing has this id") };
export const badQuery: Failures<400> = { 400: failure("The query can't be understood") };
const params = idParam;

/** Values by id, for ids that may be any words, `__proto__` too. */
export function byId<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const OPENING = 120;

/** The first line that says something, cut at a space. */
function openingOf(text: string): string {
  const line = text.slice(0, 4000).trimStart().split("\n", 1)[0] ?? "";
  if (line.length <= OPENING) return line.trimEnd();
  const space = line.lastIndexOf(" ", OPENING);
  // A pair of surrogates must not be cut in two.
  return `${line.slice(0, space > 0 ? space : OPENING).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A report without its text. */
export function rowOf(report: StoredReport): ReportRow {
  const { text, ...row } = report;
  // The folder a file was read from is nobody's business but the machine's.
  return { ...row, name: basename(row.name), opening: openingOf(text) };
}

/** The filter in a query; what wasn't asked is left out rather than undefined. */
function filterOf({ report, type, place, source, party, since, until }: ClaimsQuery): ClaimFilter {
  return {
    ...(report === undefined ? {} : { report }),
    ...(type === undefined ? {} : { type }),
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    ...(party === undefined ? {} : { party }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** What the OpenAPI document says of the API as a whole. */
export const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Isnad", version: "1", description: "Reports of a case and the attributed claims in them." },
  servers: [{ url: "/api" }],
};

/**
 * The API over one case.
 *
 * @param about - the case's name for screens, and whether it may be written to.
 * @param store - the open case.
 * @param registers - names of places, parties and sources; asked anew for each answer, since a case may gain some.
 */
export function routes(
  about: { readonly name: string; readonly writable: boolean },
  store: CaseStore,
  registers: () => Registers,
): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const wrong = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      return problem(c, 400, wrong);
    },
  });

  api.openapi(
    createRoute({ method: "get", path: "/case", summary: "The case", responses: { 200: json(answers.case, "Its name and size") } }),
    (c) => {
      return c.json({ ...about, ...store.size() }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/reports",
      summary: "Reports by publication date",
      request: { query: pageQuery },
      responses: { 200: json(answers.reports, "One page of reports"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const page = pageOf(store.size().reports, query, c.req.url);
      const reports = store.reports(query).map(rowOf);
      return c.json({ ...page, reports, names: registers().of({ reports }) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}",
      summary: "One report: its text, what is known about it, its mentions",
      request: { params },
      responses: { 200: json(answers.report, "The report"), ...notFound },
    }),
    (c) => {
      const { id } = c.req.valid("param");
      const report = store.report(id);
      if (!report) return problem(c, 404, `The case has no report ${id}.`);
      const mentions = store.mentions(id);
      return c.json(
        {
          ...report,
          name: basename(report.name),
          opening: openingOf(report.text),
          mentions,
          names: registers().of({ mentions, reports: [report] }),
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}/claims",
      summary: "All claims of one report",
      request: { params },
      responses: { 200: json(answers.reportClaims, "The claims in the order of the text"), ...notFound },
    }),
    (c) => {
      const { id } = c.req.valid("param");
      if (!store.report(id)) return problem(c, 404, `The case has no report ${id}.`);
      const claims = store.claims({ report: id });
      return c.json({ report: id, claims, names: registers().of({ claims }) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}/original",
      summary: "The original bytes of one report",
      request: { params },
      responses: {
        200: {
          content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          description: "The bytes as they were added; X-Content-SHA256 and Repr-Digest carry their hash",
        },
        ...notFound,
      },
    }),
    (c) => {
      const { id } = c.req.valid("param");
      const report = store.report(id);
      const bytes = report && store.original(report.sha256);
      if (!bytes) return problem(c, 404, `The case has no original for report ${id}.`);
      return download(c, report, bytes);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/claims",
      summary: "Claims as they hold after what people decided, by publication date, report and place in the text",
      request: { query: claimsQuery },
      responses: { 200: json(answers.claims, "One page of claims"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const { page, part } = stretch(heldClaims(store, filterOf(query)), query, c.req.url);
      const claims = part.map(({ claim }) => claim);
      const judgements = byId(part.flatMap(({ claim, judgement }) => (judgement === null ? [] : [[claim.id, judgement] as const])));
      return c.json({ ...page, claims, judgements, names: registers().of({ claims }) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/claims/{id}",
      summary: "One claim as the program read it: how, step by step, and what stood in reach and went elsewhere",
      request: { params },
      responses: { 200: json(answers.claim, "The claim"), ...notFound },
    }),
    (c) => {
      const { id } = c.req.valid("param");
      const claim = store.claim(id);
      if (!claim) return problem(c, 404, `The case has no claim ${id}.`);
      const { report } = claim;
      const around = considered(claim, store.report(report)?.text ?? "", store.claims({ report }), store.mentions(report));
      const ids = around.flatMap(({ value }) => value ?? []);
      const shown = { ...claim, derivation: claim.derivation.map(withNote) };
      return c.json({ claim: shown, considered: around, names: registers().of({ claims: [claim], ids }) }, 200);
    },
  );

  api.doc31("/openapi.json", DOCUMENT);
  return api;
}
