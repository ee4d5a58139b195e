// A number and what follows it → a range of two: « 80 to 95 », « between 80 people and 95 », « two or three ».
import { KIND, type Tokens } from "../../language/tokens.ts";
import { formAt, isHyphened, isSpaced, joinsNumber } from "./around.ts";
import { type Core, readCore } from "./core.ts";
import type { QuantityWords } from "./words.ts";

/** Lengthens a number by the second one that makes a range with it; false when there is none. */
export function readRange(words: QuantityWords, tokens: Tokens, first: Core, limit: number, opened: "between" | "from" | null): boolean {
  if (first.kind === "collective" && opened === "between") return dozens(words, tokens, first, limit);
  if (first.kind !== "number" || first.read === null) return false;
  const at = words.closing(tokens, first.to, limit, "percent")?.to ?? first.to;
  const link = linkBehind(words, tokens, at, limit, opened);
  if (link === null) return false;
  const { or } = link;
  const second = words.numbers.read(tokens, words.behindArticle(tokens, link.to, limit), limit);
  if (second === null || second.weak) return false;
  let low = first.value;
  if (first.read.scale === 1 && second.scale > 1 && low < second.value / second.scale) low *= second.scale;
  // « 2 to 3,000 »
  else if (!or && second.digits && second.value >= 1000 && second.value % 1000 === 0 && low < second.value / 1000) low *= 1000;
  if (second.value <= low || (or && (second.value > low * 3 || first.read.weak))) return false;
  if (opened === null && !or && first.read.digits !== second.digits) return false;
  // a third in the chain is a telephone number or a date
  if (isHyphened(tokens, second.to) && tokens.kind[second.to] === KIND.number) return false;
  first.value = low;
  first.bound = "about";
  lengthen(first, second.value, second.to);
  return true;
}

function lengthen(first: Core, max: number, to: number): void {
  first.max = max;
  first.to = to;
  first.kind = "range";
}

/** What ties two numbers: where the second begins, and whether « or » does it. */
function linkBehind(
  words: QuantityWords,
  tokens: Tokens,
  at: number,
  limit: number,
  opened: "between" | "from" | null,
): { readonly to: number; readonly or: boolean } | null {
  if (opened === "between") {
    // « between 80 people and 95 »
    const and =
      words.closing(tokens, at, limit, "range-and") ??
      (tokens.kind[at] === KIND.word ? words.closing(tokens, at + 1, limit, "range-and") : null);
    return and === null ? null : { to: and.to, or: false };
  }
  const to = words.closing(tokens, at, limit, "range-to");
  if (to !== null) return { to: to.to, or: false };
  if (isHyphened(tokens, at) && tokens.kind[at] === KIND.number) return { to: at, or: false };
  if (isDash(tokens, at, limit)) return { to: at + 1, or: false };
  const or = opened === null ? words.closing(tokens, at, limit, "range-or") : null;
  return or === null ? null : { to: or.to, or: true };
}

/** « between a score and two dozen ». */
function dozens(words: QuantityWords, tokens: Tokens, first: Core, limit: number): boolean {
  const and = words.closing(tokens, first.to, limit, "range-and");
  const second = and === null ? null : readCore(words, tokens, and.to, limit);
  if (second === null || second.kind !== "collective" || second.value <= first.value) return false;
  lengthen(first, second.value, second.to);
  return true;
}

const DASHES = new Set(["–", "—", "-"]);

const isDash = (tokens: Tokens, at: number, limit: number): boolean =>
  at + 1 < limit &&
  tokens.kind[at] === KIND.punct &&
  DASHES.has(formAt(tokens, at)) &&
  !isSpaced(tokens, at) &&
  joinsNumber(tokens, at + 1);
