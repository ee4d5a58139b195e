// The propositions that pass a filter into what a screen shows of them: rows, counts of their values, and their places in time.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { PropositionStatus } from "../model.ts";
import { wordsOf } from "../reconcile/propositions/digests.ts";
import { type Chosen, chosenIn } from "../views/chosen.ts";
import type { Digested, PropositionFilter } from "../views/filter.ts";
import type { keptAnswers } from "../views/kept.ts";
import { countsOf, foremostEntries } from "../views/timeline-window.ts";
import type { Views } from "../views/views.ts";
import type { PropositionRow, StoryAnswer, StoryList, StoryQuery, TimelineAnswer } from "./api.ts";
import type { Registers } from "./register.ts";
import { badQuery, json } from "./routes.ts";
import { stretch } from "./stretch.ts";
import { propositionsQuery, storyQuery, timelineQuery, viewAnswers } from "./view-schemas.ts";

function propositionRow({ proposition, digest }: Digested): PropositionRow {
  const { claims, reports, origins, denied, contradicted, againstInterest, ...rest } = proposition;
  const { proposition: _, ...shown } = digest;
  return {
    ...rest,
    ...shown,
    claims: claims.length,
    reports: reports.length,
    origins: origins.length,
    denied: denied.length,
    contradicted: contradicted.length,
    againstInterest: againstInterest.length,
  };
}

/** The row with words of whom the filter asks for, rather than those of another source, publisher or language on the same. */
function asAsked(row: PropositionRow, { proposition }: Digested, filter: PropositionFilter, views: Views): PropositionRow {
  const { source, side, publisher, language, report } = filter;
  if ([source, side, publisher, language, report].every((one) => one === undefined)) return row;
  const traces = views.traces();
  const desks = views.desks();
  const asked = views
    .telling()
    .get(proposition.id)
    ?.find(([id, number]) => {
      const trace = traces.get(id);
      const desk = desks[number];
      if (source !== undefined && trace?.source !== source) return false;
      if (side !== undefined && trace?.party !== side) return false;
      if (publisher !== undefined && desk?.publisher !== publisher) return false;
      if (language !== undefined && desk?.language !== language) return false;
      return report === undefined || desk?.report === report;
    });
  const desk = asked === undefined ? undefined : desks[asked[1]];
  const words = wordsOf(asked?.[0], { get: views.claim }, { get: () => desk }, traces);
  return { ...row, words: words ?? row.words };
}

/** The ids that a row refers to. */
function idsOfRow({ agent, affected, places, from, to, sides, publishers, words, against }: PropositionRow): readonly (string | null)[] {
  const quoted = [words, against].flatMap((one) => (one === null ? [] : [one.publisher, one.source, ...one.through, one.side]));
  return [agent, affected, ...places, ...from, ...to, ...sides, ...publishers, ...quoted];
}

/** Entries of the timeline that the first screen draws: more make no other impression. */
const ENTRIES = 500;

/** The propositions in time: the most telling entries of each day, and counts of all. */
function timelineOf(some: Chosen, limit: number, pick: string | undefined): Omit<TimelineAnswer, "names"> {
  const all = some.timeline();
  return {
    entries: foremostEntries(all, limit, pick ?? null),
    total: all.length,
    ...countsOf(all),
    undated: some.byWeight.length - all.length,
  };
}

/** The filter alone, without what pages and orders a list. */
export function chosen(
  views: Views,
  { type, place, party, source, side, publisher, report, language, status, since, until }: PropositionFilter,
): Chosen {
  return chosenIn(views, { type, place, party, source, side, publisher, report, language, status, since, until });
}

/** The case at a glance. */
function storyOf(views: Views, registers: Registers, query: StoryQuery): StoryAnswer {
  const some = chosen(views, query);
  // Days are brushed on the timeline itself, so they narrow all but it.
  const timeline = timelineOf(chosen(views, { ...query, since: undefined, until: undefined }), ENTRIES, query.pick);
  const list = (status: PropositionStatus): StoryList => {
    const all = some.ofStatus(status);
    const propositions = all.slice(0, query.limit).map((one) => asAsked(propositionRow(one), one, query, views));
    return { total: all.length, propositions };
  };
  const lists = { disputed: list("disputed"), confirmed: list("confirmed"), "single-origin": list("single-origin") };
  const facets = some.facets();
  const names = registers.of({
    ids: [
      ...Object.values(lists).flatMap(({ propositions }) => propositions.flatMap(idsOfRow)),
      ...Object.values(facets).flatMap((facet) => facet.map(({ value }) => value)),
      ...timeline.entries.flatMap(({ places }) => places),
    ],
  });
  const entries = timeline.entries.map(({ reported: _, ...drawn }) => drawn);
  return { total: some.byWeight.length, lists, facets, timeline: { ...timeline, entries }, names };
}

/**
 * Adds the routes.
 *
 * @param views - of the case as it now is.
 * @param kept - where the answer for the whole case is kept.
 */
export function storyRoutes(api: OpenAPIHono, registers: () => Registers, views: () => Views, kept: ReturnType<typeof keptAnswers>): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/propositions",
      summary: "Propositions, those that an analyst reads first in front",
      request: { query: propositionsQuery },
      responses: { 200: json(viewAnswers.propositions, "One page of propositions, and how many have each value"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const some = chosen(views(), query);
      const all = query.order === "time" ? some.byTime() : some.byWeight;
      const { page, part } = stretch(all, query, c.req.url);
      const now = views();
      const propositions = part.map((one) => asAsked(propositionRow(one), one, query, now));
      const facets = some.facets();
      const values = Object.values(facets).flatMap((facet) => facet.map(({ value }) => value));
      const names = registers().of({ ids: [...propositions.flatMap(idsOfRow), ...values] });
      return c.json({ ...page, propositions, facets, names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/timeline",
      summary: "Propositions in time",
      request: { query: timelineQuery },
      responses: { 200: json(viewAnswers.timeline, "Oldest first"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const timeline = timelineOf(chosen(views(), query), query.limit, query.pick);
      const names = registers().of({ ids: timeline.entries.flatMap(({ places }) => places) });
      return c.json({ ...timeline, names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/story",
      summary: "The case at a glance: the foremost propositions of each status, how many have each value, and the timeline of all days",
      request: { query: storyQuery },
      responses: { 200: json(viewAnswers.story, "What the first screen shows beside the map"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const make = (): StoryAnswer => storyOf(views(), registers(), query);
      return c.json(Object.keys(c.req.query()).length === 0 ? kept("story", make) : make(), 200);
    },
  );
}
