// What is known while one sentence's predicates are made: its row of phrases, and the predicates so far.
import type { Predicate } from "./predicate.ts";
import type { Row } from "./row.ts";

/** A sentence at work. Verbs are read from left to right, nouns of action after them. */
export interface Work extends Row {
  readonly sentence: number;
  /** Index of a verb group → its predicate. */
  readonly verbs: Map<number, Predicate>;
  readonly all: Predicate[];
  /** Tokens at which the fixed words of a verb begin. */
  readonly tails: Set<number>;
}
