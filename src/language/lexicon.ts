// Compiled word tables → look-up by folded form; the entries are what the grammar stages know of a word.
import { createFolder, type Folder } from "./fold.ts";
import { FIRST_FREE, marksOf } from "./marks.ts";
import { NOTHING_PREPARED, type Prepared } from "./prepared.ts";
import type { AttributionResource, CertaintyResource, FramingResource, NamesResource, ScriptResource } from "./schema.ts";
import { openShelves, type Shelves } from "./shelves.ts";
import { BIT, FINITE } from "./tags.ts";
import { NO_READINGS, type Reading, readingOf } from "./tokens.ts";

export type Category =
  | "det"
  | "prep"
  | "conj"
  | "sub"
  | "rel"
  | "pron"
  | "neg"
  | "aux"
  | "adv"
  | "adj"
  | "noun"
  | "verb"
  | "particle"
  | "name";

/** What a verb, noun, adjective or phrase does beyond its grammar. */
export interface Use {
  /** Id: `sense:take`, `chain:expected`, `light:active`, `say:deny`, `say:say+`. */
  readonly role: "sense" | "chain" | "light" | "say";
  /** Sense name, chain effect, light voice or stance. */
  readonly value: string;
  /** Light verbs: effect on polarity; verbs of saying: `continues`; wrapping verbs: `done` where a compound past tells that it happened. */
  readonly more?: string | undefined;
  /** Verbs of saying: the function of the source that they cite (« quotes X as saying »). */
  readonly cites?: string | undefined;
  /** Verbs of saying: only a clause or a quotation is what they say; a bare noun behind is another thing (« launch an attack »). */
  readonly clause?: boolean | undefined;
  /** Verbs of saying: a bare noun behind is who hears it. */
  readonly hears?: boolean | undefined;
  readonly reflexive?: boolean | undefined;
  /** Folded words that must follow within reach; null = none. */
  readonly tail?: readonly string[] | undefined;
}

/** One lexicon entry: a lemma in one category. */
export interface LexEntry {
  /** Its place among the language's entries, so that what a stage finds out about it is kept in an array. */
  readonly id: number;
  readonly cat: Category;
  /** Dictionary form, folded. */
  readonly lemma: string;
  /** Dictionary form as its file has it. */
  readonly written: string;
  readonly classes: ReadonlySet<string>;
  readonly kind: string | null;
  readonly rel: string | null;
  readonly role: string | null;
  readonly party: string | null;
  readonly unit: string | null;
  readonly of: string | null;
  /** Place id of a demonym, metonym party, place kind, direction, …: see `kind`. */
  readonly value: string | null;
  readonly uses: readonly Use[];
  /** Some use says something, wraps a verb, tells an event. */
  readonly says: boolean;
  readonly wraps: boolean;
  readonly tells: boolean;
  /** be + participle is active. */
  readonly unaccusative: boolean;
  /** Needs an object. */
  readonly transitive: boolean;
}

/** An entry as it stands in the compiled file, without what is null, empty or false: a start reads every one. */
export interface CompiledEntry
  extends Pick<LexEntry, "cat" | "lemma" | "written">,
    Partial<Omit<LexEntry, "cat" | "lemma" | "written" | "classes" | "id" | "says" | "wraps" | "tells">> {
  readonly classes?: readonly string[];
}

/** One language's resources in one file. */
export interface CompiledLanguage {
  readonly code: string;
  /** SHA-256 over the sources. */
  readonly version: string;
  readonly order: "svo" | "vso";
  readonly compound: "none" | "genitive" | "last";
  readonly script: ScriptResource;
  readonly certainty: Pick<CertaintyResource, "moods" | "softened">;
  readonly attribution: Pick<AttributionResource, "openers" | "prepositions" | "relay" | "same" | "unnamed">;
  readonly names: Pick<NamesResource, "articles" | "skeleton" | "titles" | "areas" | "metonyms">;
  readonly guess: readonly {
    readonly starts: string;
    readonly ends: string;
    readonly entry: number;
    readonly tags: number;
    readonly min: number;
  }[];
  readonly entries: readonly CompiledEntry[];
  /** Single-word form in lower case → flat list of entry index, tags, entry index, tags, … */
  readonly forms: Shelves;
  /** Folded form → the forms that fold to it, in order, where that is not itself alone. */
  readonly folds: Shelves;
  /** Multi-word forms as written → entry index and tags. */
  readonly terms: readonly (readonly [string, number, number])[];
  /** Loaded words by what they name and what they make of it, as written; see framing.ts. */
  readonly framing: FramingResource["labels"];
  /** Compiled quantity and time resources, read by ground. */
  readonly quantity: unknown;
  readonly time: unknown;
}

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

