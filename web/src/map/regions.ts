// The places of a case into the parts of the world that one map can show, and the shapes on such a map.
import type { PlaceControl } from "../../../src/model.ts";
import type { MapPlace } from "../../../src/server/api.ts";
import { cellsOf, type Point } from "./cells.ts";

/** A place on the map: its outline on a plane of metres, y downwards, and whether the outline is only made up around a point. */
export interface Shape {
  readonly place: MapPlace;
  readonly rings: readonly (readonly Point[])[];
  readonly centre: Point;
  readonly madeUp: boolean;
}

const NO_CELL = new Set(["landmark", "road", "country", "governorate"]);
/** Kinds of places that hold several settlements. */
const WIDE = new Set(["country", "governorate", "province", "state", "region-of-countries"]);
const METRES = 111_320;

/** Every place's parents, from itself upwards. */
function lineages(places: readonly MapPlace[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  return new Map(
    places.map(({ id }) => {
      const line: string[] = [];
      for (let at: string | null | undefined = id; at && !line.includes(at); at = parents.get(at)) line.push(at);
      return [id, line] as const;
    }),
  );
}

/**
 * Places that are worth a map of their own, the one with most known ground first: those with at least two drawable places
 * in them, of which something is said.
 */
export function regionsOf(
  places: readonly MapPlace[],
  known: readonly PlaceControl[],
): readonly { readonly id: string; readonly said: number }[] {
  const lines = lineages(places);
  const said = new Set(known.filter(({ status }) => status !== "unknown").map(({ place }) => place));
  const counts = new Map<string, { drawn: number; said: number }>();
  for (const place of places) {
    if (!isDrawn(place)) continue;
    for (const one of (lines.get(place.id) ?? []).slice(1)) {
      const count = counts.get(one) ?? { drawn: 0, said: 0 };
      counts.set(one, { drawn: count.drawn + 1, said: count.said + (said.has(place.id) ? 1 : 0) });
    }
  }
  const found = [...counts].flatMap(([id, count]) =>
    count.drawn >= 2 && count.said > 0 ? [{ id, said: count.said, drawn: count.drawn }] : [],
  );
  // A settlement makes a better map than a country with a few of them; of a place and what contains it, with the same ground
  // known, the smaller does.
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const wide = (id: string): number => (WIDE.has(kinds.get(id) ?? "") ? 1 : 0);
  const depth = (id: string): number => lines.get(id)?.length ?? 0;
  return found.sort((a, b) => wide(a.id) - wide(b.id) || b.said - a.said || depth(b.id) - depth(a.id) || (a.id < b.id ? -1 : 1));
}

function isDrawn(place: MapPlace): boolean {
  return (place.lat !== null && place.lon !== null && !NO_CELL.has(place.kind)) || place.geometry !== null;
}

/** Rings of a polygon or several, as longitudes and latitudes; empty for what is none. */
function ringsOf(geometry: unknown): readonly (readonly Point[])[] {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type === "Polygon") return coordinates as readonly (readonly Point[])[];
  if (type === "MultiPolygon") return (coordinates as readonly (readonly (readonly Point[])[])[]).flat();
  return [];
}

/** The smallest drawable places of a region, each with its outline. */
export function shapesOf(places: readonly MapPlace[], region: string): readonly Shape[] {
  const lines = lineages(places);
  const inside = places.filter((place) => isDrawn(place) && place.id !== region && lines.get(place.id)?.includes(region));
  const parents = new Set(inside.flatMap((place) => (lines.get(place.id) ?? []).slice(1)));
  const leaves = inside.filter((place) => !parents.has(place.id));
  const latitudes = leaves.map(({ lat }) => lat ?? 0);
  const middle = latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
  const flat = ([lon, lat]: Point): Point => [lon * METRES * Math.cos((middle * Math.PI) / 180), -lat * METRES];
  const own = leaves.map((place) => ringsOf(place.geometry).map((ring) => ring.map(flat)));
  const bare = leaves.filter((_, index) => own[index]?.length === 0);
  const points = bare.map(({ lat, lon }) => flat([lon ?? 0, lat ?? 0]));
  const cells = cellsOf(points);
  return leaves.flatMap((place, index): Shape[] => {
    const rings = own[index] ?? [];
    if (rings.length > 0) return [{ place, rings, centre: centreOf(rings[0] ?? []), madeUp: false }];
    const at = bare.indexOf(place);
    const cell = cells[at];
    return cell && cell.length > 2 ? [{ place, rings: [cell], centre: points[at] ?? [0, 0], madeUp: true }] : [];
  });
}

function centreOf(ring: readonly Point[]): Point {
  const n = Math.max(1, ring.length);
  return [ring.reduce((sum, [x]) => sum + x, 0) / n, ring.reduce((sum, [, y]) => sum + y, 0) / n];
}
