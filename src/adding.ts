// One report into the case with its claims; the only place that calls the extractor, so that workers can take over here.
import type { Extraction, IngestedReport, Source } from "./model.ts";
import type { Extractor } from "./pipeline.ts";
import type { AddOutcome, CaseStore } from "./store/contract.ts";

/** The report's claims, or null when its language is unknown or has no resources. */
export function extractClaims(extractor: Extractor, report: Omit<IngestedReport, "original">): Extraction | null {
  const language = report.language?.value;
  if (language === undefined || !extractor.languages.includes(language)) return null;
  return extractor.extract({
    report: report.report,
    language,
    text: report.text,
    publisher: report.publisher?.value ?? null,
    published: report.published?.value ?? null,
  });
}

/**
 * Adds a report with its claims.
 *
 * @returns what came of it, and how many claims it brought.
 * @throws Error when a report of that id has other bytes and is not to be revised.
 */
export function addReport(
  store: CaseStore,
  extractor: Extractor,
  report: IngestedReport,
  revise: boolean,
): { readonly outcome: AddOutcome; readonly claims: number } {
  // A report that is known needs no extraction; adding it again tells whether its bytes are the same.
  const known = !revise && store.report(report.report) !== null;
  const extraction = known ? null : extractClaims(extractor, report);
  const outcome = store.add(report, extraction, { revise });
  return { outcome, claims: outcome === "known" ? 0 : (extraction?.claims.length ?? 0) };
}

/** Ids of publishers by their names in any language, case folded. */
export function publisherIds(sources: readonly Source[]): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const source of sources) {
    for (const name of [source.id, ...Object.values(source.names).flat()]) ids.set(name.normalize("NFKC").toLowerCase(), source.id);
  }
  return (name) => ids.get(name.normalize("NFKC").toLowerCase()) ?? null;
}
