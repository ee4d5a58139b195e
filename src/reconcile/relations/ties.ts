// How two claims stand to each other into one number at either end: a case has many more relations than claims.
import { RELATION_KINDS, type RelationKind } from "../../model.ts";
import type { Entry } from "../entry.ts";

/** A number holds the other claim's number, the kind, and whether the relation goes from this claim. */
const KINDS = 8;
const SHIFT = KINDS * 2;

const codes = new Map(RELATION_KINDS.map((kind, index) => [kind, index]));

/** Ties two claims; the relation goes from `a` to `b`. */
export function tie(a: Entry, b: Entry, kind: RelationKind): void {
  const code = (codes.get(kind) as number) * 2;
  a.ties.push(b.number * SHIFT + code + 1);
  b.ties.push(a.number * SHIFT + code);
}

/** Takes away how a claim stands to one other; whether there was anything. */
export function untie(entry: Entry, other: number): boolean {
  const at = entry.ties.findIndex((one) => otherOf(one) === other);
  if (at < 0) return false;
  const last = entry.ties.pop() as number;
  if (at < entry.ties.length) entry.ties[at] = last;
  return true;
}

/** The number of the claim at the other end. */
export const otherOf = (one: number): number => (one - (one % SHIFT)) / SHIFT;
export const kindOf = (one: number): RelationKind => RELATION_KINDS[(one % SHIFT) >> 1] as RelationKind;
/** Whether the relation goes from the claim that holds the tie. */
export const outgoing = (one: number): boolean => one % 2 === 1;
