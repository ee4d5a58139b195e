// Bytes into a string and the name of the charset they were written in.
import { analyse } from "chardet";
import iconv from "iconv-lite";

export interface Decoded {
  /** Well-formed UTF-16, without byte-order mark. */
  readonly text: string;
  /** Lower-case charset name. */
  readonly charset: string;
}

/** Where a page's own charset declaration must stand. */
const DECLARATION_WINDOW = 4096;
/** How many bytes guesses are made from. */
const GUESS_WINDOW = 64 * 1024;
/** Legacy charsets that are tried after the statistical guess. */
const LEGACY_FALLBACKS: readonly string[] = ["windows-1252", "windows-1256"];

const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe, 0x00, 0x00], "utf-32le"],
  [[0x00, 0x00, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** As browsers read these labels: the larger set of which the named one is a part. */
const WIDER: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-9": "windows-1254",
  utf8: "utf-8",
  unicode: "utf-16le",
  "utf-16": "utf-16le",
};

const widen = (label: string): string => WIDER[label] ?? label;

/** Replaces lone halves of surrogate pairs, which no file or database can hold; offsets stay. */
export function wellFormed(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has; tabulator, line ends and form feed are fine. */
function controls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)) count++;
  }
  return count;
}

/** UTF-16 without its mark shows in zero bytes (spaces, line ends, Latin letters) that all fall on one side of the pairs. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.byteLength % 2 !== 0) return null;
  const zeros = [0, 0] as [number, number];
  const window = Math.min(bytes.byteLength, GUESS_WINDOW);
  for (let at = 0; at < window; at++) if (bytes[at] === 0) zeros[(at % 2) as 0 | 1]++;
  const charset = zeros[1] > 20 * zeros[0] ? "utf-16le" : zeros[0] > 20 * zeros[1] ? "utf-16be" : null;
  if (charset === null) return null;
  const text = wellFormed(iconv.decode(Buffer.from(bytes), charset, { stripBOM: false }));
  return controls(text) === 0 && !text.includes("\ufffd") ? { text, charset } : null;
}

/** The charset that a page declares of itself in its opening bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW)).toString("latin1");
  const found =
    /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/iu.exec(head);
  return found?.[1] ? widen(found[1].toLowerCase()) : null;
}

/** Bytes in an unnamed eight-bit charset: the likeliest by letter statistics that leaves no byte without a meaning. */
function guessLegacy(bytes: Uint8Array): Decoded | null {
  const guesses = analyse(bytes.subarray(0, GUESS_WINDOW)).map((guess) => widen(guess.name.toLowerCase()));
  for (const charset of [...guesses, ...LEGACY_FALLBACKS]) {
    if (charset.startsWith("utf-") || !iconv.encodingExists(charset)) continue;
    const text = wellFormed(iconv.decode(Buffer.from(bytes), charset));
    if (controls(text) === 0 && !text.includes("\ufffd")) return { text, charset };
  }
  return null;
}

/**
 * Decodes a file's bytes: by its byte-order mark, else as UTF-8 when that fits, else by its own declaration, else by statistics.
 * Nothing but the mark is removed or changed.
 *
 * @returns null when the bytes are no text in any charset known here.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  for (const [mark, charset] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) {
      const rest = Buffer.from(bytes.subarray(mark.length));
      return { text: wellFormed(iconv.decode(rest, charset, { stripBOM: false })), charset };
    }
  }
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  const utf8 = strictUtf8(bytes);
  // Arabic or accented text in an eight-bit charset is never valid UTF-8, so this comes before what a page says of itself.
  if (utf8 !== null) return controls(utf8) * 100 > utf8.length ? null : { text: utf8, charset: "utf-8" };
  const declared = declaredCharset(bytes);
  if (declared !== null && iconv.encodingExists(declared)) {
    // A page is read as it says, some broken bytes included: a browser would do the same.
    const text = wellFormed(iconv.decode(Buffer.from(bytes), declared, { stripBOM: false }));
    const broken = text.split("\ufffd").length - 1;
    if (broken * 50 < text.length) return { text, charset: declared };
  }
  return guessLegacy(bytes);
}
