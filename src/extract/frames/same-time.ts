// Two claims of a sentence → whether a connector says that they happened at one time: « residents fled [when] troops entered the town ».
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Draft } from "./draft.ts";

/** True when the clause of one claim tells when that of the other happened; `before` stands before `draft`. */
export function sameTime(before: Draft, draft: Draft, { phrases }: Clauses): boolean {
  const first = before.frame.predicate.token;
  const second = draft.frame.predicate.token;
  let behind: Phrase | null = null; // the last connector between the two
  let ahead: Phrase | null = null; // the one that opens the first clause
  let comma = false;
  for (const phrase of phrases) {
    if (phrase.from >= second) break;
    if (phrase.from > first && isComma(phrase)) comma = true;
    if (phrase.kind !== "sub" && phrase.kind !== "rel") continue;
    if (phrase.from > first) behind = phrase;
    else ahead = phrase;
  }
  return behind === null ? comma && joins(ahead) : joins(behind);
}

function joins(connector: Phrase | null): boolean {
  return connector?.kind === "sub" && (connector.entry?.role === "when" || connector.entry?.kind === "together");
}
