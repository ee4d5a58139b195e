// A compiled language → what is known of each word that a text holds: its pieces, their readings, and who may want to look at them.
import type { CompiledLanguage } from "./compiled.ts";
import { Cutter } from "./cutter.ts";
import { closures, entryOf, type LexEntry, type Use } from "./entries.ts";
import { createFolder, type Folder } from "./fold.ts";
import { FIRST_FREE, marksOf } from "./marks.ts";
import { NOTHING_PREPARED, type Prepared } from "./prepared.ts";
import { NO_READINGS, type Reading } from "./tokens.ts";
import { hashOf, WordCache } from "./word-cache.ts";
import { openWords, type WordTable } from "./word-table.ts";

/** All that is known of a folded form. */
export interface KnownForm {
  readonly form: string;
  readonly readings: readonly Reading[];
  /** Bits of the finders that have something beginning with it. */
  readonly begins: number;
  /** Bits of what its readings can be. */
  readonly marks: number;
}

/** One piece of a written word after its particles are cut off. */
export interface Piece extends KnownForm {
  /** Offsets into the written word. */
  readonly from: number;
  readonly to: number;
}

/** Whether something that a finder looks for may begin with a word. */
export type Beginning = (form: string, readings: readonly Reading[]) => boolean;

/** Word look-up of one language. */
export interface Lexicon {
  readonly folder: Folder;
  readonly entries: readonly LexEntry[];
  /** Readings of a folded form; empty when unknown. */
  look(form: string): readonly Reading[];
  /** All about a form that is not cut further: an elided or suffixed piece. */
  whole(form: string): KnownForm;
  /** All about a form that is no word: a mark or a number. */
  wordless(form: string): KnownForm;
  /** Cuts a written word into particles and stem; cached. `capital` keeps unknown names from being guessed at. */
  cut(written: string, capital: boolean): readonly Piece[];
  /** The same for the word text[from, to) whose letters have this hash (see word-cache.ts): of a known word no string is made. */
  cutAt(text: string, from: number, to: number, hash: number, capital: boolean): readonly Piece[];
  /** Makes a stem known (names of places, parties) so that particles before it are cut; says whether it was not yet. */
  know(form: string): boolean;
  /** The same for stems that it is already told of: nobody looks whether they were known (see prepared.ts). */
  learn(forms: readonly string[]): void;
  /**
   * Gives a finder a bit that every token cut from now on carries where `may` holds, so that the finder looks nothing up at the
   * others. It is asked once for each word that the cache holds, not for each token.
   */
  watch(may: Beginning): number;
  /** The same for what a stage asks of a word's readings: a bit of `Tokens.marks`. */
  mark(is: (readings: readonly Reading[]) => boolean): number;
}

/** Words that each cache holds at most; a language's running text has fewer. */
const CACHE_LIMIT = 60_000;
/** Bits of a small integer. */
const BITS = 31;

/** Builds the look-up. `classUp` maps a class to what it also is. */
export function createLexicon(
  compiled: CompiledLanguage,
  classUp: Readonly<Record<string, readonly string[]>>,
  prepared: Prepared = NOTHING_PREPARED,
): Lexicon {
  const up = closures(classUp);
  const lexicon = new WordBook(
    compiled,
    compiled.entries.map((entry, id) => entryOf(id, entry, up(entry.classes ?? []))),
  );
  // A verb's fixed tail is met as texts are cut, particles and suffixes apart.
  const tailed = lexicon.entries.flatMap(({ uses }) => uses.filter(({ tail }) => tail !== undefined));
  const tails = prepared.list("tails of verbs", () =>
    tailed.map(({ tail }) => tail?.flatMap((word) => lexicon.cut(word, false).map(({ form }) => form))),
  );
  for (const [k, use] of tailed.entries()) (use as { tail: Use["tail"] }).tail = tails[k];
  return lexicon;
}

