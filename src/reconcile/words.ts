// Text in any script into neutral tokens, shingles and consonant skeletons: what two wordings are compared by.
import type { Span } from "../model.ts";

/** A run of letters and digits, folded; offsets count UTF-16 code units into the text it was cut from. */
export interface Token extends Span {
  readonly folded: string;
  /** Whether it is written as a name may be: with a capital, or in a script without capitals. */
  readonly name: boolean;
}

/** Calls `take` with where each run of letters, digits and the marks on them begins and ends. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const code = unit < FIRST_SURROGATE || unit > LAST_SURROGATE ? unit : (text.codePointAt(at) as number);
    const kind = kindOf(code);
    if (kind === LETTER || (kind === MARK && start >= 0)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      take(start, at);
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) take(start, text.length);
}

/** Cuts a text into runs of letters, digits and the marks on them. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachWord(text, (start, end) => found.push(token(text, start, end)));
  return found;
}

function token(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0);
  return { start, end, folded: fold(written), name: first === first.toUpperCase() };
}

const ZERO = 0x30;
const NINE = 0x39;
/** Blocks of combining marks that sit inside words: Latin diacritics, Hebrew and Arabic points. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
];
const TATWEEL = 0x0640;

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const LETTER = 1;
const MARK = 2;
const NEITHER = 3;
/** What each code unit is, once it has been asked for; 0 before. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = isMark(code) ? MARK : isWordCharacter(code, String.fromCodePoint(code)) ? LETTER : NEITHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

const isMark = (code: number): boolean => code === TATWEEL || MARKS.some(([first, last]) => code >= first && code <= last);

function isWordCharacter(code: number, character: string): boolean {
  if (code < 0x80) return (code >= ZERO && code <= NINE) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (isMark(code)) return false;
  return character.toLowerCase() !== character.toUpperCase() || isLetterWithoutCase(code);
}

/** Letters and digits of scripts without capitals, as ranges of Unicode blocks less their punctuation. */
const CASELESS: readonly (readonly [number, number])[] = [
  [0x05d0, 0x05f2],
  [0x0620, 0x064a],
  [0x0660, 0x0669],
  [0x066e, 0x06d3],
  [0x06d5, 0x06d5],
  [0x06ee, 0x06fc],
  [0x0710, 0x074f],
  [0x0750, 0x077f],
  [0x0780, 0x07b1],
  [0x0900, 0x0963],
  [0x0966, 0x0dff],
  [0x0e01, 0x0e4e],
  [0x0f40, 0x0fbc],
  [0x1000, 0x109f],
  [0x10d0, 0x10fa],
  [0x1200, 0x135a],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xfb50, 0xfdfb],
  [0xfe70, 0xfefc],
];
const isLetterWithoutCase = (code: number): boolean => CASELESS.some(([first, last]) => code >= first && code <= last);

/** News uses few words again and again. */
const REMEMBERED = 50_000;
const foldings = new Map<string, string>();

/** Lower case, compatibility forms composed, marks gone, so that one word written twice is one string. */
export function fold(written: string): string {
  const known = foldings.get(written);
  if (known !== undefined) return known;
  let folded = "";
  for (const character of written.normalize("NFKD").toLowerCase()) if (!isMark(character.codePointAt(0) ?? 0)) folded += character;
  if (foldings.size >= REMEMBERED) foldings.clear();
  foldings.set(written, folded);
  return folded;
}

/** Latin consonants that spellings of one foreign name swap, each by what stands for its class. */
const CLASS: Readonly<Record<string, string>> = {
  b: "b",
  p: "b",
  c: "k",
  k: "k",
  q: "k",
  x: "k",
  d: "t",
  t: "t",
  f: "f",
  v: "f",
  g: "j",
  j: "j",
  l: "l",
  m: "m",
  n: "n",
  r: "r",
  s: "s",
  z: "s",
};

/**
 * A word's consonants by class, without doubling: what is left of a name in every transcription of it.
 *
 * @param letters - letter → Latin letters, for words that are in no Latin script.
 */
export function skeleton(folded: string, letters: Readonly<Record<string, string>>): string {
  let latin = "";
  for (const character of folded) latin += letters[character] ?? character;
  let bones = "";
  for (let at = 0; at < latin.length; at++) {
    const letter = latin.charAt(at);
    // French « ch » and English "sh" write one sound.
    const bone = letter === "c" && latin.charAt(at + 1) === "h" ? "s" : (CLASS[letter] ?? "");
    if (bone !== "" && !bones.endsWith(bone)) bones += bone;
  }
  return bones;
}
