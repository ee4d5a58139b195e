// The sample dispatches as reports, what a reader expects of them, and how far claims differ from that.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createExtractor, type Extractor, loadWorld } from "../../src/index.ts";
import { ingestManifest } from "../../src/ingest/ingest.ts";
import { readPlacesCsv, readSourcesCsv } from "../../src/ingest/registers.ts";
import type { Claim, IngestedReport, Quantity, ReportText, World } from "../../src/model.ts";
import { reasonWords } from "../../src/reason.ts";

/** What a person expects of one claim; slots that are not named are not compared. */
interface Expected {
  readonly report: string;
  /** Words of the report that the claim's evidence must overlap; they stand there once. */
  readonly words: string;
  /** One type, or types that are equally fair. */
  readonly type: string | readonly string[];
  readonly aspect?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly agent?: string;
  readonly affected?: string;
  readonly places?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly quantity?: Partial<Quantity>;
  /** The first day. */
  readonly time?: string;
  /** The chain, nearest to the reader first: a source's id, or words of its span. */
  readonly attribution?: readonly string[];
  /** True where the claim is counted inside another. */
  readonly parent?: boolean;
}

const sample = (name: string): string => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

/** The world with the samples' own sources and places. */
export function worldOfSamples(world: World): World {
  const sources = readSourcesCsv("sources.csv", readFileSync(sample("sources.csv")));
  const places = readPlacesCsv("places.csv", readFileSync(sample("places.csv")));
  return { ...world, sources: [...world.sources, ...sources], places: [...world.places, ...places] };
}

export async function readSamples(world: World, languages: readonly string[]): Promise<readonly IngestedReport[]> {
  const ids = new Map<string, string>();
  for (const { id, names } of world.sources) for (const name of Object.values(names).flat()) ids.set(name, id);
  const reports: IngestedReport[] = [];
  for await (const outcome of ingestManifest(sample("manifest.json"), { languages, publisherId: (name) => ids.get(name) ?? null })) {
    if (outcome.kind === "failure") throw new Error(`${outcome.name}: ${reasonWords(outcome.reason)}`);
    reports.push(outcome.report);
  }
  return reports;
}

/** The samples' world, an extractor over it, and the dispatches as it is given them. */
export async function samplesReady(): Promise<{
  readonly world: World;
  readonly extractor: Extractor;
  readonly samples: readonly ReportText[];
}> {
  const world = worldOfSamples(loadWorld());
  const extractor = createExtractor(world);
  return { world, extractor, samples: (await readSamples(world, extractor.languages)).map(textOf) };
}

/** What the extractor is given of a report. */
export const textOf = (report: IngestedReport): ReportText => ({
  report: report.report,
  language: report.language?.value ?? "",
  text: report.text,
  publisher: report.publisher?.value ?? null,
  published: report.published?.value ?? null,
});

/** One expectation a line. */
export function readExpectations(): readonly Expected[] {
  const lines = readFileSync(sample("expected.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Expected);
}

/** Expectations that the program does not meet yet, as `report: words`; the list may only get shorter. */
export function readNotYet(): ReadonlySet<string> {
  const lines = readFileSync(new URL("not-yet.txt", import.meta.url), "utf8").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

/** The slots in which a claim differs from what is expected. */
function differences(claim: Claim, expected: Expected): readonly string[] {
  const off: string[] = [];
  const compare = (slot: string, found: unknown, wanted: unknown): void => {
    if (wanted !== undefined && JSON.stringify(found) !== JSON.stringify(wanted))
      off.push(`${slot} ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const sorted = (ids: readonly string[] | undefined): readonly string[] | undefined => ids && [...ids].sort();
  const types = typeof expected.type === "string" ? [expected.type] : expected.type;
  if (!types.includes(claim.type)) off.push(`type ${claim.type}, not ${types.join(" or ")}`);
  for (const slot of ["aspect", "polarity", "modality", "agent", "affected"] as const) compare(slot, claim[slot], expected[slot]);
  for (const slot of ["places", "from", "to"] as const) compare(slot, sorted(claim[slot]), sorted(expected[slot]));
  for (const [key, wanted] of Object.entries(expected.quantity ?? {}))
    compare(`quantity ${key}`, claim.quantity?.[key as keyof Quantity] ?? null, wanted);
  compare("time", claim.time?.start ?? null, expected.time);
  compare("parent", claim.parent !== null, expected.parent);
  const { attribution } = expected;
  const fits = (link: string, at: number): boolean =>
    claim.attribution[at]?.source === link || (claim.attribution[at]?.exact.includes(link) ?? false);
  if (attribution !== undefined && !(attribution.length === claim.attribution.length && attribution.every(fits))) {
    const chain = claim.attribution.map(({ source, exact }) => source ?? `“${exact}”`);
    off.push(`attribution [${chain.join(", ")}], not [${attribution.join(", ")}]`);
  }
  return off;
}

/** What is off in every claim near the expected words; empty when one claim fits. */
export function unmet(text: string, claims: readonly Claim[], expected: Expected): readonly string[] {
  const start = text.indexOf(expected.words);
  if (start < 0 || text.includes(expected.words, start + 1)) throw new Error(`“${expected.words}” does not stand there exactly once`);
  const end = start + expected.words.length;
  const near = claims.filter(({ evidence }) => evidence.start < end && evidence.end > start);
  if (near.some((claim) => differences(claim, expected).length === 0)) return [];
  return [
    "no such claim; near these words:",
    ...near.map((claim) => `“${claim.evidence.exact}”: ${differences(claim, expected).join("; ")}`),
  ];
}
