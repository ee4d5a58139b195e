// The sample dispatches of a language → texts of ordinary news density for measuring.
import { readFileSync } from "node:fs";
import { packageRoot } from "../src/root.ts";

interface Line {
  readonly file: string;
  readonly language?: string;
}

/** Plain-text samples of one language, repeated to about a million characters. */
export function benchText(language: string): string[] {
  const folder = new URL("samples/", packageRoot());
  const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as Line[];
  const texts = manifest
    .filter((line) => line.language === language && line.file.endsWith(".txt"))
    .map((line) => readFileSync(new URL(line.file, folder), "utf8"));
  const once = texts.reduce((sum, text) => sum + text.length, 0);
  if (once === 0) return [];
  const out: string[] = [];
  const joined = texts.join("\n\n");
  for (let length = 0; length < 300_000; length += once) out.push(joined);
  return out;
}
