// A report's tokens → the parties and sources of the registers that it names.
import type { FoundParty, FoundSource } from "../../language/found.ts";
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import type { World } from "../../model.ts";
import { acronymsOf } from "../names/acronyms.ts";
import { kebab } from "../names/kebab.ts";
import type { Match } from "../names/name-trie.ts";
import { type Hit, hitOf, LOCAL_RULE, plainHit, type Registered } from "./hit.ts";
import { bracketed, named, person } from "./named.ts";
import { type RegisterName, type RegisterNames, type RegisterSource, registerNames } from "./names.ts";
import { createPartyRules, type PartyRules } from "./parties.ts";
import { withHeads, withSurnames } from "./referring.ts";
import { type GroupNames, unlistedGroups } from "./unlisted.ts";

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

/** Builds both registers; like the gazetteer they must be built before the first text is tokenised. */
export function createRegisters(source: RegistersSource): Registers {
  const { world } = source;
  const own = new Set(world.own ?? []);
  const parties = registerNames(source, "parties", world.parties, own);
  const sources = registerNames(source, "sources", world.sources, own);
  const countries = new Map<string, string | null>();
  for (const entry of [...world.parties, ...world.sources])
    if (!countries.has(entry.id) || own.has(entry.id)) countries.set(entry.id, entry.country);
  const groups: GroupNames = {
    endings: source.compiled.names.groups
      .map((words) => words.split(" ").map((word) => source.lexicon.folder.fold(word)))
      .sort((a, b) => b.length - a.length),
    kebab,
    isArticle: (tokens, token) => parties.cutter.isArticle(tokens, token),
  };
  const abroad = new Map(world.parties.map((party) => [party.id, party.abroad ?? []]));
  const means = (id: string, country: string | null): boolean =>
    country !== null && (countries.get(id) === country || abroad.get(id)?.includes(country) === true);
  return {
    ...createPartyRules(world, source.compiled),
    findParties: (tokens) => withUnlisted(tokens, find(parties, tokens, "party"), groups),
    findSources: (tokens) => find(sources, tokens, "source"),
    settle(found, country) {
      const out: (typeof found)[number][] = [];
      const foreign = (id: string): boolean => country !== null && (countries.get(id) ?? country) !== country;
      const other = new Set<string>();
      for (const one of found) {
        const { coined } = hitOf(one);
        if (coined !== null && foreign(one.id)) other.add(coined);
      }
      const full = new Set(found.filter((one) => hitOf(one).short === null).map(({ id }) => id));
      for (const one of found) {
        const { short } = hitOf(one);
        if (short !== null && other.has(short) && foreign(one.id) && !full.has(one.id)) continue;
        if (one.rule !== LOCAL_RULE) {
          out.push(one);
          continue;
        }
        const id = hitOf(one).ids.find((candidate) => means(candidate, country));
        if (id !== undefined) out.push({ ...one, id });
      }
      return out;
    },
  };
}

/** With the groups that the register lacks. */
function withUnlisted(tokens: Tokens, hits: Hit[], groups: GroupNames): Hit[] {
  const more = unlistedGroups(tokens, hits, groups);
  if (more.length === 0) return hits;
  const added = more.map(({ from, to, rule, id }) => plainHit(from, to, rule, id, { certain: false }));
  return [...hits, ...added].sort((a, b) => a.from - b.from);
}

function find(register: RegisterNames, tokens: Tokens, what: Registered): Hit[] {
  const { cutter } = register;
  const out: Hit[] = [];
  const full = new Set<string>();
  let people = false;
  for (let t = 0; t < tokens.count; ) {
    const hit = hitAt(register, tokens, t, what);
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
  const letters = acronymsOf(tokens, complete).map(({ from, to, id }) => plainHit(from, to, `${what}.acronym`, id, { certain: true }));
  if (letters.length > 0) {
    complete.push(...letters);
    complete.sort((a, b) => a.from - b.from);
  }
  return withHeads(register, tokens, complete, what);
}

/** The longest name that begins at a token, else a person's in another spelling. */
function hitAt(register: RegisterNames, tokens: Tokens, t: number, what: Registered): Hit | null {
  const { begins, names } = register;
  const bits = (tokens.begins[t] as number) & (what === "source" ? begins.name | begins.person : begins.name);
  if (bits === 0 || tokens.kind[t] === KIND.punct) return null;
  if ((bits & begins.name) !== 0) {
    const matches: Match<RegisterName>[] = [];
    names.at(tokens, t, tokens.count, matches);
    for (const match of matches.reverse()) {
      const hit = named(register, tokens, match, what);
      if (hit !== null) return hit;
    }
  }
  return (bits & begins.person) !== 0 ? person(register, tokens, t) : null;
}
