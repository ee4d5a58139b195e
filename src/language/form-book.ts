// Entries and their forms, one by one → the tables of a compiled language.
import type { CompiledLanguage } from "./compiled.ts";
import type { Category, CompiledEntry, Use } from "./entries.ts";
import type { Folder } from "./fold.ts";
import type { GrammarResource, ScriptResource } from "./schema.ts";
import { shelve } from "./shelves.ts";
import { tagBits } from "./tags.ts";

/** Lower case, plain apostrophes, composed: the spelling that tells « à » from « a ». */
function exactForm(written: string): string {
  return written.normalize("NFC").toLowerCase().replaceAll("’", "'");
}

/** An entry in the making. */
export interface Draft {
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

/** What a line of the files says of an entry. */
export type Features = Partial<Omit<Draft, "cat" | "lemma" | "classes">> & { classes?: readonly string[] };

/** A form of several words as written, its entry and its tags. */
type Term = [form: string, entry: number, tags: number];

/** Gathers entries and their forms. */
export class FormBook {
  readonly drafts: Draft[] = [];
  private readonly index = new Map<string, number>();
  private readonly forms = new Map<string, number[]>();
  private readonly terms = new Map<string, Term>();
  /** Terms with articles that no file writes out, and what the files do write. */
  private readonly variants: Term[] = [];
  private readonly spelt = new Set<string>();
  private readonly folder: Folder;
  private readonly grammar: GrammarResource;
  private readonly article: string | null;
  private readonly melt: Readonly<Record<string, readonly string[]>>;

  constructor(folder: Folder, grammar: GrammarResource, script: ScriptResource) {
    this.folder = folder;
    this.grammar = grammar;
    this.article = script.article;
    this.melt = script.melt;
  }

  /** The entry of a lemma, made when it is first asked for; `split` keeps entries apart that share their letters. */
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

  /** Adds to an entry what another line of the files says of it; what it has already stays. */
  fill(draft: Draft, features: Features): void {
    for (const name of features.classes ?? []) draft.classes.add(name);
    for (const key of ["kind", "rel", "role", "party", "unit", "of", "value"] as const) draft[key] ??= features[key] ?? null;
    for (const use of features.uses ?? []) if (!draft.uses.some((u) => JSON.stringify(u) === JSON.stringify(use))) draft.uses.push(use);
  }

  /** Notes a form of an entry, of one word or of several. */
  form(written: string, index: number, tags: number): void {
    const folded = exactForm(written.trim());
    if (folded === "") return;
    if (!isOneToken(folded)) {
      this.term(written.trim(), folded, index, tags);
      return;
    }
    const list = this.forms.get(folded) ?? [];
    for (let i = 0; i < list.length; i += 2) if (list[i] === index && list[i + 1] === tags) return;
    list.push(index, tags);
    this.forms.set(folded, list);
  }

  /** Notes a form of several words, with its articles written on and its last words melted together. */
  private term(written: string, folded: string, index: number, tags: number): void {
    const noun = this.drafts[index]?.cat === "noun";
    const closed = noun && this.grammar.closed.some((end) => folded.endsWith(this.folder.fold(end)));
    const own = closed ? tags | tagBits("abs") : tags;
    this.terms.set(`${folded} ${index} ${own}`, [written, index, own]);
    this.spelt.add(folded);
    for (const variant of this.definite(written, index)) this.variants.push([variant, index, own]);
    const cut = folded.lastIndexOf(" ");
    for (const melted of this.melt[folded.slice(cut + 1)] ?? []) {
      const form = `${folded.slice(0, cut)} ${melted}`;
      this.terms.set(`${form} ${index} ${own}`, [form, index, own]);
    }
  }

  /** « raids air » as « the-raids the-air » and « raids the-air »: a noun of two words where each may have the article written onto it. */
  private definite(written: string, index: number): readonly string[] {
    const { article } = this;
    const [first = "", second = "", more] = written.split(" ");
    if (article === null || this.drafts[index]?.cat !== "noun" || second === "" || more !== undefined) return [];
    if (first.startsWith(article) || second.startsWith(article)) return [];
    return [`${article}${first} ${article}${second}`, `${first} ${article}${second}`];
  }

  /** Entries and tags by turns of whatever is written so. */
  readings(written: string): readonly number[] {
    return this.forms.get(exactForm(written)) ?? [];
  }

  /** Some form of an entry is written so. */
  has(written: string, index: number): boolean {
    const list = this.readings(written);
    for (let i = 0; i < list.length; i += 2) if (list[i] === index) return true;
    return false;
  }

  /**
   * Nouns of several words, where their first is the head: they agree as it does, and those that end in an adjective let no genitive
   * follow (« a source military »).
   */
  private close(): void {
    if (this.grammar.closed.length === 0) return;
    const adjectival = (form: string): boolean => {
      const list = this.readings(form);
      for (let i = 0; i < list.length; i += 2) if (this.drafts[list[i] as number]?.cat === "adj") return true;
      return false;
    };
    const plural = tagBits("p");
    const agreement = plural | tagBits("s") | tagBits("d") | tagBits("m") | tagBits("f");
    const agreeing = (form: string): number => {
      const bare = this.article !== null && form.startsWith(this.article) ? form.slice(this.article.length) : form;
      const list = this.readings(bare);
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

  /** The tables of all that was gathered. */
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

/** A form that texts are not cut within. A word that begins with its apostrophe is a suffix, cut off as one token. */
function isOneToken(form: string): boolean {
  const elided = !form.endsWith("'");
  return [...form].every((char, i) => char !== " " && char !== "-" && char !== "." && !(char === "'" && i > 0 && elided));
}

/** An entry without what is null, empty or false. */
function brief(entry: CompiledEntry): CompiledEntry {
  const says = (value: unknown): boolean => value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => says(value))) as unknown as CompiledEntry;
}
