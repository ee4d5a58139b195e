// The repetitions found among claims into whose origin each takes over: who only repeats has none of his own.
import type { Proof, Quotation, Reason, Trace } from "../../model.ts";
import type { Entry } from "../entry.ts";
import { kindOf, otherOf } from "../relations/ties.ts";
import { above } from "./derivation.ts";

/** The last link behind a claim: the origin's id, what it is called, and its side. */
export type Backing = Pick<Trace, "origin" | "source" | "party">;

/** The better known of two that tell the same is the one that the other goes back to. */
const KNOWN = { register: 0, words: 1, nameless: 2, voice: 3 } as const;

/** Better known, then earlier, then by id: every step leads one way, so that no circle can close. */
function before(a: Entry, b: Entry): boolean {
  const known = KNOWN[a.speaker.kind] - KNOWN[b.speaker.kind];
  const told = (a.now.published ?? Number.MAX_SAFE_INTEGER) - (b.now.published ?? Number.MAX_SAFE_INTEGER);
  return known !== 0 ? known < 0 : told !== 0 ? told < 0 : a.reading.claim.id < b.reading.claim.id;
}

/**
 * The claim whose origin one takes over, since it repeats it and that one is better known: the sentence that a heading announces, the
 * first telling of a figure. A registered source speaks for itself; two named ones are never made one through a heading that stands for both.
 */
export function leadOf(entry: Entry, byNumber: (number: number) => Entry): Entry | null {
  if (entry.speaker.kind === "register") return null;
  let lead: Entry | null = null;
  for (const one of entry.ties) {
    if (kindOf(one) !== "repeats") continue;
    const other = byNumber(otherOf(one));
    if (other.origin !== entry.origin && before(other, entry) && (lead === null || before(other, lead))) lead = other;
  }
  return lead;
}

/** The claims that take over the origin of this one. */
export function* followersOf(entry: Entry, byNumber: (number: number) => Entry): Generator<Entry> {
  for (const one of entry.ties) {
    const other = byNumber(otherOf(one));
    if (other.lead === entry) yield other;
  }
}

const quoted = ({ reading: { claim } }: Entry): Quotation => ({ report: claim.report, ...claim.evidence });

/** Where the way back from a claim ends. @param settled - whether through those whom it only repeats. */
export function backingOf(entry: Entry, settled: boolean): Backing {
  let end = entry;
  if (settled) while (end.lead !== null) end = end.lead;
  const { label, party } = end === entry && above(entry) === null ? entry.speaker : end.top.speaker;
  return { origin: end.origin, source: label, party };
}

/**
 * Whom a claim goes back to in the end.
 *
 * @param own - the trace that its report and the reports it was written from give it.
 * @param relation - the rule by which it repeats its lead, and why.
 */
export function settled(
  entry: Entry,
  own: (entry: Entry) => Trace,
  relation: (a: Entry, b: Entry) => { readonly rule: string; readonly reason: Reason },
): Trace {
  const { lead } = entry;
  const trace = own(entry);
  if (lead === null) return trace;
  const { rule, reason } = relation(entry, lead);
  const proof: Proof = { rule, reason, spans: [quoted(lead), quoted(entry)] };
  const later = (lead.now.published ?? 0) !== (entry.now.published ?? 0) || lead.shelf === entry.shelf;
  return {
    ...trace,
    ...backingOf(entry, true),
    echoOf: trace.echoOf ?? lead.reading.claim.id,
    direction: trace.direction ?? (later ? "from" : "unknown"),
    proofs: [...trace.proofs, proof],
  };
}
