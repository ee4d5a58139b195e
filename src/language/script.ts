// A report's text → tokens and sentences, in one pass over its letters.
import { Columns, settled } from "./columns.ts";
import type { CompiledLanguage } from "./compiled.ts";
import { CHAR, charClass, isUpper } from "./fold.ts";
import type { KnownForm, Lexicon } from "./lexicon.ts";
import { splitSentences } from "./sentences.ts";
import { FLAG, KIND, type Tokens } from "./tokens.ts";
import { NO_LETTERS, withLetter } from "./word-cache.ts";

const APOSTROPHE = new Set([0x27, 0x2019, 0x2bc, 0x2018]);
const HYPHEN = new Set([0x2d, 0x2010, 0x2011]);
const FULL_STOP = 0x2e;
/** Separators inside a number, before a digit: . , ' and the Arabic decimal and thousands signs. */
const NUMBER_JOINT = new Set([0x2e, 0x2c, 0x27, 0x2019, 0x66b, 0x66c]);
const NARROW_SPACES = new Set([0x20, 0xa0, 0x202f, 0x2009]);
const LONGEST_WORD = 64;
/** With the marks on its letters. */
const LONGEST_MARKED = 1024;
/** How many letters behind an apostrophe may be a suffix. */
const LONGEST_SUFFIX = 5;

/** Cuts texts of one language. */
export interface Tokenizer {
  tokenize(text: string): Tokens;
}

/** Makes a tokenizer. */
export function createTokenizer({ script }: CompiledLanguage, lexicon: Lexicon): Tokenizer {
  const folded = (words: readonly string[]): string[] => words.map((one) => lexicon.folder.fold(one));
  const abbreviations = new Set(folded(script.abbreviations));
  const writing: Writing = {
    lexicon,
    elisions: new Set(folded(script.elisions)),
    suffixes: new Set(folded(script.suffixes)),
    euphonic: new Set(folded(script.euphonic)),
    beforeDigits: beforeDigits(script.proclitics.map(folded)),
  };
  return {
    tokenize(text: string): Tokens {
      const pass = new Pass(text, writing);
      pass.read();
      const { out, breaks } = pass;
      const sentences = splitSentences(text, out, breaks, abbreviations);
      const { count, start, end, kind, flags, begins, marks } = out;
      const [form, readings] = [settled(out.form), settled(out.readings)];
      return { text, count, start, end, kind, flags, form, readings, begins, marks, sentences, sentenceCount: sentences.length - 1 };
    },
  };
}

/** How a language writes its words; all folded. */
interface Writing {
  readonly lexicon: Lexicon;
  /** What stands elided before a word (« l' »). */
  readonly elisions: ReadonlySet<string>;
  /** What stands behind a word and an apostrophe (« 's »); the empty one is the apostrophe alone. */
  readonly suffixes: ReadonlySet<string>;
  /** What stands between hyphens for its sound alone (« a-[t]-il »). */
  readonly euphonic: ReadonlySet<string>;
  /** Particles as they stand before digits (و200, الـ24): written together → one by one. */
  readonly beforeDigits: ReadonlyMap<string, readonly string[]>;
}

/** @param levels - Particles by how far from the word they stand, the outermost first. */
function beforeDigits(levels: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const level of levels)
    for (const [joined, parts] of [["", []] as const, ...found])
      for (const particle of level) found.set(joined + particle, [...parts, particle]);
  return found;
}

/** A run of letters. */
interface Run {
  from: number;
  to: number;
  /** Before which offset it ends, however it goes on. */
  limit: number;
  letters: number;
  uppers: number;
  /** Of its letters (see word-cache.ts). */
  hash: number;
}

/** One pass over a text, from its first letter to its last. */
class Pass {
  readonly out: Columns;
  /** Tokens before which a blank line or a line break stands, each with how many breaks. */
  readonly breaks: number[] = [];
  private readonly text: string;
  private readonly writing: Writing;
  private readonly lexicon: Lexicon;
  /** A quotation between apostrophes is open. */
  private quoted = false;
  /** The word at hand: one for all, since every word fills it anew. */
  private readonly run: Run = { from: 0, to: 0, limit: 0, letters: 0, uppers: 0, hash: NO_LETTERS };

  constructor(text: string, writing: Writing) {
    this.text = text;
    this.writing = writing;
    this.lexicon = writing.lexicon;
    this.out = new Columns(text);
  }

