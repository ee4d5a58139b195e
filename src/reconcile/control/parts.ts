// The places of a case into the parts of each, and which of them are in other hands than the whole.
import type { Place } from "../../model.ts";
import { remembered } from "../remembered.ts";
import { breaks, type SameParty, type Standing } from "./state.ts";
import type { Voice } from "./voices.ts";

/** Kinds of places that are no part of an area's count: a landmark stands in a district. */
const NO_PART = new Set(["landmark", "road"]);

/** Whether a place has known parts: areas, not landmarks. */
export function dividedPlaces(places: readonly Place[]): (place: string) => boolean {
  const whole = new Set<string>();
  for (const { kind, parent } of places) if (parent !== null && !NO_PART.has(kind)) whole.add(parent);
  return (place) => whole.has(place);
}

/** The smallest known areas inside a place, sorted; none for a place without known parts. */
export function smallestParts(places: readonly Place[]): (place: string) => readonly string[] {
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of places) {
    if (parent === null) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [id]);
    else known.push(id);
  }
  return remembered((place: string): readonly string[] => {
    const found = new Set<string>();
    const go = (at: string): boolean => {
      let divided = false;
      for (const child of children.get(at) ?? []) {
        if (NO_PART.has(kinds.get(child) ?? "")) continue;
        divided = true;
        if (found.has(child)) continue;
        found.add(child);
        if (go(child)) found.delete(child);
      }
      return divided;
    };
    go(place);
    return [...found].sort();
  });
}

/** A part of a place in other hands than the whole. */
export interface PartHeld {
  readonly part: string;
  readonly party: string;
  readonly voices: readonly Voice[];
  /** All of these tell of a change after what is said of the whole. */
  readonly since: boolean;
}

/** Parts of a place held by someone else than the whole, by voices of their own that are no older than what is said of the whole. */
export function partsHeldOtherwise(
  stands: Standing,
  parts: readonly string[],
  standing: (place: string) => Standing,
  place: string,
  same: SameParty,
): readonly PartHeld[] {
  const holder = stands.party;
  if (holder === null) return [];
  const whole = stands.holders.flatMap(({ voices }) => voices);
  return parts.flatMap((part) =>
    standing(part).holders.flatMap(({ party, voices }) => {
      const own = voices.filter((voice) => voice.place === part);
      if (own.length === 0 || same(party, holder) || part === place) return [];
      return [{ part, party, voices: own, since: own.every((voice) => whole.every((one) => breaks(voice, one, same))) }];
    }),
  );
}
