// A register's entries → tries of their names, of persons' surnames, and of persons' names by consonant skeleton.
import type { CompiledLanguage, Lexicon } from "../../language/lexicon.ts";
import { NOTHING_PREPARED, type Prepared } from "../../language/prepared.ts";
import type { Tokenizer } from "../../language/script.ts";
import { NameCutter, NameTrie, type Spelling } from "../names/name-trie.ts";
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
  const bare = (name: string): string => (name.startsWith(LOCAL) ? name.slice(LOCAL.length) : name);
  cutter.learn(entries.flatMap(({ names }) => (names[compiled.code] ?? []).map(bare)));
  const trie = new NameTrie<RegisterName>(cutter);
  const heads = new Set<string>();
  const owned = new Map<string, string | null>();
  const armed = new Set(entries.filter((entry) => ARMED.has(entry.kind)).map((entry) => entry.id));
  const surnames = new NameTrie<string>(cutter);
  const persons = new PersonIndex(compiled.code, source.skeletons ?? { [compiled.code]: compiled.names.skeleton }, (text) =>
    lexicon.folder.fold(text),
  );
  const written = entries.flatMap(({ id, kind, names }) =>
    Object.entries(names).flatMap(([language, list]) =>
      list.map((name) => ({ id, kind, language, name: bare(name), local: name.startsWith(LOCAL) })),
    ),
  );
  for (const native of [true, false]) {
    const list = written.filter(
      (w) => (w.language === compiled.code) === native && (w.kind === "person" || cutter.reads(w.language, w.name)),
    );
    const spellings = cutter.cut(
      native ? register : `${register} of other languages`,
      list.map((w) => w.name),
      native,
    );
    for (const [index, { id, kind, language, name, local }] of list.entries()) {
      const spelling = spellings[index] as Spelling;
      const { words } = spelling;
      if (words.length === 0) continue;
      if (kind === "person" && words.length > 1) persons.add(words, language, id);
      if (!cutter.reads(language, name)) continue;
      const head = kind === "person" || !native ? null : headOf(words, lexicon, compiled.compound === "last");
      if (head !== null) heads.add(head);
      if (head !== null && own.has(id)) owned.set(head, armed.has(id) && (owned.get(head) ?? id) === id ? id : null);
      const ordinary = words.every((word) => lexicon.look(word).some(({ entry }) => entry.cat !== "name"));
      trie.add(words, {
        id,
        spelling,
        own: own.has(id),
        ordinary,
        local,
        head,
      });
      const tail = words.slice(1);
      if (kind === "person" && tail.length > 0 && (tail[tail.length - 1] as string).length >= SHORTEST_SURNAME) surnames.add(tail, id);
    }
  }
  const begins = {
    name: lexicon.watch((form) => trie.begins(form)),
    surname: lexicon.watch((form) => surnames.begins(form)),
    person: lexicon.watch((form, readings) => readings.length === 0 && persons.begins(form) !== undefined),
    head: lexicon.watch((form) => heads.has(form)),
  };
  const sole = new Map<string, string>();
  for (const [head, id] of owned) if (id !== null) sole.set(head, id);
  return { cutter, names: trie, surnames, persons, heads: sole, armed, compound: compiled.compound === "last", begins };
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

/** Persons by the consonants of their whole name, however it is cut into words (« Abdel Rahmane », « Abdulrahman »). */
export class PersonIndex {
  private readonly byFirst = new Map<string, Map<string, string>>();
  private readonly skeletons = new Map<string, Skeleton>();
  private readonly own: Skeleton;

  constructor(code: string, tables: Readonly<Record<string, Readonly<Record<string, string>>>>, fold: (text: string) => string) {
    for (const [language, groups] of Object.entries(tables)) this.skeletons.set(language, createSkeleton(groups, fold));
    this.own = this.skeletons.get(code) ?? (() => "");
  }

  add(words: readonly string[], language: string, id: string): void {
    const skeleton = this.skeletons.get(language) ?? this.own;
    const first = skeleton(words[0] as string);
    const whole = joined(words.map(skeleton));
    if (first.length < 2 || whole.length < 5) return;
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
