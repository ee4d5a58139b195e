// A language folder's YAML, parsed and checked → one compiled language: every inflected form with its readings.

import type { CompiledLanguage } from "./compiled.ts";
import type { Category, CompiledEntry, Use } from "./entries.ts";
import { createFolder, type Folder } from "./fold.ts";
import {
  type AttributionResource,
  attributionSchema,
  type CertaintyResource,
  certaintySchema,
  type EventsResource,
  eventsSchema,
  type FramingResource,
  framingSchema,
  type GrammarResource,
  grammarSchema,
  type NamesResource,
  namesSchema,
  type ScriptResource,
  scriptSchema,
  type WordGroup,
} from "./schema.ts";
import { shelve } from "./shelves.ts";
import { tagBits } from "./tags.ts";

/** The parsed files of a language folder, by file name without ending. */
export type LanguageFiles = Readonly<Record<string, unknown>>;

/** A language folder's checked content. */
export interface LanguageSources {
  readonly script: ScriptResource;
  readonly grammar: GrammarResource;
  readonly names: NamesResource;
  readonly certainty: CertaintyResource;
  readonly attribution: AttributionResource;
  readonly events: EventsResource;
  readonly framing: FramingResource;
}

/**
 * Checks the files of a language folder.
 * @throws ZodError that names the file's path and field.
 */
export function checkLanguage(files: LanguageFiles): LanguageSources {
  const check = <T>(name: string, schema: { parse(value: unknown): T }): T => {
    try {
      return schema.parse(files[name]);
    } catch (error) {
      throw new Error(`${name}.yaml: ${(error as Error).message}`, { cause: error });
    }
  };
  return {
    script: check("script", scriptSchema),
    grammar: check("grammar", grammarSchema),
    names: check("names", namesSchema),
    certainty: check("certainty", certaintySchema),
    attribution: check("attribution", attributionSchema),
    events: check("events", eventsSchema),
    framing: check("framing", framingSchema),
  };
}

/** Lower case, plain apostrophes, composed: the spelling that tells « à » from « a ». */
export function exactForm(written: string): string {
  return written.normalize("NFC").toLowerCase().replaceAll("’", "'");
}

interface Draft {
  cat: Category;
  lemma: string;
  written: string;
  classes: Set<string>;
  kind: string | null;
  rel: string | null;
  role: string | null;
  party: string | null;
  unit: string | null;
  of: string | null;
  value: string | null;
  uses: Use[];
  unaccusative: boolean;
  transitive: boolean;
}

