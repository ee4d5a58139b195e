// What cutting the project's own phrases and names yields, worked out at build → the same at start, without cutting them again.

/** Lists by what was cut, in the order of the tables they come from. */
export type Lists = Readonly<Record<string, readonly unknown[]>>;

/** Gives out lists worked out at build, or works them out. */
export interface Prepared {
  /** The list of that name; `make` is asked when none was kept. Its values are plain: they go through JSON. */
  list<T>(name: string, make: () => readonly T[]): readonly T[];
}

/** Nothing was kept: a case's own names change how words are cut (a particle comes off a word that is known). */
export const NOTHING_PREPARED: Prepared = { list: (_, make) => make() };

/** Gives out what was kept for this language and world. */
export function keptLists(kept: Lists): Prepared {
  return { list: <T>(name: string, make: () => readonly T[]) => (kept[name] as readonly T[] | undefined) ?? make() };
}

/** Works every list out and writes it down. */
export function recording(into: Record<string, readonly unknown[]>): Prepared {
  return {
    list(name, make) {
      const made = make();
      into[name] = made;
      return made;
    },
  };
}
