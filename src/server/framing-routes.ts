// The words chosen for parties and acts into typed JSON routes: each word by itself, and a table of who says what.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { FramingCount, Quotation, ReportText } from "../model.ts";
import { framingTable } from "../views/framing-table.ts";
import type { Views } from "../views/views.ts";
import type { FramingAnswer, FramingExample, FramingQuery, FramingTableAnswer, FramingTableQuery } from "./api.ts";
import { quotation } from "./reasons.ts";
import type { Registers } from "./register.ts";
import { badQuery, byId, json } from "./routes.ts";
import { page, paging, register } from "./schemas.ts";
import { stretch } from "./stretch.ts";

const words = z.string().nullable();
const count = z.int().min(0);
const framingCount: z.ZodType<FramingCount> = z
  .object({
    of: z.string(),
    by: words,
    frame: words,
    word: z.string(),
    language: z.string(),
    publisher: words,
    side: words,
    source: words,
    count,
    reports: z.array(z.string()),
    examples: z.array(quotation),
  })
  .openapi("FramingCount");
const framing: z.ZodType<FramingAnswer> = z.object({ ...page, counts: z.array(framingCount), names: register }).openapi("Framing");
const query: z.ZodType<FramingQuery> & z.ZodObject = z.strictObject({
  of: z.string().optional(),
  publisher: z.string().optional(),
  side: z.string().optional(),
  language: z.string().optional(),
  ...paging,
});

const subject = z.object({ of: z.string(), by: words, count });
const example: z.ZodType<FramingExample> = z
  .object({ report: z.string(), start: count, end: count, exact: z.string(), before: z.string(), after: z.string() })
  .openapi("FramingExample");
const cell = z.object({
  speaker: words,
  frame: words,
  count,
  reports: count,
  words: z.array(z.object({ word: z.string(), language: z.string(), count, examples: z.array(example) })),
});
const table: z.ZodType<FramingTableAnswer> = z
  .object({
    subjects: z.array(subject),
    subject: subject.nullable(),
    speakers: z.array(z.object({ id: words, count, reports: count })),
    omitted: count,
    frames: z.array(words),
    cells: z.array(cell),
    reports: z.record(z.string(), z.object({ publisher: words, published: words })),
    names: register,
  })
  .openapi("FramingTable");
const tableQuery: z.ZodType<FramingTableQuery> & z.ZodObject = z.strictObject({
  of: z.string().optional(),
  by: z.string().optional(),
  grouping: z.enum(["side", "publisher"]).default("side"),
});

/** Characters shown on either side of an example. */
const AROUND = 60;

/** Words with what stands around them on their line, cut at spaces. */
function around(quoted: Quotation, text: string): FramingExample {
  const { start, end } = quoted;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const space = start > AROUND && line === 0 ? before.indexOf(" ") + 1 : line;
  const ends = [after.indexOf("\n"), after.indexOf("\r")].filter((at) => at >= 0);
  const last = ends.length > 0 ? Math.min(...ends) : end + AROUND < text.length ? after.lastIndexOf(" ") : after.length;
  return {
    ...quoted,
    before: `${space > 0 && line === 0 ? "…" : ""}${before.slice(space)}`,
    after: `${after.slice(0, Math.max(0, last))}${ends.length === 0 && last < after.length ? "…" : ""}`,
  };
}

/**
 * Adds the routes over framing.
 *
 * @param views - of the case as it now is.
 */
export function framingRoutes(api: OpenAPIHono, registers: () => Registers, views: () => Views): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/framing",
      summary: "Which words each publisher and side uses for the same party or act",
      request: { query },
      responses: { 200: json(framing, "One page of words, the most frequent first; never a score of truth"), ...badQuery },
    }),
    (c) => {
      const asked = c.req.valid("query");
      const { of, publisher, side, language } = asked;
      const all = views()
        .framing()
        .filter((one) => of === undefined || one.of === of)
        .filter((one) => publisher === undefined || one.publisher === publisher)
        .filter((one) => side === undefined || one.side === side)
        .filter((one) => language === undefined || one.language === language);
      const { page: stretched, part: counts } = stretch(all, asked, c.req.url);
      const ids = counts.flatMap((one) => [one.of, one.by, one.publisher, one.side, one.source]);
      return c.json({ ...stretched, counts, names: registers().of({ ids }) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/framing/table",
      summary: "The words for one party or act side by side, by who speaks, with places where they stand",
      request: { query: tableQuery },
      responses: { 200: json(table, "Counts of how somebody speaks; never a score of truth"), ...badQuery },
    }),
    (c) => {
      const { of, by = null, grouping } = c.req.valid("query");
      const now = views();
      const made = framingTable(now.framing(), of === undefined ? null : { of, by }, grouping);
      const texts = { get: now.report };
      const quoted = new Map<string, ReportText>();
      const cells = made.cells.map((one) => ({
        ...one,
        words: one.words.map((word) => ({
          ...word,
          examples: word.examples.flatMap((each) => {
            const report = texts.get(each.report);
            if (report === undefined) return [];
            quoted.set(each.report, report);
            return [around(each, report.text)];
          }),
        })),
      }));
      const reports = byId([...quoted].map(([id, { publisher, published }]) => [id, { publisher, published }] as const));
      const ids = [
        ...made.subjects.flatMap((one) => [one.of, one.by]),
        ...made.speakers.map(({ id }) => id),
        ...[...quoted.values()].map(({ publisher }) => publisher),
      ];
      return c.json({ ...made, cells, reports, names: registers().of({ ids }) }, 200);
    },
  );
}
