// A sentence as a row of phrases → what stands where: relative words, insertions, lists, the borders of clauses.
import type { LexEntry } from "../../../language/lexicon.ts";
import { BIT } from "../../../language/tags.ts";
import { classesOf } from "../../frames/actors.ts";
import type { Laid } from "../../sentence.ts";
import { blank, isComma, isOpenQuote, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { toldBy } from "./predicate.ts";

/** One sentence's phrases, in text order. */
export interface Row {
  readonly laid: Laid;
  readonly phrases: readonly Phrase[];
  /** The language's plain clause has its verb first. */
  readonly verbFirst: boolean;
}

const STOP_MARKS = new Set([";", ":", "؛", ".", "!", "?", "…", "؟", "–", "—"]);
const DASHES = new Set(["-", "–", "—"]);

export function isDash(p: Phrase): boolean {
  return p.kind === "punct" && DASHES.has(p.mark);
}

/** A mark at which a clause ends. */
export function isStop(p: Phrase): boolean {
  return p.kind === "punct" && STOP_MARKS.has(p.mark);
}

/** The index of the relative pronoun that the verb at m belongs to, or −1. */
export function relativeOf(row: Row, m: number): number {
  for (let j = m - 1; j >= 0; j--) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "rel") return j;
    if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj" || (p.kind === "punct" && !isComma(p))) return -1;
  }
  return -1;
}

/** « …, which led to »: a relative word that takes up the whole clause before it. */
export function sumsUp(row: Row, rel: number): boolean {
  const before = row.phrases[rel - 1];
  return (row.phrases[rel] as Phrase).entry?.kind === "clause" && isComma(before);
}

/** What the relative word at an index stands for: the nearest noun phrase before it. */
export function antecedentOf(row: Row, rel: number): Phrase | null {
  const first = row.phrases[rel - 1]?.kind === "conj" ? relativeBefore(row, rel - 1) : -1;
  if (first >= 0) return antecedentOf(row, first);
  for (let j = rel - 1; j >= 0; j--) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "np" && p.pronoun?.kind !== "obj") return p;
    if (p.kind === "vp" || p.kind === "sub") return null;
  }
  return null;
}

/** « those who refuse X and who want Y »: the relative word of the clause to which a second one is joined, else −1. */
function relativeBefore(row: Row, conj: number): number {
  let verb = false;
  for (let m = conj - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "rel") return verb ? m : -1;
    if (p.kind === "sub" || isStop(p) || (p.kind === "vp" && verb)) return -1;
    verb ||= p.kind === "vp";
  }
  return -1;
}

/** Index of the verb of the clause before j, or null. */
export function previousVerb(row: Row, j: number): number | null {
  for (let m = j - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp" && relativeOf(row, m) < 0) return m;
    if (isStop(p)) return null;
  }
  return null;
}

/** Nothing but quotation marks and adverbs stands between two phrases. */
export function nextTo(row: Row, j: number, k: number): boolean {
  return row.phrases.slice(j + 1, k).every((p) => p.kind === "adv" || (p.kind === "punct" && (p.mark === '"' || isOpenQuote(p.mark))));
}

/** Where the bracket or dash that closes at j opened, else −1. */
export function openingOf(row: Row, j: number, mark: string): number {
  for (let m = j - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (mark === ")" ? p.mark === "(" : isDash(p)) return m;
    if (p.kind === "punct" && (p.mark === ";" || p.mark === ":")) return -1;
  }
  return -1;
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
      // « X, just east of Y, was hit »: the comma right before the verb closes what the other opened
      if (finite && (first.kind === "adv" || first.kind === "time" || (first.kind === "np" && first.prep !== null))) return m;
      return -1;
    }
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "conj") return p.kind === "conj" ? insertionBefore(row, m) : -1;
    // « X, the army said, left »
    if (saysFinite(row, p) && !row.verbFirst) continue;
    if (p.kind === "vp" && p.verb?.finite === true && relativeOf(row, m) < 0) return -1;
  }
  return -1;
}

/** A finite verb of saying, where verbs do not stand first anyway. */
function saysFinite(row: Row, p: Phrase | undefined): boolean {
  return p?.kind === "vp" && p.verb?.finite === true && !row.verbFirst && says(p.verb);
}