/** Compiles one language. `quantity` and `time` are carried through for the ground stages. */
export function compileLanguage(
  code: string,
  version: string,
  sources: LanguageSources,
  quantity: unknown,
  time: unknown,
): CompiledLanguage {
  const folder = createFolder(sources.script.fold);
  const book = new Book(folder, sources.grammar, sources.script);
  const { grammar, names, certainty, attribution, events } = sources;

  for (const group of grammar.words) book.group(group);
  for (const group of names.words) book.group(group);
  for (const { kind, words } of names.kinds) for (const word of words) book.noun(word, { classes: ["area"], kind: `kind:${kind}` });
  for (const { to, words } of names.directions)
    for (const word of words) {
      book.noun(word, { classes: ["direction"], value: to });
      book.word("adj", word, { classes: ["direction"], value: to });
    }
  for (const { place, words } of names.demonyms) for (const word of words) book.word("adj", word, { classes: ["demonym"], value: place });
  for (const { chain } of [certainty]) {
    for (const { effect, done, verbs, nouns } of chain) {
      for (const verb of verbs) book.verb(verb, { role: "chain", value: effect, more: done ? "done" : undefined });
      for (const noun of nouns) book.noun(noun, { uses: [{ role: "chain", value: effect }] });
    }
  }
  for (const { voice, effect, verbs } of certainty.light)
    for (const verb of verbs) book.verb(verb, { role: "light", value: voice, more: effect });
  for (const { effect, words } of certainty.adverbs) for (const word of words) book.word("adv", word, { value: effect });
  for (const { effect, words } of certainty.nouns) for (const word of words) book.noun(word, { value: effect, classes: ["doubt"] });
  for (const { stance, verbs, continues, cites, clause, hears } of attribution.verbs) {
    const use: Use = {
      role: "say",
      value: stance,
      ...(continues ? { more: "continues" } : {}),
      ...(cites === undefined ? {} : { cites }),
      ...(clause ? { clause } : {}),
      ...(hears ? { hears } : {}),
    };
    for (const verb of verbs) book.verb(verb, use);
  }
  for (const { stance, words } of attribution.nouns)
    for (const word of words) book.noun(word, { classes: ["speech"], uses: [{ role: "say", value: stance }] });
  for (const word of attribution.prepositions) book.word("prep", word, { kind: "source", rel: "according-to" });
  // « told X » is read from the verb's complements: its words are plain prepositions.
  for (const { direction, words } of attribution.relay)
    for (const word of direction === "told" ? [] : words) book.word("particle", word, { kind: "relay", value: direction });
  for (const word of attribution.own) book.word("particle", word, { kind: "own" });
  for (const word of attribution.same) book.word("pron", word, { kind: "same-source" });
  for (const word of attribution.unnamed) book.word("particle", word, { kind: "unnamed" });
  for (const [sense, { verbs, nouns, adjectives, phrases }] of Object.entries(events.senses)) {
    const use: Use = { role: "sense", value: sense };
    for (const verb of verbs) book.verb(verb, use);
    for (const noun of nouns) book.noun(noun, { uses: [use] });
    for (const adjective of adjectives) book.word("adj", adjective, { uses: [use], kind: adjective.includes(" ") ? "phrase" : null });
    for (const phrase of phrases) book.word("particle", phrase, { uses: [use], kind: "predicate" });
  }
  const guess = grammar.guess.map(({ starts, ends, cat, tags, min }) => ({
    starts: folder.fold(starts),
    ends: folder.fold(ends),
    entry: book.entry(cat, `${starts}~${ends}`).index,
    tags: tagBits(tags),
    min,
  }));
  return {
    code,
    version,
    order: grammar.order,
    compound: grammar.compound,
    script: sources.script,
    certainty: { moods: certainty.moods, softened: certainty.softened.map((verb) => book.entry("verb", verb).draft.lemma) },
    attribution: {
      openers: attribution.openers,
      prepositions: attribution.prepositions,
      relay: attribution.relay,
      same: attribution.same,
      unnamed: attribution.unnamed,
    },
    names: { articles: names.articles, skeleton: names.skeleton, titles: names.titles, areas: names.areas, metonyms: names.metonyms },
    guess,
    ...book.finish(),
    framing: sources.framing.labels,
    quantity,
    time,
  };
}

type Features = Partial<Omit<Draft, "cat" | "lemma" | "classes">> & { classes?: readonly string[] };

/** Gathers entries and their forms. */
class Book {
  private readonly drafts: Draft[] = [];
  private readonly index = new Map<string, number>();
  private readonly forms = new Map<string, number[]>();
  private readonly terms = new Map<string, [string, number, number]>();
  /** Terms with articles that no file writes out, and what the files do write. */
  private readonly variants: [string, number, number][] = [];
  private readonly spelt = new Set<string>();
  private readonly inflected = new Set<number>();
  private readonly folder: Folder;
  private readonly grammar: GrammarResource;
  private readonly reflexive: string[];
  private readonly elisions: ReadonlySet<string>;
  private readonly article: string | null;
  private readonly melt: Readonly<Record<string, readonly string[]>>;
  private readonly listed: Map<string, GrammarResource["verbs"][number]>;
  private readonly unaccusative: Set<string>;
  private readonly transitive: Set<string>;

  constructor(folder: Folder, grammar: GrammarResource, script: ScriptResource) {
    this.melt = script.melt;
    this.article = script.article;
    this.elisions = new Set(script.elisions.map((e) => folder.fold(e)));
    this.folder = folder;
    this.grammar = grammar;
    this.reflexive = grammar.reflexive === null ? [] : grammar.reflexive.split("|").map((r) => folder.fold(r.replace("'", "")));
    this.listed = new Map(grammar.verbs.map((v) => [folder.fold(v.verb), v]));
    this.unaccusative = new Set(grammar.unaccusative.map((v) => folder.fold(v)));
    this.transitive = new Set(grammar.transitive.map((v) => folder.fold(v)));
  }

  entry(cat: Category, lemma: string, split = ""): { draft: Draft; index: number } {
    const key = `${cat} ${this.folder.fold(lemma)} ${split}`;
    let index = this.index.get(key);
    if (index === undefined) {
      index = this.drafts.length;
      this.index.set(key, index);
      this.drafts.push({
        cat,
        lemma: this.folder.fold(lemma),
        written: lemma,
        classes: new Set(),
        kind: null,
        rel: null,
        role: null,
        party: null,
        unit: null,
        of: null,
        value: null,
        uses: [],
        unaccusative: false,
        transitive: false,
      });
    }
    return { draft: this.drafts[index] as Draft, index };
  }

