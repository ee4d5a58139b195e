// What the claims of a stretch quote and give as reasons → the same, each held once: a long report's claims are most of its memory.
import type { Derivation, Evidence } from "../model.ts";

const NOTHING: readonly never[] = [];
/** Spans begin a multiple of this apart in the index of quotations; longer ones meet others' places and are not shared. */
const LONGEST = 1024;

/** Holds words, lists and sentences once each. */
export class Sharing {
  private readonly quoted = new Map<number, Evidence>();
  private readonly said = new Map<string, string>();

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
    return steps.map(({ slot, rule, words, certain, note }) => ({
      slot,
      rule: this.text(rule),
      words: words === null ? null : this.words(words),
      certain,
      note: this.text(note),
    }));
  }

  private text(text: string): string {
    const known = this.said.get(text);
    if (known !== undefined) return known;
    this.said.set(text, text);
    return text;
  }
}
