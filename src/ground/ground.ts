// A report's tokens → everything that they name: parties, sources, times, numbers, places, and what the world says of these.
import { type Findings, type Found, type FoundNumber, type Grounding, PLACE_SIDE } from "../language/found.ts";
import type { Prepared } from "../language/prepared.ts";
import type { FoundTerm } from "../language/terms.ts";
import type { Reading, Tokens } from "../language/tokens.ts";
import type { Quantity, ReportText, Source, TimeValue, World } from "../model.ts";
import { quantityWords, timeWords } from "./known-words.ts";
import { type Phrase, quantityPhrases, timePhrases } from "./phrases.ts";
import { createGazetteer, type GazetteerSource } from "./places/places.ts";
import { createQuantityReader } from "./quantity/quantity.ts";
import type { QuantityResource } from "./quantity/schema.ts";
import { createFoes } from "./registers/foes.ts";
import { partyClasses } from "./registers/party-classes.ts";
import { createRegisters } from "./registers/registers.ts";
import { createReportCountry } from "./registers/report-country.ts";
import { createSpeakingCities } from "./registers/speaking-cities.ts";
import type { TimeResource } from "./time/schema.ts";
import { createTimeReader } from "./time/time.ts";

/** A phrase with its value: a quantity or a time. */
export type PhraseValue = Phrase<Quantity> | Phrase<TimeValue>;

/** Where an ambiguous « Monday » lies. */
export type TimePolicy = "past" | "nearest" | "future";

/** What was found in a report, and what may be asked of the world as it sees it. */
export interface Grounded {
  readonly found: Findings;
  readonly ground: Grounding;
}

/** Finds what one language's texts name. */
export interface Ground {
  /**
   * @param terms - Lexicon entries of several words found in the text.
   * @param clock - Told the name of each step when it ends.
   */
  find(tokens: Tokens, terms: readonly FoundTerm[], report: ReportText, clock: (step: string) => void): Grounded;
  /** Times or quantities alone; relative times count from the reference, an ISO date or date-time. */
  phrases(kind: "time" | "quantity", tokens: Tokens, reference: string | null, policy: TimePolicy): readonly PhraseValue[];
}

/**
 * Makes the finders of one language over one world. They teach the lexicon their words, so that particles in front of these are cut:
 * build them before the first text is tokenised.
 */
