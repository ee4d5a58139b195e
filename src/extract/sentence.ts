// What extraction reads: tokens plus what grounding found among them, laid out by token.
import type { Found, FoundNumber, FoundParty, FoundPlace, FoundSource, FoundTime, Grounding } from "../language/found.ts";
import type { FoundTerm } from "../language/terms.ts";
import type { Tokens } from "../language/tokens.ts";

/** Tokens with what was found among them, asked by the token that a finding begins with; where two begin together, the longer counts. */
export interface Laid {
  readonly tokens: Tokens;
  readonly ground: Grounding;
  termAt(token: number): FoundTerm | undefined;
  placeAt(token: number): FoundPlace | undefined;
  partyAt(token: number): FoundParty | undefined;
  sourceAt(token: number): FoundSource | undefined;
  numberAt(token: number): FoundNumber | undefined;
  timeAt(token: number): FoundTime | undefined;
  /** The first token of [from, to) with which a place, or a time, begins; `to` or more where there is none. */
  nextPlace(from: number, to: number): number;
  nextTime(from: number, to: number): number;
  /** A place, a party or a source begins with the token. */
  namedAt(token: number): boolean;
}

/** What begins with a token, as bits: few tokens begin anything, so that a byte for each answers most questions. */
const TERM = 1;
const PLACE = 2;
const PARTY = 4;
const SOURCE = 8;
const NUMBER = 16;
const TIME = 32;

/** Indexes findings by their first token. */
export function layOut(tokens: Tokens, terms: readonly FoundTerm[], ground: Grounding): Laid {
  return new Layout(tokens, terms, ground);
}

class Layout implements Laid {
  readonly tokens: Tokens;
  readonly ground: Grounding;
  private readonly begun: Uint8Array;
  private readonly terms: ReadonlyMap<number, FoundTerm>;
  private readonly places: ReadonlyMap<number, FoundPlace>;
  private readonly parties: ReadonlyMap<number, FoundParty>;
  private readonly sources: ReadonlyMap<number, FoundSource>;
  private readonly numbers: ReadonlyMap<number, FoundNumber>;
  private readonly times: ReadonlyMap<number, FoundTime>;

  constructor(tokens: Tokens, terms: readonly FoundTerm[], ground: Grounding) {
    this.tokens = tokens;
    this.ground = ground;
    this.begun = new Uint8Array(tokens.count);
    this.terms = this.byStart(terms, TERM);
    this.places = this.byStart(ground.places, PLACE);
    this.parties = this.byStart(ground.parties, PARTY);
    this.sources = this.byStart(ground.sources, SOURCE);
    this.numbers = this.byStart(ground.numbers, NUMBER);
    this.times = this.byStart(ground.times, TIME);
  }

  private byStart<T extends Found>(found: readonly T[], bit: number): ReadonlyMap<number, T> {
    const at = new Map<number, T>();
    for (const one of found) {
      const rival = at.get(one.from);
      if (rival !== undefined && rival.to >= one.to) continue;
      at.set(one.from, one);
      this.begun[one.from] = (this.begun[one.from] as number) | bit;
    }
    return at;
  }

  private begins(token: number, bits: number): boolean {
    return ((this.begun[token] as number) & bits) !== 0;
  }

  private next(from: number, to: number, bit: number): number {
    let token = from;
    while (token < to && ((this.begun[token] as number) & bit) === 0) token++;
    return token;
  }

  nextPlace(from: number, to: number): number {
    return this.next(from, to, PLACE);
  }

  nextTime(from: number, to: number): number {
    return this.next(from, to, TIME);
  }

  termAt(token: number): FoundTerm | undefined {
    return this.begins(token, TERM) ? this.terms.get(token) : undefined;
  }

  placeAt(token: number): FoundPlace | undefined {
    return this.begins(token, PLACE) ? this.places.get(token) : undefined;
  }

  partyAt(token: number): FoundParty | undefined {
    return this.begins(token, PARTY) ? this.parties.get(token) : undefined;
  }

  sourceAt(token: number): FoundSource | undefined {
    return this.begins(token, SOURCE) ? this.sources.get(token) : undefined;
  }

  numberAt(token: number): FoundNumber | undefined {
    return this.begins(token, NUMBER) ? this.numbers.get(token) : undefined;
  }

  timeAt(token: number): FoundTime | undefined {
    return this.begins(token, TIME) ? this.times.get(token) : undefined;
  }

  namedAt(token: number): boolean {
    return this.begins(token, PLACE | PARTY | SOURCE);
  }
}
