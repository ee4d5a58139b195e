// What the filters show into files that others read: a table of propositions, and the places of the map.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { controlGeojson } from "../export/geojson.ts";
import { chosenIn } from "../views/chosen.ts";
import type { Views } from "../views/views.ts";
import { problem } from "./problem.ts";
import { badQuery } from "./routes.ts";
import { mapQuery, propositionsFilter } from "./view-schemas.ts";

/** A cell of a CSV table; a leading sign that a spreadsheet would run as a formula is set behind an apostrophe. */
function cell(value: string | number): string {
  const text = String(value).replace(/^([=+\-@\t\r])/u, "'$1");
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a file of a name. */
function csv(c: Context, name: string, head: string, rows: readonly string[]): Response {
  c.header("content-disposition", `attachment; filename="${name}.csv"`);
  // Spreadsheets take the text for another charset without the mark.
  return c.body(`\ufeff${[head, ...rows].join("\r\n")}\r\n`, 200, { "content-type": "text/csv; charset=utf-8" });
}

/** The files, for the OpenAPI page. */
const FILES = [
  { path: "/control.geojson", summary: "Who holds which place on a day, as GeoJSON", query: mapQuery, type: "application/geo+json" },
  { path: "/propositions.csv", summary: "Propositions as a table", query: propositionsFilter, type: "text/csv" },
  { path: "/figures.csv", summary: "All figures as a table", query: propositionsFilter, type: "text/csv" },
  { path: "/origins.csv", summary: "Publishers and sources as a table", query: propositionsFilter.pick({}), type: "text/csv" },
] as const;

/**
 * Adds the routes that give files.
 *
 * @param views - of the case as it now is.
 */
export function takingRoutes(api: OpenAPIHono, name: string, views: () => Views): void {
  const chosen = (query: Record<string, string>) => {
    const filter = propositionsFilter.safeParse(query);
    if (!filter.success) return null;
    return chosenIn(views(), filter.data).byWeight;
  };
  const wrong = "The query can't be understood; it takes the filters of /api/propositions.";

  for (const { path, summary, query, type } of FILES)
    api.openAPIRegistry.registerPath({
      method: "get",
      path,
      summary,
      request: { query },
      responses: { 200: { content: { [type]: { schema: { type: "string" } } }, description: "The file" }, ...badQuery },
    });

  api.get("/control.geojson", (c) => {
    const query = mapQuery.safeParse({ ...c.req.query(), side: c.req.queries("side") });
    if (!query.success) return problem(c, 400, "The query can't be understood; it takes at, asOf and side of /api/control.");
    const { at, asOf = null, side = [] } = query.data;
    const now = views();
    const day = at ?? now.control().opening;
    const states = day === null ? [] : now.control().at({ at: day, asOf, side });
    const places = new Map(now.input().places.map((place) => [place.id, place]));
    c.header("content-disposition", 'attachment; filename="control.geojson"');
    return c.body(JSON.stringify(controlGeojson(states, places, { case: name, at: day, asOf, side })), 200, {
      "content-type": "application/geo+json; charset=utf-8",
    });
  });

  api.get("/propositions.csv", (c) => {
    const found = chosen(c.req.query());
    if (found === null) return problem(c, 400, wrong);
    const head = "id,type,aspect,agent,affected,places,from,to,start,end,status,reports,origins,sides,denied,contradicted,words";
    const rows = found.map(({ proposition: one, digest }) =>
      [
        one.id,
        one.type,
        one.aspect ?? "",
        one.agent ?? "",
        one.affected ?? "",
        one.places.join(" "),
        one.from.join(" "),
        one.to.join(" "),
        one.time?.start ?? "",
        one.time?.end ?? "",
        one.status,
        one.reports.length,
        one.origins.length,
        one.sides.join(" "),
        one.denied.length,
        one.contradicted.length,
        digest.words.exact,
      ]
        .map(cell)
        .join(","),
    );
    return csv(c, "propositions", head, rows);
  });

  api.get("/figures.csv", (c) => {
    const found = chosen(c.req.query());
    if (found === null) return problem(c, 400, wrong);
    const inside = new Set(found.flatMap(({ proposition }) => proposition.claims));
    const rows = views()
      .figures()
      .flatMap(({ type, aspect, unit, of, points }) =>
        points
          .filter(({ claim }) => inside.has(claim))
          .map(({ quantity, low, high, source, side, places, time, reported, report, claim }) =>
            [
              type,
              aspect ?? "",
              of ?? "",
              unit,
              quantity.value,
              quantity.bound,
              low,
              high ?? "",
              source,
              side ?? "",
              places.join(" "),
              time.start ?? "",
              time.end ?? "",
              reported ?? "",
              report,
              claim,
            ]
              .map(cell)
              .join(","),
          ),
      );
    return csv(c, "figures", "type,aspect,of,unit,value,bound,low,high,source,side,places,start,end,reported,report,claim", rows);
  });

  api.get("/origins.csv", (c) => {
    const rows = views()
      .citations()
      .sources.map(({ id, kind, party, claims, confirmed, opposed }) =>
        [id, kind, party ?? "", claims, confirmed, opposed].map(cell).join(","),
      );
    return csv(c, "origins", "source,kind,side,claims,confirmed,opposed", rows);
  });
}
