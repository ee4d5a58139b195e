// A phrase in a row → whether a clause of its own begins with it, or who said the clause before.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says } from "../phrases/phrase.ts";
import { previousVerb, relativeOf } from "./relatives.ts";
import { describes, indefinite, intentBefore, isStop, type Row, saysFinite } from "./row.ts";
import { withinRelative } from "./verb-pairs.ts";

/** The phrases from k on lead into another finite clause before any stop. */
export function leads(row: Row, k: number): boolean {
  for (let m = k; m < row.phrases.length; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp") {
      const before = row.phrases[m - 1];
      if (row.verbFirst && before?.kind === "np" && before.prep !== null && indefinite(before)) return false; // its relative clause
      return p.verb?.finite === true && before?.kind !== "rel";
    }
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "rel" || p.kind === "conj") return false;
  }
  return false;
}

/** The bare phrase at k is the subject of a finite verb that follows it. */
export function startsClause(row: Row, k: number): boolean {
  if (row.verbFirst && row.phrases[k - 1]?.kind === "vp") return false;
  // « an attempt to seize [the airport] failed »
  const intent = intentBefore(row, k - 1);
  if (intent >= 0 && row.phrases[intent]?.prep === null && (intent === 0 || row.phrases[intent - 1]?.kind !== "vp")) return false;
  // « residents who saw [the attack] said »
  const beside = row.phrases[k - 1];
  if (row.phrases[k - 2]?.kind === "rel" && beside?.verb?.finite === true && !saysFinite(row, beside)) return false;
  // « the town where rebels killed [ten soldiers] fell »
  if (!row.verbFirst && relativeOf(row, k - 1) === k - 3 && beside?.verb?.finite === true && !says(beside.verb)) return false;
  // « a campaign aimed at taking [X] has begun »: what an infinitive takes that hangs on the participle behind a noun
  if (withinDescription(row, k - 1)) return false;
  // « those who attacked X and killed [twelve] were driven off »
  if (row.phrases[k - 1]?.kind === "vp" && withinRelative(row, k - 1) !== null) return false;
  for (let m = k + 1; m < row.phrases.length; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp") {
      const before = row.phrases[m - 1] as Phrase;
      if (row.verbFirst && p.verb?.marker?.rel === "without") return false; // « entered X without that-they fire »
      // « in an ambush that-laid-it gunmen »: a relative clause without a pronoun of its own
      if (row.verbFirst && (before.kind !== "np" || (before.prep !== null && indefinite(before)))) return false;
      if (row.verbFirst && m === k + 1 && behindVerb(row, k)) return false;
      if (p.verb?.finite === true) return true;
      // « said 37 trucks [carrying food] had entered X »
      const said = row.phrases[k - 1]?.kind === "vp" && says(row.phrases[k - 1]?.verb);
      const behind = said && p.verb !== null && describes(row, m, p.verb) ? behindObject(row, m) : -1;
      return behind > 0 && row.phrases[behind]?.verb?.finite === true;
    }
    if (p.kind === "np" && p.prep !== null) continue;
    if (p.kind === "adv" || p.kind === "time") continue;
    // « and 12 others, [among them X], were hurt »
    const joined = row.phrases[k - 1]?.kind === "conj" && row.phrases[m + 1]?.kind === "including";
    const past = joined && isComma(p) ? row.phrases[pastPart(row, m + 1)] : undefined;
    if (past?.verb?.finite === true && !says(past.verb)) return true;
    return speaks(row, k, m);
  }
  return false;
}

/** « shelled the army a school [that] shelters families »: an indefinite thing in a clause whose verb stands first, told more of by the verb behind it. */
function behindVerb(row: Row, k: number): boolean {
  const p = row.phrases[k] as Phrase;
  if (!indefinite(p) || p.head === null || p.head.classes.has("actor")) return false;
  for (let m = k - 1; m >= 0; m--) {
    const before = row.phrases[m] as Phrase;
    if (before.kind === "vp") return before.verb?.finite === true && !before.verb.passive && !says(before.verb);
    if (before.kind !== "np" && before.kind !== "time") return false;
  }
  return false;
}

/**
 * The verb at m hangs on a participle right behind a bare noun that opens its clause (« une campagne visant à prendre », « un accord
 * permettant aux rebelles de quitter »).
 */
function withinDescription(row: Row, m: number): boolean {
  const verb = row.phrases[m]?.verb;
  if (row.verbFirst || verb === null || verb === undefined || verb.finite) return false;
  let k = m;
  if (verb.marker !== null && (verb.mainTags & BIT.inf) !== 0)
    for (k = m - 1; k > 0 && !(row.phrases[k]?.kind === "vp" && row.phrases[k]?.verb?.passive === false); k--)
      if (isComma(row.phrases[k]) || isStop(row.phrases[k] as Phrase)) return false;
  const group = row.phrases[k]?.verb;
  const host = row.phrases[k - 1];
  if (group === null || group === undefined || group.finite || group.marker !== null || ((group.tags | group.mainTags) & BIT.ger) === 0)
    return false;
  if ((k === m && group.chain.length === 0) || host?.kind !== "np" || host.prep !== null) return false;
  const before = row.phrases[k - 2];
  return before === undefined || isStop(before) || isComma(before) || before.kind === "time";
}

/** What stands behind the comma that closes the part of a whole named at m; −1 where none closes it. */
function pastPart({ phrases }: Row, m: number): number {
  let k = m + 1;
  while (phrases[k]?.kind === "np" || phrases[k]?.kind === "conj") k++;
  return isComma(phrases[k]) ? k + 1 : -1;
}

/** The verb right behind the object of the present participle at m, with nothing but phrases between; else −1. */
function behindObject({ phrases }: Row, m: number): number {
  let k = m + 1;
  while (phrases[k]?.kind === "np" || phrases[k]?.kind === "adv" || phrases[k]?.kind === "time") k++;
  return phrases[k]?.kind === "vp" ? k : -1;
}

/** « …, the agency and a minister said », « …, X, its spokesman, said »: a saying clause set off by a comma. */
function speaks(row: Row, k: number, from: number): boolean {
  const before = row.phrases[k - 1];
  const host = row.phrases[k] as Phrase;
  if (row.verbFirst || !isComma(before) || (host.places.length > 0 && host.source === null)) return false;
  let commas = 0;
  for (let m = from; m < row.phrases.length && m < from + 8; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp") return p.verb?.finite === true && says(p.verb) && commas % 2 === 0 && row.phrases[m - 1]?.kind !== "conj";
    if (isComma(p)) commas++;
    else if (p.kind !== "np" && (p.kind !== "conj" || p.entry?.role === "but")) return false;
  }
  return false;
}

/** « X left A, notably B, said Y. »: a clause is complete before, and the bare phrase ends the sentence. */
export function saysLast(row: Row, k: number, bare: readonly Phrase[]): boolean {
  const last = row.phrases[row.phrases.indexOf(bare[0] as Phrase) + 1];
  const clause = previousVerb(row, k);
  return bare.length === 1 && (last === undefined || isStop(last)) && clause !== null && row.phrases[clause]?.verb?.finite === true;
}
