// A rule that holds for a predicate → the frame: who fills its roles, and how he was found.
import type { EventRule } from "../../language/event-rules.ts";
import { CASUALTIES, CONTROLS, type Predicate } from "../grammar/clauses/predicate.ts";
import { type Phrase, says, tellsOf } from "../grammar/phrases/phrase.ts";
import type { Grounding } from "../sentence.ts";
import { actingState, classesOf, nationals, partyBeside, partyOf } from "./actors.ts";
import { BLOWS } from "./beside/senses.ts";
import type { Discourse } from "./discourse.ts";
import { phrasesFor } from "./functions.ts";
import type { ReadyRule } from "./rule-book.ts";

/** A predicate that a rule has made an event, with its roles. */
export interface Frame {
  readonly predicate: Predicate;
  readonly rule: EventRule;
  readonly aspect: string | null;
  readonly agent: Filler | null;
  readonly affected: Filler | null;
  /** Phrases whose places are the claim's. */
  readonly target: readonly Phrase[];
}

/** Who fills a role and how it was found. */
export interface Filler {
  readonly phrase: Phrase;
  readonly party: string | null;
  readonly through: string;
}

/** Acts whose thing (shells, raids) somebody else's verb may have launched. */
const LAUNCHED = new Set<string>(["strike", "attack"]);

/** Functions in which a country's name stands for who acts, not for where. */
const ACTING = new Set(["subject", "by", "orderer", "between", "with", "against"]);
/** Classes that a country has as an actor. */
const STATES = new Set(["actor", "state", "armed"]);

/** Senses of nouns that tell what befell somebody. */
const BEFALLS: ReadonlySet<string> = new Set([...CASUALTIES, "kill", "wound"]);

/** The frames that a rule makes of a predicate: one, or one for each aspect that its words name. */
export function build(
  { rule, byClass }: ReadyRule,
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[],
): Frame[] {
  const used = new Set<Phrase>();
  let agent = rule.agent === undefined ? null : fill(rule.agent, predicate, ground, discourse, used);
  if (agent === null && rule.agent !== undefined && predicate.senses.includes("fall"))
    // « came under Ukrainian control »
    for (const held of siblings)
      if (held.nominal && held.governor === predicate && held.senses.includes("hands")) {
        const party = partyBeside(held.phrase, ground, discourse);
        if (party !== null) agent = { phrase: held.phrase, party, through: "owner" };
      }
  if (agent === null && rule.agent !== undefined && LAUNCHED.has(rule.type))
    agent = doerOfThing(rule.agent, predicate, ground, discourse, siblings);
  if (agent === null && rule.agent !== undefined && rule.type === "strike") agent = ofWeapon(predicate, ground, discourse);
  agent = blamed(predicate, ground, discourse, siblings) ?? agent;
  if (agent === null && rule.type === "casualties") agent = ofBlow(predicate, ground, discourse);
  // « the targeting of civilians »: they are struck
  if (agent !== null && LAUNCHED.has(rule.type) && agent.through !== "subject" && harmless(agent, ground, discourse)) agent = null;
  if (agent !== null) used.add(agent.phrase);
  // « X made 12 dead »: whoever made them is not among them
  if (rule.agent !== undefined && makesDead(predicate)) {
    agent ??= fill({ from: ["subject"], is: rule.agent.is }, predicate, ground, discourse, used);
    for (const maker of phrasesFor(predicate, "subject")) used.add(maker);
  }
  const affected = rule.affected === undefined ? null : fill(rule.affected, predicate, ground, discourse, used);
  const target: Phrase[] = [];
  if (rule.target !== undefined) {
    for (const name of rule.target.from) {
      for (const phrase of phrasesFor(predicate, name)) if (phrase.places.length > 0) target.push(phrase);
      if (target.length > 0) break;
    }
  }
  // « air and ground bombardment » is two claims over the same words
  const around = byClass.length === 0 ? [] : [predicate.phrase, ...phrasesFor(predicate, "clause")];
  const aspects: string[] = [];
  for (const [name, classes] of byClass) {
    if (
      around.some(
        (p) => p.modifiers.some((m) => classes.some((c) => m.classes.has(c))) || classes.some((c) => classesOf(p, ground, null).has(c)),
      )
    )
      aspects.push(name);
  }
  if (aspects.length === 0) return [{ predicate, rule, aspect: rule.aspect ?? null, agent, affected, target }];
  return aspects.map((aspect) => ({ predicate, rule, aspect, agent, affected, target }));
}

