// Tokens → multi-word lexicon entries found among them, longest first.

import type { Found } from "./found.ts";
import type { CompiledLanguage, LexEntry, Lexicon } from "./lexicon.ts";
import { PhraseTrie } from "./match.ts";
import type { Tokenizer } from "./script.ts";
import type { Tokens } from "./tokens.ts";

/** A multi-word lexicon entry found among the tokens. */
export interface FoundTerm extends Found {
  readonly entry: LexEntry;
  readonly tags: number;
}

/** Builds the finder; entries are cut by the same tokenizer as texts. */
export function createTermFinder(compiled: CompiledLanguage, lexicon: Lexicon, tokenizer: Tokenizer): (tokens: Tokens) => FoundTerm[] {
  const trie = new PhraseTrie<{ entry: LexEntry; tags: number }>();
  for (const [phrase, entry, tags] of compiled.terms) {
    const cut = tokenizer.tokenize(phrase);
    // Two entries of one spelling: the one that does something in a rule wins.
    if (cut.count > 1)
      trie.add(cut.form, { entry: lexicon.entries[entry] as LexEntry, tags }, (old, added) =>
        old.entry.uses.length >= added.entry.uses.length ? old : added,
      );
  }
  return (tokens) => {
    const found: FoundTerm[] = [];
    let s = 0;
    for (let i = 0; i < tokens.count; i++) {
      while (s + 1 < tokens.sentenceCount && (tokens.sentences[s + 1] as number) <= i) s++;
      const hit = trie.longest(tokens, i, tokens.sentences[s + 1] as number);
      if (hit !== null && hit.to > i + 1)
        found.push({ from: i, to: hit.to, rule: `lexicon.${hit.value.entry.lemma}`, entry: hit.value.entry, tags: hit.value.tags });
    }
    return found;
  };
}
