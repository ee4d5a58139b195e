// A posted file into reports of the case with their claims, each with what came of it.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { told } from "../export/reason.ts";
import type { IngestOptions } from "../ingest/ingest.ts";
import type { World } from "../model.ts";
import type { Extractor } from "../pipeline.ts";
import { said } from "../reason.ts";
import type { CaseStore } from "../store/contract.ts";
import type { AddedAnswer, AddedReport, AddQuery, Told } from "./api.ts";
import { problem } from "./problem.ts";
import { reason as reasonShape } from "./reasons.ts";
import { failure, json } from "./routes.ts";

/** Largest file that is taken, bytes: that of ingest, and a little. */
const LARGEST_FILE = 20_000_000;

const text = z.string().trim().min(1).max(300).optional();
const query: z.ZodType<AddQuery> & z.ZodObject = z.strictObject({
  name: z.string().min(1).max(300),
  publisher: text,
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}([T ].{1,30})?$/u, "no ISO 8601 date")
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/u, "no language code")
    .optional(),
});

const toldShape: z.ZodType<Told> = z.object({ why: z.string(), reason: reasonShape }).openapi("Told");
const added: z.ZodType<AddedReport> = z
  .object({
    name: z.string(),
    outcome: z.enum(["added", "known", "same-original", "failed"]),
    report: z.string().nullable(),
    claims: z.int(),
    warnings: z.array(toldShape),
    failure: toldShape.nullable(),
  })
  .openapi("AddedReport");
const answer: z.ZodType<AddedAnswer> = z.object({ reports: z.array(added) }).openapi("Added");

/** Makes an extractor for the case's tables as they are now; a change of the tables makes another. */
function extractors(store: CaseStore, base: World): () => Promise<{ readonly extractor: Extractor; readonly world: World }> {
  let last: { readonly tables: string; readonly made: { readonly extractor: Extractor; readonly world: World } } | null = null;
  return async () => {
    const own = store.tables();
    const tables = JSON.stringify(own);
    if (last?.tables !== tables) {
      const [{ createExtractor }, { mergeWorld }] = await Promise.all([import("../pipeline.ts"), import("../ground/world.ts")]);
      const world = mergeWorld(base, own);
      last = { tables, made: { extractor: createExtractor(world), world } };
    }
    return last.made;
  };
}

/**
 * Adds the route that takes reports.
 *
 * @param api - the API it belongs to.
 * @param store - the open case.
 * @param base - the project's tables.
 */
export function addingRoute(api: OpenAPIHono, store: CaseStore, base: World): void {
  const ready = extractors(store, base);
  const limit = bodyLimit({
    maxSize: LARGEST_FILE,
    onError: (c) => problem(c, 413, `A file may have at most ${LARGEST_FILE / 1_000_000} MB.`),
  });
  // The list of reports shares the address, but brings no body.
  api.use("/reports", limit);
  api.openapi(
    createRoute({
      method: "post",
      path: "/reports",
      summary: "Add a file (text, web page, JSON Lines); its bytes are kept, its claims extracted",
      request: {
        query,
        body: { required: true, content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } },
      },
      responses: {
        200: json(answer, "What came of each report in the file"),
        400: failure("The query can't be understood"),
        413: failure("The file is too large"),
        415: failure("The body is no file"),
      },
    }),
    async (c) => {
      if (c.req.header("content-type") !== "application/octet-stream") {
        return problem(c, 415, "Send the file's bytes as application/octet-stream.");
      }
      const { name, ...given } = c.req.valid("query");
      const { extractor, world } = await ready();
      const [{ addReport, publisherIds }, { ingestBytes }] = await Promise.all([import("../adding.ts"), import("../ingest/ingest.ts")]);
      const options: IngestOptions = { languages: extractor.languages, publisherId: publisherIds(world.sources), given };
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const reports: AddedReport[] = [];
      for await (const outcome of ingestBytes(name, bytes, options)) {
        if (outcome.kind === "failure") {
          reports.push({ name: outcome.name, outcome: "failed", report: null, claims: 0, warnings: [], failure: told(outcome.reason) });
          continue;
        }
        const { report } = outcome;
        const warnings = outcome.warnings.map(told);
        try {
          const done = addReport(store, extractor, report);
          reports.push({
            name: report.name,
            outcome: done.outcome === "revised" ? "added" : done.outcome,
            report: report.report,
            claims: done.claims,
            warnings: done.withheld === null ? warnings : [...warnings, told(said`no claims looked for: ${done.withheld}`)],
            failure: null,
          });
        } catch (error) {
          const failure = told({ says: (error as Error).message, parts: [] });
          reports.push({ name: report.name, outcome: "failed", report: report.report, claims: 0, warnings, failure });
        }
      }
      return c.json({ reports }, 200);
    },
  );
}
