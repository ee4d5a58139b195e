// Digits, or number words below a thousand → one group: what may stand before a scale (« two hundred and ten » thousand).
import { KIND, type Tokens } from "../../language/tokens.ts";
import { digitsValue } from "./digits.ts";
import type { NumberTable, NumberWord } from "./number-words.ts";

/** Reads groups; what the last one was like is kept here, so that reading costs no allocation. */
export class NumberGroup {
  private readonly table: NumberTable;
  /** Token behind the last group. */
  to = 0;
  /** It was written in digits. */
  digits = false;
  /** It was a lone word that is an article as well. */
  article = false;
  /** A word above 999 (a dual of a scale): nothing multiplies it. */
  whole = false;
  private words = 0;

  constructor(table: NumberTable) {
    this.table = table;
  }

  /** The value of the group that begins at a token and ends before `limit`; negative when none does. */
  read(tokens: Tokens, at: number, limit: number): number {
    this.digits = false;
    this.article = false;
    this.whole = false;
    this.words = 0;
    if (at >= limit) return -1;
    return tokens.kind[at] === KIND.number ? this.inDigits(tokens, at, limit) : this.inWords(tokens, at, limit);
  }

  /** The last group was one word for one, which may be a pronoun. */
  isOne(value: number, form: string): boolean {
    return value === 1 && !this.digits && this.words === 1 && this.table.ones.has(form);
  }

  private inDigits(tokens: Tokens, at: number, limit: number): number {
    const { table } = this;
    this.digits = true;
    this.took(at + 1);
    const scaled = at + 1 < limit && (table.look(tokens, at + 1, limit, "scale") || table.lookAttached(tokens, at + 1, limit));
    const value = digitsValue(tokens.form[at] as string, scaled);
    return Number.isNaN(value) ? -1 : value;
  }

  private inWords(tokens: Tokens, at: number, limit: number): number {
    const { table } = this;
    let value = -1;
    let carry = false; // the last word was one behind which 10–19 may stand
    for (let i = at; i < limit; i = this.to) {
      const joined = value >= 0 && table.look(tokens, i, limit, "and");
      const k = joined ? table.pastArticle(tokens, table.to, limit) : i;
      if (!table.look(tokens, k, limit, "value")) break;
      const hit = table.found as NumberWord;
      const { to } = table;
      if (hit.is === "article") {
        if (value >= 0) break;
        value = 1;
        if (!table.look(tokens, to, limit, "times") && !table.look(tokens, to, limit, "scale")) {
          this.article = true;
          this.took(to);
          return value;
        }
      } else if (hit.is === "times") {
        const product = joined ? Number.NaN : multiplied(value, hit);
        if (Number.isNaN(product)) break;
        value = product;
        carry = false;
        this.article = false;
      } else if (hit.is === "add") {
        if (value < 0) {
          if (k > 0 && hit.notAfter?.has(tokens.form[k - 1] as string)) break;
          value = hit.value;
          this.article = table.articleForms.has(tokens.form[k] as string);
          this.whole = value >= 1000;
        } else {
          // « a hundred and two hundred » is two numbers.
          if (!this.adds(value, hit.value, joined, carry) || (value >= 100 && table.look(tokens, to, limit, "times"))) break;
          value += hit.value;
          this.article = false;
        }
        carry = hit.teens;
      }
      this.took(to);
      if (this.whole) break;
    }
    return value;
  }

  private took(to: number): void {
    this.words++;
    this.to = to;
  }

  /** A word may stand behind what was read before it: tens behind hundreds, units behind tens. */
  private adds(value: number, next: number, joined: boolean, carry: boolean): boolean {
    const { andNeeded, join, unitsFirst } = this.table.words;
    const rest = value % 100;
    const hundreds = rest === 0 && value >= 100;
    if (andNeeded && !joined) return false;
    if (joined && join === "tens" && !((next === 1 || next === 11) && rest >= 20)) return false;
    if (joined && join === "hundreds" && !hundreds) return false;
    if (next < 10) return value > 0 && value % 10 === 0 && rest !== 10;
    if (next < 20) return hundreds || (carry && rest >= 20 && rest % 10 === 0);
    return next < 100 && (hundreds || (unitsFirst && joined && rest > 0 && rest < 10));
  }
}

/** « three hundred »: what a word for a hundred makes of what stands before it; NaN when it makes no number. */
function multiplied(value: number, { value: by, alone }: { value: number; alone: boolean }): number {
  if (value < 0) return alone ? by : Number.NaN;
  return value > 0 && value < 100 && value % 10 !== 0 ? value * by : Number.NaN;
}
