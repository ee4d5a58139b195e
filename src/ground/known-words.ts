// Quantity and time resources → the words that the lexicon must know before it cuts a text. No schema is loaded for it: a start has no time for that.
import { stems } from "./phrase-table.ts";
import type { QuantityResource } from "./quantity/schema.ts";
import type { TimeResource } from "./time/schema.ts";

/** Single words that the lexicon should know, so that particles before them are cut off. */
export function quantityWords(resource: QuantityResource): string[] {
  const { numbers } = resource;
  const lists = [
    ...Object.values(numbers.add),
    ...Object.values(numbers.scale),
    numbers.hundred,
    numbers.one,
    ...Object.values(resource.collective),
    ...resource.vague.map((v) => v.words),
    ...Object.values(resource.parts),
    ...resource.shares.map((s) => s.words),
    ...Object.values(resource.before),
    ...resource.percent.map((p) => [p]),
  ];
  return [...new Set(lists.flat().flatMap(stems))];
}

/** Single words that the lexicon should know, so that particles before them are cut off. */
export function timeWords(resource: TimeResource): string[] {
  const out = new Set<string>();
  for (const type of resource.anchors) {
    const entry = resource.words[type];
    if (entry === undefined) continue;
    for (const list of Array.isArray(entry) ? [entry] : Object.values(entry))
      for (const word of list) for (const stem of stems(word)) out.add(stem);
  }
  for (const list of Object.values(resource.ordinals)) for (const word of list) for (const stem of stems(word)) out.add(stem);
  return [...out];
}
