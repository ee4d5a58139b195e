// The tokens around an anchor → parse trees of time rules; each nonterminal is tried once at each token of a short run.
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import type { Words } from "../phrase-table.ts";
import type { NumberWords } from "../quantity/schema.ts";
import { type Atom, type Tree, TYPE } from "./atom.ts";
import { atomsAt, NO_ATOMS } from "./atoms.ts";
import { type CompiledGrammar, type CompiledRule, compileGrammar, type Grammar, type Item, type RuleSet } from "./grammar.ts";
import { TimeRun } from "./run.ts";
import type { TimeResource } from "./schema.ts";
import { createTimeWords, isTimely, type TimeWords } from "./words.ts";

/** How many words `gap` may stand for. */
const GAP_REACH = 12;
/** Longest run of tokens that is looked at around an anchor, and how much of it may stand before. */
const RUN = 28;
const BEFORE = 12;

/** What the slots of a pattern hold while it is tried. */
type Slots = (Atom | Tree | undefined)[];

/** Builds the parser of a language. @throws Error that names a rule and its unknown item. */
export function createTimeParser(resource: TimeResource, numbers: NumberWords, lexicon: Words): TimeParser {
  const words = createTimeWords(resource, numbers, lexicon);
  return new TimeParser(words, compileGrammar(resource, words));
}

/** Parses one run of tokens at a time. */
export class TimeParser {
  /** Longest run of tokens. */
  readonly reach: number = RUN;
  private readonly words: TimeWords;
  private readonly grammar: CompiledGrammar;
  private readonly run: TimeRun;
  private readonly atoms: (readonly Atom[])[] = new Array(RUN + 1).fill(NO_ATOMS);
  private readonly trees: (Tree | null | undefined)[];
  private readonly slotsAt: Slots[] = [];
  private depth = -1;
  private base = 0;
  private active: Grammar;
  private accept: (tree: Tree) => boolean = () => true;

  constructor(words: TimeWords, grammar: CompiledGrammar) {
    this.words = words;
    this.grammar = grammar;
    this.active = grammar.rules;
    this.run = new TimeRun(words.typeId.size);
    this.trees = new Array((RUN + 1) * grammar.nonterminals).fill(undefined);
  }

  /** Whether an expression should be looked for around a token. */
  isAnchor(tokens: Tokens, at: number): boolean {
    const kind = tokens.kind[at];
    if (kind === KIND.word) return ((tokens.begins[at] as number) & this.words.anchor) !== 0;
    if (kind !== KIND.number) return false;
    const form = tokens.form[at] as string;
    if (form.length === 4) return form < "2100" && form >= "1900";
    if (form.length === 10 || form.length === 8 || form.length === 5) return form.includes(".");
    if (form.length > 2) return false;
    // 12/11, 14:30, 14h, 10th
    const next = tokens.form[at + 1];
    if (next === undefined || at + 1 >= tokens.count || ((tokens.flags[at + 1] as number) & FLAG.space) !== 0) return false;
    const { hourLetters, ordinalEndings } = this.words;
    return (
      JOINING.has(next) ||
      ((tokens.flags[at + 1] as number) & FLAG.hyphen) !== 0 ||
      hourLetters.has(next.slice(0, 1)) ||
      ordinalEndings.has(next)
    );
  }

  /** Whether a token is a word of time that may open an expression without an anchor; number words are not. */
  opens(tokens: Tokens, at: number): boolean {
    return (
      tokens.kind[at] === KIND.word && isTimely(this.words, tokens, at) && this.words.table.get(tokens.form[at] as string)?.number === false
    );
  }

  /** First token from which an expression around an anchor may begin, not before `floor`. */
  runStart(tokens: Tokens, at: number, floor: number): number {
    const lowest = Math.max(floor, at - BEFORE);
    const held = (t: number): boolean => tokens.kind[t] === KIND.number || isTimely(this.words, tokens, t);
    let from = at;
    while (from > lowest && ((tokens.flags[from] as number) & FLAG.first) === 0 && held(from - 1)) from--;
    return from;
  }

  /** Begins a run; `limit` is the first token beyond it, and `accept` says whether a tree has a value. */
  open(tokens: Tokens, base: number, limit: number, accept: (tree: Tree) => boolean): void {
    const { run, atoms, trees } = this;
    this.accept = accept;
    this.base = base;
    run.open(tokens, Math.min(limit, base + RUN));
    const { nonterminals } = this.grammar;
    for (let i = base; i < run.limit; i++) {
      const here = atomsAt(run, this.words, i);
      atoms[i - base] = here;
      if (here.length > 0) trees.fill(undefined, (i - base) * nonterminals, (i - base + 1) * nonterminals);
    }
    this.depth = -1;
    this.active = this.grammar.possible(run.present);
  }

  /** Ends the last run of a text. */
  close(): void {
    this.run.close();
    this.accept = () => true;
  }

  /** The longest expression that begins at a token of the run. */
  parse(at: number): Tree | null {
    return at < this.run.limit ? this.derive(this.grammar.top, at) : null;
  }

  private atomsOf(at: number): readonly Atom[] {
    return at < this.run.limit ? (this.atoms[at - this.base] as readonly Atom[]) : NO_ATOMS;
  }

