// A sentence as a row of phrases → what stands where: marks, the verb before, the borders of clauses.
import type { LexEntry } from "../../../language/entries.ts";
import { BIT } from "../../../language/tags.ts";
import type { Laid } from "../../sentence.ts";
import { classesOf } from "../phrases/actors.ts";
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

/** Nothing but quotation marks and adverbs stands between two phrases. */
export function nextTo(row: Row, j: number, k: number): boolean {
  return row.phrases.slice(j + 1, k).every((p) => p.kind === "adv" || (p.kind === "punct" && (p.mark === '"' || isOpenQuote(p.mark))));
}

/** A finite verb of saying, where verbs do not stand first anyway. */
export function saysFinite(row: Row, p: Phrase | undefined): boolean {
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

/** The phrase at k is set off by a mark or follows a time. */
export function setOff(row: Row, k: number): boolean {
  const before = row.phrases[k - 1];
  return before?.kind === "time" || isComma(before);
}

/** The phrase names somebody who can act. */
export function acts(row: Row, p: Phrase): boolean {
  const classes = classesOf(p, row.laid.ground, null);
  return classes.has("actor") || classes.has("people") || (p.name && p.head === null);
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
