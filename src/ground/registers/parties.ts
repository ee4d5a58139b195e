// Words that stand for a side ("the army", "Turkish troops", a capital) → the party they mean in this report.
import type { CompiledLanguage } from "../../language/compiled.ts";
import type { FoundParty } from "../../language/found.ts";
import type { Party, Place, World } from "../../model.ts";

/** Which party a word means, given the report's country. */
export interface PartyRules {
  /**
   * Party of a lexicon symbol: `@gov` and `@opposition` are those of the report's country, `@gunmen` the latter only where they go by no name of their own, `@demonym:<place>` and
   * `@gov` beside a demonym those of that country; any other string is a party id already.
   */
  resolveParty(symbol: string, country: string | null): string | null;
  /** Party of an army or government word with an optional demonym beside it. */
  partyOf(symbol: string | null, demonym: string | null, country: string | null): string | null;
  /**
   * The one armed group that a report's "rebels" are: the only one of the country that the report names before the token
   * `early`, that is in its headline or lead; or, in a country whose rebels have no name in common, the one that it names most.
   * Null when none stands out.
   */
  rebels(found: readonly FoundParty[], early: number, country: string | null): string | null;
  /**
   * Party that a country or capital means as an actor: « Ankara », « France ». Null when the place is neither.
   *
   * @param speaks - the report uses the city for the government that sits there.
   */
  actorOfPlace(place: string, country: string | null, speaks?: boolean): string | null;
  /** True for a capital, which is a city as well where it stands for its government. */
  isSeat(place: string): boolean;
  /** Country of a party, or null. */
  countryOfParty(party: string): string | null;
  /** True when `inner` belongs to `outer`, directly or not, or is it. */
  belongs(inner: string, outer: string): boolean;
  /** Side whose interest a source shares, or null. */
  partyOfSource(source: string): string | null;
  /** Source that a party speaks as (`russia` → its government), or null. */
  sourceOfParty(party: string): string | null;
}

const DEMONYM = "@demonym:";

/** Cities whose names the language uses for a government → their country. */
export function seats(world: Pick<World, "places">, compiled: CompiledLanguage): ReadonlyMap<string, string> {
  const byName = new Map<string, Place>();
  for (const place of world.places)
    if (place.kind === "city") for (const name of place.names[compiled.code] ?? []) if (!byName.has(name)) byName.set(name, place);
  const parents = new Map(world.places.map((place) => [place.id, place]));
  const out = new Map<string, string>();
  for (const { words } of compiled.names.metonyms ?? []) {
    for (const word of words) {
      const city = byName.get(word);
      const country = city === undefined ? undefined : countryAbove(city, parents);
      if (city !== undefined && country !== undefined) out.set(city.id, country);
    }
  }
  return out;
}

/** The country that a place lies in. */
function countryAbove(place: Place, places: ReadonlyMap<string, Place>): string | undefined {
  let at: Place | undefined = place;
  for (let steps = 0; at !== undefined && at.kind !== "country" && steps < 9; steps++)
    at = at.parent === null ? undefined : places.get(at.parent);
  return at?.id;
}

