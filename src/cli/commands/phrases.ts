// `isnad phrases`: phrases from standard input into the times or quantities found in them, a JSON array a line.
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { type Io, UsageError } from "../io.ts";

const EXAMPLES = `
Examples:
  echo 'lundi dernier' | isnad phrases time --language fr --reference 2016-12-07T12:00:00
  isnad phrases quantity --language fr < sentences.txt

A time's value is {from, to (exclusive), grain}; a quantity's is the codebook's.`;

interface Flags {
  readonly language: string;
  readonly reference?: string;
  readonly policy: "past" | "nearest" | "future";
}

function moment(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError("Write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ss.");
  }
  return value;
}

/** Decoded lines without their ends; the last one counts when it holds something. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  const cut = function* (final: boolean): Generator<string> {
    const lines = rest.split("\n");
    rest = final ? "" : (lines.pop() ?? "");
    if (final && lines.at(-1) === "") lines.pop();
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true });
    yield* cut(false);
  }
  rest += decoder.decode();
  yield* cut(true);
}

export function phrasesCommand(program: Command, io: Io): void {
  program
    .command("phrases")
    .description("read times or quantities in phrases from standard input")
    .addArgument(new Argument("<kind>", "what to read").choices(["time", "quantity"]))
    .requiredOption("--language <code>", "language of the phrases")
    .option("--reference <moment>", "the moment that phrases are seen from (ISO 8601)", moment)
    .addOption(
      new Option("--policy <policy>", "where a bare weekday or date falls, seen from the reference")
        .choices(["past", "nearest", "future"])
        .default("past"),
    )
    .addOption(new Option("-f, --format <format>", "output format").choices(["jsonl"]).default("jsonl"))
    .addHelpText("after", EXAMPLES)
    .action(async (kind: "time" | "quantity", flags: Flags) => {
      const { createExtractor, readPhrases } = await import("../../pipeline.ts");
      const { loadWorld } = await import("../../resources.ts");
      const { languages } = createExtractor(loadWorld());
      const { language, policy } = flags;
      if (!languages.includes(language))
        throw new UsageError(`no resources for language "${language}" (there are: ${languages.join(", ")})`);
      const options = { language, reference: flags.reference ?? null, policy };
      for await (const line of linesOf(io.stdin)) io.out(`${JSON.stringify(readPhrases(kind, line, options))}\n`);
    });
}
