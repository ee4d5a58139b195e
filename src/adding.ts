// One report into the case with its claims; the only place that calls the extractor, so that workers can take over here.
import { reads } from "./engine.ts";
import type { Extraction, IngestedReport, Reason, Source } from "./model.ts";
import type { Extractor } from "./pipeline.ts";
import type { AddOutcome, CaseStore } from "./store/contract.ts";

/** How a report is added. */
export interface Adding {
  /** Take other bytes under a known id. */
  readonly revise?: boolean;
  /** Look for claims even where the text does not read as a report on armed conflict. */
  readonly anyway?: boolean;
}

/** The report's claims, or null when its language is unknown or has no resources. */
export function extractClaims(
  extractor: Extractor,
  report: Omit<IngestedReport, "original">,
  { anyway = false }: Pick<Adding, "anyway"> = {},
): Extraction | null {
  const language = report.language?.value;
  if (language === undefined || !extractor.languages.includes(language)) return null;
  reads(report.text.length);
  return extractor.extract({
    report: report.report,
    language,
    text: report.text,
    publisher: report.publisher?.value ?? null,
    published: report.published?.value ?? null,
    anyway,
  });
}

/**
 * Adds a report with its claims.
 *
 * @returns what came of it, how many claims it brought, and why none were looked for where that is so.
 * @throws Error when a report of that id has other bytes and is not to be revised.
 */
export function addReport(
  store: CaseStore,
  extractor: Extractor,
  report: IngestedReport,
  { revise = false, anyway = false }: Adding = {},
): { readonly outcome: AddOutcome; readonly claims: number; readonly withheld: Reason | null } {
  // A report that is known needs no extraction; adding it again tells whether its bytes are the same.
  const known = !revise && store.report(report.report) !== null;
  const extraction = known ? null : extractClaims(extractor, report, { anyway });
  const outcome = store.add(report, extraction, { revise });
  return { outcome, claims: outcome === "known" ? 0 : (extraction?.claims.length ?? 0), withheld: extraction?.withheld ?? null };
}

/** Ids of publishers by their names in any language, case folded. */
export function publisherIds(sources: readonly Source[]): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const source of sources) {
    for (const name of [source.id, ...Object.values(source.names).flat()]) ids.set(name.normalize("NFKC").toLowerCase(), source.id);
  }
  return (name) => ids.get(name.normalize("NFKC").toLowerCase()) ?? null;
}
