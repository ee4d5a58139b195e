// A phrase → whom or what it stands for: its classes and its party.
import type { LexEntry } from "../../../language/entries.ts";
import type { FoundPlace, Grounding } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import { ONE_MORE, type Phrase } from "./phrase.ts";

/** Whom the report has been speaking of. */
export interface Referents {
  /** Whom a pronoun means; null when nobody fits. */
  referent(pronoun: Phrase): Phrase | null;
  /** Whom the possessive on a phrase means; null when nobody fits. */
  owner(phrase: Phrase): Phrase | null;
}

/** A country or capital alone, without a word for a place beside it: « Ankara says that it … ». */
export function actingState({ head, places }: Phrase, ground: Grounding): boolean {
  const [place] = places;
  return head === null && places.length === 1 && place !== undefined && ground.actorOfPlace(place) !== null;
}

/** Classes of nouns for those who were harmed. */
const HARMED = ["killed", "wounded"];

/** People of a country, bare or as those who were harmed: « a Palestinian », « two Gabonese », « 12 Yemenis killed »; no « Syrian rebels ». */
export function nationals({ head, modifiers, pronoun, name, places, party }: Phrase): boolean {
  if (pronoun !== null || name || places.length > 0 || party !== null) return false;
  if (head !== null && !HARMED.some((harm) => head.classes.has(harm))) return false;
  return modifiers.some(isDemonym) && modifiers.every((m) => isDemonym(m) || m.classes.size === 0);
}

function isDemonym({ classes }: LexEntry): boolean {
  return classes.has("demonym");
}

/** « the Russians »: the people of a country without a figure stand for its side. */
function people(phrase: Phrase): boolean {
  return phrase.head === null && phrase.definite && phrase.number === null && nationals(phrase);
}

const EMPTY: ReadonlySet<string> = new Set();

const PRIVATE: ReadonlySet<string> = new Set(["people", "actor"]);

/** « we walked to X », told by « Marie »: who is called by one name alone, and is in no register, speaks for himself. */
function givenName({ name, head, source, party, places, inner, to }: Phrase): boolean {
  return name && head === null && source === null && party === null && places.length === 0 && to - inner === 1;
}

/** The semantic classes of a phrase; a pronoun has those of its referent. */
export function classesOf(phrase: Phrase, ground: Grounding, referents: Referents | null): ReadonlySet<string> {
  if (phrase.pronoun !== null) {
    const referent = referents?.referent(phrase) ?? null;
    if (referent !== null && (phrase.headTags & BIT["1"]) !== 0 && givenName(referent)) return PRIVATE;
    return referent === null ? EMPTY : classesOf(referent, ground, null);
  }
  phrase.classes ??= gatherClasses(phrase, ground, referents);
  return phrase.classes;
}

/** « his men », « our men »: those who bear arms under somebody. */
function ranks({ possessive, head }: Phrase): boolean {
  return possessive && head?.classes.has("ranks") === true;
}

/** Classes that grow from those of a word; until one is added they are the word's own set. */
class Gathered {
  all: ReadonlySet<string>;
  private own: Set<string> | null = null;

  constructor(all: ReadonlySet<string>) {
    this.all = all;
  }

  add(name: string): this {
    if (!this.all.has(name)) {
      this.own ??= new Set(this.all);
      this.all = this.own.add(name);
    }
    return this;
  }
}

/** « a third », « another »: one more of those who were counted, by an adjective alone. */
export function oneMore({ head, pronoun, number, name, places, definite, modifiers }: Phrase): boolean {
  if (head !== null || pronoun !== null || number !== null || name || places.length > 0 || definite) return false;
  return modifiers.length === 1 && ONE_MORE.some((name) => modifiers[0]?.classes.has(name));
}

/** Classes that an adjective lends its noun: « an air raid », « nine soldiers dead ». */
const LENT = new Set(["air", "artillery", "armed", "killed", "superlative"]);

/** « a group of villagers », « a column of refugees »: the classes of those of whom a noun for several is made, where these bear no arms. */
function unarmedBand({ head, party, genitive }: Phrase, ground: Grounding, referents: Referents | null): ReadonlySet<string> | null {
  if (party !== null || genitive === null || head?.classes.has("band") !== true) return null;
  const members = classesOf(genitive, ground, referents);
  return members.has("people") && !members.has("armed") ? members : null;
}

