// A direction, a part of a city or a kind of place without a name of its own → the place it means: « l’est de la ville », « cette ville ».
import { type FoundPlace, PLACE_PART } from "../../language/found.ts";
import { FLAG } from "../../language/tokens.ts";
import { stemOf } from "../../sides.ts";
import { REGIONS, SETTLEMENTS } from "./kinds.ts";
import { distance, locates } from "./measured.ts";
import type { PlaceWord } from "./names.ts";
import type { Following, PlaceReading } from "./reading.ts";
import type { Item } from "./scan.ts";
import { readSeat } from "./seat.ts";
import { readUncasedName } from "./uncased.ts";

/** Areas that are named by who holds them: they shrink and grow, while the place that they stand for does not. */
const HELD_AREAS = new Set(["rebel-held", "gov-held", "freed"]);
/** The part of a city that needs no table to be one. */
const OLD_CITY = "old-city";
const ADMINISTRATIVE = new Set(["governorate", "province", "oblast", "state", "department"]);
/** How many places or items a reference looks past, so that long reports stay linear. */
const REACH = 100;

type Direction = Extract<PlaceWord, { what: "direction" }>;

/** Parts of a place by compass: « l'est d'Alep », شرق حلب, « east Aleppo »; bare « à l'est » means the city spoken of. */
export function readDirection(reading: PlaceReading, n: number): void {
  const { sense } = reading;
  const { from, to } = reading.items[n] as Item;
  if (!sense.articled(from) && sense.verbal(from)) {
    const before = reading.items[n - 1];
    if (before?.word?.what !== "kind" || !before.word.plural || !reading.adjoins(before.to, from)) return;
  }
  const following = reading.following(n, to);
  if (following === null && readJoinedDirection(reading, n)) return;
  if (following === null) readBareDirection(reading, n);
  else readDirectionOf(reading, n, following);
}

/** A direction and the place that it is of, or from. */
function readDirectionOf(reading: PlaceReading, n: number, following: Following): void {
  const { sense, tools } = reading;
  const { from, word } = reading.items[n] as Item;
  const { point } = word as Direction;
  const target = reading.items[following.at] as Item;
  const choice = reading.chooser.choose(target, { announced: true });
  if (choice === null || (tools.headLast && following.whole)) return;
  const part = tools.tree.part(choice.place.id, point);
  const before = sense.before(from);
  // « au sud de X » and "south of X" lie outside X.
  const outside =
    following.of && (!sense.articled(from) || (sense.locative(before) && sense.has(before, ({ entry }) => entry.rel === "at")));
  // « Yampil, à l'est de Sloviansk »: said only to tell where the other place lies.
  const measured = distance(reading, from);
  if (outside && locates(reading, measured)) reading.spent = target.to;
  else if (behind(reading, from, choice.place.id)) reading.spent = target.to;
  else if (part !== null && !outside) reading.emit({ from, to: target.to, id: part, rule: PLACE_PART, certain: true });
  // « some 20 km north of X »: too far off for a side of it, so that only X says where
  else if (outside && measured < from) return;
  else reading.side = { at: following.at, from, point, outside };
}

/** Directions that share one place, at most. */
const JOINED = 4;

/** « south, west and north Kordofan »: a direction joined to others, of the place behind the last; false where none stands there. */
function readJoinedDirection(reading: PlaceReading, n: number): boolean {
  const { sense, tools } = reading;
  const { from, to, word } = reading.items[n] as Item;
  let k = n;
  for (let steps = 0; steps < JOINED; steps++) {
    const { to: end } = reading.items[k] as Item;
    let next = end;
    while (next < end + 2 && sense.joins(next)) next++;
    if (next === end) return false;
    const joined = reading.itemAt(k, sense.cutter.isArticle(reading.tokens, next) ? next + 1 : next);
    if (joined === undefined) return false;
    k = reading.items.indexOf(joined, k);
    const base = baseOf(reading, k);
    if (base === undefined) return false;
    if (base === null) continue;
    const { point } = word as Direction;
    const id = tools.tree.part(base, point) ?? tools.tree.side(base, point);
    if (id !== null) reading.emit({ from, to, id, rule: PLACE_PART, certain: true });
    return id !== null;
  }
  return false;
}

/** The place that a direction, or a name which begins with one, is of; null where more directions stand between, undefined where it is neither. */
function baseOf(reading: PlaceReading, k: number): string | null | undefined {
  const { sense, tools } = reading;
  const item = reading.items[k] as Item;
  const chosen = (one: Item): string | undefined => reading.chooser.choose(one, { announced: true })?.place.id;
  if (item.names.length > 0) {
    if (!sense.has(item.from, ({ entry }) => entry.classes.has("direction"))) return undefined;
    const id = chosen(item);
    return id === undefined ? undefined : tools.tree.byId.get(id)?.parent;
  }
  if (item.word?.what !== "direction") return undefined;
  const following = reading.following(k, item.to);
  return following === null ? null : chosen(reading.items[following.at] as Item);
}

