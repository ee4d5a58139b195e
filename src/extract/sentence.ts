// What extraction reads: tokens plus what grounding found among them, laid out by token.
import type { Findings, FoundNumber, FoundParty, FoundPlace, FoundSource, FoundTime, Grounding } from "../language/found.ts";
import type { FoundTerm } from "../language/terms.ts";
import type { Tokens } from "../language/tokens.ts";
import { Starts } from "./starts.ts";

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
  /** All findings that begin in [from, to), also those that begin together with a longer one. */
  within(from: number, to: number): Findings;
  /** Lets go of what begins before a token: nobody asks for it any more. */
  forget(token: number): void;
}

/** What begins with a token, as bits: few tokens begin anything, so that a byte for each answers most questions. */
const TERM = 1;
const PLACE = 2;
const PARTY = 4;
const SOURCE = 8;
const NUMBER = 16;
const TIME = 32;

/** Lays findings out by their first token. */
export function layOut(
  tokens: Tokens,
  terms: readonly FoundTerm[],
  { found, ground }: { readonly found: Findings; readonly ground: Grounding },
): Laid {
  return new Layout(tokens, terms, found, ground);
}

class Layout implements Laid {
  readonly tokens: Tokens;
  readonly ground: Grounding;
  private readonly begun: Uint8Array;
  private readonly terms: Starts<FoundTerm>;
  private readonly places: Starts<FoundPlace>;
  private readonly parties: Starts<FoundParty>;
  private readonly sources: Starts<FoundSource>;
  private readonly numbers: Starts<FoundNumber>;
  private readonly times: Starts<FoundTime>;

  /** The lists that are handed over are not kept: a long report lets go of what it has read. */
  constructor(tokens: Tokens, terms: readonly FoundTerm[], { places, parties, sources, numbers, times }: Findings, ground: Grounding) {
    this.tokens = tokens;
    this.ground = ground;
    this.begun = new Uint8Array(tokens.count);
    this.terms = new Starts(terms, this.begun, TERM);
    this.places = new Starts(places, this.begun, PLACE);
    this.parties = new Starts(parties, this.begun, PARTY);
    this.sources = new Starts(sources, this.begun, SOURCE);
    this.numbers = new Starts(numbers, this.begun, NUMBER);
    this.times = new Starts(times, this.begun, TIME);
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
    return this.begins(token, TERM) ? this.terms.at(token) : undefined;
  }

  placeAt(token: number): FoundPlace | undefined {
    return this.begins(token, PLACE) ? this.places.at(token) : undefined;
  }

  partyAt(token: number): FoundParty | undefined {
    return this.begins(token, PARTY) ? this.parties.at(token) : undefined;
  }

  sourceAt(token: number): FoundSource | undefined {
    return this.begins(token, SOURCE) ? this.sources.at(token) : undefined;
  }

  numberAt(token: number): FoundNumber | undefined {
    return this.begins(token, NUMBER) ? this.numbers.at(token) : undefined;
  }

  timeAt(token: number): FoundTime | undefined {
    return this.begins(token, TIME) ? this.times.at(token) : undefined;
  }

  namedAt(token: number): boolean {
    return this.begins(token, PLACE | PARTY | SOURCE);
  }

  within(from: number, to: number): Findings {
    return {
      places: this.places.within(from, to),
      parties: this.parties.within(from, to),
      sources: this.sources.within(from, to),
      numbers: this.numbers.within(from, to),
      times: this.times.within(from, to),
    };
  }

  forget(token: number): void {
    for (const one of [this.terms, this.places, this.parties, this.sources, this.numbers, this.times]) one.forget(token);
  }
}
