// Reports into the claims of one that stand word for word in an earlier one.
import type { Span } from "../../model.ts";
import { byTelling, type Copy, type Entry, type Shelf } from "../entry.ts";
import { Passages } from "./passages.ts";

/** How much of a claim's evidence must lie in the passage. */
const INSIDE = 0.8;
/** Two claims stand at one point of a passage when their distances from its beginning differ by no more, UTF-16 code units. */
const SAME_POINT = 12;

function inside(passage: Span, { reading }: Entry): boolean {
  const { evidence } = reading.claim;
  const shared = Math.min(passage.end, evidence.end) - Math.max(passage.start, evidence.start);
  return shared >= INSIDE * (evidence.end - evidence.start);
}

/** The passages of a case's reports, the earlier report first; those of one day by id, though nothing then tells which came first. */
export const createPassages = (): Passages<Shelf> => new Passages<Shelf>(byTelling, ({ report }) => report.text);

/** Finds a report's copied claims; one passage goes back to the first report that had it. */
export function copiedClaims(shelf: Shelf, passages: Passages<Shelf>): Copy[] {
  const copied: Copy[] = [];
  for (const { earlier, from, to, words } of passages.of(shelf)) {
    const sources = earlier.entries.filter((entry) => inside(from, entry));
    for (const entry of shelf.entries) {
      if (!inside(to, entry)) continue;
      const { claim } = entry.reading;
      const at = claim.evidence.start - to.start;
      const source = sources.find(
        ({ reading: { claim: one } }) => one.type === claim.type && Math.abs(one.evidence.start - from.start - at) <= SAME_POINT,
      );
      if (source !== undefined) copied.push({ from: source, to: entry, words, spans: [from.start, from.end, to.start, to.end] });
    }
  }
  return copied;
}
