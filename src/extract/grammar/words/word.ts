// What a word of a sentence is, a stretch of tokens with the reading chosen for it; and what is known where the next one stands.
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

/** What stands before a word, and what the language does. */
export interface Context {
  /** What the word before counts as. */
  readonly before: Role;
  /** The noun phrase before is definite and can take no genitive. */
  readonly closed: boolean;
  /** A reflexive pronoun stands before the clause's verb. */
  readonly reflexive: boolean;
  readonly verbFirst: boolean;
  readonly genitive: boolean;
  /** A compound's head is its last noun. */
  readonly last: boolean;
  /** End of the sentence. */
  readonly to: number;
  /** A verb of saying stands before in the clause, and behind it at most whom it is said to. */
  readonly said: boolean;
  /** The clause has its finite verb already. */
  readonly finite: boolean;
  /** The clause is a relative one, behind which the main clause's verb may come. */
  readonly relative: boolean;
  /** The clause around the relative one has no finite verb yet. */
  readonly owed: boolean;
  /** A verb of its own, or a noun of action, stands before in the clause. */
  readonly told: boolean;
  /** The word before wraps an act: « possibility », « attempt ». */
  readonly wraps: boolean;
  /** Relation of the preposition that stands before. */
  readonly rel: string | null;
  /** The word before is an adjective behind its noun. */
  readonly described: boolean;
  /** The word before is a plural. */
  readonly many: boolean;
  /** Behind the word before no verb stands in the past (« will not », « before that »). */
  readonly timeless: boolean;
}
