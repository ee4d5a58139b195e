// Claims with figures into series: all measures of one population, in the order of time.
import type { Claim, FigurePoint, FigureSeries, Proposition, ReportText, Trace } from "../../model.ts";
import { claimTime } from "../days.ts";
import { bounds } from "../relations/figures.ts";

const pointKey = ({ time, claim }: FigurePoint): string => `${time.end} ${time.start} ${claim}`;

/**
 * The figures of asserted, affirmed claims that have a date, by what they count; series with more points come first.
 *
 * @param reports - by id. @param traces - by claim id.
 */
export function figureSeries(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Pick<ReportText, "published">>,
  traces: ReadonlyMap<string, Trace>,
  propositions: readonly Proposition[],
): readonly FigureSeries[] {
  const propositionOf = new Map<string, string>();
  for (const { id, claims: own } of propositions) for (const claim of own) if (!propositionOf.has(claim)) propositionOf.set(claim, id);
  const series = new Map<string, { head: Omit<FigureSeries, "points">; points: FigurePoint[] }>();
  for (const claim of claims) {
    const { quantity, type, aspect } = claim;
    const trace = traces.get(claim.id);
    const report = reports.get(claim.report);
    if (quantity === null || trace === undefined || report === undefined) continue;
    if (claim.polarity !== "affirmed" || claim.modality !== "asserted") continue;
    const time = claimTime(claim, report.published);
    if (time === null) continue;
    const { low, high } = bounds(quantity);
    const head = { type, aspect, unit: quantity.unit, of: quantity.of };
    const key = JSON.stringify([type, aspect, quantity.unit, quantity.of]);
    const one = series.get(key) ?? { head, points: [] };
    series.set(key, one);
    one.points.push({
      claim: claim.id,
      report: claim.report,
      proposition: propositionOf.get(claim.id) ?? null,
      source: trace.source,
      side: trace.party,
      places: claim.places.length > 0 ? claim.places : claim.from,
      quantity,
      low,
      high: Number.isFinite(high) ? high : null,
      time,
      reported: report.published?.slice(0, 10) ?? null,
      parent: claim.parent,
    });
  }
  return [...series]
    .sort(([a, x], [b, y]) => y.points.length - x.points.length || (a < b ? -1 : 1))
    .map(([, { head, points }]) => ({ ...head, points: points.sort((a, b) => (pointKey(a) < pointKey(b) ? -1 : 1)) }));
}
