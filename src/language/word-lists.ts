// The words that a language's files list → entries with all their forms, inflected as the grammar says.
import type { Category, Use } from "./entries.ts";
import type { Folder } from "./fold.ts";
import type { Draft, Features, FormBook } from "./form-book.ts";
import { Inflection } from "./inflection.ts";
import type { GrammarResource, ScriptResource, WordGroup } from "./schema.ts";
import { tagBits } from "./tags.ts";

/** A word of so many letters or fewer inside a phrase is no noun or adjective: « chef d'état-major », « ministre de la … ». */
const SHORT_WORD = 3;

/** Writes a language's words into a book. */
export class WordLists {
  private readonly book: FormBook;
  private readonly folder: Folder;
  private readonly grammar: GrammarResource;
  private readonly inflection: Inflection;
  /** Verbs whose forms have been written, by entry. */
  private readonly inflected = new Set<number>();
  private readonly reflexive: readonly string[];
  private readonly clitics: readonly string[];
  private readonly elisions: ReadonlySet<string>;
  /** Irregular verbs. */
  private readonly listed: ReadonlyMap<string, GrammarResource["verbs"][number]>;
  private readonly unaccusative: ReadonlySet<string>;
  private readonly transitive: ReadonlySet<string>;
  private readonly prepositions: ReadonlySet<string>;

  constructor(book: FormBook, folder: Folder, grammar: GrammarResource, script: ScriptResource) {
    const fold = (one: string): string => folder.fold(one);
    this.book = book;
    this.folder = folder;
    this.grammar = grammar;
    this.inflection = new Inflection(grammar, folder);
    this.elisions = new Set(script.elisions.map(fold));
    this.reflexive = grammar.reflexive === null ? [] : grammar.reflexive.split("|").map((r) => fold(r.replace("'", "")));
    this.clitics = grammar.clitics.map(fold);
    this.listed = new Map(grammar.verbs.map((v) => [fold(v.verb), v]));
    this.unaccusative = new Set(grammar.unaccusative.map(fold));
    this.transitive = new Set(grammar.transitive.map(fold));
    this.prepositions = new Set(grammar.words.filter(({ cat }) => cat === "prep").flatMap(({ words }) => words.map(fold)));
  }

  /** A group as the YAML has it. */
  group(group: WordGroup): void {
    const classes = group.class === undefined ? [] : typeof group.class === "string" ? [group.class] : group.class;
    const { kind = null, rel = null, role = null, party = null, unit = null, of = null } = group;
    const features: Features = { classes, kind, rel, role, party, unit, of };
    for (const word of group.words) {
      if (group.cat === "verb") this.verb(word, null);
      else if (group.cat === "aux" && this.listed.has(this.folder.fold(word))) {
        // an auxiliary is inflected like the verb of its name
        const { draft, index } = this.book.entry("aux", word, group.kind ?? "");
        this.book.fill(draft, features);
        this.inflectVerb(word, draft, index);
      } else this.word(group.cat, word, features, group.tags);
    }
  }

  /** A noun; `a/b/c` lists its forms. */
  noun(word: string, features: Features): void {
    this.word("noun", word, features);
  }

  /** Any word that is no verb; `a/b/c` lists its forms. */
  word(cat: Category, word: string, features: Features, tags = ""): void {
    const listed = word
      .split("/")
      .map((w) => w.trim())
      .filter((w) => w !== "");
    const lemma = listed[0];
    if (lemma === undefined) return;
    // Function words differ by their tags and kinds, not by their letters.
    const split = cat === "noun" || cat === "adj" ? "" : [features.rel, features.kind, features.role, tags].join(":");
    const { draft, index } = this.book.entry(cat, lemma, split);
    this.book.fill(draft, features);
    const bits = tagBits(tags);
    const inflected = cat === "noun" || cat === "adj";
    if (listed.length > 1 || !inflected) this.listedForms(cat, listed, index, bits, features);
    else if (lemma.includes(" ")) this.phraseForms(cat, lemma, index, bits | this.numberOf(features, lemma));
    else for (const [form, formTags] of this.inflection.inferred(cat, lemma)) this.book.form(form, index, formTags | bits);
  }

