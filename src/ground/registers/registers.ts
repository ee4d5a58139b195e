// A report's tokens → the parties and sources of the registers that it names.
import type { FoundParty, FoundSource } from "../../language/found.ts";
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { World } from "../../model.ts";
import { acronymsOf } from "../names/acronyms.ts";
import type { Match } from "../names/name-trie.ts";
import { type RegisterName, type RegisterNames, type RegisterSource, registerNames } from "./names.ts";
import { createPartyRules, type PartyRules } from "./parties.ts";

/** What registers are built from. */
export interface RegistersSource extends RegisterSource {
  readonly world: World;
}

/** Party and source finding for one language over one world. */
export interface Registers extends PartyRules {
  findParties(tokens: Tokens): FoundParty[];
  findSources(tokens: Tokens): FoundSource[];
  /** Names that mean an entry in reports on some countries only (« state television », « the coalition »): kept where the report's country is one of them. */
  settle<T extends FoundParty | FoundSource>(found: readonly T[], country: string | null): T[];
}

/** Rules of findings that `settle` decides on. */
const LOCAL_RULE = "register.local";
const QUOTES = new Set(['"', "«", "»", "“", "”", "'", "’", "‘", "‹", "›"]);

/** Tokens of a name of which the register may know only the beginning. */
const LONGEST_NAME = 12;

interface Hit {
  from: number;
  to: number;
  rule: string;
  id: string;
  certain: boolean;
  /** Every entry that the name could mean; `settle` picks by country. */
  ids: readonly string[];
  /** Head noun of the name, by which the report may refer back. */
  head: string | null;
  /** The letters, when the name is written as an acronym. */
  short: string | null;
  /** The same, where it stands in brackets behind words that this register does not have: the report says what it stands for. */
  coined: string | null;
}

/** Builds both registers; like the gazetteer they must be built before the first text is tokenised. */
export function createRegisters(source: RegistersSource): Registers {
  const { world } = source;
  const own = new Set(world.own ?? []);
  const parties = registerNames(source, "parties", world.parties, own);
  const sources = registerNames(source, "sources", world.sources, own);
  const countries = new Map<string, string | null>();
  for (const entry of [...world.parties, ...world.sources])
    if (!countries.has(entry.id) || own.has(entry.id)) countries.set(entry.id, entry.country);
  const abroad = new Map(world.parties.map((party) => [party.id, party.abroad ?? []]));
  const means = (id: string, country: string | null): boolean =>
    country !== null && (countries.get(id) === country || abroad.get(id)?.includes(country) === true);
  return {
    ...createPartyRules(world, source.compiled),
    findParties: (tokens) => find(parties, tokens, "party"),
    findSources: (tokens) => find(sources, tokens, "source"),
    settle(found, country) {
      const out: (typeof found)[number][] = [];
      const abroad = (id: string): boolean => country !== null && (countries.get(id) ?? country) !== country;
      const other = new Set<string>();
      for (const one of found) {
        const { coined } = one as unknown as Hit;
        if (coined !== null && abroad(one.id)) other.add(coined);
      }
      const full = new Set(found.filter((one) => (one as unknown as Hit).short === null).map(({ id }) => id));
      for (const one of found) {
        const { short } = one as unknown as Hit;
        if (short !== null && other.has(short) && abroad(one.id) && !full.has(one.id)) continue;
        if (one.rule !== LOCAL_RULE) {
          out.push(one);
          continue;
        }
        const id = (one as unknown as Hit).ids.find((candidate) => means(candidate, country));
        if (id !== undefined) out.push({ ...one, id });
      }
      return out;
    },
  };
}