class WordBook implements Lexicon {
  readonly folder: Folder;
  readonly entries: readonly LexEntry[];
  private readonly words: WordTable;
  private readonly cutter: Cutter;
  /** Stems that it has been told of. */
  private readonly known = new Set<string>();
  /** Words already cut, those with a capital apart: a name is cut otherwise than the word that it looks like. */
  private readonly small = new WordCache<readonly Piece[]>(CACHE_LIMIT);
  private readonly capitals = new WordCache<readonly Piece[]>(CACHE_LIMIT);
  private readonly wholes = new Map<string, KnownForm>();
  private readonly marksAndNumbers = new Map<string, KnownForm>();
  /** One string for each form, so that comparing two of them compares addresses. */
  private readonly forms = new Map<string, string>();
  private readonly watchers: Beginning[] = [];
  private readonly asked: ((readings: readonly Reading[]) => boolean)[] = [];

  constructor(compiled: CompiledLanguage, entries: readonly LexEntry[]) {
    this.folder = createFolder(compiled.script.fold);
    this.entries = entries;
    this.words = openWords(compiled, entries, this.folder);
    this.cutter = new Cutter(compiled.script, this.words, this.folder, this.known);
  }

  look(form: string): readonly Reading[] {
    return this.words.look(form);
  }

  whole(form: string): KnownForm {
    return this.wholes.get(form) ?? this.remember(this.wholes, form, this.words.look(form));
  }

  wordless(form: string): KnownForm {
    return this.marksAndNumbers.get(form) ?? this.remember(this.marksAndNumbers, form, NO_READINGS);
  }

  cut(written: string, capital: boolean): readonly Piece[] {
    return this.cutAt(written, 0, written.length, hashOf(written), capital);
  }

  cutAt(text: string, from: number, to: number, hash: number, capital: boolean): readonly Piece[] {
    const cache = capital ? this.capitals : this.small;
    const hit = cache.get(text, from, to, hash);
    if (hit !== undefined) return hit;
    const written = text.slice(from, to);
    const pieces = this.cutter.cut(written, capital).map((piece) => this.described(piece.form, piece.readings, piece.from, piece.to));
    cache.set(written, hash, pieces);
    return pieces;
  }

  watch(may: Beginning): number {
    if (this.watchers.length === BITS) throw new Error("more finders than a token has bits for");
    this.watchers.push(may);
    this.forget();
    return 1 << (this.watchers.length - 1);
  }

  mark(is: (readings: readonly Reading[]) => boolean): number {
    if (FIRST_FREE + this.asked.length === BITS) throw new Error("more marks than a token has bits for");
    this.asked.push(is);
    this.forget();
    return 1 << (FIRST_FREE + this.asked.length - 1);
  }

  know(form: string): boolean {
    if (this.words.look(form).length > 0 || this.known.has(form)) return false;
    this.learn([form]);
    return true;
  }

  learn(forms: readonly string[]): void {
    for (const form of forms) this.known.add(form);
    this.small.clear();
    this.capitals.clear();
  }

  /** Words are cut anew with the bits of whom the lexicon learns of later. */
  private forget(): void {
    for (const one of [this.small, this.capitals, this.wholes, this.marksAndNumbers]) one.clear();
  }

  private remember(kept: Map<string, KnownForm>, form: string, readings: readonly Reading[]): KnownForm {
    if (kept.size >= CACHE_LIMIT) kept.clear();
    const known = this.described(form, readings, 0, form.length);
    kept.set(known.form, known);
    return known;
  }

  /** Pieces and whole forms are of one shape: every token reads them, and engines read objects of one shape fastest. */
  private described(form: string, readings: readonly Reading[], from: number, to: number): Piece {
    return { form: this.same(form), readings, begins: this.begins(form, readings), marks: this.marks(readings), from, to };
  }

  private same(form: string): string {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    if (this.forms.size >= CACHE_LIMIT) this.forms.clear();
    this.forms.set(form, form);
    return form;
  }

  private begins(form: string, readings: readonly Reading[]): number {
    let bits = 0;
    for (let w = 0; w < this.watchers.length; w++) if ((this.watchers[w] as Beginning)(form, readings)) bits |= 1 << w;
    return bits;
  }

  private marks(readings: readonly Reading[]): number {
    let bits = marksOf(readings);
    for (let k = 0; k < this.asked.length; k++) if (this.asked[k]?.(readings) === true) bits |= 1 << (FIRST_FREE + k);
    return bits;
  }
}
