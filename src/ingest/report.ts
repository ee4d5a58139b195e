// The bytes of one published text into a report: decoded, its main text found, its properties learnt, its identity fixed.
import { createHash } from "node:crypto";
import type { IngestedReport, Learnt, Reason, ReasonPart } from "../model.ts";
import { count, languages, Refusal, said, wholeWords } from "../reason.ts";
import { isoDate } from "./dates.ts";
import { type Decoded, decode, wellFormed } from "./decode.ts";
import { foreignKind, isHtml } from "./kind.ts";
import type { Given, IngestOptions, Outcome } from "./outcome.ts";
import { reasonOf } from "./outcome.ts";
import type { PageText } from "./page.ts";
import { recogniseLanguage } from "./recognise.ts";

/** Longest file that is read as one report, bytes. */
export const FILE_LIMIT = 20_000_000;
/** Longest web page, bytes. */
const PAGE_LIMIT = 5_000_000;
const PLAIN_TEXT_BY = "plain/1";

const megabytes = (bytes: number): ReasonPart => count(bytes / 1_000_000);

/** Bytes that were read, before anything is known of them. */
export interface Original {
  /** File name or label, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set where the bytes' form is known beforehand (text inside JSON Lines). */
  readonly form?: { readonly html: boolean; readonly decoded: string };
}

interface Content {
  readonly text: string;
  readonly charset: string;
  readonly mediaType: string;
  readonly textBy: string;
  readonly page: PageText | null;
}

function decoded(original: Original): Decoded {
  if (original.form) return { text: wellFormed(original.form.decoded), charset: "utf-8" };
  const { bytes } = original;
  const foreign = foreignKind(bytes);
  if (foreign !== null) throw new Refusal(said`${foreign}, not text`);
  const found = decode(bytes);
  if (found === null) throw new Refusal(said`not text in any known charset`);
  return found;
}

async function contentOf(original: Original): Promise<Content> {
  const { bytes, name, form } = original;
  if (bytes.byteLength === 0) throw new Refusal(said`empty file`);
  if (bytes.byteLength > FILE_LIMIT) throw new Refusal(said`larger than ${megabytes(FILE_LIMIT)} MB`);
  const { text, charset } = decoded(original);
  if (form ? !form.html : !isHtml(name, text)) {
    if (text.trim() === "") throw new Refusal(said`no text in it`);
    return { text, charset, mediaType: "text/plain", textBy: PLAIN_TEXT_BY, page: null };
  }
  if (bytes.byteLength > PAGE_LIMIT) throw new Refusal(said`web page larger than ${megabytes(PAGE_LIMIT)} MB`);
  // Loaded late: plain text needs no HTML parser.
  const { PAGE_TEXT_BY, readPage } = await import("./page.ts");
  const page = readPage(text);
  if (page.text.trim() === "") throw new Refusal(said`web page without text`);
  return { text: page.text, charset, mediaType: "text/html", textBy: PAGE_TEXT_BY, page };
}

const learnt = (given: string | undefined, metadata: string | null | undefined): Learnt<string> | null =>
  given !== undefined ? { value: given, learnt: "given" } : metadata ? { value: metadata, learnt: "metadata" } : null;

/** That a report's language is none that claims can be read in. */
const unread = (language: string): Reason => said`language ${languages(language)} has no resources here: stored without claims`;

async function languageOf(
  content: Content,
  given: string | undefined,
  options: IngestOptions,
  warn: (reason: Reason) => void,
): Promise<Learnt<string> | null> {
  if (given !== undefined) {
    if (!options.languages.includes(given)) warn(unread(given));
    return { value: given, learnt: "given" };
  }
  const { language, likeliest } = await recogniseLanguage(content.text, options.languages);
  const own = content.page?.language ?? null;
  if (own !== null && (language === null || language === own)) {
    if (!options.languages.includes(own)) warn(unread(own));
    return { value: own, learnt: "metadata" };
  }
  if (own !== null && language !== null)
    warn(said`the page says its language is ${languages(own)}, its words are in ${languages(language)}`);
  if (language !== null) return { value: language, learnt: "guessed" };
  warn(
    likeliest !== null && !options.languages.includes(likeliest)
      ? said`language not given and none of ${languages(...options.languages)} (perhaps ${languages(likeliest)}): stored without claims`
      : said`language not given and not recognised: stored without claims`,
  );
  return null;
}

/** A publisher's name as part of an id: letters and digits of any script, joined by hyphens. */
function idPart(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((part) => part !== "")
      .join("-")
      .slice(0, 60) || "unknown"
  );
}

/**
 * Turns bytes into a report. Its id is the one given, else publisher and SHA-256.
 *
 * @param given - properties known beforehand; they win over the page's own.
 * @returns a failure when the bytes are empty, too many, or no text; never throws.
 */
export async function readReport(original: Original, given: Given, options: IngestOptions): Promise<Outcome> {
  const warnings: Reason[] = [];
  try {
    const published = given.published === undefined ? undefined : isoDate(given.published);
    if (published === null) throw new Refusal(said`publication date ${wholeWords(given.published ?? "")} is no ISO 8601 date`);
    const content = await contentOf(original);
    const { page } = content;
    const named = page?.publisher ?? null;
    const publisher = learnt(given.publisher, named === null ? null : (options.publisherId?.(named) ?? named));
    const language = await languageOf(content, given.language, options, (warning) => warnings.push(warning));
    const sha256 = createHash("sha256").update(original.bytes).digest("hex");
    const report: IngestedReport = {
      report: given.report ?? `${idPart(publisher?.value ?? "")}-${sha256.slice(0, 16)}`,
      name: original.name,
      original: original.bytes,
      sha256,
      mediaType: content.mediaType,
      charset: content.charset,
      textBy: content.textBy,
      text: content.text,
      title: learnt(given.title, page?.title),
      language,
      publisher,
      published: learnt(published, page?.published),
    };
    return { kind: "report", report, warnings };
  } catch (error) {
    return { kind: "failure", name: original.name, reason: reasonOf(error) };
  }
}
