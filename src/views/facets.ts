// Propositions into which of them have each value that a filter asks for, by number, and how many of some have each.
import type { Digested, PropositionFilter } from "./filter.ts";

const FACETS = ["type", "status", "place", "party", "source", "publisher", "language"] as const;
export type Facet = (typeof FACETS)[number];
export type FacetCounts = Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;

/** Values of one facet that are told; nobody chooses from a longer list. */
const VALUES = 200;

/** The propositions of a case, each known by its number: its place in their order. */
export interface FacetIndex {
  /**
   * The numbers of those that have every value that the filter names of a facet, ascending.
   *
   * @param contains - whether a place is another or holds it: who asks for a place asks for its parts too.
   */
  having(filter: PropositionFilter, contains: (whole: string, part: string) => boolean): Int32Array;
  /** How many of these have each value: most frequent first, of many values the most frequent. */
  count(numbers: Int32Array): FacetCounts;
}

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

/** One value of a facet, and the numbers of the propositions that have it, ascending. */
interface Posting {
  readonly facet: Facet;
  readonly value: string;
  readonly numbers: number[];
}

/** @param all - the propositions of a case, in the order that their numbers follow. */
export function facetIndex(all: readonly Digested[]): FacetIndex {
  const postings: Posting[] = [];
  const known = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const own = all.map((one, number) => {
    const values = valuesOf(one);
    return FACETS.flatMap((facet) =>
      values[facet].map((value) => {
        const found = known.get(facet)?.get(value) ?? postings.push({ facet, value, numbers: [] }) - 1;
        known.get(facet)?.set(value, found);
        postings[found]?.numbers.push(number);
        return found;
      }),
    );
  });
  const everything = Int32Array.from(all.keys());
  /** One mark a proposition: whether it has one of these values. */
  const marked = (some: readonly Posting[]): Uint8Array => {
    const marks = new Uint8Array(all.length);
    for (const { numbers } of some) for (const number of numbers) marks[number] = 1;
    return marks;
  };
  const having: FacetIndex["having"] = (filter, contains) => {
    let left = everything;
    for (const facet of FACETS) {
      const asked = filter[facet];
      if (asked === undefined) continue;
      const wanted = (value: string): boolean => (facet === "place" ? contains(asked, value) : value === asked);
      const marks = marked(postings.filter((posting) => posting.facet === facet && wanted(posting.value)));
      left = left.filter((number) => marks[number] === 1);
    }
    return left;
  };
  const count: FacetIndex["count"] = (numbers) => {
    const counts = new Int32Array(postings.length);
    for (const number of numbers) for (const value of own[number] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    const found: Record<Facet, { value: string; count: number }[]> = {
      type: [],
      status: [],
      place: [],
      party: [],
      source: [],
      publisher: [],
      language: [],
    };
    for (const [index, { facet, value }] of postings.entries()) {
      const times = counts[index] ?? 0;
      if (times > 0) found[facet].push({ value, count: times });
    }
    for (const list of Object.values(found)) {
      list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      list.splice(VALUES);
    }
    return found;
  };
  return { having, count };
}
