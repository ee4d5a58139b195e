// A language folder's checked files → one compiled language: every inflected form with its readings.
import type { CompiledLanguage } from "./compiled.ts";
import type { Use } from "./entries.ts";
import { createFolder } from "./fold.ts";
import { FormBook } from "./form-book.ts";
import type { LanguageSources } from "./language-files.ts";
import type { AttributionResource, CertaintyResource, EventsResource, NamesResource } from "./schema.ts";
import { tagBits } from "./tags.ts";
import { WordLists } from "./word-lists.ts";

/** Compiles one language. `quantity` and `time` are carried through for the ground stages. */
export function compileLanguage(
  code: string,
  version: string,
  sources: LanguageSources,
  quantity: unknown,
  time: unknown,
): CompiledLanguage {
  const { script, grammar, names, certainty, attribution, events, framing } = sources;
  const folder = createFolder(script.fold);
  const book = new FormBook(folder, grammar, script);
  const words = new WordLists(book, folder, grammar, script);
  // The order counts: of two lines on one word the first decides what both say.
  for (const group of grammar.words) words.group(group);
  writeNames(words, names);
  writeCertainty(words, certainty);
  writeAttribution(words, attribution);
  writeEvents(words, events);
  const guess = grammar.guess.map(({ starts, ends, cat, tags, min }) => ({
    starts: folder.fold(starts),
    ends: folder.fold(ends),
    entry: book.entry(cat, `${starts}~${ends}`).index,
    tags: tagBits(tags),
    min,
  }));
  const { openers, prepositions, relay, same, unnamed } = attribution;
  const { articles, skeleton, titles, areas, metonyms, groups } = names;
  return {
    code,
    version,
    order: grammar.order,
    compound: grammar.compound,
    script,
    certainty: {
      moods: certainty.moods,
      backshifted: certainty.backshifted,
      softened: certainty.softened.map((verb) => book.entry("verb", verb).draft.lemma),
    },
    attribution: { openers, prepositions, relay, same, unnamed },
    names: { articles, skeleton, titles, areas, metonyms, groups },
    guess,
    ...book.finish(),
    framing: framing.labels,
    quantity,
    time,
  };
}

function writeNames(to: WordLists, names: NamesResource): void {
  for (const group of names.words) to.group(group);
  for (const { kind, called = null, words } of names.kinds)
    for (const word of words) to.noun(word, { classes: ["area"], kind: `kind:${kind}`, rel: called });
  for (const { to: value, words } of names.directions)
    for (const word of words) {
      to.noun(word, { classes: ["direction"], value });
      to.word("adj", word, { classes: ["direction"], value });
    }
  for (const { place, words } of names.demonyms) for (const word of words) to.word("adj", word, { classes: ["demonym"], value: place });
}

function writeCertainty(to: WordLists, { chain, light, adverbs, nouns: doubts }: CertaintyResource): void {
  for (const { effect, done, verbs, nouns } of chain) {
    for (const verb of verbs) to.verb(verb, { role: "chain", value: effect, more: done ? "done" : undefined });
    for (const noun of nouns) to.noun(noun, { uses: [{ role: "chain", value: effect }] });
  }
  for (const { voice, effect, verbs } of light) for (const verb of verbs) to.verb(verb, { role: "light", value: voice, more: effect });
  for (const { effect, words } of adverbs) for (const word of words) to.word("adv", word, { value: effect });
  for (const { effect, words } of doubts) for (const word of words) to.noun(word, { value: effect, classes: ["doubt"] });
}

function writeAttribution(to: WordLists, attribution: AttributionResource): void {
  for (const { stance, verbs, continues, counts, others, cites, clause, hears } of attribution.verbs) {
    const use: Use = {
      role: "say",
      value: stance,
      ...(continues ? { more: "continues" } : {}),
      ...(counts ? { more: "counts" } : {}),
      ...(others ? { more: "others" } : {}),
      ...(cites === undefined ? {} : { cites }),
      ...(clause ? { clause } : {}),
      ...(hears ? { hears } : {}),
    };
    for (const verb of verbs) to.verb(verb, use);
  }
  for (const { stance, words } of attribution.nouns)
    for (const word of words) to.noun(word, { classes: ["speech"], uses: [{ role: "say", value: stance }] });
  for (const word of attribution.prepositions) to.word("prep", word, { kind: "source", rel: "according-to" });
  // « told X » is read from the verb's complements: its words are plain prepositions.
  for (const { direction, words } of attribution.relay)
    for (const word of direction === "told" ? [] : words) to.word("particle", word, { kind: "relay", value: direction });
  for (const word of attribution.own) to.word("particle", word, { kind: "own" });
  for (const word of attribution.same) to.word("pron", word, { kind: "same-source" });
  for (const word of attribution.unnamed) to.word("particle", word, { kind: "unnamed" });
}

function writeEvents(to: WordLists, events: EventsResource): void {
  for (const [sense, { verbs, nouns, adjectives, phrases }] of Object.entries(events.senses)) {
    const use: Use = { role: "sense", value: sense };
    for (const verb of verbs) to.verb(verb, use);
    for (const noun of nouns) to.noun(noun, { uses: [use] });
    for (const adjective of adjectives) to.word("adj", adjective, { uses: [use], kind: adjective.includes(" ") ? "phrase" : null });
    for (const phrase of phrases) to.word("particle", phrase, { uses: [use], kind: "predicate" });
  }
}