/** A piece before finders and stages were asked. */
type Cut = Omit<Piece, "begins" | "marks">;

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

const CACHE_LIMIT = 60_000;
const ASCII = 128;
const BITS = 31;

/** Builds the look-up. `classUp` maps a class to what it also is. */
export function createLexicon(
  compiled: CompiledLanguage,
  classUp: Readonly<Record<string, readonly string[]>>,
  prepared: Prepared = NOTHING_PREPARED,
): Lexicon {
  const folder = createFolder(compiled.script.fold);
  const up = closures(classUp);
  const entries = compiled.entries.map((entry, id) => entryOf(id, entry, up(entry.classes ?? [])));
  // By exact spelling first (« à » is not « a »), by folded letters when the text leaves its accents out. Readings are made when a word
  // is first met: a report has a small part of them.
  const spelt = new Map<string, readonly Reading[]>();
  const table = new Map<string, readonly Reading[]>();
  const listed = openShelves(compiled.forms);
  const folding = openShelves(compiled.folds);
  function exact(form: string): readonly Reading[] | undefined {
    const made = spelt.get(form);
    if (made !== undefined) return made;
    const flat = listed(form);
    if (flat === undefined) return undefined;
    const readings: Reading[] = [];
    for (let i = 0; i < flat.length; i += 2) readings.push(readingOf(entries[Number(flat[i])] as LexEntry, Number(flat[i + 1])));
    spelt.set(form, readings);
    return readings;
  }
  function look(form: string): readonly Reading[] {
    const made = table.get(form);
    if (made !== undefined) return made;
    let readings: readonly Reading[] | undefined;
    const spellings = folding(form);
    if (spellings !== undefined) {
      for (const one of spellings) {
        const others = readings;
        const own = exact(one) as readonly Reading[];
        readings =
          others === undefined ? own : [...others, ...own.filter((r) => !others.some((o) => o.entry === r.entry && o.tags === r.tags))];
      }
    } else if (listed(form) !== undefined && folder.fold(form) === form) readings = exact(form);
    if (readings === undefined) return NO_READINGS;
    table.set(form, readings);
    return readings;
  }
  /** As the table spells it: composed, in small letters, without vowel signs. */
  const spelling = (written: string): string => {
    let plain = true;
    for (let i = 0; i < written.length && plain; i++) plain = written.charCodeAt(i) < ASCII;
    if (plain) return written.toLowerCase();
    let out = "";
    for (const char of written.normalize("NFC").toLowerCase()) if (folder.fold(char) !== "") out += char;
    return out;
  };
  const spelled = (written: string, form: string): readonly Reading[] =>
    exact(written.length > 1 ? spelling(written) : written) ?? look(form);
  const known = new Set<string>();
  const { script } = compiled;
  const levels = script.proclitics.map((level) => level.map((p) => folder.fold(p)));
  const article = script.article === null ? null : folder.fold(script.article);
  const contractions = Object.entries(script.contractions).map(([from, to]) => [folder.fold(from), to.map((t) => folder.fold(t))] as const);
  const enclitics = script.enclitics.map((e) => folder.fold(e)).sort((a, b) => b.length - a.length);
  const restore = Object.entries(script.restore).map(([from, to]) => [folder.fold(from), to.map((t) => folder.fold(t))] as const);
  const guesses = [...compiled.guess].sort((a, b) => b.ends.length + b.starts.length - a.ends.length - a.starts.length);
  const splits = levels.length > 0 || enclitics.length > 0;
  /** Words already cut, those with a capital apart: a name is cut otherwise than the word that it looks like. */
  const small = new Map<string, readonly Piece[]>();
  const capitals = new Map<string, readonly Piece[]>();
  /** One string for each form, so that comparing two of them compares addresses. */
  const forms = new Map<string, string>();
  const wholes = new Map<string, KnownForm>();
  const wordless = new Map<string, KnownForm>();
  const watchers: Beginning[] = [];
  const asked: ((readings: readonly Reading[]) => boolean)[] = [];

  const has = (form: string): boolean => look(form).length > 0 || known.has(form);

  /** Words are cut anew with the bits of whom the lexicon learns of later. */
  function forget(): void {
    for (const one of [small, capitals, wholes, wordless]) one.clear();
  }

  function begins(form: string, readings: readonly Reading[]): number {
    let bits = 0;
    for (let w = 0; w < watchers.length; w++) if ((watchers[w] as Beginning)(form, readings)) bits |= 1 << w;
    return bits;
  }

  function marks(readings: readonly Reading[]): number {
    let bits = marksOf(readings);
    for (let k = 0; k < asked.length; k++) if (asked[k]?.(readings) === true) bits |= 1 << (FIRST_FREE + k);
    return bits;
  }

  function same(form: string): string {
    const known = forms.get(form);
    if (known !== undefined) return known;
    if (forms.size >= CACHE_LIMIT) forms.clear();
    forms.set(form, form);
    return form;
  }

  function remember(kept: Map<string, KnownForm>, form: string, readings: readonly Reading[]): KnownForm {
    if (kept.size >= CACHE_LIMIT) kept.clear();
    const known = { form: same(form), readings, begins: begins(form, readings), marks: marks(readings) };
    kept.set(known.form, known);
    return known;
  }

  function guess(form: string): readonly Reading[] {
    for (const { starts, ends, entry, tags, min } of guesses)
      if (form.length >= min && form.endsWith(ends) && form.startsWith(starts)) return [readingOf(entries[entry] as LexEntry, tags)];
    return NO_READINGS;
  }

  interface Option {
    cost: number;
    front: string[];
    stem: string;
    stemLength: number;
    readings: readonly Reading[];
    back: string;
  }

  /** Readings of a stem that may stand behind these particles. */
  function suiting(stem: string, front: readonly string[]): readonly Reading[] {
    const all = look(stem);
    if (front.length === 0 || all.length === 0) return all;
    const last = front[front.length - 1] as string;
    const isArticle = last === article;
    const particle = levels.findIndex((level) => level.includes(last));
    if (isArticle) return all.filter(({ entry, tags }) => entry.cat !== "verb" || (tags & FINITE) === 0);
    if (particle <= 0) return all;
    // Future and purpose particles stand before verbs, the others before nouns; what a particle is, its own entry says.
    const before = look(last);
    const verbs = before.some(({ entry }) => entry.kind === "verbal" || entry.role === "so" || entry.kind === "future");
    const nouns = before.some(({ entry }) => entry.cat === "prep");
    return all.filter(({ entry, tags }) => ((tags & FINITE) !== 0 && entry.cat === "verb" ? verbs && (tags & BIT.pres) !== 0 : nouns));
  }

  /** A word that is only almost spelt like another (فيه, فئة) as a stem that is spelt so, with a suffixed pronoun. */
  function suffixed(spelt: string): Option | null {
    for (const back of enclitics) {
      const bare = spelt.slice(0, spelt.length - back.length);
      const readings = bare.length > 1 && spelt.endsWith(back) ? exact(bare) : undefined;
      if (readings !== undefined)
        return { cost: 1, front: [], stem: folder.fold(bare), stemLength: folder.fold(bare).length, readings, back };
    }
    return null;
  }

  function consider(word: string, written: string): Option {
    let best: Option = { cost: 10, front: [], stem: word, stemLength: word.length, readings: NO_READINGS, back: "" };
    const offer = (option: Option): void => {
      if (option.cost < best.cost) best = option;
    };
    const stems = (rest: string, front: string[], cost: number): void => {
      if (rest.length < 2) return;
      const last = front[front.length - 1];
      const readings = suiting(rest, front);
      if (readings.length > 0 || known.has(rest)) offer({ cost, front, stem: rest, stemLength: rest.length, readings, back: "" });
      else if (front.length > 0) {
        if (last === article && rest.length >= 3)
          offer({ cost: 8 + cost, front, stem: rest, stemLength: rest.length, readings: NO_READINGS, back: "" });
        else if (front.length === 1 && levels[0]?.includes(last as string) && rest.length >= 4)
          offer({ cost: 8.9 + cost / 2, front, stem: rest, stemLength: rest.length, readings: NO_READINGS, back: "" });
      }
      if (last === article) return;
      for (const back of enclitics) {
        if (rest.length < back.length + 2 || !rest.endsWith(back)) continue;
        const bare = rest.slice(0, rest.length - back.length);
        let index = 0;
        const attempt = (form: string, extra: number): void => {
          const found = suiting(form, front);
          if (found.length > 0)
            offer({
              cost: cost + 1 + extra + (back.length === 1 ? 0.3 : 0),
              front,
              stem: form,
              stemLength: bare.length,
              readings: found,
              back,
            });
        };
        for (const [from, to] of restore)
          if (bare.endsWith(from)) for (const t of to) attempt(bare.slice(0, bare.length - from.length) + t, -0.05 * ++index);
        attempt(bare, 0);
      }
    };
    const climb = (level: number, rest: string, front: string[], cost: number): void => {
      stems(rest, front, cost);
      for (let l = level; l < levels.length; l++) {
        for (const [melted, parts] of contractions) {
          if (levels[l]?.includes(parts[0] as string) && rest.startsWith(melted))
            climb(levels.length, rest.slice(melted.length), [...front, ...parts], cost + 1.2);
        }
        for (const particle of levels[l] as string[]) {
          if (rest.startsWith(particle))
            climb(l + 1, rest.slice(particle.length), [...front, particle], cost + (particle === article ? 0.2 : l === 0 ? 1 : 1.3));
        }
      }
    };
    if (look(word).length > 0 || known.has(word)) {
      const whole = { ...best, cost: 0, readings: spelled(written, word) };
      return known.has(word) || exact(spelling(written)) !== undefined ? whole : (suffixed(spelling(written)) ?? whole);
    }
    climb(0, word, [], 0);
    return best;
  }

  function cut(written: string, capital: boolean): readonly Piece[] {
    const cache = capital ? capitals : small;
    const hit = cache.get(written);
    if (hit !== undefined) return hit;
    const form = folder.fold(written);
    let cuts: Cut[];
    if (!splits || form.length > 40) {
      const found = spelled(written, form);
      cuts = [{ from: 0, to: written.length, form, readings: found.length > 0 || capital || known.has(form) ? found : guess(form) }];
    } else {
      const option = consider(form, written);
      cuts = place(written, option);
    }
    const pieces = cuts.map(({ from, to, form, readings }) => ({
      form: same(form),
      readings,
      begins: begins(form, readings),
      marks: marks(readings),
      from,
      to,
    }));
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(written, pieces);
    return pieces;
  }

  /** Of several readings those that are spelt as written (كان is not كأن), also behind a particle. */
  function closer(stem: string, option: Option, readings: readonly Reading[]): readonly Reading[] {
    if (readings.length < 2 || option.back !== "") return readings;
    const same = exact(spelling(stem));
    if (same === undefined) return readings;
    const kept = readings.filter((r) => same.some((other) => other.entry === r.entry && other.tags === r.tags));
    return kept.length > 0 ? kept : readings;
  }

  /** A vowel sign may say that a past verb is passive. */
  function voiced(stem: string, readings: readonly Reading[]): readonly Reading[] {
    const { passive } = script;
    if (passive === null || !stem.includes(passive.mark)) return readings;
    let letter = 0;
    let told = false;
    for (const char of stem) {
      if (folder.fold(char) !== "") letter++;
      else if (char === passive.mark && passive.letters.includes(letter)) told = true;
    }
    if (!told) return readings;
    return readings.map((r) =>
      r.entry.cat === "verb" && (r.tags & BIT.past) !== 0 && (r.tags & BIT["1"]) === 0 ? readingOf(r.entry, r.tags | BIT.pass) : r,
    );
  }

  /** Lays the chosen cut back onto the written letters, which hold marks that the folded form lacks. */
  function place(written: string, option: Option): Cut[] {
    const pieces: Cut[] = [];
    let at = 0;
    const advance = (letters: number): number => {
      let left = letters;
      let i = at;
      while (i < written.length && left > 0) left -= folder.unit(written.charCodeAt(i++)).length;
      while (i < written.length && folder.unit(written.charCodeAt(i)) === "") i++;
      return i;
    };
    const contracted =
      option.front.reduce((sum, p) => sum + p.length, 0) + option.stemLength + option.back.length - folder.fold(written).length;
    for (const [index, particle] of option.front.entries()) {
      // A melted article (لل for ل + ال) has lost its first letters.
      const short = contracted > 0 && particle === article && index > 0 ? contracted : 0;
      const to = advance(particle.length - short);
      pieces.push({ from: at, to, form: particle, readings: look(particle) });
      at = to;
    }
    const to = option.back === "" ? written.length : advance(option.stemLength);
    const readings = option.readings.length > 0 || known.has(option.stem) ? option.readings : guess(option.stem);
    pieces.push({
      from: at,
      to,
      form: option.stem,
      readings: voiced(written.slice(at, to), closer(written.slice(at, to), option, readings)),
    });
    if (option.back !== "")
      pieces.push({ from: to, to: written.length, form: option.back, readings: look(option.back).filter((r) => r.entry.cat === "pron") });
    return pieces;
  }

  // A verb's fixed tail is met as texts are cut, particles and suffixes apart.
  const tailed = entries.flatMap(({ uses }) => uses.filter(({ tail }) => tail !== undefined));
  const tails = prepared.list("tails of verbs", () =>
    tailed.map(({ tail }) => tail?.flatMap((word) => cut(word, false).map(({ form }) => form))),
  );
  for (const [k, use] of tailed.entries()) (use as { tail: Use["tail"] }).tail = tails[k];

  return {
    folder,
    entries,
    look,
    cut,
    whole: (form) => wholes.get(form) ?? remember(wholes, form, look(form)),
    wordless: (form) => wordless.get(form) ?? remember(wordless, form, NO_READINGS),
    watch(may) {
      if (watchers.length === BITS) throw new Error("more finders than a token has bits for");
      watchers.push(may);
      forget();
      return 1 << (watchers.length - 1);
    },
    mark(is) {
      if (FIRST_FREE + asked.length === BITS) throw new Error("more marks than a token has bits for");
      asked.push(is);
      forget();
      return 1 << (FIRST_FREE + asked.length - 1);
    },
    know(form) {
      if (has(form)) return false;
      this.learn([form]);
      return true;
    },
    learn(forms) {
      for (const form of forms) known.add(form);
      small.clear();
      capitals.clear();
    },
  };
}

