// Readings and their relations into bundles: claims that put forward one thing of one place, so that a list is as many bundles as its places differ.
import type { Relation } from "../../model.ts";
import type { Decisions } from "../decisions.ts";
import { Groups } from "../groups.ts";
import { sorted } from "../lists.ts";
import type { Reading } from "../reading.ts";
import { BINDING } from "../relations/spanning.ts";
import type { World } from "../world.ts";

/** What some claims say in common, where, and which claims speak against it. */
export interface Bundle {
  readonly readings: readonly Reading[];
  /** Where it is; empty where nothing says so. Several where the same claims say the same of all of them. */
  readonly places: readonly string[];
  readonly denied: readonly string[];
  readonly contradicted: readonly string[];
}

/** A relation without its reason. */
export type Bond = Pick<Relation, "a" | "b" | "kind">;

const NOWHERE = "";
const nodeOf = (claim: string, place: string): string => `${claim}\n${place}`;
const placesOf = ({ sites }: Reading): readonly string[] => (sites.length > 0 ? sites : [NOWHERE]);

/** The places at which two claims say the same: those that both name; where one names none, the other's only one. */
function common(a: Reading, b: Reading): readonly (readonly [string, string])[] {
  const [here, there] = [placesOf(a), placesOf(b)];
  const shared = here.filter((place) => there.includes(place));
  if (shared.length > 0) return shared.map((place) => [place, place]);
  const [x, y] = [here[0], there[0]];
  const open = (x === NOWHERE || y === NOWHERE) && here.length === 1 && there.length === 1;
  return open && x !== undefined && y !== undefined ? [[x, y]] : [];
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

/**
 * Bundles in no particular order; what a person merged or split comes before the relations.
 *
 * @param readings - all that relations may bind to each other.
 * @param relations - all of theirs, in order; also those with others, who speak against them.
 * @param byId - any claim of the case.
 */
export function bundle(
  readings: readonly Reading[],
  relations: readonly Bond[],
  decisions: Pick<Decisions, "sameProposition" | "otherProposition">,
  world: World,
  byId: { readonly get: (id: string) => Reading | undefined },
): Bundle[] {
  const both = ([a, b]: readonly [string, string]): readonly [Reading, Reading] | null => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one === undefined || other === undefined ? null : [one, other];
  };
  const apart = decisions.otherProposition.flatMap((pair) => {
    const known = both(pair);
    if (known === null) return [];
    const [a, b] = known;
    return placesOf(a).flatMap((x) => placesOf(b).map((y) => [nodeOf(a.claim.id, x), nodeOf(b.claim.id, y)] as const));
  });
  const groups = new Groups(apart);
  for (const pair of decisions.sameProposition) {
    const known = both(pair);
    if (known === null) continue;
    const [a, b] = known;
    const at = common(a, b);
    for (const [x, y] of at.length > 0 ? at : placesOf(a).flatMap((place) => placesOf(b).map((other) => [place, other] as const)))
      groups.join(nodeOf(a.claim.id, x), nodeOf(b.claim.id, y));
  }
  for (const kind of BINDING) {
    for (const relation of relations) {
      if (relation.kind !== kind) continue;
      const known = both([relation.a, relation.b]);
      if (known === null) continue;
      const [a, b] = known;
      for (const [x, y] of common(a, b)) groups.join(nodeOf(a.claim.id, x), nodeOf(b.claim.id, y));
    }
  }
  const denials = new Map<string, Set<string>>();
  const clashes = new Map<string, Set<string>>();
  const strike = (table: Map<string, Set<string>>, by: Reading, on: Reading): void => {
    for (const place of struck(by, on, world)) {
      const head = groups.find(nodeOf(on.claim.id, place));
      table.set(head, (table.get(head) ?? new Set()).add(by.claim.id));
    }
  };
  for (const { a, b, kind } of relations) {
    const known = kind === "denies" || kind === "contradicts" ? both([a, b]) : null;
    if (known === null) continue;
    if (kind === "denies") strike(denials, known[0], known[1]);
    else strike(clashes, known[0], known[1]);
    strike(clashes, known[1], known[0]);
  }
  const found = new Map<string, { readings: Set<Reading>; places: Set<string> }>();
  for (const reading of readings) {
    for (const place of placesOf(reading)) {
      const head = groups.find(nodeOf(reading.claim.id, place));
      const one = found.get(head) ?? { readings: new Set<Reading>(), places: new Set<string>() };
      found.set(head, one);
      one.readings.add(reading);
      if (place !== NOWHERE) one.places.add(place);
    }
  }
  return alike(
    [...found].map(([head, { readings: mine, places }]) => {
      const inside = new Set([...mine].map(({ claim }) => claim.id));
      const against = (table: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
        [...(table.get(head) ?? [])].filter((claim) => !inside.has(claim)).sort();
      return { readings: [...mine], places: [...places].sort(), denied: against(denials), contradicted: against(clashes) };
    }),
  );
}

/** Puts bundles of the very same claims and opponents together: a list told by them all. */
function alike(bundles: readonly Bundle[]): Bundle[] {
  const merged = new Map<string, Bundle>();
  for (const one of bundles) {
    const key = JSON.stringify([one.readings.map(({ claim }) => claim.id).sort(), one.denied, one.contradicted]);
    const twin = merged.get(key);
    merged.set(key, twin === undefined ? one : { ...twin, places: sorted([...twin.places, ...one.places]) });
  }
  return [...merged.values()];
}
