// Tokens → numbers with their bounds: counts, shares and ranges, and the numbers that are no quantity.
import type { FoundNumber, FoundTime } from "../../language/found.ts";
import { CAN } from "../../language/marks.ts";
import { KIND, type Tokens } from "../../language/tokens.ts";
import type { Bound } from "../../model.ts";
import { sentenceLimit, type Words } from "../phrase-table.ts";
import { formAt, isCarried, isNominal, isNoun, isSpaced } from "./around.ts";
import { type Core, readCore } from "./core.ts";
import { readRange } from "./range.ts";
import type { QuantityResource } from "./schema.ts";
import { numberUse } from "./uses.ts";
import { createQuantityWords, FRACTIONS, type Met, type Opening, type QuantityWords, type SetBound } from "./words.ts";

/** Finds the numbers in a text; those inside `times` are left to them. */
export type QuantityReader = (tokens: Tokens, times?: readonly FoundTime[]) => FoundNumber[];

/** How far a number reaches: approximator, number, percent sign. */
const REACH = 24;
/** How many tokens behind a number a bound may stand (« 17 shells at least »). */
const TAIL = 4;
/** How far the words around a dual noun reach. */
const DUAL_REACH = 8;
/** Most words that set a bound before one number (« at least some »). */
const OPENINGS = 4;
/** How far before « from » a word of change may stand. */
const CHANGE_REACH = 8;

/** Builds the quantity reader of a language. */
export function createQuantityReader(resource: QuantityResource, lexicon: Words): QuantityReader {
  const words = createQuantityWords(resource, lexicon);
  const { opens, counts, duals } = words;
  return (tokens, times = []) => {
    const out: FoundNumber[] = [];
    const { count, kind, begins } = tokens;
    let t = 0;
    let i = 0;
    while (i < count) {
      if (kind[i] !== KIND.number) {
        const bits = begins[i] as number;
        const none = (bits & (opens | counts | duals)) === 0;
        if (none || (kind[i] === KIND.punct && (bits & opens) === 0 && !FRACTIONS.has(formAt(tokens, i)))) {
          i++;
          continue;
        }
        if (kind[i] === KIND.word && (bits & (opens | counts)) === 0) {
          i = readDual(words, tokens, i, out);
          continue;
        }
      }
      while (t < times.length && (times[t] as FoundTime).to <= i) t++;
      const time = times[t];
      if (time !== undefined && time.from <= i) {
        i = time.to;
        continue;
      }
      const to = readNumber(words, tokens, i, sentenceLimit(tokens, i, REACH), out);
      if (to < 0) {
        i = ((begins[i] as number) & duals) === 0 ? i + 1 : readDual(words, tokens, i, out);
      } else {
        const made = out.at(-1);
        if (made !== undefined && made.from === i && time !== undefined && time.from < made.to) out.pop();
        i = Math.max(to, i + 1);
      }
    }
    return out;
  };
}

/** A dual noun is two of what it names; returns the token to go on from. */
function readDual(words: QuantityWords, tokens: Tokens, at: number, out: FoundNumber[]): number {
  if (out.at(-1)?.to === at) return at + 1;
  const limit = sentenceLimit(tokens, at, DUAL_REACH);
  let value = 2;
  let max: number | null = null;
  let to = at + 1;
  const half = words.closing(tokens, to, limit, "half");
  if (half !== null) {
    value = 2.5; // « two kilometres and a half »
    to = half.to;
  } else {
    const or = words.closing(tokens, to, limit, "range-or");
    const second = or === null ? null : words.numbers.read(tokens, or.to, limit);
    if (second !== null && second.value > 2 && second.value <= 4) {
      max = second.value;
      to = second.to;
    }
  }
  const bound = boundBehind(words, tokens, to, sentenceLimit(tokens, at, DUAL_REACH + 2)) ?? (max === null ? "exact" : "about");
  out.push({ from: at, to, rule: "quantity/dual", value, max, bound, share: null, use: "count", noun: at });
  return to;
}

/** What stands before a number: its bound, and the word that opens a range. */
interface Opened {
  readonly bound: SetBound | null;
  readonly range: "between" | "from" | null;
  readonly to: number;
}

