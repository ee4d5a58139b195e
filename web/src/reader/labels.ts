// Where claims begin into the small labels above the text, joined where two would run into each other.
import type { Claim } from "../../../src/model.ts";
import { labelOf } from "../types.ts";
import type { Line } from "./segments.ts";

/** A label is set this much smaller than the text it stands above, with a little air after it. */
const LABEL_WIDTH = 0.72;

function joined(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, n]) => (n === 1 ? label : `${label} ×${n}`)).join(" · ");
}

/**
 * The label to show above a position of the text.
 *
 * @returns labels by the offset they stand above.
 */
export function labelsOf(lines: readonly Line[], claims: readonly Claim[]): ReadonlyMap<number, string> {
  const placed = new Map<number, string[]>();
  for (const line of lines) {
    let last: { at: number; labels: string[] } | null = null;
    for (const { start, opens } of line.segments) {
      const labels = opens.flatMap((index) => (claims[index] ? [labelOf(claims[index])] : []));
      if (labels.length === 0) continue;
      if (last && start < last.at + joined(last.labels).length * LABEL_WIDTH + 1) {
        last.labels.push(...labels);
      } else {
        last = { at: start, labels };
        placed.set(start, labels);
      }
    }
  }
  return new Map([...placed].map(([at, labels]) => [at, joined(labels)]));
}
