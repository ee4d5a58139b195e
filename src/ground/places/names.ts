// The gazetteer's names and a language's words for places → one trie of everything that place finding dispatches on.
import type { CompiledLanguage } from "../../language/compiled.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { NOTHING_PREPARED, type Prepared } from "../../language/prepared.ts";
import type { Tokenizer } from "../../language/script.ts";
import { unshelve } from "../../language/shelves.ts";
import { BIT } from "../../language/tags.ts";
import type { Place } from "../../model.ts";
import { type KeptSpelling, keep, kept, NameCutter, NameTrie, type Spelling } from "../names/name-trie.ts";
import { AREA_NAMES } from "./tree.ts";

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
  | { readonly what: "kind"; readonly kind: string; readonly plural: boolean; readonly called: string | null }
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
  /** What was cut at build. */
  readonly prepared?: Prepared;
}

/** The filled trie, and each place name once for other indexes. */
export interface PlaceNames {
  readonly trie: NameTrie<PlaceEnd>;
  readonly cutter: NameCutter;
  readonly names: readonly PlaceName[];
}

const SETTLED = new Set(["country", "city", "town", "village", "district", "region"]);
const ORDINARY = new Set(["noun", "adj", "verb", "adv", "prep", "pron", "conj", "particle", "det", "aux", "num"]);

/** Builds the trie; also teaches the lexicon the names' words, so that it must run before texts are cut. */
export function placeNames(source: PlaceNamesSource): PlaceNames {
  const { compiled, lexicon, tokenizer } = source;
  const cutter = new NameCutter(compiled, lexicon, tokenizer, source.prepared ?? NOTHING_PREPARED);
  const trie = new NameTrie<PlaceEnd>(cutter);
  cutter.learn("words of places", () => source.places.flatMap((place) => place.names[compiled.code] ?? []));
  for (const [words, word] of cutter.prepared.list("words for places", () => cutWords(source, cutter))) trie.add(words, word);

  const names: PlaceName[] = [];
  for (const [at, language, kind, cut] of cutter.prepared.list("names of places", () => cutNames(source, cutter).map(keepName))) {
    const place = source.places[at] as Place;
    const spelling = kept(cut);
    names.push({
      what: "place",
      place,
      spelling,
      own: source.own.has(place.id),
      language,
      primary: (kind & PRIMARY) !== 0,
      ordinary: (kind & ORDINARY_WORDS) !== 0,
    });
    if ((kind & READ) !== 0) trie.add(spelling.words, names[names.length - 1] as PlaceName);
  }
  // What a case calls « le silo de X » may be referred back to as « le silo ».
  const heads = new Set<string>();
  for (const { own, language, place, spelling } of source.own.size === 0 ? [] : names) {
    if (!own || language !== compiled.code || spelling.words.length < 2 || SETTLED.has(place.kind)) continue;
    for (const word of spelling.words)
      if (lexicon.look(word).some(({ entry }) => entry.cat === "noun" && entry.kind === null && !entry.classes.has("direction")))
        heads.add(word);
  }
  for (const head of heads) trie.add([head], { what: "kind", kind: "landmark", plural: false, called: null });
  return { trie, cutter, names };
}

/** A place's name as it is cut. */
interface CutName {
  /** Number of its place in the table. */
  readonly at: number;
  readonly language: string;
  readonly spelling: Spelling;
  readonly primary: boolean;
  readonly ordinary: boolean;
  /** Reports in this language may hold it; else it serves its consonants alone. */
  readonly read: boolean;
}

const PRIMARY = 1;
const ORDINARY_WORDS = 2;
const READ = 4;

/** A name as the build keeps it: number of its place, language, what it is in the bits of a number, spelling. */
function keepName({ at, language, spelling, primary, ordinary, read }: CutName): [number, string, number, KeptSpelling] {
  return [at, language, (primary ? PRIMARY : 0) | (ordinary ? ORDINARY_WORDS : 0) | (read ? READ : 0), keep(spelling)];
}