/** The verb that carries a noun of casualties makes them (« faire 12 morts »); others only take note of them. */
function makesDead({ nominal, lightVoice, governor, senses }: Predicate): boolean {
  if (!nominal || lightVoice !== "active" || !CASUALTIES.has(senses[0] ?? "")) return false;
  return governor?.verb?.uses.some((use) => use.role === "chain" && use.value === "asserted") === true;
}

/** « blamed X for the raid », « blamed the raid on X », « a raid blamed on X »: who is accused of an act has done it, as the accuser tells it. */
function blamed(predicate: Predicate, ground: Grounding, discourse: Discourse, siblings: readonly Predicate[]): Filler | null {
  if (!predicate.nominal) return null;
  const { phrase } = predicate;
  for (const blame of siblings) {
    if (!blame.senses.includes("accuse") || blame.verb === null) continue;
    const names =
      blame.args.get("object")?.includes(phrase) === true
        ? ["on", "to", "at"]
        : phrase.prep === "for" && blame === predicate.governor
          ? ["object"]
          : [];
    for (const name of names)
      for (const accused of phrasesFor(blame, name)) {
        const party = accused === phrase ? null : partyOf(accused, ground, discourse);
        if (party !== null) return { phrase: accused, party, through: `${name} of ${blame.entry.lemma}` };
      }
  }
  return null;
}

/** « shelled with Russian rockets »: whose the weapon is. */
function ofWeapon(predicate: Predicate, ground: Grounding, discourse: Discourse): Filler | null {
  for (const name of ["with", "via"])
    for (const phrase of phrasesFor(predicate, name)) {
      const armed = ["shell", "artillery", "aircraft", "bomb"].some((one) => phrase.head?.classes.has(one) === true);
      const party = armed ? partyBeside(phrase, ground, discourse) : null;
      if (party !== null) return { phrase, party, through: "owner" };
    }
  return null;
}

/** Nouns for an act whose dead a toll counts. */
const TOLLING = new Set([...BLOWS, "operate"]);

/** « the toll of the Israeli raid rose to 12 »: whose the blow is that the dead are told of. */
function ofBlow(predicate: Predicate, ground: Grounding, discourse: Discourse): Filler | null {
  if (!predicate.senses.some((sense) => sense === "toll" || sense === "count-rise")) return null;
  for (const name of ["of", "of-noun"])
    for (const phrase of phrasesFor(predicate, name)) {
      const party = tellsOf(phrase.head, TOLLING) ? partyBeside(phrase, ground, discourse) : null;
      if (party !== null) return { phrase, party, through: "owner" };
    }
  return null;
}

/** Those who launch no strike. */
function harmless({ phrase }: Filler, ground: Grounding, discourse: Discourse): boolean {
  const classes = classesOf(phrase, ground, discourse);
  return !classes.has("armed") && ["civilians", "medics", "medical", "aidorg", "body"].some((name) => classes.has(name));
}

