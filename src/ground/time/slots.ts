// What the slots of a time tree hold: words, numbers, durations.
import { type Atom, isTree, type Tree } from "./atom.ts";
import type { Duration } from "./interval.ts";

export function atom(tree: Tree, slot: string): number | string | undefined {
  const node = tree.slots[slot];
  if (node === undefined) return tree.rule.with[slot];
  if (!isTree(node)) return (node as Atom).value;
  // a nonterminal that only renames a word: its first slot
  for (const inner of Object.values(node.slots)) if (!isTree(inner)) return inner.value;
  return Object.values(node.rule.with)[0];
}
export const number = (tree: Tree, slot: string): number | undefined => {
  const value = atom(tree, slot);
  return typeof value === "number" ? value : undefined;
};
export const text = (tree: Tree, slot: string): string | undefined => {
  const value = atom(tree, slot);
  return value === undefined ? undefined : String(value);
};
export const sub = (tree: Tree, slot: string): Tree | null => {
  const node = tree.slots[slot];
  return isTree(node) ? node : null;
};

export function duration(tree: Tree | null): Duration | null {
  if (tree === null) return null;
  const { op } = tree.rule;
  if (op === "duration" || op === "half-duration") {
    const unit = text(tree, "u");
    if (unit === undefined) return null;
    let n = number(tree, "n") ?? (tree.rule.with["some"] === undefined ? 1 : Number.NaN);
    if (op === "half-duration") n = tree.slots["n"] === undefined && tree.rule.with["n"] === undefined ? 0.5 : n + 0.5;
    return { unit, n };
  }
  for (const inner of Object.values(tree.slots)) if (isTree(inner)) return duration(inner);
  return null;
}

/** A duration whose number and unit are slots of the rule itself. */
export function inline(tree: Tree): Duration | null {
  const unit = text(tree, "u");
  if (unit === undefined) return null;
  return { unit, n: number(tree, "n") ?? (tree.rule.with["some"] === undefined ? 1 : Number.NaN) };
}

export function partName(tree: Tree | null): string | undefined {
  return tree === null ? undefined : (text(tree, "p") ?? partName(Object.values(tree.slots).find(isTree) ?? null));
}
