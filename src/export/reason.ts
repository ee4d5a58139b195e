// What rests on a reason, with that reason as an English sentence beside it.
import type { Derivation, Proof, Reason } from "../model.ts";
import { reasonWords } from "../reason.ts";

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

/** A reason, and the same as a sentence. */
export const told = (reason: Reason): { readonly why: string; readonly reason: Reason } => ({ why: reasonWords(reason), reason });
