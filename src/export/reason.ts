// A reason into an English sentence, as commands print it.
import type { Derivation, Proof, Quantity, Reason, ReasonPart } from "../model.ts";

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

/** What rests on a reason, with that reason as a sentence. */
export const withWhy = <T extends { readonly reason: Reason }>(one: T): T & { readonly why: string } => ({
  ...one,
  why: reasonWords(one.reason),
});

/** A proof, with its reason as a sentence. */
export type WrittenProof = Proof & { readonly why: string };

/** The same for what has proofs. */
export const withWhys = <T extends { readonly proofs: readonly Proof[] }>(one: T): T & { readonly proofs: readonly WrittenProof[] } => ({
  ...one,
  proofs: one.proofs.map(withWhy),
});

/** A step to a claim, with its reason as a sentence. */
export const withNote = (step: Derivation): Derivation & { readonly note: string } => ({ ...step, note: reasonWords(step.reason) });
