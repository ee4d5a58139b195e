// Multi-word entries as one trie over folded tokens; a text is matched in one pass, longest first.
import type { Lexicon } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** A trie from token sequences to values. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };
  /** Forms that stand behind the first of some sequence. */
  private readonly later = new Set<string>();
  /** Bits of the tokens with which a sequence may begin, or go on: where they are missing nothing is looked up. */
  private begins = 0;
  private goesOn = 0;
  /** Some sequence is one form alone. */
  private alone = false;

  /** Adds a sequence; `merge` decides when one is already there. */
  add(sequence: readonly string[], value: T, merge: (old: T, added: T) => T = (_, added) => added): void {
    let node = this.root;
    if (sequence.length === 1) this.alone = true;
    for (const form of sequence) {
      if (node !== this.root) this.later.add(form);
      node.next ??= new Map();
      let next = node.next.get(form);
      if (next === undefined) {
        next = { next: null, value: undefined };
        node.next.set(form, next);
      }
      node = next;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }

  /** Makes ready for texts, once all sequences are added: nothing is found before. */
  watch(lexicon: Pick<Lexicon, "watch">): void {
    this.begins = lexicon.watch((form) => this.root.next?.has(form) === true);
    this.goesOn = lexicon.watch((form) => this.later.has(form));
  }

  /** The longest sequence that starts at a token: its end and value, or null. */
  longest(tokens: Tokens, at: number, limit: number): { to: number; value: T } | null {
    if (((tokens.begins[at] as number) & this.begins) === 0) return null;
    if (!this.alone && (at + 1 >= limit || ((tokens.begins[at + 1] as number) & this.goesOn) === 0)) return null;
    let node = this.root.next?.get(tokens.form[at] as string);
    if (node === undefined) return null;
    let best: { to: number; value: T } | null = node.value === undefined ? null : { to: at + 1, value: node.value };
    for (let i = at + 1; i < limit && node.next !== null && ((tokens.begins[i] as number) & this.goesOn) !== 0; i++) {
      node = node.next.get(tokens.form[i] as string);
      if (node === undefined) break;
      if (node.value !== undefined) best = { to: i + 1, value: node.value };
    }
    return best;
  }
}
