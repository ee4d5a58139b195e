// A sentence's tokens → the quotation marks inside a clause, round a word or a few of them: they say who chose the word, and cut nothing.
import { CAN } from "../../../language/marks.ts";
import { KIND } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";

/** Roles of verb forms. */
const VERB_FORMS = CAN.verb | CAN.aux | CAN.inf | CAN.ger | CAN.part;

/** Words that stand between such marks at most. */
const REACH = 4;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["‘", "’"],
  ["'", "'"],
]);
const NONE: ReadonlySet<number> = new Set();

/**
 * The marks of « had “fully liberated” the town », « rebels ‘in control’ of X »: a verb or a phrase of several words stands between them.
 * Those round a noun belong to its phrase; what follows a verb of saying or a mark is somebody's own words.
 */
export function scareQuotes(laid: Laid, from: number, to: number): ReadonlySet<number> {
  const { tokens } = laid;
  let found: Set<number> | null = null;
  for (let i = from + 1; i < to; i++) {
    const close = tokens.kind[i] === KIND.punct && tokens.kind[i - 1] === KIND.word ? CLOSING.get(tokens.form[i] as string) : undefined;
    if (close === undefined || says(laid, i - 1)) continue;
    let verbal = false;
    let end = i + 1;
    while (end < to && end <= i + REACH && tokens.kind[end] === KIND.word) {
      verbal ||= bends(laid, end);
      end++;
    }
    if (end === i + 1 || end >= to || tokens.form[end] !== close) continue;
    if (verbal) {
      found ??= new Set();
      found.add(i).add(end);
    }
    i = end;
  }
  return found ?? NONE;
}

/** A verb's form, or a phrase of several words. */
function bends(laid: Laid, at: number): boolean {
  const term = laid.termAt(at);
  if (term !== undefined && term.to > at + 1 && term.readings.some(({ entry }) => entry.cat !== "noun")) return true;
  return ((laid.tokens.marks[at] as number) & VERB_FORMS) !== 0;
}

function says({ tokens }: Laid, at: number): boolean {
  return tokens.readings[at]?.some(({ entry }) => entry.says) === true;
}
