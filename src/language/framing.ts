// Tokens → loaded words among them: what the choice of a word makes of the party or act that it names.
import type { CompiledLanguage } from "./compiled.ts";
import type { LexEntry } from "./entries.ts";
import type { Lexicon } from "./lexicon.ts";
import { PhraseTrie } from "./match.ts";
import type { Prepared } from "./prepared.ts";
import type { Framed } from "./schema.ts";
import type { Tokenizer } from "./script.ts";
import type { Tokens } from "./tokens.ts";

/** A loaded word. */
export interface LoadedWord {
  readonly frame: string;
  /** Its dictionary form, as the list has it. */
  readonly word: string;
  /** Place of its label in the list; smaller decides. */
  readonly rank: number;
}

/** Finds loaded words of one language. */
export interface FramingFinder {
  /**
   * The word for a party in tokens [from, to) whose label stands first, or null.
   *
   * @param named - tokens of register names, in which only whole forms of the list count: « États-Unis » is no « État ».
   */
  party(tokens: Tokens, from: number, to: number, named: (token: number) => boolean): LoadedWord | null;
  /**
   * The word of an act, by the dictionary form of its verb or noun, or by one of that form's words, or null.
   *
   * @param tail - readings of what belongs to a verb: « tomber en martyr ».
   */
  act(of: Exclude<Framed, "party">, lemma: string, tail: readonly LexEntry[]): LoadedWord | null;
}

/** Builds the finder; words are folded and cut as texts are. */
export function createFramingFinder(compiled: CompiledLanguage, lexicon: Lexicon, tokenizer: Tokenizer, prepared: Prepared): FramingFinder {
  const { folder } = lexicon;
  const formsOf = (listed: string): string[] => listed.split("/").map((form) => form.trim());
  const cut = prepared.list("loaded words", () =>
    compiled.framing
      .filter(({ of }) => of === "party")
      .flatMap(({ words }) => words.flatMap(formsOf))
      .map((form) => tokenizer.tokenize(form).form),
  );
  let next = 0; // in what was cut
  const trie = new PhraseTrie<LoadedWord>();
  const lemmas = new Map<string, LoadedWord>();
  const key = (of: Framed, lemma: string): string => `${of} ${lemma}`;
  for (const [rank, { of, frame, words }] of compiled.framing.entries()) {
    for (const listed of words) {
      const forms = formsOf(listed);
      const loaded: LoadedWord = { frame, word: forms[0] as string, rank };
      for (const form of forms) {
        const lemma = folder.fold(form);
        if (!lemmas.has(key(of, lemma))) lemmas.set(key(of, lemma), loaded);
        if (of !== "party") continue;
        const sequence = cut[next++] as readonly string[];
        if (sequence.length > 0) trie.add(sequence, loaded, (old, added) => (old.rank <= added.rank ? old : added));
      }
    }
  }
  trie.watch(lexicon);
  /** Loaded words for parties by the entry whose dictionary form they are. */
  const byEntry = lexicon.entries.map((entry) => lemmas.get(key("party", entry.lemma)) ?? null);
  const better = (a: LoadedWord | null, b: LoadedWord | null | undefined): LoadedWord | null =>
    a === null ? (b ?? null) : b == null || a.rank <= b.rank ? a : b;
  return {
    party(tokens, from, to, named) {
      let best: LoadedWord | null = null;
      for (let t = from; t < to; t++) {
        best = better(best, trie.longest(tokens, t, to)?.value);
        if (named(t)) continue;
        for (const { entry } of tokens.readings[t] as Tokens["readings"][number]) best = better(best, byEntry[entry.id]);
      }
      return best;
    },
    act: (of, lemma, tail) =>
      lemmas.get(key(of, lemma)) ??
      [...lemma.split(" "), ...tail.map((entry) => entry.lemma)].reduce<LoadedWord | null>(
        (best, word) => better(best, lemmas.get(key(of, word))),
        null,
      ),
  };
}
