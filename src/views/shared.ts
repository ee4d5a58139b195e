// Two reports into what they share: passages word for word, and propositions that both put forward or answer.
import type { Claim, Proposition, ReportText, Shared, SharedClaim, SharedPassage, SharedProposition, Sharing } from "../model.ts";
import { sharedPassages } from "../reconcile/origins/passages.ts";
import type { Digested } from "./filter.ts";
import type { Views } from "./views.ts";

function stancesIn(proposition: Proposition, claims: ReadonlyMap<string, Claim>, report: string): readonly SharedClaim[] {
  const stances = [
    [proposition.claims, "says"],
    [proposition.denied, "denies"],
    [proposition.contradicted, "contradicts"],
  ] as const;
  const found = new Map<string, SharedClaim>();
  for (const [ids, stance] of stances) {
    for (const id of ids) {
      const claim = claims.get(id);
      if (claim === undefined || claim.report !== report || found.has(id)) continue;
      found.set(id, { claim: id, stance, start: claim.evidence.start, end: claim.evidence.end });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : 1));
}

/** Which reports have a claim on a proposition, for it or against it. */
function reportsOf(proposition: Proposition, claims: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  const against = [...proposition.denied, ...proposition.contradicted].flatMap((id) => claims.get(id)?.report ?? []);
  return new Set([...proposition.reports, ...against]);
}

/**
 * Lines up two reports. Cost: the length of both, and one pass over the propositions.
 */
export function sharedBy(views: Views, left: ReportText, right: ReportText): Shared {
  const claims = views.claims();
  const passages: SharedPassage[] = [];
  sharedPassages([left.text, right.text], ({ earlier, later, from, to, words }) => {
    if (earlier === 0 && later === 1) passages.push({ left: from, right: to, words });
  });
  const propositions = views.digested().flatMap(({ proposition, digest }: Digested): SharedProposition[] => {
    const [a, b] = [stancesIn(proposition, claims, left.report), stancesIn(proposition, claims, right.report)];
    // Two claims against one proposition say nothing together.
    if (a.length === 0 || b.length === 0 || ![...a, ...b].some(({ stance }) => stance === "says")) return [];
    const { id, type, aspect, agent, affected, places, from, to, time, status } = proposition;
    const { modality, polarity } = digest;
    return [{ proposition: id, modality, polarity, type, aspect, agent, affected, places, from, to, time, status, left: a, right: b }];
  });
  const relations = views.relations();
  const own = new Set(propositions.flatMap((one) => one.left.map(({ claim }) => claim)));
  const other = new Set(propositions.flatMap((one) => one.right.map(({ claim }) => claim)));
  return {
    passages: passages.sort((a, b) => a.left.start - b.left.start),
    propositions: propositions.sort(
      (a, b) => (a.left[0]?.start ?? 0) - (b.left[0]?.start ?? 0) || (a.proposition < b.proposition ? -1 : 1),
    ),
    relations: [...own]
      .sort()
      .flatMap((claim) => relations.get(claim) ?? [])
      .filter(({ a, b }) => (own.has(a) && other.has(b)) || (other.has(a) && own.has(b))),
  };
}

/** The reports that share something with one, those that share most first. */
export function sharingWith(views: Views, report: string): readonly Sharing[] {
  const claims = views.claims();
  const counts = new Map<string, number>();
  for (const { proposition } of views.digested()) {
    const reports = reportsOf(proposition, claims);
    if (!reports.has(report)) continue;
    const says = proposition.reports.includes(report);
    for (const other of reports) {
      if (other !== report && (says || proposition.reports.includes(other))) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const copied = new Set<string>();
  for (const { claim, echoOf } of views.traces().values()) {
    if (echoOf === null) continue;
    const [from, to] = [claims.get(echoOf)?.report, claims.get(claim)?.report];
    if (from === report && to !== undefined) copied.add(to);
    if (to === report && from !== undefined) copied.add(from);
  }
  copied.delete(report);
  return [...new Set([...counts.keys(), ...copied])]
    .map((other) => ({ report: other, propositions: counts.get(other) ?? 0, copied: copied.has(other) }))
    .sort((a, b) => Number(b.copied) - Number(a.copied) || b.propositions - a.propositions || (a.report < b.report ? -1 : 1));
}
