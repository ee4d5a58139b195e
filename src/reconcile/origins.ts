// Readings of a case into traces: whom each claim goes back to, over reports, with the proof of each merging.
import type { Proof, Quotation, Trace } from "../model.ts";
import { type Aligned, align } from "./alignment.ts";
import { copiedClaims } from "./copies.ts";
import { type Decisions, pairKey } from "./decisions.ts";
import { echoCandidates } from "./echo-candidates.ts";
import { Groups } from "./groups.ts";
import { namePairs } from "./name-pairs.ts";
import type { Reading } from "./reading.ts";
import { nameKeys, type Speaker, sameName, speakersOf } from "./speakers.ts";
import type { World } from "./world.ts";

/** Common sequences shorter or lighter than this are what two reporters on one event would share anyway. */
const ECHO_CLAIMS = 4;
const ECHO_WEIGHT = 8;

/** How the origins of a case lie to each other. */
export interface Origins {
  trace(reading: Reading): Trace;
  speaker(reading: Reading): Speaker;
  /** Whether two claims go back to one origin, and why in words. */
  same(a: Reading, b: Reading): { readonly same: boolean; readonly why: string };
  /** Whether one of two reports was written from the other, or both from a third. */
  echoes(a: Reading, b: Reading): boolean;
  /** Whether two claims stand at the same turn of two such reports. */
  aligned(a: Reading, b: Reading): boolean;
}

const quoted = ({ claim }: Reading): Quotation => ({ report: claim.report, ...claim.evidence });
const said = (reading: Reading): string => `“${reading.claim.evidence.exact}”`;