function gatherClasses(phrase: Phrase, ground: Grounding, referents: Referents | null): ReadonlySet<string> {
  const classes = new Gathered(unarmedBand(phrase, ground, referents) ?? phrase.head?.classes ?? EMPTY);
  for (const modifier of phrase.modifiers) {
    // « eight civilian dead »
    const harmed = modifier.classes.has("civilians") && HARMED.some((harm) => phrase.head?.classes.has(harm));
    for (const name of modifier.classes) if (phrase.head === null || harmed || LENT.has(name)) classes.add(name);
    if (phrase.head === null && modifier.party !== null) classes.add("actor");
  }
  if (ranks(phrase)) classes.add("fighters").add("armed");
  if (people(phrase)) classes.add("actor").add("state");
  else if (phrase.head === null && phrase.source === null && nationals(phrase)) classes.add("people").add("persons");
  // « killed two and wounded a third »
  if (oneMore(phrase)) classes.add("people");
  const [place] = phrase.places;
  // (« Yemen's Houthis » are no place)
  if (place !== undefined && (phrase.owner === null || phrase.party === null)) {
    classes.add("place");
    // « the Hayat hospital »: its kind is part of the name
    if (phrase.head === null) for (const name of ground.builtAt(place)) classes.add(name);
  }
  if (phrase.number !== null) {
    classes.add("counted");
    // (« dozens of the huts »: things)
    const things = phrase.genitive?.head != null && !classesOf(phrase.genitive, ground, referents).has("people");
    if (phrase.head === null && phrase.places.length === 0 && phrase.number.share === null && !things) classes.add("people");
  }
  const party = phrase.party ?? phrase.head?.party ?? null;
  if (party !== null) {
    classes.add("actor");
    if (phrase.party !== null && phrase.places.length === 0) for (const name of ground.partyClasses(phrase.party)) classes.add(name);
  }
  if (phrase.source !== null) classes.add("actor").add("source");
  // « positions of the rebels », « units of the army »: an actor in the genitive lends its class to a collective head
  if (phrase.genitive !== null && (phrase.head === null || phrase.head.classes.has("collective") || phrase.number?.share !== null)) {
    for (const name of classesOf(phrase.genitive, ground, referents)) if (name !== "place" || phrase.head === null) classes.add(name);
  }
  // « the rebels' [men] », « fell into the rebels' hands »
  const stands = phrase.head === null || phrase.head.classes.has("keeping");
  if (phrase.owner !== null && stands && phrase.party === null && !phrase.name)
    for (const name of classesOf(phrase.owner, ground, referents)) classes.add(name);
  return classes.all;
}

/** Whose a strike or a weapon is: by an adjective, a name or a genitive beside it, or its possessive (« Israeli raids », « its planes »); null when unsaid. */
export function partyBeside(phrase: Phrase, ground: Grounding, referents: Referents): string | null {
  if (phrase.pronoun !== null) return null;
  const demonym = phrase.modifiers.find(isDemonym)?.value ?? null;
  if (phrase.party !== null) return phrase.party;
  for (const modifier of phrase.modifiers) if (modifier.party !== null) return ground.party(modifier.party, demonym);
  if (demonym !== null) return ground.party("@gov", demonym);
  if (phrase.head?.classes.has("aircraft") === true && phrase.head.party !== null) return ground.party(phrase.head.party, null);
  // « a military convoy »: whose it is stands in the noun itself
  if (phrase.head?.classes.has("of-gov") === true && phrase.owner === null && phrase.genitive?.party == null)
    return ground.party("@gov", null);
  const { genitive } = phrase;
  if (
    genitive !== null &&
    (classesOf(genitive, ground, referents).has("armed") || genitive.possessive || genitive.head?.classes.has("aircraft") === true)
  ) {
    const party = partyOf(genitive, ground, referents) ?? partyBeside(genitive, ground, referents);
    if (party !== null) return party;
  }
  // « the army's jets », « Israel's drones »
  if (phrase.owner !== null && phrase.head?.classes.has("materiel") === true) {
    const party = partyOf(phrase.owner, ground, referents);
    if (party !== null) return party;
  }
  const owner = phrase.possessive ? referents.owner(phrase) : null;
  return owner === null ? null : partyOf(owner, ground, null);
}

/** The party that a genitive names, if need be through the units between: « soldiers of the forces of X ». */
function namedOwner(genitive: Phrase | null, ground: Grounding): string | null {
  if (genitive === null || genitive.party !== null) return genitive?.party ?? null;
  if (ofArmy(genitive)) return partyOf(genitive, ground, null);
  return genitive.head?.classes.has("forces") === true || genitive.head?.classes.has("group") === true
    ? namedOwner(genitive.genitive, ground)
    : null;
}

