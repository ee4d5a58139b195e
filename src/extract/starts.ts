// Findings of one kind by the token that they begin with, without a table beside the list: a long report has a hundred thousand.
import type { Found } from "../language/found.ts";

/** Steps from one answer to the next before the list is halved: who asks mostly asks nearby. */
const NEAR = 8;

/** Where each finding begins is kept as a number: findings of all kinds are looked for alike, whatever their shapes. */
export class Starts<T extends Found> {
  /** In order, of those that begin together the longest first. */
  private list: readonly T[];
  private from: Int32Array;
  /** How many were let go of, which are cut off once they are many. */
  private gone = 0;
  /** Where the last answer stands. */
  private last = 0;

  /** @param begun - Gets the bit at every token with which one begins. */
  constructor(found: readonly T[], begun: Uint8Array, bit: number) {
    this.list = found.slice().sort((a, b) => a.from - b.from || b.to - a.to);
    this.from = Int32Array.from(this.list, ({ from }) => from);
    for (const from of this.from) begun[from] = (begun[from] as number) | bit;
  }

  /** The longest one that begins with a token; undefined where none does, or it was let go of. */
  at(token: number): T | undefined {
    const { from, gone } = this;
    let at = this.last;
    for (let steps = 0; steps < NEAR && at < from.length && (from[at] as number) < token; steps++) at++;
    for (let steps = 0; steps < NEAR && at > gone && (from[at - 1] as number) >= token; steps++) at--;
    if (from[at] !== token || (at > gone && from[at - 1] === token)) at = this.first(token);
    if (from[at] !== token) return undefined;
    this.last = at;
    return this.list[at];
  }

  /** All that begin in [from, to). */
  within(from: number, to: number): readonly T[] {
    return this.list.slice(this.first(from), this.first(to));
  }

  /** Lets go of those that begin before a token. */
  forget(token: number): void {
    this.gone = this.first(token);
    if (this.gone * 2 < this.from.length) return;
    this.list = this.list.slice(this.gone);
    this.from = this.from.slice(this.gone);
    this.gone = 0;
    this.last = 0;
  }

  /** The place of the first that begins with a token or behind it. */
  private first(token: number): number {
    let low = this.gone;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] as number) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
