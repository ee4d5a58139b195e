// Rules over typed words → parse trees: patterns are compiled once; in a text each nonterminal is tried once at each token of a short run.
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import { addPhrase, createPhraseTree, type PhraseNode, tokenForms, type Words } from "../phrase-table.ts";
import { createNumberReader, type NumberReader } from "../quantity/number.ts";
import type { NumberWords } from "../quantity/schema.ts";
import type { TimeResource, TimeRule } from "./schema.ts";

/** A typed word or number of so many tokens. */
export interface Atom {
  readonly type: number;
  readonly value: number | string;
  readonly length: number;
}

/** A rule that matched, with what its slots hold. */
export interface Tree {
  readonly rule: TimeRule;
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, Atom | Tree>>;
}

export const isTree = (node: Atom | Tree | undefined): node is Tree => node !== undefined && "rule" in node;

interface Item {
  readonly slot: string | null;
  readonly terminals: readonly number[];
  readonly nonterminals: readonly number[];
  readonly optional: boolean;
}

interface CompiledRule {
  readonly rule: TimeRule;
  readonly items: readonly Item[];
  /** 1 for each type of atom that may come first. */
  readonly first: Uint8Array;
  /** For each item that must be there, the types that it may begin with, as words of 32 bits; the first item's come first. */
  needs: Int32Array;
  readonly notBefore: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  /** Its value is asked for before it wins over a shorter reading. */
  readonly checked: boolean;
}

/** Types that are read from digits and number words. */
const BUILT_IN = ["~", "num", "ord", "day", "year", "hour", "minute", "date", "dm", "clk", "clkdot", "decade", "gap", "hhmm"] as const;
const HYPHEN = 0;
const NUM = 1;
const ORD = 2;
const DAYNO = 3;
const YEAR = 4;
const HOUR = 5;
const MINUTE = 6;
const DATE = 7;
const DM = 8;
const CLK = 9;
const CLKDOT = 10;
const DECADE = 11;
const GAP = 12;
const HHMM = 13;
/** How many words `gap` may stand for. */
const GAP_REACH = 12;

/** Longest run of tokens that is looked at around an anchor. */
const RUN = 28;
/** How many sets of types a grammar remembers the rules of. */
const REMEMBERED = 4000;

interface Word {
  readonly type: number;
  readonly value: number | string;
  readonly capital: boolean;
}

/** Parses the tokens around an anchor. */
export interface TimeGrammar {
  /** Whether an expression should be looked for around this token. */
  anchor(tokens: Tokens, at: number): boolean;
  /** Whether this token is a word of time that may open an expression without an anchor; number words are not. */
  opens(tokens: Tokens, at: number): boolean;
  /** First token from which an expression around an anchor may begin, not before `floor`. */
  runStart(tokens: Tokens, at: number, floor: number): number;
  /** Begins a run; `limit` is the first token beyond it. */
  open(tokens: Tokens, base: number, limit: number, accept: (tree: Tree) => boolean): void;
  /** The longest expression that begins at a token of the run. */
  parse(at: number): Tree | null;
  readonly run: number;
}

const NONE: readonly Atom[] = [];

