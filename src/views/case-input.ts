// An open case into what reconciling takes.
import { mergeWorld, type OwnTables } from "../ground/world.ts";
import type { ReconcileInput, ReportText, World } from "../model.ts";
import { judged } from "../reconcile/judged.ts";
import type { CaseStore, StoredReport } from "../store/contract.ts";

export type CaseTables = Pick<ReconcileInput, "places" | "parties" | "sources">;

/** The tables of the project and of the case, whose own entries win. */
export function caseTables(store: CaseStore, base: World): CaseTables {
  const own: OwnTables = store.tables();
  const { places, parties, sources } = mergeWorld(base, own);
  return { places, parties, sources };
}

export function reportText({ report, language, text, publisher, published }: StoredReport): ReportText {
  return {
    report,
    language: language?.value ?? "",
    text,
    publisher: publisher?.value ?? null,
    published: published?.value ?? null,
  };
}

/**
 * Reads the whole case: its claims as people's judgements leave them.
 *
 * @param base - the project's tables. @param tables - what {@link caseTables} made of them.
 */
export function caseInput(store: CaseStore, base: World, tables: CaseTables): ReconcileInput {
  const judgements = store.judgements();
  return {
    reports: store.reports().map(reportText),
    claims: judged(store.claims(), judgements).claims,
    ...tables,
    offices: base.offices ?? [],
    shades: base.shades ?? [],
    romanisation: base.romanisation ?? {},
    judgements: judgements.flatMap(({ holds, target, verdict, at, by }) =>
      holds && target.kind !== "source" ? [{ target, verdict, at, by }] : [],
    ),
  };
}
