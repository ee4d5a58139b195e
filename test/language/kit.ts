// A language's lexicon and tokenizer made ready for a test, and tokens in a short notation.
import { createLexicon, type Lexicon } from "../../src/language/lexicon.ts";
import { createTokenizer } from "../../src/language/script.ts";
import { FLAG, type Tokens } from "../../src/language/tokens.ts";
import { loadLanguages, loadRules } from "../../src/resources.ts";

interface Cutter {
  readonly lexicon: Lexicon;
  tokenize(text: string): Tokens;
  /** Written tokens; `+` stands before one that is cut from the same word as the token before. */
  written(text: string): readonly string[];
  /** Folded forms. */
  forms(text: string): readonly string[];
  /** The words of each sentence, from its first token to its last. */
  sentences(text: string): readonly string[];
}

const made = new Map<string, Cutter>();

/** Without names of places and persons: those are the world's. */
export function cutter(code: string): Cutter {
  const ready = made.get(code);
  if (ready !== undefined) return ready;
  const compiled = loadLanguages().find((language) => language.code === code);
  if (compiled === undefined) throw new Error(`no language "${code}"`);
  const lexicon = createLexicon(compiled, loadRules().rules.classes);
  const { tokenize } = createTokenizer(compiled, lexicon);
  const at = (tokens: Tokens, token: number): string => tokens.text.slice(tokens.start[token], tokens.end[token]);
  const one: Cutter = {
    lexicon,
    tokenize,
    written(text) {
      const tokens = tokenize(text);
      return Array.from({ length: tokens.count }, (_, t) => `${((tokens.flags[t] ?? 0) & FLAG.glued) === 0 ? "" : "+"}${at(tokens, t)}`);
    },
    forms: (text) => tokenize(text).form,
    sentences(text) {
      const tokens = tokenize(text);
      return Array.from({ length: tokens.sentenceCount }, (_, s) =>
        text.slice(tokens.start[tokens.sentences[s] ?? 0], tokens.end[(tokens.sentences[s + 1] ?? 0) - 1]),
      );
    },
  };
  made.set(code, one);
  return one;
}
