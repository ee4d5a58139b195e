// What stands directly above an id (a place, a party, a source) into all that stands above it.

/** An id, what stands above it, and so on; a circle is cut where it closes, and what no table holds stands alone. */
export type Lineage = (id: string) => readonly string[];

/**
 * Reads lines off a table; each is made once.
 *
 * @param parent - what stands directly above an id; null for nothing.
 */
export function lineages(parent: (id: string) => string | null): Lineage {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const above = parent(id);
    // Of what stands alone there may be many, names that no table holds: these are not kept.
    if (above === null || above === id) return [id];
    const line = [id];
    for (let at: string | null = above; at !== null && !line.includes(at); at = parent(at)) line.push(at);
    known.set(id, line);
    return line;
  };
}

/** Whether two ids are one, or one stands above the other. */
export function kin(lineage: Lineage): (a: string, b: string) => boolean {
  return (a, b) => a === b || lineage(a).includes(b) || lineage(b).includes(a);
}
