// A report's text → tokens and sentences, in one pass over its letters.

import type { CompiledLanguage } from "./compiled.ts";
import { CHAR, charClass, isUpper } from "./fold.ts";
import type { KnownForm, Lexicon } from "./lexicon.ts";
import { FLAG, KIND, type Reading, type Tokens } from "./tokens.ts";

const APOSTROPHE = new Set([0x27, 0x2019, 0x2bc, 0x2018]);
const HYPHEN = new Set([0x2d, 0x2010, 0x2011]);
const TERMINAL = new Set([".", "!", "?", "…", "؟", "۔", "。", "।"]);
const CLOSING = new Set(["»", "”", '"', ")", "]", "’", "›"]);
/** Separators inside a number, before a digit: . , ' and the Arabic decimal and thousands signs. */
const NUMBER_JOINT = new Set([0x2e, 0x2c, 0x27, 0x2019, 0x66b, 0x66c]);
const NARROW_SPACES = new Set([0x20, 0xa0, 0x202f, 0x2009]);
const LONGEST_WORD = 64;
/** Tokens; the longest sentences of reports have about 150. */
const LONGEST_SENTENCE = 400;

/** Cuts texts of one language. */
export interface Tokenizer {
  tokenize(text: string): Tokens;
}

/** The two halves of one character stand around an offset. */
const splitsPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** A token has four to five letters and a space, less where particles are cut off; texts of shorter ones make the columns grow. */
const LETTERS_A_TOKEN = 3;

/** Growing columns. */
class Columns {
  start: Int32Array;
  end: Int32Array;
  begins: Int32Array;
  marks: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  readonly form: string[] = [];
  readonly readings: (readonly Reading[])[] = [];
  count = 0;

  constructor(text: string) {
    const size = 16 + Math.ceil(text.length / LETTERS_A_TOKEN);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.begins = new Int32Array(size);
    this.marks = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
  }

  push(start: number, end: number, kind: number, flags: number, known: KnownForm): void {
    const i = this.count++;
    if (i >= this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.begins[i] = known.begins;
    this.marks[i] = known.marks;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.form.push(known.form);
    this.readings.push(known.readings);
  }

  private grow(): void {
    const size = this.start.length * 2;
    const longer = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
      made.set(old as never);
      return made;
    };
    this.start = longer(this.start, new Int32Array(size));
    this.end = longer(this.end, new Int32Array(size));
    this.begins = longer(this.begins, new Int32Array(size));
    this.marks = longer(this.marks, new Int32Array(size));
    this.kind = longer(this.kind, new Uint8Array(size));
    this.flags = longer(this.flags, new Uint8Array(size));
  }
}

