// A report's tokens → the places it names, each with its gazetteer id, by spelling first and then by the report's context.
import { type Found, type FoundPlace } from "../language/found.ts";
import type { CompiledLanguage, Lexicon } from "../language/lexicon.ts";
import type { Tokenizer } from "../language/script.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../language/tokens.ts";
import type { Place, World } from "../model.ts";
import { kebab } from "./kebab.ts";
import { exactSpelling, type Match } from "./name-trie.ts";
import { type PlaceEnd, type PlaceName, placeNames } from "./places-names.ts";
import { PlaceTree } from "./places-tree.ts";

/** What a gazetteer is built from. */
export interface GazetteerSource {
  readonly world: Pick<World, "places" | "own" | "romanisation">;
  readonly compiled: CompiledLanguage;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  /** Letter groups of each language's names (`names.skeleton`), so that names of other scripts are met. */
  readonly skeletons?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Place finding for one language over one world. */
export interface Gazetteer {
  readonly tree: PlaceTree;
  /**
   * Places in order of their first token; they do not overlap.
   *
   * @param taken - stretches that are parties or sources, in which no unknown toponym is guessed.
   */
  find(tokens: Tokens, taken?: readonly Found[]): FoundPlace[];
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
  const { world } = source;
  const tree = new PlaceTree(world.places);
  const { trie, cutter } = placeNames({ ...source, places: world.places, own: new Set(world.own ?? []) });
  const romanisation = world.romanisation ?? {};

  function find(tokens: Tokens): FoundPlace[] {
    const out: FoundPlace[] = [];
    const matches: Match<PlaceEnd>[] = [];
    for (let t = 0; t < tokens.count; ) {
      if (tokens.kind[t] === KIND.punct || !trie.begins(tokens.form[t] as string)) {
        t++;
        continue;
      }
      matches.length = 0;
      trie.at(tokens, t, tokens.count, matches);
      let found: FoundPlace | null = null;
      for (let m = matches.length - 1; m >= 0 && found === null; m--) found = exact(tokens, matches[m] as Match<PlaceEnd>);
      if (found === null) t++;
      else {
        out.push(found);
        t = found.to;
      }
    }
    return out;
  }

  function exact(tokens: Tokens, match: Match<PlaceEnd>): FoundPlace | null {
    const fits = match.ends.filter((end): end is PlaceName => end.what === "place" && written(tokens, match, end));
    if (fits.length === 0) return null;
    const best = fits.find((f) => f.own) ?? fits.find((f) => f.primary) ?? (fits[0] as PlaceName);
    const ids = [...new Set(fits.map((f) => f.place.id))];
    let from = match.from;
    while (from > 0 && cutter.articles.has(tokens.form[from - 1] as string) && ((tokens.flags[from] as number) & (FLAG.glued | FLAG.hyphen | FLAG.space)) !== 0 && ((tokens.flags[from] as number) & FLAG.first) === 0) from--;
    return { from, to: match.to, rule: "place.name", id: best.place.id, known: true, others: ids.filter((id) => id !== best.place.id), certain: ids.length === 1 };
  }

  function written(tokens: Tokens, match: Match<PlaceEnd>, name: PlaceName): boolean {
    const flags = tokens.flags[match.from] as number;
    if (name.spelling.capitals === 2) return (flags & FLAG.capitals) !== 0;
    if (name.spelling.capitals === 1 && name.ordinary) return (flags & FLAG.capital) !== 0;
    return true;
  }

  return { tree, find, ancestors: (id) => tree.ancestors(id), isWithin: (inner, outer) => tree.isWithin(inner, outer), kebab: (name) => kebab(name, romanisation) };
}
