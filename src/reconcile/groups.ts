// Pairs that belong together, and pairs that a person keeps apart, into groups; a group is named by its smallest member.

/** Groups of ids or numbers. */
export class Groups<T extends string | number> {
  private readonly heads = new Map<T, T>();
  private readonly members = new Map<T, T[]>();
  private readonly apart = new Map<T, Set<T>>();

  /** @param apart - pairs that must never come into one group. */
  constructor(apart: readonly (readonly [T, T])[] = []) {
    for (const [a, b] of apart) {
      this.apart.set(a, (this.apart.get(a) ?? new Set<T>()).add(b));
      this.apart.set(b, (this.apart.get(b) ?? new Set<T>()).add(a));
    }
  }

  find(id: T): T {
    let head = id;
    for (let up = this.heads.get(head); up !== undefined; up = this.heads.get(head)) head = up;
    // Later questions go straight to the head.
    for (let at = id; at !== head; ) {
      const up = this.heads.get(at) as T;
      this.heads.set(at, head);
      at = up;
    }
    return head;
  }

  /** Puts two ids into one group; false when they were in one already or must stay apart. */
  join(a: T, b: T): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y || this.parted(x, y)) return false;
    const [head, tail]: readonly [T, T] = x < y ? [x, y] : [y, x];
    this.heads.set(tail, head);
    if (this.apart.size > 0) this.members.set(head, [...this.all(head), ...this.all(tail)]);
    return true;
  }

  private all(head: T): readonly T[] {
    return this.members.get(head) ?? [head];
  }

  private parted(x: T, y: T): boolean {
    if (this.apart.size === 0) return false;
    const there = new Set(this.all(y));
    return this.all(x).some((id) => [...(this.apart.get(id) ?? [])].some((other) => there.has(other)));
  }
}
