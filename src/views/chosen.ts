// The views of a case into the propositions that pass a filter, remembered for as long as the case stays as it is.
import type { PropositionStatus, TimelineEntry } from "../model.ts";
import { type FacetCounts, type FacetIndex, facetIndex } from "./facets.ts";
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
  /** Those that an analyst reads first in front; a proposition's number is its place here. */
  readonly all: readonly Digested[];
  readonly index: FacetIndex;
  /** Where each stands in the timeline, by its number; -1 where it has no time. Oldest first. */
  readonly inTime: () => Int32Array;
  readonly chosen: Map<string, Chosen>;
}

const remembered = new WeakMap<Views, Remembered>();

function rememberedOf(views: Views): Remembered {
  const all = [...views.digested()].sort(byWeight);
  let inTime: Int32Array | null = null;
  return {
    all,
    index: facetIndex(all),
    inTime: () => {
      if (inTime === null) {
        const places = new Map(views.timeline().map(({ proposition }, place) => [proposition, place]));
        inTime = Int32Array.from(all, ({ proposition }) => places.get(proposition.id) ?? -1);
      }
      return inTime;
    },
    chosen: new Map(),
  };
}

function chosenOf(numbers: Int32Array, views: Views, { all, index, inTime }: Remembered): Chosen {
  const list = Array.from(numbers, (number) => all[number] as Digested);
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
        const entries = views.timeline();
        const marks = new Uint8Array(entries.length);
        const places = inTime();
        for (const number of numbers) {
          const place = places[number] ?? -1;
          if (place >= 0) marks[place] = 1;
        }
        timeline = entries.filter((_, place) => marks[place] === 1);
      }
      return timeline;
    },
    facets: () => {
      facets ??= index.count(numbers);
      return facets;
    },
  };
}

/** Picks the propositions that pass. */
export function chosenIn(views: Views, filter: PropositionFilter): Chosen {
  const known = remembered.get(views) ?? rememberedOf(views);
  remembered.set(views, known);
  const key = JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
  const found = known.chosen.get(key);
  if (found !== undefined) return found;
  const { side, report, since, until } = filter;
  const rest = { side, report, since, until };
  const having = known.index.having(filter, views.places().contains);
  const numbers = Object.values(rest).every((value) => value === undefined)
    ? having
    : having.filter((number) => passes(known.all[number] as Digested, rest, views.places()));
  const chosen = chosenOf(numbers, views, known);
  if (known.chosen.size >= KEPT) known.chosen.delete(known.chosen.keys().next().value ?? "");
  known.chosen.set(key, chosen);
  return chosen;
}
