// A noun phrase where sources are named → what its words say: a person, a thing said, a place only, what describes whoever is not named.
import type { LexEntry } from "../../language/entries.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, type Phrase, says } from "../grammar/phrases/phrase.ts";

/** What a noun says of whoever speaks. */
export interface Speaker {
  readonly head: LexEntry | null;
  /** A person by his function. */
  readonly person: boolean;
  /** A person, or people without arms: nobody in particular, unless a name stands beside. */
  readonly unnamed: boolean;
  /** No person at all, but what was said or counted: a statement, a toll. */
  readonly made: boolean;
}

export function speakerOf(head: LexEntry | null): Speaker {
  const is = (...names: readonly string[]): boolean => head !== null && names.some((name) => head.classes.has(name));
  const person = is("person", "official", "report-source") && !is("spokesperson", "statement");
  return {
    head,
    person,
    unnamed: person || (is("people") && !is("armed")),
    made: is("statement", "speech", "report-source", "toll", "monitor"),
  };
}

/** Nothing but a place. */
export function liesIn(phrase: Phrase | undefined): boolean {
  return phrase?.kind === "np" && phrase.places.length > 0 && phrase.source === null && !phrase.name;
}

/** A noun phrase with an event as its head. */
export function tellsEvent({ head, name }: Phrase): boolean {
  return head !== null && !name && head.tells;
}

/** A noun phrase that is a saying: a statement, a report. */
export function tells({ head }: Phrase): boolean {
  return head !== null && ["statement", "speech", "report-source"].some((c) => head.classes.has(c));
}

/** What a noun tells is called untrue (« reports that X fell [are false] »): whoever calls it so denies it, and it is nobody's word. */
export function calledUntrue(noun: Phrase, predicates: readonly Predicate[]): boolean {
  return predicates.some(({ untrue, args }) => untrue && args.get("subject")?.includes(noun) === true);
}

/** The last phrase of what describes an unnamed source: « who asked not to be named », « a baker who called himself Abu Yazan ». */
export function beside(last: Phrase, phrase: Phrase, phrases: readonly Phrase[], m: number, listens: (p: Phrase) => boolean): Phrase {
  for (let j = m, seen = 0; j < phrases.length && seen < 4; j++, seen++) {
    const next = phrases[j] as Phrase;
    // « who asked to be called Abu Yazan »
    const called = phrases[j + 1];
    if (next.kind === "unnamed") return called?.kind === "np" && called.from === next.to && called.name ? called : next;
    if (next.kind !== "np" && !isComma(next)) break;
  }
  const told = phrases[m];
  if (phrase.definite || phrase.name || told?.kind !== "vp" || told.verb?.finite !== true || told.from !== last.to) return last;
  if (says(told.verb)) return last; // the verb of saying itself
  let end = told;
  let j = m + 1;
  for (; phrases[j]?.kind === "np"; j++) {
    const next = phrases[j] as Phrase;
    // « an official who lives in Turkey [told] Reuters [of] the fall of X »: whom he told, and what
    if (listens(next) || (next.prep === null && end.prep !== null)) break;
    end = next;
  }
  // « according to a source took the army X »: without a clause set off behind it, the verb tells what the source says
  if (phrase.prep === "according-to" && !isComma(phrases[j]) && phrases[j]?.kind !== "vp") return last;
  return end;
}