/** An entry and its uses, all of one shape whatever the file leaves out: engines read objects of one shape fastest. */
function entryOf(id: number, entry: CompiledEntry, classes: ReadonlySet<string>): LexEntry {
  const uses = entry.uses ?? [];
  return {
    id,
    cat: entry.cat,
    lemma: entry.lemma,
    written: entry.written,
    classes,
    kind: entry.kind ?? null,
    rel: entry.rel ?? null,
    role: entry.role ?? null,
    party: entry.party ?? null,
    unit: entry.unit ?? null,
    of: entry.of ?? null,
    value: entry.value ?? null,
    says: uses.some(({ role }) => role === "say"),
    wraps: uses.some(({ role }) => role === "chain"),
    tells: uses.some(({ role }) => role === "sense"),
    uses: uses.map(({ role, value, more, cites, clause, hears, reflexive, tail }) => ({
      role,
      value,
      more,
      cites,
      clause,
      hears,
      reflexive,
      tail,
    })),
    unaccusative: entry.unaccusative ?? false,
    transitive: entry.transitive ?? false,
  };
}

/** Lists of classes → the same with what they also are; entries with one list share one set. */
function closures(up: Readonly<Record<string, readonly string[]>>): (classes: readonly string[]) => ReadonlySet<string> {
  const made = new Map<string, ReadonlySet<string>>();
  return (classes) => {
    const key = classes.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    const all = new Set(classes);
    for (const name of all) for (const also of up[name] ?? []) all.add(also);
    made.set(key, all);
    return all;
  };
}