/** Every name of every place as texts are cut, then the shorter names that follow from these. */
function cutNames({ places, own, compiled, lexicon }: PlaceNamesSource, cutter: NameCutter): CutName[] {
  const written: { at: number; language: string; name: string; read: boolean }[] = [];
  for (const [at, place] of places.entries()) {
    const lists = Object.entries(place.names).filter(([language]) => language !== AREA_NAMES);
    const readable = lists.some(([language, list]) => list.some((name) => cutter.reads(language, name)));
    for (const [language, list] of lists) {
      for (const name of list) {
        // A name in letters that no report in this language has serves its skeleton alone, where the place has no other.
        const read = cutter.reads(language, name);
        if (read || !readable) written.push({ at, language, name, read });
      }
    }
  }
  const kindOf = ({ at }: CutName): string => (places[at] as Place).kind;
  const names: CutName[] = [];
  const taken = new Set<string>();
  for (const native of [true, false]) {
    const list = written.filter((w) => (w.language === compiled.code) === native);
    const spellings = cutter.cut(
      list.map((w) => w.name),
      native,
    );
    let before = "";
    let first = "";
    for (const [index, { at, language, read }] of list.entries()) {
      const spelling = spellings[index] as Spelling;
      if (spelling.words.length === 0) continue;
      const { id } = places[at] as Place;
      const key = spelling.words.join(" ");
      if (before !== `${id} ${language}`) first = key;
      before = `${id} ${language}`;
      names.push({
        at,
        language,
        spelling,
        primary: key === first,
        ordinary: spelling.words.every((word) => ordinary(lexicon, word)),
        read,
      });
      taken.add(key);
    }
  }
  // « l'hôpital al-Aïn » is also called by its proper part alone, where nothing else has that name.
  for (const name of names.filter((n) => own.has((places[n.at] as Place).id) && n.language === compiled.code && !SETTLED.has(kindOf(n)))) {
    const { spelling } = name;
    const capitals = new Set(
      spelling.written
        .split(" ")
        .filter((word) => word !== word.toLowerCase())
        .map((word) => lexicon.folder.fold(word)),
    );
    const cased = spelling.written.toLowerCase() !== spelling.written.toUpperCase();
    const proper = spelling.words.filter(
      (word) => (!cased || capitals.has(word)) && !lexicon.look(word).some(({ entry }) => entry.cat !== "name"),
    );
    if (proper.length === 0 || proper.length === spelling.words.length || taken.has(proper.join(" ")) || (proper[0] as string).length < 3)
      continue;
    const alone = { ...spelling, words: proper, written: proper.join(" "), capitals: 1, article: false } as const;
    names.push({ ...name, primary: false, ordinary: false, read: true, spelling: alone });
  }
  // « حي X », « X city »: a table that has the name with its kind alone means the name.
  for (const name of names.filter((n) => SETTLED.has(kindOf(n)) && n.spelling.words.length > 1)) {
    const { spelling } = name;
    const kindAt = (word: string): boolean => lexicon.look(word).some(({ entry }) => entry.kind === `kind:${kindOf(name)}`);
    const words = kindAt(spelling.words[0] as string)
      ? spelling.words.slice(1)
      : kindAt(spelling.words.at(-1) as string)
        ? spelling.words.slice(0, -1)
        : [];
    const key = words.join(" ");
    if (words.length === 0 || key.length < 3 || taken.has(key) || words.every((word) => ordinary(lexicon, word))) continue;
    taken.add(key);
    const read = cutter.reads(name.language, spelling.written);
    names.push({ ...name, primary: false, ordinary: false, read, spelling: { ...spelling, words, written: key, article: false } });
  }
  return names;
}

/** The form is a word of the language; a subjunctive, which stands behind a particle alone, hides no name. */
function ordinary(lexicon: Lexicon, form: string): boolean {
  return lexicon.look(form).some(({ entry, tags }) => ORDINARY.has(entry.cat) && !entry.classes.has("demonym") && (tags & BIT.subj) === 0);
}

/** Kinds, directions, areas and titles, with every inflected form, cut as texts are; each once. */
function cutWords({ compiled, lexicon }: PlaceNamesSource, cutter: NameCutter): [words: readonly string[], word: PlaceWord][] {
  const wordOf = (index: number, tags: number): PlaceWord | null => {
    const entry = compiled.entries[index];
    if (entry === undefined) return null;
    if (entry.kind?.startsWith("kind:"))
      return { what: "kind", kind: entry.kind.slice(5), plural: (tags & BIT.p) !== 0, called: entry.rel ?? null };
    if (entry.classes?.includes("direction") && entry.value != null) return { what: "direction", point: entry.value };
    return null;
  };
  const out: [readonly string[], PlaceWord][] = [];
  const seen = new Set<string>();
  const add = (words: readonly string[], word: PlaceWord): void => {
    const key = `${words.join(" ")} ${JSON.stringify(word)}`;
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    out.push([words, word]);
  };
  for (const [form, flat] of unshelve(compiled.forms)) {
    for (let i = 0; i < flat.length; i += 2) {
      const word = wordOf(Number(flat[i]), Number(flat[i + 1]));
      if (word !== null) add([lexicon.folder.fold(form)], word);
    }
  }
  const phrases: [string, PlaceWord][] = [];
  for (const [form, index, tags] of compiled.terms) {
    const word = wordOf(index, tags);
    if (word !== null) phrases.push([form, word]);
  }
  for (const { area, words } of compiled.names.areas ?? []) for (const form of words) phrases.push([form, { what: "area", area }]);
  for (const title of compiled.names.titles) phrases.push([title, { what: "title" }]);
  const spellings = cutter.cut(
    phrases.map(([form]) => form),
    true,
  );
  for (const [index, [, word]] of phrases.entries()) add((spellings[index] as Spelling).words, word);
  return out;
}
