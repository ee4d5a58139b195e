// One state of a case after another into what follows: only what has changed in between is looked at.
import { createHash } from "node:crypto";
import type { Claim, ReconcileInput, Reconciliation } from "../model.ts";
import { Ledger } from "../reconcile/ledger.ts";

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("base64");

/** Makes a `reconcile` that remembers the last state it was given; other tables make it begin anew. */
export function createReconciler(): (input: ReconcileInput) => Reconciliation {
  let ledger: Ledger | null = null;
  let tables = "";
  /** What each report and its claims were like, as a digest. */
  let known = new Map<string, string>();
  return (input) => {
    const own = digest([input.places, input.parties, input.sources, input.offices, input.shades, input.romanisation]);
    if (ledger === null || own !== tables) {
      ledger = new Ledger(input);
      tables = own;
      known = new Map();
    }
    const byReport = new Map<string, Claim[]>(input.reports.map(({ report }) => [report, []]));
    for (const claim of input.claims) byReport.get(claim.report)?.push(claim);
    for (const report of known.keys()) {
      if (byReport.has(report)) continue;
      ledger.remove(report);
      known.delete(report);
    }
    for (const report of input.reports) {
      const claims = byReport.get(report.report) ?? [];
      const state = digest([report, claims]);
      if (known.get(report.report) === state) continue;
      ledger.put(report, claims);
      known.set(report.report, state);
    }
    ledger.decide(input.judgements);
    return ledger.outcome();
  };
}
