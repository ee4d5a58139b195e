// The compiled language and world files beside the program → typed tables, read once.
import { existsSync, readFileSync } from "node:fs";
import type { CompiledLanguage } from "./language/compiled.ts";
import type { EventRules } from "./language/event-rules.ts";
import type { Lists } from "./language/prepared.ts";
import type { World } from "./model.ts";
import { packageRoot } from "./root.ts";

interface WorldFile {
  readonly version: string;
  readonly rules: EventRules;
  readonly tables: World;
}

/** What the other languages need to know of one, so that a start reads the words of those in use alone. */
export interface LanguageSummary {
  readonly code: string;
  readonly version: string;
  /** Letter groups of its names (`names.skeleton`). */
  readonly skeleton: CompiledLanguage["names"]["skeleton"];
}

const folder = (): URL => new URL("dist/resources/", packageRoot());

function read<T>(name: string): T {
  const url = new URL(name, folder());
  try {
    return JSON.parse(readFileSync(url, "utf8")) as T;
  } catch (error) {
    throw new Error(`cannot read the compiled resource ${name}; run "npm run build" first (${(error as Error).message})`, { cause: error });
  }
}

let worldFile: WorldFile | null = null;
let summaries: readonly LanguageSummary[] | null = null;
const languages = new Map<string, CompiledLanguage>();

function world(): WorldFile {
  worldFile ??= read<WorldFile>("world.json");
  return worldFile;
}

/** The project's own places, parties, sources and claim types. @throws Error when resources were not built. */
export function loadWorld(): World {
  return world().tables;
}

/** The event rules and a hash over all world files. */
export function loadRules(): { readonly rules: EventRules; readonly version: string } {
  return { rules: world().rules, version: world().version };
}

/** The compiled languages by code, without their words. */
export function listLanguages(): readonly LanguageSummary[] {
  summaries ??= read<readonly LanguageSummary[]>("languages.json");
  return summaries;
}

/** One compiled language. @throws Error when resources were not built. */
export function loadLanguage(code: string): CompiledLanguage {
  const language = languages.get(code) ?? read<CompiledLanguage>(`language-${code}.json`);
  languages.set(code, language);
  return language;
}

/** What was cut at build of a language and the project's own names. */
export interface PreparedFile {
  /** Hashes of the language and the world that it was cut from. */
  readonly of: string;
  readonly lists: Lists;
}

/** Which build a language's prepared lists belong to. */
export function preparedOf(code: string): string {
  return `${loadLanguage(code).version} ${world().version}`;
}

/** The lists that were prepared for a language, or null when the build has made none from these very tables. */
export function loadPrepared(code: string): Lists | null {
  if (!existsSync(new URL(preparedName(code), folder()))) return null;
  const { of, lists } = read<PreparedFile>(preparedName(code));
  return of === preparedOf(code) ? lists : null;
}

/** Name of the file with a language's prepared lists. */
export const preparedName = (code: string): string => `prepared-${code}.json`;

/** Every compiled language, by code. */
export function loadLanguages(): readonly CompiledLanguage[] {
  return listLanguages().map(({ code }) => loadLanguage(code));
}
