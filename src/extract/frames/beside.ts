// A predicate among those of its sentence → whether another of them, or none, tells what it tells.
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { aimed, apposed, dealtIn, discussed, kept, mapped, naming, passing, topical, wished } from "./beside/aside.ts";
import {
  among,
  asked,
  burst,
  confirmed,
  died,
  done,
  fled,
  foiled,
  heard,
  missing,
  moved,
  natural,
  provided,
  recalled,
  received,
  struck,
  tabled,
  tolled,
  tookHold,
  unspent,
  weighed,
} from "./beside/nouns.ts";
import {
  announcing,
  answering,
  carrying,
  denying,
  describing,
  felling,
  firing,
  goingOut,
  housing,
  leaving,
  operating,
  ordering,
  resuming,
  sheltering,
} from "./beside/verbs.ts";

/** What may keep a predicate from making a claim; each looks at it among the others of its sentence. */
type Reason = (predicate: Predicate, siblings: readonly Predicate[]) => boolean;

/** The verb that a noun hangs on, or the noun that it names, tells it. */
const NOUNS: readonly Reason[] = [
  foiled,
  fled,
  missing,
  recalled,
  weighed,
  asked,
  provided,
  tabled,
  tolled,
  tookHold,
  moved,
  natural,
  died,
  confirmed,
  among,
  struck,
  burst,
  unspent,
  received,
  done,
  naming,
  dealtIn,
  discussed,
  topical,
  wished,
  heard,
  kept,
  passing,
  mapped,
  apposed,
];

/** A noun that hangs on the verb tells it, or the verb only describes. */
const VERBS: readonly Reason[] = [
  answering,
  ordering,
  firing,
  resuming,
  operating,
  announcing,
  carrying,
  denying,
  describing,
  felling,
  goingOut,
  housing,
  sheltering,
  leaving,
];

/** True for a predicate that makes no claim: another of its sentence tells it, or it only says what is meant or aimed at. */
export function toldOtherwise(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  if (aimed(predicate)) return true;
  if (predicate.nominal && NOUNS.some((reason) => reason(predicate, siblings))) return true;
  return predicate.verb !== null && VERBS.some((reason) => reason(predicate, siblings));
}
