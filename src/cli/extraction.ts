// One report of the case into its claims; the only place that calls the extractor, so that workers can take over here.
import type { Extraction, IngestedReport } from "../model.ts";
import type { Extractor } from "../pipeline.ts";

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
