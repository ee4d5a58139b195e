// Found numbers and times → the values that `isnad phrases` prints, with offsets into the text.
import type { FoundNumber, FoundTime } from "../language/found.ts";
import { type Tokens, wordsOf } from "../language/tokens.ts";
import type { Evidence, Quantity, TimeValue } from "../model.ts";

/** A phrase with its value. */
export interface Phrase<T> extends Evidence {
  readonly value: T;
}

/** Quantities as in the codebook; numbers that are no quantity (ages, labels, clock times) are left out. */
export function quantityPhrases(found: readonly FoundNumber[], tokens: Tokens, partitive: ReadonlySet<string>): Phrase<Quantity>[] {
  return found
    .filter(({ use }) => use === "count")
    .map((number) => ({ ...wordsOf(tokens, number.from, number.to), value: quantity(number, tokens, partitive) }));
}

function quantity({ value, max, bound, share, noun, to }: FoundNumber, tokens: Tokens, partitive: ReadonlySet<string>): Quantity {
  const counted = counts(tokens, noun >= 0 ? noun : to, partitive);
  return { value, max, bound, unit: share ?? counted?.unit ?? "", of: counted?.of ?? null };
}

/** The unit of the noun that is counted: the next token, or the one behind « of », an article or an adjective. */
function counts(
  tokens: Tokens,
  number: number,
  partitive: ReadonlySet<string>,
): { readonly unit: string; readonly of: string | null } | null {
  let at = number;
  if (partitive.has(tokens.form[at] ?? "")) at++;
  const article = tokens.readings[at]?.some(({ entry }) => entry.cat === "det" || entry.cat === "particle");
  if (article === true) at++;
  for (let i = at; i < Math.min(tokens.count, at + 2); i++) {
    for (const { entry } of tokens.readings[i] as Tokens["readings"][number])
      if (entry.unit !== null) return { unit: entry.unit, of: entry.of };
    if (!(tokens.readings[i] as Tokens["readings"][number]).some(({ entry }) => entry.cat === "adj")) return null;
  }
  return null;
}

/** Points and stretches of time; bare durations and repetitions stand for no time of their own and are left out. */
export function timePhrases(found: readonly FoundTime[], tokens: Tokens): Phrase<TimeValue>[] {
  return found
    .filter(({ kind, certain }) => kind !== "per" && !(kind === "for" && !certain))
    .map((time) => ({ ...wordsOf(tokens, time.from, time.to), value: time.value }));
}
