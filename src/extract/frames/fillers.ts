// A role of an event rule and a predicate → the phrase that fills it, and whom that stands for.
import type { LexEntry } from "../../language/entries.ts";
import type { Grounding } from "../../language/found.ts";
import { CASUALTIES, CONTROLS, type Predicate } from "../grammar/clauses/predicate.ts";
import { actingState, classesOf, nationals, partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Discourse } from "./discourse.ts";
import { phrasesFor } from "./functions.ts";

/** Who fills a role and how it was found. */
export interface Filler {
  readonly phrase: Phrase;
  readonly party: string | null;
  /** Its function, or that it owns what fills it. */
  readonly through: string;
  /** The word that it has this function of, where that is not the frame's own. */
  readonly other?: string;
}

/** What a predicate is read beside: the registers, whom the report has spoken of, the other predicates of its sentence. */
export interface Setting {
  readonly ground: Grounding;
  readonly discourse: Discourse;
  readonly siblings: readonly Predicate[];
  /** Types of the claims that the report has made so far. */
  readonly told: ReadonlySet<string>;
  /** They stand in the report's title. */
  readonly title: boolean;
}

/** A role of a rule: the functions that may fill it, in order, and the classes that its phrase must have one of. */
interface Role {
  readonly from: readonly string[];
  readonly is?: readonly string[] | undefined;
}

/** Functions in which a country's name stands for who acts, not for where. */
const ACTING = new Set(["subject", "by", "orderer", "between", "with", "alongside", "against"]);
/** Functions of whom a verb of asking or accusing speaks to. */
const ADDRESSED = new Set(["object", "to", "at"]);
/** Classes that a country has as an actor. */
const STATES = new Set(["actor", "state", "armed"]);

/** Senses of nouns that tell what befell somebody. */
const BEFALLS: ReadonlySet<string> = new Set([...CASUALTIES, "kill", "wound"]);

/** Senses of blows that are told in pairs. */
const STRIKES: ReadonlySet<string> = new Set(["attack", "bomb", "shell", "bomb-air", "projectile"]);

/** Functions of what an act is aimed at. */
const AIMS = ["on", "against"];

const NOBODY: ReadonlySet<Phrase> = new Set();

/**
 * Who fills a role: the first phrase of its functions that has one of its classes.
 *
 * @param used - Phrases that fill another role already.
 */
export function fill(role: Role, predicate: Predicate, setting: Setting, used: ReadonlySet<Phrase> = NOBODY): Filler | null {
  // « accuses X », « asks X »: a country that is spoken to acts
  const addresses = predicate.senses.some((sense) => CONTROLS.has(sense));
  for (const name of role.from) {
    const acting = ACTING.has(name) || (addresses && ADDRESSED.has(name));
    const found =
      name === "self"
        ? ownerOfAct(predicate, setting)
        : (ofFunction(name, role.is, acting, predicate, setting, used) ??
          (name === "of" ? possessor(role.is, predicate, setting, used) : null));
    if (found !== null) return found;
  }
  return null;
}

/** Whose the thing that strikes, or the act that a noun tells, is: « Israeli raids », « the army's raid left ten dead ». */
function ownerOfAct(predicate: Predicate, setting: Setting): Filler | null {
  const { ground, discourse } = setting;
  const { nominal, phrase: own } = predicate;
  // whoever brought about deaths is not whose dead they are
  const launchers = nominal && CASUALTIES.has(predicate.senses.at(-1) ?? "") ? [] : phrasesFor(predicate, "subject");
  for (const phrase of nominal ? [own, ...launchers] : [...launchers, ...phrasesFor(predicate, "by")]) {
    // « the death of soldiers »: whose death it is did not cause it
    if (phrase === own && suffered(predicate)) continue;
    // « 12 Palestinians killed »: people of a country, of no side
    if (phrase === own && phrase.genitive === null && nationals(phrase)) return { phrase, party: null, through: "owner" };
    const party = partyBeside(phrase, ground, discourse);
    if (party !== null && phrase.head?.classes.has("people") !== true) return { phrase, party, through: "owner" };
  }
  return nominal ? ownerOfBoth(predicate, setting) : null;
}