export function createGround(source: GazetteerSource & { readonly world: World; readonly prepared: Prepared }): Ground {
  const { world, compiled, lexicon, prepared } = source;
  const quantity = compiled.quantity as QuantityResource;
  const time = compiled.time as TimeResource | null;
  lexicon.learn(
    prepared.list("words of quantities and times", () =>
      [...quantityWords(quantity), ...(time === null ? [] : timeWords(time))]
        .map((word) => lexicon.folder.fold(word))
        .filter((form) => lexicon.know(form)),
    ),
  );
  const gazetteer = createGazetteer(source);
  const registers = createRegisters(source);
  const speakingCities = createSpeakingCities(world);
  const reportCountry = createReportCountry(gazetteer.tree, world.parties);
  const readNumbers = createQuantityReader(quantity, lexicon);
  const readTimes = time === null ? () => [] : createTimeReader(time, lexicon, quantity.numbers);
  const classesOfParty = partyClasses(world);
  const foes = createFoes(world, classesOfParty);
  const countryOf = new Map(world.sources.map(({ id, country }) => [id, country]));
  const media = ofKinds(world.sources, MEDIA);
  const monitors = ofKinds(world.sources, MONITORS);
  const persons = ofKinds(world.sources, PERSONS);
  const partitive = new Set(quantity.partitive.map((word) => lexicon.folder.fold(word)));

  /** Numbers outside of times; where no date tells when these are, as they would be read on some day. */
  const numbersBeside = (tokens: Tokens, reference: string | null, times: Findings["times"]): FoundNumber[] =>
    readNumbers(tokens, reference === null ? readTimes(tokens, SOME_DAY, "past") : times);

  return {
    find(tokens, terms, report, clock) {
      const parties = registers.findParties(tokens);
      const sources = registers.findSources(tokens);
      clock("parties, sources");
      const times = readTimes(tokens, report.published, "past");
      clock("times");
      const numbers = numbersBeside(tokens, report.published, times);
      clock("quantities");
      const places = gazetteer.find(tokens, [...parties, ...sources, ...times, ...numbers], terms);
      clock("places");
      const speaking = speakingCities(tokens, places);
      const publisher = report.publisher === null ? null : (countryOf.get(report.publisher) ?? null);
      const country = reportCountry.of({ places, parties, demonyms: demonymsOf(tokens, terms), publisher });
      const governing = reportCountry.governing(country, parties);
      const rebels = registers.rebels(parties, tokens.sentences[LEAD] ?? tokens.count, country);
      const party: Grounding["party"] = (symbol, demonym) =>
        (symbol === "@opposition" || symbol === "@gunmen" ? rebels : null) ?? registers.partyOf(symbol, demonym, governing);
      const settled = registers.settle(parties, country);
      const found = {
        places,
        parties: settled,
        sources: registers.settle(sources, country),
        numbers,
        times: outside(outside(times, places), parties),
      };
      const ground: Grounding = {
        party,
        foeOf: remembered((side) => foes.of(side, settled, { rebels: party("@opposition", null), government: party("@gov", null) })),
        actorOfPlace: ({ id, rule }) => (rule === PLACE_SIDE ? null : registers.actorOfPlace(id, governing, speaking.has(id))),
        isSeat: registers.isSeat,
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
      return { found, ground };
    },
    phrases(kind, tokens, reference, policy) {
      const times = readTimes(tokens, reference, policy);
      return kind === "time" ? timePhrases(times, tokens) : quantityPhrases(numbersBeside(tokens, reference, times), tokens, partitive);
    },
  };
}

/** Countries of the adjectives in a report's lead. */
function demonymsOf({ readings, sentences, count }: Tokens, terms: readonly FoundTerm[]): string[] {
  const end = sentences[LEAD] ?? count;
  const out: string[] = [];
  const add = (all: readonly Reading[] | undefined): void => {
    const country = all?.find(({ entry }) => entry.classes.has("demonym"))?.entry.value;
    if (country != null) out.push(country);
  };
  for (let t = 0; t < end; t++) add(readings[t]);
  for (const term of terms) if (term.from < end) add(term.readings);
  return out;
}

/** Works each answer out once. */
function remembered<T>(answer: (side: string) => T): (side: string) => T {
  const known = new Map<string, T>();
  return (side) => {
    if (!known.has(side)) known.set(side, answer(side));
    return known.get(side) as T;
  };
}

const SOME_DAY = "2000-01-03";
/** Sentences in which a report says what it is about: headline, dateline and lead. */
const LEAD = 3;
const MONITORS = new Set(["monitor", "ngo"]);
const MEDIA = new Set(["agency", "outlet", "media", "broadcaster", "newspaper", "channel", "radio", "television", "website"]);
const PERSONS = new Set(["official", "person", "spokesperson", "journalist"]);

/** Ids of the sources of some kinds. */
function ofKinds(sources: readonly Source[], kinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(sources.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
}

/** Classes of what stands at a place and lends it whom a blow to it hits. */
const BUILT: readonly string[] = ["medical", "refuge"];

/** A noun of a class stands among the tokens [from, to). */
function namesOne({ readings }: Tokens, from: number, to: number, name: string): boolean {
  for (let t = from; t < to; t++) if (readings[t]?.some(({ entry }) => entry.cat === "noun" && entry.classes.has(name))) return true;
  return false;
}

/** Dates that are no part of a name (« the district of 17 July », « the 23 March Movement »); both lists are in order. */
function outside(times: Findings["times"], names: readonly Found[]): Findings["times"] {
  let next = 0;
  return times.filter(({ from, to }) => {
    while (next < names.length && (names[next] as Found).to <= from) next++;
    const name = names[next];
    return name === undefined || name.from > from || name.to < to;
  });
}
