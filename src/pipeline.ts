// One report's text into its claims: the stages, in order, each one line.
import { createHash } from "node:crypto";
import { type ClaimResources, claimsOf } from "./extract/claims.ts";
import { createConflictReader } from "./extract/conflict.ts";
import { ruleBook } from "./extract/frames/rule-book.ts";
import { layOut } from "./extract/sentence.ts";
import { createGround, type PhraseValue, type TimePolicy } from "./ground/ground.ts";
import type { CompiledLanguage } from "./language/compiled.ts";
import { createFramingFinder } from "./language/framing.ts";
import { createLexicon } from "./language/lexicon.ts";
import { keptLists, NOTHING_PREPARED, type Prepared, recording } from "./language/prepared.ts";
import { createTokenizer } from "./language/script.ts";
import { createTermFinder } from "./language/terms.ts";
import type { Tokens } from "./language/tokens.ts";
import type { Extraction, ReportText, World } from "./model.ts";
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
  phrases(kind: "time" | "quantity", text: string, reference: string | null, policy: TimePolicy): readonly PhraseValue[];
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
  if (!languages.some((language) => language.code === code)) throw new Error(`no resources for the language "${code}"`);
  const { rules } = loadRules();
  const compiled = loadLanguage(code);
  const lexicon = createLexicon(compiled, rules.classes, prepared);
  const tokenizer = createTokenizer(compiled, lexicon);
  const skeletons = Object.fromEntries(languages.map((language) => [language.code, language.skeleton]));
  const ground = createGround({ world, compiled, lexicon, tokenizer, toponyms: rules.toponyms, skeletons, prepared });
  const findTerms = createTermFinder(compiled, lexicon, tokenizer, prepared);
  const resources: ClaimResources = {
    language: compiled as CompiledLanguage,
    book: ruleBook(rules.rules),
    moving: new Set(world.claimTypes.filter(({ places }) => places === "move").map(({ type }) => type)),
    conflict: createConflictReader(rules.conflict, lexicon),
    framing: createFramingFinder(compiled, lexicon, tokenizer, prepared),
  };
  return {
    tokenize: tokenizer.tokenize,
    phrases: (kind, text, reference, policy) => ground.phrases(kind, tokenizer.tokenize(text), reference, policy),
    extract(report, version, clock = NO_CLOCK) {
      const tokens = tokenizer.tokenize(report.text);
      clock("script");
      const terms = findTerms(tokens);
      clock("match");
      const laid = layOut(tokens, terms, ground.find(tokens, terms, report, clock));
      return { report: report.report, resources: version, ...claimsOf(report, laid, resources, clock) };
    },
  };
}

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
  options: { readonly language: string; readonly reference: string | null; readonly policy: TimePolicy },
): readonly PhraseValue[] {
  const reader = phraseReaders.get(options.language) ?? createReader(loadWorld(), options.language);
  phraseReaders.set(options.language, reader);
  return reader.phrases(kind, text, options.reference, options.policy);
}
