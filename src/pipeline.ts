// One report's text into its claims: the stages, in order, each one line.
import { createHash } from "node:crypto";
import { claimsOf } from "./extract/claims.ts";
import { createConflictReader } from "./extract/conflict.ts";
import { ruleBook } from "./extract/frames/rule-book.ts";
import { type Grounding, layOut } from "./extract/sentence.ts";
import { quantityWords, timeWords } from "./ground/known-words.ts";
import { type Phrase, quantityPhrases, timePhrases } from "./ground/phrases.ts";
import { createGazetteer } from "./ground/places/places.ts";
import { createQuantityReader } from "./ground/quantity/quantity.ts";
import type { QuantityResource } from "./ground/quantity/schema.ts";
import { partyClasses } from "./ground/registers/party-classes.ts";
import { createRegisters } from "./ground/registers/registers.ts";
import { createReportCountry } from "./ground/registers/report-country.ts";
import type { TimeResource } from "./ground/time/schema.ts";
import { createTimeReader } from "./ground/time/time.ts";
import type { CompiledLanguage } from "./language/compiled.ts";
import type { Found } from "./language/found.ts";
import { PLACE_SIDE } from "./language/found.ts";
import { createFramingFinder } from "./language/framing.ts";
import { createLexicon } from "./language/lexicon.ts";
import { keptLists, NOTHING_PREPARED, type Prepared, recording } from "./language/prepared.ts";
import { createTokenizer } from "./language/script.ts";
import { createTermFinder, type FoundTerm } from "./language/terms.ts";
import type { Tokens } from "./language/tokens.ts";
import type { Extraction, Quantity, ReportText, TimeValue, World } from "./model.ts";
import { listLanguages, loadLanguage, loadPrepared, loadRules, loadWorld } from "./resources.ts";

/** Extracts claims; holds compiled languages and world tables, keeps no state between reports. */
export interface Extractor {
  /** Content hash of the resources in use. */
  readonly version: string;
  /** Language codes that it reads. */
  readonly languages: readonly string[];
  /** @throws Error when the report's language has no resources. */
  extract(report: ReportText): Extraction;
}

/** One language made ready over one world. */
interface Reader {
  tokenize(text: string): Tokens;
  extract(report: ReportText, version: string, clock?: Clock): Extraction;
  phrases(kind: "time" | "quantity", text: string, reference: string | null, policy: "past" | "nearest" | "future"): readonly PhraseValue[];
}

/** Told the name of each stage when it ends; for measuring. */
type Clock = (stage: string) => void;
const NO_CLOCK: Clock = () => {};

/** Builds an extractor over the compiled languages and the given world tables; a language is made ready when first used. */
export function createExtractor(world: World): Extractor {
  const languages = listLanguages();
  const hash = createHash("sha256").update(loadRules().version);
  for (const language of languages) hash.update(language.version);
  // A case's own tables are part of what made its claims.
  if (world.own !== undefined) hash.update(JSON.stringify(world));
  const version = hash.digest("hex").slice(0, 16);
  const ready = new Map<string, Reader>();
  const reader = (code: string): Reader => {
    const made = ready.get(code) ?? createReader(world, code);
    ready.set(code, made);
    return made;
  };
  return {
    version,
    languages: languages.map((language) => language.code),
    extract: (report) => reader(report.language).extract(report, version),
  };
}

/** The stages of one language, for measuring: cutting alone, and the time each stage takes. */
export function createStages(
  world: World,
  code: string,
): { tokenize(text: string): Tokens; timed(text: string, published: string, spent: Map<string, number>): number } {
  const reader = createReader(world, code);
  return {
    tokenize: reader.tokenize,
    timed(text, published, spent) {
      let last = performance.now();
      const clock: Clock = (stage) => {
        const now = performance.now();
        spent.set(stage, (spent.get(stage) ?? 0) + now - last);
        last = now;
      };
      return reader.extract({ report: "timed", language: code, text, publisher: null, published }, "", clock).claims.length;
    },
  };
}

