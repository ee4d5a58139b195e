// The places of a case into the questions that reconciling asks: what contains what.
import type { Place } from "../model.ts";
import { baseOfSide, CITY } from "../sides.ts";
import { type Lineage, lineages } from "./lineage.ts";

export interface PlaceTree {
  /** A place, what contains it, what contains that, and so on; a place in no table contains itself alone. */
  readonly lineage: Lineage;
  /** Whether `whole` is `part` or contains it. */
  contains(whole: string, part: string): boolean;
  /** How much happens in it on one day: a city, or what holds cities, or a smaller place, be it an area inside a city. */
  breadth(place: string): Breadth;
}

export type Breadth = "spot" | "city" | "region";

const REGIONS: ReadonlySet<string> = new Set([
  "continent",
  "country",
  "republic",
  "state",
  "region",
  "territory",
  "province",
  "governorate",
  "oblast",
  "department",
  "county",
  "area",
  "valley",
  "desert",
  "road",
  "river",
  "lake",
  "bay",
  "gulf",
  "strait",
  "sea",
]);
const TOWNS = new Set(["city", "town"]);
/** What is called after a place and does not lie in it: it leads there, or passes by. */
const BEYOND: ReadonlySet<string> = new Set([...REGIONS, "highway", "axis", "border", "front", "crossing", "plain", "mountains", "hills"]);

/** The place of the tables after which an id in none of them is called, and in which it lies: `brel` for `brel-market`. */
function hostOf(id: string, known: (place: string) => boolean): string | null {
  if (known(id) || BEYOND.has(id.slice(id.lastIndexOf("-") + 1))) return null;
  for (let end = id.lastIndexOf("-"); end > 0; end = id.lastIndexOf("-", end - 1)) {
    const stem = id.slice(0, end);
    const host = [stem + CITY, stem].find(known);
    if (host !== undefined) return host;
  }
  return null;
}

/** Builds the tree; a circle of parents is cut where it closes. */
export function placeTree(places: readonly Place[]): PlaceTree {
  const parents = new Map(places.map((place) => [place.id, place.parent]));
  const kinds = new Map(places.map((place) => [place.id, place.kind]));
  const known = (id: string): boolean => parents.has(id);
  const lineage = lineages((place) => parents.get(place) ?? baseOfSide(place, known) ?? hostOf(place, known));
  const breadth = (place: string): Breadth => {
    const kind = kinds.get(place) ?? "";
    if (kind === "city") return "city";
    return REGIONS.has(kind) && !TOWNS.has(kinds.get(parents.get(place) ?? "") ?? "") ? "region" : "spot";
  };
  return { lineage, contains: (whole, part) => whole === part || lineage(part).includes(whole), breadth };
}
