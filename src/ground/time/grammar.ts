// The rules of `time.yaml` → compiled patterns, by what they make and by the types of word that they need.
import { type Atom, TYPE } from "./atom.ts";
import type { TimeResource, TimeRule } from "./schema.ts";
import type { TimeWords } from "./words.ts";

/** One place of a pattern. */
export interface Item {
  readonly slot: string | null;
  readonly terminals: readonly number[];
  readonly nonterminals: readonly number[];
  readonly optional: boolean;
}

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly items: readonly Item[];
  /** For each item that must be there, the types that it may begin with, as words of 32 bits; the first item's come first. */
  readonly needs: Int32Array;
  readonly notBefore: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  /** Its value is asked for before it wins over a shorter reading. */
  readonly checked: boolean;
}

/** Rules that make one thing. */
export class RuleSet {
  private readonly all: readonly CompiledRule[];
  /** Those that a single atom of a type may begin, once they were asked for. */
  private readonly byType: (readonly CompiledRule[] | undefined)[] = [];

  constructor(all: readonly CompiledRule[]) {
    this.all = all;
  }

  /** The rules that may begin with one of these atoms, in their order. */
  beginning(here: readonly Atom[]): readonly CompiledRule[] {
    if (here.length > 1) return this.all.filter((rule) => begins(rule, here));
    const { type } = here[0] as Atom;
    let known = this.byType[type];
    if (known === undefined) this.byType[type] = known = this.all.filter((rule) => opensWith(rule, type));
    return known;
  }

  /** Those that may match in a run which holds these types. */
  possible(present: Int32Array): RuleSet {
    return new RuleSet(this.all.filter(({ needs }) => isMet(needs, present)));
  }
}

function begins(rule: CompiledRule, here: readonly Atom[]): boolean {
  for (const atom of here) if (opensWith(rule, atom.type)) return true;
  return false;
}

/** An atom of the type may come first. */
function opensWith({ needs }: CompiledRule, type: number): boolean {
  return (((needs[type >> 5] as number) >> (type & 31)) & 1) === 1;
}

/** Rules by the nonterminal that they make. */
export type Grammar = readonly RuleSet[];

/** A language's rules, compiled. */
export interface CompiledGrammar {
  readonly rules: Grammar;
  readonly nonterminals: number;
  /** The nonterminal that texts hold. */
  readonly top: number;
  /** The rules that may match in a run which holds these types (words of 32 bits). */
  possible(present: Int32Array): Grammar;
}

/** How many sets of types a grammar remembers the rules of. */
const REMEMBERED = 4000;

/** Compiles the rules. @throws Error that names the rule and the unknown item. */
export function compileGrammar(resource: TimeResource, { typeId, typeForms }: TimeWords): CompiledGrammar {
  const names = [...new Set(["top", ...resource.rules.map((rule) => rule.as)])];
  const nonterminalId = new Map(names.map((name, i) => [name, i]));
  const itemsOf = (rule: TimeRule): readonly Item[] =>
    rule.pattern
      .split(" ")
      .filter(Boolean)
      .map((text): Item => {
        const optional = text.endsWith("?");
        const bare = optional ? text.slice(0, -1) : text;
        const colon = bare.indexOf(":");
        const terminals: number[] = [];
        const nonterminals: number[] = [];
        for (const name of bare.slice(colon + 1).split("|")) {
          const type = typeId.get(name);
          const nonterminal = nonterminalId.get(name);
          if (type === undefined && nonterminal === undefined) throw new Error(`time rule ${rule.id}: no type "${name}"`);
          if (type !== undefined) terminals.push(type);
          if (nonterminal !== undefined) nonterminals.push(nonterminal);
        }
        return { slot: colon > 0 ? bare.slice(0, colon) : null, terminals, nonterminals, optional };
      });
  const formsOf = (rule: TimeRule, types: readonly string[] | undefined): ReadonlySet<string> | null => {
    if (types === undefined || types.length === 0) return null;
    const out = new Set<string>();
    for (const name of types) {
      const forms = typeForms.get(name);
      if (forms === undefined) throw new Error(`time rule ${rule.id}: no type "${name}"`);
      for (const form of forms) out.add(form);
    }
    return out;
  };

  const patterns = resource.rules.map((rule) => ({ rule, as: nonterminalId.get(rule.as) as number, items: itemsOf(rule) }));
  const width = Math.ceil(typeId.size / 32);
  const firsts = firstSets(patterns, names.length, width);
  const made: CompiledRule[][] = names.map(() => []);
  for (const { rule, as, items } of patterns) {
    const first = new Int32Array(width);
    for (const item of opening(items)) beginnings(item, firsts, first);
    const needs = [first];
    for (const item of items) {
      if (item.optional || item.terminals[0] === TYPE.gap) continue;
      const types = new Int32Array(width);
      beginnings(item, firsts, types);
      needs.push(types);
    }
    (made[as] as CompiledRule[]).push({
      rule,
      items,
      needs: Int32Array.from(needs.flatMap((types) => [...types])),
      notBefore: formsOf(rule, rule.unless?.before),
      notAfter: formsOf(rule, rule.unless?.after),
      checked: rule.op === "date" || rule.op === "clock-range",
    });
  }

  const rules = made.map((list) => new RuleSet(list));
  // the same few sets of types come again and again
  const remembered = new Map<number, { readonly of: Int32Array; readonly possible: Grammar }[]>();
  let count = 0;
  return {
    rules,
    nonterminals: names.length,
    top: nonterminalId.get("top") as number,
    possible(present) {
      let key = 0;
      for (let k = 0; k < present.length; k++) key = (key * 31 + (present[k] as number)) | 0;
      const alike = remembered.get(key) ?? [];
      for (const known of alike) if (isSame(known.of, present)) return known.possible;
      if (count++ >= REMEMBERED) {
        remembered.clear();
        count = 1;
      }
      const possible = rules.map((set) => set.possible(present));
      remembered.set(key, [...alike, { of: present.slice(), possible }]);
      return possible;
    },
  };
}

/** The items with which a pattern may begin. */
function opening(items: readonly Item[]): readonly Item[] {
  const needed = items.findIndex((item) => !item.optional);
  return needed < 0 ? items : items.slice(0, needed + 1);
}

/** Adds the types with which an item may begin; true when some were new. */
function beginnings(item: Item, firsts: readonly Int32Array[], into: Int32Array): boolean {
  let grown = false;
  const add = (word: number, bits: number): void => {
    const old = into[word] as number;
    into[word] = old | bits;
    if (into[word] !== old) grown = true;
  };
  for (const type of item.terminals) add(type >> 5, 1 << (type & 31));
  for (const nonterminal of item.nonterminals) for (const [word, bits] of (firsts[nonterminal] as Int32Array).entries()) add(word, bits);
  return grown;
}

/** The types with which each nonterminal may begin: until nothing is added. */
function firstSets(
  patterns: readonly { readonly as: number; readonly items: readonly Item[] }[],
  count: number,
  width: number,
): readonly Int32Array[] {
  const firsts = Array.from({ length: count }, () => new Int32Array(width));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { as, items } of patterns)
      for (const item of opening(items)) if (beginnings(item, firsts, firsts[as] as Int32Array)) changed = true;
  }
  return firsts;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** Each of the needed sets of types has one among those present. */
function isMet(needs: Int32Array, present: Int32Array): boolean {
  for (let n = 0; n < needs.length; n += present.length) {
    let any = 0;
    for (let k = 0; k < present.length; k++) any |= (needs[n + k] as number) & (present[k] as number);
    if (any === 0) return false;
  }
  return true;
}
