// An entry as a language's file has it → a lexicon entry: a lemma in one category, with its classes and what it does.

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
  /** Light verbs: effect on polarity; verbs of saying: `continues`, `counts`, `others`; wrapping verbs: `done` where a compound past tells that it happened. */
  readonly more?: string | undefined;
  /** Verbs of saying: the function of the source that they cite (« quotes X as saying »). */
  readonly cites?: string | undefined;
  /** Verbs of saying: only a clause or a quotation is what they say; a bare noun behind is another thing (« launch an attack »). */
  readonly clause?: boolean | undefined;
  /** Verbs of saying: a bare noun behind is who hears it. */
  readonly hears?: boolean | undefined;
  readonly reflexive?: boolean | undefined;
  /** Folded pronoun that must stand before the verb (« s'en prendre »). */
  readonly clitic?: string | undefined;
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

/** An entry and its uses, all of one shape whatever the file leaves out: engines read objects of one shape fastest. */
export function entryOf(id: number, entry: CompiledEntry, classes: ReadonlySet<string>): LexEntry {
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
    uses: uses.map(({ role, value, more, cites, clause, hears, reflexive, clitic, tail }) => ({
      role,
      value,
      more,
      cites,
      clause,
      hears,
      reflexive,
      clitic,
      tail,
    })),
    unaccusative: entry.unaccusative ?? false,
    transitive: entry.transitive ?? false,
  };
}

/** Lists of classes → the same with what they also are; entries with one list share one set. */
export function closures(up: Readonly<Record<string, readonly string[]>>): (classes: readonly string[]) => ReadonlySet<string> {
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