  private fill(draft: Draft, features: Features): void {
    for (const name of features.classes ?? []) draft.classes.add(name);
    for (const key of ["kind", "rel", "role", "party", "unit", "of", "value"] as const) draft[key] ??= features[key] ?? null;
    for (const use of features.uses ?? []) if (!draft.uses.some((u) => JSON.stringify(u) === JSON.stringify(use))) draft.uses.push(use);
  }

  private form(written: string, index: number, tags: number): void {
    const folded = exactForm(written.trim());
    if (folded === "") return;
    let plain = true;
    // a word that begins with its apostrophe is a suffix, cut off as one token
    for (const [i, char] of [...folded].entries())
      if (char === " " || char === "-" || char === "." || (char === "'" && i > 0 && !folded.endsWith("'"))) plain = false;
    if (!plain) {
      if (this.drafts[index]?.cat === "noun" && this.grammar.closed.some((end) => folded.endsWith(this.folder.fold(end))))
        tags |= tagBits("abs");
      this.terms.set(`${folded} ${index} ${tags}`, [written.trim(), index, tags]);
      this.spelt.add(folded);
      for (const variant of this.definite(written.trim(), index)) this.variants.push([variant, index, tags]);
      const cut = folded.lastIndexOf(" ");
      for (const melted of this.melt[folded.slice(cut + 1)] ?? [])
        this.terms.set(`${folded.slice(0, cut)} ${melted} ${index} ${tags}`, [`${folded.slice(0, cut)} ${melted}`, index, tags]);
      return;
    }
    const list = this.forms.get(folded) ?? [];
    for (let i = 0; i < list.length; i += 2) if (list[i] === index && list[i + 1] === tags) return;
    list.push(index, tags);
    this.forms.set(folded, list);
  }

  /** « raids air » as « the-raids the-air » and « raids the-air »: a noun of two words where each may have the article written onto it. */
  private definite(written: string, index: number): readonly string[] {
    const { article } = this;
    const [first = "", second = "", more] = written.split(" ");
    if (article === null || this.drafts[index]?.cat !== "noun" || second === "" || more !== undefined) return [];
    if (first.startsWith(article) || second.startsWith(article)) return [];
    return [`${article}${first} ${article}${second}`, `${first} ${article}${second}`];
  }

  private has(written: string, index: number): boolean {
    const list = this.forms.get(exactForm(written)) ?? [];
    for (let i = 0; i < list.length; i += 2) if (list[i] === index) return true;
    return false;
  }

