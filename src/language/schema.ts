// The shape of the files in a language folder: what `languages/<code>/*.yaml` may say, checked when resources are built.
import { z } from "zod";
import { phraseList } from "./phrase-list.ts";

const words = z.array(z.string().min(1)).min(1);

/** A sentence with what must come out of it; values are matched as a subset of the claim's slots. */
const example = z.strictObject({
  text: z.string(),
  /** Each entry must be found among the extracted claims; only the slots named are compared. */
  claims: z.array(z.record(z.string(), z.unknown())).optional(),
  /** Claim types that must not come out. */
  without: z.array(z.string()).optional(),
  /** Report date for the example; default 2016-12-07. */
  published: z.string().optional(),
});
export type Example = z.infer<typeof example>;

/** script.yaml: letters, word parts, sentence ends. */
export const scriptSchema = z.strictObject({
  direction: z.enum(["ltr", "rtl"]),
  /** One character → what it counts as when compared (beyond case and accents, which always fold). */
  fold: z.record(z.string(), z.string()).default({}),
  /** Word beginnings that end in an apostrophe and are words of their own (`l`, `qu`). */
  elisions: z.array(z.string()).default([]),
  /** Word endings after an apostrophe that are words of their own (`s`); an empty one is the apostrophe alone (« the rebels' »). */
  suffixes: z.array(z.string()).default([]),
  /** Letters between hyphens that only sound (`t` in « a-t-il »). */
  euphonic: z.array(z.string()).default([]),
  /** Prefixed particles, outermost level first; a word carries at most one of each level. */
  proclitics: z.array(z.array(z.string())).default([]),
  /** Article written onto the noun; split off even before an unknown stem. */
  article: z.string().nullable().default(null),
  /** Spellings in which two prefixes melt: surface → [prefix, prefix]. */
  contractions: z.record(z.string(), z.array(z.string())).default({}),
  /** Suffixed pronouns. */
  enclitics: z.array(z.string()).default([]),
  /** What a stem's end turns back into when an enclitic is taken off: ending → endings to try. */
  restore: z.record(z.string(), z.array(z.string())).default({}),
  /** A last word of multi-word entries → what it becomes before an article or a vowel (`de` → `du`, `des`, `d`). */
  melt: z.record(z.string(), z.array(z.string())).default({}),
  /** A vowel sign that makes a past verb passive when it stands on one of these letters of the stem, counted from 1 (قُتل, استُهدف). */
  passive: z
    .strictObject({ mark: z.string().length(1), letters: z.array(z.number().int().positive()).min(1) })
    .nullable()
    .default(null),
  /** Words whose full stop ends no sentence. */
  abbreviations: z.array(z.string()).default([]),
});

/** A group of words with one grammatical category and shared attributes. */
const wordGroup = z.strictObject({
  cat: z.enum(["det", "prep", "conj", "sub", "rel", "pron", "neg", "aux", "adv", "adj", "noun", "verb", "particle", "name"]),
  words,
  /** prep: its relation; pron: the relation it holds in itself (« y » = in it); in language-neutral words (of, at, in, on, to, from, by, with, against, for, under, between, after, before, during, since, until, without, among, via, as, than, near). */
  rel: z.string().optional(),
  /** noun, adj: semantic classes. */
  class: z.union([z.string(), words]).optional(),
  /** noun: unit of measure when counted (`people`, `buses`, `districts`) and what the count is of (`civilians`). */
  unit: z.string().optional(),
  of: z.string().optional(),
  /** noun, adj: the party it names; `@gov` and `@opposition` are those of the report's country, `@demonym:<place>` of that country. */
  party: z.string().optional(),
  /** pron, det: person, number, gender as tags; `refl`, `poss`, `subj`, `obj`, `rel`, `dem` as kinds. conj: `topic` before what goes on with a topic set in front. */
  tags: z.string().optional(),
  kind: z.string().optional(),
  /** conj: `and`, `or`, `but`; sub: what the clause after it is (`that`, `because`, `while`, `if`, `before`, `after`, `until`, `so`, `without`). */
  role: z.string().optional(),
});
export type WordGroup = z.infer<typeof wordGroup>;

const paradigm = z.strictObject({
  /** Ending that is cut from the lemma to give the part `stem`. */
  cut: z.string().default(""),
  /** Template with `{part}` → tags (several readings separated by `|`). */
  forms: z.record(z.string(), z.string()),
  /** Further parts made of `{stem}`: part → pattern over the stem and what it becomes; the first that fits, else the stem as it is. */
  parts: z.record(z.string(), z.array(z.strictObject({ match: z.string(), to: z.string() }))).default({}),
  /** Further paradigms whose forms are added. */
  with: z.array(z.string()).default([]),
  /** false: the lemma itself, where no form is spelt like it, is no word (« بيّن » is spelt like « between »). */
  bare: z.boolean().default(true),
});

