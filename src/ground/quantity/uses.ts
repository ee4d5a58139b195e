// A number in its place → what it is used for: a count, or an age, a year, a clock time, a label, a telephone number, an ordinal.
import type { FoundNumber } from "../../language/found.ts";
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import { formAt, isHyphened, isNominal, isPerson, isSpaced, joinsNumber, namesPerson } from "./around.ts";
import type { Core } from "./core.ts";
import type { QuantityWords } from "./words.ts";

type Use = FoundNumber["use"];
/** A use and the token behind all that belongs to it. */
interface Used {
  readonly use: Use;
  readonly to: number;
}

const COMMAS = new Set([",", "،"]);

/** What the number that begins at a token is used for. */
export function numberUse(words: QuantityWords, tokens: Tokens, from: number, found: Core, limit: number): Used {
  const { to, read } = found;
  if (read === null || found.kind !== "number") return { use: "count", to };
  if (to === from + 1 && read.digits) {
    const used = digitsUse(words, tokens, from, found.value, limit);
    if (used !== null) return used;
  }
  // « aged 44 », « aged 44 years »
  if (words.ageBefore(tokens, from)) return { use: "age", to: words.ageUnits.has(formAt(tokens, to)) ? to + 1 : to };
  if (words.closing(tokens, to, limit, "age") !== null) return { use: "age", to };
  // « a child of nine years »
  if (words.ageUnits.has(formAt(tokens, to)) && words.ageLink.has(formAt(tokens, from - 1)) && from >= 2 && isPerson(tokens, from - 2))
    return { use: "age", to };
  return { use: !read.weak && words.label(tokens, from) ? "label" : "count", to };
}

/** A use that a single token of digits shows, or null. */
function digitsUse(words: QuantityWords, tokens: Tokens, from: number, value: number, limit: number): Used | null {
  const to = from + 1;
  const written = formAt(tokens, from);
  const before = formAt(tokens, from - 1);
  const after = formAt(tokens, to);
  const attached =
    to < tokens.count &&
    tokens.kind[to] !== KIND.punct &&
    !isSpaced(tokens, to) &&
    !isHyphened(tokens, to) &&
    ((tokens.flags[to] as number) & FLAG.line) === 0;
  if (words.ordinal.has(after)) {
    if (attached && tokens.kind[to] === KIND.word) return { use: "ordinal", to: to + 1 };
    if (isHyphened(tokens, to)) return { use: "ordinal", to };
  }
  const clock = clockEnd(words, tokens, to, limit, attached);
  if (clock > 0) return { use: "clock", to: clock };
  // « the girl, 12, was »
  if (COMMAS.has(before) && COMMAS.has(after) && value > 0 && value < 110 && from >= 2 && namesPerson(tokens, from - 2))
    return { use: "age", to };
  const chain = chainEnd(tokens, from, limit);
  if (chain > 0) return { use: "phone", to: chain };
  const dialled = words.phoneBefore(tokens, from);
  if (before === "+" || dialled || beginsWithZero(written))
    return { use: before === "+" || written.length >= 7 || dialled ? "phone" : "label", to };
  if (from > 0 && isHyphened(tokens, from) && tokens.kind[from - 1] === KIND.word) return { use: "label", to };
  if (words.label(tokens, from) || (before === "." && !isSpaced(tokens, from - 1) && words.label(tokens, from - 1)))
    return { use: "label", to };
  const isTag = attached && tokens.kind[to] === KIND.word && after.length <= 2 && tokens.readings[to]?.length === 0;
  if (isTag && !words.clockLetters.has(after) && !words.units.has(after)) return { use: "label", to };
  const isYearLong = written.length === 4 && (tokens.end[from] as number) - (tokens.start[from] as number) === 4;
  if (!isYearLong || value < 1900 || value >= 2100) return null;
  const isYear =
    words.yearBefore(tokens, from) || (words.yearMaybe.has(before) && !isNominal(tokens, words.behindArticle(tokens, to, limit)));
  return isYear ? { use: "year", to } : null;
}

/** Token behind a clock time whose hours end at `to` (14:30, 14h30, 14 h); 0 when it is none. */
function clockEnd(words: QuantityWords, tokens: Tokens, to: number, limit: number, attached: boolean): number {
  const after = formAt(tokens, to);
  if (after === ":" && !isSpaced(tokens, to) && to + 1 < limit && joinsNumber(tokens, to + 1)) {
    let end = to + 2;
    while (formAt(tokens, end) === ":" && joinsNumber(tokens, end + 1)) end += 2;
    return end;
  }
  if (attached && words.clockLetters.has(after.slice(0, 1)) && digitsFrom(after, 1)) return to + 1;
  return words.clockAfter.has(after) ? to : 0;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

const beginsWithZero = (written: string): boolean => written.length >= 2 && written[0] === "0" && isDigit(written, 1);

function digitsFrom(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) if (!isDigit(text, i)) return false;
  return text.length > at;
}

/** End of a chain of three or more numbers tied by hyphens, slashes or dots (telephone, date, address); 0 when there is none. */
function chainEnd(tokens: Tokens, at: number, limit: number): number {
  let links = 0;
  let i = at + 1;
  while (i < limit) {
    const step = chainStep(tokens, at, i, limit);
    if (step === 0) break;
    i += step;
    links++;
  }
  // « 9/11 », « 24/7 » name something
  const pair = links === 1 && formAt(tokens, at + 1) === "/" && !isHyphened(tokens, at + 1);
  return links >= 2 || pair ? i : 0;
}

const CHAIN_MARKS = new Set(["/", ".", "-"]);
/** Most digits in a group of a spaced telephone number. */
const GROUP = 4;

/** How many tokens go on with the chain that began at `from`. */
function chainStep(tokens: Tokens, from: number, i: number, limit: number): number {
  const form = formAt(tokens, i);
  if (isHyphened(tokens, i) && tokens.kind[i] === KIND.number) return 1;
  if (i + 1 < limit && CHAIN_MARKS.has(form) && !isSpaced(tokens, i) && joinsNumber(tokens, i + 1)) return 2;
  const dialled = formAt(tokens, from).startsWith("0") || formAt(tokens, from - 1) === "+";
  return tokens.kind[i] === KIND.number && form.length <= GROUP && isSpaced(tokens, i) && dialled ? 1 : 0;
}
