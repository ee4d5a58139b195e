// Reports into the claims of one that stand word for word in an earlier one.
import type { Quotation, Span } from "../model.ts";
import { sharedPassages } from "./passages.ts";
import type { Reading } from "./reading.ts";

/** A claim whose words an earlier report had. */
export interface Copied {
  readonly from: Reading;
  readonly to: Reading;
  /** How many words the passage has around both. */
  readonly words: number;
  /** The passage as it stands in each. */
  readonly spans: readonly [Quotation, Quotation];
}

/** How much of a claim's evidence must lie in the passage. */
const INSIDE = 0.8;
/** Two claims stand at one point of a passage when their distances from its beginning differ by no more, UTF-16 code units. */
const SAME_POINT = 12;

function inside(passage: Span, { claim: { evidence } }: Reading): boolean {
  const shared = Math.min(passage.end, evidence.end) - Math.max(passage.start, evidence.start);
  return shared >= INSIDE * (evidence.end - evidence.start);
}

/** The earlier report first; those of one day by id, though nothing then tells which came first. */
function earlier([a]: readonly Reading[], [b]: readonly Reading[]): number {
  const [one, other] = [a?.published ?? Number.MAX_SAFE_INTEGER, b?.published ?? Number.MAX_SAFE_INTEGER];
  return one - other || ((a?.claim.report ?? "") < (b?.claim.report ?? "") ? -1 : 1);
}

/** Finds copied claims; one passage goes back to the first report that had it. Cost: the length of all texts. */
export function copiedClaims(reports: readonly (readonly Reading[])[]): Copied[] {
  const told = reports.filter((readings) => readings.length > 0).sort(earlier);
  const copied: Copied[] = [];
  sharedPassages(
    told.map(([one]) => one?.report.text ?? ""),
    ({ earlier: first, later, from, to, words }) => {
      const sources = (told[first] ?? []).filter((reading) => inside(from, reading));
      for (const reading of told[later] ?? []) {
        if (!inside(to, reading)) continue;
        const at = reading.claim.evidence.start - to.start;
        const source = sources.find(
          (one) => one.claim.type === reading.claim.type && Math.abs(one.claim.evidence.start - from.start - at) <= SAME_POINT,
        );
        if (source === undefined) continue;
        const quoted = ({ report }: Reading, { start, end }: Span): Quotation => ({
          report: report.report,
          start,
          end,
          exact: report.text.slice(start, end),
        });
        copied.push({ from: source, to: reading, words, spans: [quoted(source, from), quoted(reading, to)] });
      }
    },
  );
  return copied;
}