/** What cutting a language's phrases and the project's own names yields, for the build to keep (see prepared.ts). */
export function prepareLists(code: string): Readonly<Record<string, readonly unknown[]>> {
  const lists: Record<string, readonly unknown[]> = {};
  createReader(loadWorld(), code, recording(lists));
  return lists;
}

/** What the build has kept; a case's own names change how words are cut, so that nothing kept holds beside them. */
function preparedFor(world: World, code: string): Prepared {
  const lists = world === loadWorld() ? loadPrepared(code) : null;
  return lists === null ? NOTHING_PREPARED : keptLists(lists);
}

function createReader(world: World, code: string, prepared: Prepared = preparedFor(world, code)): Reader {
  const languages = listLanguages();
  const { rules } = loadRules();
  const book = ruleBook(rules.rules);
  const moving = new Set<string>(world.claimTypes.filter((entry) => entry.places === "move").map((entry) => entry.type));
  const skeletons = Object.fromEntries(languages.map((language) => [language.code, language.skeleton]));
  if (!languages.some((language) => language.code === code)) throw new Error(`no resources for the language "${code}"`);
  const compiled = loadLanguage(code);
  const lexicon = createLexicon(compiled, rules.classes, prepared);
  const quantity = compiled.quantity as QuantityResource;
  const time = compiled.time as TimeResource | null;
  lexicon.learn(
    prepared.list("words of quantities and times", () =>
      [...quantityWords(quantity), ...(time === null ? [] : timeWords(time))]
        .map((word) => lexicon.folder.fold(word))
        .filter((form) => lexicon.know(form)),
    ),
  );
  const tokenizer = createTokenizer(compiled, lexicon);
  const source = { world, compiled, lexicon, tokenizer, toponyms: rules.toponyms, skeletons, prepared };
  const gazetteer = createGazetteer(source);
  const registers = createRegisters(source);
  const reportCountry = createReportCountry(gazetteer.tree, world.parties);
  const conflict = createConflictReader(rules.conflict, lexicon);
  const framing = createFramingFinder(compiled, lexicon, tokenizer, prepared);
  const findTerms = createTermFinder(compiled, lexicon, tokenizer, prepared);
  const readNumbers = createQuantityReader(quantity, lexicon);
  const readTimes = time === null ? () => [] : createTimeReader(time, lexicon, quantity.numbers);
  const classesOfParty = partyClasses(world);
  const monitors = new Set(world.sources.filter((s) => MONITORS.has(s.kind)).map((s) => s.id));
  const media = new Set(world.sources.filter((s) => MEDIA.has(s.kind)).map((s) => s.id));
  const persons = new Set(world.sources.filter((s) => PERSONS.has(s.kind)).map((s) => s.id));
  const countryOfSource = new Map(world.sources.map((s) => [s.id, s.country]));

  const partitive = new Set(quantity.partitive.map((word) => lexicon.folder.fold(word)));
  /** Times whose numbers are no quantities: without a date to see them from, as they would be read on some day. */
  const timed = (tokens: Tokens, reference: string | null, times: Grounding["times"]): Grounding["times"] =>
    reference === null ? readTimes(tokens, SOME_DAY, "past") : times;

  function ground(tokens: Tokens, terms: readonly FoundTerm[], report: ReportText, clock: Clock): Grounding {
    const parties = registers.findParties(tokens);
    const sources = registers.findSources(tokens);
    clock("parties, sources");
    const times = readTimes(tokens, report.published, "past");
    clock("times");
    const numbers = readNumbers(tokens, timed(tokens, report.published, times));
    clock("quantities");
    const places = gazetteer.find(tokens, [...parties, ...sources, ...times, ...numbers], terms);
    clock("places");
    const dates = outside(outside(times, places), parties);
    const publisher = report.publisher === null ? null : (countryOfSource.get(report.publisher) ?? null);
    const country = reportCountry.of({ places, parties, publisher });
    const governing = reportCountry.governing(country, parties);
    const rebels = registers.rebels(parties, tokens.sentences[LEAD] ?? tokens.count, country);
    return {
      places,
      parties: registers.settle(parties, country),
      sources: registers.settle(sources, country),
      numbers,
      times: dates,
      party: (symbol, demonym) =>
        (symbol === "@opposition" || symbol === "@gunmen" ? rebels : null) ?? registers.partyOf(symbol, demonym, governing),
      actorOfPlace: ({ id, rule }) => (rule === PLACE_SIDE ? null : registers.actorOfPlace(id, governing)),
      builtAt: ({ from, to }) => BUILT.filter((name) => namesOne(tokens, from, to, name)),
      partyClasses: classesOfParty,
      partyOfSource: registers.partyOfSource,
      sourceOfParty: registers.sourceOfParty,
      isMedia: (id) => media.has(id),
      isMonitor: (id) => monitors.has(id),
      isPerson: (id) => persons.has(id),
      within: gazetteer.isWithin,
      kebab: gazetteer.kebab,
    };
  }

  return {
    tokenize: tokenizer.tokenize,
    phrases(kind, text, reference, policy) {
      const tokens = tokenizer.tokenize(text);
      const times = readTimes(tokens, reference, policy);
      return kind === "time"
        ? timePhrases(times, tokens)
        : quantityPhrases(readNumbers(tokens, timed(tokens, reference, times)), tokens, partitive);
    },
    extract(report, resources, clock = NO_CLOCK) {
      const tokens = tokenizer.tokenize(report.text);
      clock("script");
      const terms = findTerms(tokens);
      clock("match");
      const grounding = ground(tokens, terms, report, clock);
      const laid = layOut(tokens, terms, grounding);
      const claims = claimsOf(report, laid, { language: compiled as CompiledLanguage, book, moving, conflict, framing }, clock);
      return { report: report.report, resources, ...claims };
    },
  };
}