  /** The longest tree of a nonterminal at a token; the first rule wins among equals. */
  private derive(nonterminal: number, at: number): Tree | null {
    const key = (at - this.base) * this.grammar.nonterminals + nonterminal;
    const here = this.atomsOf(at);
    if (here.length === 0) return null;
    const known = this.trees[key];
    if (known !== undefined) return known;
    this.trees[key] = null; // a rule that would begin with itself finds nothing
    this.depth++;
    let slots = this.slotsAt[this.depth];
    if (slots === undefined) this.slotsAt[this.depth] = slots = [];
    let best: Tree | null = null;
    for (const rule of (this.active[nonterminal] as RuleSet).beginning(here)) {
      if (this.isBarred(rule, at)) continue;
      const to = this.match(rule, 0, at, slots, false);
      if (to <= at || (best !== null && to <= best.to) || (rule.rule.alone && !this.isSentence(at, to))) continue;
      const tree: Tree = { rule: rule.rule, from: at, to, slots: named(rule, slots) };
      if (this.holds(rule, tree)) best = tree;
    }
    this.depth--;
    this.trees[key] = best;
    return best;
  }

  /** « Friday 23 wounded »: a weekday and a day that do not agree are none. */
  private holds({ checked, rule }: CompiledRule, tree: Tree): boolean {
    if (!checked || (rule.op === "date" && (tree.slots["w"] === undefined || tree.slots["d"] === undefined))) return true;
    return this.accept(tree);
  }

  /** A word right before forbids the rule. */
  private isBarred({ notBefore }: CompiledRule, at: number): boolean {
    const { tokens } = this.run;
    return notBefore !== null && at > 0 && !isFirst(tokens, at) && notBefore.has(tokens.form[at - 1] as string);
  }

  private isSentence(at: number, to: number): boolean {
    const { tokens } = this.run;
    return isFirst(tokens, at) && (to >= tokens.count || isFirst(tokens, to));
  }

  /** Matches a rule's items from the k-th on; returns the token behind, or -1. `tied`: the item before was a hyphen. */
  private match(rule: CompiledRule, k: number, at: number, slots: Slots, tied: boolean): number {
    const { run } = this;
    const item = rule.items[k];
    if (item === undefined) {
      const { tokens } = run;
      return rule.notAfter !== null && at < tokens.count && rule.notAfter.has(tokens.form[at] as string) ? -1 : at;
    }
    // « 3-4 pm », « 9h-11h » are ranges: numbers tied by a hyphen stand together only where the pattern says so
    if (k > 0 && !tied && !item.terminals.includes(TYPE.hyphen) && run.hyphened(at) && run.isNumber(at) && run.numbered(at - 1))
      return item.optional ? this.match(rule, k + 1, at, slots, false) : -1;
    if (item.terminals[0] === TYPE.gap) return this.matchGap(rule, k, at, slots);
    const end = at < run.limit || (item.terminals[0] === TYPE.hyphen && at <= run.limit) ? this.matchItem(rule, item, k, at, slots) : -1;
    if (end >= 0 || !item.optional) return end;
    const without = this.match(rule, k + 1, at, slots, tied);
    if (without >= 0) slots[k] = undefined;
    return without;
  }

  /** Some words that are no punctuation, as few as will do. */
  private matchGap(rule: CompiledRule, k: number, at: number, slots: Slots): number {
    const { limit, tokens } = this.run;
    for (let to = at + 1; to < limit && to - at <= GAP_REACH && tokens.kind[to - 1] !== KIND.punct; to++) {
      const end = this.match(rule, k + 1, to, slots, false);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The item here and the rest behind it, the longest reading first. */
  private matchItem(rule: CompiledRule, item: Item, k: number, at: number, slots: Slots): number {
    let tree: Tree | null = null;
    for (const nonterminal of item.nonterminals) {
      const made = this.derive(nonterminal, at);
      if (made !== null && (tree === null || made.to > tree.to)) tree = made;
    }
    if (item.terminals.length > 0) {
      for (const atom of this.atomsOf(at)) {
        if (!item.terminals.includes(atom.type)) continue;
        const to = at + atom.length;
        if (tree !== null && tree.to >= to) {
          const end = this.fill(rule, k, tree, tree.to, slots, false);
          if (end >= 0) return end;
          tree = null;
        }
        const end = this.fill(rule, k, atom, to, slots, atom.type === TYPE.hyphen);
        if (end >= 0) return end;
      }
    }
    return tree === null ? -1 : this.fill(rule, k, tree, tree.to, slots, false);
  }

  /** Matches what follows an item; its slot is set when that succeeds. */
  private fill(rule: CompiledRule, k: number, value: Atom | Tree, to: number, slots: Slots, tied: boolean): number {
    const end = this.match(rule, k + 1, to, slots, tied);
    if (end >= 0) slots[k] = value;
    return end;
  }
}

/** Signs that may join the numbers of a date or a clock time. */
const JOINING = new Set(["/", ":", "-"]);

const isFirst = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & FLAG.first) !== 0;

/** What a matched pattern's slots hold, by name. */
function named(rule: CompiledRule, slots: Slots): Record<string, Atom | Tree> {
  const record: Record<string, Atom | Tree> = {};
  for (let k = 0; k < rule.items.length; k++) {
    const { slot } = rule.items[k] as Item;
    const value = slots[k];
    if (slot !== null && value !== undefined) record[slot] = value;
  }
  return record;
}