/** « Israeli shelling and drone strikes »: an adjective at one of two joined acts says whose both are. */
function ownerOfBoth({ phrase, at, senses }: Predicate, { siblings, ground, discourse }: Setting): Filler | null {
  if (phrase.definite || phrase.number !== null || !senses.some((sense) => STRIKES.has(sense))) return null;
  for (const other of siblings) {
    const [first, second] = other.at < at ? [other.phrase, phrase] : [phrase, other.phrase];
    if (!other.nominal || Math.abs(other.at - at) !== 2 || second.from !== first.to + 1 || second.from !== second.inner) continue;
    if (!other.senses.some((sense) => STRIKES.has(sense)) || !other.phrase.modifiers.some(isDemonym)) continue;
    const party = partyBeside(other.phrase, ground, discourse);
    if (party !== null) return { phrase: other.phrase, party, through: "owner" };
  }
  return null;
}

const isDemonym = ({ classes }: LexEntry): boolean => classes.has("demonym");

/** A noun of harm whose genitive is whom it befell: nothing else is its object. */
function suffered({ phrase, senses, args }: Predicate): boolean {
  return phrase.genitive !== null && phrase.party === null && !args.has("object") && senses.some((sense) => BEFALLS.has(sense));
}

/** The first phrase of a function that fits, where `acting` says that a country there acts. */
function ofFunction(
  name: string,
  is: Role["is"],
  acting: boolean,
  predicate: Predicate,
  { ground, discourse }: Setting,
  used: ReadonlySet<Phrase>,
): Filler | null {
  // « the battles between X and Y left ten dead »: neither is who died
  const sides = name === "between" && CASUALTIES.has(predicate.senses[0] ?? "") && phrasesFor(predicate, name).length > 1;
  for (const phrase of sides ? [] : phrasesFor(predicate, name)) {
    if (used.has(phrase) || ((name === "from" || blames(predicate, name)) && harm(phrase))) continue;
    // « no group has claimed the raid »: nobody is said to have done what took place
    if (name === "subject" && phrase.negated && !predicate.denied) continue;
    const acts = acting || (name === "of" && doesWhat(predicate, phrase));
    const classes = classesOf(phrase, ground, discourse);
    const party = partyOf(phrase, ground, discourse);
    if (is === undefined || is.some((c) => classes.has(c))) return { phrase, party, through: name };
    if (party === null) continue;
    const state = acts && is.some((c) => STATES.has(c)) && actingState(referred(phrase, discourse), ground);
    const actor = is.includes("actor") && (!classes.has("place") || classes.has("position") || (acts && phrase.prep !== "in"));
    if (state || actor) return { phrase, party, through: name };
  }
  return null;
}

/** « lays the death of two [to X] »: what is blamed on somebody is the object of such a verb. */
const blames = ({ senses, args }: Predicate, name: string): boolean =>
  name === "object" && senses.includes("accuse") && (args.has("to") || args.has("at"));

/** « resulted from the attack [in the death of two] », where one word is « from » and « in »: what befell somebody did nothing. */
function harm({ head }: Phrase): boolean {
  return head?.tells === true && head.uses.some(({ role, value }) => role === "sense" && BEFALLS.has(value));
}

/** « X's raid », « the raid of X on Y »: who stands in front of the act, or beside its aim, does it. */
function doesWhat({ nominal, args, token }: Predicate, phrase: Phrase): boolean {
  return nominal && (phrase.to <= token || AIMS.some((aim) => args.has(aim)));
}

/** Whom a pronoun means, else the phrase itself. */
function referred(phrase: Phrase, discourse: Discourse): Phrase {
  return phrase.pronoun === null ? phrase : (discourse.referent(phrase) ?? phrase);
}

/** « their withdrawal »: the possessor is the genitive. */
function possessor(is: Role["is"], predicate: Predicate, { ground, discourse }: Setting, used: ReadonlySet<Phrase>): Filler | null {
  if (!predicate.nominal || !predicate.phrase.possessive) return null;
  const pronoun: Phrase = {
    ...predicate.phrase,
    pronoun: predicate.entry,
    head: null,
    headTags: predicate.phrase.ownerTags === 0 ? predicate.phrase.headTags : predicate.phrase.ownerTags,
    party: null,
    source: null,
    genitive: null,
    number: null,
    classes: null,
  };
  const phrase = discourse.referent(pronoun);
  if (phrase === null || used.has(phrase)) return null;
  const classes = classesOf(phrase, ground, null);
  const fits = is === undefined || is.some((c) => classes.has(c));
  return fits ? { phrase, party: partyOf(phrase, ground, null), through: "possessive" } : null;
}
