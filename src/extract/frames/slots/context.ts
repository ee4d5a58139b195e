// What every slot is filled from besides its frame.
import { BIT, type Tag } from "../../../language/tags.ts";
import type { Modality } from "../../../model.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Laid } from "../../sentence.ts";
import type { Discourse } from "../discourse.ts";

/** What slot filling needs besides the frame. */
export interface SlotContext {
  readonly laid: Laid;
  readonly sentences: readonly Clauses[];
  readonly discourse: Discourse;
  /** True for types whose places are a movement's ends. */
  readonly moves: boolean;
  /** Moods that make what is told less than sure. */
  readonly moods: readonly MoodSign[];
  /** Lemmas of wrapping verbs whose mood says nothing. */
  readonly softened: readonly string[];
  /** Tags of moods that, in what somebody has said, tell of what was then to come. */
  readonly backshifted: readonly string[];
  /** The side whose statement the report is; null for news. */
  readonly issuer: string | null;
  /** The report's day, YYYY-MM-DD; null when it has no date. */
  readonly today: string | null;
}

/** A mood that makes what is told less than sure. */
interface MoodSign {
  readonly tag: string;
  /** Its bit among grammatical tags. */
  readonly bit: number;
  readonly modality: Modality;
}

/** A language's moods by their bits; tags that no form carries are left out. */
export function moodSigns(moods: Readonly<Record<string, Modality>>): readonly MoodSign[] {
  return Object.entries(moods).flatMap(([tag, modality]) => (tag in BIT ? [{ tag, bit: BIT[tag as Tag], modality }] : []));
}
