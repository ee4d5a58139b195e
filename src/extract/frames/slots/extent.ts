// A frame and its places → whether the claim speaks of all of its place, and by which words of a part of it.
import { type FoundPlace, PLACE_SIDE } from "../../../language/found.ts";
import { wordsOf } from "../../../language/tokens.ts";
import type { Derivation, Extent, Reason } from "../../../model.ts";
import { said } from "../../../reason.ts";
import type { Phrase } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { Frame } from "../frame.ts";
import { phrasesFor } from "../functions.ts";

/** Classes of what stands in a place and is none: « the base », « the hospital », « the airport ». */
const INSIDE_CLASSES = ["position", "building", "infrastructure", "road"];
const WHERE = new Set(["in", "at"]);
const INSIDE = said`something in the place`;

/** What says that a claim speaks of all of its place, or of a part. */
interface Sign {
  readonly extent: Extent;
  readonly rule: string;
  /** The words that say so, tokens [from, to); null where none do. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly certain: boolean;
  readonly reason: Reason;
}

const LISTED: Sign = { extent: "whole", rule: "extent.listed", span: null, certain: true, reason: said`named one by one` };
const WHOLE: Sign = { extent: "whole", rule: "extent.whole", span: null, certain: false, reason: said`nothing says a part` };

/** A frame's places, and whether they are those of « several districts, among them X and Y »: each is then meant whole. */
interface Places {
  readonly places: readonly FoundPlace[];
  readonly listed: boolean;
}

/** Whether the claim speaks of all of its place, and by which words of a part of it; unknown without a place. */
export function extentOf(frame: Frame, { places, listed }: Places, laid: Laid): { extent: Extent; derivation: Derivation | null } {
  if (places.length === 0) return { extent: "unknown", derivation: null };
  const { extent, rule, span, certain, reason } = listed
    ? LISTED
    : (bySort(places) ?? onlyWithin(frame, places) ?? byWords(frame) ?? WHOLE);
  return {
    extent,
    derivation: { slot: "extent", rule, words: span === null ? null : wordsOf(laid.tokens, span.from, span.to), certain, reason },
  };
}

/** A place that is one of a kind that means a part of what it stands for. */
function bySort(places: readonly FoundPlace[]): Sign | null {
  // « the last rebel districts » are what is left of the area that they stand for
  const held = places.find(({ rule }) => rule === "place.held-area");
  if (held !== undefined) {
    const reason = said`named by who holds it: what is left of an area`;
    return { extent: "part", rule: "extent.held-area", span: held, certain: false, reason };
  }
  const side = places.find(({ rule }) => rule === PLACE_SIDE);
  return side === undefined ? null : { extent: "part", rule: "extent.side", span: side, certain: true, reason: said`a side of the place` };
}

/** « their last stronghold in X »: what is held is not named, only where it lies. */
function onlyWithin({ target, predicate, rule }: Frame, places: readonly FoundPlace[]): Sign | null {
  if (rule.target === undefined || target.length > 0) return null;
  const where = [...WHERE].flatMap((name) => phrasesFor(predicate, name));
  const inside = places.every((place) => where.some((phrase) => phrase.places.includes(place)));
  return inside ? { extent: "part", rule: "extent.part", span: null, certain: false, reason: INSIDE } : null;
}

/** A phrase of what the act is done to has words for a part. */
function byWords({ target, predicate, rule }: Frame): Sign | null {
  const taken = new Set(target);
  for (const name of ["object", "on", ...(rule.target?.from ?? [])])
    if (!WHERE.has(name)) for (const phrase of phrasesFor(predicate, name)) taken.add(phrase);
  // « X and its airport »: what is named whole besides, not only where it lies
  const named = [...taken].some(
    (phrase) => phrase.places.length > 0 && phrase.host === null && !WHERE.has(phrase.prep ?? "") && partial(phrase) === null,
  );
  for (const phrase of taken) {
    const reason = partial(phrase);
    if (reason === null || (named && reason === INSIDE)) continue;
    const span = phrase.to > phrase.inner ? { from: phrase.inner, to: phrase.to } : null;
    return { extent: "part", rule: "extent.part", span, certain: span !== null, reason };
  }
  return null;
}

/** What says that a phrase means only a part of its place, or null. */
function partial(phrase: Phrase): Reason | null {
  const { number, modifiers, head, places, definite, genitive } = phrase;
  if (number !== null) return said`a count or a share`;
  if (modifiers.some((m) => m.classes.has("part"))) return said`a word for a part`;
  if (head === null) return null;
  if (head.classes.has("area") && !definite && places.length === 0) return said`some area, not a named one`;
  if (INSIDE_CLASSES.some((name) => head.classes.has(name)) && !inName(phrase)) return INSIDE;
  if (genitive !== null && genitive.places.length > 0 && places.length === 0 && head.kind?.startsWith("kind:") !== true)
    return said`something of the place`;
  return null;
}

/** The head stands in a place's name: « Bagram Airfield ». */
const inName = ({ headAt, places }: Phrase): boolean => places.some(({ from, to }) => from <= headAt && headAt < to);