  /** Goes through the text. */
  read(): void {
    const { text, out } = this;
    const { length } = text;
    let i = 0;
    let pending = 0; // circumstances gathered since the last token
    let lines = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      const kind = charClass[code];
      if (kind === CHAR.space) {
        pending |= FLAG.space;
        if (this.breaksLine(code, i)) {
          pending |= FLAG.line;
          lines++;
        }
        i++;
        continue;
      }
      if (lines > 0) {
        this.breaks.push(out.count, lines);
        lines = 0;
        this.quoted = false;
      }
      if (kind === CHAR.letter) i = this.word(i, pending);
      else if (kind === CHAR.digit) i = this.number(i, pending);
      else if (kind === CHAR.mark) {
        i++; // a lone combining or bidi mark weighs nothing
        continue;
      } else if (HYPHEN.has(code) && (pending & FLAG.space) === 0 && this.joins(i)) {
        pending |= FLAG.hyphen;
        i++;
        continue;
      } else i = this.punctuation(i, code, pending);
      pending = 0;
    }
  }

  private classAt(at: number): number | undefined {
    return charClass[this.text.charCodeAt(at)];
  }

  private isLetter(at: number): boolean {
    return this.classAt(at) === CHAR.letter;
  }

  /** A line ends with the white space at an offset; of the two that some systems write, with the second. */
  private breaksLine(code: number, at: number): boolean {
    return code === 10 || code === 0x2028 || code === 0x2029 || code === 0x85 || (code === 13 && this.text.charCodeAt(at + 1) !== 10);
  }

  /** Letters or digits stand on both sides of an offset. */
  private joins(at: number): boolean {
    const before = at > 0 ? this.classAt(at - 1) : CHAR.space;
    const behind = this.classAt(at + 1);
    return (before === CHAR.letter || before === CHAR.digit || before === CHAR.mark) && (behind === CHAR.letter || behind === CHAR.digit);
  }

  /** The two halves of one character stand around an offset. */
  private splitsPair(at: number): boolean {
    return (this.text.charCodeAt(at) & 0xfc00) === 0xdc00 && (this.text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  }

  // What begins at an offset, with the circumstances before it, becomes tokens; each returns where to go on.

  private punctuation(from: number, code: number, flags: number): number {
    const { text, out, lexicon } = this;
    if (APOSTROPHE.has(code) && this.isLetter(from + 1)) this.quoted = true;
    const dots = code === FULL_STOP && text.charCodeAt(from + 1) === FULL_STOP;
    let to = from + 1;
    if (dots) while (to < text.length && text.charCodeAt(to) === FULL_STOP && to - from < 3) to++;
    out.push(from, to, KIND.punct, flags, lexicon.wordless(dots ? "…" : (text[from] as string)));
    return to;
  }

  private word(from: number, flags: number): number {
    const { text, lexicon, run } = this;
    const { elisions, suffixes } = this.writing;
    let at = from;
    let first = flags;
    while (at < text.length) {
      const parts = this.readLetters(at);
      const { to } = run;
      if (parts !== null) return this.particles(at, to, parts, first);
      const apostrophe = APOSTROPHE.has(text.charCodeAt(to));
      if (apostrophe && this.isLetter(to + 1)) {
        const form = lexicon.folder.fold(text.slice(at, to));
        if (!elisions.has(form)) return this.suffixed(form, first);
        this.emit(at, to + 1, lexicon.whole(form), first, isUpper(text.charCodeAt(at)), false);
        at = to + 1;
        first = FLAG.glued;
        continue;
      }
      this.cut(first);
      if (!apostrophe || !suffixes.has("")) return to;
      // « the rebels' positions »: an apostrophe behind a word that no quotation waits for
      if (this.quoted) {
        this.quoted = false;
        return to;
      }
      this.emit(to, to + 1, lexicon.whole("'"), FLAG.glued, false, false);
      return to + 1;
    }
    return at;
  }

  /** Reads the run of letters that begins at an offset; the particles that it consists of where digits follow it, else null. */
  private readLetters(from: number): readonly string[] | null {
    const { text, run } = this;
    const { length } = text;
    const particles = this.writing.beforeDigits;
    let to = from;
    let limit = from + LONGEST_WORD;
    let letters = 0;
    let uppers = 0;
    let hash = NO_LETTERS;
    let parts: readonly string[] | null = null;
    while (to < length && to < limit) {
      const code = text.charCodeAt(to);
      const kind = charClass[code];
      if (kind === CHAR.letter) {
        letters++;
        if (isUpper(code)) uppers++;
      } else if (kind === CHAR.mark) limit = Math.min(limit + 1, from + LONGEST_MARKED);
      else if (kind !== CHAR.digit || to === from) break;
      else if (letters > 0 && particles.size > 0 && this.classAt(to - 1) !== CHAR.digit) {
        parts = particles.get(this.lexicon.folder.fold(text.slice(from, to))) ?? null;
        if (parts !== null) break;
      }
      hash = withLetter(hash, code);
      to++;
    }
    const pair = parts === null && this.splitsPair(to);
    run.from = from;
    run.to = pair ? to + 1 : to;
    run.hash = pair ? withLetter(hash, text.charCodeAt(to)) : hash;
    run.limit = limit;
    run.letters = letters;
    run.uppers = uppers;
    return parts;
  }

  /** Emits the word at hand and what stands behind its apostrophe: a suffix of its own, or the rest of a name (Da'da'). */
  private suffixed(form: string, flags: number): number {
    const { text, lexicon } = this;
    const { from, to, limit } = this.run;
    const { length } = text;
    let end = to + 1;
    while (end < length && end - to <= LONGEST_SUFFIX && this.isLetter(end)) end++;
    const suffix = lexicon.folder.fold(text.slice(to + 1, end));
    if (this.writing.suffixes.has(suffix)) {
      this.cut(flags);
      this.emit(to, end, lexicon.whole(`'${suffix}`), FLAG.glued, false, false); // keeps its apostrophe: « s » alone is no word
      return end;
    }
    let more = to + 1;
    while (more < length && more < limit && (this.isLetter(more) || this.classAt(more) === CHAR.mark)) more++;
    if (this.splitsPair(more)) more++;
    const name = form + lexicon.folder.fold(text.slice(to + 1, more));
    this.emit(from, more, lexicon.whole(name), flags, isUpper(text.charCodeAt(from)), false);
    return more;
  }

  /** Emits particles that stand right before digits. */
  private particles(from: number, to: number, parts: readonly string[], flags: number): number {
    const { text, lexicon } = this;
    let at = from;
    for (const [p, part] of parts.entries()) {
      let end = p === parts.length - 1 ? to : at;
      for (let left = part.length; end < to && left > 0; end++) left -= lexicon.folder.unit(text.charCodeAt(end)).length;
      this.emit(at, end, lexicon.whole(part), p === 0 ? flags : FLAG.glued, false, false);
      at = end;
    }
    return to;
  }

  /** Emits the word at hand, in the pieces that the lexicon makes of it. */
  private cut(flags: number): void {
    const { text, lexicon } = this;
    const { from, to, letters, uppers, hash } = this.run;
    const capital = uppers > 0 && isUpper(text.charCodeAt(from));
    const between = (flags & FLAG.hyphen) !== 0 && HYPHEN.has(text.charCodeAt(to));
    if (between && this.writing.euphonic.has(lexicon.folder.fold(text.slice(from, to)))) return;
    const pieces = lexicon.cutAt(text, from, to, hash, capital);
    for (let p = 0; p < pieces.length; p++) {
      const piece = pieces[p] as (typeof pieces)[number];
      this.emit(from + piece.from, from + piece.to, piece, p === 0 ? flags : FLAG.glued, capital, letters > 1 && uppers === letters);
    }
  }

  private emit(from: number, to: number, word: KnownForm, flags: number, capital: boolean, capitals: boolean): void {
    this.out.push(from, to, KIND.word, flags | (capital ? FLAG.capital : 0) | (capitals ? FLAG.capitals : 0), word);
  }

  private number(from: number, flags: number): number {
    const { text } = this;
    let to = from;
    let groups = 0;
    let run = 0;
    while (to < text.length && to - from < LONGEST_WORD) {
      const code = text.charCodeAt(to);
      if (charClass[code] === CHAR.digit) {
        run++;
        to++;
      } else if (NUMBER_JOINT.has(code) && this.classAt(to + 1) === CHAR.digit) {
        to++;
        run = 0;
        groups = 9;
      } else if (NARROW_SPACES.has(code) && groups < 9 && (groups === 0 ? run <= 3 : run === 3) && this.threeDigits(to + 1)) {
        to++;
        run = 0;
        groups = 1;
      } else break;
    }
    this.out.push(from, to, KIND.number, flags, this.lexicon.wordless(this.digits(from, to)));
    return to;
  }

  /** A number's digits and decimal point, without what sets its groups apart. */
  private digits(from: number, to: number): string {
    const { text } = this;
    let form = "";
    for (let k = from; k < to; k++) {
      const code = text.charCodeAt(k);
      if (NARROW_SPACES.has(code)) continue;
      form += code === 0x66b ? "," : code === 0x66c || code === 0x27 || code === 0x2019 ? "" : this.lexicon.folder.unit(code);
    }
    return form;
  }

  private threeDigits(at: number): boolean {
    for (let k = at; k < at + 3; k++) if (this.classAt(k) !== CHAR.digit) return false;
    return this.classAt(at + 3) !== CHAR.digit;
  }
}
