// The project's tables and a case's own entries → one world, in which the case's entries win.
import type { Names, Party, Place, Source, World } from "../model.ts";

/** What a case adds to the project's tables. */
export interface OwnTables {
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
}

/**
 * Puts a case's entries behind the project's; an entry replaces an earlier one of the same id, whose names it keeps behind
 * its own, since a case seldom lists every spelling. The ids that the case brought are listed in `own`, because they also win where a name fits several entries.
 */
export function mergeWorld(base: World, own: OwnTables): World {
  const brought = [...own.places, ...own.parties, ...own.sources].map((entry) => entry.id);
  if (brought.length === 0) return base;
  return {
    ...base,
    places: merged(base.places, own.places),
    parties: merged(base.parties, own.parties),
    sources: merged(base.sources, own.sources),
    own: [...new Set([...(base.own ?? []), ...brought])],
  };
}

function merged<T extends { readonly id: string; readonly names: Names }>(base: readonly T[], own: readonly T[]): readonly T[] {
  if (own.length === 0) return base;
  const before = new Map(base.map((entry) => [entry.id, entry]));
  const replaced = new Map<string, T>();
  for (const entry of own) {
    const names: Record<string, readonly string[]> = { ...before.get(entry.id)?.names };
    for (const [language, list] of Object.entries(entry.names)) names[language] = [...new Set([...list, ...(names[language] ?? [])])];
    replaced.set(entry.id, { ...entry, names });
  }
  return [...base.filter((entry) => !replaced.has(entry.id)), ...replaced.values()];
}
