// A place and a point of the compass → the id of that side of it, and back: `east-khan-younis`.

/** Points of the compass, as languages give them, by the word that begins the id of a side. */
const POINTS: Readonly<Record<string, string>> = {
  n: "north",
  s: "south",
  e: "east",
  w: "west",
  ne: "northeast",
  nw: "northwest",
  se: "southeast",
  sw: "southwest",
};
const WORDS: ReadonlySet<string> = new Set(Object.values(POINTS));
/** Ends the ids of cities that share their name with a province. */
const CITY = "-city";

/** The id of the side of a place that lies towards a point (`n`, `ne` …); null for what is no side, as its centre. */
export function sideOf(place: string, point: string): string | null {
  const word = POINTS[point];
  return word === undefined ? null : `${word}-${place.endsWith(CITY) ? place.slice(0, -CITY.length) : place}`;
}

/** The place that an id names a side of, or null; `known` tells which ids are places of the tables. */
export function baseOfSide(id: string, known: (place: string) => boolean): string | null {
  const cut = id.indexOf("-");
  if (cut < 0 || !WORDS.has(id.slice(0, cut)) || known(id)) return null;
  const stem = id.slice(cut + 1);
  return [stem + CITY, stem].find(known) ?? null;
}
