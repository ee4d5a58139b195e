// The places and parties that a report names → the country it is about, and the one whose army and government it means.
import type { FoundParty, FoundPlace } from "../../language/found.ts";
import type { Party } from "../../model.ts";
import type { PlaceTree } from "../places/tree.ts";

/** What speaks for a country in a report. */
export interface CountryEvidence {
  readonly places: readonly FoundPlace[];
  readonly parties: readonly FoundParty[];
  /** Countries of the adjectives in its lead (« the Sudanese army »). */
  readonly demonyms?: readonly string[];
  /** Country of the publisher, or null. */
  readonly publisher: string | null;
}

/** Decides on a report's country. */
export interface ReportCountry {
  /**
   * The country that a report is about: the one whose towns and districts it names most. A country's bare name counts less,
   * since states are also named as actors abroad, a capital's that stands for its government still less; the publisher's
   * country decides only where nothing else speaks.
   */
  of(evidence: CountryEvidence): string | null;
  /**
   * The country whose army and government a report means by those words: the report's own, or where that has no government
   * of its own (an occupied territory), the one whose side the report names most.
   */
  governing(country: string | null, found: readonly FoundParty[]): string | null;
}

/** Makes the decision over a world's places and parties. */
export function createReportCountry(tree: PlaceTree, parties: readonly Party[]): ReportCountry {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const governs = (party: Party): boolean => party.kind === "government" || party.kind === "state";
  const inhabited = new Set<string>();
  const governed = new Set<string>();
  for (const party of parties) {
    if (party.country === null) continue;
    inhabited.add(party.country);
    if (governs(party)) governed.add(party.country);
  }
  return {
    of({ places, parties: found, demonyms = [], publisher }) {
      const score = new Map<string, number>();
      const add = (country: string | null, weight: number): void => {
        if (country !== null) score.set(country, (score.get(country) ?? 0) + weight);
      };
      for (const { id, known, certain } of places) {
        if (!known) continue;
        const country = tree.country(id);
        add(country, country === id ? 0.8 : tree.seats.has(id) ? 0.4 : certain ? 1.5 : 0.5);
      }
      for (const { id } of found) {
        const party = byId.get(id);
        if (party !== undefined) add(party.country, party.kind === "armed-group" || party.kind === "government" ? 0.6 : 0.2);
      }
      // (an adjective alone tells of a country abroad as well)
      if (score.size > 0) for (const country of demonyms) add(country, 0.3);
      let best: string | null = null;
      let top = 0;
      for (const [country, weight] of score) {
        if (weight > top) {
          best = country;
          top = weight;
        }
      }
      return best ?? publisher;
    },
    governing(country, found) {
      if (country === null || !inhabited.has(country) || governed.has(country)) return country;
      const count = new Map<string, number>();
      let best: string | null = null;
      for (const { id } of found) {
        const party = byId.get(id);
        if (party === undefined || party.country === null || !governs(party)) continue;
        const n = (count.get(party.country) ?? 0) + 1;
        count.set(party.country, n);
        if (best === null || n > (count.get(best) ?? 0)) best = party.country;
      }
      return best ?? country;
    },
  };
}