  /** Writes the forms that a file lists, and those that follow from them. */
  private listedForms(cat: Category, listed: readonly string[], index: number, bits: number, features: Features): void {
    const { book, inflection, grammar } = this;
    const lemma = listed[0] as string;
    const single = !lemma.includes(" ");
    const made = single ? this.madeBeside(cat, listed) : this.madeOfLast(cat, listed);
    const other = cat === "noun" ? tagBits(grammar.listed) : 0;
    for (const [i, form] of listed.entries()) {
      const base = i === 0 && listed.length > 1 ? tagBits("base") | (single ? 0 : this.numberOf(features, lemma)) : 0;
      book.form(form, index, bits | base | (made.get(form) ?? (base === 0 ? other : 0)));
    }
    // (those of countries look like the countries when they are bent: روسيا)
    if (cat === "adj" && features.value == null && single && grammar.infer.listed.length > 0)
      for (const [form, tags] of inflection.inferred("listed", lemma)) book.form(form, index, tags);
    if (cat === "noun" && bits === 0 && grammar.infer.plural.length > 0) {
      for (const [form, tags] of made) book.form(form, index, tags);
      for (const plural of listed.slice(1))
        if (!plural.includes(" ") && !made.has(plural))
          for (const [form, tags] of inflection.inferred("plural", plural)) book.form(form, index, tags);
    }
  }

  /**
   * What the paradigm makes of listed forms: a listed form that it makes too has its gender and number, any other is what the grammar
   * takes listed forms for.
   */
  private madeBeside(cat: Category, listed: readonly string[]): ReadonlyMap<string, number> {
    if (cat === "noun") return new Map(this.inflection.inferred(cat, listed[0] as string));
    const made = new Map<string, number>();
    if (cat === "adj")
      for (const one of listed)
        for (const [form, tags] of this.inflection.inferred(cat, one)) if (form !== one && !made.has(form)) made.set(form, tags);
    return made;
  }

  /** Listed forms of a noun of several words that ends in its head have the number of their last word (« rebel commander », « rebel commanders »). */
  private madeOfLast(cat: Category, listed: readonly string[]): ReadonlyMap<string, number> {
    const made = new Map<string, number>();
    if (cat !== "noun" || this.grammar.compound !== "last") return made;
    const lastOf = (form: string): string => form.slice(form.lastIndexOf(" ") + 1);
    for (const [form, tags] of this.inflection.inferred(cat, lastOf(listed[0] as string)))
      for (const one of listed) if (lastOf(one) === form) made.set(one, (made.get(one) ?? 0) | tags);
    return made;
  }

  /** Writes a noun or adjective of several words and its plural: the words before the first short one are inflected together. */
  private phraseForms(cat: "noun" | "adj", lemma: string, index: number, bits: number): void {
    const parts = lemma.split(" ");
    const stop = parts.findIndex((p, i) => i > 0 && (p.length <= SHORT_WORD || p.includes("'") || p.includes("’")));
    const head = parts.slice(0, stop === -1 ? parts.length : stop);
    this.book.form(lemma, index, bits);
    const plural = head.map((p) => this.inflection.inferred(cat, p).find(([, tags]) => (tags & tagBits("p")) !== 0)?.[0] ?? p);
    this.book.form([...plural, ...parts.slice(head.length)].join(" "), index, (bits & ~tagBits("s")) | tagBits("p"));
  }

  /**
   * Whether a noun of several words is one thing or several, as its head's own form says; where its last word is the head, of people alone,
   * as any other could stand before a further noun then.
   */
  private numberOf({ unit }: Features, lemma: string): number {
    const last = this.grammar.compound === "last";
    const words = lemma.split(" ");
    const head = last ? words.at(-1) : words[0];
    // (where forms that are written tell more, the form book asks those: see its `close`)
    if (head === undefined || (last && unit !== "people") || this.grammar.closed.length > 0) return 0;
    const number = tagBits("s") | tagBits("p");
    return this.inflection.inferred("noun", head).reduce((all, [form, tags]) => (form === head ? all | (tags & number) : all), 0);
  }

