// A token → the number or share that begins there, without its bound and percent sign: « three quarters », « 4½ », « dozens ».
import { KIND, type Tokens } from "../../language/tokens.ts";
import type { Bound } from "../../model.ts";
import { formAt, isNominal, isSpaced } from "./around.ts";
import type { NumberRead } from "./number.ts";
import type { QuantityWords } from "./words.ts";

/** A number between its bound and its percent sign; a range makes it longer. */
export interface Core {
  to: number;
  value: number;
  max: number | null;
  bound: Bound;
  readonly share: "fraction" | null;
  kind: "number" | "range" | "vague" | "share" | "part" | "collective";
  readonly read: NumberRead | null;
}

const number = (read: NumberRead, to: number, value: number): Core => ({
  to,
  value,
  max: null,
  bound: "exact",
  share: null,
  kind: "number",
  read,
});
const about = (kind: "part" | "collective", read: NumberRead | null, to: number, value: number): Core => ({
  to,
  value,
  max: null,
  bound: "about",
  share: null,
  kind,
  read,
});
const fraction = (read: NumberRead | null, to: number, value: number): Core => ({
  to,
  value: Math.round(value * 1e4) / 1e4,
  max: null,
  bound: "exact",
  share: "fraction",
  kind: "part",
  read,
});

/** The number or share at a token that ends before `limit`, or null. */
export function readCore(words: QuantityWords, tokens: Tokens, at: number, limit: number): Core | null {
  const { numbers } = words;
  const vague = words.opening(tokens, at, limit, "vague");
  if (vague !== null) {
    const { value, max } = vague.meaning;
    const counted = numbers.read(tokens, at, limit);
    if (counted === null || counted.to <= vague.to)
      return { to: vague.to, value, max, bound: "vague", share: null, kind: "vague", read: null };
  }
  const share = words.opening(tokens, at, limit, "share");
  if (share !== null) {
    const { value, bound, unlessAfter, beforeNoun } = share.meaning;
    if (!unlessAfter.has(formAt(tokens, at - 1)) && (!beforeNoun || isNominal(tokens, share.to)))
      return { to: share.to, value, max: null, bound, share: "fraction", kind: "share", read: null };
  }
  const read = numbers.read(tokens, at, limit);
  const behind = read === null ? at : read.to;
  if (read?.digits === true) {
    const parted = digitParts(words, tokens, at, limit, read);
    if (parted !== null) return parted;
  }
  return (
    part(words, tokens, behind, limit, read) ??
    collective(words, tokens, behind, limit, read) ??
    (read === null ? null : number(read, read.to, read.value))
  );
}

/** « three quarters », « a third », « half a million ». */
function part(words: QuantityWords, tokens: Tokens, at: number, limit: number, read: NumberRead | null): Core | null {
  if (read !== null && (read.digits || read.value < 1 || read.value >= 100 || !Number.isInteger(read.value))) return null;
  const met = words.opening(tokens, at, limit, "part");
  if (met === null) return null;
  const { value, alone } = met.meaning;
  const numerator = read?.value ?? 1;
  if ((read === null && !alone) || numerator > value) return null;
  const share = numerator / value;
  const whole = wholeBehind(words, tokens, met.to, limit);
  if (whole !== null) return about("part", read, whole.to, whole.rounded ? Math.round(share * whole.value) : share * whole.value);
  const scale = bareScale(words, tokens, met.to, limit);
  if (scale !== null) return about("part", read, scale.to, share * scale.value);
  // « a third soldier » is the next one
  return read?.weak === true && isNominal(tokens, met.to) ? null : fraction(read, met.to, share);
}

/** What a part is of, in words: « half a million », « un quart de million », « half a dozen ». */
function wholeBehind(
  words: QuantityWords,
  tokens: Tokens,
  at: number,
  limit: number,
): { readonly to: number; readonly value: number; readonly rounded: boolean } | null {
  let next = at;
  while (next < limit && next - at < 2 && links(words, formAt(tokens, next), true)) next++;
  for (const from of next > at ? [next, at] : [at]) {
    const scale = words.numbers.read(tokens, from, limit);
    const many = scale === null && from > at ? words.numbers.read(tokens, from - 1, limit) : scale;
    if (many !== null && !many.digits && many.value === many.scale && many.scale >= 1000)
      return { to: many.to, value: many.value, rounded: false };
    const dozen = words.opening(tokens, from, limit, "collective");
    if (dozen !== null) return { to: dozen.to, value: dozen.meaning.value, rounded: true };
  }
  return null;
}

/** « une trentaine », « two dozen »; « une douzaine de milliers » multiplies. */
function collective(words: QuantityWords, tokens: Tokens, at: number, limit: number, read: NumberRead | null): Core | null {
  const met = words.opening(tokens, at, limit, "collective");
  if (met === null) return null;
  const many = (read === null ? 1 : read.value) * met.meaning.value;
  const scale = bareScale(words, tokens, met.to, limit);
  return scale === null ? about("collective", read, met.to, many) : about("collective", read, scale.to, many * scale.value);
}

/** « 4½ », « 2/3 of the city ». */
function digitParts(words: QuantityWords, tokens: Tokens, at: number, limit: number, read: NumberRead): Core | null {
  const sign = formAt(tokens, read.to);
  const mixed = words.halves.get(sign);
  if (read.to < limit && mixed !== undefined && !isSpaced(tokens, read.to)) return number(read, read.to + 1, read.value + mixed);
  const below = read.to + 1;
  if (sign !== "/" || below >= limit || tokens.kind[below] !== KIND.number || isSpaced(tokens, read.to) || isSpaced(tokens, below))
    return null;
  const whole = Number(formAt(tokens, below));
  const isShare = whole >= 2 && whole <= 10 && read.value >= 1 && read.value < whole;
  if (read.to !== at + 1 || !isShare || !words.partitive.has(formAt(tokens, below + 1))) return null;
  return fraction(read, below + 1, read.value / whole);
}

/** A scale word right behind, with a link and without a number of its own (« de milliers »). */
function bareScale(
  words: QuantityWords,
  tokens: Tokens,
  at: number,
  limit: number,
): { readonly to: number; readonly value: number } | null {
  let from = at;
  while (from < limit && from - at < 2 && links(words, formAt(tokens, from), false)) from++;
  const value = from < limit ? words.scales.get(formAt(tokens, from)) : undefined;
  return value === undefined ? null : { to: from + 1, value };
}

/** A word that may stand between a part and what it is of; `one`: also the article that is a number. */
const links = (words: QuantityWords, form: string, one: boolean): boolean =>
  words.articles.has(form) || words.ageLink.has(form) || (one && words.articleWords.has(form));
