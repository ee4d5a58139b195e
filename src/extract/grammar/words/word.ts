// What a word of a sentence is: a stretch of tokens with the reading chosen for it.
import type { LexEntry } from "../../../language/entries.ts";
import type { ReadingRole } from "../../../language/tokens.ts";

/** What a token counts as in its sentence. `unknown` = a word no resource holds. */
export type Role = ReadingRole | "number" | "punct" | "unknown" | "start";

/** Roles of forms that are verbs, auxiliaries included. */
export const VERBAL = new Set<Role>(["verb", "aux", "inf", "ger"]);

/** Roles of words that stand in a noun phrase. */
export const NOMINAL = new Set<Role>(["noun", "adj", "name", "number", "det"]);

export const QUOTES = new Set(['"', "«", "»", "“", "”"]);

/** How a language builds its sentences. */
export interface Syntax {
  /** Its verbs stand first. */
  readonly verbFirst: boolean;
  /** How nouns stand side by side: not at all, as genitives behind the head, or with the head last. */
  readonly compound: "none" | "genitive" | "last";
}

/** The reading chosen for a token; `to` is past the end of a multi-word entry. */
export interface Word {
  readonly at: number;
  readonly to: number;
  readonly role: Role;
  readonly entry: LexEntry | null;
  readonly tags: number;
}
