// A place with another right before it → whether it only tells where that one lies: « Tenkou, à 15 km de Mopti », « Haris in Tyre district ».
import type { LexEntry } from "../../language/entries.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import { REGIONS } from "./kinds.ts";
import type { PlaceReading } from "./reading.ts";

/** Tokens of « à 200 kilomètres (125 miles) », and of what may stand between a place and where it lies. */
const LONGEST_DISTANCE = 9;
const APPOSED = 7;
const BRACKETS = new Set(["(", ")"]);
/** A noun that says what kind of place is named. */
export const isKind = (entry: LexEntry): boolean => entry.kind?.startsWith("kind:") === true;

/** Where a measured distance begins that ends before a token (« à 200 km » au nord, "30km (18 miles)" north), or that token. */
export function distance(reading: PlaceReading, from: number): number {
  const { sense, tokens } = reading;
  let at = from;
  for (let t = from - 1, steps = 0; t >= 0 && steps < LONGEST_DISTANCE; t--, steps++) {
    if (((tokens.flags[t + 1] as number) & FLAG.first) !== 0) break;
    if (tokens.kind[t] === KIND.number || reading.figureAt(t)) at = t;
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

/** Kinds that hold other places. */
const HOLDING = new Set([...REGIONS, "district", "country"]);

/**
 * A place that no table holds stands right before, and a word for « in » between, or a comma where what begins here is some region:
 * it tells where that one lies.
 */
export function holds(reading: PlaceReading, from: number, to: number, id: string): boolean {
  const { tokens, sense, tools } = reading;
  const last = reading.out[reading.out.length - 1];
  if (last === undefined || last.known || from <= last.to || from - last.to > APPOSED) return false;
  let inside = false;
  let parted = false;
  let region = HOLDING.has(tools.tree.byId.get(id)?.kind ?? "") || heldBehind(reading, to);
  for (let t = last.to; t < from; t++) {
    if (((tokens.flags[t] as number) & FLAG.first) !== 0) return false;
    if (tokens.kind[t] === KIND.punct) {
      if (parted || !sense.joins(t)) return false;
      parted = true;
    } else if (sense.has(t, ({ entry }) => entry.cat === "prep" && entry.rel === "in")) inside = true;
    else if (sense.has(t, ({ entry }) => isKind(entry))) region ||= sense.has(t, holding);
    else if (!sense.cutter.isArticle(tokens, t) && !sense.genitive(t)) return false;
  }
  return parted ? region : inside;
}

const holding = ({ entry }: { readonly entry: LexEntry }): boolean => isKind(entry) && HOLDING.has(entry.kind?.slice("kind:".length) ?? "");

/** "Bint Jbeil district": where the kind's noun follows the name. */
function heldBehind({ tokens, sense, tools }: PlaceReading, to: number): boolean {
  return tools.headLast && to < tokens.count && ((tokens.flags[to] as number) & FLAG.first) === 0 && sense.has(to, holding);
}
