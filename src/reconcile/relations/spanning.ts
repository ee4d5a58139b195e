// All relations of some claims into a spanning set: what the others follow from.
import type { RelationKind } from "../../model.ts";
import { compareIds, type Entry } from "../entry.ts";
import { kindOf, otherOf, outgoing } from "./ties.ts";

/** Kinds that bind claims into one proposition; the closer first. */
export const BINDING: readonly RelationKind[] = ["repeats", "supports", "refines"];

/** Two claims, in the direction of what relates them. */
type Pair = readonly [a: Entry, b: Entry];

/** Pairs in the order of their claims' ids. */
export const byIds = ([a, b]: Pair, [c, d]: Pair): number =>
  compareIds(a.reading.claim.id, c.reading.claim.id) || compareIds(b.reading.claim.id, d.reading.claim.id);

/** Finds the head of every claim of a matter: the one with the smallest id of those that binding relations connect. */
export function setHeads(entries: readonly Entry[], byNumber: (number: number) => Entry): void {
  const left = new Set(entries);
  // Entries come in the order of their ids, so that the first of each group is its head.
  for (const head of entries) {
    if (!left.delete(head)) continue;
    const group = [head];
    for (const entry of group) {
      entry.head = head;
      for (const one of entry.ties) {
        if (!BINDING.includes(kindOf(one))) continue;
        const other = byNumber(otherOf(one));
        if (left.delete(other)) group.push(other);
      }
    }
  }
}

/** Keeps one chain of binding relations through each group, and one of every other kind from group to group. */
export function* spanning(
  matters: Iterable<{ readonly entries: readonly Entry[] }>,
  byNumber: (number: number) => Entry,
  most: number,
): Generator<Pair> {
  const told = new Map<number, Pair>();
  for (const { entries } of matters) {
    const binding: Pair[][] = BINDING.map(() => []);
    for (const entry of entries) {
      for (const one of entry.ties) {
        if (!outgoing(one)) continue;
        const kind = kindOf(one);
        const pair: Pair = [entry, byNumber(otherOf(one))];
        const at = BINDING.indexOf(kind);
        if (at >= 0) {
          binding[at]?.push(pair);
          continue;
        }
        const [x, y] = [pair[0].head.number, pair[1].head.number];
        const [from, to] = kind !== "contradicts" || x < y ? [x, y] : [y, x];
        const key = ((one & 15) * most + from) * most + to;
        const known = told.get(key);
        if (known === undefined || byIds(pair, known) < 0) told.set(key, pair);
      }
    }
    const groups = new Map<Entry, Entry>();
    const find = (entry: Entry): Entry => {
      let at = entry;
      for (let up = groups.get(at); up !== undefined; up = groups.get(at)) at = up;
      if (at !== entry) groups.set(entry, at);
      return at;
    };
    for (const pairs of binding) {
      for (const pair of pairs.sort(byIds)) {
        const [x, y] = [find(pair[0]), find(pair[1])];
        if (x === y) continue;
        groups.set(y, x);
        yield pair;
      }
    }
  }
  yield* told.values();
}
