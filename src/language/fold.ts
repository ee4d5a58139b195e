// Folds characters: one written letter → the letters it counts as when words are compared.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const PUNCT = 0;
export const CHAR = { punct: PUNCT, letter: LETTER, digit: DIGIT, space: SPACE, mark: MARK } as const;

/** Class of every UTF-16 unit: surrogates count as letters so that a pair is never cut. */
export const charClass: Uint8Array = new Uint8Array(65536);
/** Upper-case letters. */
const upper = new Uint8Array(65536);
/** Universal fold: lower case, no combining marks, digits of every script as ASCII. */
const universal: string[] = new Array<string>(65536);

// Built once from the Unicode tables of the engine; the patterns meet single characters only, never input text.
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  universal[code] = char;
  if (code < 128) {
    const lower = char.toLowerCase();
    charClass[code] =
      code >= 48 && code <= 57 ? DIGIT : lower !== char.toUpperCase() ? LETTER : code === 32 || (code >= 9 && code <= 13) ? SPACE : PUNCT;
    universal[code] = lower;
    if (lower !== char) upper[code] = 1;
    continue;
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    charClass[code] = LETTER;
    continue;
  }
  if (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xad ||
    code === 0xfeff ||
    code === 0x640
  ) {
    charClass[code] = MARK; // zero width, bidi controls, soft hyphen, tatweel: part of the word, of no weight
    universal[code] = "";
  } else if (/\p{Nd}/u.test(char)) {
    charClass[code] = DIGIT;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero--;
    universal[code] = String((code - zero) % 10);
  } else if (/\p{M}/u.test(char)) {
    charClass[code] = MARK;
    universal[code] = "";
  } else if (/[\p{L}\p{N}]/u.test(char)) {
    charClass[code] = LETTER;
    const lower = char.toLowerCase();
    if (lower !== char) upper[code] = 1;
    universal[code] = lower === "œ" ? "oe" : lower === "æ" ? "ae" : lower.normalize("NFKD").replace(/\p{M}/gu, "");
  } else if (/[\p{Z}\u0085]/u.test(char)) {
    charClass[code] = SPACE;
  }
}

export const isUpper = (code: number): boolean => upper[code] === 1;

/** Folds single characters by the universal table and a language's own additions. */
export interface Folder {
  /** Folded form of one UTF-16 unit; may be empty or several letters. */
  unit(code: number): string;
  /** Folds a whole string. */
  fold(text: string): string;
}

/** Makes a folder with a language's own letter equations (`أ` → `ا`). */
export function createFolder(own: Readonly<Record<string, string>>): Folder {
  const table = universal.slice();
  for (const [char, to] of Object.entries(own)) {
    table[char.charCodeAt(0)] = to;
    const decomposed = char.normalize("NFC");
    if (decomposed.length === 1) table[decomposed.charCodeAt(0)] = to;
  }
  const unit = (code: number): string => table[code] as string;
  return {
    unit,
    fold(text) {
      let out = "";
      for (let i = 0; i < text.length; i++) out += table[text.charCodeAt(i)];
      return out;
    },
  };
}
