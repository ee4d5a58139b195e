// Traces and the repetitions found since into traces that agree with them: who only repeats has no origin of his own.
import type { Proof, Quotation, Relation, Trace } from "../model.ts";
import type { Origins } from "./origins.ts";
import type { Reading } from "./reading.ts";

/** The better known of two that tell the same is the one that the other goes back to. */
const KNOWN = { register: 0, words: 1, nameless: 2, voice: 3 } as const;

const quoted = ({ claim }: Reading): Quotation => ({ report: claim.report, ...claim.evidence });

/**
 * Lets every claim that repeats a better known one go back to its origin: a heading to the sentence that it announces, a figure told
 * again to its first telling. Two named sources are never made one through a heading that stands for both.
 */
export function settle(readings: readonly Reading[], relations: readonly Relation[], origins: Origins): Origins {
  const byId = new Map(readings.map((reading) => [reading.claim.id, reading]));
  /** Better known, then earlier, then by id: every step leads one way, so that no circle can close. */
  const before = (a: Reading, b: Reading): boolean => {
    const known = KNOWN[origins.speaker(a).kind] - KNOWN[origins.speaker(b).kind];
    const told = (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER);
    return known !== 0 ? known < 0 : told !== 0 ? told < 0 : a.claim.id < b.claim.id;
  };
  const leads = new Map<string, { readonly to: Reading; readonly relation: Relation }>();
  for (const relation of relations) {
    const [one, other] = [byId.get(relation.a), byId.get(relation.b)];
    if (relation.kind !== "repeats" || one === undefined || other === undefined) continue;
    if (origins.trace(one).origin === origins.trace(other).origin) continue;
    const [to, from] = before(one, other) ? [one, other] : [other, one];
    // A registered source speaks for itself.
    if (origins.speaker(from).kind === "register") continue;
    const lead = leads.get(from.claim.id);
    if (lead === undefined || before(to, lead.to)) leads.set(from.claim.id, { to, relation });
  }
  const settled = new Map<string, Trace>();
  const traceOf = (reading: Reading): Trace => {
    const known = settled.get(reading.claim.id);
    if (known !== undefined) return known;
    const own = origins.trace(reading);
    const lead = leads.get(reading.claim.id);
    let trace = own;
    if (lead !== undefined) {
      const above = traceOf(lead.to);
      const proof: Proof = { rule: lead.relation.rule, why: lead.relation.why, spans: [quoted(lead.to), quoted(reading)] };
      const later = (lead.to.published ?? 0) !== (reading.published ?? 0) || lead.to.claim.report === reading.claim.report;
      trace = {
        ...own,
        origin: above.origin,
        source: above.source,
        party: above.party,
        echoOf: own.echoOf ?? lead.to.claim.id,
        direction: own.direction ?? (later ? "from" : "unknown"),
        proofs: [...own.proofs, proof],
      };
    }
    settled.set(reading.claim.id, trace);
    return trace;
  };
  return { ...origins, trace: traceOf };
}
