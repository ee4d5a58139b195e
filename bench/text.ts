// The sample dispatches of a language and paragraphs of ordinary news → texts for measuring: dense, or as dense as agencies write.
import { readFileSync } from "node:fs";
import { packageRoot } from "../src/root.ts";

interface Line {
  readonly file: string;
  readonly language?: string;
}

/** How much background stands behind a dispatch, as a share of its length at least. */
const BACKGROUND = 0.6;

/** `dense`: dispatches alone, 12 to 14 claims in 1000 characters. `news`: background between them, as reports carry it, about 8. */
export type Density = "dense" | "news";

const read = (path: string): string => readFileSync(new URL(path, packageRoot()), "utf8");

/** Plain-text samples of one language as one text each; empty where there are none. */
export function benchTexts(language: string, density: Density): string[] {
  const manifest = JSON.parse(read("samples/manifest.json")) as Line[];
  const samples = manifest
    .filter((line) => line.language === language && line.file.endsWith(".txt"))
    .map((line) => read(`samples/${line.file}`).trimEnd());
  if (density === "dense" || samples.length === 0) return samples;
  const paragraphs = read(`bench/background/${language}.txt`).trimEnd().split("\n\n");
  let next = 0;
  return samples.map((text) => {
    let report = text;
    while (report.length < text.length * (1 + BACKGROUND)) report += `\n\n${paragraphs[next++ % paragraphs.length]}`;
    return report;
  });
}

/** One report of about so many characters, of the same texts over and over. */
export function longText(language: string, characters: number): string {
  const once = `${benchTexts(language, "news").join("\n\n")}\n\n`;
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}
