// What follows from the case's claims into typed JSON routes; each route only picks and translates, nothing is decided here.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { withWhy, withWhys } from "../export/reason.ts";
import type { Claim, Place, PlaceControl, Relation } from "../model.ts";
import { spanOf } from "../reconcile/days.ts";
import { firstWords } from "../reconcile/propositions/digests.ts";
import type { CaseStore } from "../store/contract.ts";
import { type Chosen, chosenIn } from "../views/chosen.ts";
import type { Digested } from "../views/filter.ts";
import { countsOf, foremostEntries } from "../views/timeline-window.ts";
import type { Views } from "../views/views.ts";
import type { MapPlace, PlaceState, PropositionRow, PropositionsFilter, ReportRow } from "./api.ts";
import { problem } from "./problem.ts";
import { idsOfReasons } from "./reasons.ts";
import type { Registers } from "./register.ts";
import { badQuery, byId, json, notFound, rowOf } from "./routes.ts";
import { idParam } from "./schemas.ts";
import { stretch } from "./stretch.ts";
import { controlQuery, propositionsFilter, propositionsQuery, timelineQuery, viewAnswers } from "./view-schemas.ts";

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
function asAsked(row: PropositionRow, { proposition }: Digested, filter: PropositionsFilter, views: Views): PropositionRow {
  const { source, side, publisher, language, report } = filter;
  if ([source, side, publisher, language, report].every((one) => one === undefined)) return row;
  const traces = views.traces();
  const claims = { get: views.claim };
  const reports = { get: views.report };
  const asked = proposition.claims.filter((id) => {
    const trace = traces.get(id);
    const from = reports.get(claims.get(id)?.report ?? "");
    if (source !== undefined && trace?.source !== source) return false;
    if (side !== undefined && trace?.party !== side) return false;
    if (publisher !== undefined && from?.publisher !== publisher) return false;
    if (language !== undefined && from?.language !== language) return false;
    return report === undefined || from?.report === report;
  });
  return { ...row, words: firstWords(asked, claims, reports, traces) ?? row.words };
}

/** The ids that a row refers to. */
function idsOfRow({ agent, affected, places, from, to, sides, publishers, words, against }: PropositionRow): readonly (string | null)[] {
  const quoted = [words, against].flatMap((one) => (one === null ? [] : [one.publisher, one.source, ...one.through, one.side]));
  return [agent, affected, ...places, ...from, ...to, ...sides, ...publishers, ...quoted];
}

function picked({ claim }: Views, ids: Iterable<string>): readonly Claim[] {
  return [...new Set(ids)].flatMap((id) => claim(id) ?? []);
}

/** Relations between two of the claims. */
function among(views: Views, claims: readonly Claim[]): readonly Relation[] {
  const inside = new Set(claims.map(({ id }) => id));
  const relations = views.relations();
  return claims.flatMap(({ id }) => (relations.get(id) ?? []).filter(({ a, b }) => a === id && inside.has(b)));
}

/** Parties that are said to have a place. */
function claimants({ voices }: PlaceControl): readonly string[] {
  return [...new Set(voices.flatMap(({ stance, party }) => ((stance === "takes" || stance === "holds") && party !== null ? [party] : [])))];
}

const placeStates = new WeakMap<PlaceControl, PlaceState>();

/** What a place's state is sent as; brief ones stay the same from one moment to the next, so they are remembered. */
function placeState(state: PlaceControl, brief: boolean): PlaceState {
  const known = brief ? placeStates.get(state) : undefined;
  if (known !== undefined) return known;
  const made = {
    ...state,
    voices: brief ? [] : state.voices,
    claimants: claimants(state),
    spoken: state.voices.some((voice) => voice.place === state.place),
  };
  if (brief) placeStates.set(state, made);
  return made;
}

/** Moments that are remembered: a slider goes back and forth. */
const MOMENTS = 64;
const moments = new WeakMap<Views, Map<string, readonly PlaceControl[]>>();

function controlAt(
  views: Views,
  question: { at: string; asOf: string | null; side: readonly string[]; brief: boolean },
): readonly PlaceControl[] {
  const known = moments.get(views) ?? new Map<string, readonly PlaceControl[]>();
  moments.set(views, known);
  const key = JSON.stringify(question);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = views.control().at(question);
  if (known.size >= MOMENTS) known.delete(known.keys().next().value ?? "");
  known.set(key, made);
  return made;
}

/** Sources and citations that are sent: those with most claims. */
const SOURCES = 400;
const CITATIONS = 1000;
/** Series of figures that are sent, those with most first, and figures of each, the latest. */
const SERIES = 24;
const POINTS = 150;

/** Kinds of places whose other parts belong on a map beside the one that is spoken of. */
const NEAR = new Set(["city", "town", "area", "village", "district", "camp"]);

interface MapBase {
  readonly places: readonly Place[];
  /** Ids of those that claims name. */
  readonly said: ReadonlySet<string>;
}

const bases = new WeakMap<Views, MapBase>();

/** Places that claims name, what contains them, and what lies beside them in a settlement. */
function mapPlaces(views: Views): MapBase {
  const known = bases.get(views) ?? mapBase(views);
  bases.set(views, known);
  return known;
}

