// A register's entries → tries of their names, of persons' surnames, and of persons' names by consonant skeleton.
import type { CompiledLanguage } from "../../language/compiled.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { NOTHING_PREPARED, type Prepared } from "../../language/prepared.ts";
import type { Tokenizer } from "../../language/script.ts";
import { type KeptSpelling, keep, kept, NameCutter, NameTrie, type Spelling } from "../names/name-trie.ts";
import { createSkeleton, type Skeleton } from "../names/skeleton.ts";

/** What a register is built from. */
export interface RegisterSource {
  readonly compiled: CompiledLanguage;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  /** What was cut at build. */
  readonly prepared?: Prepared;
  /** Letter groups of each language's names. */
  readonly skeletons?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An entry of either register. */
export interface RegisterEntry {
  readonly id: string;
  readonly kind: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** One name of one entry. */
export interface RegisterName {
  readonly id: string;
  readonly spelling: Spelling;
  readonly own: boolean;
  /** All its words are ordinary words of the language. */
  readonly ordinary: boolean;
  /** The noun that the whole name is one of (« coalition » of « coalition internationale »), or null. */
  readonly head: string | null;
  /** Written with a leading `~`: means the entry only in its country, or where a fuller name of it stands too. */
  readonly local: boolean;
}

/** Tries of one register. */
export interface RegisterNames {
  readonly cutter: NameCutter;
  readonly names: NameTrie<RegisterName>;
  /** Names of persons without their first word. */
  readonly surnames: NameTrie<string>;
  readonly persons: PersonIndex;
  /** Head nouns that a case's own tables give to one armed side alone: « the coalition » needs no fuller name there. */
  readonly heads: ReadonlyMap<string, string>;
  /** Entries that fight. */
  readonly armed: ReadonlySet<string>;
  /** The language sets noun before noun without a link. */
  readonly compound: boolean;
  /** It sets the genitive behind its noun without a link, which then has no article. */
  readonly construct: boolean;
  /** Bits of the tokens with which a name, a surname, a person's name in another spelling may begin, and of head nouns. */
  readonly begins: { readonly name: number; readonly surname: number; readonly person: number; readonly head: number };
}

const LOCAL = "~";
const SHORTEST_SURNAME = 4;
const ARMED = new Set(["coalition", "alliance", "armed-group"]);

/** Builds a register's tries and teaches the lexicon its words. */
export function registerNames(
  source: RegisterSource,
  register: "parties" | "sources",
  entries: readonly RegisterEntry[],
  own: ReadonlySet<string>,
): RegisterNames {
  const { compiled, lexicon, tokenizer } = source;
  const cutter = new NameCutter(compiled, lexicon, tokenizer, source.prepared ?? NOTHING_PREPARED);
  cutter.learn(`words of ${register}`, () => entries.flatMap(({ names }) => (names[compiled.code] ?? []).map(bare)));
  const trie = new NameTrie<RegisterName>(cutter);
  const heads = new Set<string>();
  const owned = new Map<string, string | null>();
  const armed = new Set(entries.filter((entry) => ARMED.has(entry.kind)).map((entry) => entry.id));
  const surnames = new NameTrie<string>(cutter);
  const persons = new PersonIndex(compiled.code, source.skeletons ?? { [compiled.code]: compiled.names.skeleton }, (text) =>
    lexicon.folder.fold(text),
  );
  for (const cut of cutter.prepared.list(register, () => cutNames(source, cutter, persons, entries))) {
    const { ordinary, local, head, person } = cut;
    const spelling = kept(cut.spelling);
    const { id, kind } = entries[cut.at] as RegisterEntry;
    if (person !== null) persons.add(person, id);
    if (!cut.read) continue;
    if (head !== null) heads.add(head);
    if (head !== null && own.has(id)) owned.set(head, armed.has(id) && (owned.get(head) ?? id) === id ? id : null);
    trie.add(spelling.words, { id, spelling, own: own.has(id), ordinary, local, head });
    const tail = kind === "person" ? spelling.words.slice(1) : [];
    if (tail.length > 0 && (tail[tail.length - 1] as string).length >= SHORTEST_SURNAME) surnames.add(tail, id);
  }
  trie.watch();
  surnames.watch();
  const begins = {
    name: trie.begins,
    surname: surnames.begins,
    person: lexicon.watch((form, readings) => readings.length === 0 && persons.begins(form) !== undefined),
    head: lexicon.watch((form) => heads.has(form)),
  };
  const sole = new Map<string, string>();
  for (const [head, id] of owned) if (id !== null) sole.set(head, id);
  return {
    cutter,
    names: trie,
    surnames,
    persons,
    heads: sole,
    armed,
    compound: compiled.compound === "last",
    construct: compiled.compound === "genitive",
    begins,
  };
}

const bare = (name: string): string => (name.startsWith(LOCAL) ? name.slice(LOCAL.length) : name);

/** A name as the build keeps it. */
interface CutName extends Pick<RegisterName, "ordinary" | "local" | "head"> {
  /** Number of its entry in the table. */
  readonly at: number;
  readonly spelling: KeptSpelling;
  /** Reports in this language may hold it. */
  readonly read: boolean;
  /** Consonants of a person's first word, and of the whole name. */
  readonly person: PersonKey | null;
}

/** Every name of every entry as texts are cut. */
function cutNames(
  { compiled, lexicon }: RegisterSource,
  cutter: NameCutter,
  persons: PersonIndex,
  entries: readonly RegisterEntry[],
): CutName[] {
  const written = entries.flatMap(({ kind, names }, at) =>
    Object.entries(names).flatMap(([language, list]) =>
      list.map((name) => ({ at, person: kind === "person", language, name: bare(name), local: name.startsWith(LOCAL) })),
    ),
  );
  return [true, false].flatMap((native) => {
    const list = written.filter((w) => (w.language === compiled.code) === native && (w.person || cutter.reads(w.language, w.name)));
    const spellings = cutter.cut(
      list.map((w) => w.name),
      native,
    );
    return list.flatMap(({ at, person, language, name, local }, index): CutName[] => {
      const spelling = spellings[index] as Spelling;
      const { words } = spelling;
      if (words.length === 0) return [];
      return [
        {
          at,
          spelling: keep(spelling),
          ordinary: words.every((word) => lexicon.look(word).some(({ entry }) => entry.cat !== "name")),
          local,
          head: person || !native ? null : headOf(words, lexicon, compiled.compound === "last"),
          read: cutter.reads(language, name),
          person: person && words.length > 1 ? persons.key(words, language) : null,
        },
      ];
    });
  });
}

/** Head noun of a name of several words: its first word, or where heads stand last, the last one before a preposition. */
function headOf(words: readonly string[], lexicon: Lexicon, last: boolean): string | null {
  if (words.length < 2) return null;
  let at = 0;
  if (last) {
    const stop = words.findIndex((word, i) => i > 0 && lexicon.look(word).some(({ entry }) => entry.cat === "prep"));
    at = (stop === -1 ? words.length : stop) - 1;
  }
  const head = words[at] as string;
  const readings = lexicon.look(head);
  // « forces », "army": words that mean a side by themselves are the lexicon's.
  return readings.some(({ entry }) => entry.cat === "noun") && !readings.some(({ entry }) => entry.party !== null) ? head : null;
}

/** Consonants of a name's first word, and of all its words. */
type PersonKey = readonly [first: string, whole: string];

/** Persons by the consonants of their whole name, however it is cut into words (« Abdel Rahmane », « Abdulrahman »). */
export class PersonIndex {
  private readonly byFirst = new Map<string, Map<string, string>>();
  private readonly skeletons = new Map<string, Skeleton>();
  private readonly own: Skeleton;

