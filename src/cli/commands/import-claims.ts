// `isnad import-claims`: codebook records made elsewhere into claims of the case, in place of extracted ones.
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { Claim } from "../../model.ts";
import { said } from "../../reason.ts";
import type { CaseStore } from "../../store/contract.ts";
import { withCase } from "../case.ts";
import type { Io } from "../io.ts";
import { counted } from "../terminal.ts";

/** In place of a resources' version where claims came from elsewhere. */
export const IMPORTED = "imported";

const EXAMPLES = `
Example:
  isnad import-claims gold.jsonl

Every record must name a report of the case and quote its text exactly. Reports named in the file lose the claims they had;
the others keep theirs. Nothing is changed when one record is wrong.`;

/** Checks that a claim quotes its report. */
function check(claim: Claim, store: CaseStore, texts: Map<string, string>): void {
  let text = texts.get(claim.report);
  if (text === undefined) {
    text = store.report(claim.report)?.text;
    if (text === undefined) throw new Error(`no report "${claim.report}" in this case`);
    texts.set(claim.report, text);
  }
  for (const { start, end, exact } of [claim.evidence, ...claim.attribution]) {
    if (text.slice(start, end) !== exact) throw new Error(`the report's text from ${start} to ${end} is not “${exact}”`);
  }
}

function readClaims(file: string, store: CaseStore, claimOfRecord: (record: unknown) => Claim): Map<string, Claim[]> {
  const byReport = new Map<string, Claim[]>();
  const texts = new Map<string, string>();
  const lineOf = new Map<string, number>();
  for (const [index, line] of readFileSync(file, "utf8")
    .replace(/^\ufeff/u, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    try {
      const claim = claimOfRecord(JSON.parse(line));
      const before = lineOf.get(claim.id);
      if (before !== undefined) throw new Error(`id "${claim.id}" stands on line ${before} already`);
      lineOf.set(claim.id, index + 1);
      check(claim, store, texts);
      byReport.set(claim.report, [...(byReport.get(claim.report) ?? []), claim]);
    } catch (error) {
      throw new Error(`${file}: line ${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  }
  for (const claim of [...byReport.values()].flat()) {
    if (claim.parent !== null && !lineOf.has(claim.parent))
      throw new Error(`${file}: line ${lineOf.get(claim.id)}: no parent "${claim.parent}" in the file`);
  }
  return byReport;
}

/**
 * Records say nothing of how much of its place a claim means: where the program read a claim of that type about one of those
 * places in the same words, its reading stands in.
 */
function withExtent(claim: Claim, read: readonly Claim[]): Claim {
  if (claim.extent !== "unknown") return claim;
  const { start, end } = claim.evidence;
  const twin = read.find(
    ({ type, evidence, places }) =>
      type === claim.type && evidence.start < end && start < evidence.end && places.some((place) => claim.places.includes(place)),
  );
  if (twin === undefined || twin.extent === "unknown") return claim;
  const reason = said`not in the record: as the program had read these words`;
  return { ...claim, extent: twin.extent, derivation: [{ slot: "extent", rule: "import.extent", words: null, certain: false, reason }] };
}

export function importClaimsCommand(program: Command, io: Io): void {
  program
    .command("import-claims")
    .description("take claims from codebook records instead of extracting them")
    .argument("<file>", "JSON Lines, one record a line")
    .addHelpText("after", EXAMPLES)
    .action((file: string, _flags: object, command: Command) =>
      withCase(command, io, "write", async (store) => {
        const { claimOfRecord } = await import("../../export/record.ts");
        const byReport = readClaims(file, store, claimOfRecord);
        let count = 0;
        for (const [report, claims] of byReport) {
          const read = store.claims({ report });
          // What the program found in the text stays, but for sources: those are the records' own.
          const mentions = store.mentions(report).filter(({ label }) => label !== "source" && label !== "cue");
          store.replaceExtraction(report, {
            report,
            resources: IMPORTED,
            claims: claims.map((claim) => withExtent(claim, read)),
            mentions,
          });
          count += claims.length;
        }
        io.err(`${counted(count, "claim")} imported for ${counted(byReport.size, "report")}\n`);
      }),
    );
}
