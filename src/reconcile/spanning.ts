// All relations of a case into a spanning set: what the others follow from.
import type { Relation, RelationKind } from "../model.ts";
import { Groups } from "./groups.ts";

/** Kinds that bind claims into one proposition; the closer first. */
export const BINDING: readonly RelationKind[] = ["repeats", "supports", "refines"];

/** Keeps one chain of binding relations through each group, and one of every other kind from group to group. */
export function spanning(relations: readonly Relation[]): Relation[] {
  const groups = new Groups();
  const kept = new Set<Relation>();
  for (const kind of BINDING)
    for (const relation of relations) if (relation.kind === kind && groups.join(relation.a, relation.b)) kept.add(relation);
  const told = new Set<string>();
  for (const relation of relations) {
    if (BINDING.includes(relation.kind)) continue;
    const [one, other] = [groups.find(relation.a), groups.find(relation.b)];
    const directed = relation.kind !== "contradicts";
    const key = `${relation.kind}\n${directed || one < other ? `${one}\n${other}` : `${other}\n${one}`}`;
    if (told.has(key)) continue;
    told.add(key);
    kept.add(relation);
  }
  return relations.filter((relation) => kept.has(relation));
}
