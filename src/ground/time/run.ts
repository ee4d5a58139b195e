// A run of tokens around an anchor → the typed words and numbers that begin at each of them, longest first.
import { FLAG, KIND, NO_TOKENS, type Tokens } from "../../language/tokens.ts";
import { type Atom, TYPE } from "./atom.ts";

/** The tokens that are looked at for one expression, and what has been read at one of them. */
export class TimeRun {
  tokens: Tokens = NO_TOKENS;
  /** First token beyond the run. */
  limit = 0;
  /** Types met in the run, as words of 32 bits. */
  readonly present: Int32Array;
  private list: Atom[] = [];
  private at = 0;

  /** @param types - how many types there are. */
  constructor(types: number) {
    this.present = new Int32Array(Math.ceil(types / 32));
  }

  open(tokens: Tokens, limit: number): void {
    this.tokens = tokens;
    this.limit = limit;
    this.present.fill(0);
  }

  /** Lets go of the tokens: the reader outlives its reports. */
  close(): void {
    this.tokens = NO_TOKENS;
    this.limit = 0;
  }

  /** Begins what is read at a token. */
  begin(at: number): void {
    this.list = [];
    this.at = at;
  }

  /** What was read at that token. */
  get read(): readonly Atom[] {
    return this.list;
  }

  /** Notes that a type occurs. */
  note(type: number): void {
    this.present[type >> 5] = (this.present[type >> 5] as number) | (1 << (type & 31));
  }

  /** Adds an atom that ends at `to`, behind those that are as long. */
  put(type: number, value: number | string, to: number): void {
    const atom = { type, value, length: to - this.at };
    const { list } = this;
    let k = list.length;
    for (; k > 0 && (list[k - 1] as Atom).length < atom.length; k--) list[k] = list[k - 1] as Atom;
    list[k] = atom;
    this.note(type);
  }

  /** Folded form, or nothing beyond the run. */
  form(at: number): string {
    return at < this.limit ? (this.tokens.form[at] as string) : "";
  }

  /** No space stands before it. */
  glued(at: number): boolean {
    return at < this.limit && ((this.tokens.flags[at] as number) & (FLAG.space | FLAG.line)) === 0;
  }

  hyphened(at: number): boolean {
    return at < this.limit && ((this.tokens.flags[at] as number) & FLAG.hyphen) !== 0;
  }

  isNumber(at: number): boolean {
    return at < this.limit && this.tokens.kind[at] === KIND.number;
  }

  /** A number ends before it, or the letter of an hour glued to one. */
  numbered(at: number): boolean {
    return this.isNumber(at) || (at > 0 && this.glued(at) && this.isNumber(at - 1));
  }

  /** Value of plain digits without signs, at most so many of them; or -1. */
  plain(at: number, most: number): number {
    if (!this.isNumber(at)) return -1;
    const form = this.tokens.form[at] as string;
    if (form.length > most) return -1;
    let value = 0;
    for (let i = 0; i < form.length; i++) {
      const digit = form.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /** A noun that is counted stands here: what is before it is no year. */
  counted(at: number): boolean {
    return (
      at < this.limit &&
      this.tokens.kind[at] === KIND.word &&
      (this.tokens.readings[at] as Tokens["readings"][number]).some(
        ({ entry }) => entry.cat === "noun" && entry.unit !== null && entry.unit !== "",
      )
    );
  }

  /** What a token's number can be besides a count. */
  putSmall(value: number, to: number): void {
    if (value >= 1 && value <= 31) this.put(TYPE.day, value, to);
    if (value <= 24) this.put(TYPE.hour, value, to);
    if (value < 60) this.put(TYPE.minute, value, to);
  }
}
