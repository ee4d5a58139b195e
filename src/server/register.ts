// The ids that claims and reports refer to into the names that the registers hold for them, so that a screen can say names.
import type { Claim, Mention, World } from "../model.ts";
import type { Register, RegisterEntry, ReportRow, SourceEntry } from "./api.ts";

/** Looks names up in the case's tables and the world's; the case's own entries win. */
export interface Registers {
  /** The entries that these claims, mentions and reports refer to. */
  of(refer: {
    readonly claims?: readonly Claim[];
    readonly mentions?: readonly Mention[];
    readonly reports?: readonly Pick<ReportRow, "publisher">[];
    /** Ids of any kind; each is looked for in every table. */
    readonly ids?: Iterable<string | null>;
    readonly sources?: readonly string[];
  }): Register;
}

type Tables = Pick<World, "places" | "parties" | "sources">;

function picked<T>(table: ReadonlyMap<string, T>, ids: Iterable<string>): Record<string, T> {
  // Ids come from reports and case files: `__proto__` must be a key like any other.
  const entries: [string, T][] = [];
  for (const id of [...new Set(ids)].sort()) {
    const entry = table.get(id);
    if (entry) entries.push([id, entry]);
  }
  return Object.fromEntries(entries);
}

/**
 * Indexes register tables by id.
 *
 * @param tables - the world's tables first, the case's own after them.
 */
export function registersOf(...tables: readonly Tables[]): Registers {
  const places = new Map<string, RegisterEntry>();
  const parties = new Map<string, RegisterEntry>();
  const sources = new Map<string, SourceEntry>();
  for (const table of tables) {
    for (const { id, names } of table.places) places.set(id, { names });
    for (const { id, names } of table.parties) parties.set(id, { names });
    for (const { id, names, party, basis } of table.sources) sources.set(id, { names, party, basis });
  }
  return {
    of: ({ claims = [], mentions = [], reports = [], sources: asked = [], ids = [] }) => {
      const sourceIds = [...asked];
      sourceIds.push(...reports.flatMap(({ publisher }) => (publisher ? [publisher.value] : [])));
      const partyIds: string[] = [];
      const placeIds: string[] = [];
      for (const claim of claims) {
        placeIds.push(...claim.places, ...claim.from, ...claim.to);
        for (const id of [claim.agent, claim.affected]) if (id !== null) partyIds.push(id);
        for (const { source } of claim.attribution) if (source !== null) sourceIds.push(source);
        // What a quantity counts may be a place or a party.
        const counted = claim.quantity?.of;
        if (counted) {
          placeIds.push(counted);
          partyIds.push(counted);
        }
      }
      for (const { label, value } of mentions) if (label === "source" && value !== null) sourceIds.push(value);
      for (const id of ids) {
        if (id === null) continue;
        sourceIds.push(id);
        partyIds.push(id);
        placeIds.push(id);
      }
      const said = picked(sources, sourceIds);
      for (const { party } of Object.values(said)) if (party !== null) partyIds.push(party);
      return { places: picked(places, placeIds), parties: picked(parties, partyIds), sources: said };
    },
  };
}
