// How long a noun's act or state went on, told before or behind it → the noun's own time, and of what it is said.
import { isComma, type Phrase } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { Row } from "./row.ts";

/** Senses of nouns for a place somebody holds. */
const HELD = "stronghold";

/** « after [three days] of fighting »: the stretch right before a bare noun is how long that went on, and no time of the verb's. */
export function wentOn({ phrases }: Row, k: number, phrase: Phrase, { times }: Predicate): void {
  const before = phrases[k - 1];
  if (before?.kind !== "time" || before.to !== phrase.inner || phrase.prep !== "after" || phrase.definite || phrase.number !== null) return;
  const { time } = before;
  if (time !== null && time.start !== time.end) times.push(time);
}

/** « X, a stronghold of the rebels [for ten years], fell »: with a time of its own it is said of the place right before. */
export function heldSince({ phrases }: Row, k: number, { senses, times, args }: Predicate): void {
  const place = phrases[k - 2];
  if (!senses.includes(HELD) || times.length === 0 || args.has("subject") || !isComma(phrases[k - 1])) return;
  if (place?.kind === "np" && place.places.length > 0) args.set("subject", [place]);
}
