// The examples inside languages/*/events.yaml and attribution.yaml → each with what is off when the extractor reads it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Example } from "../language/schema.ts";
import type { Claim, SourceLink } from "../model.ts";
import type { Extractor } from "../pipeline.ts";
import { packageRoot } from "../root.ts";

/** The day an example is read on when it names none. */
const PUBLISHED = "2016-12-07";
const LIST = new URL("test/extract/unmet.json", packageRoot());

/** An example and the place it stands at. */
export interface PlacedExample {
  readonly language: string;
  /** The sense it stands under, or `attribution`. */
  readonly sense: string;
  readonly example: Example;
}

/** An example that the program does not meet yet. */
export interface Unmet {
  readonly language: string;
  readonly sense: string;
  readonly text: string;
}

/** Codes of the languages that are built: the folders with a `script.yaml`. */
export function languageCodes(): readonly string[] {
  const folder = new URL("languages/", packageRoot());
  return readdirSync(folder)
    .filter((code) => existsSync(new URL(`${code}/script.yaml`, folder)))
    .sort();
}

/** A resource file as parsed, or null where the language lacks it. */
export function readLanguageFile(code: string, name: string): unknown {
  const file = new URL(`languages/${code}/${name}.yaml`, packageRoot());
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : null;
}

/** Every example of the built languages, as it stands in the files today. */
export function readExamples(): readonly PlacedExample[] {
  const out: PlacedExample[] = [];
  for (const language of languageCodes()) {
    const events = readLanguageFile(language, "events") as { senses: Record<string, { examples?: readonly Example[] }> };
    for (const [sense, { examples }] of Object.entries(events.senses))
      for (const example of examples ?? []) out.push({ language, sense, example });
    const { examples } = readLanguageFile(language, "attribution") as { examples?: readonly Example[] };
    for (const example of examples ?? []) out.push({ language, sense: "attribution", example });
  }
  return out;
}

/** Examples known to be unmet. */
export function readUnmet(): readonly Unmet[] {
  return JSON.parse(readFileSync(LIST, "utf8")) as readonly Unmet[];
}

/** The file in which unmet examples are listed, and what is written into it. */
export function unmetFile(list: readonly Unmet[]): { readonly file: URL; readonly content: string } {
  return { file: LIST, content: `${JSON.stringify(list, null, 2)}\n` };
}

/** One example's name in lists and in test titles. */
export const nameOf = ({ language, sense, example }: PlacedExample): string => `${language} ${sense}: ${example.text}`;

/** The list's line for an example. */
export const lineOf = ({ language, sense, example }: PlacedExample): Unmet => ({ language, sense, text: example.text });

/** The claims that an example's sentence gives, read as a report of its own. */
export function extractExample(extractor: Extractor, { language, example }: PlacedExample): readonly Claim[] {
  const published = example.published ?? PUBLISHED;
  return extractor.extract({ report: "example", language, text: example.text, publisher: null, published }).claims;
}

/** What is off in an example, one line each; empty when it is met. */
export function differences(extractor: Extractor, placed: PlacedExample): readonly string[] {
  const { example } = placed;
  const claims = extractExample(extractor, placed);
  const off: string[] = [];
  const wanted = example.claims ?? [];
  const fits = wanted.map((slots) => claims.flatMap((claim, at) => (slotsOff(claim, slots).length === 0 ? [at] : [])));
  // Two expectations are two claims: one claim cannot stand for both.
  const free = assign(fits);
  for (const [at, slots] of wanted.entries()) {
    if (free[at] !== undefined) continue;
    off.push(`no claim ${JSON.stringify(slots)}`);
    for (const claim of claims)
      off.push(`  “${claim.evidence.exact}” is ${claim.type}: ${slotsOff(claim, slots).join("; ") || "taken by another expectation"}`);
  }
  for (const type of example.without ?? [])
    for (const claim of claims.filter((claim) => claim.type === type))
      off.push(`“${claim.evidence.exact}” must not be ${type} (${claim.rules.join(", ")})`);
  return off;
}

/** Gives each expectation a claim of its own, as far as there are enough. */
function assign(fits: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const owner = new Map<number, number>();
  const place = (wanted: number, tried: Set<number>): boolean => {
    for (const claim of fits[wanted] ?? []) {
      if (tried.has(claim)) continue;
      tried.add(claim);
      const holder = owner.get(claim);
      if (holder !== undefined && !place(holder, tried)) continue;
      owner.set(claim, wanted);
      return true;
    }
    return false;
  };
  for (const wanted of fits.keys()) place(wanted, new Set());
  const out: (number | undefined)[] = fits.map(() => undefined);
  for (const [claim, wanted] of owner) out[wanted] = claim;
  return out;
}

/** The slots in which a claim differs from those that an example names. */
function slotsOff(claim: Claim, slots: Readonly<Record<string, unknown>>): readonly string[] {
  const off: string[] = [];
  for (const [slot, wanted] of Object.entries(slots)) {
    if (slot === "chain") {
      if (!sameChain(claim.attribution, wanted as readonly string[]))
        off.push(`chain [${claim.attribution.map(({ source, exact }) => source ?? exact).join(", ")}]`);
      continue;
    }
    if (!(slot in claim)) throw new Error(`an example names a slot that claims don't have: ${slot}`);
    const found = claim[slot as keyof Claim];
    if (!covers(found, wanted)) off.push(`${slot} ${JSON.stringify(found)}`);
  }
  return off;
}

/** Lists as sets; records by the fields that are named; all else exactly. */
function covers(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(found) && JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort());
  if (typeof wanted !== "object" || wanted === null) return found === wanted;
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(wanted).every(([key, value]) => covers((found as Record<string, unknown>)[key], value));
}

/** Links in order, each by its source's id or by words that its span holds. */
function sameChain(links: readonly SourceLink[], wanted: readonly string[]): boolean {
  if (links.length !== wanted.length) return false;
  return wanted.every((link, at) => links[at]?.source === link || links[at]?.exact.toLowerCase().includes(link.toLowerCase()));
}
