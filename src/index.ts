// Isnad as a library: one report's text into its claims.
import type { Claim, ReportText, World } from "./model.ts";
import { createExtractor, type Extractor } from "./pipeline.ts";
import { loadWorld } from "./resources.ts";

export type * from "./model.ts";
export type { Extractor } from "./pipeline.ts";
export { createExtractor, loadWorld };

let shared: Extractor | null = null;

/**
 * Extracts the claims of one report with the project's own tables.
 *
 * The first call loads the languages; later calls reuse them. For a case's own places, parties and sources, or for mentions
 * beside claims, build an extractor with {@link createExtractor}.
 *
 * @param report - text as stored; every offset in the claims counts UTF-16 code units into it.
 * @param world - other tables than the project's; an extractor is then built for this call alone.
 * @throws Error when the report's language has no resources.
 */
export function extract(report: ReportText, world?: World): readonly Claim[] {
  if (world !== undefined) return createExtractor(world).extract(report).claims;
  shared ??= createExtractor(loadWorld());
  return shared.extract(report).claims;
}
