// Who holds which place into what a map and its sliders ask for.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Place, PlaceControl } from "../model.ts";
import type { keptAnswers } from "../views/kept.ts";
import type { Views } from "../views/views.ts";
import type { ControlAnswer, ControlQuery, MapPlace, PlaceState, PlacesAnswer } from "./api.ts";
import type { Registers } from "./register.ts";
import { badQuery, json } from "./routes.ts";
import { controlQuery, viewAnswers } from "./view-schemas.ts";

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

/** Who holds what at the moment that is asked for. */
function controlOf(views: Views, registers: Registers, { at, asOf: known, side = [], place, brief: asked }: ControlQuery): ControlAnswer {
  const brief = asked === "true";
  const asOf = known ?? null;
  const control = views.control();
  const day = at ?? control.opening;
  const all = day === null ? [] : controlAt(views, { at: day, asOf, side, brief });
  const places = (place === undefined ? all : all.filter((state) => state.place === place)).map((state) => placeState(state, brief));
  const ids = places.flatMap((state) => [
    // The map's own places come with their names.
    brief ? null : state.place,
    state.party,
    ...state.claimants,
    ...state.voices.flatMap((voice) => [voice.place, voice.party, voice.source, ...voice.through, voice.side]),
    ...state.shares.map((share) => share.party),
  ]);
  const { days, reported, moments, publications, sides } = control;
  const names = registers.of({ ids: [...ids, ...sides] });
  return { at: day, asOf, side, days, reported, moments, publications, sides, places, names };
}

/** The places of a case for a map, with their names. */
function placesOf(views: Views, registers: Registers): PlacesAnswer {
  const { places, said } = mapPlaces(views);
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
  return { places: shown, names: registers.of({ ids: places.map(({ id }) => id) }) };
}

/**
 * Adds the routes.
 *
 * @param views - of the case as it now is.
 * @param kept - where the answers that open a case are kept.
 */
export function controlRoutes(
  api: OpenAPIHono,
  registers: () => Registers,
  views: () => Views,
  kept: ReturnType<typeof keptAnswers>,
): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/control",
      summary: "Who holds which place on a day, according to whom",
      request: { query: controlQuery },
      responses: { 200: json(viewAnswers.control, "Places of which something is said, and those beside them"), ...badQuery },
    }),
    (c) => {
      const query = c.req.valid("query");
      const make = (): ControlAnswer => controlOf(views(), registers(), query);
      const opening = query.brief === "true" && Object.keys(c.req.query()).length === 1;
      return c.json(opening ? kept("control", make) : make(), 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/places",
      summary: "The places that claims name, what contains them and what lies beside them, for a map",
      responses: { 200: json(viewAnswers.places, "By id") },
    }),
    (c) =>
      c.json(
        kept("places", () => placesOf(views(), registers())),
        200,
      ),
  );
}
