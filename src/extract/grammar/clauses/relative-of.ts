// A verb in a row of phrases → the relative pronoun whose clause it belongs to.

import { isComma, type Phrase } from "../phrases/phrase.ts";
import type { Row } from "./row.ts";

/** The index of the relative pronoun that the verb at m belongs to, or −1. */
export function relativeOf(row: Row, m: number): number {
  for (let j = m - 1; j >= 0; j--) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "rel") return j;
    if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj" || (p.kind === "punct" && !isComma(p))) return -1;
  }
  return -1;
}
