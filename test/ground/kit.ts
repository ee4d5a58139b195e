// The project's tables and languages made ready for a test, with a case's own entries on top.
import { createGazetteer, type Gazetteer } from "../../src/ground/places/places.ts";
import { createRegisters, type Registers } from "../../src/ground/registers/registers.ts";
import { createReportCountry } from "../../src/ground/registers/report-country.ts";
import { mergeWorld, type OwnTables } from "../../src/ground/world.ts";
import type { FoundParty, FoundPlace, FoundSource } from "../../src/language/found.ts";
import { createLexicon } from "../../src/language/lexicon.ts";
import { createTokenizer, type Tokenizer } from "../../src/language/script.ts";
import { createTermFinder } from "../../src/language/terms.ts";
import type { Names, Place, World } from "../../src/model.ts";
import { loadLanguages, loadRules, loadWorld } from "../../src/resources.ts";

/** What a text holds. */
export interface Grounded {
  readonly places: readonly FoundPlace[];
  readonly parties: readonly FoundParty[];
  readonly sources: readonly FoundSource[];
  readonly country: string | null;
  /** Words of a finding. */
  words(found: { readonly from: number; readonly to: number }): string;
}

/** One language over one world. */
export interface Kit {
  readonly gazetteer: Gazetteer;
  readonly registers: Registers;
  readonly tokenizer: Tokenizer;
  read(text: string): Grounded;
  /** Place ids in order. */
  ids(text: string): readonly string[];
  /** The same; uncertain ones with `?`, unknown ones with `*`. */
  places(text: string): readonly string[];
}

/** A place of a case. */
export function place(id: string, kind: string, parent: string | null, names: Names): Place {
  return { id, kind, parent, lat: null, lon: null, precision: null, basis: null, names };
}

const kits = new Map<string, Kit>();

/** Makes a language ready; without own entries the kit is shared between tests. */
export function kit(code: string, own?: Partial<OwnTables>): Kit {
  const shared = own === undefined ? kits.get(code) : undefined;
  if (shared !== undefined) return shared;
  const world: World = mergeWorld(loadWorld(), { places: own?.places ?? [], parties: own?.parties ?? [], sources: own?.sources ?? [] });
  const compiled = loadLanguages().find((language) => language.code === code);
  if (compiled === undefined) throw new Error(`no language "${code}"`);
  const lexicon = createLexicon(compiled, loadRules().rules.classes);
  const tokenizer = createTokenizer(compiled, lexicon);
  const skeletons = Object.fromEntries(loadLanguages().map((language) => [language.code, language.names.skeleton]));
  const source = { world, compiled, lexicon, tokenizer, toponyms: loadRules().rules.toponyms, skeletons };
  const gazetteer = createGazetteer(source);
  const registers = createRegisters(source);
  const findTerms = createTermFinder(compiled, lexicon, tokenizer);
  const reportCountry = createReportCountry(gazetteer.tree, world.parties);
  const read = (text: string): Grounded => {
    const tokens = tokenizer.tokenize(text);
    const parties = registers.findParties(tokens);
    const sources = registers.findSources(tokens);
    const places = gazetteer.find(tokens, [...parties, ...sources], findTerms(tokens));
    const country = reportCountry.of({ places, parties, publisher: null });
    return {
      places,
      parties: registers.settle(parties, country),
      sources: registers.settle(sources, country),
      country,
      words: ({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]),
    };
  };
  const made: Kit = {
    gazetteer,
    registers,
    tokenizer,
    read,
    ids: (text) => read(text).places.map(({ id }) => id),
    places: (text) => read(text).places.map((p) => `${p.id}${p.certain ? "" : "?"}${p.known ? "" : "*"}`),
  };
  if (own === undefined) kits.set(code, made);
  return made;
}
