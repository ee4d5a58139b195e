// Folds characters: one written letter → the letters it counts as when words are compared.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const PUNCT = 0;
export const CHAR = { punct: PUNCT, letter: LETTER, digit: DIGIT, space: SPACE, mark: MARK } as const;

/** Class of every UTF-16 unit: surrogates count as letters so that a pair is never cut. */
export const charClass: Uint8Array = new Uint8Array(65536);
/** Whether a letter is upper-case, as letters come up. */
const upper = new Uint8Array(65536);
const UNASKED = 0;
const LOWER = 1;
const UPPER = 2;
/** Universal fold: lower case, no combining marks, digits of every script as ASCII. */
const universal: (string | undefined)[] = new Array<string | undefined>(65536);

// Built once from the Unicode tables of the engine; the patterns meet the list of all characters, never input text.
const ALL = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(
  Uint16Array.from({ length: 65536 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? 0 : code)),
);
function mark(kind: number, pattern: RegExp): void {
  for (const { index, 0: run } of ALL.matchAll(pattern)) charClass.fill(kind, index, index + run.length);
}
mark(SPACE, /[\p{Z}\u0085]+/gu);
mark(LETTER, /[\p{L}\p{N}]+/gu);
mark(MARK, /\p{M}+/gu);
mark(DIGIT, /\p{Nd}+/gu);
charClass.fill(LETTER, 0xd800, 0xe000);
charClass.fill(SPACE, 9, 14);
// zero width, bidi controls, soft hyphen, tatweel: part of the word, of no weight
for (const [from, to] of [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xad, 0xad],
  [0xfeff, 0xfeff],
  [0x640, 0x640],
] as const)
  charClass.fill(MARK, from, to + 1);

/** Folds one character by the table, which is filled as characters come up. */
function foldOf(code: number): string {
  const known = universal[code];
  if (known !== undefined) return known;
  const folded = universalFold(code);
  universal[code] = folded;
  return folded;
}

function universalFold(code: number): string {
  const char = String.fromCharCode(code);
  if (code < 128) return char.toLowerCase();
  if (code >= 0xd800 && code <= 0xdfff) return char;
  switch (charClass[code]) {
    case MARK:
      return "";
    case DIGIT: {
      let zero = code;
      while (charClass[zero - 1] === DIGIT && code - zero < 9) zero--;
      return String((code - zero) % 10);
    }
    case LETTER: {
      const lower = char.toLowerCase();
      return lower === "œ" ? "oe" : lower === "æ" ? "ae" : lower.normalize("NFKD").replace(/\p{M}/gu, "");
    }
    default:
      return char;
  }
}

export function isUpper(code: number): boolean {
  if (upper[code] === UNASKED) {
    const char = String.fromCharCode(code);
    const letter = charClass[code] === LETTER && !(code >= 0xd800 && code <= 0xdfff);
    upper[code] = letter && char.toLowerCase() !== char ? UPPER : LOWER;
  }
  return upper[code] === UPPER;
}

/** Rounds in which every letter of Unicode has come to rest; more would be a loop in a language's equations. */
const SETTLING = 4;

/** Folds single characters by the universal table and a language's own additions. */
export interface Folder {
  /** Folded form of one UTF-16 unit; may be empty or several letters. */
  unit(code: number): string;
  /** Folds a whole string. */
  fold(text: string): string;
}

/** Makes a folder with a language's own letter equations (`أ` → `ا`). */
export function createFolder(own: Readonly<Record<string, string>>): Folder {
  const table: (string | undefined)[] = new Array<string | undefined>(65536);
  for (const [char, to] of Object.entries(own)) {
    table[char.charCodeAt(0)] = to;
    const decomposed = char.normalize("NFC");
    if (decomposed.length === 1) table[decomposed.charCodeAt(0)] = to;
  }
  const unit = (code: number): string => {
    const known = table[code];
    if (known !== undefined) return known;
    let folded = foldOf(code);
    // what the universal fold makes of a letter in another dress (ﺓ → ة) may fold on by the language's equations
    for (let again = 0; again < SETTLING; again++) {
      let next = "";
      for (let i = 0; i < folded.length; i++) next += table[folded.charCodeAt(i)] ?? foldOf(folded.charCodeAt(i));
      if (next === folded) break;
      folded = next;
    }
    table[code] = folded;
    return folded;
  };
  return {
    unit,
    fold(text) {
      let out = "";
      for (let i = 0; i < text.length; i++) out += unit(text.charCodeAt(i));
      return out;
    },
  };
}
