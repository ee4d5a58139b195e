// The evaluation sets into the scorer's lines: per set, per language and in all, through the command's own functions.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";
import { packageRoot } from "../src/root.ts";
import { realFacts } from "./eval-facts.ts";
import { onlyReports, relationsOf, type SetRelations, scoreRelations, sumRelations } from "./eval-relations.ts";

/** One evaluation set: its folder holds reports.json and gold.jsonl, perhaps places.csv and parties.csv. */
interface EvalSet {
  readonly name: string;
  readonly folder: string;
}

/**
 * Beginnings of the ids of the four development stories whose errors nobody looks at day by day: the distance between
 * their score and the rest's warns of rules made for a sentence. `--out-of-sight` lists their errors too.
 */
const OUT_OF_SIGHT: readonly string[] = ["t2-b", "t3-a", "t4-b", "t5-a"];

interface Flags {
  /** Lists errors of the stories out of sight as well. */
  readonly unveiled: boolean;
  /** Only this set, by name. */
  readonly only: string | null;
  /** Only reports in this language. */
  readonly language: string | null;
  /** Only reports whose id begins so; the scorer's own flag, which also spares the sets without such a report. */
  readonly report: string | null;
  /** Handed to the scorer as they are. */
  readonly rest: readonly string[];
}

interface ManifestLine {
  readonly report: string;
  readonly file: string;
  readonly language: string;
}

function flagsOf(args: readonly string[]): Flags {
  const rest = [...args];
  const take = (flag: string): string | null => {
    const at = rest.indexOf(flag);
    return at < 0 ? null : (rest.splice(at, 2)[1] ?? null);
  };
  const report = rest.includes("--report") ? (rest[rest.indexOf("--report") + 1] ?? null) : null;
  const veil = rest.indexOf("--out-of-sight");
  if (veil >= 0) rest.splice(veil, 1);
  return { only: take("--only"), language: take("--language"), report, unveiled: veil >= 0, rest };
}

/** Runs `isnad` in this process; a failure ends the evaluation, for a score over half a set would mislead. */
async function isnad(...args: string[]): Promise<string> {
  let out = "";
  let err = "";
  const code = await run(
    args,
    {
      stdin: Readable.from([]),
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      env: {},
      colour: false,
      live: false,
      stopped: () => Promise.resolve(),
    },
    "eval",
  );
  if (code !== 0) throw new Error(`isnad ${args.join(" ")}: exit code ${code}\n${err}`);
  return out;
}

