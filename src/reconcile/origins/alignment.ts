// The claims of two reports into the longest sequence that they have in common, in order: the trace that copying leaves.
import type { SourceLink } from "../../model.ts";
import { placesOf, type Reading } from "../reading.ts";
import { counted, sameNumber } from "../relations/figures.ts";
import type { World } from "../world.ts";

/** Two claims of two reports that tell the same in the same turn. */
export interface Aligned {
  readonly a: Reading;
  readonly b: Reading;
  readonly weight: number;
}

/** What a shared figure, list of places, party counts. Below `LEAST` two claims may be alike by chance. */
const FIGURE = 2;
const PLACES = 1;
const PLACE_MORE = 0.5;
const SOME_PLACE = 0.5;
const PARTY = 0.5;
const LEAST = 1.5;

/**
 * A heading and the sentence that it announces are both like what was made of them: the one that rests on the same source, or like it
 * on a source at all, is the model.
 */
const SAME_SOURCE = 0.25;
const SOME_SOURCE = 0.1;

function sourced(one: SourceLink | undefined, other: SourceLink | undefined): number {
  if (one === undefined || other === undefined) return one === other ? SOME_SOURCE : 0;
  return one.source !== null && one.source === other.source ? SAME_SOURCE : SOME_SOURCE;
}

const disjoint = (a: string | null, b: string | null, world: World): boolean => a !== null && b !== null && !world.related(a, b);

/** How much two claims have in common that chance would hardly give; 0 when they tell different things. */
export function likeness(a: Reading, b: Reading, world: World): number {
  const [x, y] = [a.claim, b.claim];
  if (x.type !== y.type || x.aspect !== y.aspect || x.polarity !== y.polarity) return 0;
  if (disjoint(x.agent, y.agent, world) || disjoint(x.affected, y.affected, world)) return 0;
  let weight = 0;
  if (a.figure !== null && b.figure !== null) {
    if (!sameNumber(a.figure, b.figure) || counted(a.figure, b.figure) === "other" || counted(a.figure, b.figure) === "part") return 0;
    weight += FIGURE;
  } else if (a.figure !== null || b.figure !== null) return 0;
  const [here, there] = [placesOf(a), placesOf(b)];
  if (here.length > 0 && there.length > 0) {
    const shared = here.filter((place) => there.includes(place)).length;
    if (shared === 0) return 0;
    weight += shared === here.length && shared === there.length ? PLACES + (shared - 1) * PLACE_MORE : SOME_PLACE;
  }
  if (x.agent !== null && x.agent === y.agent) weight += PARTY;
  if (x.affected !== null && x.affected === y.affected) weight += PARTY;
  return weight >= LEAST ? weight + sourced(x.attribution.at(-1), y.attribution.at(-1)) : 0;
}

/** The heaviest common sequence; both lists stand in their reports' order. Cost: the product of their lengths. */
export function align(left: readonly Reading[], right: readonly Reading[], world: World): Aligned[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const weights = new Float64Array((left.length + 1) * width);
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const at = (i + 1) * width + j + 1;
      const weight = likeness(a, b, world);
      weights[at] = weight;
      const skipped = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0);
      best[at] = weight > 0 ? Math.max(skipped, (best[at - width - 1] ?? 0) + weight) : skipped;
    }
  }
  const aligned: Aligned[] = [];
  for (let i = left.length, j = right.length; i > 0 && j > 0; ) {
    const at = i * width + j;
    const [a, b] = [left[i - 1], right[j - 1]];
    if (best[at] === best[at - width]) i--;
    else if (best[at] === best[at - 1]) j--;
    else {
      if (a !== undefined && b !== undefined) aligned.push({ a, b, weight: weights[at] ?? 0 });
      i--;
      j--;
    }
  }
  return aligned.reverse();
}
