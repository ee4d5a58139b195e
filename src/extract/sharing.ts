// What the claims of a stretch quote and give as reasons → the same, each held once: a long report's claims are most of its memory.
import type { Derivation, Evidence, Reason, ReasonPart } from "../model.ts";

const NOTHING: readonly never[] = [];
/** Spans begin a multiple of this apart in the index of quotations; longer ones meet others' places and are not shared. */
const LONGEST = 1024;

/** Holds words, lists and sentences once each. */
export class Sharing {
  private readonly quoted = new Map<number, Evidence>();
  private readonly rules = new Map<string, string>();
  private readonly reasons = new Map<string, Reason>();

  /** The same words as one object. */
  words(words: Evidence): Evidence {
    const key = words.start * LONGEST + (words.end - words.start);
    const known = this.quoted.get(key);
    if (known?.start === words.start && known.end === words.end) return known;
    this.quoted.set(key, words);
    return words;
  }

  /** A list without room to grow. */
  list<T>(list: readonly T[]): readonly T[] {
    return list.length === 0 ? NOTHING : list.slice();
  }

  derivation(steps: readonly Derivation[]): readonly Derivation[] {
    return steps.map(({ slot, rule, words, certain, reason }) => ({
      slot,
      rule: this.text(rule),
      words: words === null ? null : this.words(words),
      certain,
      reason: this.reason(reason),
    }));
  }

  private text(text: string): string {
    const known = this.rules.get(text);
    if (known !== undefined) return known;
    this.rules.set(text, text);
    return text;
  }

  private reason(reason: Reason): Reason {
    const { says, parts } = reason;
    let key = says;
    for (const part of parts) key += `\u0000${part.kind}\u0000${keyOf(part)}`;
    const known = this.reasons.get(key);
    if (known !== undefined) return known;
    this.reasons.set(key, reason);
    return reason;
  }
}

/** What tells a part from others of its kind. */
function keyOf(part: ReasonPart): string {
  switch (part.kind) {
    case "words":
      return part.exact;
    case "function":
      return part.name;
    case "value":
      return `${part.slot} ${part.value}`;
    case "days":
      return `${part.start} ${part.end}`;
    default:
      return JSON.stringify(part);
  }
}
