// Digits and number words at a token → one number, by composition (hundreds, scales, « and ») and never by looking back.
import type { Tokens } from "../../language/tokens.ts";
import type { Words } from "../phrase-table.ts";
import { NumberGroup } from "./number-group.ts";
import { NumberTable } from "./number-words.ts";
import type { NumberWords } from "./schema.ts";

/** A number that was read; `to` is the token behind it. */
export interface NumberRead {
  readonly to: number;
  readonly value: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** A lone word that is an article as well (« une »): counts only when something around it says so. */
  readonly weak: boolean;
  /** A lone word for one that may be a pronoun. */
  readonly one: boolean;
  /** Last scale multiplied by: 1 when none. */
  readonly scale: number;
}

/** Reads numbers of one language. */
export interface NumberReader {
  /** Whether a number may begin with this folded form. */
  begins(form: string): boolean;
  /** All forms with which one may begin. */
  readonly forms: Iterable<string>;
  /** The number that begins at a token and ends before `limit`, or null. */
  read(tokens: Tokens, at: number, limit: number): NumberRead | null;
}

/** Larger than anything that reports count. */
const LARGEST = 1e12;

/** Builds the number reader of a language. */
export function createNumberReader(words: NumberWords, lexicon: Words): NumberReader {
  const table = new NumberTable(words, lexicon);
  const group = new NumberGroup(table);
  const { root } = table;
  return {
    begins: (form) => root.next?.has(form) ?? false,
    forms: [...(root.next?.keys() ?? [])],
    read: (tokens, at, limit) => new Composition(table, group, tokens, at, limit).read(),
  };
}

/** A group with the scales behind it: « two and a half million ». */
interface Part {
  value: number;
  /** Token behind it. */
  to: number;
  /** A word that holds its scale. */
  readonly whole: boolean;
  /** What scales multiply it by; 1 when none does. */
  factor: number;
}

/** One number that is being read. */
class Composition {
  private readonly table: NumberTable;
  private readonly group: NumberGroup;
  private readonly tokens: Tokens;
  private readonly limit: number;
  private total = 0;
  private to: number;
  private digits = false;
  private weak = false;
  private one = false;
  private scale = 1;
  /** What the next part must stay below. */
  private below = Number.POSITIVE_INFINITY;

  constructor(table: NumberTable, group: NumberGroup, tokens: Tokens, at: number, limit: number) {
    this.table = table;
    this.group = group;
    this.tokens = tokens;
    this.limit = limit;
    this.to = at;
  }

  read(): NumberRead | null {
    const first = this.first();
    for (let part = first; part !== null; part = this.next()) {
      this.multiply(part);
      if (part.factor > LARGEST) return null;
      if (part.factor >= this.below) break;
      this.total += part.value * part.factor;
      this.to = part.to;
      if (part.factor === 1 && !part.whole) {
        if (!this.weak && !this.half() && part === first) this.decimals();
        break;
      }
      this.one = false;
      this.weak = false;
      this.below = part.factor;
      this.scale = part.factor;
      if (this.halfScale(part.factor)) break;
    }
    if (first === null) return null;
    const { to, digits, weak, one, scale } = this;
    // Multiplying by decimals leaves dust behind the point.
    return { to, value: Math.round(this.total * 1e6) / 1e6, digits, weak, one, scale };
  }

  /** The first part: a group, or a scale that stands alone (« thousand »). */
  private first(): Part | null {
    const { group, tokens, to: at } = this;
    const value = group.read(tokens, at, this.limit);
    if (value < 0) return this.look(at, "scale") && this.table.alone ? { value: 1, to: at, whole: false, factor: 1 } : null;
    this.digits = group.digits;
    this.weak = group.article;
    this.one = group.isOne(value, tokens.form[at] as string);
    return { value, to: group.to, whole: group.whole, factor: 1 };
  }

  /** A further part behind a scale, which must be smaller than what the last one counts: « two thousand and ten ». */
  private next(): Part | null {
    const { table, group, tokens, limit } = this;
    const { andNeeded, join, andDigits } = table.words;
    const joined = this.look(this.to, "and");
    if (joined ? join === "tens" : andNeeded) return null;
    const at = joined ? table.pastArticle(tokens, table.to, limit) : this.to;
    const value = group.read(tokens, at, limit);
    // « a million and a thousand »
    if (value < 0 && joined && this.look(at, "scale") && table.alone) return this.smaller({ value: 1, to: at, whole: false, factor: 1 });
    if (value <= 0 || (group.article && !joined) || (group.digits && !(joined && andDigits))) return null;
    const part = this.smaller({ value, to: group.to, whole: group.whole, factor: 1 });
    // « between a thousand and two » stays apart when the second is no smaller part; digits must fill the gap below the scale.
    if (part !== null) this.digits ||= group.digits;
    return part;
  }

  private smaller(part: Part): Part | null {
    const more = !part.whole && this.look(part.to, "scale") ? this.table.value : 1;
    return part.value * more < this.below ? part : null;
  }

  /** Takes the scales behind a part into it: « thousand », « and a half million ». */
  private multiply(part: Part): void {
    const { table, tokens, limit } = this;
    if (part.whole) {
      part.factor = part.value >= 1_000_000 ? 1_000_000 : 1000;
      part.value /= part.factor;
      return;
    }
    if (!this.weak && this.look(part.to, "half")) {
      const behind = table.to;
      if (this.look(behind, "scale")) {
        part.value += 0.5;
        part.to = behind;
      }
    }
    while (this.look(part.to, "scale") || (this.digits && table.lookAttached(tokens, part.to, limit))) {
      part.factor *= table.value;
      part.to = table.to;
    }
  }

  /** « four and a half ». */
  private half(): boolean {
    if (!this.look(this.to, "half")) return false;
    this.total += 0.5;
    this.to = this.table.to;
    this.one = false;
    return true;
  }

  /** « a million and a half »; languages that name the scale again say « and a half million ». */
  private halfScale(factor: number): boolean {
    const { table, tokens, limit } = this;
    if (!this.look(this.to, "half")) return false;
    this.total += factor / 2;
    this.to = table.to;
    if (this.look(table.pastArticle(tokens, this.to, limit), "scale") && table.value === factor) this.to = table.to;
    return true;
  }

  /** « three point one four », and a scale behind: « three point one million ». */
  private decimals(): void {
    const { table, group, tokens, limit } = this;
    if (!this.look(this.to, "point")) return;
    const part = group.read(tokens, table.to, limit);
    if (part < 0 || group.article) return;
    let places = String(part);
    let { to } = group;
    while (part < 10 && to < limit) {
      const next = group.read(tokens, to, limit);
      if (next < 0 || next > 9 || group.article) break;
      places += String(next);
      to = group.to;
    }
    this.total = Number(`${this.total}.${places}`);
    this.to = to;
    this.one = false;
    while (this.look(this.to, "scale")) {
      this.total *= table.value;
      this.scale = table.value;
      this.to = table.to;
    }
  }

  private look(at: number, is: "and" | "scale" | "half" | "point"): boolean {
    return this.table.look(this.tokens, at, this.limit, is);
  }
}
