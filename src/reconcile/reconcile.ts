// Claims, reports and world tables into traces, relations and propositions.
import type { Claim, ReconcileInput, Reconciliation } from "../model.ts";
import { Ledger } from "./ledger.ts";

/**
 * Puts claims side by side: which go back to one origin, how each pair stands, which proposition each belongs to.
 *
 * Pure; the same bytes whatever the order of what it is given.
 *
 * @param options.all - every pair of relations in place of a spanning set.
 * @throws Error when claims name a report that is not given.
 */
export function reconcile(input: ReconcileInput, options: { readonly all?: boolean } = {}): Reconciliation {
  return ledgerOf(input).outcome(options);
}

/** A ledger of all that is given; what is added, removed or decided later touches only its own blocks. */
export function ledgerOf(input: ReconcileInput): Ledger {
  const byReport = new Map<string, Claim[]>(input.reports.map(({ report }) => [report, []]));
  for (const claim of input.claims) {
    const own = byReport.get(claim.report);
    if (own === undefined) throw new Error(`claims name the report "${claim.report}", which is not given`);
    own.push(claim);
  }
  const ledger = new Ledger(input);
  for (const report of input.reports) ledger.put(report, byReport.get(report.report) ?? []);
  ledger.decide(input.judgements);
  return ledger;
}
