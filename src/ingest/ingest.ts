// Paths, a manifest or standard input into reports, one after the other; what can't be read is told and passed over.
import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { count, Refusal, said } from "../reason.ts";
import { decode } from "./decode.ts";
import { walkFolder, whyNotInFolder } from "./folder.ts";
import { foreignKind, isJsonLinesName, looksLikeJsonLines } from "./kind.ts";
import { type Given, type IngestOptions, type Outcome, reasonOf } from "./outcome.ts";
import { FILE_LIMIT, readReport } from "./report.ts";

export type { IngestOptions, Outcome } from "./outcome.ts";

/** Standard input among the paths. */
const STANDARD_INPUT = "-";

async function readLimited(path: string): Promise<Uint8Array> {
  const tooLarge = new Refusal(said`larger than ${count(FILE_LIMIT / 1_000_000)} MB`);
  const stat = statSync(path);
  // Looked at before reading: a disk image must not fill the memory first.
  if (stat.size > FILE_LIMIT) throw tooLarge;
  if (stat.isFile()) return readFile(path);
  // Pipes and devices have no size to look at.
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.byteLength;
    if (length > FILE_LIMIT) throw tooLarge;
  }
  return Buffer.concat(parts);
}

async function* readFileAt(path: string, given: Given, options: IngestOptions, inFolder: boolean): AsyncGenerator<Outcome> {
  try {
    if (isJsonLinesName(path)) {
      const { readJsonLines } = await import("./json-lines.ts");
      yield* readJsonLines(path, createReadStream(path), { ...options, given });
      return;
    }
    const bytes = await readLimited(path);
    const why = inFolder && foreignKind(bytes) === null ? whyNotInFolder(path) : null;
    if (why !== null) throw new Refusal(why);
    yield await readReport({ name: path, bytes }, given, options);
  } catch (error) {
    yield { kind: "failure", name: path, reason: reasonOf(error) };
  }
}

async function* readStream(stream: AsyncIterable<Uint8Array>, given: Given, options: IngestOptions): AsyncGenerator<Outcome> {
  const name = "standard input";
  const chunks = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length <= FILE_LIMIT && !ended) {
    const next = await chunks.next();
    if (next.done) ended = true;
    else {
      parts.push(next.value);
      length += next.value.byteLength;
    }
  }
  const bytes = Buffer.concat(parts);
  if (looksLikeJsonLines(decode(bytes)?.text ?? "")) {
    async function* whole(): AsyncGenerator<Uint8Array> {
      yield bytes;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    }
    const { readJsonLines } = await import("./json-lines.ts");
    yield* readJsonLines(name, whole(), { ...options, given });
  } else {
    yield await readReport({ name, bytes }, given, options);
  }
}

async function* readPath(path: string, options: IngestOptions, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Outcome> {
  const given = options.given ?? {};
  if (path === STANDARD_INPUT) {
    yield* readStream(stdin, given, options);
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    yield { kind: "failure", name: path, reason: reasonOf(error) };
    return;
  }
  if (!isFolder) {
    yield* readFileAt(path, given, options, false);
    return;
  }
  let met = 0;
  for (const found of walkFolder(path)) {
    met++;
    if (found.kind === "failure") yield found;
    else yield* readFileAt(found.path, given, options, true);
  }
  if (met === 0) yield { kind: "failure", name: path, reason: said`no file in this folder` };
}

/**
 * Reads bytes that came without a path: JSON Lines where their name or opening says so, else one report.
 *
 * @param name - file name or label, for messages.
 */
export async function* ingestBytes(name: string, bytes: Uint8Array, options: IngestOptions): AsyncGenerator<Outcome> {
  if (isJsonLinesName(name) || looksLikeJsonLines(decode(bytes)?.text ?? "")) {
    const { readJsonLines } = await import("./json-lines.ts");
    yield* readJsonLines(name, [bytes], options);
  } else yield await readReport({ name, bytes }, options.given ?? {}, options);
}

/**
 * Reads every file of the paths, in order; folders recursively. `-` is standard input.
 *
 * @param stdin - read only when `-` is among the paths.
 * @returns one outcome a report or failure; never throws for a file.
 */
export async function* ingestPaths(
  paths: readonly string[],
  options: IngestOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Outcome> {
  for (const path of paths) yield* readPath(path, options, stdin);
}

/**
 * Reads the files that a manifest names; what it says of a report wins over `options.given`.
 *
 * @throws Error when the manifest itself can't be read.
 */
export async function* ingestManifest(manifest: string, options: IngestOptions): AsyncGenerator<Outcome> {
  const { readManifest } = await import("./manifest.ts");
  for (const entry of readManifest(manifest)) {
    if (entry.kind === "failure") {
      yield entry;
      continue;
    }
    const own = Object.fromEntries(Object.entries(entry.given).filter(([, value]) => value !== undefined));
    try {
      if (!statSync(entry.path).isFile()) throw new Refusal(said`is no file`);
      yield await readReport({ name: entry.name, bytes: await readLimited(entry.path) }, { ...options.given, ...own }, options);
    } catch (error) {
      yield { kind: "failure", name: entry.name, reason: reasonOf(error) };
    }
  }
}