/** A direction that stands alone: of the city spoken of, where the tables name that part of it. */
function readBareDirection(reading: PlaceReading, n: number): void {
  const { sense, tools } = reading;
  const { from, to, word } = reading.items[n] as Item;
  const part = ofSettlement(reading, (settlement) => tools.tree.part(settlement, (word as Direction).point));
  if (part === null) return;
  const before = reading.items[n - 1];
  const next = reading.items[n + 1];
  const ofKind = before?.word?.what === "kind" && before.names.length === 0 && reading.adjoins(before.to, from);
  const kindBehind = next?.word?.what === "kind" && next.word.plural && reading.adjoins(to, next.from);
  const verb = sense.has(from, ({ entry }) => entry.cat === "aux" || entry.cat === "verb");
  const announced = (sense.articled(from) && prepositional(reading, sense.before(from))) || (verb && sense.locative(from - 1));
  if (ofKind || kindBehind) reading.emit({ from, to: kindBehind ? next.to : to, id: part, rule: PLACE_PART, certain: true });
  else if (announced && !sense.genitive(to)) reading.emit({ from, to, id: part, rule: "place.part.bare", certain: false });
}

/** « the area of X south of Y »: another place stands right before, and Y is none inside it. */
function behind(reading: PlaceReading, from: number, id: string): boolean {
  const last = reading.out[reading.out.length - 1];
  return last !== undefined && reading.adjoins(last.to, from) && last.id !== id && !reading.tools.tree.isWithin(id, last.id);
}

function prepositional(reading: PlaceReading, t: number): boolean {
  return t >= 0 && reading.sense.has(t, ({ entry }) => entry.cat === "prep" && (entry.rel === "of" || entry.rel === "on"))
    ? true
    : reading.sense.locative(t);
}

/** A description of a part of a city: of the city named with it, else of the one spoken of. */
export function readArea(reading: PlaceReading, n: number): void {
  const { tree } = reading.tools;
  const item = reading.items[n] as Item;
  const word = item.word as Extract<PlaceWord, { what: "area" }>;
  const following = reading.following(n, item.to);
  let base: string | null = null;
  let to = item.to;
  if (following !== null) {
    const target = reading.items[following.at] as Item;
    const choice = reading.chooser.choose(target, { announced: true });
    if (choice !== null) {
      // « les quartiers rebelles de Soukkari et … »: the list says it better.
      if (!SETTLEMENTS.has(choice.place.kind)) return;
      base = choice.place.id;
      to = target.to;
    }
  }
  const id = base === null ? ofSettlement(reading, (settlement) => tree.area(settlement, word.area)) : tree.area(base, word.area);
  base ??= reading.focus;
  if (base === null) return;
  const side = id === null && to > item.to ? tree.side(base, word.area) : null;
  const { from } = item;
  // « Lyman, à l'est de la ville de Sloviansk »
  // (« Kidal, à 300 km au nord de la ville de Gao »)
  if (id === null && to > item.to && locates(reading, distance(reading, from))) reading.spent = to;
  else if (id !== null) reading.emit({ from, to, id, rule: HELD_AREAS.has(word.area) ? "place.held-area" : "place.area", certain: true });
  else if (side !== null) reading.emit({ from, to, id: side, rule: PLACE_PART, certain: true });
  else if (word.area === OLD_CITY)
    reading.emit({ from, to, id: `${stemOf(base)}-${OLD_CITY}`, rule: "place.area", certain: false, known: false });
}

/** A kind noun: announces an unknown name, or refers back (« cette ville », « l'hôpital »). */
export function readKind(reading: PlaceReading, n: number): void {
  const { sense, tokens } = reading;
  const item = reading.items[n] as Item;
  const word = item.word as Extract<PlaceWord, { what: "kind" }>;
  if (!word.plural && readSeat(reading, n)) return;
  if (reading.following(n, item.to) !== null) return;
  if (!sense.cased(item.from) && readUncasedName(reading, n)) return;
  // (« the two villages » are read with their clause)
  if (word.plural || sense.dual(item.to - 1)) return;
  const next = item.to;
  // « état-major », « centre-ville »; a pronoun written onto the noun (« its side »)
  // (« the town's hospital » is in the town; « the hospital's director » need not be at work)
  const owns = SETTLEMENTS.has(word.kind) && next < tokens.count && sense.has(next, ({ entry }) => entry.kind === "possessive");
  if (
    ((tokens.flags[item.from] as number) & FLAG.hyphen) !== 0 ||
    (!owns && next < tokens.count && ((tokens.flags[next] as number) & (FLAG.hyphen | FLAG.glued)) !== 0)
  )
    return;
  const before = item.from - 1;
  const demonstrative = sense.demonstrative(before) || sense.demonstrative(sense.before(item.from));
  if (!demonstrative && !sense.definite(item.from)) return;
  if (next < tokens.count && ((tokens.flags[next] as number) & FLAG.first) === 0) {
    if (sense.genitive(next) || sense.demonym(next) || (sense.cutter.isArticle(tokens, next) && sense.demonym(next + 1))) return;
    if (sense.capital(next)) return;
    if (word.kind === "landmark" && !demonstrative && qualified(reading, next)) return;
  }
  const id = antecedent(reading, n, word.kind);
  if (id !== null) reading.emit({ from: item.from, to: item.to, id, rule: "place.anaphora", certain: false });
}