/** Finds which claims go back to one origin. */
export function findOrigins(
  reports: readonly (readonly Reading[])[],
  world: World,
  letters: Readonly<Record<string, string>>,
  decisions: Pick<Decisions, "sameOrigin" | "otherOrigin">,
): Origins {
  const speakers = new Map<string, Speaker>();
  for (const readings of reports) {
    for (const [index, speaker] of speakersOf(readings, world).entries()) {
      const reading = readings[index];
      if (reading !== undefined) speakers.set(reading.claim.id, speaker);
    }
  }
  const speakerOf = (reading: Reading): Speaker => {
    const speaker = speakers.get(reading.claim.id);
    if (speaker === undefined) throw new Error(`claim "${reading.claim.id}" has no speaker`);
    return speaker;
  };

  // What a person told apart is not joined again, neither by these two claims nor by the names behind them.
  const parted = new Set(decisions.otherOrigin.map(([a, b]) => pairKey(a, b)));
  const names = new Groups(decisions.otherOrigin.map(([a, b]) => [speakers.get(a)?.key ?? a, speakers.get(b)?.key ?? b]));
  const proofs = new Map<string, Proof[]>();
  const join = (a: string, b: string, proof: Proof): void => {
    const both = [...(proofs.get(names.find(a)) ?? []), ...(proofs.get(names.find(b)) ?? []), proof];
    if (names.join(a, b)) proofs.set(names.find(a), both);
  };

  const derived = new Map<string, { readonly from: Reading; readonly direction: "from" | "unknown"; readonly proof: Proof }>();
  const pairs = new Set<string>();
  const turns = new Set<string>();
  echoCandidates(reports, ECHO_CLAIMS, (first, second) => {
    const [left, right] = [reports[first] ?? [], reports[second] ?? []];
    const common = align(left, right, world);
    const weight = common.reduce((sum, one) => sum + one.weight, 0);
    if (common.length < ECHO_CLAIMS || weight < ECHO_WEIGHT) return;
    pairs.add(pairKey(left[0]?.claim.report ?? "", right[0]?.claim.report ?? ""));
    for (const one of common) if (!parted.has(pairKey(one.a.claim.id, one.b.claim.id))) echo(one, common.length);
  });

  function echo(one: Aligned, length: number): void {
    turns.add(pairKey(one.a.claim.id, one.b.claim.id));
    const [left, right] = [speakerOf(one.a), speakerOf(one.b)];
    const early = order(one.a, one.b);
    const [from, to] = early <= 0 ? [one.a, one.b] : [one.b, one.a];
    const why = `${from.claim.report} and ${to.claim.report} tell ${length} things in one order, among them ${said(from)} and ${said(to)}`;
    const proof: Proof = { rule: "sequence", why, spans: [quoted(from), quoted(to)] };
    if (left.kind !== "voice" && right.kind !== "voice" && (left.kind !== "register" || right.kind !== "register"))
      join(left.key, right.key, proof);
    if (!derived.has(to.claim.id)) derived.set(to.claim.id, { from, direction: early === 0 ? "unknown" : "from", proof });
  }

  // What stands word for word in an earlier report derives from it, unless it names another source.
  for (const { from, to, words, spans } of copiedClaims(reports)) {
    if (parted.has(pairKey(from.claim.id, to.claim.id))) continue;
    const [left, right] = [speakerOf(from), speakerOf(to)];
    if (right.kind !== "voice" && (right.kind === "register" || left.label !== right.label)) continue;
    const why = `${to.claim.report} has ${words} words in a row from ${from.claim.report}, with ${said(to)} among them`;
    const proof: Proof = { rule: "passage", why, spans };
    if (left.kind !== "voice" && right.kind !== "voice") join(left.key, right.key, proof);
    if (!derived.has(to.claim.id)) derived.set(to.claim.id, { from, direction: order(from, to) === 0 ? "unknown" : "from", proof });
  }

  // Names that differ in spelling, script or length.
  const named = [...new Map([...speakers.values()].filter(({ kind }) => kind === "words").map((one) => [one.key, one])).values()];
  namePairs(
    named,
    (speaker) => nameKeys(speaker, letters),
    (one, other) => {
      if (sameName(one, other, letters))
        join(one.key, other.key, { rule: "name", why: `“${one.label}” and “${other.label}” name one source`, spans: [] });
    },
  );
  for (const [a, b] of decisions.sameOrigin) {
    const [one, other] = [speakers.get(a), speakers.get(b)];
    if (one !== undefined && other !== undefined)
      join(one.key, other.key, { rule: "judgement", why: `a person put “${one.label}” and “${other.label}” together`, spans: [] });
  }

  const traces = new Map<string, Trace>();
  function traceOf(reading: Reading, seen: ReadonlySet<string> = new Set()): Trace {
    const known = traces.get(reading.claim.id);
    if (known !== undefined) return known;
    const speaker = speakerOf(reading);
    const source = derived.get(reading.claim.id);
    const base = { claim: reading.claim.id, source: speaker.label, party: speaker.party };
    let trace: Trace;
    if (source !== undefined && !seen.has(source.from.claim.id)) {
      const above = traceOf(source.from, new Set([...seen, reading.claim.id]));
      trace = {
        ...base,
        origin: above.origin,
        source: above.source,
        party: above.party,
        echoOf: source.from.claim.id,
        direction: source.direction,
        proofs: [source.proof],
      };
    } else {
      const origin = names.find(speaker.key);
      trace = { ...base, origin, echoOf: null, direction: null, proofs: proofs.get(origin) ?? [] };
    }
    traces.set(reading.claim.id, trace);
    return trace;
  }

  /** Whether one registered source is the other, or stands above it. */
  const family = (a: string, b: string): boolean => lineage(a, world).includes(b) || lineage(b, world).includes(a);

  return {
    trace: (reading) => traceOf(reading),
    speaker: speakerOf,
    echoes: (a, b) => pairs.has(pairKey(a.claim.report, b.claim.report)),
    aligned: (a, b) => turns.has(pairKey(a.claim.id, b.claim.id)),
    same(a, b) {
      const [x, y] = [traceOf(a), traceOf(b)];
      if (x.origin === y.origin) return { same: true, why: `both go back to ${x.source}` };
      const [p, q] = [speakerOf(a), speakerOf(b)];
      const copied = pairs.has(pairKey(a.claim.report, b.claim.report));
      if (copied && a.claim.polarity === b.claim.polarity && (p.kind !== "register" || q.kind !== "register"))
        return { same: true, why: `${a.claim.report} and ${b.claim.report} were written one from the other` };
      const retold = a.retells === b.claim.id || b.retells === a.claim.id;
      if (retold && p.kind !== "register" && q.kind !== "register") return { same: true, why: "one tells the other's figure again" };
      const carrier = relayed(a, b, p, q) ?? relayed(b, a, q, p);
      if (carrier !== null) return { same: true, why: `both through ${carrier}` };
      if (family(x.origin, y.origin)) return { same: true, why: `${x.source} and ${y.source} are levels of one body` };
      return { same: false, why: `${x.source} and ${y.source} are two origins` };
    },
  };
}

function lineage(id: string, world: World): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at); at = world.source(at)?.parent ?? null) line.push(at);
  return line;
}

/**
 * The body through which both claims come, where the first rests on somebody nameless: who relays it, or whose report it stands in. The
 * other rests on that body itself or on somebody nameless through it; null when it doesn't.
 */
function relayed(a: Reading, b: Reading, { kind }: Speaker, other: Speaker): string | null {
  if (kind !== "nameless") return null;
  const through = ({ claim }: Reading): string | null => claim.attribution.at(-2)?.source ?? null;
  const carriers = [through(a), a.claim.report === b.claim.report ? null : a.report.publisher];
  const body = other.kind === "nameless" ? through(b) : other.kind === "register" ? other.label : null;
  return body !== null && carriers.includes(body) ? body : null;
}

/** Which of two claims came first: by publication, else by who cites whose publisher; 0 when nothing tells. */
function order(a: Reading, b: Reading): number {
  if (a.published !== null && b.published !== null && a.published !== b.published) return a.published - b.published;
  const cites = (one: Reading, other: Reading): boolean =>
    other.report.publisher !== null && one.claim.attribution.some(({ source }) => source === other.report.publisher);
  if (cites(b, a) !== cites(a, b)) return cites(b, a) ? -1 : 1;
  return 0;
}
