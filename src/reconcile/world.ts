// A case's places, parties and sources into the questions that reconciling asks of them.
import type { Party, Place, Source } from "../model.ts";
import { type PlaceTree, placeTree } from "./place-tree.ts";

export interface World {
  readonly places: PlaceTree;
  readonly source: (id: string) => Source | null;
  /** A party, the party it belongs to, and so on. */
  readonly partyLineage: (id: string) => readonly string[];
  /** Whether one is the other or belongs to it. */
  readonly related: (a: string, b: string) => boolean;
  /** Whether two parties have nothing above them in common, so that not both can hold one place or have done one deed. */
  readonly opposed: (a: string, b: string) => boolean;
}

export function worldOf(tables: {
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
}): World {
  const parties = new Map(tables.parties.map((party) => [party.id, party]));
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const partyLineage = (id: string): readonly string[] => {
    const line: string[] = [];
    for (let at: string | null = id; at !== null && !line.includes(at); at = parties.get(at)?.parent ?? null) line.push(at);
    return line;
  };
  const root = (id: string): string => partyLineage(id).at(-1) ?? id;
  return {
    places: placeTree(tables.places),
    source: (id) => sources.get(id) ?? null,
    partyLineage,
    related: (a, b) => partyLineage(a).includes(b) || partyLineage(b).includes(a),
    opposed: (a, b) => root(a) !== root(b),
  };
}
