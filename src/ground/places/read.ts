// Weighed stretches of a report → its places: names, parts of cities, descriptions, backward references, unknown names.
import type { Found, FoundPlace } from "../../language/found.ts";
import { withNamesAgain } from "./again.ts";
import { readArea, readDirection, readKind } from "./described.ts";
import { readName } from "./named.ts";
import { PlaceReading, type ReadingTools } from "./reading.ts";
import type { Item } from "./scan.ts";
import type { TokenSense } from "./token-sense.ts";
import { readUnknown } from "./unknown.ts";

/** The places of one report, in order; no unknown name is guessed in what is `taken` by a party, source, time or number. */
export function readPlaces(sense: TokenSense, items: readonly Item[], tools: ReadingTools, taken: readonly Found[]): FoundPlace[] {
  const reading = new PlaceReading(sense, items, tools, taken);
  for (const [n, item] of items.entries()) {
    if (item.from < reading.spent || reading.inTaken(item)) continue;
    if (item.names.length > 0 && readName(reading, n)) continue;
    if (item.unknown || reading.alien(item)) readUnknown(reading, n);
    else if (item.word?.what === "direction") readDirection(reading, n);
    else if (item.word?.what === "area") readArea(reading, n);
    else if (item.word?.what === "kind") readKind(reading, n);
  }
  return withNamesAgain(reading);
}
