// An open case into everything that follows from its claims, computed when asked for and remembered until the case changes.
import type {
  Citations,
  Claim,
  FigureSeries,
  FramingCount,
  ReconcileInput,
  Reconciliation,
  Relation,
  ReportText,
  TimelineEntry,
  Trace,
  World,
} from "../model.ts";
import { type Control, createControl, dividedPlaces } from "../reconcile/control/control.ts";
import { controlVoices } from "../reconcile/control/voices.ts";
import { framingCounts } from "../reconcile/framing.ts";
import { citationsOf } from "../reconcile/origins/citations.ts";
import { type PlaceTree, placeTree } from "../reconcile/place-tree.ts";
import { digestsOf } from "../reconcile/propositions/digests.ts";
import { figureSeries } from "../reconcile/propositions/figure-series.ts";
import { timelineOf } from "../reconcile/propositions/timeline.ts";
import type { CaseStore } from "../store/contract.ts";
import { caseInput } from "./case-input.ts";
import type { Digested } from "./filter.ts";
import { reconciled } from "./kept.ts";
import { createReconciler } from "./reconciler.ts";

/** What follows from one state of a case. */
export interface Views {
  /** The case's version that this was computed from. */
  readonly version: number;
  readonly input: () => ReconcileInput;
  readonly reports: () => ReadonlyMap<string, ReportText>;
  readonly claims: () => ReadonlyMap<string, Claim>;
  readonly reconciliation: () => Reconciliation;
  readonly traces: () => ReadonlyMap<string, Trace>;
  /** Relations by the claims at either end. */
  readonly relations: () => ReadonlyMap<string, readonly Relation[]>;
  readonly places: () => PlaceTree;
  readonly digested: () => readonly Digested[];
  readonly propositions: () => ReadonlyMap<string, Digested>;
  readonly timeline: () => readonly TimelineEntry[];
  readonly control: () => Control;
  readonly citations: () => Citations;
  readonly framing: () => readonly FramingCount[];
  readonly figures: () => readonly FigureSeries[];
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

const byKey = <T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, T> => new Map(list.map((one) => [key(one), one]));

function relationsByClaim(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const end of [relation.a, relation.b]) {
      const known = found.get(end);
      if (known === undefined) found.set(end, [relation]);
      else known.push(relation);
    }
  }
  return found;
}

/**
 * Views over one state of a case.
 *
 * @param base - the project's tables.
 * @param reconcile - may remember the state before.
 */
function viewsOf(store: CaseStore, base: World, reconcile: (input: ReconcileInput) => Reconciliation): Views {
  const input = once(() => caseInput(store, base));
  const reports = once(() => byKey(input().reports, ({ report }) => report));
  const claims = once(() => byKey(input().claims, ({ id }) => id));
  const reconciliation = once(() => reconciled(store, base, input().claims.length, () => reconcile(input())));
  const traces = once(() => byKey(reconciliation().traces, ({ claim }) => claim));
  const digested = once(() => {
    const { propositions } = reconciliation();
    const digests = digestsOf(propositions, claims(), reports(), traces());
    return propositions.map((proposition, index) => ({ proposition, digest: digests[index] as Digested["digest"] }));
  });
  return {
    version: store.version(),
    input,
    reports,
    claims,
    reconciliation,
    traces,
    places: once(() => placeTree(input().places)),
    digested,
    propositions: once(() => byKey(digested(), ({ proposition }) => proposition.id)),
    relations: once(() => relationsByClaim(reconciliation().relations)),
    timeline: once(() =>
      timelineOf(
        reconciliation().propositions,
        digested().map(({ digest }) => digest),
      ),
    ),
    control: once(() =>
      createControl(controlVoices(input().claims, reports(), traces(), dividedPlaces(input().places)), input().places, input().parties),
    ),
    citations: once(() => citationsOf(input().claims, reports(), traces(), reconciliation().propositions, input().sources)),
    framing: once(() => framingCounts(store.mentionsLabelled("frame"), input().claims, reports(), traces(), input().sources)),
    figures: once(() => figureSeries(input().claims, reports(), traces(), reconciliation().propositions)),
  };
}

/** Gives the views of the case as it now is; a change of the case, also by another process, makes new ones. */
export function createViews(store: CaseStore, base: World): () => Views {
  let last: Views | null = null;
  const reconcile = createReconciler();
  return () => {
    if (last === null || last.version !== store.version()) last = viewsOf(store, base, reconcile);
    return last;
  };
}
