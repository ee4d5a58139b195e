// A name of the tables in its sentence → the place, or the part of it that the words beside it mean: « Alep-Est », « Mukolwe's harbour ».
import { PLACE_PART, PLACE_SIDE } from "../../language/found.ts";
import { REGIONS, SETTLEMENTS } from "./kinds.ts";
import { distance, isKind, locates } from "./measured.ts";
import type { PlaceReading } from "./reading.ts";
import type { Item } from "./scan.ts";
import { listHead } from "./unknown.ts";

/** Reads the n-th item as a name of the tables; false when none of its places can be meant. */
export function readName(reading: PlaceReading, n: number): boolean {
  const item = reading.items[n] as Item;
  const choice = reading.chooser.choose(item, { announced: reading.cue(item, n) });
  if (choice === null) return false;
  const of = pastKind(reading, item.from);
  if (of >= 0 && reading.sense.from(of)) {
    const measured = distance(reading, of);
    // « Tenkou, à 15 km de Mopti »
    if (measured < of && locates(reading, measured)) {
      reading.spent = item.to;
      return true;
    }
  }
  const { id } = choice.place;
  const part = partBehind(reading, n, id);
  const { from, to } = item;
  const { certain, others } = choice;
  if (part !== null) reading.emit({ from, to: part.to, id: part.id, rule: PLACE_PART, certain: true });
  else if (reading.side?.at === n) {
    const { point, outside } = reading.side;
    // what happens « south of X » is told of X, where no table knows the land there
    const side = outside ? reading.tools.tree.part(id, point) : reading.tools.tree.side(id, point);
    reading.emit({ from: reading.side.from, to, id: side ?? id, rule: side === null ? PLACE_SIDE : PLACE_PART, certain, others });
  } else if (!item.respelled) reading.emit({ from, to, id: ofRegions(reading, n, id) ?? id, rule: "place.name", certain, others });
  else if (reading.chooser.foreign(id) && !item.names.some(({ own }) => own)) return false;
  else reading.emit({ from, to, id, rule: "place.respelled", certain: false, others });
  return true;
}

/** The word before a name, past the noun that says its kind: « à 80 km [de] la capitale X », « à 80 km [du] village de X ». */
function pastKind({ sense }: PlaceReading, from: number): number {
  const before = sense.before(from);
  const noun = sense.genitive(before) && before > 0 ? before - 1 : before;
  return noun >= 0 && sense.has(noun, ({ entry }) => isKind(entry)) ? sense.before(noun) : before;
}

/** The part of a place that the word right behind its name means: « Mukolwe's harbour », « Alep-Est », حلب الشرقية, « Aleppo's east ». */
function partBehind(reading: PlaceReading, n: number, id: string): { readonly id: string; readonly to: number } | null {
  const { tree, ownByWord } = reading.tools;
  const item = reading.items[n] as Item;
  const next = reading.items[n + 1];
  if (next === undefined || next.names.length > 0 || !reading.adjoins(item.to, next.from)) return null;
  if (next.word?.what === "kind" && next.from > item.to) {
    const named = ownByWord.get(reading.tokens.form[next.from] as string) ?? [];
    const [inside, second] = named.filter((one) => tree.isWithin(one, id));
    if (inside !== undefined && second === undefined) return { id: inside, to: next.to };
  }
  const part = next.word?.what === "direction" && !reading.sense.verbal(next.from) ? tree.part(id, next.word.point) : null;
  return part === null ? null : { id: part, to: next.to };
}

/** "the Odesa and Kherson regions": the region that has a settlement's name, where the plural kind says so. */
function ofRegions(reading: PlaceReading, n: number, id: string): string | null {
  const { tree, wordsOf, headLast } = reading.tools;
  const item = reading.items[n] as Item;
  if (!headLast || !SETTLEMENTS.has(tree.byId.get(id)?.kind ?? "") || !REGIONS.has(listHead(reading, n, item.to) ?? "")) return null;
  const form = reading.tokens.form[item.from] as string;
  return tree.ancestors(id).find((up) => REGIONS.has(tree.byId.get(up)?.kind ?? "") && wordsOf.get(up)?.has(form) === true) ?? null;
}