/** Builds the rules over a world's parties and sources. */
export function createPartyRules(world: World, compiled: CompiledLanguage): PartyRules {
  const own = new Set(world.own ?? []);
  const byId = new Map(world.parties.map((party) => [party.id, party]));
  const governments = new Map<string, string>();
  const states = new Map<string, string>();
  const put = (table: Map<string, string>, party: Party): void => {
    if (party.country !== null && (!table.has(party.country) || own.has(party.id))) table.set(party.country, party.id);
  };
  // The case's government wins, then its state, then the project's.
  const ordered = [...world.parties].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  for (const party of ordered) {
    if (party.kind === "government") put(governments, party);
    if (party.kind === "state") put(states, party);
  }
  const byPlace = new Map(world.places.map((place) => [place.id, place]));
  const capitals = seats(world, compiled);
  const sourceSides = new Map(world.sources.map((source) => [source.id, source.party]));
  const voices = new Map<string, string>();
  for (const source of world.sources)
    if (source.party !== null && source.kind === "state" && !voices.has(source.party)) voices.set(source.party, source.id);
  for (const source of world.sources) if (byId.has(source.id) && !voices.has(source.id)) voices.set(source.id, source.id);

  /** Countries whose armed opposition goes by that name in the project's own tables. */
  const opposed = new Set(
    world.parties.filter((party) => party.parent === "opposition" && !own.has(party.id)).map((party) => party.country),
  );

  function government(country: string): string {
    const listed = governments.get(country);
    const state = states.get(country);
    if (state !== undefined && own.has(state) && !(listed !== undefined && own.has(listed))) return state;
    return listed ?? state ?? `${country}-gov`;
  }

  function state(country: string): string {
    return states.get(country) ?? country;
  }

  function side(of: string, country: string | null): string {
    if (of === country) return government(of);
    // A case that lists only a government for a country means it everywhere.
    const listed = governments.get(of);
    if (listed !== undefined && own.has(listed) && !own.has(states.get(of) ?? "")) return listed;
    return state(of);
  }

  /** An armed group that fights in the country and belongs to no state. */
  function rebel(id: string, country: string | null): boolean {
    const party = byId.get(id);
    if (party === undefined || party.kind !== "armed-group" || (party.country !== null && party.country !== country)) return false;
    let root: Party = party;
    for (let steps = 0; root.parent !== null && steps < 9; steps++) {
      const parent = byId.get(root.parent);
      if (parent === undefined) break;
      root = parent;
    }
    return root.kind === "opposition" || root.kind === "armed-group";
  }

  function partyOf(symbol: string | null, demonym: string | null, country: string | null): string | null {
    if (symbol?.startsWith(DEMONYM) === true) return side(symbol.slice(DEMONYM.length), country);
    if (symbol === "@gov") {
      const of = demonym ?? country;
      return of === null ? null : side(of, country);
    }
    if (symbol === "@opposition") return "opposition";
    if (symbol === "@gunmen") return country === null || opposed.has(country) ? "opposition" : null;
    if (symbol !== null) return symbol;
    return demonym === null ? null : side(demonym, country);
  }

  return {
    partyOf,
    resolveParty: (symbol, country) => partyOf(symbol, null, country),
    rebels(found, early, country) {
      const named = new Map<string, number>();
      let first = Number.POSITIVE_INFINITY;
      for (const { id, from } of found) {
        if (!rebel(id, country)) continue;
        if (named.size === 0) first = from;
        named.set(id, (named.get(id) ?? 0) + 1);
      }
      let top: string | null = null;
      let all = 0;
      for (const [id, count] of named) {
        if (top === null || count > (named.get(top) ?? 0)) top = id;
        all += count;
      }
      if (top === null || (named.size === 1 && first < early)) return top;
      const most = named.get(top) ?? 0;
      return country !== null && !opposed.has(country) && most > 2 * (all - most) ? top : null;
    },
    actorOfPlace(place, country, speaks = false) {
      const entry = byPlace.get(place);
      if (entry === undefined) return null;
      if (entry.kind === "country") return side(place, country);
      const capitalOf = capitals.get(place) ?? (speaks ? countryAbove(entry, byPlace) : undefined);
      return capitalOf === undefined ? null : side(capitalOf, country);
    },
    isSeat: (place) => byPlace.get(place)?.kind === "city" && capitals.has(place),
    countryOfParty: (party) => byId.get(party)?.country ?? null,
    belongs(inner, outer) {
      const seen = new Set<string>();
      for (let at: string | null = inner; at !== null && !seen.has(at); at = byId.get(at)?.parent ?? null) {
        if (at === outer) return true;
        seen.add(at);
      }
      return false;
    },
    partyOfSource: (source) => sourceSides.get(source) ?? null,
    sourceOfParty: (party) => voices.get(party) ?? null,
  };
}
