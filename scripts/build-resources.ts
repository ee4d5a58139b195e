// languages/*/*.yaml and world/*.yaml → one compiled JSON file each under dist/resources, so that a start parses no YAML.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { quantitySchema } from "../src/ground/quantity/schema.ts";
import { timeSchema } from "../src/ground/time/schema.ts";
import { parseWorld } from "../src/ground/world-schema.ts";
import { compileLanguage } from "../src/language/compile.ts";
import { eventRulesSchema } from "../src/language/event-rules.ts";
import { checkLanguage } from "../src/language/language-files.ts";
import { prepareLists } from "../src/pipeline.ts";
import { type LanguageSummary, type PreparedFile, preparedName, preparedOf } from "../src/resources.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const root = existsSync(join(here, "languages")) ? here : join(here, "..");

function readFolder(folder: string): { files: Record<string, unknown>; hash: string } {
  const hash = createHash("sha256");
  const files: Record<string, unknown> = {};
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith(".yaml"))
    .sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    hash.update(`${name}\0${text}\0`);
    try {
      files[name.slice(0, -5)] = parse(text);
    } catch (error) {
      throw new Error(`${join(folder, name)}: ${(error as Error).message}`, { cause: error });
    }
  }
  return { files, hash: hash.digest("hex") };
}

/** Compiles every language folder and the world tables; returns what was written. */
export function buildResources(target: string): string[] {
  const written: string[] = [];
  mkdirSync(target, { recursive: true });
  const world = readFolder(join(root, "world"));
  const { events, ...tables } = world.files;
  const put = (name: string, value: unknown): void => {
    writeFileSync(join(target, name), JSON.stringify(value));
    written.push(name);
  };
  put("world.json", { version: world.hash, rules: eventRulesSchema.parse(events), tables: parseWorld(tables) });
  const summaries: LanguageSummary[] = [];
  for (const code of readdirSync(join(root, "languages")).sort()) {
    const folder = join(root, "languages", code);
    const { files, hash } = readFolder(folder);
    if (files["script"] === undefined) continue;
    try {
      const compiled = compileLanguage(
        code,
        hash,
        checkLanguage(files),
        quantitySchema.parse(files["quantity"]),
        files["time"] === undefined ? null : timeSchema.parse(files["time"]),
      );
      put(`language-${code}.json`, compiled);
      summaries.push({ code, version: compiled.version, skeleton: compiled.names.skeleton });
    } catch (error) {
      throw new Error(`languages/${code}/${(error as Error).message}`, { cause: error });
    }
  }
  put("languages.json", summaries);
  for (const { code } of summaries) {
    const prepared: PreparedFile = { of: preparedOf(code), lists: prepareLists(code) };
    put(preparedName(code), prepared);
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = buildResources(join(root, "dist", "resources"));
  console.error(`compiled ${names.join(", ")}`);
}
