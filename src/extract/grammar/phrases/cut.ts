// What is known while a sentence is cut into phrases: its words, the phrases so far, and where the next begins.
import type { Laid } from "../../sentence.ts";
import type { Syntax, Word } from "../words/word.ts";
import type { Phrase } from "./phrase.ts";

export interface Cut {
  readonly laid: Laid;
  readonly words: readonly Word[];
  /** Token behind the sentence. */
  readonly end: number;
  readonly compound: Syntax["compound"];
  readonly out: Phrase[];
  /** The word at hand. */
  w: number;
  /** Token behind a negation that no verb took. */
  negatedAt: number;
}

/** Goes on to the word that begins at a token, or behind it. */
export function skipTo(cut: Cut, token: number): void {
  while (cut.w < cut.words.length && (cut.words[cut.w] as Word).at < token) cut.w++;
}
