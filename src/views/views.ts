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
import { type Control, createControl } from "../reconcile/control/control.ts";
import { dividedPlaces } from "../reconcile/control/parts.ts";
import { controlVoices, type Voice } from "../reconcile/control/voices.ts";
import { framingCounts } from "../reconcile/framing.ts";
import { judged } from "../reconcile/judged.ts";
import { citationsOf } from "../reconcile/origins/citations.ts";
import { type PlaceTree, placeTree } from "../reconcile/place-tree.ts";
import { byTelling, digestsOf } from "../reconcile/propositions/digests.ts";
import { figureSeries } from "../reconcile/propositions/figure-series.ts";
import { timelineOf } from "../reconcile/propositions/timeline.ts";
import type { CaseStore } from "../store/contract.ts";
import { type CaseTables, caseInput, caseTables, reportText } from "./case-input.ts";
import type { Digested } from "./filter.ts";
import { keptParts } from "./kept.ts";
import { createReconciler } from "./reconciler.ts";

/** What follows from one state of a case. */
export interface Views {
  /** The case's version that this was computed from. */
  readonly version: number;
  readonly input: () => ReconcileInput;
  readonly tables: () => CaseTables;
  readonly reports: () => ReadonlyMap<string, ReportText>;
  readonly claims: () => ReadonlyMap<string, Claim>;
  /** One claim or report, without reading all others. */
  readonly claim: (id: string) => Claim | undefined;
  readonly report: (id: string) => ReportText | undefined;
  readonly reconciliation: () => Reconciliation;
  readonly traces: () => ReadonlyMap<string, Trace>;
  /** Relations by the claims at either end. */
  readonly relations: () => ReadonlyMap<string, readonly Relation[]>;
  readonly places: () => PlaceTree;
  /** The places that claims name. */
  readonly said: () => ReadonlySet<string>;
  readonly digested: () => readonly Digested[];
  readonly propositions: () => ReadonlyMap<string, Digested>;
  /** The claims of each proposition by its id, those whose words a reader should see first in front. */
  readonly telling: () => ReadonlyMap<string, readonly Telling[]>;
  /** By whom, when and in which language each report was published, by the number that {@link Telling} gives it. */
  readonly desks: () => readonly Desk[];
  readonly timeline: () => readonly TimelineEntry[];
  readonly control: () => Control;
  readonly citations: () => Citations;
  readonly framing: () => readonly FramingCount[];
  readonly figures: () => readonly FigureSeries[];
}

/** A claim's id, and the number of its report. */
export type Telling = readonly [claim: string, report: number];

/** What is asked of a report more often than its text. */
export type Desk = Pick<ReportText, "report" | "publisher" | "published" | "language">;

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

function remembered<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.has(id) ? (known.get(id) as T) : read(id);
    known.set(id, found);
    return found;
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

/** What takes long to work out, in parts that are kept in the case file. */
interface Followed {
  readonly digested: readonly Digested[];
  readonly relations: readonly Relation[];
  readonly traces: readonly Trace[];
  readonly voices: readonly Voice[];
  /** The places that claims name. */
  readonly said: readonly string[];
  /** The claims of each proposition, those whose words a reader should see first in front. */
  readonly telling: readonly (readonly Telling[])[];
  readonly desks: readonly Desk[];
}

function follow(
  input: ReconcileInput,
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, ReportText>,
  { propositions, relations, traces }: Reconciliation,
): Followed {
  const byId = byKey(traces, ({ claim }) => claim);
  const digests = digestsOf(propositions, claims, reports, byId);
  const desks = input.reports.map(({ report, publisher, published, language }) => ({ report, publisher, published, language }));
  const numbers = new Map(desks.map(({ report }, number) => [report, number]));
  const telling = (id: string): Telling => [id, numbers.get(claims.get(id)?.report ?? "") ?? -1];
  return {
    digested: propositions.map((proposition, index) => ({ proposition, digest: digests[index] as Digested["digest"] })),
    relations,
    traces,
    voices: controlVoices(input.claims, reports, byId, dividedPlaces(input.places)),
    said: [...new Set(input.claims.flatMap(({ places, from, to }) => [...places, ...from, ...to]))].sort(),
    telling: propositions.map((proposition) => byTelling(proposition.claims, claims, reports).map(telling)),
    desks,
  };
}

/** One claim as people's judgements leave it; undefined when there is none, or it was rejected. */
function claimReader(store: CaseStore): (id: string) => Claim | undefined {
  const judgements = once(() => store.judgements().filter(({ holds, target }) => holds && target.kind === "claim"));
  return remembered((id) => {
    const claim = store.claim(id);
    const own = judgements().filter(({ target }) => target.kind === "claim" && target.claim === id);
    return claim === null ? undefined : judged([claim], own).claims[0];
  });
}

/**
 * Views over one state of a case.
 *
 * @param base - the project's tables.
 * @param reconcile - may remember the state before.
 */
function viewsOf(store: CaseStore, base: World, reconcile: (input: ReconcileInput) => Reconciliation): Views {
  const tables = once(() => caseTables(store, base));
  const input = once(() => caseInput(store, base, tables()));
  const reports = once(() => byKey(input().reports, ({ report }) => report));
  const claims = once(() => byKey(input().claims, ({ id }) => id));
  const kept = keptParts<Followed>(store, base, () => follow(input(), claims(), reports(), reconcile(input())));
  const digested = (): readonly Digested[] => kept("digested");
  const propositions = once(() => digested().map(({ proposition }) => proposition));
  const traces = once(() => byKey(kept("traces"), ({ claim }) => claim));
  const claim = claimReader(store);
  return {
    version: store.version(),
    input,
    tables,
    reports,
    claims,
    claim,
    report: remembered((id) => {
      const stored = store.report(id);
      return stored === null ? undefined : reportText(stored);
    }),
    reconciliation: once(() => ({ propositions: propositions(), relations: kept("relations"), traces: kept("traces") })),
    traces,
    places: once(() => placeTree(tables().places)),
    said: once(() => new Set(kept("said"))),
    digested,
    propositions: once(() => byKey(digested(), ({ proposition }) => proposition.id)),
    relations: once(() => relationsByClaim(kept("relations"))),
    telling: once(() => {
      const lists = kept("telling");
      return new Map(digested().map(({ proposition }, index) => [proposition.id, lists[index] ?? []]));
    }),
    desks: once(() => kept("desks")),
    timeline: once(() =>
      timelineOf(
        propositions(),
        digested().map(({ digest }) => digest),
      ),
    ),
    control: once(() => createControl(kept("voices"), tables().places, tables().parties)),
    citations: once(() => citationsOf(input().claims, reports(), traces(), propositions(), tables().sources)),
    framing: once(() => framingCounts(store.mentionsLabelled("frame"), input().claims, reports(), traces(), tables().sources)),
    figures: once(() => figureSeries(input().claims, reports(), traces(), propositions())),
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
