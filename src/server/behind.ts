// Propositions into everything that stands behind and against them: claims, traces, reports, and the names in these.
import { withWhys } from "../export/reason.ts";
import type { Claim, Proposition } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import type { Views } from "../views/views.ts";
import type { Behind, Register, ReportRow, ShownProposition } from "./api.ts";
import { idsOfReasons } from "./reasons.ts";
import type { Registers } from "./register.ts";
import { byId, rowOf } from "./routes.ts";

/** The claims with these ids, each once; ids of none are passed over. */
export function picked({ claim }: Views, ids: Iterable<string>): readonly Claim[] {
  return [...new Set(ids)].flatMap((id) => claim(id) ?? []);
}

/** What stands behind propositions, with the register entries that it and some further ids name. */
export function behind(
  propositions: readonly Proposition[],
  now: Views,
  store: CaseStore,
  registers: Registers,
): {
  readonly shown: readonly ShownProposition[];
  readonly claims: readonly Claim[];
  readonly behind: Omit<Behind, "names">;
  readonly names: (more: readonly string[]) => Register;
} {
  const claims = picked(
    now,
    propositions.flatMap((one) => [...one.claims, ...one.denied, ...one.contradicted]),
  );
  const reports = [...new Set(claims.map(({ report }) => report))].flatMap((report): [string, ReportRow][] => {
    const stored = store.report(report);
    return stored === null ? [] : [[report, rowOf(stored)]];
  });
  const traces = claims.flatMap((claim) => now.traces().get(claim.id) ?? []).map(withWhys);
  const shown = propositions.map((one) => ({ ...one, origins: one.origins.map(withWhys) }));
  const slots = shown.flatMap(({ agent, affected, places, from, to, sides }) => [agent, affected, ...places, ...from, ...to, ...sides]);
  const proofs = shown.flatMap(({ origins }) => origins.flatMap((origin) => origin.proofs));
  return {
    shown,
    claims,
    behind: {
      claims: byId(claims.map((claim) => [claim.id, claim])),
      traces: byId(traces.map((trace) => [trace.claim, trace])),
      reports: byId(reports),
    },
    names: (more) =>
      registers.of({
        claims,
        reports: reports.map(([, report]) => report),
        ids: [...slots, ...traces.flatMap(({ source, party }) => [source, party]), ...idsOfReasons(proofs), ...more],
      }),
  };
}