function find(register: RegisterNames, tokens: Tokens, what: "party" | "source"): Hit[] {
  const { cutter, names } = register;
  const out: Hit[] = [];
  const matches: Match<RegisterName>[] = [];
  const full = new Set<string>();
  let people = false;
  const { begins } = register;
  const any = what === "source" ? begins.name | begins.person : begins.name;
  for (let t = 0; t < tokens.count; ) {
    const bits = (tokens.begins[t] as number) & any;
    if (bits === 0 || tokens.kind[t] === KIND.punct) {
      t++;
      continue;
    }
    let hit: Hit | null = null;
    if ((bits & begins.name) !== 0) {
      matches.length = 0;
      names.at(tokens, t, tokens.count, matches);
      for (let m = matches.length - 1; m >= 0 && hit === null; m--) hit = named(register, tokens, matches[m] as Match<RegisterName>, what);
    }
    if (hit === null && (bits & begins.person) !== 0) hit = person(register, tokens, t);
    if (hit === null) {
      t++;
      continue;
    }
    t = hit.to;
    while (hit.from > 0 && cutter.isNameArticle(tokens, hit.from - 1) && ((tokens.flags[hit.from] as number) & FLAG.first) === 0)
      hit.from--;
    if (hit.rule !== LOCAL_RULE) full.add(hit.id);
    if (hit.to - hit.from > 1) people = true;
    if (what === "party" && hit.short !== null && bracketed(tokens, hit, out[out.length - 1])) hit.coined = hit.short;
    out.push(hit);
  }
  // A short name beside the full one needs no country.
  for (const hit of out) {
    if (hit.rule !== LOCAL_RULE) continue;
    const id = hit.ids.find((one) => full.has(one));
    if (id !== undefined) Object.assign(hit, { id, rule: `${what}.short`, certain: true });
  }
  const complete = people && what === "source" ? withSurnames(register, tokens, out, full) : out;
  const letters = acronymsOf(tokens, complete).map(
    ({ from, to, id }): Hit => ({ from, to, id, rule: `${what}.acronym`, certain: true, ids: [id], head: null, short: null, coined: null }),
  );
  if (letters.length > 0) complete.push(...letters);
  if (letters.length > 0) complete.sort((a, b) => a.from - b.from);
  return withHeads(register, tokens, complete, what);
}

/** « la coalition », « the ministry »: the head noun of a longer name above, definite and bare. */
function withHeads(register: RegisterNames, tokens: Tokens, hits: readonly Hit[], what: "party" | "source"): Hit[] {
  if (register.heads.size === 0 && !hits.some((hit) => hit.head !== null)) return [...hits];
  const out: Hit[] = [];
  const heads = new Map(register.heads);
  let h = 0;
  for (let t = register.heads.size > 0 ? 0 : (hits[0] as Hit).from; t < tokens.count; ) {
    const held = hits[h];
    if (held !== undefined && held.from <= t) {
      out.push(held);
      if (held.head !== null) heads.set(held.head, held.id);
      t = Math.max(held.to, t + 1);
      h++;
      continue;
    }
    const id =
      ((tokens.begins[t] as number) & register.begins.head) !== 0 && tokens.kind[t] === KIND.word
        ? heads.get(tokens.form[t] as string)
        : undefined;
    if (id !== undefined && ((articled(register, tokens, t) && bare(register, tokens, t + 1)) || beside(register, tokens, t + 1, id))) {
      const from = register.cutter.isNameArticle(tokens, t - 1) ? t - 1 : t;
      out.push({ from, to: t + 1, rule: `${what}.head`, id, certain: false, ids: [id], head: null, short: null, coined: null });
    }
    t++;
  }
  return out;
}

/** « coalition planes »: in a language that sets noun before noun, the noun of an armed side beside what it owns. */
function beside(register: RegisterNames, tokens: Tokens, t: number, id: string): boolean {
  if (!register.compound || !register.armed.has(id) || t >= tokens.count) return false;
  if (tokens.kind[t] !== KIND.word || ((tokens.flags[t] as number) & (FLAG.first | FLAG.capital | FLAG.hyphen)) !== 0) return false;
  const readings = tokens.readings[t] as readonly Reading[];
  return readings.length > 0 && readings.some(({ entry }) => entry.cat === "noun") && readings.every(({ entry }) => entry.cat !== "prep");
}

