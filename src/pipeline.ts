// One report's text into its claims: the stages, in order, each one line.
import type { Extraction, ReportText, World } from "./model.ts";

/** Extracts claims; holds compiled languages and world tables, keeps no state between reports. */
export interface Extractor {
  /** Content hash of the resources in use. */
  readonly version: string;
  /** Language codes that it reads. */
  readonly languages: readonly string[];
  /** @throws Error when the report's language has no resources. */
  extract(report: ReportText): Extraction;
}

/** Builds an extractor over the compiled languages and the given world tables. */
export function createExtractor(_world: World): Extractor {
  return {
    version: "0",
    languages: ["ar", "fr"],
    extract: (report) => ({ report: report.report, resources: "0", claims: [], mentions: [] }),
  };
}

/** Finds time expressions or quantities in a phrase or sentence, with their values. */
export function readPhrases(
  _kind: "time" | "quantity",
  _text: string,
  _options: { readonly language: string; readonly reference: string | null; readonly policy: "past" | "nearest" | "future" },
): readonly { readonly start: number; readonly end: number; readonly exact: string; readonly value: unknown }[] {
  return [];
}
