// A frame and its places → whether the claim speaks of all of its place, and by which words of a part of it.
import { type FoundPlace, PLACE_SIDE } from "../../../language/found.ts";
import type { Derivation, Extent } from "../../../model.ts";
import type { Phrase } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { Frame } from "../fillers.ts";
import { phrasesFor } from "../functions.ts";
import { words } from "./context.ts";

/** Classes of what stands in a place and is none: « the base », « the hospital », « the airport ». */
const INSIDE_CLASSES = ["position", "building", "infrastructure", "road"];
const WHERE = new Set(["in", "at"]);
const INSIDE = "something in the place";

/**
 * Whether the claim speaks of all of its place, and by which words of a part of it.
 *
 * @param listed - the places are those of « several districts, among them X and Y »: each is meant whole.
 */
export function extentOf(
  frame: Frame,
  places: readonly FoundPlace[],
  listed: boolean,
  laid: Laid,
): { extent: Extent; derivation: Derivation | null } {
  if (places.length === 0) return { extent: "unknown", derivation: null };
  if (listed) {
    const derivation: Derivation = { slot: "extent", rule: "extent.listed", words: null, certain: true, note: "named one by one" };
    return { extent: "whole", derivation };
  }
  // « the last rebel districts » are what is left of the area that they stand for
  const held = places.find(({ rule }) => rule === "place.held-area");
  if (held !== undefined) {
    const span = words(laid, held.from, held.to);
    const note = "named by who holds it: what is left of an area";
    return { extent: "part", derivation: { slot: "extent", rule: "extent.held-area", words: span, certain: false, note } };
  }
  const side = places.find(({ rule }) => rule === PLACE_SIDE);
  if (side !== undefined) {
    const span = words(laid, side.from, side.to);
    return { extent: "part", derivation: { slot: "extent", rule: "extent.side", words: span, certain: true, note: "a side of the place" } };
  }
  const { target, predicate, rule } = frame;
  // « their last stronghold in X »: what is held is not named, only where it lies
  const where = [...WHERE].flatMap((name) => phrasesFor(predicate, name));
  if (rule.target !== undefined && target.length === 0 && places.every((place) => where.some((phrase) => phrase.places.includes(place))))
    return { extent: "part", derivation: { slot: "extent", rule: "extent.part", words: null, certain: false, note: INSIDE } };
  const taken = new Set(target);
  for (const name of ["object", "on", ...(rule.target?.from ?? [])])
    if (!WHERE.has(name)) for (const phrase of phrasesFor(predicate, name)) taken.add(phrase);
  // « X and its airport »: what is named whole besides, not only where it lies
  const named = [...taken].some(
    (phrase) => phrase.places.length > 0 && phrase.host === null && !WHERE.has(phrase.prep ?? "") && partial(phrase) === null,
  );
  for (const phrase of taken) {
    const note = partial(phrase);
    if (note === null || (named && note === INSIDE)) continue;
    const span = phrase.to > phrase.inner ? words(laid, phrase.inner, phrase.to) : null;
    return { extent: "part", derivation: { slot: "extent", rule: "extent.part", words: span, certain: span !== null, note } };
  }
  return {
    extent: "whole",
    derivation: { slot: "extent", rule: "extent.whole", words: null, certain: false, note: "nothing says a part" },
  };
}

/** The head stands in a place's name: « Bagram Airfield ». */
const inName = ({ headAt, places }: Phrase): boolean => places.some(({ from, to }) => from <= headAt && headAt < to);

/** What says that a phrase means only a part of its place, or null. */
function partial(phrase: Phrase): string | null {
  if (phrase.number !== null) return "a count or a share";
  if (phrase.modifiers.some((m) => m.classes.has("part"))) return "a word for a part";
  if (phrase.head?.classes.has("area") === true && !phrase.definite && phrase.places.length === 0) return "some area, not a named one";
  const { genitive, head } = phrase;
  if (head !== null && INSIDE_CLASSES.some((name) => head.classes.has(name)) && !inName(phrase)) return INSIDE;
  if (
    genitive !== null &&
    genitive.places.length > 0 &&
    head !== null &&
    phrase.places.length === 0 &&
    head.kind?.startsWith("kind:") !== true
  )
    return "something of the place";
  return null;
}
