// What a phrase is: a stretch of a sentence with its head, and all that has been read of it.
import type { LexEntry, Use } from "../../../language/entries.ts";
import type { FoundNumber, FoundPlace, FoundSource, FoundTime } from "../../../language/found.ts";

export type PhraseKind =
  | "np"
  | "vp"
  | "conj"
  | "sub"
  | "rel"
  | "adv"
  | "punct"
  | "time"
  | "including"
  | "relay"
  | "unnamed"
  | "own"
  | "predicate"
  | "other";

/** One phrase; `from`/`to` are token indices, `to` exclusive. */
export interface Phrase {
  readonly kind: PhraseKind;
  from: number;
  to: number;
  /** Noun phrase: the relation of its preposition, or null for a bare one. */
  prep: string | null;
  /** Token of the preposition's end, i.e. where the phrase proper begins. */
  inner: number;
  head: LexEntry | null;
  headAt: number;
  headTags: number;
  /** Adjectives and nouns beside the head. */
  readonly modifiers: LexEntry[];
  number: FoundNumber | null;
  /** A figure in it tells it from others of its kind, and counts nothing (« the 4th Brigade », « the 444 Brigade »). */
  numbered: boolean;
  readonly places: FoundPlace[];
  /** Register party named in it. */
  party: string | null;
  source: FoundSource | null;
  /** Every source named in it; `source` is the first. */
  readonly sources: FoundSource[];
  definite: boolean;
  /** An adjective stands behind its head. */
  described: boolean;
  /** Holds an unregistered proper name. */
  name: boolean;
  /** It is a pronoun. */
  pronoun: LexEntry | null;
  /** A possessive or suffixed pronoun hangs on it. */
  possessive: boolean;
  /** Tags of the suffixed pronoun that says whose it is; 0 without one. */
  ownerTags: number;
  demonstrative: boolean;
  /** « no agreement »: a negation stands right before it. */
  negated: boolean;
  verb: VerbGroup | null;
  /** Connectors and adverbs. */
  entry: LexEntry | null;
  time: FoundTime | null;
  /** Mark character of a punct phrase. */
  mark: string;
  /** The phrase that stands in its genitive, right behind it. */
  genitive: Phrase | null;
  /** The phrase in whose genitive it stands. */
  host: Phrase | null;
  /** Whose it is: what stands before a possessive mark inside the phrase (« the army's positions »). */
  owner: Phrase | null;
  /** Its semantic classes, once asked for (see actors.ts). */
  classes: ReadonlySet<string> | null;
}

/** A verb with its auxiliaries, negation, clitics and wrapping verbs. */
export interface VerbGroup {
  /** The verb that says what happens (the last of the chain). */
  main: LexEntry;
  mainAt: number;
  /** Tags of the first finite form, or of the main verb when none is finite. */
  tags: number;
  mainTags: number;
  /** Wrapping verbs, outermost first, with the use that wraps. */
  readonly chain: { readonly entry: LexEntry; readonly effect: string; readonly at: number }[];
  finite: boolean;
  passive: boolean;
  negated: boolean;
  /** Nothing but the first half of a negation stands there (« ne »), which negates nothing in a clause of time (« avant qu'il ne parte »). */
  halfNegated: boolean;
  /** « ne … que »: only. */
  restricted: boolean;
  reflexive: boolean;
  /** Subject pronoun inside the group (« il », « -t-il »). */
  subject: LexEntry | null;
  subjectTags: number;
  /** The subject pronoun stands behind (« a-t-il »). */
  inverted: boolean;
  object: LexEntry | null;
  /** The pronoun before a wrapping verb that says who does what it wraps (« forced [them] to leave », « les a forcés à partir »). */
  told: LexEntry | null;
  toldTags: number;
  /** Preposition or marker in front of a non-finite group (« pour quitter », « en tuant »). */
  marker: LexEntry | null;
  readonly adverbs: LexEntry[];
  /** Uses of the main verb that hold here (reflexive and tail agree). */
  uses: Use[];
}

const COMMAS = new Set([",", "،", "、"]);
const OPEN_QUOTES = new Set(["«", "“", "‹"]);
const CLOSE_QUOTES = new Set(["»", "”", "›"]);

export const isOpenQuote = (mark: string): boolean => OPEN_QUOTES.has(mark);
export const isCloseQuote = (mark: string): boolean => CLOSE_QUOTES.has(mark);

export function isComma(p: Phrase | undefined): boolean {
  return p?.kind === "punct" && COMMAS.has(p.mark);
}

/** A phrase of which nothing is known yet. */
export function blank(kind: PhraseKind, from: number, to: number): Phrase {
  return {
    kind,
    from,
    to,
    prep: null,
    inner: from,
    head: null,
    headAt: -1,
    headTags: 0,
    modifiers: [],
    number: null,
    numbered: false,
    places: [],
    party: null,
    source: null,
    sources: [],
    definite: false,
    described: false,
    name: false,
    pronoun: null,
    possessive: false,
    ownerTags: 0,
    demonstrative: false,
    negated: false,
    verb: null,
    entry: null,
    time: null,
    mark: "",
    genitive: null,
    host: null,
    owner: null,
    classes: null,
  };
}

/** A count above ten: where a noun takes its genitive without a link, what such a count is of stands alone and in the singular. */
export function countedSingly({ number }: Phrase): boolean {
  return number !== null && number.value > 10 && number.share === null && number.max === null;
}

/** Classes of adjectives that alone stand for one more: « a third », « another ». */
export const ONE_MORE = ["ordinal", "another"];

/** A verb by which somebody says something. */
export function says(verb: VerbGroup | null | undefined): boolean {
  // (« a deal was concluded »: a verb that says clauses alone says none in the passive)
  return verb?.uses.some((use) => use.role === "say" && !(use.clause === true && verb.passive)) === true;
}

/** A word that tells of one of these senses. */
export function tellsOf(word: { readonly uses: readonly Use[] } | null | undefined, senses: ReadonlySet<string>): boolean {
  return word?.uses.some((use) => use.role === "sense" && senses.has(use.value)) === true;
}
