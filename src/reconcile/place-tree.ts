// The places of a case into the questions that reconciling asks: what contains what.
import type { Place } from "../model.ts";

export interface PlaceTree {
  /** A place, what contains it, what contains that, and so on; a place in no table contains itself alone. */
  lineage(place: string): readonly string[];
  /** Whether `whole` is `part` or contains it. */
  contains(whole: string, part: string): boolean;
  /** `district`, `city`, …; null for a place in no table. */
  kind(place: string): string | null;
  /** Whether it is so large that much happens in it on one day: a city or more, but not a part of a city. */
  wide(place: string): boolean;
}

const LARGE = new Set(["city", "governorate", "region", "province", "state", "country", "area", "road"]);
const TOWNS = new Set(["city", "town"]);

/** Builds the tree; a circle of parents is cut where it closes. */
export function placeTree(places: readonly Place[]): PlaceTree {
  const parents = new Map(places.map((place) => [place.id, place.parent]));
  const kinds = new Map(places.map((place) => [place.id, place.kind]));
  const lineages = new Map<string, readonly string[]>();
  const lineage = (place: string): readonly string[] => {
    const known = lineages.get(place);
    if (known !== undefined) return known;
    const line: string[] = [];
    for (let at: string | null = place; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
    lineages.set(place, line);
    return line;
  };
  const wide = (place: string): boolean => LARGE.has(kinds.get(place) ?? "") && !TOWNS.has(kinds.get(parents.get(place) ?? "") ?? "");
  return { lineage, contains: (whole, part) => lineage(part).includes(whole), kind: (place) => kinds.get(place) ?? null, wide };
}
