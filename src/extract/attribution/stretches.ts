// A source named beside what it says → how much of the sentence rests on it.
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import { otherSaying, parts } from "./content.ts";

/** Phrases behind a subject among which its verb is looked for. */
const CLAUSE_REACH = 6;

/** A sentence's clauses and its tokens [from, to). */
export interface Sentence extends Clauses {
  readonly from: number;
  readonly to: number;
}

/** How much of the sentence rests on a source named beside it: all, or with several sources its own part. */
export function stretchOf({ phrases, predicates, from, to }: Sentence, k: number): [number, number] {
  const alone = !phrases.some((p, i) => i !== k && p.kind === "np" && p.prep === "according-to");
  if (alone) {
    const other = phrases[otherSaying(predicates, phrases, k)]?.from ?? to;
    return joined(phrases, k) && other === to ? [(phrases[k] as Phrase).from, to] : [from, other];
  }
  let start = from;
  let end = to;
  for (let j = k - 1; j >= 0; j--) {
    const p = phrases[j] as Phrase;
    if (parts(p) || (p.kind === "np" && p.prep === "according-to")) {
      start = p.to;
      break;
    }
  }
  for (let j = k + 1; j < phrases.length; j++) {
    const p = phrases[j] as Phrase;
    if (parts(p)) {
      end = p.from;
      break;
    }
  }
  return [start, end];
}

/** « X, [backed by Z according to the UN], fell »: what a participle between commas tells rests on the source alone; else null. */
export function insertionAround(phrases: readonly Phrase[], k: number): [number, number] | null {
  let end = k + 1;
  while (phrases[end]?.kind === "np" && phrases[end]?.prep === "of") end++;
  if (!isComma(phrases[end]) || end + 1 >= phrases.length) return null;
  for (let j = k - 1; j > 0; j--) {
    const { kind, verb, from, prep } = phrases[j] as Phrase;
    if (kind === "vp") return verb?.finite === false && isComma(phrases[j - 1]) ? [from, (phrases[k] as Phrase).to] : null;
    if (kind !== "np" || prep === null) return null;
    // (« X, with the help of Z according to the UN, fell »)
    if (isComma(phrases[j - 1])) return [from, (phrases[k] as Phrase).to];
  }
  return null;
}

/** « X fell, and according to Y, Z did too »: a clause is told before the conjunction that the source stands behind, and another after it. */
function joined(phrases: readonly Phrase[], k: number): boolean {
  const link = isComma(phrases[k - 1]) ? phrases[k - 2] : phrases[k - 1];
  if (link?.kind !== "conj") return false;
  const finite = (p: Phrase): boolean => p.kind === "vp" && p.verb?.finite === true;
  return phrases.slice(0, k).some(finite) && phrases.slice(k + 1).some(finite);
}

/** Where the clause behind a relative word ends: at the comma behind which a subject and its verb take the sentence up again. */
export function relativeEnd(phrases: readonly Phrase[], k: number, to: number): number {
  let verb = false;
  for (let m = k + 1; m < phrases.length; m++) {
    const p = phrases[m] as Phrase;
    if (p.kind === "vp") verb ||= p.verb?.finite === true;
    if (!verb || !isComma(p)) continue;
    const subject = phrases[m + 1];
    if (subject?.kind !== "np" || subject.prep !== null) continue;
    const behind = phrases
      .slice(m + 2, m + 2 + CLAUSE_REACH)
      .find((q) => q.kind === "vp" || q.kind === "punct" || q.kind === "rel" || q.kind === "sub");
    if (behind?.kind === "vp" && behind.verb?.finite === true) return p.from;
  }
  return to;
}
