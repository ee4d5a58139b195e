// What extraction reads: tokens plus what grounding found among them, laid out by token.
import type { Found, FoundNumber, FoundParty, FoundPlace, FoundSource, FoundTime } from "../language/found.ts";
import type { FoundTerm } from "../language/terms.ts";
import type { Tokens } from "../language/tokens.ts";

/** What grounding hands to extraction, and the questions extraction may ask of the world. */
export interface Grounding {
  readonly places: readonly FoundPlace[];
  readonly parties: readonly FoundParty[];
  readonly sources: readonly FoundSource[];
  readonly numbers: readonly FoundNumber[];
  readonly times: readonly FoundTime[];
  /** Party id for a lexicon symbol (`@gov`) beside an optional demonym's place id. */
  party(symbol: string | null, demonym: string | null): string | null;
  /** Party that a country or capital means as an actor, or null; a side of it (« the north of X ») never acts. */
  actorOfPlace(place: FoundPlace): string | null;
  /** Semantic classes of a party id (`armed`, `actor`, `civilians`, …). */
  partyClasses(party: string): readonly string[];
  /** Party of a source id, or null. */
  partyOfSource(source: string): string | null;
  /** Source id that a party speaks as (`russia` → its government), or null. */
  sourceOfParty(party: string): string | null;
  /** True for agencies, newspapers, broadcasters. */
  isMedia(source: string): boolean;
  /** True for bodies that watch and count: observatories, rights groups. */
  isMonitor(source: string): boolean;
  /** True for persons of the register. */
  isPerson(source: string): boolean;
  /** True when place `inner` lies in `outer` (not equal). */
  within(inner: string, outer: string): boolean;
  /** Kebab-case id of an unregistered name. */
  kebab(name: string): string;
}

/** Tokens with overlays: what starts or covers each token. Index −1 = nothing. */
export interface Laid {
  readonly tokens: Tokens;
  readonly ground: Grounding;
  readonly termAt: readonly (FoundTerm | undefined)[];
  readonly placeAt: readonly (FoundPlace | undefined)[];
  readonly partyAt: readonly (FoundParty | undefined)[];
  readonly sourceAt: readonly (FoundSource | undefined)[];
  readonly numberAt: readonly (FoundNumber | undefined)[];
  readonly timeAt: readonly (FoundTime | undefined)[];
}

/** Indexes findings by their first token; where two start together, the longer wins. */
export function layOut(tokens: Tokens, terms: readonly FoundTerm[], ground: Grounding): Laid {
  return {
    tokens,
    ground,
    termAt: byStart(tokens.count, terms),
    placeAt: byStart(tokens.count, ground.places),
    partyAt: byStart(tokens.count, ground.parties),
    sourceAt: byStart(tokens.count, ground.sources),
    numberAt: byStart(tokens.count, ground.numbers),
    timeAt: byStart(tokens.count, ground.times),
  };
}

function byStart<T extends Found>(count: number, found: readonly T[]): (T | undefined)[] {
  const at = new Array<T | undefined>(count);
  for (const one of found) if (at[one.from] === undefined || (at[one.from] as T).to < one.to) at[one.from] = one;
  return at;
}
