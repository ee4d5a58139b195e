// A compiled language's forms → the readings of a word, by its exact spelling or by its folded letters.
import type { CompiledLanguage } from "./compiled.ts";
import type { LexEntry } from "./entries.ts";
import type { Folder } from "./fold.ts";
import { openShelves } from "./shelves.ts";
import { NO_READINGS, type Reading, readingOf } from "./tokens.ts";

const ASCII = 128;

/** By exact spelling first (« à » is not « a »), by folded letters when the text leaves its accents out. */
export interface WordTable {
  /** Readings of a word that is spelt so; undefined where the table has none. */
  exact(spelt: string): readonly Reading[] | undefined;
  /** Readings of a folded form; empty when unknown. */
  look(form: string): readonly Reading[];
  /** A written word as the table spells it: composed, in small letters, without vowel signs. */
  spelling(written: string): string;
  /** Readings of a written word: by its spelling, else by its folded form. */
  spelled(written: string, form: string): readonly Reading[];
  /** What the ending of an unknown form lets one guess. */
  guess(form: string): readonly Reading[];
}

/** Opens the table. Readings are made when a word is first met: a report has a small part of them. */
export function openWords(compiled: CompiledLanguage, entries: readonly LexEntry[], folder: Folder): WordTable {
  const made = new Map<string, readonly Reading[]>();
  const folded = new Map<string, readonly Reading[]>();
  const listed = openShelves(compiled.forms);
  const folding = openShelves(compiled.folds);
  // the longest beginnings and endings tell most
  const guesses = [...compiled.guess].sort((a, b) => b.ends.length + b.starts.length - a.ends.length - a.starts.length);

  function exact(spelt: string): readonly Reading[] | undefined {
    const known = made.get(spelt);
    if (known !== undefined) return known;
    const flat = listed(spelt);
    if (flat === undefined) return undefined;
    const readings: Reading[] = [];
    for (let i = 0; i < flat.length; i += 2) readings.push(readingOf(entries[Number(flat[i])] as LexEntry, Number(flat[i + 1])));
    made.set(spelt, readings);
    return readings;
  }

  function look(form: string): readonly Reading[] {
    const known = folded.get(form);
    if (known !== undefined) return known;
    const spellings = folding(form) ?? (listed(form) !== undefined && folder.fold(form) === form ? [form] : undefined);
    if (spellings === undefined) return NO_READINGS;
    const readings = spellings.map((one) => exact(one) as readonly Reading[]).reduce(joined);
    folded.set(form, readings);
    return readings;
  }

  function spelling(written: string): string {
    let plain = true;
    for (let i = 0; i < written.length && plain; i++) plain = written.charCodeAt(i) < ASCII;
    if (plain) return written.toLowerCase();
    let out = "";
    for (const char of written.normalize("NFC").toLowerCase()) if (folder.fold(char) !== "") out += char;
    return out;
  }

  return {
    exact,
    look,
    spelling,
    spelled: (written, form) => exact(written.length > 1 ? spelling(written) : written) ?? look(form),
    guess(form) {
      for (const { starts, ends, entry, tags, min } of guesses)
        if (form.length >= min && form.endsWith(ends) && form.startsWith(starts)) return [readingOf(entries[entry] as LexEntry, tags)];
      return NO_READINGS;
    },
  };
}

/** The readings of two spellings, each once. */
function joined(some: readonly Reading[], others: readonly Reading[]): readonly Reading[] {
  return [...some, ...others.filter((one) => !some.some((known) => known.entry === one.entry && known.tags === one.tags))];
}