function mapBase({ tables, said: spoken, places: tree }: Views): MapBase {
  const said = spoken();
  const named = new Set([...said].flatMap((place) => tree().lineage(place)));
  const kinds = new Map(tables().places.map(({ id, kind }) => [id, kind]));
  const beside = ({ parent }: Place): boolean => parent !== null && named.has(parent) && NEAR.has(kinds.get(parent) ?? "");
  const places = tables()
    .places.filter((place) => named.has(place.id) || beside(place))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { places, said };
}

/**
 * Adds the routes over propositions and what follows from them.
 *
 * @param views - of the case as it now is.
 */
export function viewRoutes(api: OpenAPIHono, store: CaseStore, registers: () => Registers, views: () => Views): void {
  /** The filter alone, without what pages and orders the list. */
  const chosen = ({ type, place, party, source, side, publisher, report, language, status, since, until }: PropositionsFilter): Chosen =>
    chosenIn(views(), { type, place, party, source, side, publisher, report, language, status, since, until });

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
      const some = chosen(query);
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
      path: "/propositions/{id}",
      summary: "One proposition: its claims, origins with their proofs, what denies or contradicts it",
      request: { params: idParam },
      responses: { 200: json(viewAnswers.proposition, "The proposition"), ...notFound },
    }),
    (c) => {
      const now = views();
      const { id } = c.req.valid("param");
      const proposition = now.propositions().get(id)?.proposition;
      if (proposition === undefined) return problem(c, 404, `The case has no proposition ${id}.`);
      const claims = picked(now, [...proposition.claims, ...proposition.denied, ...proposition.contradicted]);
      const reports = [...new Set(claims.map(({ report }) => report))].flatMap((report): [string, ReportRow][] => {
        const stored = store.report(report);
        return stored === null ? [] : [[report, rowOf(stored)]];
      });
      const traces = claims.flatMap((claim) => now.traces().get(claim.id) ?? []).map(withWhys);
      const relations = among(now, claims).map(withWhy);
      const origins = proposition.origins.map(withWhys);
      return c.json(
        {
          proposition: { ...proposition, origins },
          claims: byId(claims.map((claim) => [claim.id, claim])),
          traces: byId(traces.map((trace) => [trace.claim, trace])),
          reports: byId(reports),
          relations,
          names: registers().of({
            claims,
            reports: reports.map(([, report]) => report),
            ids: [
              proposition.agent,
              proposition.affected,
              ...proposition.places,
              ...proposition.from,
              ...proposition.to,
              ...proposition.sides,
              ...traces.flatMap(({ source, party }) => [source, party]),
              ...idsOfReasons([...relations, ...origins.flatMap(({ proofs }) => proofs)]),
            ],
          }),
        },
        200,
      );
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
      path: "/timeline",
      summary: "Propositions in time",
      request: { query: timelineQuery },
      responses: { 200: json(viewAnswers.timeline, "Oldest first"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const { ids: inside } = chosen(query);
      const all = views()
        .timeline()
        .filter(({ proposition }) => inside.has(proposition));
      const days = spanOf(all.flatMap(({ start, end }) => [start, end]));
      const entries = foremostEntries(all, query.limit, query.pick ?? null);
      const names = registers().of({ ids: entries.flatMap(({ places }) => places) });
      return c.json({ days, entries, total: all.length, ...countsOf(all), undated: inside.size - all.length, names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/control",
      summary: "Who holds which place on a day, according to whom",
      request: { query: controlQuery },
      responses: { 200: json(viewAnswers.control, "Places of which something is said, and those beside them"), ...badQuery },
    }),
    (c) => {
      const { at, asOf = null, side = [], place, brief } = c.req.valid("query");
      const now = views();
      const control = now.control();
      const day = at ?? control.days?.last ?? null;
      const all = day === null ? [] : controlAt(now, { at: day, asOf, side, brief: brief === "true" });
      const asked = place === undefined ? all : all.filter((state) => state.place === place);
      const places = asked.map((state) => placeState(state, brief === "true"));
      const ids = places.flatMap((state) => [
        // The map's own places come with their names.
        brief === "true" ? null : state.place,
        state.party,
        ...state.claimants,
        ...state.voices.flatMap((voice) => [voice.place, voice.party, voice.source, ...voice.through, voice.side]),
        ...state.shares.map((share) => share.party),
      ]);
      const { days, reported, moments, publications, sides } = control;
      const names = registers().of({ ids: [...ids, ...sides] });
      return c.json({ at: day, asOf, side, days, reported, moments, publications, sides, places, names }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/places",
      summary: "The places that claims name, what contains them and what lies beside them, for a map",
      responses: { 200: json(viewAnswers.places, "By id") },
    }),
    (c) => {
      const { places, said } = mapPlaces(views());
      const shown = places.map(
        ({ id, kind, parent, lat, lon, precision, basis, geometry }): MapPlace => ({
          id,
          kind,
          parent,
          lat,
          lon,
          precision,
          basis,
          geometry: geometry ?? null,
          named: said.has(id),
        }),
      );
      return c.json({ places: shown, names: registers().of({ ids: places.map(({ id }) => id) }) }, 200);
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
      const inside = new Set(chosen(query).byWeight.flatMap(({ proposition }) => proposition.claims));
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
