// A noun for a seat of government beside its country → the city that the tables have for it: « la capitale ukrainienne », "Sudan's capital".
import type { PlaceReading } from "./reading.ts";
import type { Item } from "./scan.ts";

/** What the tables call a seat of government among the descriptions of places. */
const SEAT = "capital";

/** Keeps the city and says so; false where the noun is no seat, or of nothing that the tables know the seat of. */
export function readSeat(reading: PlaceReading, n: number): boolean {
  const { sense, tools } = reading;
  const { from, to } = reading.items[n] as Item;
  if (!sense.has(from, ({ entry }) => entry.classes.has("seat"))) return false;
  const of = whose(reading, n);
  const id = of === null ? null : tools.tree.area(of.id, SEAT);
  if (of === null || id === null) return false;
  if (of.from < from) reading.out.pop();
  reading.emit({ from: Math.min(of.from, from), to: Math.max(of.to, to), id, rule: "place.seat", certain: true });
  return true;
}

/** The country that the noun belongs to, and where the words for both begin and end. */
function whose(reading: PlaceReading, n: number): { readonly id: string; readonly from: number; readonly to: number } | null {
  const { from, to } = reading.items[n] as Item;
  const last = reading.out[reading.out.length - 1];
  // « Ukraine's capital »
  if (last !== undefined && last.to < from && reading.adjoins(last.to, from)) return { id: last.id, from: last.from, to };
  for (const at of [from - 1, to, to + 1]) {
    const id = demonymAt(reading, at, from);
    // « the Sudanese capital Khartoum »: its name says it
    if (id !== null) return named(reading, n, at + 1) ? null : { id, from, to };
  }
  const following = reading.following(n, to);
  if (following === null) return null;
  const target = reading.items[following.at] as Item;
  const choice = reading.chooser.choose(target, { announced: true });
  return choice === null ? null : { id: choice.place.id, from, to: target.to };
}

/** A place's name begins at a token or behind an article there. */
function named(reading: PlaceReading, n: number, at: number): boolean {
  const begin = reading.sense.cutter.isArticle(reading.tokens, at) ? at + 1 : at;
  return [at, begin].some((t) => (reading.itemAt(n, t)?.names.length ?? 0) > 0);
}

/** The country of an adjective beside the noun; behind it stands at most an article between. */
function demonymAt({ sense, tokens }: PlaceReading, at: number, noun: number): string | null {
  if (at < 0 || at >= tokens.count || (at > noun + 1 && !sense.cutter.isArticle(tokens, at - 1))) return null;
  for (const { entry } of tokens.readings[at] ?? []) if (entry.classes.has("demonym") && entry.value !== null) return entry.value;
  return null;
}
