// Sentences with names, days, words and figures in them into reasons, which can be told in any language: a pattern and its parts. And reasons into English.
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
/** Ids of senses, names of fields: what the program's own tables call a thing. */
export const terms = (...ids: readonly string[]): ReasonPart => ({ kind: "terms", ids });
/** Languages by their codes. */
export const languages = (...codes: readonly string[]): ReasonPart => ({ kind: "languages", codes });
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

/** "at least 14 people". */
function quantityWords({ value, max, bound, unit, of }: Quantity): string {
  const number = `${value}${max === null ? "" : `–${max}`}`;
  const how = bound === "exact" || bound === "vague" ? "" : `${bound.replaceAll("-", " ")} `;
  return `${how}${number} ${unit}${of === null || of === unit ? "" : ` of ${of}`}`;
}

function partWords(part: ReasonPart): string {
  switch (part.kind) {
    case "names":
    case "terms":
      return part.ids.join(", ");
    case "languages":
      return part.codes.join(", ");
    case "function":
      return part.name;
    case "report":
      return part.report;
    case "words":
      return `“${part.exact}”`;
    case "days":
      return part.start === part.end ? part.start : `${part.start} to ${part.end}`;
    case "quantity":
      return quantityWords(part.quantity);
    case "count":
      return String(part.count);
    case "value":
      return part.value;
    case "person":
      return part.name;
    case "reason":
      return reasonWords(part.reason);
  }
}

/** The sentence; ids stay as they are. */
export function reasonWords({ says, parts }: Reason): string {
  return says.replace(/\{(\d+)\}/gu, (_hole, index: string) => {
    const part = parts[Number(index)];
    return part === undefined ? "" : partWords(part);
  });
}

/** An error that can be told in any language; its message is the English. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reasonWords(reason), options);
    this.reason = reason;
  }
}