/** Nothing behind that makes it another: no genitive, adjective, name or number. */
function bare(register: RegisterNames, tokens: Tokens, t: number): boolean {
  if (t >= tokens.count || ((tokens.flags[t] as number) & FLAG.first) !== 0 || tokens.kind[t] === KIND.punct) return true;
  if (tokens.kind[t] === KIND.number || ((tokens.flags[t] as number) & (FLAG.capital | FLAG.glued | FLAG.hyphen)) !== 0) return false;
  if (register.cutter.isNameArticle(tokens, t)) return false;
  const readings = tokens.readings[t] as readonly Reading[];
  if (
    readings.some(({ entry }) => entry.cat === "prep" && entry.rel === "of") ||
    readings.some(({ entry }) => entry.classes.has("demonym"))
  )
    return false;
  return readings.length === 0 || readings.some(({ entry }) => entry.cat !== "adj" && entry.cat !== "noun");
}

/** Whether a match is a name as the text writes it. */
function named(register: RegisterNames, tokens: Tokens, match: Match<RegisterName>, what: "party" | "source"): Hit | null {
  const { from, to } = match;
  if (joint(tokens, from, register) || joint(tokens, to, register)) return null;
  const flags = tokens.flags[from] as number;
  const cased = isCased(tokens, from);
  let medium: boolean | null = null;
  const fits: RegisterName[] = [];
  for (const name of match.ends) {
    const { capitals, words, article } = name.spelling;
    if (capitals === 2 && words.length === 1 && (flags & FLAG.capitals) === 0) continue;
    if (capitals >= 1 && cased && (flags & FLAG.capital) === 0 && (name.ordinary || words.length === 1)) continue;
    if (name.ordinary && cased && name.spelling.lastCapital && ((tokens.flags[to - 1] as number) & FLAG.capital) === 0) continue;
    if (name.ordinary && words.length === 1 && !name.local && capitals < 2) {
      // An ordinary word: only where something says that it is a name.
      medium ??= called(register, tokens, from);
      const capital = cased && capitals === 1 && (flags & FLAG.capital) !== 0 && (flags & FLAG.first) === 0;
      if (!medium && !capital && !(name.own && (!article || articled(register, tokens, from)))) continue;
    }
    if (name.local && article && !articled(register, tokens, from) && !cased) continue;
    // « the army X »: a noun with its article has no genitive behind it
    const bare = words.length > 1 && !article && to === from + words.length;
    if (register.construct && bare && articled(register, tokens, from)) continue;
    fits.push(name);
  }
  if (fits.length === 0) return null;
  const best = fits.findLast((f) => f.own) ?? fits.find((f) => !f.local) ?? (fits[0] as RegisterName);
  const ids = [...new Set(fits.map((f) => f.id))];
  medium ??= what === "source" && called(register, tokens, from);
  const rule = best.local ? LOCAL_RULE : medium && what === "source" ? "source.medium" : `${what}.name`;
  const short = to === from + 1 && !best.own && best.spelling.capitals === 2 ? (tokens.form[from] as string) : null;
  const certain = !best.local && (ids.length === 1 || best.own);
  return { from, to, rule, id: best.id, certain, ids, head: best.local ? null : best.head, short, coined: null };
}

/** « forces de défense (FDS) »: an acronym in brackets that follows no name of the same entry. */
function bracketed(tokens: Tokens, hit: Hit, last: Hit | undefined): boolean {
  if (tokens.form[hit.from - 1] !== "(" || tokens.form[hit.to] !== ")" || ((tokens.flags[hit.from - 1] as number) & FLAG.first) !== 0)
    return false;
  return last === undefined || last.id !== hit.id || last.to < hit.from - LONGEST_NAME;
}

/** A noun for media, or for who writes for them, stands in front, or quotation marks hold the word, or somebody told it something. */
function called(register: RegisterNames, tokens: Tokens, from: number): boolean {
  let t = from - 1;
  while (t >= 0 && (register.cutter.isArticle(tokens, t) || QUOTES.has(tokens.form[t] as string))) t--;
  if (t >= 0 && ((tokens.flags[t + 1] as number) & FLAG.first) === 0) {
    for (const { entry } of tokens.readings[t] as readonly Reading[])
      if (entry.cat === "noun" && (entry.classes.has("media") || entry.classes.has("correspondent"))) return true;
    return t === from - 2 && articled(register, tokens, from) && told(tokens, t);
  }
  return false;
}

/** How many tokens back a verb of saying is looked for. */
const TOLD = 8;

