// The gazetteer's names and a language's words for places → one trie of everything that place finding dispatches on.
import type { CompiledLanguage, Lexicon } from "../language/lexicon.ts";
import { BIT } from "../language/tags.ts";
import type { Tokenizer } from "../language/script.ts";
import type { Place } from "../model.ts";
import { NameCutter, NameTrie, type Spelling } from "./name-trie.ts";
import { AREA_NAMES } from "./places-tree.ts";

/** One name of one place. */
export interface PlaceName {
  readonly what: "place";
  readonly place: Place;
  readonly spelling: Spelling;
  /** The case brought the place. */
  readonly own: boolean;
  /** The usual name in its language, or the same letters. */
  readonly primary: boolean;
  /** Every word is an ordinary word of the language: the name may be no name. */
  readonly ordinary: boolean;
  /** Two letters of the language of the table it stands in. */
  readonly language: string;
}
/** A noun that announces a toponym, a compass point, a description of a part of a city, a person's title. */
export type PlaceWord =
  | { readonly what: "kind"; readonly kind: string; readonly plural: boolean }
  | { readonly what: "direction"; readonly point: string }
  | { readonly what: "area"; readonly area: string }
  | { readonly what: "title" };
export type PlaceEnd = PlaceName | PlaceWord;

/** What place finding is built from. */
export interface PlaceNamesSource {
  readonly places: readonly Place[];
  readonly own: ReadonlySet<string>;
  readonly compiled: CompiledLanguage;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
}

/** The filled trie, and each place name once for other indexes. */
export interface PlaceNames {
  readonly trie: NameTrie<PlaceEnd>;
  readonly cutter: NameCutter;
  readonly names: readonly PlaceName[];
}

const ORDINARY = new Set(["noun", "adj", "verb", "adv", "prep", "pron", "conj", "particle", "det", "aux", "num"]);

/** Builds the trie; also teaches the lexicon the names' words, so that it must run before texts are cut. */
export function placeNames(source: PlaceNamesSource): PlaceNames {
  const { compiled, lexicon, tokenizer } = source;
  const cutter = new NameCutter(compiled, lexicon, tokenizer);
  const trie = new NameTrie<PlaceEnd>(cutter);
  cutter.learn(source.places.flatMap((place) => place.names[compiled.code] ?? []));
  words(compiled, lexicon, cutter, trie);

  const names: PlaceName[] = [];
  for (const place of source.places) {
    const own = source.own.has(place.id);
    for (const [language, list] of Object.entries(place.names)) {
      if (language === AREA_NAMES) continue;
      const native = language === compiled.code;
      let first: string | null = null;
      for (const name of list) {
        if (!cutter.reads(language, name)) continue;
        const spelling = cutter.cut(name, native);
        if (spelling.words.length === 0) continue;
        const key = spelling.words.join(" ");
        first ??= key;
        const entry: PlaceName = { what: "place", place, spelling, own, language, primary: key === first, ordinary: spelling.words.every((word) => ordinary(lexicon, word)) };
        names.push(entry);
        trie.add(spelling.words, entry);
      }
    }
  }
  return { trie, cutter, names };
}

function ordinary(lexicon: Lexicon, form: string): boolean {
  return lexicon.look(form).some(({ entry }) => ORDINARY.has(entry.cat) && !entry.classes.has("demonym"));
}

/** Kinds, directions, areas and titles, with every inflected form. */
function words(compiled: CompiledLanguage, lexicon: Lexicon, cutter: NameCutter, trie: NameTrie<PlaceEnd>): void {
  const wordOf = (index: number, tags: number): PlaceWord | null => {
    const entry = compiled.entries[index];
    if (entry === undefined) return null;
    if (entry.kind?.startsWith("kind:")) return { what: "kind", kind: entry.kind.slice(5), plural: (tags & BIT.p) !== 0 };
    if (entry.classes.includes("direction") && entry.value !== null) return { what: "direction", point: entry.value };
    return null;
  };
  const seen = new Set<string>();
  const add = (form: string, word: PlaceWord): void => {
    const sequence = cutter.cut(form, true).words;
    const key = `${sequence.join(" ")} ${JSON.stringify(word)}`;
    if (sequence.length === 0 || seen.has(key)) return;
    seen.add(key);
    trie.add(sequence, word);
  };
  for (const [form, flat] of Object.entries(compiled.forms)) {
    for (let i = 0; i < flat.length; i += 2) {
      const word = wordOf(flat[i] as number, flat[i + 1] as number);
      if (word !== null) {
        const folded = lexicon.folder.fold(form);
        const key = `${folded} ${JSON.stringify(word)}`;
        if (!seen.has(key)) {
          seen.add(key);
          trie.add([folded], word);
        }
      }
    }
  }
  for (const [form, index, tags] of compiled.terms) {
    const word = wordOf(index, tags);
    if (word !== null) add(form, word);
  }
  for (const { area, words: list } of compiled.names.areas ?? []) for (const form of list) add(form, { what: "area", area });
  for (const title of compiled.names.titles) add(title, { what: "title" });
}
