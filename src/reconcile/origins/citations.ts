// Claims and their traces into who cites whom: publisher → source → source, with how often.
import type { Citation, Citations, CitedSource, Claim, Proposition, ReportText, Source, Trace } from "../../model.ts";

interface Tally {
  readonly kind: CitedSource["kind"];
  readonly party: string | null;
  claims: number;
  confirmed: number;
  opposed: number;
}

/**
 * Counts citations. A chain « according to A, citing B » gives publisher → A and A → B. Sources that no register holds are
 * known by their words within one report: two reports' "activists" need not be the same.
 *
 * @param reports - by id. @param traces - by claim id.
 */
export function citationsOf(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Pick<ReportText, "publisher">>,
  traces: ReadonlyMap<string, Trace>,
  propositions: readonly Proposition[],
  sources: readonly Source[],
): Citations {
  const parties = new Map(sources.map(({ id, party }) => [id, party]));
  const confirmed = new Set<string>();
  const opposed = new Set<string>();
  for (const proposition of propositions) {
    const against = proposition.denied.length + proposition.contradicted.length > 0;
    for (const claim of proposition.claims) {
      if (proposition.origins.length > 1) confirmed.add(claim);
      if (against) opposed.add(claim);
    }
  }
  const tallies = new Map<string, Tally>();
  const citations = new Map<string, { from: string; to: string; claims: number; reports: Set<string> }>();
  for (const claim of claims) {
    const voice = reports.get(claim.report)?.publisher ?? null;
    const chain: { id: string; kind: CitedSource["kind"] }[] = [
      { id: voice ?? `report:${claim.report}`, kind: "publisher" },
      ...claim.attribution.map((link) =>
        link.source === null
          ? { id: `${claim.report}: ${link.exact}`, kind: "words" as const }
          : { id: link.source, kind: "source" as const },
      ),
    ];
    for (const [index, { id, kind }] of chain.entries()) {
      let tally = tallies.get(id);
      if (tally === undefined || (tally.kind === "source" && kind === "publisher")) {
        // what was taken over from another has that other's side
        const trace = index === chain.length - 1 ? traces.get(claim.id) : undefined;
        const party = parties.get(id) ?? (trace?.echoOf === null ? trace.party : null);
        tally = { ...(tally ?? { claims: 0, confirmed: 0, opposed: 0 }), kind, party };
        tallies.set(id, tally);
      }
      if (index === chain.length - 1) {
        tally.claims++;
        if (confirmed.has(claim.id)) tally.confirmed++;
        if (opposed.has(claim.id)) tally.opposed++;
      }
      const before = chain[index - 1];
      if (before === undefined || before.id === id) continue;
      const key = JSON.stringify([before.id, id]);
      const citation = citations.get(key) ?? { from: before.id, to: id, claims: 0, reports: new Set<string>() };
      citation.claims++;
      citation.reports.add(claim.report);
      citations.set(key, citation);
    }
  }
  const byCount = (a: { claims: number }, b: { claims: number }, tie: number): number => b.claims - a.claims || tie;
  return {
    sources: [...tallies].map(([id, tally]): CitedSource => ({ id, ...tally })).sort((a, b) => byCount(a, b, a.id < b.id ? -1 : 1)),
    citations: [...citations.values()]
      .map(({ reports: own, ...citation }): Citation => ({ ...citation, reports: own.size }))
      .sort((a, b) => byCount(a, b, a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1)),
  };
}
