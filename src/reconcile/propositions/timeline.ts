// Propositions into their places in time, intervals as intervals.
import type { Proposition, PropositionDigest, TimelineEntry } from "../../model.ts";

/** Aspects that tell of a state: what holds over all of its time instead of happening within it. */
const STATES = new Set(["hold", "share", "contested", "trapped"]);

/** Whether a proposition tells of all of its time: a state, or a count over several days. */
function throughout({ aspect, time, figures }: Proposition): boolean {
  return (aspect !== null && STATES.has(aspect)) || (figures.length > 0 && time !== null && time.start < time.end);
}

/**
 * The propositions that have a time, oldest first.
 *
 * @param digests - one for each proposition, in their order.
 */
export function timelineOf(propositions: readonly Proposition[], digests: readonly PropositionDigest[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const [index, proposition] of propositions.entries()) {
    const { id, type, aspect, status, places, from, to, time } = proposition;
    const digest = digests[index];
    if (time === null || digest === undefined) continue;
    const { modality, polarity, reported } = digest;
    entries.push({
      proposition: id,
      type,
      aspect,
      modality,
      polarity,
      status,
      places: places.length > 0 ? places : [...from, ...to],
      ...time,
      extends: throughout(proposition) ? "throughout" : "within",
      reported,
    });
  }
  const key = ({ start, end, proposition }: TimelineEntry): string => `${start} ${end} ${proposition}`;
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
