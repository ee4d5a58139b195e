// A case's places, parties and sources into the questions that reconciling asks of them.
import type { Office, Party, Place, Shade, Source } from "../model.ts";
import { kin, type Lineage, lineages } from "./lineage.ts";
import { Names } from "./names.ts";
import { type Offices, officesOf } from "./offices.ts";
import { type PlaceTree, placeTree } from "./place-tree.ts";
import { remembered, rememberedPair } from "./remembered.ts";
import { type Shades, shadesOf } from "./shades.ts";
import { tokens } from "./words.ts";

export interface World {
  readonly names: Names;
  readonly places: PlaceTree;
  readonly offices: Offices;
  readonly shades: Shades;
  /** Letter → Latin letters. */
  readonly letters: Readonly<Record<string, string>>;
  readonly source: (id: string) => Source | null;
  /** A source, the body it belongs to, and so on. */
  readonly sourceLineage: Lineage;
  /** A party, the party it belongs to, and so on. */
  readonly partyLineage: Lineage;
  /** Whether one is the other or belongs to it. */
  readonly related: (a: string, b: string) => boolean;
  /** Whether two parties have nothing above them in common and are no allies, so that not both can hold one place or have done one deed. */
  readonly opposed: (a: string, b: string) => boolean;
  /** The one party that some words name and nothing more, but for short words before the name: "the Israeli army"; else null. */
  readonly partyCalled: (words: readonly string[]) => string | null;
  /** The one party of whose names a word in some words is typical, as "opposition" in "an opposition official"; else null. */
  readonly partyNamed: (words: readonly string[]) => string | null;
  /**
   * The one of some parties whose names have most of some words: in a report that tells of one army, "an officer of the army" is of that one.
   *
   * @param scene - places and what contains them: of parties with as many, the one whose country is among them.
   */
  readonly partyAmong: (words: readonly string[], parties: ReadonlySet<string>, scene: ReadonlySet<string>) => string | null;
  /** Whether it bears arms for no state, nor for anybody who does, or stands in no table. */
  readonly irregular: (party: string) => boolean;
  /** Whether it is a party that bears arms, or a state: whoever is called by its name speaks for it. */
  readonly belligerent: (id: string) => boolean;
  /** Whether it is the government of a country in a scene. */
  readonly governs: (party: string, scene: ReadonlySet<string>) => boolean;
}

/** Kinds of parties that rule a country. */
const STATES: ReadonlySet<string> = new Set(["government", "state"]);
/** Kinds of those who bear arms for none. */
const IRREGULARS: ReadonlySet<string> = new Set(["armed-group", "opposition"]);

const BELLIGERENTS: ReadonlySet<string> = new Set([...STATES, ...IRREGULARS]);

export function worldOf(tables: {
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly offices?: readonly Office[];
  readonly shades?: readonly Shade[];
  readonly romanisation?: Readonly<Record<string, string>>;
}): World {
  const parties = new Map(tables.parties.map((party) => [party.id, party]));
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const partyLineage = lineages((id) => parties.get(id)?.parent ?? null);
  const root = (id: string): string => partyLineage(id).at(-1) ?? id;
  const allied = new Set(tables.parties.flatMap(({ id, allies = [] }) => allies.flatMap((ally) => [`${id}\n${ally}`, `${ally}\n${id}`])));
  const typical = typicalWords(tables.parties);
  const called = wholeNames(tables.parties);
  const wordsOf = remembered((id: string) => wordsIn(parties.get(id)));
  return {
    names: new Names(),
    places: placeTree(tables.places),
    offices: officesOf(tables.offices ?? []),
    shades: shadesOf(tables.shades ?? []),
    letters: tables.romanisation ?? {},
    source: (id) => sources.get(id) ?? null,
    sourceLineage: lineages((id) => sources.get(id)?.parent ?? null),
    partyLineage,
    related: kin(partyLineage),
    opposed: rememberedPair(
      (a, b) => root(a) !== root(b) && !partyLineage(a).some((one) => partyLineage(b).some((other) => allied.has(`${one}\n${other}`))),
    ),
    partyCalled: (words) => {
      let from = 0;
      while (from < words.length - 1 && (words[from] as string).length < LONG_ENOUGH) from++;
      return called.get(words.join(" ")) ?? called.get(words.slice(from).join(" ")) ?? null;
    },
    partyNamed: (words) => {
      const said = new Set(words);
      const named = new Set<string>();
      for (const word of words) {
        const one = typical.get(word);
        if (one !== undefined && [...one.beside].every((other) => said.has(other))) named.add(one.party);
      }
      return named.size === 1 ? ([...named][0] as string) : null;
    },
    irregular: (party) => partyLineage(party).every((one) => IRREGULARS.has(parties.get(one)?.kind ?? "armed-group")),
    belligerent: (id) => BELLIGERENTS.has(parties.get(id)?.kind ?? ""),
    governs: (party, scene) => {
      const { kind, country } = parties.get(party) ?? { kind: "", country: null };
      return STATES.has(kind) && country !== null && scene.has(country);
    },
    partyAmong: (words, among, scene) => {
      const long = words.filter((word) => word.length >= LONG_ENOUGH);
      const met = [...among].map((id) => {
        const { own, telling } = wordsOf(id);
        const has = (list: readonly string[]): readonly string[] => long.filter((word) => list.some((one) => oneWord(word, one)));
        return { id, words: has(telling).length === 0 ? 0 : has(own).length };
      });
      const most = met.filter((one) => one.words > 0 && one.words === Math.max(...met.map(({ words: count }) => count)));
      const home = most.filter(({ id }) => scene.has(parties.get(id)?.country ?? ""));
      const [only, ...others] = most.length > 1 ? home : most;
      return only !== undefined && others.length === 0 ? only.id : null;
    },
  };
}

