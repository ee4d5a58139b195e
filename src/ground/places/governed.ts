// A word that no table holds, with the words around it → whether they do to it what is done to places: « took X », « the siege of X », « X fell ».
import { BIT } from "../../language/tags.ts";
import { FLAG, type Reading } from "../../language/tokens.ts";
import type { TokenSense } from "./token-sense.ts";

/** Senses of words that say of what they govern, or are said of, that it is a place; `world/events.yaml` lists them. */
export interface ToponymSenses {
  /** Verbs: « took X ». */
  readonly object: readonly string[];
  /** Nouns: « the capture of X ». */
  readonly of: readonly string[];
  /** With a preposition of aim: « the attack on X », « the battle for X ». */
  readonly on: readonly string[];
  /** « withdrew from X ». */
  readonly from: readonly string[];
  /** « fled to X ». */
  readonly to: readonly string[];
  /** What happens in places: « three people were killed in X ». */
  readonly in: readonly string[];
  /** Verbs of which it is the subject: « X fell ». */
  readonly befall: readonly string[];
  /** In the passive: « X was shelled ». */
  readonly undergo: readonly string[];
}

/** How an event word governs a name through a preposition. */
type Relation = "of" | "on" | "from" | "to" | "in";

/** Relations of prepositions by which an event word governs a place; behind the others stands whoever takes part. */
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ["of", "of"],
  ["on", "on"],
  ["for", "on"],
  ["over", "on"],
  ["from", "from"],
  ["to", "to"],
  ["in", "in"],
  ["at", "in"],
  ["near", "in"],
  ["toward", "in"],
]);
/** Auxiliaries and adverbs between a subject and its verb, at most. */
const REACH = 4;

const participle = ({ entry, tags }: Reading): boolean => entry.cat === "verb" && (tags & BIT.part) !== 0;

/** Those who live somewhere, or govern it: « the residents of X », « the mayor of X ». */
const dwells = ({ entry }: Reading): boolean => entry.cat === "noun" && entry.classes.has("dwellers");

/** A word of one of these senses by itself, or with fixed words of its own (« tightened its grip on ») that stand near by. */
const tells = ({ entry }: Reading, senses: readonly string[], near: readonly string[] = []): boolean =>
  entry.uses.some(
    (use) =>
      use.role === "sense" &&
      senses.includes(use.value) &&
      (use.tail === undefined || (near.length > 0 && near.includes(use.tail[use.tail.length - 1] as string))),
  );

/**
 * An event word governs the name that begins at a token, by itself or through a preposition. Where capitals mark names, it
 * stands right there. Elsewhere whoever acts may stand between (« took the army X », « withdrew the army from X »).
 */
export function governed(sense: TokenSense, at: number, senses: ToponymSenses): boolean {
  const before = sense.before(at);
  if (before < 0 || sense.endsTerm(at)) return false;
  const cased = sense.cased(at);
  const says = (t: number, all: readonly string[], cat: string | null, near: readonly string[] = []): boolean =>
    t >= 0 && sense.readingsTo(t).some((reading) => (cat === null || reading.entry.cat === cat) && tells(reading, all, near));
  const armed = (t: number): boolean => t >= 0 && sense.has(t, ({ entry }) => entry.classes.has("armed"));
  const relations = relationsOf(sense, before);
  if (relations.length === 0) {
    if (cased) return says(sense.pastAside(before), senses.object, "verb");
    if (says(before, senses.of, "noun")) return true;
    if (armed(before) && says(sense.before(before), senses.object, "verb")) return true;
    // « the rebels occupy X »; « fell X into the hands of the rebels »
    if (armed(sense.before(before)) && says(before, senses.object, "verb")) return true;
    return says(before, senses.befall, "verb", behind(sense, at));
  }
  for (const relation of relations) {
    const between: string[] = [];
    const first = sense.before(before);
    for (let t = cased ? sense.pastAside(first) : first, words = 0; t >= 0 && words < (cased ? 1 : REACH); t = sense.before(t), words++) {
      if (says(t, senses[relation], categoryFor(relation, relations), between)) return true;
      if (cased && relation === "of" && sense.has(t, dwells)) return true;
      if ((sense.tokens.readings[t]?.length ?? 0) === 0) break;
      between.push(sense.tokens.form[t] as string);
    }
  }
  return false;
}

/** The words right behind a name. */
function behind({ tokens }: TokenSense, at: number): readonly string[] {
  const words: string[] = [];
  for (let t = at + 1; t < tokens.count && t <= at + REACH && ((tokens.flags[t] as number) & FLAG.first) === 0; t++)
    words.push(tokens.form[t] as string);
  return words;
}

/** A genitive hangs on a noun; where the same preposition means « from », a noun's genitive is rather who leaves (« the retreat of X »). */
function categoryFor(relation: Relation, all: readonly Relation[]): "noun" | "verb" | null {
  if (relation === "of") return "noun";
  return relation === "from" && all.includes("of") ? "verb" : null;
}

/** How the preposition at a token may relate what it governs to an event word before it. */
function relationsOf(sense: TokenSense, t: number): readonly Relation[] {
  const relations = new Set<Relation>();
  for (const { entry } of sense.readingsTo(t)) {
    const relation = entry.cat === "prep" && entry.rel !== null ? RELATIONS.get(entry.rel) : undefined;
    // without capitals, who something is for or belongs to looks the same
    if (relation !== undefined && (entry.rel !== "for" || sense.cased(t))) relations.add(relation);
  }
  return [...relations];
}

/** The verb behind the name that ends at a token tells what happens to places: « X fell », « X has been shelled ». */
export function undergoes(sense: TokenSense, to: number, { befall, undergo }: ToponymSenses): boolean {
  const { tokens } = sense;
  let passive = false;
  const end = joinedEnd(sense, to);
  for (let t = end; t < tokens.count && t < end + REACH; t++) {
    if (((tokens.flags[t] as number) & FLAG.first) !== 0) return false;
    const readings = tokens.readings[t] ?? [];
    if (readings.some((reading) => reading.entry.cat === "verb" && tells(reading, befall))) return true;
    if (passive && readings.some((reading) => participle(reading) && tells(reading, undergo))) return true;
    if (readings.some(({ entry }) => entry.cat === "aux")) passive ||= readings.some(({ entry }) => entry.kind === "be");
    else if (!readings.some(({ entry }) => entry.cat === "adv")) return false;
  }
  return false;
}

/** Names that share a verb, at most. */
const LONGEST_LIST = 6;

/** « Kibati and Rusayo were taken »: the end of the names that are joined to the one that ends at a token. */
function joinedEnd(sense: TokenSense, to: number): number {
  const { tokens } = sense;
  let end = to;
  for (let names = 0; names < LONGEST_LIST && end + 1 < tokens.count && sense.joins(end) && sense.capital(end + 1); names++)
    for (end++; end < tokens.count && (sense.capital(end) || ((tokens.flags[end] as number) & FLAG.hyphen) !== 0); end++) {
      // each word of the name
    }
  return end;
}