/** Compiles a language's time rules. @throws Error that names the rule and the unknown item. */
export function createTimeGrammar(resource: TimeResource, numberWords: NumberWords, lexicon: Words): TimeGrammar {
  const { folder } = lexicon;
  const numbers: NumberReader = createNumberReader(numberWords, lexicon);
  const typeNames = [...BUILT_IN, ...Object.keys(resource.words)];
  for (const name of BUILT_IN) if (name in resource.words) throw new Error(`time words: "${name}" is read from digits`);
  const typeId = new Map<string, number>(typeNames.map((name, i) => [name, i]));
  const nonterminals = [...new Set(["top", ...resource.rules.map((rule) => rule.as)])];
  const nonterminalId = new Map(nonterminals.map((name, i) => [name, i]));

  // words
  const root: PhraseNode<Word> = createPhraseTree();
  const capital = new Set(resource.capital.map((w) => folder.fold(w)));
  const inside = new Set<string>();
  const anchors = new Set<string>();
  const typeForms = new Map<string, Set<string>>();
  const isAnchor = new Set(resource.anchors);
  const eachWord = (entry: TimeResource["words"][string], visit: (word: string, value: number | string) => void): void => {
    if (Array.isArray(entry)) for (const w of entry) visit(w, 0);
    else
      for (const [value, list] of Object.entries(entry))
        for (const w of list) visit(w, value !== "" && Number.isFinite(Number(value)) ? Number(value) : value);
  };
  // common words stand for no expression by themselves: the anchor of a phrase is its longest word that is none of them
  const common = new Set<string>();
  for (const [name, entry] of Object.entries(resource.words)) {
    if (!isAnchor.has(name))
      eachWord(entry, (written) =>
        tokenForms(written, folder).forEach((way) => {
          if (way.length === 1) common.add(way[0] as string);
        }),
      );
  }
  for (const word of [...numberWords.articles, ...numberWords.and]) common.add(folder.fold(word));
  for (const [name, entry] of Object.entries(resource.words)) {
    const type = typeId.get(name) as number;
    const forms = new Set<string>();
    typeForms.set(name, forms);
    eachWord(entry, (written, value) => {
      addPhrase(root, written, folder, { type, value, capital: capital.has(folder.fold(written)) });
      for (const way of tokenForms(written, folder)) {
        for (const form of way) inside.add(form);
        if (way.length === 1) forms.add(way[0] as string);
        if (!isAnchor.has(name)) continue;
        const rare = way.filter((form) => !common.has(form) && !numbers.begins(form) && form !== ".");
        const longest = (list: readonly string[]): string => list.reduce((best, form) => (form.length >= best.length ? form : best), "");
        anchors.add(longest(rare).length > 2 ? longest(rare) : longest(way));
      }
    });
  }
  const ordinals: PhraseNode<number> = createPhraseTree();
  for (const [value, list] of Object.entries(resource.ordinals)) {
    for (const written of list) {
      addPhrase(ordinals, written, folder, Number(value));
      for (const way of tokenForms(written, folder)) for (const form of way) inside.add(form);
    }
  }
  const ordinalEndings = new Set(resource.ordinalEndings.map((w) => folder.fold(w)));
  const hourLetters = new Set(resource.hourLetters.map((w) => folder.fold(w)));
  for (const w of [...ordinalEndings, ...hourLetters]) inside.add(w);

  /** All that is known of a form that may begin something, so that a token costs one look-up. */
  interface Known {
    readonly words: PhraseNode<Word> | undefined;
    readonly ordinals: PhraseNode<number> | undefined;
    readonly number: boolean;
    readonly anchor: boolean;
    /** What it is by itself, written small and with a capital. */
    readonly alone: readonly [readonly Atom[], readonly Atom[]];
  }
  const alone = (form: string, capital: boolean): readonly Atom[] => {
    const out: Atom[] = [];
    for (const word of root.next?.get(form)?.hits ?? [])
      if (capital || !word.capital) out.push({ type: word.type, value: word.value, length: 1 });
    for (const value of (ordinals.next?.get(form)?.hits ?? []).slice(0, 1)) {
      out.push({ type: ORD, value, length: 1 });
      if (value <= 31) out.push({ type: DAYNO, value, length: 1 });
    }
    return out;
  };
  const table = new Map<string, Known>();
  const numberForms = new Set(numbers.forms);
  for (const form of new Set([...inside, ...numberForms, ...(ordinals.next?.keys() ?? [])])) {
    table.set(form, {
      words: root.next?.get(form),
      ordinals: ordinals.next?.get(form),
      number: numberForms.has(form),
      anchor: anchors.has(form),
      alone: [alone(form, false), alone(form, true)],
    });
  }

  const timely = lexicon.watch((form) => table.has(form));
  const anchor = lexicon.watch((form) => table.get(form)?.anchor === true);

  // rules
  const compile = (rule: TimeRule): CompiledRule => {
    const items = rule.pattern
      .split(" ")
      .filter(Boolean)
      .map((text): Item => {
        const optional = text.endsWith("?");
        const bare = optional ? text.slice(0, -1) : text;
        const colon = bare.indexOf(":");
        const slot = colon > 0 ? bare.slice(0, colon) : null;
        const terminals: number[] = [];
        const nts: number[] = [];
        for (const name of bare.slice(colon + 1).split("|")) {
          const type = typeId.get(name);
          const nt = nonterminalId.get(name);
          if (type === undefined && nt === undefined) throw new Error(`time rule ${rule.id}: no type "${name}"`);
          if (type !== undefined) terminals.push(type);
          if (nt !== undefined) nts.push(nt);
        }
        return { slot, terminals, nonterminals: nts, optional };
      });
    const forms = (names: readonly string[] | undefined): ReadonlySet<string> | null => {
      if (names === undefined || names.length === 0) return null;
      const out = new Set<string>();
      for (const name of names) {
        const known = typeForms.get(name);
        if (known === undefined) throw new Error(`time rule ${rule.id}: no type "${name}"`);
        for (const form of known) out.add(form);
      }
      return out;
    };
    return {
      rule,
      items,
      checked: rule.op === "date" || rule.op === "clock-range",
      first: new Uint8Array(typeNames.length),
      needs: new Int32Array(0),
      notBefore: forms(rule.unless?.before),
      notAfter: forms(rule.unless?.after),
    };
  };
  const byName: CompiledRule[][] = nonterminals.map(() => []);
  for (const rule of resource.rules) (byName[nonterminalId.get(rule.as) as number] as CompiledRule[]).push(compile(rule));

  // first sets, as words of 32 bits: until nothing is added
  const WORDS = Math.ceil(typeNames.length / 32);
  const ntFirst = nonterminals.map(() => new Int32Array(WORDS));
  /** Adds the types with which an item may begin; true when some were new. */
  const beginnings = (item: Item, into: Int32Array): boolean => {
    let grown = false;
    const add = (word: number, bits: number): void => {
      const old = into[word] as number;
      into[word] = old | bits;
      if (into[word] !== old) grown = true;
    };
    for (const t of item.terminals) add(t >> 5, 1 << (t & 31));
    for (const n of item.nonterminals) for (let k = 0; k < WORDS; k++) add(k, (ntFirst[n] as Int32Array)[k] as number);
    return grown;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const [nt, rules] of byName.entries()) {
      for (const rule of rules) {
        for (const item of rule.items) {
          if (beginnings(item, ntFirst[nt] as Int32Array)) changed = true;
          if (!item.optional) break;
        }
      }
    }
  }

  // what a run must hold for a rule to be worth trying
  for (const rule of byName.flat()) {
    const needs = [new Int32Array(WORDS)];
    for (const item of rule.items) {
      beginnings(item, needs[0] as Int32Array);
      if (!item.optional) break;
    }
    for (let t = 0; t < typeNames.length; t++) rule.first[t] = (((needs[0] as Int32Array)[t >> 5] as number) >> (t & 31)) & 1;
    for (const item of rule.items) {
      if (item.optional || item.terminals[0] === GAP) continue;
      const types = new Int32Array(WORDS);
      beginnings(item, types);
      needs.push(types);
    }
    rule.needs = Int32Array.from(needs.flatMap((types) => [...types]));
  }
  const present = new Int32Array(WORDS);
  let active: readonly (readonly CompiledRule[])[] = byName;
  /** Rules worth trying, by the types that a run holds: the same few sets come again and again. */
  const remembered = new Map<string, readonly (readonly CompiledRule[])[]>();

  function possible(): readonly (readonly CompiledRule[])[] {
    let key = "";
    for (let k = 0; k < WORDS; k++) key += `${present[k]},`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const made = byName.map((rules) => rules.filter(satisfiable));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, made);
    return made;
  }

  function satisfiable({ needs }: CompiledRule): boolean {
    for (let n = 0; n < needs.length; n += WORDS) {
      let any = 0;
      for (let k = 0; k < WORDS; k++) any |= (needs[n + k] as number) & (present[k] as number);
      if (any === 0) return false;
    }
    return true;
  }

  // one run at a time
  let tokens: Tokens;
  let accept: (tree: Tree) => boolean = () => true;
  let base = 0;
  let limit = 0;
  const atomMemo: (readonly Atom[])[] = new Array(RUN + 1).fill(NONE);
  const treeMemo: (Tree | null | undefined)[] = new Array((RUN + 1) * nonterminals.length).fill(undefined);

  const whole = (value: number): boolean => Number.isInteger(value);
  const glued = (at: number): boolean => at < limit && ((tokens.flags[at] as number) & (FLAG.space | FLAG.line)) === 0;
  const hyphened = (at: number): boolean => at < limit && ((tokens.flags[at] as number) & FLAG.hyphen) !== 0;
  const isNumber = (at: number): boolean => at < limit && tokens.kind[at] === KIND.number;
  /** Value of plain digits without signs, or -1. */
  const plain = (at: number, most: number): number => {
    if (!isNumber(at)) return -1;
    const form = tokens.form[at] as string;
    if (form.length > most) return -1;
    let value = 0;
    for (let i = 0; i < form.length; i++) {
      const digit = form.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  };

  const atoms = (at: number): readonly Atom[] => (at < limit ? (atomMemo[at - base] as readonly Atom[]) : NONE);

  const note = (type: number): void => {
    present[type >> 5] = (present[type >> 5] as number) | (1 << (type & 31));
  };
  let list: Atom[] = [];
  let listAt = 0;
  /** Adds an atom behind those that are as long. */
  function put(type: number, value: number | string, to: number): void {
    const atom = { type, value, length: to - listAt };
    let k = list.length;
    for (; k > 0 && (list[k - 1] as Atom).length < atom.length; k--) list[k] = list[k - 1] as Atom;
    list[k] = atom;
    note(type);
  }

  /** Typed words and numbers that begin at a token, longest first. */
  function lex(at: number): readonly Atom[] {
    const kind = tokens.kind[at];
    const number = kind === KIND.number;
    const listed = ((tokens.begins[at] as number) & timely) !== 0;
    if (!listed && !number && !hyphened(at)) return NONE;
    const entry = listed ? table.get(tokens.form[at] as string) : undefined;
    if (entry !== undefined && !entry.number && !number && !hyphened(at) && !goesOn(entry, at)) {
      const known = entry.alone[((tokens.flags[at] as number) & FLAG.capital) !== 0 ? 1 : 0];
      for (let k = 0; k < known.length; k++) note((known[k] as Atom).type);
      return known;
    }
    list = [];
    listAt = at;
    if (hyphened(at)) put(HYPHEN, 0, at);
    let node = entry?.words;
    for (let i = at; node !== undefined; node = i < limit ? node.next?.get(tokens.form[i] as string) : undefined) {
      i++;
      if (node.hits !== null) {
        for (const word of node.hits)
          if (!word.capital || ((tokens.flags[at] as number) & FLAG.capital) !== 0) put(word.type, word.value, i);
      }
    }
    if (number) digits(at);
    else if (entry?.number === true && kind === KIND.word) numeral(at);
    let ordinal = entry?.ordinals;
    for (let i = at; ordinal !== undefined; ordinal = i < limit ? ordinal.next?.get(tokens.form[i] as string) : undefined) {
      i++;
      if (ordinal.hits !== null) {
        const value = ordinal.hits[0] as number;
        put(ORD, value, i);
        if (value <= 31) put(DAYNO, value, i);
      }
    }
    return list.length === 0 ? NONE : list;
  }

  /** The token behind carries on a phrase that begins here. */
  function goesOn({ words, ordinals }: Known, at: number): boolean {
    if (at + 1 >= limit || (words?.next == null && ordinals?.next == null)) return false;
    const next = tokens.form[at + 1] as string;
    return words?.next?.has(next) === true || ordinals?.next?.has(next) === true;
  }

  /** A noun that is counted stands here: what is before it is no year. */
  const counted = (at: number): boolean =>
    at < limit &&
    tokens.kind[at] === KIND.word &&
    (tokens.readings[at] as Tokens["readings"][number]).some(
      ({ entry }) => entry.cat === "noun" && entry.unit !== null && entry.unit !== "",
    );

  function numeral(at: number): void {
    const read = numbers.read(tokens, at, limit);
    if (read === null) return;
    put(NUM, read.value, read.to);
    if (!whole(read.value) || read.weak) return;
    if (read.value >= 1 && read.value <= 31) put(DAYNO, read.value, read.to);
    if (read.value <= 24) put(HOUR, read.value, read.to);
    if (read.value < 60) put(MINUTE, read.value, read.to);
    if (read.value >= 1900 && read.value <= 2100) put(YEAR, read.value, read.to);
  }

  function digits(at: number): void {
    const form = tokens.form[at] as string;
    const read = numbers.read(tokens, at, limit);
    if (read !== null) put(NUM, read.value, read.to);
    const value = plain(at, 4);
    const next = at + 1 < limit ? (tokens.form[at + 1] as string) : "";
    if (value < 0) {
      const parts = form.split(".");
      if (parts.length === 3 && form.length <= 10) {
        const [a, b, c] = parts.map(Number) as [number, number, number];
        literal(a, b, c, parts[0]?.length === 4, at + 1);
      } else if (parts.length === 2 && (parts[1] as string).length === 2 && Number(parts[0]) < 25 && Number(parts[1]) < 60)
        put(CLKDOT, Number(parts[0]) * 60 + Number(parts[1]), at + 1);
      return;
    }
    if (form.length <= 2) {
      if (value >= 1 && value <= 31) put(DAYNO, value, at + 1);
      if (value <= 24) put(HOUR, value, at + 1);
      if (value < 60) put(MINUTE, value, at + 1);
      if (value >= 20 && value % 10 === 0 && glued(at + 1) && typeForms.get("decadeEnding")?.has(next) === true) put(DECADE, value, at + 2);
      if (glued(at + 1) && ordinalEndings.has(next) && value > 0) {
        put(ORD, value, at + 2);
        if (value <= 31) put(DAYNO, value, at + 2);
      }
      // 14:30, 14:30:15
      if (next === ":" && glued(at + 1) && glued(at + 2) && value <= 24) {
        const minutes = (tokens.form[at + 2] ?? "").length === 2 ? plain(at + 2, 2) : -1;
        if (minutes >= 0 && minutes < 60) {
          let to = at + 3;
          let seconds = 0;
          if (to + 1 < limit && tokens.form[to] === ":" && glued(to) && glued(to + 1) && plain(to + 1, 2) >= 0) {
            seconds = plain(to + 1, 2);
            to += 2;
          }
          put(CLK, value * 60 + minutes + seconds / 60, to);
        }
      }
      // 14h30, 14h
      if (glued(at + 1) && !hyphened(at + 1) && value <= 24) {
        if (hourLetters.has(next)) put(CLK, value * 60, at + 2);
        else if (hourLetters.has(next.slice(0, 1)) && next.length === 3) {
          const minutes = Number(next.slice(1));
          if (minutes < 60) put(CLK, value * 60 + minutes, at + 2);
        }
      }
    } else if (form.length === 4 && (tokens.end[at] as number) - (tokens.start[at] as number) === 4) {
      if (value >= 1000 && value < 3000 && !counted(at + 1)) put(YEAR, value, at + 1);
      if (
        glued(at + 1) &&
        resource.words["decadeEnding"] !== undefined &&
        typeForms.get("decadeEnding")?.has(next) === true &&
        value % 10 === 0
      )
        put(DECADE, value, at + 2);
      // 0300 before a zone's name
      if (value % 100 < 60 && value < 2400 && typeForms.get("zone")?.has(next) === true)
        put(CLK, Math.floor(value / 100) * 60 + (value % 100), at + 1);
    }
    // 1030 before a half of the day
    if (form.length >= 3 && form.length <= 4 && value % 100 < 60 && value < 2400)
      put(HHMM, Math.floor(value / 100) * 60 + (value % 100), at + 1);
    // 2016-12-07, 12/11/2016, 12/11, 11/2016
    const sign = hyphened(at + 1)
      ? "~"
      : next === "/" && glued(at + 1) && glued(at + 2)
        ? "/"
        : next === "-" && glued(at + 1) && glued(at + 2)
          ? "-"
          : "";
    if (sign === "") return;
    const second = sign === "~" ? at + 1 : at + 2;
    const b = plain(second, 4);
    if (b < 0) return;
    if (b > 99) {
      if (b >= 1900 && b < 2100 && value >= 1 && value <= 12 && form.length <= 2) put(DATE, b * 10000 + value * 100, second + 1);
      return;
    }
    const third =
      sign === "~"
        ? hyphened(second + 1)
          ? second + 1
          : -1
        : tokens.form[second + 1] === sign && glued(second + 1) && glued(second + 2)
          ? second + 2
          : -1;
    const c = third > 0 ? plain(third, 4) : -1;
    if (c >= 0) literal(value, b, c, form.length === 4, third + 1, (tokens.form[third] as string).length);
    else if (sign === "/" && form.length <= 2) {
      const [d, m] = resource.dateOrder === "mdy" && value <= 12 ? [b, value] : [value, b];
      if (m >= 1 && m <= 12 && d >= 1 && d <= 31) put(DM, m * 100 + d, second + 1);
    } else if (form.length === 4 && b >= 1 && b <= 12) put(DATE, value * 10000 + b * 100, second + 1);
  }

  /** A date in digits: year first, or by the language's order where both readings hold. */
  function literal(a: number, b: number, c: number, yearFirst: boolean, to: number, yearDigits = 4): void {
    let y: number;
    let m: number;
    let d: number;
    if (yearFirst) [y, m, d] = [a, b, c];
    else {
      y = yearDigits <= 2 ? (c < 70 ? 2000 + c : 1900 + c) : c;
      [d, m] = resource.dateOrder === "dmy" ? [a, b] : [b, a];
      if (m > 12 && d <= 12) [d, m] = [m, d];
    }
    if (y >= 1000 && y < 3000 && m >= 1 && m <= 12 && d >= 1 && d <= 31) put(DATE, y * 10000 + m * 100 + d, to);
  }

  /** A number ends here, or the letter of an hour glued to it. */
  const numbered = (at: number): boolean => isNumber(at) || (at > 0 && glued(at) && isNumber(at - 1));

  const slotsAt: (Atom | Tree | undefined)[][] = [];
  let depth = -1;

  function items(rule: CompiledRule, k: number, at: number, slots: (Atom | Tree | undefined)[], tied = false): number {
    const item = rule.items[k];
    // « 3-4 pm », « 9h-11h » are ranges: numbers tied by a hyphen stand together only where the pattern says so
    if (item !== undefined && k > 0 && !tied && !item.terminals.includes(HYPHEN) && hyphened(at) && isNumber(at) && numbered(at - 1))
      return item.optional ? items(rule, k + 1, at, slots) : -1;
    if (item === undefined) {
      if (rule.notAfter !== null && at < tokens.count && rule.notAfter.has(tokens.form[at] as string)) return -1;
      return at;
    }
    if (item.terminals[0] === GAP) {
      // some words that are no punctuation, as few as will do
      for (let to = at + 1; to < limit && to - at <= GAP_REACH && tokens.kind[to - 1] !== KIND.punct; to++) {
        const end = items(rule, k + 1, to, slots);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (at < limit || (item.terminals[0] === HYPHEN && at <= limit)) {
      let best: Tree | null = null;
      for (const nt of item.nonterminals) {
        const tree = derive(nt, at);
        if (tree !== null && (best === null || tree.to > best.to)) best = tree;
      }
      // the longest reading first
      let tried: Tree | null = best;
      if (item.terminals.length > 0) {
        const here = atoms(at);
        for (let i = 0; i < here.length; i++) {
          const atom = here[i] as Atom;
          if (!item.terminals.includes(atom.type)) continue;
          const to = at + atom.length;
          if (tried !== null && tried.to >= to) {
            const end = items(rule, k + 1, tried.to, slots);
            if (end >= 0) {
              slots[k] = tried;
              return end;
            }
            tried = null;
          }
          const end = items(rule, k + 1, to, slots, atom.type === HYPHEN);
          if (end >= 0) {
            slots[k] = atom;
            return end;
          }
        }
      }
      if (tried !== null) {
        const end = items(rule, k + 1, tried.to, slots);
        if (end >= 0) {
          slots[k] = tried;
          return end;
        }
      }
    }
    if (item.optional) {
      const end = items(rule, k + 1, at, slots, tied);
      if (end >= 0) slots[k] = undefined;
      return end;
    }
    return -1;
  }

  /** The longest tree of a nonterminal at a token; the first rule wins among equals. */
  function derive(nt: number, at: number): Tree | null {
    const key = (at - base) * nonterminals.length + nt;
    const known = treeMemo[key];
    if (known !== undefined) return known;
    treeMemo[key] = null; // a rule that would begin with itself finds nothing
    const here = atoms(at);
    if (here.length === 0) return null;
    let best: Tree | null = null;
    depth++;
    let slots = slotsAt[depth];
    if (slots === undefined) slotsAt[depth] = slots = [];
    const rules = active[nt] as readonly CompiledRule[];
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r] as CompiledRule;
      let begins = false;
      for (let i = 0; i < here.length && !begins; i++) begins = rule.first[(here[i] as Atom).type] === 1;
      if (!begins) continue;
      if (
        rule.notBefore !== null &&
        at > 0 &&
        ((tokens.flags[at] as number) & FLAG.first) === 0 &&
        rule.notBefore.has(tokens.form[at - 1] as string)
      )
        continue;
      const to = items(rule, 0, at, slots);
      if (to <= at || (best !== null && to <= best.to)) continue;
      if (
        rule.rule.alone &&
        !(((tokens.flags[at] as number) & FLAG.first) !== 0 && (to >= tokens.count || ((tokens.flags[to] as number) & FLAG.first) !== 0))
      )
        continue;
      const record: Record<string, Atom | Tree> = {};
      for (let k = 0; k < rule.items.length; k++) {
        const slot = (rule.items[k] as Item).slot;
        const value = slots[k];
        if (slot !== null && value !== undefined) record[slot] = value;
      }
      const tree: Tree = { rule: rule.rule, from: at, to, slots: record };
      // « Friday 23 wounded »: a weekday and a day that do not agree are none
      if (rule.checked && (rule.rule.op !== "date" || (record["w"] !== undefined && record["d"] !== undefined)) && !accept(tree)) continue;
      best = tree;
    }
    depth--;
    treeMemo[key] = best;
    return best;
  }

  const held = (t: Tokens, at: number): boolean => t.kind[at] === KIND.number || ((t.begins[at] as number) & timely) !== 0;
  const top = nonterminalId.get("top") as number;

  return {
    run: RUN,
    anchor(t, at) {
      const kind = t.kind[at];
      if (kind === KIND.word) return ((t.begins[at] as number) & anchor) !== 0;
      if (kind !== KIND.number) return false;
      const form = t.form[at] as string;
      if (form.length === 4) return form < "2100" && form >= "1900";
      if (form.length === 10 || form.length === 8 || form.length === 5) return form.includes(".");
      if (form.length > 2) return false;
      // 12/11, 14:30, 14h, 10th
      if (at + 1 >= t.count || ((t.flags[at + 1] as number) & FLAG.space) !== 0) return false;
      const next = t.form[at + 1] as string;
      return (
        next === "/" ||
        next === ":" ||
        next === "-" ||
        ((t.flags[at + 1] as number) & FLAG.hyphen) !== 0 ||
        hourLetters.has(next.slice(0, 1)) ||
        ordinalEndings.has(next)
      );
    },
    opens: (t, at) =>
      t.kind[at] === KIND.word && ((t.begins[at] as number) & timely) !== 0 && table.get(t.form[at] as string)?.number === false,
    runStart(t, at, floor) {
      let from = at;
      const lowest = Math.max(floor, at - 12);
      while (from > lowest && ((t.flags[from] as number) & FLAG.first) === 0 && held(t, from - 1)) from--;
      return from;
    },
    open(t, from, to, accepts) {
      tokens = t;
      accept = accepts;
      base = from;
      limit = Math.min(to, from + RUN);
      present.fill(0);
      for (let i = from; i < limit; i++) atomMemo[i - from] = lex(i);
      for (let k = (limit - from + 1) * nonterminals.length - 1; k >= 0; k--) treeMemo[k] = undefined;
      depth = -1;
      active = possible();
    },
    parse: (at) => (at < limit ? derive(top, at) : null),
  };
}
