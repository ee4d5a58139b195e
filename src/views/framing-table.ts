// Framing counts into a table for one party or act: who speaks across, what the words make of it down, counts in the cells.
import type { FramingCell, FramingCount, FramingGrouping, FramingSubject, FramingTable, Quotation } from "../model.ts";

/** More columns can't be compared at a glance. */
const SPEAKERS = 12;
/** Words shown of one cell. */
const WORDS = 12;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function subjectsOf(counts: readonly FramingCount[]): readonly FramingSubject[] {
  const subjects = new Map<string, { of: string; by: string | null; count: number }>();
  for (const { of, by, count } of counts) {
    const key = JSON.stringify([of, by]);
    const known = subjects.get(key);
    if (known === undefined) subjects.set(key, { of, by, count });
    else known.count += count;
  }
  return [...subjects].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b)).map(([, subject]) => subject);
}

interface Tally {
  count: number;
  readonly reports: Set<string>;
}

function add(tallies: Map<string | null, Tally>, id: string | null, { count, reports }: FramingCount): void {
  const tally = tallies.get(id) ?? { count: 0, reports: new Set<string>() };
  tallies.set(id, tally);
  tally.count += count;
  for (const report of reports) tally.reports.add(report);
}

/** Ids by their counts, the highest first and null last among equals. */
function ranked(tallies: ReadonlyMap<string | null, Tally>): readonly [string | null, Tally][] {
  return [...tallies].sort(([a, x], [b, y]) => y.count - x.count || compare(a ?? "\uffff", b ?? "\uffff"));
}

function cellOf(speaker: string | null, frame: string | null, counts: readonly FramingCount[]): FramingCell {
  const words = new Map<string, { word: string; language: string; count: number; examples: Quotation[] }>();
  const reports = new Set<string>();
  for (const one of counts) {
    const key = JSON.stringify([one.language, one.word]);
    const known = words.get(key) ?? { word: one.word, language: one.language, count: 0, examples: [] };
    words.set(key, known);
    known.count += one.count;
    for (const example of one.examples) if (known.examples.length < 3) known.examples.push(example);
    for (const report of one.reports) reports.add(report);
  }
  const sorted = [...words].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b)).map(([, word]) => word);
  return { speaker, frame, count: counts.reduce((sum, { count }) => sum + count, 0), reports: reports.size, words: sorted.slice(0, WORDS) };
}

/**
 * Makes the table.
 *
 * @param counts - of the whole case, most frequent first.
 * @param subject - which party or act; the most spoken of when it is not said.
 */
export function framingTable(
  counts: readonly FramingCount[],
  subject: { readonly of: string; readonly by: string | null } | null,
  grouping: FramingGrouping,
): FramingTable {
  const subjects = subjectsOf(counts);
  const chosen =
    subject === null
      ? (subjects[0] ?? null)
      : (subjects.find(({ of, by }) => of === subject.of && by === subject.by) ?? { ...subject, count: 0 });
  const own = chosen === null ? [] : counts.filter(({ of, by }) => of === chosen.of && by === chosen.by);
  const speakers = new Map<string | null, Tally>();
  const frames = new Map<string | null, Tally>();
  for (const one of own) {
    add(speakers, one[grouping], one);
    add(frames, one.frame, one);
  }
  const columns = ranked(speakers);
  const shown = columns.slice(0, SPEAKERS).map(([id]) => id);
  const cells = new Map<string, FramingCount[]>();
  for (const one of own) {
    const key = JSON.stringify([one[grouping], one.frame]);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [one]);
    else known.push(one);
  }
  const rows = [...ranked(frames).map(([frame]) => frame)].sort((a, b) => Number(a === null) - Number(b === null));
  return {
    subjects,
    subject: chosen,
    speakers: columns.slice(0, SPEAKERS).map(([id, { count, reports }]) => ({ id, count, reports: reports.size })),
    omitted: columns.length - shown.length,
    frames: rows,
    cells: rows.flatMap((frame) =>
      shown.flatMap((speaker) => {
        const inside = cells.get(JSON.stringify([speaker, frame]));
        return inside === undefined ? [] : [cellOf(speaker, frame, inside)];
      }),
    ),
  };
}
