// Claims into the pairs worth comparing: the same place or one inside the other, types that can meet, days within reach.
import type { ClaimType } from "../../model.ts";
import { daysOf, type Entry, type Shelf } from "../entry.ts";
import { Posting } from "../posting.ts";
import { placesOf } from "../reading.ts";
import type { World } from "../world.ts";

/** Reports and events farther apart than this are left to each other's blocks, days. News recalls two weeks and plans one month. */
const HORIZON_DAYS = 31;
/** Inside one report, claims without a place are compared with those this near. */
const NEAR_RANKS = 400;

/** Which types can stand in any relation; each pair is listed once. */
const MEETING: readonly (readonly [ClaimType, ClaimType])[] = [
  ["control", "attack"],
  ["control", "retreat"],
  ["control", "evacuation"],
  ["control", "surrender"],
  ["attack", "strike"],
  ["attack", "casualties"],
  ["strike", "casualties"],
  ["materiel", "strike"],
  ["accusation", "attack"],
  ["accusation", "strike"],
  ["accusation", "casualties"],
  ["accusation", "materiel"],
  ["accusation", "surrender"],
  ["accusation", "displacement"],
  ["attack", "retreat"],
  ["retreat", "evacuation"],
  ["retreat", "displacement"],
  ["evacuation", "displacement"],
  ["rejection", "retreat"],
  ["rejection", "evacuation"],
  ["rejection", "surrender"],
  ["rejection", "agreement"],
  ["rejection", "negotiation"],
  ["negotiation", "agreement"],
];

/** … and which only inside one report. */
const BESIDE: Readonly<Partial<Record<ClaimType, readonly ClaimType[]>>> = {
  agreement: ["attack", "strike"],
  attack: ["agreement"],
  strike: ["agreement"],
};

const others = new Map<ClaimType, ClaimType[]>();
for (const [one, other] of MEETING) {
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

const meeting = new Map<ClaimType, readonly ClaimType[]>();

/** The types that a type can meet, itself among them. */
function meets(type: ClaimType): readonly ClaimType[] {
  const known = meeting.get(type) ?? [type, ...(others.get(type) ?? [])];
  meeting.set(type, known);
  return known;
}

/** Claims by place, type and day. Adding, removing or asking for one looks only at the blocks it falls in. */
export class Blocks {
  private readonly byPlace = new Map<string, Map<ClaimType, Posting<number>>>();
  /** The places inside a place of which something is told. */
  private readonly inside = new Map<string, string[]>();
  private readonly shelves = new Map<string, Posting<Shelf>>();
  /** Claims that don't say where something began, by what their reports are about. */
  private readonly placeless = new Map<string, Posting<Entry>>();
  /** Who has been taken for the claim that is being asked for. */
  private readonly seen: number[] = [];
  private asked = 0;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Puts a report under what it is about; its claims are added one by one. */
  addShelf(shelf: Shelf): void {
    for (const place of shelf.scene) for (const day of shelf.days) posting(this.shelves, place).add(day, shelf);
  }

  removeShelf(shelf: Shelf): void {
    for (const place of shelf.scene) for (const day of shelf.days) this.shelves.get(place)?.remove(day, shelf);
  }

  /** Puts a claim under its days as they now are. */
  add(entry: Entry): void {
    const { now } = entry;
    for (const place of placesOf(entry.reading)) {
      let types = this.byPlace.get(place);
      if (types === undefined) {
        types = new Map();
        this.byPlace.set(place, types);
        for (const above of this.world.places.lineage(place).slice(1)) this.inside.set(above, [...(this.inside.get(above) ?? []), place]);
      }
      for (const day of daysOf(now)) posting(types, now.claim.type).add(day, entry.number);
    }
    if (now.sites.length > 0) return;
    for (const place of entry.shelf.scene) for (const day of daysOf(now)) posting(this.placeless, place).add(day, entry);
  }

  /** Takes a claim out; its days must be those under which it was put. */
  remove(entry: Entry): void {
    const { now } = entry;
    for (const place of placesOf(entry.reading))
      for (const day of daysOf(now)) this.byPlace.get(place)?.get(now.claim.type)?.remove(day, entry.number);
    if (now.sites.length > 0) return;
    for (const place of entry.shelf.scene) for (const day of daysOf(now)) this.placeless.get(place)?.remove(day, entry);
  }

  /** Calls `take` once with the number of each claim worth comparing with this one, in no particular order. */
  partners(entry: Entry, take: (other: number) => void): void {
    const asked = ++this.asked;
    this.seen[entry.number] = asked;
    const types = meets(entry.reading.claim.type);
    const meet = (other: number): void => {
      if (this.seen[other] === asked) return;
      this.seen[other] = asked;
      take(other);
    };
    const { now, shelf, reading } = entry;
    const beside = [...types, ...(BESIDE[entry.reading.claim.type] ?? [])];
    for (const other of shelf.entries)
      if (beside.includes(other.reading.claim.type) && Math.abs(other.reading.rank - reading.rank) <= NEAR_RANKS) meet(other.number);
    const reach = reachOf(daysOf(now));
    const places = placesOf(entry.reading);
    const near = new Set(places.flatMap((place) => [...this.world.places.lineage(place), ...(this.inside.get(place) ?? [])]));
    for (const place of near) {
      const here = this.byPlace.get(place);
      if (here === undefined) continue;
      for (const type of types) for (const [from, to] of reach) here.get(type)?.within(from, to, meet);
    }
    // Who says where something began is compared by place; the others, also with all that the reports about these places say.
    const fits = (other: Entry): void => {
      if (types.includes(other.reading.claim.type)) meet(other.number);
    };
    const told = reachOf(shelf.days);
    for (const place of shelf.scene) for (const [from, to] of told) this.placeless.get(place)?.within(from, to, fits);
    if (now.sites.length > 0) return;
    const reports = new Set<Shelf>();
    for (const place of shelf.scene)
      for (const [from, to] of reach) this.shelves.get(place)?.within(from, to, (other) => reports.add(other));
    for (const other of reports) if (other !== shelf) other.entries.forEach(fits);
  }
}

/** The first and the last day within reach of some days, as few stretches as hold them all. */
function reachOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && day - HORIZON_DAYS <= last[1]) last[1] = day + HORIZON_DAYS;
    else stretches.push([day - HORIZON_DAYS, day + HORIZON_DAYS]);
  }
  return stretches;
}

function posting<K, T>(table: Map<K, Posting<T>>, key: K): Posting<T> {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = new Posting<T>();
  table.set(key, made);
  return made;
}