/** « shells fired by the army fell »: who did something to the thing that acts here is its doer. */
function doerOfThing(
  role: { is?: readonly string[] | undefined },
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[],
): Filler | null {
  const things = [...phrasesFor(predicate, "subject"), ...(predicate.nominal ? [predicate.phrase] : [])];
  if (things.length === 0) return null;
  for (const other of siblings) {
    if (other === predicate || other.verb === null || other.lightVoice === "passive") continue;
    if (other.senses.length === 0 && other.lightVoice === null) continue;
    // « reported the shelling of X »: whoever tells of a strike has not launched it
    if (says(other.verb) && other.lightVoice === null) continue;
    if (!phrasesFor(other, "object").some((p) => things.includes(p))) continue;
    const found = fill({ from: ["subject", "by"], is: role.is }, other, ground, discourse, new Set(things));
    if (found !== null && found.party !== null) return { ...found, through: `subject of ${other.entry.lemma}` };
  }
  return null;
}

/** A noun of harm whose genitive is whom it befell: nothing else is its object. */
function suffered({ phrase, senses, args }: Predicate): boolean {
  return phrase.genitive !== null && phrase.party === null && !args.has("object") && senses.some((sense) => BEFALLS.has(sense));
}

/** Whom a pronoun means, else the phrase itself. */
function referred(phrase: Phrase, discourse: Discourse): Phrase {
  return phrase.pronoun === null ? phrase : (discourse.referent(phrase) ?? phrase);
}

function fill(
  role: { from: readonly string[]; is?: readonly string[] | undefined },
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  used: ReadonlySet<Phrase>,
): Filler | null {
  // « accuses X », « asks X »: a country that is spoken to acts
  const addresses = predicate.senses.some((sense) => CONTROLS.has(sense));
  for (const name of role.from) {
    const acting = ACTING.has(name) || (addresses && (name === "object" || name === "to" || name === "at"));
    if (name === "self") {
      // the thing that strikes, or the noun of action, tells whose it is
      // (« the army's raid left ten dead »: whoever brought it about is not whose dead they are)
      const launchers = predicate.nominal && CASUALTIES.has(predicate.senses.at(-1) ?? "") ? [] : phrasesFor(predicate, "subject");
      for (const phrase of predicate.nominal ? [predicate.phrase, ...launchers] : [...launchers, ...phrasesFor(predicate, "by")]) {
        // « the death of soldiers »: whose death it is did not cause it
        if (phrase === predicate.phrase && suffered(predicate)) continue;
        // « 12 Palestinians killed »: people of a country, of no side
        if (phrase === predicate.phrase && phrase.genitive === null && nationals(phrase)) return { phrase, party: null, through: "owner" };
        const party = partyBeside(phrase, ground, discourse);
        if (party !== null && !(phrase.head?.classes.has("people") === true)) return { phrase, party, through: "owner" };
      }
      continue;
    }
    for (const phrase of phrasesFor(predicate, name)) {
      if (used.has(phrase)) continue;
      const classes = classesOf(phrase, ground, discourse);
      const party = partyOf(phrase, ground, discourse);
      if (
        role.is !== undefined &&
        !role.is.some((c) => classes.has(c)) &&
        !(party !== null && acting && actingState(referred(phrase, discourse), ground) && role.is.some((c) => STATES.has(c))) &&
        !(
          party !== null &&
          role.is.includes("actor") &&
          (!classes.has("place") || classes.has("position") || (acting && phrase.prep !== "in"))
        )
      )
        continue;
      return { phrase, party, through: name };
    }
    // « their withdrawal »: the possessor is the genitive
    if (name === "of" && predicate.nominal && predicate.phrase.possessive) {
      const pronoun: Phrase = {
        ...predicate.phrase,
        pronoun: predicate.entry,
        head: null,
        party: null,
        source: null,
        genitive: null,
        number: null,
        classes: null,
      };
      const referent = discourse.referent(pronoun);
      if (referent !== null && !used.has(referent)) {
        const classes = classesOf(referent, ground, null);
        if (role.is === undefined || role.is.some((c) => classes.has(c)))
          return { phrase: referent, party: partyOf(referent, ground, null), through: "possessive" };
      }
    }
  }
  return null;
}