/** Makes a tokenizer. */
export function createTokenizer(compiled: CompiledLanguage, lexicon: Lexicon): Tokenizer {
  const { script } = compiled;
  const fold = (s: string): string => lexicon.folder.fold(s);
  const elisions = new Set(script.elisions.map(fold));
  const suffixes = new Set(script.suffixes.map(fold));
  const euphonic = new Set(script.euphonic.map(fold));
  const abbreviations = new Set(script.abbreviations.map(fold));
  /** Particles as they stand before digits (و200, الـ24): written together → one by one. */
  const beforeDigits = new Map<string, readonly string[]>();
  for (const level of script.proclitics) {
    for (const [joined, parts] of [["", []] as const, ...beforeDigits]) {
      for (const particle of level.map(fold)) beforeDigits.set(joined + particle, [...parts, particle]);
    }
  }

  function tokenize(text: string): Tokens {
    const out = new Columns(text);
    const length = text.length;
    let i = 0;
    let pending = 0; // circumstances gathered since the last token
    let lines = 0;
    let quoted = false; // a quotation between apostrophes is open
    const breaks: number[] = []; // tokens before which a blank line or a line break stands
    while (i < length) {
      const code = text.charCodeAt(i);
      const kind = charClass[code];
      if (kind === CHAR.space) {
        pending |= FLAG.space;
        if (code === 10 || code === 0x2028 || code === 0x2029 || code === 0x85 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
          pending |= FLAG.line;
          lines++;
        }
        i++;
        continue;
      }
      if (lines > 0) {
        breaks.push(out.count, lines);
        lines = 0;
        quoted = false;
      }
      if (kind === CHAR.letter) i = word(i, pending);
      else if (kind === CHAR.digit) i = number(i, pending);
      else if (kind === CHAR.mark) {
        i++; // a lone combining or bidi mark weighs nothing
        continue;
      } else {
        const next = text.charCodeAt(i + 1);
        if (APOSTROPHE.has(code) && charClass[next] === CHAR.letter) quoted = true;
        const before = i > 0 ? charClass[text.charCodeAt(i - 1)] : CHAR.space;
        if (
          HYPHEN.has(code) &&
          (pending & FLAG.space) === 0 &&
          (before === CHAR.letter || before === CHAR.digit || before === CHAR.mark) &&
          (charClass[next] === CHAR.letter || charClass[next] === CHAR.digit)
        ) {
          pending |= FLAG.hyphen;
          i++;
          continue;
        }
        const dots = code === 0x2e && next === 0x2e;
        let to = i + 1;
        if (dots) while (to < length && text.charCodeAt(to) === 0x2e && to - i < 3) to++;
        out.push(i, to, KIND.punct, pending, lexicon.wordless(dots ? "…" : (text[i] as string)));
        i = to;
      }
      pending = 0;
    }

    function word(from: number, flags: number): number {
      let at = from;
      let first = flags;
      while (at < length) {
        let to = at;
        let limit = at + LONGEST_WORD;
        let letters = 0;
        let uppers = 0;
        while (to < length && to < limit) {
          const code = text.charCodeAt(to);
          const kind = charClass[code];
          if (kind === CHAR.letter) {
            letters++;
            if (isUpper(code)) uppers++;
          } else if (kind === CHAR.mark) limit = Math.min(limit + 1, at + 1024);
          else if (kind !== CHAR.digit || to === at) break;
          else if (letters > 0 && beforeDigits.size > 0 && charClass[text.charCodeAt(to - 1)] !== CHAR.digit) {
            const parts = beforeDigits.get(fold(text.slice(at, to)));
            if (parts !== undefined) return particles(at, to, parts, first);
          }
          to++;
        }
        if (splitsPair(text, to)) to++;
        const code = text.charCodeAt(to);
        const next = text.charCodeAt(to + 1);
        const apostrophe = APOSTROPHE.has(code) && charClass[next] === CHAR.letter;
        if (apostrophe) {
          const form = fold(text.slice(at, to));
          if (elisions.has(form)) {
            emit(at, to + 1, lexicon.whole(form), first, isUpper(text.charCodeAt(at)), false);
            at = to + 1;
            first = FLAG.glued;
            continue;
          }
          let end = to + 1;
          while (end < length && end - to < 6 && charClass[text.charCodeAt(end)] === CHAR.letter) end++;
          const suffix = fold(text.slice(to + 1, end));
          if (!suffixes.has(suffix)) {
            // an apostrophe inside a name (Da'da') joins
            let more = to + 1;
            while (
              more < length &&
              more < limit &&
              (charClass[text.charCodeAt(more)] === CHAR.letter || charClass[text.charCodeAt(more)] === CHAR.mark)
            )
              more++;
            if (splitsPair(text, more)) more++;
            const form = fold(text.slice(at, to)) + fold(text.slice(to + 1, more));
            emit(at, more, lexicon.whole(form), first, isUpper(text.charCodeAt(at)), false);
            return more;
          }
          cut(at, to, first, letters, uppers);
          emit(to, end, lexicon.whole(`'${suffix}`), FLAG.glued, false, false); // keeps its apostrophe: « s » alone is no word
          return end;
        }
        cut(at, to, first, letters, uppers);
        if (suffixes.has("") && APOSTROPHE.has(code)) {
          // « the rebels' positions »: an apostrophe behind a word that no quotation waits for
          if (quoted) quoted = false;
          else {
            emit(to, to + 1, lexicon.whole("'"), FLAG.glued, false, false);
            return to + 1;
          }
        }
        return to;
      }
      return at;
    }

    /** Emits particles that stand right before digits. */
    function particles(from: number, to: number, parts: readonly string[], flags: number): number {
      let at = from;
      for (const [p, part] of parts.entries()) {
        let end = p === parts.length - 1 ? to : at;
        for (let left = part.length; end < to && left > 0; end++) left -= lexicon.folder.unit(text.charCodeAt(end)).length;
        emit(at, end, lexicon.whole(part), p === 0 ? flags : FLAG.glued, false, false);
        at = end;
      }
      return to;
    }

    function cut(from: number, to: number, flags: number, letters: number, uppers: number): void {
      const written = text.slice(from, to);
      const capital = uppers > 0 && isUpper(text.charCodeAt(from));
      if ((flags & FLAG.hyphen) !== 0 && HYPHEN.has(text.charCodeAt(to)) && euphonic.has(fold(written))) return;
      const pieces = lexicon.cut(written, capital);
      for (let p = 0; p < pieces.length; p++) {
        const piece = pieces[p] as (typeof pieces)[number];
        emit(from + piece.from, from + piece.to, piece, p === 0 ? flags : FLAG.glued, capital, letters > 1 && uppers === letters);
      }
    }

    function emit(from: number, to: number, word: KnownForm, flags: number, capital: boolean, capitals: boolean): void {
      out.push(from, to, KIND.word, flags | (capital ? FLAG.capital : 0) | (capitals ? FLAG.capitals : 0), word);
    }

    function number(from: number, flags: number): number {
      let to = from;
      let groups = 0;
      let run = 0;
      while (to < length && to - from < LONGEST_WORD) {
        const code = text.charCodeAt(to);
        if (charClass[code] === CHAR.digit) {
          run++;
          to++;
        } else if (NUMBER_JOINT.has(code) && charClass[text.charCodeAt(to + 1)] === CHAR.digit) {
          to++;
          run = 0;
          groups = 9;
        } else if (NARROW_SPACES.has(code) && groups < 9 && (groups === 0 ? run <= 3 : run === 3) && threeDigits(to + 1)) {
          to++;
          run = 0;
          groups = 1;
        } else break;
      }
      let form = "";
      for (let k = from; k < to; k++) {
        const code = text.charCodeAt(k);
        if (NARROW_SPACES.has(code)) continue;
        form += code === 0x66b ? "," : code === 0x66c || code === 0x27 || code === 0x2019 ? "" : lexicon.folder.unit(code);
      }
      out.push(from, to, KIND.number, flags, lexicon.wordless(form));
      return to;
    }

    function threeDigits(at: number): boolean {
      for (let k = at; k < at + 3; k++) if (charClass[text.charCodeAt(k)] !== CHAR.digit) return false;
      return charClass[text.charCodeAt(at + 3)] !== CHAR.digit;
    }

    const sentences = split(text, out, breaks);
    return {
      text,
      count: out.count,
      start: out.start,
      end: out.end,
      kind: out.kind,
      flags: out.flags,
      form: out.form,
      readings: out.readings,
      begins: out.begins,
      marks: out.marks,
      sentences,
      sentenceCount: sentences.length - 1,
    };
  }

  /** Sentence starts: after a full stop that ends one, and at lines that do not run on. */
  function split(text: string, out: Columns, breaks: readonly number[]): Int32Array {
    const starts: number[] = [0];
    let b = 0;
    for (let t = 1; t < out.count; t++) {
      while (b < breaks.length && (breaks[b] as number) < t) b += 2;
      const before = out.form[t - 1] as string;
      const flags = out.flags[t] as number;
      let cut = false;
      if (breaks[b] === t) {
        const blank = (breaks[b + 1] as number) > 1;
        const lower =
          out.kind[t] === KIND.word &&
          (flags & FLAG.capital) === 0 &&
          text[out.start[t] as number]?.toUpperCase() !== text[out.start[t] as number];
        cut = blank || TERMINAL.has(before) || !lower || out.kind[t] !== KIND.word;
        if (!cut) out.flags[t] = flags & ~FLAG.line; // a wrapped line runs on
      } else if (
        out.kind[t - 1] === KIND.punct &&
        (flags & FLAG.space) !== 0 &&
        !(CLOSING.has(out.form[t] as string) && out.form[t] !== '"')
      ) {
        let end = t - 1;
        while (end > 0 && CLOSING.has(out.form[end] as string)) end--;
        if (TERMINAL.has(out.form[end] as string))
          cut = out.form[end] !== "." && end === t - 1 ? !lowerCase(text, out, t) : ends(text, out, end, t);
      }
      // A stretch without any full stop is cut too, so that no later stage meets an endless sentence.
      if (cut || t - (starts[starts.length - 1] as number) >= LONGEST_SENTENCE) starts.push(t);
    }
    for (const t of starts) out.flags[t] = (out.flags[t] as number) | FLAG.first;
    if (out.count > 0) starts.push(out.count);
    return Int32Array.from(starts);
  }

  function lowerCase(text: string, out: Columns, t: number): boolean {
    const char = text[out.start[t] as number] as string;
    return out.kind[t] === KIND.word && char.toUpperCase() !== char;
  }

  function ends(text: string, out: Columns, stop: number, next: number): boolean {
    if (lowerCase(text, out, next)) return false;
    if (stop !== next - 1 || stop === 0) return true;
    const before = out.form[stop - 1] as string;
    const written = (out.end[stop - 1] as number) - (out.start[stop - 1] as number);
    const attached = ((out.flags[stop] as number) & FLAG.space) === 0;
    if (
      attached &&
      out.kind[stop - 1] === KIND.word &&
      ((out.flags[stop - 1] as number) & FLAG.glued) === 0 && // a suffixed pronoun abbreviates nothing
      (abbreviations.has(before) || (written === 1 && ((out.flags[stop - 1] as number) & FLAG.capital) !== 0))
    )
      return false;
    return true;
  }

  return { tokenize };
}