function readOpenings(words: QuantityWords, tokens: Tokens, from: number, limit: number): Opened {
  let bound: SetBound | null = null;
  let range: Opened["range"] = null;
  let to = from;
  // « nearly all » is a share of its own, « about » in front of nothing
  const whole = words.opening(tokens, from, limit, "share");
  if (whole !== null && whole.to > from + 1) return { bound, range, to };
  for (let n = 0; n < OPENINGS; n++) {
    const next: Met<Opening> | null =
      words.opening(tokens, to, limit, "before") ??
      (range === null ? (words.opening(tokens, to, limit, "between") ?? words.opening(tokens, to, limit, "from")) : null);
    if (next === null) break;
    const meaning: Opening = next.meaning;
    if (meaning.is === "between" || meaning.is === "from") range = meaning.is;
    else if (meaning.is === "before" && (bound === null || bound === "about" || bound === "exact")) bound = meaning.bound;
    to = next.to;
  }
  return { bound, range, to };
}

/** Reads the number that begins at a token; returns the token to go on from, or -1. */
function readNumber(words: QuantityWords, tokens: Tokens, from: number, limit: number, out: FoundNumber[]): number {
  const opened = readOpenings(words, tokens, from, limit);
  const { bound } = opened;
  let at = opened.to;
  let found = at < limit ? readCore(words, tokens, at, limit) : null;
  if (found === null && bound !== null) {
    const bare = words.behindArticle(tokens, at, limit);
    if (bare > at) {
      at = bare;
      found = readCore(words, tokens, at, limit);
    }
    if (found === null) return readBoundedDual(words, tokens, from, at, limit, bound, out);
  }
  if (found === null) return -1;
  let begin = from;
  if (opened.range === "from" && changes(words, tokens, from)) {
    if (bound === null) begin = at;
  } else if (!readRange(words, tokens, found, limit, opened.range) && opened.range !== null && bound === null) {
    begin = at; // « between » and « from » were prepositions of their own
  }
  // « shot down 87 drones over six regions »: behind a noun it says where
  const alone = bound !== null && opened.to === from + 1;
  const where = alone && found.share === null && saysWhere(tokens, from, found.to);
  if (where) begin = at;
  const percent = percentOf(words, tokens, { from, bounded: bound !== null }, found, limit);
  if (percent?.from !== undefined) begin = percent.from;
  const share: FoundNumber["share"] = percent === null ? found.share : "percent";
  const bounded = bound !== null && !(opened.to === from + 1 && ((tokens.marks[from] as number) & CAN.prep) !== 0); // « under a deal »
  if (share === null && !bounded && isNone(words, tokens, from, found)) return -1;
  const to = percent?.to ?? found.to;
  if (found.kind === "number" && found.read?.digits !== true && isOrdinalTail(words, tokens, from)) return to;
  const counted = { use: "count" as const, to };
  const further = share === null ? goesOnAges(words, tokens, out.at(-1), from, to) : -1;
  const used = share !== null ? counted : further > 0 ? { use: "age" as const, to: further } : numberUse(words, tokens, at, found, limit);
  // « and 46 »: its link belongs to it, so that both ages stand beside the noun as one
  if (further > 0) begin = from - 1;
  const { value } = found;
  if (used.use !== "count") {
    out.push({
      from: begin,
      to: used.to,
      rule: `quantity/${used.use}`,
      value,
      max: found.max,
      bound: "exact",
      share: null,
      use: used.use,
      noun: -1,
    });
    return used.to;
  }
  const result = boundOf(words, tokens, to, found, where || (alone && particle(tokens, from)) ? null : bound);
  const max = found.bound === "vague" && result !== "vague" ? null : found.max;
  out.push({ from: begin, to, rule: `quantity/${found.kind}`, value, max, bound: result, share, use: "count", noun: -1 });
  return to;
}

/** « two brothers aged nine [and twelve] »: where a further age ends, behind a comma or « and » and with nothing that it could count; else −1. */
function goesOnAges(words: QuantityWords, tokens: Tokens, before: FoundNumber | undefined, from: number, to: number): number {
  if (before?.use !== "age" || from !== before.to + 1) return -1;
  if (tokens.form[before.to] !== "," && ((tokens.marks[before.to] as number) & CAN.conj) === 0) return -1;
  if (words.ageUnits.has(formAt(tokens, to))) return to + 1;
  return to < tokens.count && isNominal(tokens, to) ? -1 : to;
}

/** « handed over 12 prisoners »: with the word the verb tells what it does not without. */
function particle(tokens: Tokens, at: number): boolean {
  const form = formAt(tokens, at);
  const readings = at === 0 ? [] : (tokens.readings[at - 1] as Tokens["readings"][number]);
  return readings.some(({ entry }) => entry.uses.some(({ role, tail }) => role === "sense" && tail?.length === 1 && tail[0] === form));
}

