// A list of phrases in which a product of lists may stand for all that it says → the phrases, each once.
import { z } from "zod";

/** One part of each list, in order: `{each: [[asked, asking], [not to be], [named, identified]]}`; an empty part is left out. */
const product = z.strictObject({ each: z.array(z.array(z.string()).min(1)).min(2) });

/** What a phrase list may hold: phrases, and products of their parts. */
export const phraseList = z.array(z.union([z.string().min(1), product])).transform((entries): string[] => {
  const phrases = new Set<string>();
  for (const entry of entries) for (const phrase of typeof entry === "string" ? [entry] : spelled(entry.each)) phrases.add(phrase);
  return [...phrases];
});

function spelled(lists: readonly (readonly string[])[]): string[] {
  let begun: string[] = [""];
  for (const list of lists) begun = begun.flatMap((head) => list.map((part) => (head && part ? `${head} ${part}` : head || part)));
  return begun;
}
