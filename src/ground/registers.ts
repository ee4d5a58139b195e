// A report's tokens → the parties and sources of the registers that it names.
import type { FoundParty, FoundSource } from "../language/found.ts";
import type { CompiledLanguage, Lexicon } from "../language/lexicon.ts";
import type { Tokenizer } from "../language/script.ts";
import { FLAG, KIND, type Tokens } from "../language/tokens.ts";
import type { World } from "../model.ts";
import { type Match, NameCutter, NameTrie, type Spelling } from "./name-trie.ts";
import { createPartyRules, type PartyRules } from "./registers-parties.ts";

/** What registers are built from. */
export interface RegistersSource {
  readonly world: World;
  readonly compiled: CompiledLanguage;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  readonly skeletons?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Party and source finding for one language over one world. */
export interface Registers extends PartyRules {
  findParties(tokens: Tokens): FoundParty[];
  findSources(tokens: Tokens): FoundSource[];
}

interface RegisterName {
  readonly id: string;
  readonly spelling: Spelling;
  readonly own: boolean;
  readonly ordinary: boolean;
}

/** Builds both registers; like the gazetteer it must be built before the first text is tokenised. */
export function createRegisters(source: RegistersSource): Registers {
  const { world } = source;
  const own = new Set(world.own ?? []);
  const parties = register(source, world.parties, own);
  const sources = register(source, world.sources, own);
  return {
    ...createPartyRules(world, source.compiled),
    findParties: (tokens) => find(parties, tokens, "party.name"),
    findSources: (tokens) => find(sources, tokens, "source.name"),
  };
}

function register(source: RegistersSource, entries: readonly { readonly id: string; readonly names: Readonly<Record<string, readonly string[]>> }[], own: ReadonlySet<string>): NameTrie<RegisterName> {
  const { compiled, lexicon, tokenizer } = source;
  const cutter = new NameCutter(compiled, lexicon, tokenizer);
  cutter.learn(entries.flatMap(({ names }) => names[compiled.code] ?? []));
  const trie = new NameTrie<RegisterName>(cutter);
  for (const { id, names } of entries) {
    for (const [language, list] of Object.entries(names)) {
      for (const name of list) {
        if (!cutter.reads(language, name)) continue;
        const spelling = cutter.cut(name, language === compiled.code);
        if (spelling.words.length === 0) continue;
        trie.add(spelling.words, { id, spelling, own: own.has(id), ordinary: spelling.words.every((w) => lexicon.look(w).length > 0) });
      }
    }
  }
  return trie;
}

function find(trie: NameTrie<RegisterName>, tokens: Tokens, rule: string): { from: number; to: number; rule: string; id: string; certain: boolean }[] {
  const out: { from: number; to: number; rule: string; id: string; certain: boolean }[] = [];
  const matches: Match<RegisterName>[] = [];
  for (let t = 0; t < tokens.count; ) {
    if (tokens.kind[t] === KIND.punct || !trie.begins(tokens.form[t] as string)) {
      t++;
      continue;
    }
    matches.length = 0;
    trie.at(tokens, t, tokens.count, matches);
    let to = t + 1;
    for (let m = matches.length - 1; m >= 0; m--) {
      const match = matches[m] as Match<RegisterName>;
      const fits = match.ends.filter((end) => {
        const flags = tokens.flags[match.from] as number;
        return end.spelling.capitals === 2 ? (flags & FLAG.capitals) !== 0 : end.spelling.capitals === 0 || !end.ordinary || (flags & FLAG.capital) !== 0;
      });
      const best = fits.findLast((f) => f.own) ?? fits[0];
      if (best === undefined) continue;
      out.push({ from: match.from, to: match.to, rule, id: best.id, certain: new Set(fits.map((f) => f.id)).size === 1 });
      to = match.to;
      break;
    }
    t = to;
  }
  return out;
}
