// A sentence's phrases → predicates: each verb or noun of action with its functions filled and the words that it spans.
import type { Laid } from "../../sentence.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { readContent } from "./content.ts";
import { readGaps, readHarms } from "./gaps.ts";
import { readJudged } from "./judged.ts";
import { lendLoads } from "./loads.ts";
import { joinCounts, readFixed, readNoun } from "./nouns.ts";
import type { Predicate } from "./predicate.ts";
import { joinVerbs, shareObject, withoutTails } from "./verb-pairs.ts";
import { readVerb } from "./verbs.ts";
import type { Work } from "./work.ts";
import { readWrapped } from "./wrapped.ts";

/** Everything about one sentence that claims need. */
export interface Clauses {
  readonly phrases: readonly Phrase[];
  readonly predicates: readonly Predicate[];
}

/** Finds the predicates of one sentence, in text order. */
export function clausesOf(laid: Laid, sentence: number, phrases: readonly Phrase[], verbFirst: boolean): Clauses {
  const work: Work = { laid, sentence, phrases, verbFirst, verbs: new Map(), all: [], tails: new Set() };
  for (const [k, phrase] of phrases.entries()) if (phrase.kind === "vp") readVerb(work, k, phrase);
  if (verbFirst) joinVerbs(work);
  else shareObject(work);
  withoutTails(work);
  for (const [k, phrase] of phrases.entries()) if (phrase.kind === "sub") readContent(work, k, phrase);
  readGaps(work);
  lendLoads(work);
  readWrapped(work);
  for (const [k, phrase] of phrases.entries()) {
    if (phrase.kind === "np") readNoun(work, k, phrase);
    if (phrase.kind === "predicate" && phrase.entry !== null) readFixed(work, k, phrase, phrase.entry);
  }
  work.all.sort((a, b) => a.token - b.token);
  readJudged(work);
  if (verbFirst) {
    joinCounts(work);
    readHarms(work);
  }
  return { phrases, predicates: work.all };
}
