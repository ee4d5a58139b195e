// Claims, reports and world tables into traces, relations and propositions.
import type {
  Claim,
  EventTime,
  Origin,
  Proposition,
  ReconcileInput,
  Reconciliation,
  Relation,
  ReportText,
  Source,
  Trace,
} from "../model.ts";
import { eventTime } from "./event-time.ts";

/** Follows a chain to its last known link; a person speaks for the body he belongs to. */
function traceOf(claim: Claim, report: ReportText, sources: ReadonlyMap<string, Source>): Trace {
  const last = claim.attribution.at(-1);
  const voice = report.publisher ?? `report:${report.report}`;
  let source = last === undefined ? voice : (last.source ?? last.exact);
  const entry = sources.get(source);
  if (entry?.kind === "person" && entry.parent !== null) source = entry.parent;
  const origin = last !== undefined && last.source === null ? `${report.report}: ${last.exact}` : source;
  return { claim: claim.id, origin, source, party: sources.get(source)?.party ?? null, echoOf: null, direction: null, proofs: [] };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

/** What two claims must share to be one proposition. */
function keyOf(claim: Claim, time: EventTime | null): string {
  const { type, aspect, modality, agent, affected, quantity } = claim;
  const where = [sorted(claim.places), sorted(claim.from), sorted(claim.to)];
  return JSON.stringify([
    type,
    aspect,
    modality,
    agent,
    affected,
    where,
    quantity?.value ?? null,
    quantity?.of ?? null,
    time?.start ?? null,
  ]);
}

/**
 * Puts claims side by side: which go back to one origin, how each pair stands, which proposition each belongs to.
 *
 * Pure; the same bytes whatever the order of what it is given.
 *
 * @param options.all - every pair of relations in place of a spanning set.
 */
export function reconcile(input: ReconcileInput, options: { readonly all?: boolean } = {}): Reconciliation {
  const reports = new Map(input.reports.map((report) => [report.report, report]));
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const claims = [...input.claims].sort(byId);
  const traces = new Map<string, Trace>();
  const groups = new Map<string, Claim[]>();
  const times = new Map<string, EventTime | null>();
  for (const claim of claims) {
    const report = reports.get(claim.report);
    if (report === undefined) throw new Error(`claim "${claim.id}" names the report "${claim.report}", which is not given`);
    traces.set(claim.id, traceOf(claim, report, sources));
    const time = eventTime(claim, report);
    times.set(claim.id, time);
    const key = keyOf(claim, time);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const originOf = (claim: Claim): string => traces.get(claim.id)?.origin ?? claim.report;
  const relations: Relation[] = [];
  const propositions: Proposition[] = [];
  for (const group of groups.values()) {
    const affirmed = group.filter((claim) => claim.polarity === "affirmed");
    const denials = group.filter((claim) => claim.polarity === "denied");
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        if (options.all !== true && index > 0) break;
        if (first.polarity === second.polarity) {
          const one = originOf(first) === originOf(second);
          const why = one ? `both go back to ${originOf(first)}` : `${originOf(first)} and ${originOf(second)} say the same`;
          relations.push({ a: first.id, b: second.id, kind: one ? "repeats" : "supports", rule: "same", why });
        } else {
          const [a, b] = first.polarity === "denied" ? [first, second] : [second, first];
          relations.push({ a: a.id, b: b.id, kind: "denies", rule: "denies", why: `${originOf(a)} denies what ${originOf(b)} says` });
        }
      }
    }
    const standing = affirmed.length > 0 ? affirmed : denials;
    const head = standing[0];
    if (head === undefined) continue;
    const byOrigin = new Map<string, Claim[]>();
    for (const claim of standing) byOrigin.set(originOf(claim), [...(byOrigin.get(originOf(claim)) ?? []), claim]);
    const origins: Origin[] = [...byOrigin].sort().map(([id, own]) => {
      const trace = traces.get(own[0]?.id ?? "");
      return { id, source: trace?.source ?? id, party: trace?.party ?? null, claims: own.map((claim) => claim.id), proofs: [] };
    });
    const denied = affirmed.length > 0 ? denials.map((claim) => claim.id) : [];
    const status = denied.length > 0 ? "disputed" : origins.length > 1 ? "confirmed" : "single-origin";
    const sides = sorted(origins.flatMap(({ party }) => party ?? []));
    propositions.push({
      id: head.id,
      type: head.type,
      aspect: head.aspect,
      agent: head.agent,
      affected: head.affected,
      places: sorted(head.places),
      from: sorted(head.from),
      to: sorted(head.to),
      time: times.get(head.id) ?? null,
      claims: standing.map((claim) => claim.id),
      reports: sorted(standing.map((claim) => claim.report)),
      origins,
      sides,
      denied,
      contradicted: [],
      againstInterest: [],
      acrossSides: false,
      status,
      ground: `asserted by ${origins.length} origins; denied by ${denied.length} claims`,
      credibility: status === "confirmed" ? 2 : 3,
      figures: [],
    });
  }
  relations.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0));
  return { propositions: propositions.sort(byId), relations, traces: [...traces.values()] };
}
