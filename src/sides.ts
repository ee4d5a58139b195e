// A place and a point of the compass → the id of that side of it, and back: `east-khan-younis`.

/**
 * Points of the compass, as languages give them → the words by which ids in the tables say on which side a part lies; the
 * first of them begins the id of a side that no table holds.
 */
const POINTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  n: ["north", "northern"],
  s: ["south", "southern"],
  e: ["east", "eastern"],
  w: ["west", "western"],
  ne: ["northeast", "north-east", "northeastern"],
  nw: ["northwest", "north-west", "northwestern"],
  se: ["southeast", "south-east", "southeastern"],
  sw: ["southwest", "south-west", "southwestern"],
};
/** A place's centre is a part of it, but no side. */
const CENTRE = { centre: ["central", "centre"] };
const PART_WORDS: Readonly<Record<string, readonly string[]>> = { ...POINTS, ...CENTRE };
const SIDE_WORDS: ReadonlySet<string> = new Set(Object.values(POINTS).map(([word]) => word));
/** Descriptions of areas that name a side. */
const AREAS: Readonly<Record<string, string>> = { northern: "n", southern: "s", eastern: "e", western: "w" };
/** Ends the ids of cities that share their name with a province. */
export const CITY = "-city";

/** What the ids of a place's parts are made with: `aleppo` for `aleppo-city`. */
export const stemOf = (place: string): string => (place.endsWith(CITY) ? place.slice(0, -CITY.length) : place);

/** The point of the compass that an area description means (`eastern`), or null. */
export const pointOf = (area: string): string | null => AREAS[area] ?? null;

/** Ids that the part of a place towards a point (`n`, `ne`, `centre` …) may have in the tables. */
export const partIds = (place: string, point: string): readonly string[] =>
  (PART_WORDS[point] ?? []).map((word) => `${word}-${stemOf(place)}`);

/** The id of the side of a place that lies towards a point, where no table holds one; null for what is no side, as its centre. */
export function sideOf(place: string, point: string): string | null {
  const [word] = POINTS[point] ?? [];
  return word === undefined ? null : `${word}-${stemOf(place)}`;
}

/** The place that an id names a side of, or null; `known` tells which ids are places of the tables. */
export function baseOfSide(id: string, known: (place: string) => boolean): string | null {
  const cut = id.indexOf("-");
  if (cut < 0 || !SIDE_WORDS.has(id.slice(0, cut)) || known(id)) return null;
  const stem = id.slice(cut + 1);
  return [stem + CITY, stem].find(known) ?? null;
}
