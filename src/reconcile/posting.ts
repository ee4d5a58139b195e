// What stands under one key, in the order of days: found by halving, changed in place.
import { firstAt } from "./lists.ts";

/** A list that keeps its order as members come and go. */
export class Ordered<T> {
  readonly list: T[] = [];
  private readonly order: (a: T, b: T) => number;

  /** @param order - a strict order: 0 for the same member alone. */
  constructor(order: (a: T, b: T) => number) {
    this.order = order;
  }

  /** Where a member stands, or would stand. */
  position(member: T): number {
    return firstAt(this.list, (other) => this.order(other, member) >= 0);
  }

  /** Puts a member in its place and returns it; most come last. */
  add(member: T): number {
    const last = this.list.at(-1);
    if (last === undefined || this.order(last, member) < 0) return this.list.push(member) - 1;
    const at = this.position(member);
    this.list.splice(at, 0, member);
    return at;
  }

  /** Takes a member out and returns where it stood. */
  remove(member: T): number {
    const at = this.position(member);
    if (this.list[at] === member) this.list.splice(at, 1);
    return at;
  }
}

/** Members under a key by day; one may stand under several days. */
export class Posting<T> {
  private readonly days: number[] = [];
  private readonly members: T[] = [];

  private first(day: number): number {
    return firstAt(this.days, (other) => other >= day);
  }

  add(day: number, member: T): void {
    if ((this.days.at(-1) ?? day) <= day) {
      this.days.push(day);
      this.members.push(member);
      return;
    }
    const at = this.first(day + 1);
    this.days.splice(at, 0, day);
    this.members.splice(at, 0, member);
  }

  remove(day: number, member: T): void {
    let at = this.first(day);
    while (at < this.members.length && this.members[at] !== member) at++;
    this.days.splice(at, 1);
    this.members.splice(at, 1);
  }

  /** Calls `take` with what stands under the days from `from` to `to`, both inclusive. */
  within(from: number, to: number, take: (member: T) => void): void {
    for (let at = this.first(from); at < this.days.length && (this.days[at] as number) <= to; at++) take(this.members[at] as T);
  }
}