/** A preposition that may set a bound stands behind a noun and before what things happen at: no person, no weapon, no load. */
function saysWhere(tokens: Tokens, at: number, behind: number): boolean {
  const preposition = ((tokens.marks[at] as number) & CAN.prep) !== 0;
  return preposition && at > 0 && isNoun(tokens, at - 1) && behind < tokens.count && isNoun(tokens, behind) && !isCarried(tokens, behind);
}

/** « more than two districts » in a language with a dual: the noun is the number. Returns the token to go on from, or -1. */
function readBoundedDual(
  words: QuantityWords,
  tokens: Tokens,
  from: number,
  at: number,
  limit: number,
  bound: SetBound,
  out: FoundNumber[],
): number {
  // without a dual (« nearly a kilometre ») what the bound stands before is one of the noun
  if (at >= limit || tokens.kind[at] !== KIND.word || ((tokens.begins[at] as number) & words.duals) === 0) return -1;
  readDual(words, tokens, at, out);
  const made = out.at(-1);
  if (made !== undefined && made.noun === at) out[out.length - 1] = { ...made, from, bound };
  return at + 1;
}

/** « 80 % », « 80 percent », or the sign in front: the token behind it, and where the sign stands if in front. */
function percentOf(
  words: QuantityWords,
  tokens: Tokens,
  { from, bounded }: { readonly from: number; readonly bounded: boolean },
  found: Core,
  limit: number,
): { readonly to: number; readonly from?: number } | null {
  if (found.share !== null) return null;
  const behind = words.closing(tokens, found.to, limit, "percent");
  if (behind !== null) return { to: behind.to };
  if (from === 0 || bounded || isSpaced(tokens, from)) return null;
  return words.closing(tokens, from - 1, limit, "percent")?.to === from ? { to: found.to, from: from - 1 } : null;
}

/** An article or a pronoun: neither what it stands beside nor how it is written shows it to be a number. */
function isNone(words: QuantityWords, tokens: Tokens, from: number, found: Core): boolean {
  const { read, to } = found;
  if (found.kind !== "number" || read === null) return false;
  if (read.weak) return true;
  if (!read.one || words.oneBefore.size === 0) return false;
  return words.oneAfter.has(formAt(tokens, from - 1)) || !(isNominal(tokens, to) || words.oneBefore.has(formAt(tokens, to)));
}

/** The bound by what stands before the number, by its own kind, and by what stands behind. */
function boundOf(words: QuantityWords, tokens: Tokens, to: number, found: Core, before: SetBound | null): Bound {
  if (found.bound === "vague") return before === null || before === "about" ? "vague" : before;
  const behind = before === null || before === "about" ? boundBehind(words, tokens, to, sentenceLimit(tokens, to - 1, TAIL + 8)) : null;
  return behind ?? before ?? found.bound;
}

/** A word of change before « from »: then both numbers stand for themselves (« rose from 12 to 15 »). */
function changes(words: QuantityWords, tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - CHANGE_REACH && tokens.kind[i] !== KIND.punct; i--)
    if (words.change.has(formAt(tokens, i))) return true;
  return false;
}

/** « the twenty-first » in words: tens joined to an ordinal are none of their own. */
function isOrdinalTail(words: QuantityWords, tokens: Tokens, from: number): boolean {
  let k = from - 1;
  while (k >= 0 && from - k <= 3 && (words.articles.has(formAt(tokens, k)) || words.and.has(formAt(tokens, k)))) k--;
  return words.ordinalWords.has(formAt(tokens, k));
}

/** A bound behind the number or behind what it counts, unless it opens the next number. */
function boundBehind(words: QuantityWords, tokens: Tokens, to: number, limit: number): SetBound | null {
  const reach = Math.min(limit, to + TAIL + 1);
  for (let k = to; k < reach; k++) {
    if (tokens.kind[k] === KIND.number) return null;
    const after = words.closing(tokens, k, limit, "after");
    if (after !== null) {
      const next = words.behindArticle(tokens, after.to, limit);
      const opensNext = next < limit && (tokens.kind[next] === KIND.number || words.numbers.read(tokens, next, limit) !== null);
      return opensNext ? null : after.meaning.bound;
    }
    if (tokens.kind[k] === KIND.punct) return null;
  }
  return null;
}
