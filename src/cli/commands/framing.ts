// `isnad framing`: which words each publisher and side uses for the same party or act, counted, with examples.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import type { FramingCount } from "../../model.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { short, table } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad framing --of opposition
  isnad framing --of taking --by publisher
  isnad framing --format csv > framing.csv

Words are those of the publisher, or of the source to whom the passage is credited. A frame gathers words of several
languages that make the same of what they name: terrorists, rebels, liberation, …; "–" is a word without a load.
Counts say how somebody speaks, never whether it is true.`;

type Grouping = "side" | "publisher" | "source";

interface Flags {
  readonly of?: string;
  readonly by: Grouping;
  readonly format: string;
}

interface Group {
  readonly of: string;
  readonly who: string;
  readonly frame: string;
  readonly words: Map<string, number>;
  readonly languages: Set<string>;
  readonly reports: Set<string>;
  count: number;
}

/** `taking (syria-gov)`: an act with whose it is. */
const subject = ({ of, by }: FramingCount): string => (by === null ? of : `${of} (${by})`);

/** Counts of one subject, frame and speaker taken together, the subjects most spoken of first. */
function grouped(counts: readonly FramingCount[], by: Grouping): readonly Group[] {
  const groups = new Map<string, Group>();
  const subjects = new Map<string, number>();
  for (const one of counts) {
    const of = subject(one);
    const who = one[by] ?? "–";
    const key = JSON.stringify([of, who, one.frame]);
    let group = groups.get(key);
    if (group === undefined) {
      group = { of, who, frame: one.frame ?? "–", words: new Map(), languages: new Set(), reports: new Set(), count: 0 };
      groups.set(key, group);
    }
    group.count += one.count;
    group.words.set(one.word, (group.words.get(one.word) ?? 0) + one.count);
    group.languages.add(one.language);
    for (const report of one.reports) group.reports.add(report);
    subjects.set(of, (subjects.get(of) ?? 0) + one.count);
  }
  const key = ({ of, who, frame }: Group): string => `${of}\u0000${who}\u0000${frame}`;
  return [...groups.values()].sort(
    (a, b) =>
      (subjects.get(b.of) ?? 0) - (subjects.get(a.of) ?? 0) ||
      (a.of < b.of ? -1 : a.of > b.of ? 1 : 0) ||
      (a.who < b.who ? -1 : a.who > b.who ? 1 : 0) ||
      b.count - a.count ||
      (key(a) < key(b) ? -1 : 1),
  );
}

function row({ of, who, frame, words, languages, reports, count }: Group): readonly string[] {
  const listed = [...words].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word, n]) => `${word} ${n}`);
  return [
    short(of, 34),
    short(who, 34),
    frame,
    String(count),
    String(reports.size),
    [...languages].sort().join(" "),
    short(listed.join(", "), 80),
  ];
}

export function framingCommand(program: Command, io: Io): void {
  program
    .command("framing")
    .description("which words each side or publisher uses for the same party or act")
    .option("--of <id>", "for this party, or this act: taking, killing, violence, leaving")
    .addOption(new Option("--by <whom>", "whose words are counted together").choices(["side", "publisher", "source"]).default("side"))
    .addOption(
      new Option("-f, --format <format>", "output format; jsonl and csv give each word by itself")
        .choices(["table", "jsonl", "csv"])
        .default("table"),
    )
    .addHelpText("after", EXAMPLES)
    .action(({ of, by, format }: Flags, command: Command) =>
      withViews(command, io, (views) => {
        const counts = views.framing().filter((one) => of === undefined || one.of === of);
        if (format === "jsonl") for (const one of counts) io.out(`${JSON.stringify(one)}\n`);
        else if (format === "csv") {
          io.out(csvLine(["of", "by", "frame", "word", "language", "publisher", "side", "source", "count", "reports", "example"]));
          for (const one of counts) {
            const { frame, word, language, publisher, side, source, count, reports, examples } = one;
            const cells = [one.of, one.by, frame, word, language, publisher, side, source, count, reports.length];
            io.out(csvLine([...cells, examples[0]?.exact ?? null]));
          }
        } else io.out(table(["of", by, "frame", "count", "reports", "languages", "words"], grouped(counts, by).map(row)));
        if (counts.length === 0) io.err("no words are counted; `isnad extract` finds them in reports that were added before\n");
      }),
    );
}
