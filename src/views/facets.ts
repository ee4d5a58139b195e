// Propositions into how many of them have each value that a filter can ask for; what values each has is looked up once.
import type { Digested } from "./filter.ts";

const FACETS = ["type", "status", "place", "party", "source", "publisher", "language"] as const;
export type Facet = (typeof FACETS)[number];
export type FacetCounts = Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;

/** Values of one facet that are told; nobody chooses from a longer list. */
const VALUES = 200;

/** A proposition's values, each once. */
function valuesOf({ proposition, digest }: Digested): Readonly<Record<Facet, readonly string[]>> {
  const { type, status, agent, affected, origins, places, from, to } = proposition;
  return {
    type: [type],
    status: [status],
    place: [...new Set([...places, ...from, ...to])],
    party: [...new Set([agent, affected])].filter((party) => party !== null),
    source: [...new Set(origins.map(({ source }) => source))],
    publisher: [...new Set(digest.publishers)],
    language: [...new Set(digest.languages)],
  };
}

/**
 * Gives each value a number.
 *
 * @param all - the propositions of a case.
 * @returns counts the values of some of them: most frequent first, of many values the most frequent.
 */
export function facetCounter(all: readonly Digested[]): (some: readonly Digested[]) => FacetCounts {
  const values: { readonly facet: Facet; readonly value: string }[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (facet: Facet, value: string): number => {
    const key = `${facet} ${value}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push({ facet, value }) - 1;
  };
  const own = new Map<Digested, readonly number[]>();
  for (const one of all) {
    const has = valuesOf(one);
    own.set(
      one,
      FACETS.flatMap((facet) => has[facet].map((value) => numberOf(facet, value))),
    );
  }
  return (some) => {
    const counts = new Int32Array(values.length);
    for (const one of some) for (const value of own.get(one) ?? []) counts[value] = (counts[value] ?? 0) + 1;
    const found: Record<Facet, { value: string; count: number }[]> = {
      type: [],
      status: [],
      place: [],
      party: [],
      source: [],
      publisher: [],
      language: [],
    };
    for (const [index, count] of counts.entries()) {
      const of = values[index];
      if (count > 0 && of !== undefined) found[of.facet].push({ value: of.value, count });
    }
    for (const list of Object.values(found)) {
      list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      list.splice(VALUES);
    }
    return found;
  };
}
