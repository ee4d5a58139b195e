// What narrows and places the view, as the address holds it, into queries of the API.

/** What narrows propositions, the timeline and figures. */
export const NARROWING = ["type", "place", "party", "source", "publisher", "language", "status", "since", "until"] as const;
/** What places the map: the moment, what was known by when, whose view, which part of the world; and the proposition in hand. */
export const PLACING = ["at", "asOf", "view", "region", "pick"] as const;

export type FilterName = (typeof NARROWING)[number] | (typeof PLACING)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The filters in a query; anything else in it is passed over. */
export function filtersOf(query: URLSearchParams): Filters {
  const found: Partial<Record<FilterName, string>> = {};
  for (const name of [...NARROWING, ...PLACING]) {
    const value = query.get(name);
    if (value) found[name] = value;
  }
  return found;
}

/** Filters that become others; null takes one off. */
export type FilterChange = Readonly<Partial<Record<FilterName, string | null>>>;

/** Takes every filter that narrows off. */
export const CLEARED: FilterChange = Object.fromEntries(NARROWING.map((name) => [name, null]));

/** Filters with some of them changed. */
export function changed(filters: Filters, change: FilterChange): Filters {
  return Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value)) as Filters;
}

/** The part of the filters that narrows, as a query of the API. */
export function narrowing(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const name of NARROWING) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return query.toString();
}

/** Address of what the first screen shows beside the map. */
export function storyPath(filters: Filters): string {
  const query = narrowing(filters, filters.pick ? { pick: filters.pick } : {});
  return query === "" ? "/api/story" : `/api/story?${query}`;
}
