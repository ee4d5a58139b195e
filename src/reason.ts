// Sentences with names, days, words and figures in them into reasons: a pattern and its parts, which can be told in any language.
import type { Quantity, Reason, ReasonPart } from "./model.ts";

/** The pattern of each tagged template of the program, made once. */
const patterns = new WeakMap<TemplateStringsArray, string>();

/** A reason as it stands in the code: said`${who} denies ${words}`. */
export function said(strings: TemplateStringsArray, ...parts: readonly (ReasonPart | Reason)[]): Reason {
  let says = patterns.get(strings);
  if (says === undefined) {
    says = strings.reduce((text, next, index) => `${text}{${index - 1}}${next}`);
    patterns.set(strings, says);
  }
  return { says, parts: parts.map((part) => ("kind" in part ? part : { kind: "reason", reason: part })) };
}

/** A reason that says nothing, for a part that may be absent. */
export const NOTHING: Reason = { says: "", parts: [] };

/** Places, parties or sources by their ids. */
export const names = (...ids: readonly string[]): ReasonPart => ({ kind: "names", ids });
/** A party, where one is known. */
export const somebody = (id: string | null | undefined): ReasonPart | Reason =>
  id === null || id === undefined ? said`somebody` : names(id);
/** A function of a word in its clause: subject, object, a preposition. */
export const inFunction = (name: string): ReasonPart => ({ kind: "function", name });
/** Ids of senses, codes of languages and formats, names of fields: what the program's own tables call a thing. */
export const terms = (...ids: readonly string[]): ReasonPart => ({ kind: "terms", ids });
/** A person who decided. */
export const person = (name: string): ReasonPart => ({ kind: "person", name });
export const inReport = (report: string): ReasonPart => ({ kind: "report", report });
export const days = (start: string, end: string): ReasonPart => ({ kind: "days", start, end });
export const count = (count: number): ReasonPart => ({ kind: "count", count });
export const figure = (quantity: Quantity | null): ReasonPart | Reason =>
  quantity === null ? said`no figure` : { kind: "quantity", quantity };
export const value = (slot: "type" | "aspect" | "modality", value: string): ReasonPart => ({ kind: "value", slot, value });

/** Words of a report, or a name as written. */
export const wholeWords = (exact: string): ReasonPart => ({ kind: "words", exact });

/** More letters than these are cut. */
const WORDS = 80;

/** Words of a report, cut short. */
export const words = (exact: string): ReasonPart => wholeWords(exact.length > WORDS ? `${exact.slice(0, WORDS - 1)}…` : exact);
