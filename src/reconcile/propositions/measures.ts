// The figures inside a proposition into best, low and high for each thing that is counted, with the scope in words.
import type { Figures } from "../../model.ts";
import { isoDay, type Reading } from "../reading.ts";
import { ceiling } from "../relations/figures.ts";

/** Where and over which days a figure counts. */
function scopeOf({ sites, start, end, timed }: Reading, what: string): string {
  const where = sites.length === 0 ? "" : ` in ${sites.join(", ")}`;
  if (start === null || end === null) return `${what}${where}`;
  const days = start === end ? isoDay(end) : `${isoDay(start)} to ${isoDay(end)}`;
  return `${what}${where}, ${days}${timed ? "" : " (the report's date)"}`;
}

/**
 * Figures of one proposition. The best is the one that most origins give, then the latest told; low and high span what
 * all of them allow, where they allow something finite.
 *
 * @param originOf - the origin that a reading goes back to.
 */
export function measures(readings: readonly Reading[], originOf: (reading: Reading) => string): Figures[] {
  const counted = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.figure === null) continue;
    const key = `${reading.figure.unit}\n${reading.figure.of ?? ""}`;
    counted.set(key, [...(counted.get(key) ?? []), reading]);
  }
  return [...counted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const given = new Map<number, Set<string>>();
      for (const reading of group) {
        const value = reading.figure?.value ?? 0;
        given.set(value, (given.get(value) ?? new Set()).add(originOf(reading)));
      }
      const support = (reading: Reading): number => given.get(reading.figure?.value ?? 0)?.size ?? 0;
      const ranked = [...group].sort(
        (a, b) => support(b) - support(a) || (b.published ?? 0) - (a.published ?? 0) || (a.claim.id < b.claim.id ? -1 : 1),
      );
      const head = ranked[0] as Reading;
      const figures = group.flatMap(({ figure }) => (figure === null ? [] : [figure]));
      const finite = figures.flatMap((figure) => (Number.isFinite(figure.high) ? [ceiling(figure)] : [figure.value]));
      const unit = head.figure?.unit ?? "";
      const of = head.figure?.of ?? head.claim.quantity?.of ?? null;
      return {
        unit,
        of,
        scope: scopeOf(head, of === null || of === unit ? unit : `${unit} (${of})`),
        best: head.figure?.value ?? 0,
        low: Math.min(...figures.map(({ low }) => low)),
        high: Math.max(...finite),
        claims: group.map(({ claim }) => claim.id).sort(),
      };
    });
}
