// A verb or a noun of action → a predicate: what it says, with places for what depends on it.
import type { LexEntry, Use } from "../../../language/entries.ts";
import type { FoundTime } from "../../../language/found.ts";
import { type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";

/** A verb group or an event noun with what depends on it. */
export interface Predicate {
  readonly sentence: number;
  /** Index of its phrase in the sentence. */
  readonly at: number;
  readonly phrase: Phrase;
  readonly entry: LexEntry;
  readonly token: number;
  readonly verb: VerbGroup | null;
  readonly nominal: boolean;
  senses: readonly string[];
  /** Function → its phrases, nearest first. */
  readonly args: Map<string, Phrase[]>;
  /** Token span of the clause. */
  from: number;
  to: number;
  readonly times: FoundTime[];
  /** The verb that this noun hangs on, or that this verb is coordinated with. */
  governor: Predicate | null;
  /** Effects of wrapping verbs and light verbs. */
  readonly effects: string[];
  /** How its light verb, or the verb as a light one, takes its subject (`active`: as doer, `passive`: as undergoing); null without one. */
  lightVoice: string | null;
  denied: boolean;
  /** A verb-first clause whose only bare phrase may be what it is done to (unwritten passive). */
  maybePassive: boolean;
  /** Tokens of a verb's fixed tail; empty at the verb's end when it has none. */
  tailFrom: number;
  tailTo: number;
  /** The verb whose content this is: « accuses X of [shelling Y] », « demands that [X leave] ». */
  content: Predicate | null;
  /** How a noun of action hangs on its governor. */
  hung: "subject" | "object" | "prep" | null;
  /** It only tells what the clause's verb is done for, or without: « moved in [to retake X] », « left [without giving battle] ». */
  aim: boolean;
  /** It calls untrue what its subject tells: « reports that X fell [are false] ». */
  untrue: boolean;
}

/** Senses of verbs that are said of somebody's act: their object is who does it. */
export const CONTROLS: ReadonlySet<string> = new Set(["accuse", "ask", "prevent"]);

/** What makes a predicate; the rest is empty until its sentence has been read. */
type Seed = Pick<Predicate, "sentence" | "at" | "phrase" | "entry" | "token"> &
  Partial<Pick<Predicate, "verb" | "nominal" | "senses" | "from" | "effects" | "lightVoice" | "denied">>;

/** A predicate with nothing depending on it yet; it spans its own words. Spelt out, so that engines see objects of one shape. */
export function predicateOf(seed: Seed): Predicate {
  const { sentence, at, phrase, entry, token } = seed;
  return {
    sentence,
    at,
    phrase,
    entry,
    token,
    verb: seed.verb ?? null,
    nominal: seed.nominal ?? false,
    senses: seed.senses ?? toldBy(entry.uses),
    args: new Map(),
    from: seed.from ?? phrase.from,
    to: phrase.to,
    times: [],
    governor: null,
    effects: seed.effects ?? [],
    lightVoice: seed.lightVoice ?? null,
    denied: seed.denied ?? false,
    maybePassive: false,
    tailFrom: phrase.to,
    tailTo: phrase.to,
    content: null,
    hung: null,
    aim: false,
    untrue: false,
  };
}

/** What the uses of a word tell. */
export function toldBy(uses: readonly Use[]): string[] {
  return uses.filter((use) => use.role === "sense").map((use) => use.value);
}

/** Senses of nouns for the dead and the wounded. */
const VICTIMS = ["dead", "hurt"];

/** Senses of nouns that a toll counts: the dead, the wounded, deaths. */
export const CASUALTIES: ReadonlySet<string> = new Set([...VICTIMS, "die"]);

/** A noun for the dead or the wounded. */
export function counts({ senses }: Predicate): boolean {
  return VICTIMS.some((sense) => senses.includes(sense));
}

/** A verb that makes a clause of its own: an event, or saying. */
export function tells({ senses, verb }: Predicate): boolean {
  return senses.length > 0 || says(verb);
}

/** A verb whose content is its own: it asks for it, accuses of it, refuses it. */
export function binds(predicate: Predicate): boolean {
  return predicate.senses.some((sense) => sense === "ask" || sense === "accuse" || sense === "refuse" || sense === "prevent");
}

/** Senses that verbs of giving and leaving have beside, where they tell of arms and supplies. */
const GIVING = new Set(["supply", "hand-in", "abandon", "toll"]);

/** « have 24 hours to surrender », « gave them until noon to leave »: a verb that tells nothing itself, with a length of time or its end. */
export function allots({ senses, times, args }: Predicate): boolean {
  if (senses.some((sense) => !GIVING.has(sense))) return false;
  if (times.some(({ kind }) => kind === "for" || kind === "until")) return true;
  return ["object", "of"].some((name) => args.get(name)?.some(({ head }) => head?.classes.has("duration") === true) === true);
}

/** Puts a phrase to the others of its function. */
export function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}
