// Phrases side by side in a row → which of them are one list, and which only says where another lies.
import { isComma, type Phrase, says } from "../phrases/phrase.ts";
import { acts, type Row } from "./row.ts";

/** The bare phrase at k goes on a list: places, names or counted things. */
export function listed(row: Row, k: number): boolean {
  const before = row.phrases[k - 1];
  if (before === undefined || !(isComma(before) || before.kind === "conj")) return false;
  const p = row.phrases[k] as Phrase;
  const host = before.kind === "conj" && isComma(row.phrases[k - 2]) ? row.phrases[k - 3] : row.phrases[k - 2];
  if (host === undefined || host.kind !== "np") return false;
  // « killing seven civilians, a soldier and witnesses said »: those who say it are none of them
  const [and, other, verb] = row.phrases.slice(k + 1, k + 4);
  if (
    isComma(before) &&
    and?.kind === "conj" &&
    other?.kind === "np" &&
    other.prep === null &&
    verb?.verb?.finite === true &&
    says(verb.verb)
  )
    return false;
  return (
    (p.places.length > 0 && host.places.length > 0) ||
    (p.name && host.name) ||
    before.kind === "conj" ||
    row.phrases[k + 1]?.kind === "conj" ||
    (isComma(row.phrases[k + 1]) && p.places.length > 0)
  );
}

/** « X, in the south of Y »: the place says where the place before it lies. */
export function qualifies(row: Row, k: number): boolean {
  const p = row.phrases[k] as Phrase;
  const comma = row.phrases[k - 1];
  const host = row.phrases[k - 2];
  return (
    p.places.length > 0 &&
    isComma(comma) &&
    host?.kind === "np" &&
    host.places.length > 0 &&
    (p.prep === "in" || p.prep === "at" || p.prep === "near")
  );
}

/** A subject and those joined to it in front (« X, Y et Z »), in text order. */
export function coordinated(row: Row, j: number): Phrase[] {
  const found = [row.phrases[j] as Phrase];
  let conjoined = false;
  let m = j - 1;
  while (m >= 1) {
    // skip what hangs on the phrase
    const link = row.phrases[m] as Phrase;
    if (link.kind === "np" && link.prep !== null) {
      m--;
      continue;
    }
    let before = row.phrases[m - 1] as Phrase;
    if (link.kind === "conj" && isComma(before) && m >= 2) before = row.phrases[--m - 1] as Phrase;
    if ((link.kind === "conj" && link.entry?.role !== "but") || isComma(link)) {
      conjoined ||= link.kind === "conj" || headlinePair(row, m, j);
      if (before.kind === "np" && before.prep === null && conjoined && !heldBefore(row, m - 1)) {
        found.push(before);
        m -= 2;
        continue;
      }
    }
    break;
  }
  return found.reverse();
}

/** « Army, rebels clash in X »: two actors without articles that open a sentence, a comma between. */
function headlinePair(row: Row, comma: number, j: number): boolean {
  if (row.verbFirst || comma !== 1 || j !== 2) return false;
  return [row.phrases[0] as Phrase, row.phrases[2] as Phrase].every(
    (p) => p.kind === "np" && p.prep === null && (p.party !== null || (!p.definite && p.number === null && acts(row, p))),
  );
}

/** « cut [the road] and the army left »: the bare phrase right behind a verb of its own, seen from the next clause. */
function heldBefore(row: Row, j: number): boolean {
  if (row.verbFirst) return false;
  const before = row.phrases[j - 1];
  return before?.kind === "vp" && before.verb !== null && !says(before.verb);
}

/** A conjunction stands between two phrases. */
export function joinedBy(row: Row, a: Phrase, b: Phrase): boolean {
  const i = row.phrases.indexOf(a);
  for (let k = i + 1; k < row.phrases.length && row.phrases[k] !== b; k++) if (row.phrases[k]?.kind === "conj") return true;
  return false;
}
