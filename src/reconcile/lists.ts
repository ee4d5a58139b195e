// Lists into what is asked of them: each name once and in order, the one that most give, the place where an order turns.

/** Each value once, in alphabetical order. */
export const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

/** The value that stands most often; ties go to the first in alphabetical order, an empty list has none. */
export function usual<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * Where the first member stands of which something holds that holds of all behind it too; the length when it holds of none.
 * Found by halving, so that it costs the logarithm of the length.
 */
export function firstAt<T>(list: readonly T[], holds: (member: T) => boolean): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
