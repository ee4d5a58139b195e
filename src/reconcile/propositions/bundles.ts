// Readings and their relations into bundles: claims that put forward one thing of one place, so that a list is as many bundles as its places differ.
import type { RelationKind } from "../../model.ts";
import { Groups } from "../groups.ts";
import { sorted } from "../lists.ts";
import type { Reading } from "../reading.ts";
import { BINDING } from "../relations/spanning.ts";
import type { World } from "../world.ts";

/** What some claims say in common, where, and which claims speak against it; all in the order of their ids. */
export interface Bundle {
  readonly readings: readonly Reading[];
  /** Where it is; empty where nothing says so. Several where the same claims say the same of all of them. */
  readonly places: readonly string[];
  readonly denied: readonly Reading[];
  readonly contradicted: readonly Reading[];
}

/** Pairs that a person put together or told apart. */
export interface DecidedPairs {
  readonly sameProposition: readonly (readonly [Reading, Reading])[];
  readonly otherProposition: readonly (readonly [Reading, Reading])[];
}

/** A relation between two readings, without its reason. */
export interface Bond {
  readonly a: Reading;
  readonly b: Reading;
  readonly kind: RelationKind;
}

const NOWHERE = "";
const SOMEWHERE: readonly string[] = [NOWHERE];
const placesOf = ({ sites }: Reading): readonly string[] => (sites.length > 0 ? sites : SOMEWHERE);
const byClaim = (a: Reading, b: Reading): number => (a.claim.id < b.claim.id ? -1 : 1);

/**
 * The places at which two claims say the same: those that both name; where one names none, the other's only one. A figure is counted
 * over a whole list: who gives it without a place means all of them.
 */
function common(a: Reading, b: Reading): readonly (readonly [string, string])[] {
  const [here, there] = [placesOf(a), placesOf(b)];
  const shared = here.filter((place) => there.includes(place));
  if (shared.length > 0) return shared.map((place) => [place, place]);
  if (here[0] !== NOWHERE && there[0] !== NOWHERE) return [];
  const counted = a.figure !== null && b.figure !== null;
  return counted || (here.length === 1 && there.length === 1) ? here.flatMap((one) => there.map((other) => [one, other] as const)) : [];
}

/** The places of a claim that another one speaks against: the same, one inside or around it; all where the other names none. */
function struck(by: Reading, on: Reading, world: World): readonly string[] {
  if (by.sites.length === 0) return placesOf(on);
  const hit = placesOf(on).filter(
    (place) => place === NOWHERE || by.sites.some((site) => world.places.contains(site, place) || world.places.contains(place, site)),
  );
  const exact = hit.filter((place) => by.sites.includes(place));
  return exact.length > 0 ? exact : hit;
}

/** Claims at their places as numbers: one for each place of which a claim tells. */
class Nodes {
  private readonly bases = new Map<Reading, number>();
  readonly at: { readonly reading: Reading; readonly place: string }[] = [];

  constructor(readings: readonly Reading[]) {
    for (const reading of readings) {
      this.bases.set(reading, this.at.length);
      for (const place of placesOf(reading)) this.at.push({ reading, place });
    }
  }

  has(reading: Reading): boolean {
    return this.bases.has(reading);
  }

  of(reading: Reading, place: string): number {
    return (this.bases.get(reading) as number) + placesOf(reading).indexOf(place);
  }

  all(reading: Reading): readonly number[] {
    return placesOf(reading).map((place) => this.of(reading, place));
  }
}

/**
 * Bundles in no particular order; what a person merged or split comes before the relations.
 *
 * @param readings - all that relations or decisions may bind to each other, in the order of their ids.
 * @param bonds - all of theirs; also those with others, who speak against them. Their order counts only where a person split something.
 */
export function bundle(
  readings: readonly Reading[],
  bonds: readonly Bond[],
  { sameProposition, otherProposition }: DecidedPairs,
  world: World,
): readonly Bundle[] {
  const nodes = new Nodes(readings);
  const groups = new Groups<number>(
    otherProposition.flatMap(([a, b]) => nodes.all(a).flatMap((x) => nodes.all(b).map((y) => [x, y] as const))),
  );
  for (const [a, b] of sameProposition) {
    const at = common(a, b);
    if (at.length > 0) for (const [x, y] of at) groups.join(nodes.of(a, x), nodes.of(b, y));
    else for (const x of nodes.all(a)) for (const y of nodes.all(b)) groups.join(x, y);
  }
  for (const kind of BINDING) {
    for (const { a, b, kind: own } of bonds) {
      if (own !== kind) continue;
      for (const [x, y] of common(a, b)) groups.join(nodes.of(a, x), nodes.of(b, y));
    }
  }
  const denials = new Map<number, Set<Reading>>();
  const clashes = new Map<number, Set<Reading>>();
  const strike = (table: Map<number, Set<Reading>>, by: Reading, on: Reading): void => {
    if (!nodes.has(on)) return;
    for (const place of struck(by, on, world)) {
      const head = groups.find(nodes.of(on, place));
      const known = table.get(head);
      if (known === undefined) table.set(head, new Set([by]));
      else known.add(by);
    }
  };
  for (const { a, b, kind } of bonds) {
    if (kind !== "denies" && kind !== "contradicts") continue;
    strike(kind === "denies" ? denials : clashes, a, b);
    strike(clashes, b, a);
  }
  const found = new Map<number, { readings: Set<Reading>; places: Set<string> }>();
  for (const [node, { reading, place }] of nodes.at.entries()) {
    const head = groups.find(node);
    const one = found.get(head) ?? { readings: new Set<Reading>(), places: new Set<string>() };
    found.set(head, one);
    one.readings.add(reading);
    if (place !== NOWHERE) one.places.add(place);
  }
  return alike(
    [...found].map(([head, { readings: inside, places }]) => {
      const against = (table: ReadonlyMap<number, ReadonlySet<Reading>>): readonly Reading[] =>
        [...(table.get(head) ?? [])].filter((reading) => !inside.has(reading)).sort(byClaim);
      return { readings: [...inside], places: [...places].sort(), denied: against(denials), contradicted: against(clashes) };
    }),
  );
}

/** Puts bundles of the very same claims and opponents together: a list told by them all. */
function alike(bundles: readonly Bundle[]): readonly Bundle[] {
  if (bundles.length < 2) return bundles;
  const numbers = (readings: readonly Reading[]): string => readings.map(({ number }) => number).join();
  const merged = new Map<string, Bundle>();
  for (const one of bundles) {
    const key = `${numbers(one.readings)};${numbers(one.denied)};${numbers(one.contradicted)}`;
    const twin = merged.get(key);
    merged.set(key, twin === undefined ? one : { ...twin, places: sorted([...twin.places, ...one.places]) });
  }
  return [...merged.values()];
}
