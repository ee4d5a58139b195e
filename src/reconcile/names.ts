// Names that stand in many claims into one copy each, so that a large case is small and two of them are compared at a glance.

/** Keeps one copy of each name and of each list of names. Meant for what a case has few of: types, places, parties, days. */
export class Names {
  private readonly known = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();

  one<T extends string | null>(name: T): T {
    if (name === null) return name;
    const known = this.known.get(name);
    if (known !== undefined) return known as T;
    this.known.set(name, name);
    return name;
  }

  /** The same order of the same names gives the same list. */
  list(names: readonly string[]): readonly string[] {
    const key = names.join("\n");
    const known = this.lists.get(key);
    if (known !== undefined && known.length === names.length) return known;
    const made = names.map((name) => this.one(name));
    this.lists.set(key, made);
    return made;
  }
}
