// Sources, each on whose word the next one says it, into a line in which every name keeps its own direction.
import type { Register } from "../../src/server/api.ts";
import { strings } from "./strings.ts";
import { sourceInWords } from "./words.ts";

/** The line; nobody is named twice. */
export function SourceChain({ ids, names }: { readonly ids: readonly string[]; readonly names: Register }) {
  return ids
    .filter((id, index) => ids.indexOf(id) === index)
    .map((id, index) => (
      <span key={id}>
        {index > 0 && strings.via}
        <bdi>{sourceInWords(id, names)}</bdi>
      </span>
    ));
}
