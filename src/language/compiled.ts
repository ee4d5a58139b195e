// What one compiled language file holds.
import type { CompiledEntry } from "./entries.ts";
import type { AttributionResource, CertaintyResource, FramingResource, NamesResource, ScriptResource } from "./schema.ts";
import type { Shelves } from "./shelves.ts";

/** One language's resources in one file. */
export interface CompiledLanguage {
  readonly code: string;
  /** SHA-256 over the sources. */
  readonly version: string;
  readonly order: "svo" | "vso";
  readonly compound: "none" | "genitive" | "last";
  readonly script: ScriptResource;
  readonly certainty: Pick<CertaintyResource, "moods" | "softened" | "backshifted">;
  readonly attribution: Pick<AttributionResource, "openers" | "prepositions" | "relay" | "same" | "unnamed">;
  readonly names: Pick<NamesResource, "articles" | "skeleton" | "titles" | "areas" | "metonyms" | "groups">;
  readonly guess: readonly {
    readonly starts: string;
    readonly ends: string;
    readonly entry: number;
    readonly tags: number;
    readonly min: number;
  }[];
  readonly entries: readonly CompiledEntry[];
  /** Single-word form in lower case → flat list of entry index, tags, entry index, tags, … */
  readonly forms: Shelves;
  /** Folded form → the forms that fold to it, in order, where that is not itself alone. */
  readonly folds: Shelves;
  /** Multi-word forms as written → entry index and tags. */
  readonly terms: readonly (readonly [string, number, number])[];
  /** Loaded words by what they name and what they make of it, as written; see framing.ts. */
  readonly framing: FramingResource["labels"];
  /** Compiled quantity and time resources, read by ground. */
  readonly quantity: unknown;
  readonly time: unknown;
}
