// `isnad extract`: the case's reports into claims anew, with the resources and tables of now.
import type { Command } from "commander";
import { extractClaims } from "../../adding.ts";
import { extractorOf, reportOf, withCase } from "../case.ts";
import { ANYWAY, withheldWords } from "../extraction.ts";
import type { Io } from "../io.ts";
import { counted, printable, progress } from "../terminal.ts";
import { IMPORTED } from "./import-claims.ts";

const EXAMPLES = `
Examples:
  isnad extract
  isnad extract r1 r2
  isnad extract r7 --anyway

Reports with imported claims are left alone unless they are named.`;

async function extract(ids: readonly string[], anyway: boolean, command: Command, io: Io): Promise<number> {
  return withCase(command, io, "write", async (store) => {
    const extractor = await extractorOf(store);
    const reports = ids.length > 0 ? ids.map((id) => reportOf(store, id)) : store.reports();
    const shown = progress(io, "reports extracted:", reports.length);
    const say = (line: string): void => {
      shown.clear();
      io.err(`${printable(line)}\n`);
    };
    let claims = 0;
    let extracted = 0;
    let failed = 0;
    for (const report of reports) {
      if (ids.length === 0 && report.resources === IMPORTED) {
        say(`${report.report}: claims were imported; left as they are`);
        continue;
      }
      try {
        const extraction = extractClaims(extractor, report, { anyway });
        const withheld = withheldWords(report.report, extraction?.withheld ?? null);
        if (withheld !== null) say(withheld);
        if (extraction === null) say(`${report.report}: no resources for its language; no claims extracted`);
        else {
          store.replaceExtraction(report.report, extraction);
          claims += extraction.claims.length;
          extracted++;
        }
      } catch (error) {
        failed++;
        say(`error: ${report.report}: ${(error as Error).message}`);
      }
      shown.step();
    }
    shown.clear();
    io.err(
      `${counted(extracted, "report")} extracted${failed > 0 ? `, ${failed} failed` : ""}; ${counted(claims, "claim")} (resources ${extractor.version})\n`,
    );
    return failed > 0 ? 1 : 0;
  });
}

export function extractCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("extract")
    .description("compute claims anew, of all reports or of those named")
    .argument("[reports...]", "report ids")
    .option(...ANYWAY)
    .addHelpText("after", EXAMPLES)
    .action(async (ids: string[], flags: { anyway?: boolean }, command: Command) =>
      done(await extract(ids, flags.anyway ?? false, command, io)),
    );
}