/** grammar.yaml: function words, inflection. */
export const grammarSchema = z.strictObject({
  /** `svo` or `vso`: where a subject is looked for first. */
  order: z.enum(["svo", "vso"]),
  /** A noun right behind a noun: its genitive, the head of a compound, or something else. */
  compound: z.enum(["none", "genitive", "last"]).default("none"),
  /** Names of inflection patterns. */
  paradigms: z.record(z.string(), paradigm),
  /** Paradigm by lemma ending, first that fits. */
  infer: z.strictObject({
    verb: z.array(z.strictObject({ ends: z.string(), as: z.string() })).default([]),
    noun: z.array(z.strictObject({ ends: z.string(), as: z.string() })).default([]),
    adj: z.array(z.strictObject({ ends: z.string(), as: z.string() })).default([]),
    /**
     * Of a noun's further form, listed behind its lemma (an irregular plural). Where this is given, a lemma with listed forms has
     * those of its own paradigm too.
     */
    plural: z.array(z.strictObject({ ends: z.string(), as: z.string() })).default([]),
    /** The same of an adjective that lists some of its forms: what it has beside them. */
    listed: z.array(z.strictObject({ ends: z.string(), as: z.string() })).default([]),
  }),
  /** Ends of nouns of several words behind which no genitive stands (« gunmen unknown »). */
  closed: z.array(z.string()).default([]),
  /** Tags of the form that the noun in a verb's fixed words takes where it is indefinite (« closed [a road] »). */
  fixed: z.string().nullable().default(null),
  /** Tags of a form listed behind its lemma that no paradigm makes of it: what a writer lists is mostly an irregular plural. */
  listed: z.string().default(""),
  /** Verbs that need principal parts or listed forms. */
  verbs: z
    .array(
      z.strictObject({
        verb: z.string(),
        as: z.string().optional(),
        parts: z.record(z.string(), z.string()).optional(),
        /** Explicit form → tags, replaces or completes the paradigm. */
        forms: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  /**
   * Verbs without an object that would need telling apart: those whose past tense takes the auxiliary of the passive
   * (« est parti »: be + participle is active for them); where the verb stands first, those whose one bare noun behind is the subject.
   */
  unaccusative: z.array(z.string()).default([]),
  /** Verbs that say nothing without an object: where one form is both past and participle, none behind it makes it the participle. */
  transitive: z.array(z.string()).default([]),
  /** Lemma of the reflexive pronoun in triggers (« se rendre »). */
  reflexive: z.string().nullable().default(null),
  /** Lemmas of the pronouns that triggers may have before the verb (« s'en prendre à », « y renoncer »). */
  clitics: z.array(z.string()).default([]),
  /** Unknown words by their beginning and ending: a guess at the category, longest ending first. */
  guess: z
    .array(
      z.strictObject({
        starts: z.string().default(""),
        ends: z.string().default(""),
        cat: z.enum(["verb", "noun", "adj", "adv"]),
        tags: z.string().default(""),
        min: z.number().default(5),
      }),
    )
    .default([]),
  words: z.array(wordGroup),
});

/** names.yaml: how things and persons are named; nouns and adjectives with their classes. */
export const namesSchema = z.strictObject({
  words: z.array(wordGroup),
  /** Nouns in front of a toponym (« quartier de X »): noun → place kind; `called`: the word that the ids of such places end in, the same in every language. */
  kinds: z.array(z.strictObject({ kind: z.string(), called: z.string().optional(), words })).default([]),
  /** Words of direction → compass point (n, ne, e, …, centre), as nouns and adjectives. */
  directions: z.array(z.strictObject({ to: z.string(), words })).default([]),
  /** Descriptions that stand for a part of a city, resolved by the report's context: words → place id suffix rule. */
  areas: z.array(z.strictObject({ area: z.string(), words })).default([]),
  /** Adjectives and nouns of a country: place id → words. */
  demonyms: z.array(z.strictObject({ place: z.string(), words })).default([]),
  /** Capitals and seats that stand for a government: name → party or source id. */
  metonyms: z.array(z.strictObject({ party: z.string(), words })).default([]),
  /** Words with which names of armed groups end (« Liberation Front »): such a name is a group even where no register has it. */
  groups: z.array(z.string()).default([]),
  /** Titles before a person's name. */
  titles: z.array(z.string()).default([]),
  /** Articles inside names that comparisons skip (`al`, `el`). */
  articles: z.array(z.string()).default([]),
  /** Letter groups → consonant skeleton, longest first; what is not listed is dropped. */
  skeleton: z.record(z.string(), z.string()).default({}),
});

/** certainty.yaml: negation, modality, verbs that wrap another verb. */
export const certaintySchema = z.strictObject({
  /** Verbs (or nouns) that take a verb or noun of action and pass their subject to it. */
  chain: z.array(
    z.strictObject({
      effect: z.enum(["asserted", "expected", "possible", "demanded", "denied", "refused"]),
      /** In a compound past what they wrap has happened: « ont dû partir ». */
      done: z.boolean().default(false),
      verbs: z.array(z.string()).default([]),
      nouns: z.array(z.string()).default([]),
    }),
  ),
  /**
   * Verbs that only carry an event noun: `active` makes their subject the noun's agent, `passive` its object. effect `owned`: what nobody
   * does so has happened all the same (« the attack has not been claimed »).
   */
  light: z.array(
    z.strictObject({
      voice: z.enum(["active", "passive"]),
      effect: z.enum(["asserted", "denied", "owned"]).default("asserted"),
      verbs: words,
    }),
  ),
  /**
   * Adverbs and phrases that set the modality or polarity of their clause; `unproven`: of what is negated, nothing but that nobody could
   * check it (« could not verify the fall of X »).
   */
  adverbs: z
    .array(z.strictObject({ effect: z.enum(["expected", "possible", "demanded", "denied", "refused", "unproven"]), words }))
    .default([]),
  /** A mood that marks hearsay or future: tag → modality. */
  moods: z.record(z.string(), z.enum(["expected", "possible", "demanded", "asserted"])).default({}),
  /** Wrapping verbs whose conditional only softens what they say (« devrait »): it is no hearsay. */
  softened: z.array(z.string()).default([]),
  /** Moods that tell, in what somebody has said, of what was then to come (« said that they would leave »); a compound form is left out. */
  backshifted: z.array(z.string()).default([]),
  /** Nouns of doubt (« rumours of »). */
  nouns: z.array(z.strictObject({ effect: z.enum(["expected", "possible", "demanded", "denied"]), words })).default([]),
});

/** attribution.yaml: who says it. */
export const attributionSchema = z.strictObject({
  /** Verbs of saying. stance: `say`; `deny` (content is denied); `admit`; `accuse`; `demand`; `announce`. */
  verbs: z.array(
    z.strictObject({
      stance: z.enum(["say", "deny", "admit", "ask", "doubt", "show"]),
      verbs: words,
      /** The verb continues the last source (« a ajouté »). */
      continues: z.boolean().default(false),
      /** They say figures and events only: with another noun behind they mean something else (« found a car »). */
      counts: z.boolean().default(false),
      /** The acts that they tell of by a noun are somebody else's (« reported an attack », « condemned the raid »). */
      others: z.boolean().default(false),
      /** Function of the further source that the verb names (« quotes X as saying »: object; نقلت عن: from). */
      cites: z.string().optional(),
      /** They say clauses and quotations only: with a bare noun behind they mean something else (« lancer une attaque »). */
      clause: z.boolean().default(false),
      /** A bare noun behind is who hears it, never who speaks (« told X »). */
      hears: z.boolean().default(false),
    }),
  ),
  /** Words before a source (« selon »); everything in their sentence rests on it. */
  prepositions: words,
  /** Nouns of speech (« communiqué », « annonce »): stand for their issuer or introduce content. */
  nouns: z.array(z.strictObject({ stance: z.enum(["say", "deny", "doubt"]).default("say"), words })),
  /**
   * Words between a source and a further one: `cites` it (« citant »), is `cited-by` it (« cité par »: it stands nearer to the
   * reader), speaks with its `voice` (« par la voix de »), or `told` it.
   */
  relay: z.array(z.strictObject({ direction: z.enum(["cites", "cited-by", "voice", "told"]), words })),
  /** Words that open the content (« que », أن). */
  openers: words,
  /** Phrases by which the report speaks in its own voice again (« pour rappel »). */
  own: phraseList.default([]),
  /** Set phrases for the last source (« de même source », « l'intéressé »); « this official », « the same source » need none. */
  same: z.array(z.string()).default([]),
  /** Phrases by which a person asks for anonymity (« sous couvert d'anonymat »). */
  unnamed: phraseList.default([]),
  examples: z.array(example).default([]),
});

/** The words of one sense in one language; which claims a sense makes is said once, in `world/events.yaml`. */
const sense = z.strictObject({
  /** Lemma, optionally with the reflexive pronoun in front (`se rendre`) and a fixed tail behind (`prendre la fuite`). */
  verbs: phraseList.default([]),
  /** Nouns of the event; several words are allowed. Inflected by the grammar. */
  nouns: phraseList.default([]),
  /** Adjectives, and fixed phrases used after "to be" or a noun (« aux mains », « sous le contrôle »). */
  adjectives: phraseList.default([]),
  /** Whole phrases that are a predicate by themselves. */
  phrases: phraseList.default([]),
  examples: z.array(example).default([]),
});

/** events.yaml: sense → words. */
export const eventsSchema = z.strictObject({ senses: z.record(z.string(), sense) });

/** What a loaded word may name: a party, or an act by the types of its claims. */
export const FRAMED = ["party", "taking", "killing", "violence", "leaving"] as const;
export type Framed = (typeof FRAMED)[number];

/** framing.yaml: loaded words for parties and acts; where several fit one party, the label that stands first decides. */
export const framingSchema = z.strictObject({
  labels: z.array(z.strictObject({ of: z.enum(FRAMED), frame: z.string(), words })),
});

export type ScriptResource = z.infer<typeof scriptSchema>;
export type GrammarResource = z.infer<typeof grammarSchema>;
export type NamesResource = z.infer<typeof namesSchema>;
export type CertaintyResource = z.infer<typeof certaintySchema>;
export type AttributionResource = z.infer<typeof attributionSchema>;
export type SenseWords = z.infer<typeof sense>;
export type EventsResource = z.infer<typeof eventsSchema>;
export type FramingResource = z.infer<typeof framingSchema>;
