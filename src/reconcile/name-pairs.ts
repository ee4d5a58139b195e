// Sources named in words into the pairs whose names may be one: the last word of one stands in the other.
import type { Speaker } from "./speakers.ts";

/** Of speakers with a word in common only so many of the nearest are compared; one name's spellings chain together. */
const NEAREST = 12;

/**
 * Calls `take` with two speakers, the earlier first.
 *
 * @param keysOf - the words of a name as they are compared, its last word first.
 */
export function namePairs(
  speakers: readonly Speaker[],
  keysOf: (speaker: Speaker) => readonly string[],
  take: (one: Speaker, other: Speaker) => void,
): void {
  const byLast = new Map<string, number[]>();
  const byAny = new Map<string, number[]>();
  const nearest = (table: ReadonlyMap<string, number[]>, key: string): readonly number[] => (table.get(key) ?? []).slice(-NEAREST);
  const post = (table: Map<string, number[]>, key: string, index: number): void => {
    const list = table.get(key);
    if (list === undefined) table.set(key, [index]);
    else list.push(index);
  };
  for (const [index, speaker] of speakers.entries()) {
    const keys = keysOf(speaker);
    const [last] = keys;
    const others = new Set<number>();
    if (last !== undefined) for (const other of nearest(byAny, last)) others.add(other);
    for (const key of keys) for (const other of nearest(byLast, key)) others.add(other);
    for (const other of [...others].sort((a, b) => a - b)) take(speaker, speakers[other] as Speaker);
    if (last !== undefined) post(byLast, last, index);
    for (const key of new Set(keys)) post(byAny, key, index);
  }
}
