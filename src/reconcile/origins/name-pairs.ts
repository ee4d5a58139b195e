// Sources named in words into the pairs whose names may be one: the last word of one stands in the other.
import { Ordered } from "../posting.ts";
import { SHORT_FORM } from "./speakers.ts";

/** Of names with a word in common only so many of the nearest are compared; one name's spellings chain together. */
const NEAREST = 12;

/** Members with names, in an order of their own. Adding or removing one looks only at the next on either side. */
export class NamePairs<T> {
  private readonly byLast = new Map<string, Ordered<T>>();
  private readonly byAny = new Map<string, Ordered<T>>();
  private readonly keysOf: (member: T) => readonly string[];
  private readonly order: (a: T, b: T) => number;

  /** @param keysOf - the words of a name as they are compared, its last word first. */
  constructor(keysOf: (member: T) => readonly string[], order: (a: T, b: T) => number) {
    this.keysOf = keysOf;
    this.order = order;
  }

  private list(table: Map<string, Ordered<T>>, key: string): Ordered<T> {
    let list = table.get(key);
    if (list === undefined) {
      list = new Ordered(this.order);
      table.set(key, list);
    }
    return list;
  }

  private *lists(member: T): Generator<Ordered<T>> {
    const keys = new Set(this.keysOf(member));
    const [last] = keys;
    if (last !== undefined) yield this.list(this.byLast, last);
    for (const key of keys) yield this.list(this.byAny, key);
  }

  /** Returns the later members whose nearest are others now. */
  add(member: T): ReadonlySet<T> {
    for (const list of this.lists(member)) list.add(member);
    return this.after(member);
  }

  remove(member: T): ReadonlySet<T> {
    const changed = this.after(member);
    for (const list of this.lists(member)) list.remove(member);
    return changed;
  }

  private after(member: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const list of this.lists(member)) {
      const at = list.position(member);
      for (const later of list.list.slice(at + 1, at + 1 + NEAREST)) found.add(later);
    }
    return found;
  }

  /** The nearest before a member that may have its name. */
  before(member: T): readonly T[] {
    const keys = this.keysOf(member);
    const [last] = keys;
    const found = new Set<T>();
    const nearest = (list: Ordered<T> | undefined): void => {
      if (list === undefined) return;
      const at = list.position(member);
      for (const other of list.list.slice(Math.max(0, at - NEAREST), at)) found.add(other);
    };
    if (last !== undefined) nearest(this.byAny.get(last));
    for (const key of keys) nearest((key.startsWith(SHORT_FORM) ? this.byAny : this.byLast).get(key));
    return [...found].sort(this.order);
  }
}
