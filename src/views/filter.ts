// A filter into whether a proposition passes it, and the orders in which propositions are listed.
import type { ClaimType, Proposition, PropositionDigest, PropositionStatus } from "../model.ts";
import type { PlaceTree } from "../reconcile/place-tree.ts";

/** What may narrow propositions, the timeline and figures: all that is given must hold. */
export interface PropositionFilter {
  readonly type?: ClaimType | undefined;
  /** Place id; what lies in it counts too. */
  readonly place?: string | undefined;
  /** Party id as agent or affected. */
  readonly party?: string | undefined;
  /** Register id of an origin. */
  readonly source?: string | undefined;
  /** Side of an origin. */
  readonly side?: string | undefined;
  readonly publisher?: string | undefined;
  readonly report?: string | undefined;
  readonly language?: string | undefined;
  readonly status?: PropositionStatus | undefined;
  /** First and last day, inclusive, compared to the proposition's time. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A proposition with its digest. */
export interface Digested {
  readonly proposition: Proposition;
  readonly digest: PropositionDigest;
}

/** Whether one proposition passes. */
export function passes({ proposition, digest }: Digested, filter: PropositionFilter, places: PlaceTree): boolean {
  const { type, place, party, source, side, publisher, report, language, status, since, until } = filter;
  const { agent, affected, origins, time } = proposition;
  if (type !== undefined && proposition.type !== type) return false;
  if (status !== undefined && proposition.status !== status) return false;
  if (party !== undefined && agent !== party && affected !== party) return false;
  if (source !== undefined && !origins.some((origin) => origin.source === source)) return false;
  if (side !== undefined && !proposition.sides.includes(side)) return false;
  if (publisher !== undefined && !digest.publishers.includes(publisher)) return false;
  if (language !== undefined && !digest.languages.includes(language)) return false;
  if (report !== undefined && !proposition.reports.includes(report)) return false;
  if (since !== undefined && (time === null || time.end < since)) return false;
  if (until !== undefined && (time === null || time.start > until)) return false;
  if (place !== undefined && ![...proposition.places, ...proposition.from, ...proposition.to].some((one) => places.contains(place, one)))
    return false;
  return true;
}

const WEIGHT: Readonly<Record<PropositionStatus, number>> = { disputed: 0, confirmed: 1, "single-origin": 2 };

const byId = (a: Digested, b: Digested): number => (a.proposition.id < b.proposition.id ? -1 : 1);

/** What an analyst reads first: disputed before confirmed, denied before contradicted, then by origins and reports. */
export function byWeight(a: Digested, b: Digested): number {
  const { proposition: p } = a;
  const { proposition: q } = b;
  return (
    WEIGHT[p.status] - WEIGHT[q.status] ||
    Math.min(1, q.denied.length) - Math.min(1, p.denied.length) ||
    q.origins.length - p.origins.length ||
    q.reports.length - p.reports.length ||
    byId(a, b)
  );
}

/** Oldest event first, unknown last. */
export function byTime(a: Digested, b: Digested): number {
  const key = ({ proposition: { time } }: Digested): string => (time === null ? "~" : `${time.start} ${time.end}`);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : byId(a, b);
}
