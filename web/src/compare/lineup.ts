// What two reports share into one list of things that stand in both, and the heights at which both can show one of them.
import type { Relation, Span } from "../../../src/model.ts";
import type { ComparisonAnswer } from "../../../src/server/api.ts";

type SharedProposition = ComparisonAnswer["propositions"][number];

/** One thing that both reports have. */
export interface SharedThing {
  /** Names it in the address. */
  readonly key: string;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  /** Words of a copied passage; null for a proposition. */
  readonly words: number | null;
  readonly proposition: SharedProposition | null;
  /** How the two reports' claims on it stand to each other. */
  readonly relations: readonly Relation[];
}

/** All that two reports share, in the order of the left one. */
export function sharedThings({ passages, propositions, relations }: ComparisonAnswer): readonly SharedThing[] {
  const copied = passages.map(
    ({ left, right, words }): SharedThing => ({
      key: `passage-${left.start}-${right.start}`,
      left: [left],
      right: [right],
      words,
      proposition: null,
      relations: [],
    }),
  );
  const told = propositions.map((proposition): SharedThing => {
    const claims = new Set([...proposition.left, ...proposition.right].map(({ claim }) => claim));
    return {
      key: proposition.proposition,
      left: proposition.left,
      right: proposition.right,
      words: null,
      proposition,
      relations: relations.filter(({ a, b }) => claims.has(a) && claims.has(b)),
    };
  });
  // A passage comes before what is told in it.
  return [...copied, ...told].sort(
    (a, b) => (a.left[0]?.start ?? 0) - (b.left[0]?.start ?? 0) || Number(a.words === null) - Number(b.words === null),
  );
}

/** Where words stand in a text that scrolls: pixels from its beginning. */
export interface Standing {
  readonly top: number;
  /** How far the text can be scrolled. */
  readonly furthest: number;
}

/**
 * The distance from the upper edge at which both texts can show their words: as near to what is wished as both allow.
 *
 * @param wished - pixels from the upper edge.
 */
export function commonHeight(a: Standing, b: Standing, wished: number): number {
  const highest = Math.min(a.top, b.top);
  const lowest = Math.max(a.top - a.furthest, b.top - b.furthest);
  return Math.min(highest, Math.max(lowest, wished));
}
