// A place with another right before it → whether it only tells where that one lies: « Tenkou, à 15 km de Mopti ».
import type { LexEntry } from "../../language/entries.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import type { PlaceReading } from "./reading.ts";

/** Tokens of « à 200 kilomètres (125 miles) », and of what may stand between a place and where it lies. */
const LONGEST_DISTANCE = 9;
const APPOSED = 7;
const BRACKETS = new Set(["(", ")"]);
const isKind = (entry: LexEntry): boolean => entry.kind?.startsWith("kind:") === true;

/** Where a measured distance begins that ends before a token (« à 200 km » au nord, "30km (18 miles)" north), or that token. */
export function distance(reading: PlaceReading, from: number): number {
  const { sense, tokens } = reading;
  let at = from;
  for (let t = from - 1, steps = 0; t >= 0 && steps < LONGEST_DISTANCE; t--, steps++) {
    if (((tokens.flags[t + 1] as number) & FLAG.first) !== 0) break;
    if (tokens.kind[t] === KIND.number) at = t;
    else if (tokens.kind[t] === KIND.punct ? !BRACKETS.has(tokens.form[t] as string) : !sense.measure(t) && !sense.articled(t + 1)) {
      if (!sense.has(t, ({ entry }) => entry.cat === "prep" || entry.cat === "adv")) break;
    }
  }
  return at;
}

/** A place stands right before, a comma or brackets between: what begins here tells where that place lies. */
export function locates(reading: PlaceReading, from: number): boolean {
  const { tokens, sense } = reading;
  const last = reading.out[reading.out.length - 1];
  if (last === undefined || from <= last.to || from - last.to > APPOSED) return false;
  let open = false;
  let parted = false;
  for (let t = last.to; t < from; t++) {
    if (((tokens.flags[t] as number) & FLAG.first) !== 0) return false;
    const form = tokens.form[t] as string;
    if (tokens.kind[t] === KIND.punct) {
      if (!BRACKETS.has(form) && !sense.joins(t)) return false;
      open = form === "(";
      parted = true;
    } else if (!open && !sense.cutter.isArticle(tokens, t) && !sense.has(t, ({ entry }) => entry.cat === "prep" || isKind(entry)))
      return false;
  }
  return parted;
}