/** A present participle right behind the noun that it describes (« rebels leaving X »). */
export function describes(row: Row, k: number, verb: VerbGroup): boolean {
  const host = row.phrases[k - 1];
  return (
    !row.verbFirst &&
    !verb.finite &&
    verb.marker === null &&
    verb.chain.length === 0 &&
    (verb.mainTags & BIT.ger) !== 0 &&
    host?.kind === "np"
  );
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
      (next?.kind === "time" && !leads(row, m + 1));
    return goesOn ? m : -1;
  }
  return -1;
}

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
  if (row.phrases[k - 2]?.kind === "rel" && row.phrases[k - 1]?.verb?.finite === true && !saysFinite(row, row.phrases[k - 1])) return false;
  for (let m = k + 1; m < row.phrases.length; m++) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp") {
      const before = row.phrases[m - 1] as Phrase;
      // « in an ambush that-laid-it gunmen »: a relative clause without a pronoun of its own
      if (row.verbFirst && (before.kind !== "np" || (before.prep !== null && indefinite(before)))) return false;
      return p.verb?.finite === true;
    }
    if (p.kind === "np" && p.prep !== null) continue;
    if (p.kind === "adv" || p.kind === "time") continue;
    return speaks(row, k, m);
  }
  return false;
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

/** The bare phrase at k goes on a list: places, names or counted things. */
export function listed(row: Row, k: number): boolean {
  const before = row.phrases[k - 1];
  if (before === undefined || !(isComma(before) || before.kind === "conj")) return false;
  const p = row.phrases[k] as Phrase;
  const host = before.kind === "conj" && isComma(row.phrases[k - 2]) ? row.phrases[k - 3] : row.phrases[k - 2];
  if (host === undefined || host.kind !== "np") return false;
  return (
    (p.places.length > 0 && host.places.length > 0) ||
    (p.name && host.name) ||
    before.kind === "conj" ||
    row.phrases[k + 1]?.kind === "conj" ||
    (isComma(row.phrases[k + 1]) && p.places.length > 0)
  );
}

/** The phrase at k is set off by a mark or follows a time. */
export function setOff(row: Row, k: number): boolean {
  const before = row.phrases[k - 1];
  return before?.kind === "time" || isComma(before);
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

/** A clause ends between a token and the verb at k, which only shares its subject: « X took A and [advanced on B] ». */
export function clauseWithin(row: Row, from: number, k: number): boolean {
  const verb = (row.phrases[k] as Phrase).verb as VerbGroup;
  if ((verb.mainTags & BIT.inf) !== 0) return false;
  for (let j = k - 1; j >= 0 && (row.phrases[j] as Phrase).from >= from; j--)
    if (row.phrases[j]?.verb?.finite === true && relativeOf(row, j) < 0) return true;
  return false;
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

/** « X left A, notably B, said Y. »: a clause is complete before, and the bare phrase ends the sentence. */
export function saysLast(row: Row, k: number, bare: readonly Phrase[]): boolean {
  const last = row.phrases[row.phrases.indexOf(bare[0] as Phrase) + 1];
  const clause = previousVerb(row, k);
  return bare.length === 1 && (last === undefined || isStop(last)) && clause !== null && row.phrases[clause]?.verb?.finite === true;
}

/** The phrase names somebody who can act. */
export function acts(row: Row, p: Phrase): boolean {
  const classes = classesOf(p, row.laid.ground, null);
  return classes.has("actor") || classes.has("people") || (p.name && p.head === null);
}

/** What a relative word makes its antecedent when it is neither subject nor object of its clause: « where », « of whom », « in which ». */
export function relationOf(rel: Phrase): string | null {
  if (rel.prep !== null) return rel.prep;
  const kind = rel.entry?.kind === "clause" ? null : (rel.entry?.kind ?? null);
  return kind === "obj" ? null : kind === "where" ? "in" : kind;
}

/** What the head of a phrase tells. */
export function sensesOf(p: Phrase): readonly string[] {
  return p.head === null ? [] : toldBy(p.head.uses);
}

/** A plain indefinite noun phrase. */
export function indefinite(p: Phrase): boolean {
  return p.head !== null && !p.definite && !p.possessive && !p.name && p.places.length === 0 && p.genitive === null && p.pronoun === null;
}

/** A pronoun as a phrase of its own that takes no room in the text. */
export function pronoun(entry: LexEntry, host: Phrase, tags = 0): Phrase {
  const phrase = blank("np", host.from, host.from);
  phrase.definite = true;
  phrase.pronoun = entry;
  phrase.headTags = tags;
  return phrase;
}

/** How a noun or verb wraps what hangs on it. */
export function chainOf(entry: LexEntry | null): string | undefined {
  return entry?.uses.find((use) => use.role === "chain")?.value;
}

/** The noun of intent on which the infinitive at k hangs, its doer or genitive between them (« an attempt by X to … »); −1 when there is none. */
export function intentBefore(row: Row, k: number): number {
  const verb = row.phrases[k]?.verb;
  if (row.verbFirst || verb == null || verb.finite || verb.marker?.rel !== "to" || (verb.mainTags & BIT.inf) === 0) return -1;
  for (let m = k - 1; m >= 0 && m > k - 4; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind !== "np") return -1;
    if (chainOf(p.head) !== undefined) return m;
    if (p.prep !== "by" && p.prep !== "of" && p.prep !== "from") return -1;
  }
  return -1;
}
