// One text through the project's own tables, for tests of what is extracted.
import { createExtractor, loadWorld } from "../../src/index.ts";
import type { Extraction } from "../../src/model.ts";

const extractor = createExtractor(loadWorld());

/** The extraction of a report of nobody's; `anyway` where the text does not read as one on armed conflict. */
export function extract(language: string, text: string, { anyway = false }: { readonly anyway?: boolean } = {}): Extraction {
  return extractor.extract({ report: "r", language, text, publisher: null, published: "2016-12-07", anyway });
}
