// An open case into what reconciling takes.
import { mergeWorld, type OwnTables } from "../ground/world.ts";
import type { ReconcileInput, World } from "../model.ts";
import { judged } from "../reconcile/judged.ts";
import type { CaseStore } from "../store/contract.ts";

/**
 * Reads the whole case: its claims as people's judgements leave them.
 *
 * @param base - the project's tables; the case's own entries win over them.
 */
export function caseInput(store: CaseStore, base: World): ReconcileInput {
  const own: OwnTables = store.tables();
  const judgements = store.judgements();
  const { places, parties, sources } = mergeWorld(base, own);
  return {
    reports: store.reports().map(({ report, language, text, publisher, published }) => ({
      report,
      language: language?.value ?? "",
      text,
      publisher: publisher?.value ?? null,
      published: published?.value ?? null,
    })),
    claims: judged(store.claims(), judgements).claims,
    places,
    parties,
    sources,
    romanisation: base.romanisation ?? {},
    judgements: judgements.flatMap(({ holds, target, verdict, at, by }) =>
      holds && target.kind !== "source" ? [{ target, verdict, at, by }] : [],
    ),
  };
}