  /** A group as the YAML has it. */
  group(group: WordGroup): void {
    const classes = group.class === undefined ? [] : typeof group.class === "string" ? [group.class] : group.class;
    const features: Features = {
      classes,
      kind: group.kind ?? null,
      rel: group.rel ?? null,
      role: group.role ?? null,
      party: group.party ?? null,
      unit: group.unit ?? null,
      of: group.of ?? null,
    };
    for (const word of group.words) {
      if (group.cat === "verb") this.verb(word, null);
      else if (group.cat === "aux" && this.listed.has(this.folder.fold(word))) {
        // an auxiliary is inflected like the verb of its name
        const { draft, index } = this.entry("aux", word, group.kind ?? "");
        this.fill(draft, features);
        this.inflectVerb(word, draft, index);
      } else if (group.cat === "noun" || group.cat === "adj") this.word(group.cat, word, features, group.tags);
      else this.word(group.cat, word, features, group.tags);
    }
  }

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
    const { draft, index } = this.entry(cat, lemma, split);
    this.fill(draft, features);
    const bits = tagBits(tags);
    const inflect = (w: string): [string, number][] => (cat === "noun" || cat === "adj" ? this.inferred(cat, w) : [[w, tagBits("base")]]);
    if (listed.length > 1 || (cat !== "noun" && cat !== "adj")) {
      // what the paradigm makes too has its gender and number; any other form is what the grammar takes listed forms for
      const made = new Map(cat === "noun" && !lemma.includes(" ") ? inflect(lemma) : []);
      if (cat === "adj" && !lemma.includes(" "))
        for (const one of listed)
          for (const [form, formTags] of inflect(one)) if (form !== one && !made.has(form)) made.set(form, formTags);
      const other = cat === "noun" ? tagBits(this.grammar.listed) : 0;
      for (const [i, form] of listed.entries()) {
        const base = i === 0 && listed.length > 1 ? tagBits("base") : 0;
        this.form(form, index, bits | base | (made.get(form) ?? (base === 0 ? other : 0)));
      }
      // (those of countries look like the countries when they are bent: روسيا)
      if (cat === "adj" && features.value == null && !lemma.includes(" ") && this.grammar.infer.listed.length > 0)
        for (const [form, formTags] of this.inferred("listed", lemma)) this.form(form, index, formTags);
      if (cat === "noun" && bits === 0 && this.grammar.infer.plural.length > 0) {
        for (const [form, formTags] of made) this.form(form, index, formTags);
        for (const plural of listed.slice(1))
          if (!plural.includes(" ") && !made.has(plural))
            for (const [form, formTags] of this.inferred("plural", plural)) this.form(form, index, formTags);
      }
      return;
    }
    if (!lemma.includes(" ")) {
      for (const [form, formTags] of inflect(lemma)) this.form(form, index, formTags | bits);
      return;
    }
    // Of several words, those before the first short word are inflected together.
    const parts = lemma.split(" ");
    const stop = parts.findIndex((p, i) => i > 0 && (p.length <= 3 || p.includes("'") || p.includes("’")));
    const head = parts.slice(0, stop === -1 ? parts.length : stop);
    this.form(lemma, index, bits);
    const plural = head.map((p) => inflect(p).find(([, t]) => (t & tagBits("p")) !== 0)?.[0] ?? p);
    this.form([...plural, ...parts.slice(head.length)].join(" "), index, bits | tagBits("p"));
  }

  /** The forms of a word by the first paradigm that its ending asks for; itself alone where none does. */
  private inferred(list: "noun" | "adj" | "plural" | "listed", word: string): [string, number][] {
    const folded = this.folder.fold(word);
    const rule = this.grammar.infer[list].find(({ ends }) => folded.endsWith(this.folder.fold(ends)));
    return rule === undefined ? [[word, tagBits("base")]] : [...this.forms_(rule.as, word, {})];
  }

  /** A verb trigger: optional reflexive, lemma, optional tail. */
  verb(trigger: string, use: Use | null): void {
    let words = trigger
      .replaceAll("’", "'")
      .split(" ")
      .filter((w) => w !== "")
      .flatMap((w) => {
        const at = w.indexOf("'");
        return at > 0 && this.elisions.has(this.folder.fold(w.slice(0, at))) ? [w.slice(0, at), w.slice(at + 1)] : [w];
      });
    let reflexive = false;
    if (this.reflexive.includes(this.folder.fold(words[0] ?? ""))) {
      reflexive = true;
      words = words.slice(1);
    }
    const lemma = words[0];
    if (lemma === undefined) return;
    // Texts are cut at hyphens, so a tail's words are too.
    const tail = words.slice(1).flatMap((w) => w.split("-"));
    const auxiliaries = use === null || tail.length === 0 ? [] : this.auxiliaries(lemma);
    if (use !== null && auxiliaries.length > 0) {
      for (const draft of auxiliaries) this.fill(draft, { uses: [{ ...use, tail }] });
      return;
    }
    const { draft, index } = this.entry("verb", lemma);
    if (use !== null) {
      this.fill(draft, { uses: [{ ...use, ...(reflexive ? { reflexive } : {}), ...(tail.length > 0 ? { tail } : {}) }] });
    }
    this.inflectVerb(lemma, draft, index);
  }

  /** The forms of an auxiliary that is listed form by form (« avoir lieu », « être victime »): each is an entry of its own. */
  private auxiliaries(lemma: string): readonly Draft[] {
    const folded = this.folder.fold(lemma);
    if (this.listed.has(folded)) return [];
    const named = this.drafts.find((draft) => draft.cat === "aux" && draft.lemma === folded);
    const infinitive = (this.forms.get(exactForm(lemma)) ?? []).some((tags, i) => i % 2 === 1 && (tags & tagBits("inf")) !== 0);
    return named === undefined || !infinitive ? [] : this.drafts.filter((draft) => draft.cat === "aux" && draft.kind === named.kind);
  }

  /** Writes all forms of a verb, once for each entry. */
  private inflectVerb(lemma: string, draft: Draft, index: number): void {
    if (this.inflected.has(index)) return;
    this.inflected.add(index);
    const folded = this.folder.fold(lemma);
    draft.unaccusative = this.unaccusative.has(folded);
    draft.transitive = this.transitive.has(folded);
    const own = this.listed.get(folded);
    const pattern =
      own?.as ??
      (own?.forms !== undefined && own.parts === undefined
        ? undefined
        : this.grammar.infer.verb.find(({ ends }) => folded.endsWith(this.folder.fold(ends)))?.as);
    if (pattern !== undefined) for (const [form, tags] of this.forms_(pattern, lemma, own?.parts ?? {})) this.form(form, index, tags);
    for (const [form, tags] of Object.entries(own?.forms ?? {}))
      for (const one of tags.split("|")) for (const f of form.split("/")) this.form(f, index, tagBits(one.trim()));
    if (!this.has(lemma, index) && (pattern === undefined || this.grammar.paradigms[pattern]?.bare !== false))
      this.form(lemma, index, pattern === undefined && own?.forms === undefined ? tagBits("past 3 s") : tagBits("inf"));
  }

  /** Forms of a paradigm. */
  private *forms_(name: string, lemma: string, parts: Readonly<Record<string, string>>): Generator<[string, number]> {
    const paradigm = this.grammar.paradigms[name];
    if (paradigm === undefined) throw new Error(`grammar.yaml: no paradigm "${name}" (for ${lemma})`);
    const stem = paradigm.cut !== "" && lemma.endsWith(paradigm.cut) ? lemma.slice(0, lemma.length - paradigm.cut.length) : lemma;
    // A pattern that cuts nothing builds on the parts of the one that asked for it.
    const all: Record<string, string> = paradigm.cut === "" ? { stem, lemma, ...parts } : { lemma, ...parts, stem };
    for (const [part, changes] of Object.entries(paradigm.parts)) {
      const change = changes.find(({ match }) => new RegExp(match, "u").test(all.stem ?? stem));
      all[part] = change === undefined ? (all.stem ?? stem) : (all.stem ?? stem).replace(new RegExp(change.match, "u"), change.to);
    }
    for (const [template, tags] of Object.entries(paradigm.forms)) {
      let missing = false;
      let form = "";
      for (const piece of template.split("{")) {
        const close = piece.indexOf("}");
        if (close === -1) form += piece;
        else {
          const part = all[piece.slice(0, close)];
          if (part === undefined) missing = true;
          form += (part ?? "") + piece.slice(close + 1);
        }
      }
      if (missing) continue;
      for (const one of tags.split("|")) yield [form, tagBits(one.trim())];
    }
    for (const other of paradigm.with) yield* this.forms_(other, lemma, all);
  }

  /**
   * Nouns of several words, where their first is the head: they agree as it does, and those that end in an adjective let no genitive
   * follow (« a source military »).
   */
  private close(): void {
    if (this.grammar.closed.length === 0) return;
    const adjectival = (form: string): boolean => {
      const list = this.forms.get(exactForm(form)) ?? [];
      for (let i = 0; i < list.length; i += 2) if (this.drafts[list[i] as number]?.cat === "adj") return true;
      return false;
    };
    const plural = tagBits("p");
    const agreement = plural | tagBits("s") | tagBits("d") | tagBits("m") | tagBits("f");
    const agreeing = (form: string): number => {
      const bare = this.article !== null && form.startsWith(this.article) ? form.slice(this.article.length) : form;
      const list = this.forms.get(exactForm(bare)) ?? [];
      let all = -1;
      for (let i = 0; i < list.length; i += 2) {
        const tags = (list[i + 1] as number) & agreement;
        if (this.drafts[list[i] as number]?.cat !== "noun" || tags === 0) continue;
        if ((tags & plural) !== 0) return plural;
        all = all === -1 ? tags : all & tags;
      }
      return all === -1 ? 0 : all;
    };
    for (const term of [...this.terms.values(), ...this.variants]) {
      if (this.drafts[term[1]]?.cat !== "noun") continue;
      if (adjectival(term[0].slice(term[0].lastIndexOf(" ") + 1))) term[2] |= tagBits("abs");
      if ((term[2] & agreement) === 0) term[2] |= agreeing(term[0].slice(0, term[0].indexOf(" ")));
    }
  }

  finish(): Pick<CompiledLanguage, "entries" | "forms" | "folds" | "terms"> {
    this.close();
    const entries = this.drafts.map((draft) => brief({ ...draft, classes: [...draft.classes].sort() }));
    const forms = Object.fromEntries([...this.forms].sort(([a], [b]) => (a < b ? -1 : 1)));
    const folding = new Map<string, string[]>();
    for (const form of Object.keys(forms)) {
      const folded = this.folder.fold(form);
      folding.set(folded, [...(folding.get(folded) ?? []), form]);
    }
    const folds = Object.fromEntries([...folding].filter(([folded, of]) => of.length > 1 || of[0] !== folded));
    return {
      entries,
      forms: shelve(forms),
      folds: shelve(folds),
      terms: [...this.terms.values(), ...this.variants.filter(([form]) => !this.spelt.has(exactForm(form)))],
    };
  }
}

/** An entry without what is null, empty or false. */
function brief(entry: CompiledEntry): CompiledEntry {
  const says = (value: unknown): boolean => value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => says(value))) as unknown as CompiledEntry;
}
