// Two answers' register entries into one table, since a report and its claims name different things.
import type { Register } from "../../../src/server/api.ts";

/** Both tables in one. */
export function joinNames(a: Register, b: Register): Register {
  return {
    places: { ...a.places, ...b.places },
    parties: { ...a.parties, ...b.parties },
    sources: { ...a.sources, ...b.sources },
  };
}
