// Names that stand in many claims into one copy each, so that a large case is small and two of them are compared at a glance.
import type { Quantity } from "../model.ts";

/** Keeps one copy of each name and of each list of names. Meant for what a case has few of: types, places, parties, days. */
export class Names {
  private readonly known = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();
  private readonly quantities = new Map<string, Quantity>();

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

  quantity(quantity: Quantity): Quantity {
    const { value, max, bound, unit, of } = quantity;
    const key = `${value} ${max} ${bound} ${unit}\n${of ?? ""}`;
    const known = this.quantities.get(key);
    if (known !== undefined && known.unit === unit && known.of === of) return known;
    const made = { value, max, bound, unit: this.one(unit), of: this.one(of) };
    this.quantities.set(key, made);
    return made;
  }
}