/** The claims that a fresh case of the set gives, as JSON Lines. */
async function claimsOf(set: EvalSet, caseFile: string): Promise<string> {
  for (const kind of ["places", "parties", "sources"]) {
    const table = join(set.folder, `${kind}.csv`);
    if (existsSync(table)) await isnad(`add-${kind}`, table, "--case", caseFile);
  }
  await isnad("add", "--manifest", join(set.folder, "reports.json"), "--case", caseFile);
  return isnad("claims", "--format", "jsonl", "--case", caseFile);
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");
const reportOf = (line: string): string => (JSON.parse(line) as { report: string }).report;

/** What the scorer is given for some reports: gold, system, and the list of reports. */
interface Share {
  readonly title: string;
  readonly gold: readonly string[];
  readonly system: readonly string[];
  readonly manifest: readonly ManifestLine[];
}

/** The part of a share whose reports fit. */
function only(share: Share, title: string, fits: (entry: ManifestLine) => boolean): Share {
  const manifest = share.manifest.filter(fits);
  const reports = new Set(manifest.map(({ report }) => report));
  const kept = (lines: readonly string[]): readonly string[] => lines.filter((line) => reports.has(reportOf(line)));
  return { title, manifest, gold: kept(share.gold), system: kept(share.system) };
}

const written =
  (language: string | null) =>
  (entry: ManifestLine): boolean =>
    language === null || entry.language === language;
const inSight = ({ report }: ManifestLine): boolean => !OUT_OF_SIGHT.some((story) => report.startsWith(story));

function sum(title: string, shares: readonly Share[]): Share {
  return {
    title,
    gold: shares.flatMap(({ gold }) => gold),
    system: shares.flatMap(({ system }) => system),
    manifest: shares.flatMap(({ manifest }) => manifest),
  };
}

/** Prints the scorer's lines under a heading; `flags` are the user's, for shares in which errors are listed. */
function score(share: Share, scorer: string, scratch: string, flags: readonly string[]): void {
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

/** Counts claims in texts that hold none. */
async function negatives(folder: string, language: string | null, scratch: string): Promise<void> {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).sort();
  const manifest = files
    .map((file) => ({ report: file.replace(/\.txt$/u, ""), file, language: /-([a-z]{2})\.txt$/u.exec(file)?.[1] ?? "" }))
    .filter((entry) => language === null || entry.language === language);
  const counts: string[] = [];
  for (const entry of manifest) {
    const caseFile = join(scratch, `${entry.report}.isnad`);
    await isnad("add", join(folder, entry.file), "--language", entry.language, "--case", caseFile);
    const claims = linesOf(await isnad("claims", "--format", "jsonl", "--case", caseFile));
    counts.push(`${entry.report} ${claims.length}`);
  }
  console.log(`== negatives (claims found where there are none)\n${counts.join("  ")}`);
}

const storyInSight = (report: string): boolean => !OUT_OF_SIGHT.some((story) => report.startsWith(story));

/** One set's two lines, its errors where they may be seen, and the facts that must come out. */
function printRelations(set: SetRelations, scorer: string, scratch: string, flags: Flags, allInSight: boolean): void {
  const listing = flags.rest.includes("--errors");
  const shown = listing && (allInSight || flags.unveiled) ? ["--errors"] : [];
  scoreRelations(set.imported, scorer, scratch, shown);
  scoreRelations(set.extracted, scorer, scratch, []);
  if (listing && shown.length === 0)
    scoreRelations(onlyReports(set, `${set.name}, in sight`, storyInSight).imported, scorer, scratch, ["--errors"]);
  if (set.facts.length > 0) console.log(`== ${set.name}, what must come out\n${set.facts.join("\n")}\n`);
}

/** Sums over the development sets: stories in sight, out of sight, all. */
function printRelationSums(sets: readonly SetRelations[], scorer: string, scratch: string): void {
  const views: readonly (readonly [title: string, fits: (report: string) => boolean])[] = [
    ["dev, in sight", storyInSight],
    ["dev, out of sight", (report) => !storyInSight(report)],
    ["dev, all", () => true],
  ];
  for (const way of ["imported", "extracted"] as const) {
    for (const [title, fits] of views) {
      const shares = sets.map((set) => onlyReports(set, title, fits)[way]);
      scoreRelations(sumRelations(shares[0]?.title ?? title, shares), scorer, scratch, []);
    }
  }
}

async function evaluate(folder: string, flags: Flags, scratch: string): Promise<void> {
  const scorer = join(folder, "score.mjs");
  const dev = join(folder, "dev");
  const sets: readonly EvalSet[] = [
    { name: "real", folder },
    ...(existsSync(dev) ? readdirSync(dev).sort() : [])
      .filter((name) => existsSync(join(dev, name, "gold.jsonl")))
      .map((name) => ({ name, folder: join(dev, name) })),
  ];
  // Sums over sets would repeat every report's errors: they get the user's flags without the listing.
  const quiet = flags.rest.filter((flag) => flag !== "--errors");
  const scored: Share[] = [];
  const related: SetRelations[] = [];
  const pairScorer = join(folder, "score-relations.mjs");
  for (const set of sets.filter(({ name }) => flags.only === null || name === flags.only)) {
    const manifest = JSON.parse(readFileSync(join(set.folder, "reports.json"), "utf8")) as ManifestLine[];
    if (flags.report !== null && !manifest.some(({ report }) => report.startsWith(flags.report ?? ""))) continue;
    const share: Share = {
      title: set.name,
      system: linesOf(await claimsOf(set, join(scratch, `${set.name}.isnad`))),
      gold: linesOf(readFileSync(join(set.folder, "gold.jsonl"), "utf8")),
      manifest,
    };
    const kept = only(share, set.name, written(flags.language));
    scored.push(kept);
    const listing = flags.rest.includes("--errors") && !flags.unveiled && !kept.manifest.every(inSight);
    score(kept, scorer, scratch, listing ? quiet : flags.rest);
    if (listing) score(only(kept, `${set.name}, in sight`, inSight), scorer, scratch, flags.rest);
    // Pairs join reports, often in two languages: they are scored for whole sets only.
    if (flags.language !== null || flags.report !== null) continue;
    const facts = set.name === "real" ? realFacts : (): readonly string[] => [];
    const relations = await relationsOf(set, join(scratch, `${set.name}.isnad`), isnad, facts);
    if (relations !== null) {
      related.push(relations);
      printRelations(relations, pairScorer, scratch, flags, kept.manifest.every(inSight));
    }
  }
  const devShares = scored.filter(({ title }) => title !== "real");
  if (devShares.length > 1 && flags.report === null) {
    const all = sum("dev, all languages", devShares);
    const languages = [...new Set(all.manifest.map(({ language }) => language))].sort();
    if (languages.length > 1)
      for (const language of languages) score(only(all, `dev, ${language}`, written(language)), scorer, scratch, quiet);
    score(only(all, "dev, in sight", inSight), scorer, scratch, quiet);
    score(
      only(all, "dev, out of sight", (entry) => !inSight(entry)),
      scorer,
      scratch,
      quiet,
    );
    score(all, scorer, scratch, quiet);
  }
  const devRelations = related.filter(({ name }) => name !== "real");
  if (devRelations.length > 1) printRelationSums(devRelations, pairScorer, scratch);
  if (flags.report === null && (flags.only === null || flags.only === "negatives"))
    await negatives(join(dev, "negatives"), flags.language, scratch);
}

const folder = fileURLToPath(new URL("../shared/eval/", packageRoot()));
if (!existsSync(folder)) {
  console.log("no evaluation sets at ../shared/eval: nothing to score");
} else {
  const scratch = mkdtempSync(join(tmpdir(), "isnad-eval-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  // `npm run eval | head` closes the pipe early.
  process.stdout.on("error", () => process.exit(0));
  try {
    await evaluate(folder, flagsOf(process.argv.slice(2)), scratch);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