  constructor(code: string, tables: Readonly<Record<string, Readonly<Record<string, string>>>>, fold: (text: string) => string) {
    for (const [language, groups] of Object.entries(tables)) this.skeletons.set(language, createSkeleton(groups, fold));
    this.own = this.skeletons.get(code) ?? (() => "");
  }

  /** Under what a name is found, or null when it has too few consonants. */
  key(words: readonly string[], language: string): PersonKey | null {
    const skeleton = this.skeletons.get(language) ?? this.own;
    const first = skeleton(words[0] as string);
    const whole = joined(words.map(skeleton));
    return first.length < 2 || whole.length < 5 ? null : [first, whole];
  }

  add([first, whole]: PersonKey, id: string): void {
    const level = this.byFirst.get(first) ?? new Map<string, string>();
    level.set(whole, id);
    this.byFirst.set(first, level);
  }

  /** Entries whose name begins with a word like this one, or undefined: the cheap test. */
  begins(form: string): ReadonlyMap<string, string> | undefined {
    const first = this.own(form);
    return first.length < 2 ? undefined : this.byFirst.get(first);
  }

  /** Skeleton of several words. */
  whole(words: readonly string[]): string {
    return joined(words.map(this.own));
  }
}

/** Joins skeletons; a class said twice over a word's end counts once. */
function joined(parts: readonly string[]): string {
  let out = "";
  for (const part of parts) out += part !== "" && out.endsWith(part[0] as string) ? part.slice(1) : part;
  return out;
}
