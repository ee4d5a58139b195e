// The gazetteer's entries → what lies in what, and which parts a place has.
import type { Place } from "../../model.ts";
import { baseOfSide, partIds, pointOf, sideOf, stemOf } from "../../sides.ts";
import { SETTLEMENTS } from "./kinds.ts";

/** Pseudo language of a place's names: the area descriptions that it answers to (`rebel-held`, `old-city`). */
export const AREA_NAMES = "area";

/** What lies in what. */
export class PlaceTree {
  readonly byId: ReadonlyMap<string, Place>;
  readonly seats: ReadonlyMap<string, string>;
  private readonly chains = new Map<string, readonly string[]>();
  private readonly areas = new Map<string, Place[]>();

  /** @param seats - cities whose names stand for their government. */
  constructor(places: readonly Place[], seats: ReadonlyMap<string, string> = new Map()) {
    this.seats = seats;
    this.byId = new Map(places.map((place) => [place.id, place]));
    for (const place of places) {
      for (const area of place.names[AREA_NAMES] ?? []) {
        const list = this.areas.get(area) ?? [];
        list.push(place);
        this.areas.set(area, list);
      }
    }
  }

  /** Ids of the places that contain a place, nearest first. */
  ancestors(id: string): readonly string[] {
    const known = this.chains.get(id);
    if (known !== undefined) return known;
    const chain: string[] = [];
    for (let at = this.above(id); at !== null && !chain.includes(at) && at !== id; at = this.above(at)) chain.push(at);
    this.chains.set(id, chain);
    return chain;
  }

  /** What directly contains a place: as the tables say, or the place that it is a side of. */
  private above(id: string): string | null {
    const place = this.byId.get(id);
    return place === undefined ? baseOfSide(id, (one) => this.byId.has(one)) : place.parent;
  }

  /** True when `inner` lies in `outer` and is not it. */
  isWithin(inner: string, outer: string): boolean {
    return inner !== outer && this.ancestors(inner).includes(outer);
  }

  /** The country of a place (itself, when it is one), or null. */
  country(id: string): string | null {
    if (this.byId.get(id)?.kind === "country") return id;
    return this.ancestors(id).find((a) => this.byId.get(a)?.kind === "country") ?? null;
  }

  /** The settlement that a place is or lies in, or null. */
  settlement(id: string): string | null {
    for (const one of [id, ...this.ancestors(id)]) if (SETTLEMENTS.has(this.byId.get(one)?.kind ?? "")) return one;
    return null;
  }

  /** The entry for the part of a place that lies in a direction, or null. */
  part(id: string, point: string): string | null {
    return partIds(id, point).find((part) => this.byId.has(part)) ?? null;
  }

  /**
   * The side of a settlement that no table holds: « the south of X »; null for other places, whose sides are no areas that people name.
   *
   * @param towards - a compass point, or an area description that names a side (`eastern`).
   */
  side(id: string, towards: string): string | null {
    return SETTLEMENTS.has(this.byId.get(id)?.kind ?? "") ? sideOf(id, pointOf(towards) ?? towards) : null;
  }

  /** The entry that an area description means in a settlement, or null. */
  area(settlement: string, area: string): string | null {
    for (const place of this.areas.get(area) ?? []) if (this.isWithin(place.id, settlement)) return place.id;
    const point = pointOf(area);
    if (point !== null) return this.part(settlement, point);
    const id = `${stemOf(settlement)}-${area}`;
    return this.byId.has(id) ? id : null;
  }
}
