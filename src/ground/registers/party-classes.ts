// A party of the tables → the semantic classes that event rules ask for.
import type { World } from "../../model.ts";

const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  government: ["armed", "actor", "government"],
  state: ["armed", "actor", "state"],
  "armed-group": ["armed", "actor", "group"],
  coalition: ["armed", "actor"],
  alliance: ["armed", "actor"],
  side: ["armed", "actor"],
  organisation: ["actor", "body"],
  people: ["actor", "people"],
};

const UNREGISTERED = ["armed", "actor"];

/** Classes of a party id; an unknown id is an armed actor, since unregistered groups are mostly that. */
export function partyClasses(world: World): (party: string) => readonly string[] {
  const table = new Map<string, readonly string[]>();
  for (const party of world.parties) table.set(party.id, BY_KIND[party.kind] ?? ["actor"]);
  table.set("civilians", ["civilians", "people", "actor"]);
  table.set("medics", ["medics", "people", "actor"]);
  return (party) => table.get(party) ?? UNREGISTERED;
}
