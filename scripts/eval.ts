// The evaluation sets into the scorer's lines: per set, per language and in all, through the command's own functions.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";
import { packageRoot } from "../src/root.ts";
import { linesOf, type ManifestLine, only, type Share, score, sum, written } from "./eval-claims.ts";
import { realExpectations } from "./eval-expectations.ts";
import { onlyReports, relationsOf, type SetRelations, scoreRelations, sumRelations } from "./eval-relations.ts";

/** One evaluation set: its folder holds reports.json and gold.jsonl, perhaps places.csv and parties.csv. */
interface EvalSet {
  readonly name: string;
  readonly folder: string;
}

/** Name of the set of real reports. */
const REAL = "real";

/**
 * Beginnings of the ids of the four development stories whose errors nobody looks at day by day: the distance between
 * their score and the rest's warns of rules made for a sentence. `--out-of-sight` lists their errors too.
 */
const OUT_OF_SIGHT: readonly string[] = ["t2-b", "t3-a", "t4-b", "t5-a"];

const inSight = (report: string): boolean => !OUT_OF_SIGHT.some((story) => report.startsWith(story));
const outOfSight = (report: string): boolean => !inSight(report);
/** Asks of a manifest's line what is asked of its report. */
const line =
  (fits: (report: string) => boolean) =>
  ({ report }: ManifestLine): boolean =>
    fits(report);

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

/** Where scorers stand and what they may write on. */
interface Bench {
  readonly claims: string;
  readonly relations: string;
  readonly scratch: string;
  readonly flags: Flags;
}

/** One set's two lines, its errors where they may be seen, and what is expected of how its claims meet. */
function printRelations(set: SetRelations, reports: readonly ManifestLine[], { relations: scorer, scratch, flags }: Bench): void {
  const listing = flags.rest.includes("--errors");
  const shown = listing && (flags.unveiled || reports.every(line(inSight))) ? ["--errors"] : [];
  scoreRelations(set.imported, scorer, scratch, shown);
  scoreRelations(set.extracted, scorer, scratch, []);
  if (listing && shown.length === 0)
    scoreRelations(onlyReports(set, `${set.name}, in sight`, inSight).imported, scorer, scratch, ["--errors"]);
  if (set.expectations.length > 0) console.log(`== ${set.name}, what must come out\n${set.expectations.join("\n")}\n`);
}

/** Sums over the development sets: stories in sight, out of sight, all. */
function printRelationSums(sets: readonly SetRelations[], scorer: string, scratch: string): void {
  const views: readonly (readonly [title: string, fits: (report: string) => boolean])[] = [
    ["dev, in sight", inSight],
    ["dev, out of sight", outOfSight],
    ["dev, all", () => true],
  ];
  for (const way of ["imported", "extracted"] as const) {
    for (const [title, fits] of views) {
      const shares = sets.map((set) => onlyReports(set, title, fits)[way]);
      scoreRelations(sumRelations(shares[0]?.title ?? title, shares), scorer, scratch, []);
    }
  }
}

/** The set of the real reports, and those of the development stories. */
function setsIn(folder: string): readonly EvalSet[] {
  const dev = join(folder, "dev");
  const names = existsSync(dev) ? readdirSync(dev).sort() : [];
  return [
    { name: REAL, folder },
    ...names.filter((name) => existsSync(join(dev, name, "gold.jsonl"))).map((name) => ({ name, folder: join(dev, name) })),
  ];
}

/** Scores one set's claims, with its errors where they may be seen; null where no report of it is asked for. */
async function scoreSet(set: EvalSet, caseFile: string, { claims: scorer, scratch, flags }: Bench): Promise<Share | null> {
  const manifest = JSON.parse(readFileSync(join(set.folder, "reports.json"), "utf8")) as ManifestLine[];
  if (flags.report !== null && !manifest.some(({ report }) => report.startsWith(flags.report ?? ""))) return null;
  const system = linesOf(await claimsOf(set, caseFile));
  const gold = linesOf(readFileSync(join(set.folder, "gold.jsonl"), "utf8"));
  const share = only({ title: set.name, system, gold, manifest }, set.name, written(flags.language));
  const veiled = flags.rest.includes("--errors") && !flags.unveiled && !share.manifest.every(line(inSight));
  score(share, scorer, scratch, veiled ? quiet(flags) : flags.rest);
  if (veiled) score(only(share, `${set.name}, in sight`, line(inSight)), scorer, scratch, flags.rest);
  return share;
}

/** Sums over sets would repeat every report's errors: they get the user's flags without the listing. */
const quiet = ({ rest }: Flags): readonly string[] => rest.filter((flag) => flag !== "--errors");

/** Sums over the development sets: by language, in sight, out of sight, all. */
function printSums(shares: readonly Share[], { claims: scorer, scratch, flags }: Bench): void {
  const all = sum("dev, all languages", shares);
  const languages = [...new Set(all.manifest.map(({ language }) => language))].sort();
  const views = [
    ...(languages.length > 1 ? languages.map((language) => only(all, `dev, ${language}`, written(language))) : []),
    only(all, "dev, in sight", line(inSight)),
    only(all, "dev, out of sight", line(outOfSight)),
    all,
  ];
  for (const view of views) score(view, scorer, scratch, quiet(flags));
}

async function evaluate(folder: string, bench: Bench): Promise<void> {
  const { flags, scratch } = bench;
  const scored: Share[] = [];
  const related: SetRelations[] = [];
  for (const set of setsIn(folder).filter(({ name }) => flags.only === null || name === flags.only)) {
    const caseFile = join(scratch, `${set.name}.isnad`);
    const share = await scoreSet(set, caseFile, bench);
    if (share === null) continue;
    scored.push(share);
    // Pairs join reports, often in two languages: they are scored for whole sets only.
    if (flags.language !== null || flags.report !== null) continue;
    const judge = set.name === REAL ? realExpectations : (): readonly string[] => [];
    const relations = await relationsOf(set, caseFile, isnad, judge);
    if (relations === null) continue;
    related.push(relations);
    printRelations(relations, share.manifest, bench);
  }
  const devShares = scored.filter(({ title }) => title !== REAL);
  if (devShares.length > 1 && flags.report === null) printSums(devShares, bench);
  const devRelations = related.filter(({ name }) => name !== REAL);
  if (devRelations.length > 1) printRelationSums(devRelations, bench.relations, scratch);
  if (flags.report === null && (flags.only === null || flags.only === "negatives"))
    await negatives(join(folder, "dev", "negatives"), flags.language, scratch);
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
    await evaluate(folder, {
      claims: join(folder, "score.mjs"),
      relations: join(folder, "score-relations.mjs"),
      scratch,
      flags: flagsOf(process.argv.slice(2)),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
