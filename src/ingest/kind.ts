// The first bytes of a file and its name into what kind of file it is: a web page, JSON Lines, plain text, or none of ours.
import type { Reason } from "../model.ts";
import { said } from "../reason.ts";

export type Kind = "plain" | "html" | "jsonl";

/** Leading bytes of common files that are no text, with the words for them in messages. */
const SIGNATURES: readonly (readonly [at: number, bytes: string, words: Reason])[] = [
  [0, "\xff\xd8\xff", said`a JPEG image`],
  [0, "\x89PNG\r\n", said`a PNG image`],
  [0, "GIF8", said`a GIF image`],
  [8, "WEBP", said`a WebP image`],
  [0, "%PDF-", said`a PDF file`],
  [0, "PK\x03\x04", said`a ZIP archive or office file`],
  [0, "\x1f\x8b", said`a gzip archive`],
  [0, "Rar!\x1a", said`a RAR archive`],
  [0, "7z\xbc\xaf", said`a 7-Zip archive`],
  [0, "\xd0\xcf\x11\xe0", said`an old office file`],
  [0, "{\\rtf", said`an RTF file`],
  [0, "SQLite format 3\0", said`a SQLite file`],
  [0, "\x7fELF", said`a program`],
  [0, "OggS", said`a sound or video file`],
  [0, "ID3", said`a sound file`],
  [4, "ftyp", said`a sound or video file`],
];

/** Extensions that a folder's files must have to be read; a file named directly is read whatever its name. */
const READ_EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ""]);

/** The lower-case extension with its dot, or "" when there is none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(dot).toLowerCase() : "";
}

/** Whether a file met while walking a folder has the name of a report. */
export function isReadExtension(name: string): boolean {
  return READ_EXTENSIONS.has(extensionOf(name));
}

/** What a file that is no text is, in words; null when no known signature stands in it. */
export function foreignKind(bytes: Uint8Array): Reason | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString("latin1");
  return SIGNATURES.find(([at, signature]) => head.startsWith(signature, at))?.[2] ?? null;
}

/** Whether the name says JSON Lines. */
export function isJsonLinesName(name: string): boolean {
  const extension = extensionOf(name);
  return extension === ".jsonl" || extension === ".ndjson";
}

/** Whether name or opening say that a decoded text is a web page. */
export function isHtml(name: string, text: string): boolean {
  const extension = extensionOf(name);
  if (extension === ".html" || extension === ".htm" || extension === ".xhtml") return true;
  if (extension === ".txt" || extension === ".text") return false;
  const head = text.slice(0, 2048).trimStart().toLowerCase();
  return head.startsWith("<!doctype html") || head.startsWith("<html") || (head.startsWith("<") && /<(?:html|head|body)[\s>]/u.test(head));
}

/** Whether a decoded text without a telling name opens with a line of JSON Lines. */
export function looksLikeJsonLines(text: string): boolean {
  const opening = text.trimStart();
  if (!opening.startsWith("{")) return false;
  const end = opening.indexOf("\n");
  try {
    const first = JSON.parse(end < 0 ? opening : opening.slice(0, end)) as unknown;
    return typeof first === "object" && first !== null && ("text" in first || "html" in first);
  } catch {
    return false;
  }
}
