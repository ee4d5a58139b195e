// A stream of JSON Lines into reports, one object a line; the line's text or page is the report's original.
import { z } from "zod";
import { count, Refusal, said, wholeWords } from "../reason.ts";
import type { Given, IngestOptions, Outcome } from "./outcome.ts";
import { reasonOf } from "./outcome.ts";
import { FILE_LIMIT, readReport } from "./report.ts";

const NEWLINE = 0x0a;
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const lineShape = z.object({
  report: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
  id: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  title: optional,
  language: optional,
  publisher: optional,
  published: optional,
});

/** Cuts a stream of chunks into lines of bytes; null stands for a line longer than the limit. */
async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const line = (): Buffer | null => {
    const whole = length > FILE_LIMIT ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      if (length <= FILE_LIMIT) parts.push(rest.subarray(0, end));
      length += end;
      yield line();
      rest = rest.subarray(end + 1);
    }
    if (length <= FILE_LIMIT) parts.push(rest);
    length += rest.byteLength;
  }
  if (length > 0) yield line();
}

async function readLine(name: string, line: Buffer, options: IngestOptions): Promise<Outcome> {
  const shape = lineShape.safeParse(JSON.parse(line.toString("utf8")));
  if (!shape.success) throw new Error(shape.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; "));
  const { report, id, text, html, ...rest } = shape.data;
  const content = text ?? html;
  if (content === null || content === undefined) throw new Refusal(said`neither ${wholeWords("text")} nor ${wholeWords("html")} in it`);
  const own: Given = { ...rest, report: report ?? id ?? undefined };
  const given = { ...options.given, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) };
  const form = { html: typeof text !== "string", decoded: content };
  return readReport({ name, bytes: Buffer.from(content, "utf8"), form }, given, options);
}

/**
 * Reads `{report?|id?, text|html, title?, language?, publisher?, published?}` a line; blank lines are passed over.
 *
 * @param name - file name or label; outcomes are named `name:line`.
 */
export async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IngestOptions,
): AsyncGenerator<Outcome> {
  let number = 0;
  let met = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    const label = `${name}:${number}`;
    const bare = number === 1 && line?.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? line.subarray(3) : line;
    if (bare !== null && bare.toString("latin1").trim() === "") continue;
    met++;
    try {
      if (bare === null) throw new Refusal(said`line longer than ${count(FILE_LIMIT / 1_000_000)} MB`);
      yield await readLine(label, bare, options);
    } catch (error) {
      const reason = error instanceof SyntaxError ? said`no JSON: ${wholeWords(error.message)}` : reasonOf(error);
      yield { kind: "failure", name: label, reason };
    }
  }
  if (met === 0) yield { kind: "failure", name, reason: said`empty file` };
}
