// All relations of a case into a spanning set: what is needed to reach every claim that another is related to.
import type { Relation, RelationKind } from "../model.ts";

/** Kinds that say that two claims put forward one proposition. */
export const JOINING: ReadonlySet<RelationKind> = new Set(["repeats", "supports", "refines"]);

/** Which claims belong together: finds each claim's smallest companion. */
export function groupsOf(relations: readonly Relation[]): (claim: string) => string {
  const heads = new Map<string, string>();
  const find = (claim: string): string => {
    let head = claim;
    for (let up = heads.get(head); up !== undefined; up = heads.get(head)) head = up;
    for (let at = claim; at !== head; ) {
      const up = heads.get(at) ?? head;
      heads.set(at, head);
      at = up;
    }
    return head;
  };
  for (const { a, b, kind } of relations) {
    if (!JOINING.has(kind)) continue;
    const [left, right] = [find(a), find(b)].sort();
    if (left !== undefined && right !== undefined && left !== right) heads.set(right, left);
  }
  return find;
}

/**
 * Keeps of the relations inside a proposition a tree, and of those between two propositions one for each kind and way.
 *
 * @param relations - sorted; the first of those that would do is kept.
 */
export function spanning(relations: readonly Relation[]): readonly Relation[] {
  const find = groupsOf(relations);
  const tree = new Map<string, string>();
  const root = (claim: string): string => {
    let at = claim;
    for (let up = tree.get(at); up !== undefined; up = tree.get(at)) at = up;
    return at;
  };
  const between = new Set<string>();
  return relations.filter(({ a, b, kind }) => {
    if (JOINING.has(kind)) {
      const [left, right] = [root(a), root(b)];
      if (left !== right) tree.set(right, left);
      return left !== right;
    }
    const key = `${find(a)}\n${find(b)}\n${kind}`;
    const known = between.has(key);
    between.add(key);
    return !known;
  });
}
