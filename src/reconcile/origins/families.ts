// Names that mean one source, for reasons that come and go, into families: what joins them directly or through others.
import { compareIds } from "../entry.ts";
import { Groups } from "../groups.ts";

/** Why two names are one, in the order in which reasons are weighed where a person keeps others apart. */
export const REASONS = ["judgement", "sequence", "passage", "name"] as const;
export type Reason = (typeof REASONS)[number];

interface Name {
  readonly key: string;
  /** How often each reason joins it to another name. */
  readonly joins: Map<Name, number[]>;
  family: Family;
  label: string;
}

interface Family {
  label: string;
  readonly names: Set<Name>;
}

/** Families of names; each is called by its first registered member, else by its first one. Names without joins are families of one. */
export class Families {
  private readonly names = new Map<string, Name>();
  private readonly registered: (key: string) => boolean;
  private apart: readonly (readonly [string, string])[] = [];
  /** Families that may have fallen apart, or hold names that a person keeps apart. */
  private readonly loose = new Set<Family>();
  /** What the names touched since the last `settle` were called before. */
  private readonly called = new Map<Name, string>();

  constructor(registered: (key: string) => boolean) {
    this.registered = registered;
  }

  /** What a name's family is called. */
  label(key: string): string {
    return this.names.get(key)?.label ?? key;
  }

  private first(a: string, b: string): string {
    const known = Number(this.registered(b)) - Number(this.registered(a));
    return known < 0 || (known === 0 && a < b) ? a : b;
  }

  private name(key: string): Name {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const made: Name = { key, joins: new Map(), label: key, family: { label: key, names: new Set() } };
    made.family.names.add(made);
    this.names.set(key, made);
    return made;
  }

  private touch(name: Name): void {
    if (!this.called.has(name)) this.called.set(name, name.label);
  }

  join(a: string, b: string, reason: Reason): void {
    if (a === b) return;
    const [one, other] = [this.name(a), this.name(b)];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const counts = from.joins.get(to) ?? REASONS.map(() => 0);
      const at = REASONS.indexOf(reason);
      counts[at] = (counts[at] ?? 0) + 1;
      from.joins.set(to, counts);
    }
    if (one.family === other.family) {
      if (this.apart.length > 0) this.loose.add(one.family);
      return;
    }
    const [large, small] = one.family.names.size >= other.family.names.size ? [one.family, other.family] : [other.family, one.family];
    const label = this.first(large.label, small.label);
    if (label !== large.label) for (const name of large.names) this.call(name, label);
    large.label = label;
    for (const name of small.names) {
      this.call(name, label);
      name.family = large;
      large.names.add(name);
    }
    if (this.apart.length > 0 || this.loose.has(small)) this.loose.add(large);
    this.loose.delete(small);
  }

  private call(name: Name, label: string): void {
    this.touch(name);
    name.label = label;
  }

  /** Takes one join back. */
  part(a: string, b: string, reason: Reason): void {
    const [one, other] = [this.names.get(a), this.names.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const counts = from.joins.get(to);
      if (counts === undefined) continue;
      const at = REASONS.indexOf(reason);
      counts[at] = (counts[at] ?? 0) - 1;
      if (counts.every((count) => count <= 0)) from.joins.delete(to);
    }
    this.loose.add(one.family);
  }

  /** Says which pairs of names a person keeps apart, in place of those said before. */
  keepApart(pairs: readonly (readonly [string, string])[]): void {
    for (const [a, b] of [...this.apart, ...pairs])
      for (const key of [a, b]) {
        const name = this.names.get(key);
        if (name !== undefined) this.loose.add(name.family);
      }
    this.apart = pairs;
  }

  /** Brings families up to date; returns the names whose family is called otherwise than before. */
  settle(): readonly string[] {
    for (const family of [...this.loose]) this.regroup(family);
    this.loose.clear();
    const changed = [...this.called].flatMap(([name, before]) => (name.label === before ? [] : name.key));
    this.called.clear();
    return changed;
  }

  /** Groups the names of one family anew. */
  private regroup(family: Family): void {
    const left = new Set(family.names);
    for (const start of family.names) {
      if (!left.delete(start)) continue;
      const names = [start];
      for (const name of names) for (const other of name.joins.keys()) if (left.delete(other)) names.push(other);
      const made: Family = { label: names.map(({ key }) => key).reduce((a, b) => this.first(a, b)), names: new Set(names) };
      for (const name of names) {
        name.family = made;
        this.call(name, made.label);
        if (name.joins.size === 0) this.names.delete(name.key);
      }
      if (this.apart.length > 0) this.divide(names);
    }
  }

  /** Calls names apart that a person keeps apart: joins are taken in order, and none that would bring two such names together. */
  private divide(names: readonly Name[]): void {
    const keys = new Set(names.map(({ key }) => key));
    const apart = this.apart.filter(([a, b]) => keys.has(a) && keys.has(b));
    if (apart.length === 0) return;
    const joins: { readonly reason: number; readonly a: string; readonly b: string }[] = [];
    for (const { key, joins: own } of names)
      for (const [other, counts] of own)
        if (key < other.key) joins.push({ reason: counts.findIndex((count) => count > 0), a: key, b: other.key });
    joins.sort((x, y) => x.reason - y.reason || compareIds(x.b, y.b) || compareIds(x.a, y.a));
    const groups = new Groups(apart);
    for (const { a, b } of joins) groups.join(a, b);
    const labels = new Map<string, string>();
    for (const { key } of names) {
      const head = groups.find(key);
      labels.set(head, this.first(labels.get(head) ?? key, key));
    }
    for (const name of names) this.call(name, labels.get(groups.find(name.key)) as string);
  }
}
