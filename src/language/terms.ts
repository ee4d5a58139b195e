// Tokens → multi-word lexicon entries found among them, longest first.
import type { CompiledLanguage } from "./compiled.ts";
import type { LexEntry } from "./entries.ts";
import type { Found } from "./found.ts";
import type { Lexicon } from "./lexicon.ts";
import { PhraseTrie } from "./match.ts";
import { NOTHING_PREPARED, type Prepared } from "./prepared.ts";
import type { Tokenizer } from "./script.ts";
import { type Reading, readingOf, type Tokens } from "./tokens.ts";

/** A multi-word spelling found among the tokens; `readings` are the entries that are spelled so, at most one a category. */
export interface FoundTerm extends Found {
  readonly readings: readonly Reading[];
}

/** Builds the finder; entries are cut by the same tokenizer as texts. */
export function createTermFinder(
  compiled: CompiledLanguage,
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  prepared: Prepared = NOTHING_PREPARED,
): (tokens: Tokens) => FoundTerm[] {
  const trie = new PhraseTrie<Spelt>();
  const cut = prepared.list("terms", () => formsOf(compiled, tokenizer));
  for (const [k, [, entry, tags]] of compiled.terms.entries()) {
    const forms = cut[k] as readonly string[];
    if (forms.length > 1) trie.add(forms, speltAs([readingOf(lexicon.entries[entry] as LexEntry, tags)]), merged);
  }
  trie.watch(lexicon);
  return (tokens) => {
    const found: FoundTerm[] = [];
    let s = 0;
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.sentences[s + 1] as number) <= i) s++;
      const hit = trie.longest(tokens, i, tokens.sentences[s + 1] as number);
      if (hit !== null && hit.to > i + 1) found.push({ from: i, to: hit.to, rule: hit.value.rule, readings: hit.value.readings });
    }
    return found;
  };
}

/** Each phrase's tokens; all are cut in one go, a paragraph each: a tokenizer's start-up costs more than a phrase. */
function formsOf({ terms }: CompiledLanguage, tokenizer: Tokenizer): readonly (readonly string[])[] {
  const all = tokenizer.tokenize(terms.map(([phrase]) => phrase).join("\n\n"));
  let at = 0;
  let end = 0;
  return terms.map(([phrase]) => {
    const first = at;
    end += phrase.length;
    while (at < all.count && (all.start[at] as number) < end) at++;
    end += 2;
    return all.form.slice(first, at);
  });
}

/** What a spelling is found as. */
type Spelt = Pick<FoundTerm, "rule" | "readings">;

const speltAs = (readings: readonly Reading[]): Spelt => ({ rule: `lexicon.${readings[0]?.entry.lemma}`, readings });

/** The readings of one spelling: of two entries in one category, the one that does more in the rules stays. */
function merged(old: Spelt, added: Spelt): Spelt {
  let all = old.readings;
  for (const reading of added.readings) {
    const rival = all.find(({ entry }) => entry.cat === reading.entry.cat);
    if (rival === undefined) all = [...all, reading];
    else if (rival.entry.uses.length < reading.entry.uses.length) all = all.map((one) => (one === rival ? reading : one));
  }
  return speltAs(all);
}