/** The words of a party's names, and those of them that tell it alone: what most names of a government have is its country's. */
function wordsIn(party: Party | undefined): { readonly own: readonly string[]; readonly telling: readonly string[] } {
  const lists = Object.values(party?.names ?? {}).map((list) =>
    list.map((name) => tokens(name).flatMap(({ folded }) => (folded.length >= LONG_ENOUGH ? [folded] : []))),
  );
  const telling = lists.flatMap((names) => {
    const having = (word: string): number => names.filter((words) => words.some((other) => oneWord(word, other))).length;
    const country = (word: string): boolean => STATES.has(party?.kind ?? "") && names.length > 1 && having(word) * 2 > names.length;
    return names.flat().filter((word) => !country(word));
  });
  return { own: [...new Set(lists.flat(2))], telling: [...new Set(telling)] };
}

/** An ending is no longer. */
const ENDING = 2;
/** Whether two words are one but for an ending: "militaire" and "militaires". */
function oneWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= (short.length > LONG_ENOUGH ? ENDING : 0);
}

/** Shorter words are typical of nobody. */
const LONG_ENOUGH = 4;

/** Names that one party alone has, as folded words → party. */
function wholeNames(parties: readonly Party[]): ReadonlyMap<string, string> {
  const called = new Map<string, string | null>();
  for (const { id, names } of parties) {
    for (const name of Object.values(names).flat()) {
      const key = tokens(name)
        .map(({ folded }) => folded)
        .join(" ");
      called.set(key, (called.get(key) ?? id) === id ? id : null);
    }
  }
  return new Map([...called].flatMap(([key, id]) => (id === null ? [] : [[key, id]])));
}

/** A word that is typical of a party, with the words beside which alone its names have it: « Montenegro » in its two words. */
interface Typical {
  readonly party: string;
  readonly beside: ReadonlySet<string>;
}

/** So many parties of other countries have a word that is nobody's: "military", "government". */
const MANY = 2;

/** Words that stand in several names of one party in one language, in several of no other party's, and in few other countries'. */
function typicalWords(parties: readonly Party[]): ReadonlyMap<string, Typical> {
  const owners = new Map<string, Map<string, Set<string>>>();
  const users = new Map<string, Set<Party>>();
  for (const party of parties) {
    for (const list of Object.values(party.names)) {
      const known = new Map<string, Set<string>>();
      for (const name of list) {
        const words = new Set(tokens(name).map(({ folded }) => folded));
        for (const word of words) {
          users.set(word, (users.get(word) ?? new Set()).add(party));
          const before = known.get(word);
          known.set(word, before === undefined ? words : new Set([...before].filter((other) => words.has(other))));
          if (before !== undefined) owners.set(word, (owners.get(word) ?? new Map()).set(party.id, known.get(word) ?? words));
        }
      }
    }
  }
  const countryOf = new Map(parties.map(({ id, country }) => [id, country]));
  const common = (word: string, home: string | null): boolean =>
    [...(users.get(word) ?? [])].filter(({ country }) => country !== null && country !== home).length >= MANY;
  const typical = new Map<string, Typical>();
  for (const [word, ids] of owners) {
    const [only] = ids;
    if (ids.size !== 1 || only === undefined || word.length < LONG_ENOUGH) continue;
    const [party, beside] = only;
    const home = countryOf.get(party) ?? null;
    if (!common(word, home)) typical.set(word, { party, beside: new Set([...beside].filter((other) => !common(other, home))) });
  }
  return typical;
}
