// A folded word → its consonant skeleton, in which spellings of one name in several scripts meet.

/** Skeletons of folded words, cached. */
export type Skeleton = (form: string) => string;

const INITIAL = "^";
const CACHE_LIMIT = 20_000;

/**
 * Makes the skeleton function of one language's letter groups: longest group first, unlisted letters (vowels) dropped, a
 * class said twice in a row counted once, because doubled letters are written or not at will. A group behind `^` counts at
 * the beginning of a word only (an article written onto it).
 *
 * @param fold - the language's folding, applied to the groups as it was to the words.
 */
export function createSkeleton(groups: Readonly<Record<string, string>>, fold: (text: string) => string): Skeleton {
  const byFirst = new Map<string, (readonly [string, string, boolean])[]>();
  for (const [written, classes] of Object.entries(groups)) {
    const initial = written.startsWith(INITIAL);
    const group = fold(initial ? written.slice(1) : written);
    const first = group[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push([group, classes, initial]);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  let cache = new Map<string, string>();
  return (form) => {
    const hit = cache.get(form);
    if (hit !== undefined) return hit;
    let out = "";
    for (let i = 0; i < form.length; ) {
      const fit = byFirst
        .get(form[i] as string)
        ?.find(([group, , initial]) => (initial ? i === 0 && form.length > group.length + 1 : true) && form.startsWith(group, i));
      if (fit === undefined) {
        i++;
        continue;
      }
      for (const one of fit[1]) if (out[out.length - 1] !== one) out += one;
      i += fit[0].length;
    }
    if (cache.size >= CACHE_LIMIT) cache = new Map();
    cache.set(form, out);
    return out;
  };
}

/** Edits that turn one short word into the other; gives up above `limit` and returns `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    above = row;
  }
  return above[b.length] as number;
}
