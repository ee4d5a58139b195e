// The views of a case into the propositions that pass a filter, remembered for as long as the case stays as it is.
import { byTime, byWeight, type Digested, facetsOf, type PropositionFilter, passes } from "./filter.ts";
import type { Views } from "./views.ts";

/** Propositions that pass a filter, with what a screen asks of them all. */
export interface Chosen {
  /** Those that an analyst reads first in front. */
  readonly byWeight: readonly Digested[];
  readonly byTime: () => readonly Digested[];
  readonly ids: ReadonlySet<string>;
  readonly facets: () => ReturnType<typeof facetsOf>;
}

/** A screen asks several times for one filter, and people go back and forth between a few. */
const KEPT = 24;

const remembered = new WeakMap<Views, { readonly all: readonly Digested[]; readonly chosen: Map<string, Chosen> }>();

function chosenOf(list: readonly Digested[]): Chosen {
  let time: readonly Digested[] | null = null;
  let facets: ReturnType<typeof facetsOf> | null = null;
  let ids: ReadonlySet<string> | null = null;
  return {
    byWeight: list,
    byTime: () => {
      time ??= [...list].sort(byTime);
      return time;
    },
    get ids() {
      ids ??= new Set(list.map(({ proposition }) => proposition.id));
      return ids;
    },
    facets: () => {
      facets ??= facetsOf(list);
      return facets;
    },
  };
}

/** Picks the propositions that pass. */
export function chosenIn(views: Views, filter: PropositionFilter): Chosen {
  let known = remembered.get(views);
  if (known === undefined) {
    known = { all: [...views.digested()].sort(byWeight), chosen: new Map() };
    remembered.set(views, known);
  }
  const key = JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
  const found = known.chosen.get(key);
  if (found !== undefined) return found;
  // A list of one status is a part of the list of all.
  const { status, ...rest } = filter;
  const from = status === undefined ? known.all : chosenIn(views, rest).byWeight;
  const asked = status === undefined ? rest : { status };
  const places = views.places();
  const chosen = chosenOf(from.filter((one) => passes(one, asked, places)));
  if (known.chosen.size >= KEPT) known.chosen.delete(known.chosen.keys().next().value ?? "");
  known.chosen.set(key, chosen);
  return chosen;
}
