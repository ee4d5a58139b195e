// Who holds which place into GeoJSON: a feature a place, with the geometry that its table brought, else its point.
import type { Place, PlaceControl } from "../model.ts";

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Omit<PlaceControl, "voices"> & {
    readonly kind: string | null;
    readonly parent: string | null;
    /** How far the point may be off, metres; null when unknown. */
    readonly precision: number | null;
    /** Where the point is from. */
    readonly basis: string | null;
    readonly names: Place["names"];
    readonly voices: PlaceControl["voices"];
  };
}

/**
 * @param places - the tables' places, by id; a place in no table has no geometry.
 * @param about - what the collection is: the day, the point of view.
 */
export function controlGeojson(
  states: readonly PlaceControl[],
  places: ReadonlyMap<string, Place>,
  about: Readonly<Record<string, unknown>>,
): { readonly type: "FeatureCollection"; readonly about: Readonly<Record<string, unknown>>; readonly features: readonly Feature[] } {
  return {
    type: "FeatureCollection",
    about,
    features: states.map((state) => {
      const place = places.get(state.place);
      const point =
        place === undefined || place.lat === null || place.lon === null ? null : { type: "Point", coordinates: [place.lon, place.lat] };
      return {
        type: "Feature",
        id: state.place,
        geometry: place?.geometry ?? point,
        properties: {
          ...state,
          kind: place?.kind ?? null,
          parent: place?.parent ?? null,
          precision: place?.precision ?? null,
          basis: place?.basis ?? null,
          names: place?.names ?? {},
        },
      };
    }),
  };
}
