// The views of a case into the propositions that pass a filter, remembered for as long as the case stays as it is.
import type { PropositionStatus, TimelineEntry } from "../model.ts";
import { type FacetCounts, facetCounter } from "./facets.ts";
import { byTime, byWeight, type Digested, type PropositionFilter, passes } from "./filter.ts";
import type { Views } from "./views.ts";

/** Propositions that pass a filter, with what a screen asks of them all. */
export interface Chosen {
  /** Those that an analyst reads first in front. */
  readonly byWeight: readonly Digested[];
  readonly byTime: () => readonly Digested[];
  /** Those of one status, in the order of weight, which begins with the status. */
  readonly ofStatus: (status: PropositionStatus) => readonly Digested[];
  /** Those that have a time, oldest first. */
  readonly timeline: () => readonly TimelineEntry[];
  readonly facets: () => FacetCounts;
}

/** A screen asks several times for one filter, and people go back and forth between a few. */
const KEPT = 24;

interface Remembered {
  readonly all: readonly Digested[];
  readonly count: (some: readonly Digested[]) => FacetCounts;
  readonly chosen: Map<string, Chosen>;
}

const remembered = new WeakMap<Views, Remembered>();

function chosenOf(list: readonly Digested[], views: Views, count: Remembered["count"]): Chosen {
  let time: readonly Digested[] | null = null;
  let facets: FacetCounts | null = null;
  let timeline: readonly TimelineEntry[] | null = null;
  return {
    byWeight: list,
    byTime: () => {
      time ??= [...list].sort(byTime);
      return time;
    },
    ofStatus: (status) => {
      const first = list.findIndex(({ proposition }) => proposition.status === status);
      const last = list.findLastIndex(({ proposition }) => proposition.status === status);
      return first < 0 ? [] : list.slice(first, last + 1);
    },
    timeline: () => {
      if (timeline === null) {
        const ids = new Set(list.map(({ proposition }) => proposition.id));
        timeline = views.timeline().filter(({ proposition }) => ids.has(proposition));
      }
      return timeline;
    },
    facets: () => {
      facets ??= count(list);
      return facets;
    },
  };
}

/** Picks the propositions that pass. */
export function chosenIn(views: Views, filter: PropositionFilter): Chosen {
  let known = remembered.get(views);
  if (known === undefined) {
    const all = [...views.digested()].sort(byWeight);
    known = { all, count: facetCounter(all), chosen: new Map() };
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
  const chosen = chosenOf(
    from.filter((one) => passes(one, asked, places)),
    views,
    known.count,
  );
  if (known.chosen.size >= KEPT) known.chosen.delete(known.chosen.keys().next().value ?? "");
  known.chosen.set(key, chosen);
  return chosen;
}