/** A unit that goes by its number is one of an army: « the 4th Brigade », « the Ninth Division ». */
function ofArmy({ head, numbered, modifiers }: Phrase): boolean {
  return head?.classes.has("formation") === true && (numbered || modifiers.some(({ classes }) => classes.has("ordinal")));
}

/** Classes of what stands for the side whose it is. */
const OWNED = ["armed", "position", "spokesperson", "ranks"];

/** Classes of what is somebody's: « the group's leader », « the army's ranks », « the rebels' losses ». */
const OF_A_SIDE = ["actor", "ranks", "toll", "keeping"];

/** Classes of fighters who are of no side by what they are called. */
const NAMELESS = ["source", "unidentified", "foe"];

/** The party id a phrase stands for, or null. */
export function partyOf(phrase: Phrase, ground: Grounding, referents: Referents | null): string | null {
  if (phrase.pronoun !== null) {
    const referent = referents?.referent(phrase) ?? null;
    return referent === null ? null : partyOf(referent, ground, null);
  }
  // « dissidents of the Front »: they have left it
  if (phrase.head?.classes.has("breakaway") === true && (phrase.party !== null || phrase.genitive?.party != null)) return null;
  if (phrase.party !== null) return phrase.party;
  const demonym = phrase.modifiers.find(isDemonym)?.value ?? null;
  // a body of the register has a side of its own: « the Russian ministry of defence »
  const { source, headAt } = phrase;
  if (source !== null && source.from <= headAt && headAt < source.to) {
    const own = ground.partyOfSource(source.id);
    if (own !== null) return own;
  }
  // a place in the genitive of a body: « army of X »
  if (phrase.head?.party != null) {
    // a more telling genitive wins over a symbol: « fighters of Group X »
    const inner = namedOwner(phrase.genitive, ground);
    if (inner !== null) return inner;
    // « Country's army », « the group's fighters »
    if (phrase.owner !== null && demonym === null && (phrase.head.party === "@gov" || phrase.owner.party !== null)) {
      const owned = partyOf(phrase.owner, ground, referents);
      if (owned !== null) return owned;
    }
    return ground.party(phrase.head.party, demonym);
  }
  for (const modifier of phrase.modifiers) if (modifier.party !== null) return ground.party(modifier.party, demonym);
  // « his forces », « its spokesman »: the possessor's side
  if (phrase.possessive && referents !== null && phrase.head !== null && OWNED.some((name) => phrase.head?.classes.has(name) === true)) {
    const owner = referents.owner(phrase);
    const party = owner === null ? null : partyOf(owner, ground, null);
    if (party !== null) return party;
  }
  if (phrase.genitive !== null && (phrase.head === null || !phrase.head.classes.has("person") || phrase.source === null)) {
    const inner = partyOf(phrase.genitive, ground, referents);
    if (inner !== null) return inner;
  }
  const sided = phrase.head === null || OF_A_SIDE.some((name) => phrase.head?.classes.has(name));
  if (phrase.owner !== null && phrase.source === null && demonym === null && sided) {
    const owned = partyOf(phrase.owner, ground, referents);
    if (owned !== null) return owned;
  }
  // a country or capital that acts: « Ankara », « between Moscow and Washington »
  const acting = phrase.head === null && phrase.places.length === 1 ? ground.actorOfPlace(phrase.places[0] as FoundPlace) : null;
  if (acting !== null) return acting;
  if (phrase.source !== null) return ground.partyOfSource(phrase.source.id);
  if (phrase.head === null && phrase.places.length === 1) return null;
  if (ofArmy(phrase)) return ground.party("@gov", demonym);
  // fighters and factions of no named side are those of the armed opposition
  if (
    phrase.head !== null &&
    demonym === null &&
    !phrase.name &&
    phrase.genitive === null &&
    (phrase.head.classes.has("fighters") || phrase.head.classes.has("group")) &&
    !NAMELESS.some((name) => phrase.head?.classes.has(name) === true)
  )
    return ground.party("@gunmen", null);
  // « the Sudanese parties »: both sides of a country
  if (phrase.head?.classes.has("side") === true) return null;
  if (demonym !== null && (phrase.head?.classes.has("actor") === true || people(phrase))) return ground.party("@gov", demonym);
  return null;
}
