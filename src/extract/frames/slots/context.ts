// What every slot is filled from besides its frame, and how its words are quoted.
import type { Modality } from "../../../model.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Laid } from "../../sentence.ts";
import type { Discourse } from "../actors.ts";

/** What slot filling needs besides the frame. */
export interface SlotContext {
  readonly laid: Laid;
  readonly sentences: readonly Clauses[];
  readonly discourse: Discourse;
  /** True for types whose places are a movement's ends. */
  readonly moves: boolean;
  /** Mood tag → modality. */
  readonly moods: Readonly<Record<string, Modality>>;
  /** Lemmas of wrapping verbs whose mood says nothing. */
  readonly softened: readonly string[];
}

/** The exact words of a token stretch. */
export function words(laid: Laid, from: number, to: number): { start: number; end: number; exact: string } {
  const { tokens } = laid;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, exact: tokens.text.slice(start, end) };
}
