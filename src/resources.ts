// The compiled language and world files beside the program → typed tables, read once.
import { readdirSync, readFileSync } from "node:fs";
import type { EventRules } from "./language/event-rules.ts";
import type { CompiledLanguage } from "./language/lexicon.ts";
import type { World } from "./model.ts";
import { packageRoot } from "./root.ts";

interface WorldFile {
  readonly version: string;
  readonly rules: EventRules;
  readonly tables: World;
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
let languages: readonly CompiledLanguage[] | null = null;

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

/** Every compiled language, by code. */
export function loadLanguages(): readonly CompiledLanguage[] {
  languages ??= readdirSync(folder())
    .filter((name) => name.startsWith("language-") && name.endsWith(".json"))
    .sort()
    .map((name) => read<CompiledLanguage>(name));
  return languages;
}