/** « a source in the army told the Island »: the preposition at a token, with whom something is told, behind a verb of saying. */
function told(tokens: Tokens, at: number): boolean {
  const has = (t: number, test: (reading: Reading) => boolean): boolean => (tokens.readings[t] as readonly Reading[]).some(test);
  if (!has(at, ({ entry }) => entry.cat === "prep" && entry.rel === "to")) return false;
  for (let t = at; t > 0 && t > at - TOLD && ((tokens.flags[t] as number) & FLAG.first) === 0; t--)
    if (has(t - 1, ({ entry }) => entry.cat === "verb" && entry.says)) return true;
  return false;
}

function articled(register: RegisterNames, tokens: Tokens, t: number): boolean {
  return t > 0 && ((tokens.flags[t] as number) & FLAG.first) === 0 && register.cutter.isArticle(tokens, t - 1);
}

function isCased(tokens: Tokens, t: number): boolean {
  const char = tokens.text[tokens.start[t] as number] as string;
  return char.toLowerCase() !== char.toUpperCase();
}

/** A hyphen joins the tokens before and at `t`, both capitalised: one longer name. */
function joint(tokens: Tokens, t: number, register: RegisterNames): boolean {
  if (t <= 0 || t >= tokens.count || ((tokens.flags[t] as number) & FLAG.hyphen) === 0) return false;
  if (register.cutter.isNameArticle(tokens, t - 1)) return false;
  return ((tokens.flags[t] as number) & FLAG.capital) !== 0 && ((tokens.flags[t - 1] as number) & FLAG.capital) !== 0;
}

/** A person's name in a spelling that the register lacks. */
function person(register: RegisterNames, tokens: Tokens, from: number): Hit | null {
  const cased = isCased(tokens, from);
  if (cased && ((tokens.flags[from] as number) & FLAG.capital) === 0) return null;
  const level = register.persons.begins(tokens.form[from] as string);
  if (level === undefined) return null;
  const words = [tokens.form[from] as string];
  let best: Hit | null = null;
  for (let t = from + 1; t < tokens.count && words.length < 5; t++) {
    if (tokens.kind[t] !== KIND.word || ((tokens.flags[t] as number) & FLAG.first) !== 0) break;
    if (register.cutter.isNameArticle(tokens, t)) continue;
    if (cased && ((tokens.flags[t] as number) & FLAG.capital) === 0) break;
    words.push(tokens.form[t] as string);
    const id = level.get(register.persons.whole(words));
    if (id !== undefined)
      best = { from, to: t + 1, rule: "source.respelled", id, certain: true, ids: [id], head: null, short: null, coined: null };
  }
  return best;
}

/** Surnames of persons whose full name stands in the report too. */
function withSurnames(register: RegisterNames, tokens: Tokens, hits: readonly Hit[], full: ReadonlySet<string>): Hit[] {
  const out: Hit[] = [];
  const matches: Match<string>[] = [];
  let h = 0;
  for (let t = 0; t < tokens.count; ) {
    const held = hits[h];
    if (held !== undefined && held.from <= t) {
      out.push(held);
      t = held.to;
      h++;
      continue;
    }
    if (((tokens.begins[t] as number) & register.begins.surname) !== 0 && tokens.kind[t] === KIND.word) {
      matches.length = 0;
      register.surnames.at(tokens, t, held?.from ?? tokens.count, matches);
      const match = matches[matches.length - 1];
      const id = match?.ends.find((one) => full.has(one));
      if (
        match !== undefined &&
        id !== undefined &&
        (!isCased(tokens, t) || ((tokens.flags[t] as number) & FLAG.capital) !== 0) &&
        !joint(tokens, t, register) &&
        !joint(tokens, match.to, register)
      ) {
        let from = t;
        while (
          from > (out[out.length - 1]?.to ?? 0) &&
          register.cutter.isNameArticle(tokens, from - 1) &&
          ((tokens.flags[from] as number) & FLAG.first) === 0
        )
          from--;
        out.push({ from, to: match.to, rule: "source.surname", id, certain: true, ids: [id], head: null, short: null, coined: null });
        t = match.to;
        continue;
      }
    }
    t++;
  }
  return out;
}
