// What the ground stages find among the tokens and hand on to extraction: typed stretches of tokens with their values.
import type { Bound, TimeValue } from "../model.ts";

/** A stretch of tokens, `to` exclusive, and the rule or entry that found it. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A number with its bound; what it counts is decided by the phrase around it. */
export interface FoundNumber extends Found {
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  /** `percent`, `fraction`, or null for a plain count. */
  readonly share: "percent" | "fraction" | null;
  /** `count`, or a use that makes it no quantity: `ordinal`, `age`, `year`, `clock`, `phone`, `number-name` (« article 5 »). */
  readonly use: "count" | "ordinal" | "age" | "year" | "clock" | "phone" | "label";
  /** A counted noun that is part of the number word itself (Arabic dual: two districts): its token, else -1. */
  readonly noun: number;
}

/** A time expression resolved against the report's date. */
export interface FoundTime extends Found {
  readonly value: TimeValue;
  /** Whole days, both inclusive, as claims record them. */
  readonly start: string;
  readonly end: string;
  /** `at` a point or stretch; `since`, `until`; `for` a duration; `from-to`; `per` a repetition. */
  readonly kind: "at" | "since" | "until" | "for" | "from-to" | "per";
  readonly certain: boolean;
}

/** Rule of a part of a place: one that the tables name, or a side of a settlement (« the north of X »). */
export const PLACE_PART = "place.part";
/** Rule of a place of which a direction beside its name means only a side (« the north of X »), where the tables name no such part. */
export const PLACE_SIDE = "place.side";

/** A toponym. */
export interface FoundPlace extends Found {
  /** Gazetteer id, or the kebab-case of the name when none holds it. */
  readonly id: string;
  readonly known: boolean;
  /** Other ids the name could mean. */
  readonly others: readonly string[];
  readonly certain: boolean;
}

/** A party named by its register name or by a word that stands for it. */
export interface FoundParty extends Found {
  readonly id: string;
  readonly certain: boolean;
}

/** A source named as the register has it. */
export interface FoundSource extends Found {
  readonly id: string;
  readonly certain: boolean;
}

/** What grounding finds in a text. */
export interface Findings {
  readonly places: readonly FoundPlace[];
  readonly parties: readonly FoundParty[];
  readonly sources: readonly FoundSource[];
  readonly numbers: readonly FoundNumber[];
  readonly times: readonly FoundTime[];
}

/** The questions that extraction may ask of the world, as one report sees it. */
export interface Grounding {
  /** Party id for a lexicon symbol (`@gov`) beside an optional demonym's place id. */
  party(symbol: string | null, demonym: string | null): string | null;
  /** Whom a side at war means by « the enemy », or null. */
  foeOf(side: string): string | null;
  /** Party that a country or capital means as an actor, or null; a side of it (« the north of X ») never acts. */
  actorOfPlace(place: FoundPlace): string | null;
  /** True for a capital, which is a city as well where it stands for its government. */
  isSeat(place: string): boolean;
  /** What stands at a place, by the words of its name: `medical` for a hospital, `refuge` for a camp of people who fled. */
  builtAt(place: FoundPlace): readonly string[];
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
