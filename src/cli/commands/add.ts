// `isnad add`: files, folders, a manifest or standard input into reports of the case with their claims.
import type { Command } from "commander";
import { addReport, publisherIds } from "../../adding.ts";
import type { IngestOptions, Outcome } from "../../ingest/ingest.ts";
import type { Extractor } from "../../pipeline.ts";
import { reasonWords } from "../../reason.ts";
import type { AddOutcome, CaseStore } from "../../store/contract.ts";
import { extractorOf, withCase, worldOf } from "../case.ts";
import { ANYWAY, withheldWords } from "../extraction.ts";
import { type Io, UsageError } from "../io.ts";
import { counted, printable, progress } from "../terminal.ts";

interface AddFlags {
  readonly manifest?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly revise?: boolean;
  readonly quiet?: boolean;
  readonly anyway?: boolean;
}

const EXAMPLES = `
Examples:
  isnad add report.txt --publisher example-daily --published 2016-12-07
  isnad add saved-pages/ feed.jsonl
  isnad add --manifest reports.json
  curl -s https://example.org/page | isnad add - --publisher example-daily

A report's identity is the manifest's (or JSON Lines') id, else publisher and SHA-256. Files that can't be read are
named with the reason, the others are added, and the exit code is 1.`;

const WORDS: Readonly<Record<AddOutcome, string>> = {
  added: "added",
  known: "already in the case",
  revised: "revised",
  "same-original": "added over an original that another report has too",
};

interface Tally {
  added: number;
  known: number;
  revised: number;
  failed: number;
  claims: number;
}

function addOne(store: CaseStore, extractor: Extractor, outcome: Outcome, flags: AddFlags, tally: Tally): readonly string[] {
  if (outcome.kind === "failure") {
    tally.failed++;
    return [`error: ${outcome.name}: ${reasonWords(outcome.reason)}`];
  }
  const { report, warnings } = outcome;
  try {
    const options = { revise: flags.revise ?? false, anyway: flags.anyway ?? false };
    const { outcome: done, claims, withheld: why } = addReport(store, extractor, report, options);
    tally[done === "same-original" ? "added" : done]++;
    tally.claims += claims;
    const result = `${report.report}: ${WORDS[done]}${done === "known" ? "" : `, ${counted(claims, "claim")}`} (${report.name})`;
    const withheld = withheldWords(report.report, why);
    return [
      ...(flags.quiet ? [] : [result]),
      ...(withheld === null || flags.quiet ? [] : [withheld]),
      ...(done === "known" ? [] : warnings.map((warning) => `warning: ${report.name}: ${reasonWords(warning)}`)),
    ];
  } catch (error) {
    tally.failed++;
    return [`error: ${report.name}: ${(error as Error).message}`];
  }
}

async function add(paths: readonly string[], flags: AddFlags, command: Command, io: Io): Promise<number> {
  if (paths.length === 0 && flags.manifest === undefined) throw new UsageError("nothing to add: name files, folders, `-`, or a --manifest");
  const { ingestManifest, ingestPaths } = await import("../../ingest/ingest.ts");
  return withCase(command, io, "create", async (store) => {
    const extractor = await extractorOf(store);
    const { publisher, published, language } = flags;
    const options: IngestOptions = {
      languages: extractor.languages,
      publisherId: publisherIds((await worldOf(store)).sources),
      given: { publisher, published, language },
    };
    const tally: Tally = { added: 0, known: 0, revised: 0, failed: 0, claims: 0 };
    const shown = progress(io, "reports read:", null);
    const take = async (outcomes: AsyncIterable<Outcome>): Promise<void> => {
      for await (const outcome of outcomes) {
        const lines = addOne(store, extractor, outcome, flags, tally);
        if (lines.length > 0) shown.clear();
        for (const line of lines) io.err(`${printable(line)}\n`);
        shown.step();
      }
    };
    if (flags.manifest !== undefined) await take(ingestManifest(flags.manifest, options));
    await take(ingestPaths(paths, options, io.stdin));
    shown.clear();
    const { added, known, revised, failed, claims } = tally;
    const parts = [
      `${added} added`,
      revised > 0 ? `${revised} revised` : "",
      known > 0 ? `${known} known` : "",
      failed > 0 ? `${failed} failed` : "",
    ];
    io.err(`${parts.filter((part) => part !== "").join(", ")}; ${counted(claims, "claim")}\n`);
    return failed > 0 ? 1 : 0;
  });
}

export function addCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("add")
    .description("add reports to the case and extract their claims")
    .argument("[paths...]", "files (text, HTML, JSON Lines), folders, or - for standard input")
    .option("-m, --manifest <file>", "JSON array of {report, file, language?, publisher?, published?}, paths relative to it")
    .option("--publisher <id>", "who issued the reports, where nothing nearer says so")
    .option("--published <date>", "publication date (ISO 8601) of the reports, where nothing nearer says so")
    .option("--language <code>", "language of the reports, where nothing nearer says so")
    .option("--revise", "replace a known report whose bytes or properties are others now; the earlier state is kept")
    .option(...ANYWAY)
    .option("-q, --quiet", "say only what failed")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], flags: AddFlags, command: Command) => done(await add(paths, flags, command, io)));
}
