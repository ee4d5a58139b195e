// Mentions of framing into counts: which words each publisher, in its own voice or quoting whom, uses for a party or act.
import type { Claim, FramingCount, Mention, Quotation, ReportText, Source, Trace } from "../model.ts";

/** Places shown for each count. */
const EXAMPLES = 3;
const RULE = "framing.";

/** A framing mention's parts: `OF|BY|FRAME` in its value, the word behind the rule's first dot; null for a mention of another kind. */
function read({
  value,
  rule,
}: Mention): { readonly of: string; readonly by: string | null; readonly frame: string | null; readonly word: string } | null {
  const [of, by, frame] = value?.split("|") ?? [];
  if (of === undefined || by === undefined || frame === undefined || !rule.startsWith(RULE)) return null;
  return { of, by: by === "" ? null : by, frame: frame === "" ? null : frame, word: rule.slice(RULE.length) };
}

/** For each place asked in ascending order, the narrowest of a report's claims around it. */
function narrowest(claims: readonly Claim[]): (start: number, end: number) => Claim | null {
  const sorted = [...claims].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  let open: Claim[] = [];
  let next = 0;
  return (start, end) => {
    for (; next < sorted.length && (sorted[next] as Claim).evidence.start <= start; next++) open.push(sorted[next] as Claim);
    open = open.filter(({ evidence }) => evidence.end > start);
    let best: Claim | null = null;
    for (const claim of open) {
      const { evidence } = claim;
      if (evidence.end < end) continue;
      if (best === null || evidence.end - evidence.start < best.evidence.end - best.evidence.start) best = claim;
    }
    return best;
  };
}

/**
 * Counts words, most frequent first. A word inside a claim with a source counts as that source's, for who reports a
 * statement takes over its words more often than not; the publisher is kept beside it.
 *
 * @param mentions - of label `frame`, by report and place in the text. @param reports - by id. @param traces - by claim id.
 */
export function framingCounts(
  mentions: readonly (Mention & { readonly report: string })[],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Pick<ReportText, "publisher" | "language">>,
  traces: ReadonlyMap<string, Trace>,
  sources: readonly Source[],
): readonly FramingCount[] {
  const sideOf = new Map(sources.map(({ id, party }) => [id, party]));
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = byReport.get(claim.report);
    if (known === undefined) byReport.set(claim.report, [claim]);
    else known.push(claim);
  }
  type Tally = Omit<FramingCount, "count" | "reports" | "examples"> & { count: number; reports: Set<string>; examples: Quotation[] };
  const tallies = new Map<string, Tally>();
  let current: string | null = null;
  let around: (start: number, end: number) => Claim | null = () => null;
  for (const mention of mentions) {
    const parts = read(mention);
    const report = reports.get(mention.report);
    if (parts === null || report === undefined) continue;
    if (mention.report !== current) {
      current = mention.report;
      around = narrowest(byReport.get(current) ?? []);
    }
    const claim = around(mention.start, mention.end);
    const trace = claim === null || claim.attribution.length === 0 ? undefined : traces.get(claim.id);
    const { publisher, language } = report;
    const side = trace === undefined ? (publisher === null ? null : (sideOf.get(publisher) ?? null)) : trace.party;
    const source = trace?.source ?? null;
    const key = JSON.stringify([parts, language, publisher, side, source]);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { ...parts, language, publisher, side, source, count: 0, reports: new Set(), examples: [] };
      tallies.set(key, tally);
    }
    tally.count++;
    tally.reports.add(mention.report);
    const { start, end, exact } = mention;
    if (tally.examples.length < EXAMPLES) tally.examples.push({ report: mention.report, start, end, exact });
  }
  return [...tallies]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([, tally]) => ({ ...tally, reports: [...tally.reports].sort() }));
}
