// What people decided on pairs of claims into what reconciling must respect: forced and struck relations, merges and splits.
import type { Judgement, RelationKind } from "../model.ts";

type Pair = readonly [string, string];

/** Decisions that hold, by what they are about. Accepted and rejected alone decide; `unsure` leaves the program's reading. */
export interface Decisions {
  /** Relation put in place for a pair, `unrelated` for none; keyed by `pairKey`. */
  readonly relations: ReadonlyMap<
    string,
    { readonly a: string; readonly b: string; readonly relation: RelationKind | "unrelated"; readonly by: string }
  >;
  /** Kinds that a person struck for a pair. */
  readonly struck: ReadonlyMap<string, ReadonlySet<RelationKind>>;
  readonly sameProposition: readonly Pair[];
  readonly otherProposition: readonly Pair[];
  readonly sameOrigin: readonly Pair[];
  readonly otherOrigin: readonly Pair[];
}

/** One key for a pair of ids, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Reads the judgements; of two on one target the later holds. */
export function decisionsOf(judgements: readonly Judgement[]): Decisions {
  const last = new Map<string, Judgement>();
  const ordered = [...judgements].sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0));
  for (const judgement of ordered) {
    const { target } = judgement;
    if (target.kind === "claim") continue;
    const what = target.kind === "relation" ? `${target.kind} ${target.relation}` : target.kind;
    last.set(`${what}\n${pairKey(target.a, target.b)}`, judgement);
  }
  const relations = new Map<string, { a: string; b: string; relation: RelationKind | "unrelated"; by: string }>();
  const struck = new Map<string, Set<RelationKind>>();
  const lists = {
    "same-proposition": { accepted: [] as Pair[], rejected: [] as Pair[] },
    "same-origin": { accepted: [] as Pair[], rejected: [] as Pair[] },
  };
  for (const { target, verdict, by } of last.values()) {
    if (target.kind === "claim" || (verdict !== "accepted" && verdict !== "rejected")) continue;
    const { a, b } = target;
    if (target.kind !== "relation") lists[target.kind][verdict].push([a, b]);
    else if (verdict === "accepted") relations.set(pairKey(a, b), { a, b, relation: target.relation, by });
    else if (target.relation !== "unrelated")
      struck.set(pairKey(a, b), (struck.get(pairKey(a, b)) ?? new Set<RelationKind>()).add(target.relation));
  }
  return {
    relations,
    struck,
    sameProposition: lists["same-proposition"].accepted,
    otherProposition: lists["same-proposition"].rejected,
    sameOrigin: lists["same-origin"].accepted,
    otherOrigin: lists["same-origin"].rejected,
  };
}
