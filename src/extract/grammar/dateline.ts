// A paragraph's first phrases → the same without the dateline: where and when the report was written is not where anything happened.
import { FLAG, KIND } from "../../language/tokens.ts";
import type { Laid } from "../sentence.ts";
import type { Phrase } from "./phrases/phrase.ts";

const DASHES = new Set(["–", "—", "-"]);
const INSIDE = new Set([",", "،", "(", ")", "[", "]", "/", "."]);
/** Phrases and marks that a dateline may have. */
const LONGEST = 12;

/** A mark between what heads a line and the line's text. */
const parts = (p: Phrase | undefined): boolean => p?.kind === "punct" && (DASHES.has(p.mark) || p.mark === "|");

/** The phrases behind « CITY, 12 March (Agency) – », or all of them where no dateline opens the paragraph. */
export function withoutDateline(phrases: readonly Phrase[], laid: Laid): readonly Phrase[] {
  const [first] = phrases;
  // « 17:40 – », « 17:40 Breaking | »: when a line of a live report was written
  const head = first?.kind === "time" ? [1, 2].find((k) => parts(phrases[k]) && (k === 1 || phrases[1]?.kind === "np")) : undefined;
  if (first !== undefined && head !== undefined && phrases[head + 1] !== undefined)
    if (opensLine(first, laid)) return phrases.slice(head + 1);
  // « 17:40 The ministry: … »
  if (first !== undefined && phrases[1]?.kind === "np" && opensLine(first, laid) && clock(first, laid)) return phrases.slice(1);
  if (first === undefined || first.kind !== "np" || first.prep !== null || (first.places.length === 0 && !first.name)) return phrases;
  if (!opensLine(first, laid)) return phrases;
  let dated = false; // a day or an agency in brackets makes it sure
  let end = -1;
  for (let k = 1; k < phrases.length && k < LONGEST; k++) {
    const phrase = phrases[k] as Phrase;
    if (phrase.kind === "time" || (phrase.kind === "punct" && phrase.mark === ")")) dated = true;
    else if (phrase.kind === "punct" && (DASHES.has(phrase.mark) || (phrase.mark === ":" && dated))) end = k;
    else if (phrase.kind === "punct" ? !INSIDE.has(phrase.mark) : end >= 0 || phrase.kind !== "np" || phrase.prep !== null) break;
  }
  const next = phrases[end + 1];
  if (end < 0 || next === undefined) return phrases;
  // « Moscow – which backs … – »: an insertion, no dateline
  if (!dated && (first.places.length === 0 || next.kind === "rel" || next.kind === "sub" || (next.kind === "np" && next.prep !== null)))
    return phrases;
  // « CITY – Agencies: … »: those from whom all is taken are nobody whose word it is
  const agencies = next.head?.classes.has("media") === true && next.source === null && !next.definite && !next.name;
  return phrases.slice(end + (agencies && phrases[end + 2]?.mark === ":" ? 3 : 1));
}

const opensLine = ({ from }: Phrase, { tokens }: Laid): boolean => from === 0 || ((tokens.flags[from] as number) & FLAG.line) !== 0;

/** An hour by its digits alone: « 17:40 ». */
function clock({ kind, time, from, to }: Phrase, { tokens }: Laid): boolean {
  if (kind !== "time" || time?.kind !== "at" || tokens.kind[from] !== KIND.number) return false;
  return (tokens.form[from] as string).includes(":") ? to === from + 1 : tokens.form[from + 1] === ":" && to === from + 3;
}
