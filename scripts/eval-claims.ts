// The claims of a set into the scorer's lines: for all of its reports, or for those that fit.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A report as a set's manifest lists it. */
export interface ManifestLine {
  readonly report: string;
  readonly file: string;
  readonly language: string;
}

/** The lines of a text that hold anything. */
export const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");
const reportOf = (line: string): string => (JSON.parse(line) as { report: string }).report;

/** What the scorer is given for some reports: gold, system, and the list of reports. */
export interface Share {
  readonly title: string;
  readonly gold: readonly string[];
  readonly system: readonly string[];
  readonly manifest: readonly ManifestLine[];
}

/** The part of a share whose reports fit. */
export function only(share: Share, title: string, fits: (entry: ManifestLine) => boolean): Share {
  const manifest = share.manifest.filter(fits);
  const reports = new Set(manifest.map(({ report }) => report));
  const kept = (lines: readonly string[]): readonly string[] => lines.filter((line) => reports.has(reportOf(line)));
  return { title, manifest, gold: kept(share.gold), system: kept(share.system) };
}

/** Reports in one language; in any where none is given. */
export const written =
  (language: string | null) =>
  (entry: ManifestLine): boolean =>
    language === null || entry.language === language;

/** Several shares as one. */
export function sum(title: string, shares: readonly Share[]): Share {
  return {
    title,
    gold: shares.flatMap(({ gold }) => gold),
    system: shares.flatMap(({ system }) => system),
    manifest: shares.flatMap(({ manifest }) => manifest),
  };
}

/** Prints the scorer's lines under a heading; `flags` are the user's, for shares in which errors are listed. */
export function score(share: Share, scorer: string, scratch: string, flags: readonly string[]): void {
  if (share.manifest.length === 0) return;
  const file = (kind: string, text: string): string => {
    const path = join(scratch, `${share.title.replace(/[^a-z0-9]+/gu, "-")}.${kind}`);
    writeFileSync(path, text);
    return path;
  };
  const lines = (records: readonly string[]): string => records.map((line) => `${line}\n`).join("");
  const gold = file("gold.jsonl", lines(share.gold));
  const system = file("system.jsonl", lines(share.system));
  const manifest = file("reports.json", JSON.stringify(share.manifest));
  const done = spawnSync(process.execPath, [scorer, gold, system, "--manifest", manifest, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`the scorer failed over ${share.title}: ${done.stderr}`);
  console.log(`== ${share.title}\n${done.stdout}`);
}
