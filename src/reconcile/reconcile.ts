// Claims, reports and world tables into traces, relations and propositions.
import type { Claim, ReconcileInput, Reconciliation, Relation } from "../model.ts";
import { asOf } from "./as-of.ts";
import { pairs } from "./blocks.ts";
import { decisionsOf, pairKey } from "./decisions.ts";
import type { Case } from "./meeting.ts";
import { findOrigins } from "./origins.ts";
import { propose } from "./propositions.ts";
import { type Reading, readReport } from "./reading.ts";
import { relate } from "./relations.ts";
import { settle } from "./settle.ts";
import { spanning } from "./spanning.ts";
import { worldOf } from "./world.ts";

/**
 * Puts claims side by side: which go back to one origin, how each pair stands, which proposition each belongs to.
 *
 * Pure; the same bytes whatever the order of what it is given.
 *
 * @param options.all - every pair of relations in place of a spanning set.
 */
export function reconcile(input: ReconcileInput, options: { readonly all?: boolean } = {}): Reconciliation {
  const world = worldOf(input);
  const byReport = new Map<string, Claim[]>();
  for (const claim of input.claims) {
    const own = byReport.get(claim.report) ?? [];
    own.push(claim);
    byReport.set(claim.report, own);
  }
  const known = new Set(input.reports.map(({ report }) => report));
  for (const report of byReport.keys()) if (!known.has(report)) throw new Error(`claims name the report "${report}", which is not given`);
  const reports = [...input.reports]
    .sort((a, b) => (a.report < b.report ? -1 : 1))
    .map((report) => readReport(report, byReport.get(report.report) ?? [], world));
  const decisions = decisionsOf(input.judgements);
  const theCase: Case = { world, origins: findOrigins(reports, world, input.romanisation ?? {}, decisions) };
  const readings = asOf(reports.flat(), theCase.origins).sort(byClaim);
  const relations: Relation[] = [];
  pairs(readings, world, (one, other) => {
    if (decisions.relations.has(pairKey(one.claim.id, other.claim.id))) return;
    const relation = relate(one, other, theCase);
    if (relation !== null && decisions.struck.get(pairKey(relation.a, relation.b))?.has(relation.kind) !== true) relations.push(relation);
  });
  const ids = new Set(readings.map(({ claim }) => claim.id));
  for (const { a, b, relation, by } of decisions.relations.values()) {
    if (relation === "unrelated" || !ids.has(a) || !ids.has(b)) continue;
    const [first, second] = DIRECTED.has(relation) || a < b ? [a, b] : [b, a];
    relations.push({ a: first, b: second, kind: relation, rule: "judgement", why: `decided by ${by}` });
  }
  relations.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  const settled: Case = { world, origins: settle(readings, relations, theCase.origins) };
  return {
    propositions: propose(readings, relations, settled, decisions),
    relations: options.all === true ? relations : spanning(relations),
    traces: readings.map((reading) => settled.origins.trace(reading)),
  };
}

const DIRECTED: ReadonlySet<string> = new Set(["refines", "updates", "denies"]);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byClaim = (a: Reading, b: Reading): number => compare(a.claim.id, b.claim.id);
