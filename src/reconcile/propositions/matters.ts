// Claims and their ties into matters: what binding relations or people's decisions connect, with the propositions that follow.
import type { Decisions } from "../decisions.ts";
import { byClaim, compareIds, type Entry, type Matter } from "../entry.ts";
import type { Reading } from "../reading.ts";
import type { Case } from "../relations/meeting.ts";
import { BINDING, setHeads } from "../relations/spanning.ts";
import { kindOf, otherOf, outgoing } from "../relations/ties.ts";
import type { Bond } from "./bundles.ts";
import { propose } from "./propositions.ts";

/** What building a matter asks of the ledger. */
export interface Surroundings {
  /** Its origins are the settled ones. */
  readonly theCase: Case;
  readonly decisions: Pick<Decisions, "sameProposition" | "otherProposition">;
  readonly byNumber: (number: number) => Entry;
  readonly byId: { readonly get: (id: string) => Entry | undefined };
}

/** All matters of some claims; no other claim is bound to any of them. */
export function mattersOf(entries: Iterable<Entry>, around: Surroundings): Matter[] {
  const { decisions, byNumber, byId } = around;
  const linked = new Map<Entry, Entry[]>();
  for (const [a, b] of decisions.sameProposition) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined) continue;
    linked.set(one, [...(linked.get(one) ?? []), other]);
    linked.set(other, [...(linked.get(other) ?? []), one]);
  }
  const left = new Set(entries);
  const matters: Matter[] = [];
  for (const start of left) {
    left.delete(start);
    const found = [start];
    for (const entry of found) {
      for (const one of entry.ties) {
        if (!BINDING.includes(kindOf(one))) continue;
        const other = byNumber(otherOf(one));
        if (left.delete(other)) found.push(other);
      }
      for (const other of linked.get(entry) ?? []) if (left.delete(other)) found.push(other);
    }
    matters.push(matterOf(found.sort(byClaim), around));
  }
  return matters;
}

function matterOf(entries: readonly Entry[], { theCase, decisions, byNumber, byId }: Surroundings): Matter {
  const inside = new Set(entries);
  const bonds: Bond[] = [];
  for (const entry of entries) {
    for (const one of entry.ties) {
      const kind = kindOf(one);
      if (kind === "updates") continue;
      const other = byNumber(otherOf(one));
      if (outgoing(one)) bonds.push({ a: entry.now, b: other.now, kind });
      else if (!inside.has(other)) bonds.push({ a: other.now, b: entry.now, kind });
    }
  }
  const within = (pairs: readonly (readonly [string, string])[]): readonly (readonly [Reading, Reading])[] =>
    pairs.flatMap(([a, b]): (readonly [Reading, Reading])[] => {
      const [one, other] = [byId.get(a), byId.get(b)];
      return one === undefined || other === undefined || !inside.has(one) || !inside.has(other) ? [] : [[one.now, other.now]];
    });
  const decided = { sameProposition: within(decisions.sameProposition), otherProposition: within(decisions.otherProposition) };
  // Which claims a split leaves together depends on which came together first.
  if (decided.otherProposition.length > 0)
    bonds.sort((x, y) => compareIds(x.a.claim.id, y.a.claim.id) || compareIds(x.b.claim.id, y.b.claim.id));
  const readings: Reading[] = entries.map(({ now }) => now);
  const matter: Matter = { entries, propositions: propose(readings, bonds, theCase, decided) };
  setHeads(entries, byNumber);
  for (const entry of entries) {
    entry.matter = matter;
    // A copy is as long as it must be: what was pushed together has room for half as many again.
    entry.ties = entry.ties.slice();
  }
  return matter;
}
