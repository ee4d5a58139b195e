// A bracket, dash or comma in a row of phrases → where what it opens or closes begins and ends.
import { BIT } from "../../../language/tags.ts";
import { isCloseQuote, isComma, isOpenQuote, type Phrase, says } from "../phrases/phrase.ts";
import { relativeOf } from "./relatives.ts";
import { isDash, isStop, type Row, saysFinite } from "./row.ts";
import { leads } from "./starts.ts";

/** Where the bracket or dash that closes at j opened, else −1. */
export function openingOf(row: Row, j: number, mark: string): number {
  for (let m = j - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (mark === ")" ? p.mark === "(" : isDash(p)) return m;
    if (p.kind === "punct" && (p.mark === ";" || p.mark === ":")) return -1;
  }
  return -1;
}

/**
 * Where verbs stand first: « the army, backing-it militias, took X », « the gunmen, according to what said X, hold Y »: where the insertion
 * behind a subject opened that closes at comma j, else −1.
 */
export function besideSubject(row: Row, j: number): number {
  for (let m = j - 1; m > 0 && m > j - REACH; m--) {
    const p = row.phrases[m] as Phrase;
    if (isComma(p)) {
      const host = row.phrases[m - 1] as Phrase;
      const first = row.phrases[m + 1] as Phrase;
      if (host.kind !== "np" || host.prep !== null) return -1;
      if (first.kind === "vp") return setsOff(first) ? m : -1;
      return first.kind === "adv" || first.kind === "time" || (first.kind === "np" && first.prep !== null) ? m : -1;
    }
    if (p.kind === "sub" || (p.kind === "punct" && p.mark !== '"' && !isOpenQuote(p.mark) && !isCloseQuote(p.mark))) return -1;
    if (p.verb?.finite === true && !isComma(row.phrases[m - 1]) && relativeOf(row, m) < 0) return -1;
  }
  return -1;
}

/** No insertion has more phrases. */
const REACH = 14;

/** A verb that opens an insertion: of a source, or one that is done to what stands before it. */
export function setsOff({ verb }: Phrase): boolean {
  return verb?.marker?.rel === "according-to" || (verb?.finite === true && verb.object !== null);
}

/** « X, of whom some, did »: where the insertion that closes at comma j opened, else −1. */
export function insertionBefore(row: Row, j: number, finite = false): number {
  for (let m = j - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (isComma(p)) {
      const first = row.phrases[m + 1] as Phrase;
      const host = row.phrases[m - 1];
      if (host === undefined || (host.kind !== "np" && host.mark !== ")")) return -1;
      if (first.kind === "including" || first.kind === "rel" || first.kind === "relay" || first.kind === "unnamed") return m;
      if (first.kind === "np" && first.prep === null && (first.places.length === 0 || saysFinite(row, row.phrases[m + 2]))) return m;
      if (first.kind === "vp" && first.verb?.finite === false) return m;
      // « the road, he announced, will open »
      if (first.kind === "vp" && first.verb?.subject != null && says(first.verb) && m + 2 === j) return m;
      // « X, just east of Y, was hit »: the comma right before the verb closes what the other opened
      if (finite && (first.kind === "adv" || first.kind === "time" || (first.kind === "np" && first.prep !== null))) return m;
      return -1;
    }
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "conj") return p.kind === "conj" ? insertionBefore(row, m) : -1;
    // « X, the army said, left »
    if (saysFinite(row, p) && !row.verbFirst) continue;
    // « 940 people, of whom 510 were fighters, left »
    const ofThem = row.phrases[m - 1]?.kind === "np" && row.phrases[m - 2]?.kind === "including";
    if (p.kind === "vp" && p.verb?.finite === true && !ofThem && relativeOf(row, m) < 0) return -1;
  }
  return -1;
}

/** At the comma of an insertion that describes what stands before it: index of the comma behind it where the clause goes on, else −1. */
export function pastInsertion(row: Row, comma: number): number {
  const first = row.phrases[comma + 1];
  const relative = first?.kind === "rel";
  if (
    !relative &&
    !(first?.kind === "vp" && first.verb?.finite === false && first.verb.marker === null && (first.verb.mainTags & BIT.part) !== 0)
  )
    return -1;
  for (let m = comma + 2; m < row.phrases.length && m < comma + 10; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp" && !relative) return -1;
    if (p.kind === "punct" && !isComma(p)) return -1;
    if (p.kind !== "punct") continue;
    const next = row.phrases[m + 1];
    const goesOn =
      (next?.kind === "np" && next.prep !== null && next.prep !== "according-to" && next.prep !== "of" && !leads(row, m + 1)) ||
      (next?.kind === "time" && !leads(row, m + 1)) ||
      (next?.kind === "conj" && row.phrases[m + 2]?.prep === "between");
    return goesOn ? m : -1;
  }
  return -1;
}

/** No clause mark lies between two tokens (commas around an insertion are none). */
export function sameStretch(row: Row, from: number, to: number): boolean {
  for (const p of row.phrases) if (p.from >= from && p.to <= to && (p.kind === "rel" || isStop(p))) return insertion(row, from, to);
  return true;
}

/** The stretch is « , who …, »: an insertion. */
function insertion(row: Row, from: number, to: number): boolean {
  const inside = row.phrases.filter((p) => p.from >= from && p.to <= to);
  const last = inside[inside.length - 1];
  return inside.some((p) => p.kind === "rel") && last !== undefined && (last.kind !== "punct" || isComma(last));
}
