// A report's tokens → the places it names, each with its gazetteer id, by spelling first and then by the report's context.
import type { CompiledLanguage } from "../../language/compiled.ts";
import type { Found, FoundPlace } from "../../language/found.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { NOTHING_PREPARED, type Prepared } from "../../language/prepared.ts";
import type { Tokenizer } from "../../language/script.ts";
import type { FoundTerm } from "../../language/terms.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { World } from "../../model.ts";
import { kebab } from "../names/kebab.ts";
import { seats } from "../registers/parties.ts";
import type { ToponymSenses } from "./governed.ts";
import { placeNames } from "./names.ts";
import { readPlaces } from "./read.ts";
import type { ReadingTools } from "./reading.ts";
import { SkeletonIndex } from "./respelled.ts";
import { scan } from "./scan.ts";
import { TokenSense } from "./token-sense.ts";
import { PlaceTree } from "./tree.ts";

/** What a gazetteer is built from. */
export interface GazetteerSource {
  readonly world: Pick<World, "places" | "own" | "romanisation">;
  readonly compiled: CompiledLanguage;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  /** Senses of words that announce a place which no table holds. */
  readonly toponyms: ToponymSenses;
  /** What was cut at build. */
  readonly prepared?: Prepared;
  /** Letter groups of each language's names (`names.skeleton`), so that names of other scripts are met. */
  readonly skeletons?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Place finding for one language over one world. */
export interface Gazetteer {
  readonly tree: PlaceTree;
  /**
   * Places in order of their first token; they do not overlap.
   *
   * @param taken - stretches that are parties, sources, times or numbers, in order, in which no unknown toponym is guessed.
   * @param terms - lexicon entries of several words found in the text.
   */
  find(tokens: Tokens, taken?: readonly Found[], terms?: readonly FoundTerm[]): FoundPlace[];
  /** Ids of the places that contain a place, nearest first. */
  ancestors(id: string): readonly string[];
  /** True when `inner` lies in `outer` and is not it. */
  isWithin(inner: string, outer: string): boolean;
  /** Kebab-case id of a name that no table holds. */
  kebab(name: string): string;
}

/**
 * Builds a gazetteer. It teaches the lexicon the names' words, so that particles in front of them are cut: build it before
 * the first text is tokenised.
 */
export function createGazetteer(source: GazetteerSource): Gazetteer {
  const { world, compiled, lexicon } = source;
  const tree = new PlaceTree(world.places, seats(world, compiled));
  const { trie, cutter, names } = placeNames({ ...source, places: world.places, own: new Set(world.own ?? []) });
  const romanisation = world.romanisation ?? {};
  const wordsOf = new Map<string, Set<string>>();
  const ownByWord = new Map<string, string[]>();
  for (const { place, spelling, language, own } of names) {
    if (language !== compiled.code) continue;
    const words = wordsOf.get(place.id) ?? new Set();
    for (const word of spelling.words) {
      if (own && !words.has(word)) ownByWord.set(word, [...(ownByWord.get(word) ?? []), place.id]);
      words.add(word);
    }
    wordsOf.set(place.id, words);
  }
  const tools: ReadingTools = {
    tree,
    index: new SkeletonIndex(
      names,
      compiled.code,
      source.skeletons ?? { [compiled.code]: compiled.names.skeleton },
      (text) => lexicon.folder.fold(text),
      cutter,
      source.prepared ?? NOTHING_PREPARED,
    ),
    wordsOf,
    ownByWord,
    headLast: compiled.compound === "last",
    toponyms: source.toponyms,
    kebab: (name) => kebab(name, romanisation),
  };
  trie.watch();
  return {
    tree,
    find(tokens, taken = [], terms = []) {
      const sense = new TokenSense(tokens, cutter, terms, taken);
      const held = taken.length > 1 ? [...taken].sort((a, b) => a.from - b.from) : taken;
      return readPlaces(sense, scan(sense, held, { trie, index: tools.index, toponyms: tools.toponyms }), tools, held);
    },
    ancestors: (id) => tree.ancestors(id),
    isWithin: (inner, outer) => tree.isWithin(inner, outer),
    kebab: tools.kebab,
  };
}