/** An adjective that makes it another thing: « l'hôpital militaire ». */
function qualified(reading: PlaceReading, t: number): boolean {
  const at = reading.sense.cutter.isArticle(reading.tokens, t) ? t + 1 : t;
  const readings = reading.tokens.readings[at] ?? [];
  return readings.length > 0 && readings.every(({ entry }) => entry.cat === "adj") && (at === t) === reading.sense.cased(t);
}

/** What a question finds in the settlement spoken of last, else in the one that the report names most. */
function ofSettlement(reading: PlaceReading, ask: (settlement: string) => string | null): string | null {
  return (reading.focus === null ? null : ask(reading.focus)) ?? (reading.main === null ? null : ask(reading.main));
}

/** « the town », « the city »: the settlement spoken of last, but of two of different size the one that the noun fits. */
function settlementMeant(reading: PlaceReading, kind: "city" | "town"): string | null {
  const { tree } = reading.tools;
  if (reading.coined !== null) return reading.coined;
  const { main, focus, chooser } = reading;
  if (main === null || focus === null) return focus;
  // (« the town has not fallen, the army's spokesman said from the capital »)
  const seated = tree.seats.has(focus) && !tree.seats.has(main);
  const meant = seated || chooser.supported(main) >= 3 * chooser.supported(focus) ? main : focus;
  const sized = (id: string): boolean => sizes(kind).includes(tree.byId.get(id)?.kind ?? "");
  if (sized(meant)) return meant;
  for (let k = reading.out.length - 1; k >= 0 && k >= reading.out.length - REACH; k--) {
    const found = reading.out[k] as FoundPlace;
    const settlement = found.known ? tree.settlement(found.id) : null;
    if (settlement !== null && sized(settlement)) return settlement;
  }
  return meant;
}

/** Kinds of settlement that a noun for one names. */
const sizes = (kind: "city" | "town"): readonly string[] => (kind === "town" ? ["town", "village"] : ["city", "town"]);

function antecedent(reading: PlaceReading, n: number, kind: string): string | null {
  const { tree, wordsOf } = reading.tools;
  if (kind === "city" || kind === "town") return settlementMeant(reading, kind);
  if (kind === "village" && reading.coined !== null) return reading.coined;
  const form = reading.tokens.form[(reading.items[n] as Item).from] as string;
  const fits = (id: string): boolean => {
    const own = tree.byId.get(id)?.kind ?? "";
    if (kind === "village") return own === "village" || own === "town";
    if (kind === "district") return own === "district";
    if (ADMINISTRATIVE.has(kind)) return ADMINISTRATIVE.has(own);
    if (REGIONS.has(kind)) return REGIONS.has(own);
    return !SETTLEMENTS.has(own) && (wordsOf.get(id)?.has(form) ?? false);
  };
  for (let k = reading.out.length - 1; k >= 0 && k >= reading.out.length - REACH; k--) {
    const found = reading.out[k] as FoundPlace;
    if (found.known && fits(found.id)) return found.id;
  }
  if (ADMINISTRATIVE.has(kind) && reading.focus !== null) return tree.ancestors(reading.focus).find(fits) ?? null;
  if (kind === "district" && reading.focus !== null && tree.byId.get(reading.focus)?.kind === "town") return reading.focus;
  if (REGIONS.has(kind) || kind === "country") return null;
  // Headlines speak of what is named below: the one thing of that kind in the report.
  let only: string | null = null;
  for (let k = n + 1; k < reading.items.length && k < n + REACH; k++) {
    for (const name of (reading.items[k] as Item).names) {
      if (!fits(name.place.id) || name.place.id === only) continue;
      if (only !== null) return null;
      only = name.place.id;
    }
  }
  if (only !== null) return only;
  // Named nowhere, but the case knows a single one.
  const known = reading.tools.ownByWord.get(form) ?? [];
  return known.length === 1 && fits(known[0] as string) ? (known[0] as string) : null;
}