  /** A verb trigger: optional reflexive, optional pronoun, lemma, optional tail. */
  verb(trigger: string, use: Use | null): void {
    const words = this.cutTrigger(trigger);
    const reflexive = this.reflexive.includes(this.folder.fold(words[0] ?? ""));
    const bare = reflexive ? words.slice(1) : words;
    const first = this.folder.fold(bare[0] ?? "");
    const clitic = bare.length > 1 && this.clitics.includes(first) ? first : undefined;
    const [lemma, ...behind] = clitic === undefined ? bare : bare.slice(1);
    if (lemma === undefined) return;
    // Texts are cut at hyphens, so a tail's words are too.
    const tail = behind.flatMap((w) => w.split("-"));
    const around = {
      ...(reflexive ? { reflexive } : {}),
      ...(clitic === undefined ? {} : { clitic }),
      ...(tail.length > 0 ? { tail } : {}),
    };
    const auxiliaries = use === null || tail.length === 0 ? [] : this.auxiliaries(lemma);
    if (use !== null && auxiliaries.length > 0) {
      for (const draft of auxiliaries) this.book.fill(draft, { uses: [{ ...use, ...around }] });
      return;
    }
    const { draft, index } = this.book.entry("verb", lemma);
    if (use !== null) {
      this.book.fill(draft, { uses: [{ ...use, ...around }] });
      const bent = this.bentTail(tail);
      if (bent !== null) this.book.fill(draft, { uses: [{ ...use, ...around, tail: bent }] });
    }
    this.inflectVerb(lemma, draft, index);
  }

  /** A verb's fixed words with their noun as it stands where it is indefinite, where the language bends it then. */
  private bentTail(tail: readonly string[]): string[] | null {
    const last = tail.at(-1);
    if (this.grammar.fixed === null || last === undefined || this.prepositions.has(this.folder.fold(last))) return null;
    const wanted = tagBits(this.grammar.fixed);
    const bent = this.inflection.inferred("noun", last).find(([form, tags]) => form !== last && (tags & wanted) === wanted);
    return bent === undefined ? null : [...tail.slice(0, -1), bent[0]];
  }

  /** The words of a trigger, elided ones apart. */
  private cutTrigger(trigger: string): string[] {
    return trigger
      .replaceAll("’", "'")
      .split(" ")
      .filter((w) => w !== "")
      .flatMap((w) => {
        const at = w.indexOf("'");
        return at > 0 && this.elisions.has(this.folder.fold(w.slice(0, at))) ? [w.slice(0, at), w.slice(at + 1)] : [w];
      });
  }

  /** The forms of an auxiliary that is listed form by form (« avoir lieu », « être victime »): each is an entry of its own. */
  private auxiliaries(lemma: string): readonly Draft[] {
    const folded = this.folder.fold(lemma);
    if (this.listed.has(folded)) return [];
    const named = this.book.drafts.find((draft) => draft.cat === "aux" && draft.lemma === folded);
    const infinitive = this.book.readings(lemma).some((tags, i) => i % 2 === 1 && (tags & tagBits("inf")) !== 0);
    return named === undefined || !infinitive ? [] : this.book.drafts.filter((draft) => draft.cat === "aux" && draft.kind === named.kind);
  }

  /** Writes all forms of a verb, once for each entry. */
  private inflectVerb(lemma: string, draft: Draft, index: number): void {
    if (this.inflected.has(index)) return;
    this.inflected.add(index);
    const folded = this.folder.fold(lemma);
    draft.unaccusative = this.unaccusative.has(folded);
    draft.transitive = this.transitive.has(folded);
    const own = this.listed.get(folded);
    const spelledOut = own?.forms !== undefined && own.parts === undefined;
    const inferred = spelledOut ? undefined : this.grammar.infer.verb.find(({ ends }) => folded.endsWith(this.folder.fold(ends)));
    const pattern = own?.as ?? inferred?.as;
    if (pattern !== undefined)
      for (const [form, tags] of this.inflection.byParadigm(pattern, lemma, own?.parts ?? {})) this.book.form(form, index, tags);
    for (const [form, tags] of Object.entries(own?.forms ?? {}))
      for (const one of tags.split("|")) for (const f of form.split("/")) this.book.form(f, index, tagBits(one.trim()));
    if (!this.book.has(lemma, index) && (pattern === undefined || this.grammar.paradigms[pattern]?.bare !== false))
      this.book.form(lemma, index, pattern === undefined && own?.forms === undefined ? tagBits("past 3 s") : tagBits("inf"));
  }
}