/** Classes of what stands at a place and lends it whom a blow to it hits. */
const BUILT: readonly string[] = ["medical", "refuge"];

/** A noun of a class stands among the tokens [from, to). */
function namesOne({ readings }: Tokens, from: number, to: number, name: string): boolean {
  for (let t = from; t < to; t++) if (readings[t]?.some(({ entry }) => entry.cat === "noun" && entry.classes.has(name))) return true;
  return false;
}

/** Dates that are no part of a name (« the district of 17 July », « the 23 March Movement »); both lists are in order. */
function outside(times: Grounding["times"], names: readonly Found[]): Grounding["times"] {
  let next = 0;
  return times.filter(({ from, to }) => {
    while (next < names.length && (names[next] as Found).to <= from) next++;
    const name = names[next];
    return name === undefined || name.from > from || name.to < to;
  });
}

const SOME_DAY = "2000-01-03";
/** Sentences in which a report says what it is about: headline, dateline and lead. */
const LEAD = 3;
const MONITORS = new Set(["monitor", "ngo"]);
const MEDIA = new Set(["agency", "outlet", "media", "broadcaster", "newspaper", "channel", "radio", "television", "website"]);
const PERSONS = new Set(["official", "person", "spokesperson", "journalist"]);

/** What `readPhrases` finds: a span and its value, a quantity or a time. */
export type PhraseValue = Phrase<Quantity> | Phrase<TimeValue>;

const phraseReaders = new Map<string, Reader>();

/**
 * Finds time expressions or quantities in one phrase or sentence. `reference` is an ISO date or date-time that relative
 * expressions count from; without one only complete dates resolve. The policy says where an ambiguous « Monday » lies.
 *
 * @throws Error when the language has no resources.
 */
export function readPhrases(
  kind: "time" | "quantity",
  text: string,
  options: { readonly language: string; readonly reference: string | null; readonly policy: "past" | "nearest" | "future" },
): readonly PhraseValue[] {
  const reader = phraseReaders.get(options.language) ?? createReader(loadWorld(), options.language);
  phraseReaders.set(options.language, reader);
  return reader.phrases(kind, text, options.reference, options.policy);
}
