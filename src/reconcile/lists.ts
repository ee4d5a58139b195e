// Lists of names into what a view shows of them: each once and in order, or the one that most give.

/** Each value once, in alphabetical order. */
export const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

/** The value that stands most often; ties go to the first in alphabetical order, an empty list has none. */
export function usual<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
