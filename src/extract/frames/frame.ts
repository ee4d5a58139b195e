// A rule that holds for a predicate → the frame: its aspect, who fills its roles, and the phrases whose places are the claim's.
import type { EventRule } from "../../language/event-rules.ts";
import { CASUALTIES, type Predicate } from "../grammar/clauses/predicate.ts";
import { classesOf, partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import { blamed, harmer, harmless, launcher, ownerOfBlow, ownerOfWeapon, receiver, striker } from "./doers.ts";
import { type Filler, fill, type Setting } from "./fillers.ts";
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

/** Acts whose thing (shells, raids) somebody else's verb may have launched. */
const LAUNCHED = new Set<string>(["strike", "attack"]);

/** The frames that a rule makes of a predicate: one, or one for each aspect that its words name. */
export function build(ready: ReadyRule, predicate: Predicate, setting: Setting): Frame[] {
  const { rule } = ready;
  let agent = agentOf(rule, predicate, setting);
  const used = new Set<Phrase>();
  if (agent !== null) used.add(agent.phrase);
  // « X made 12 dead »: whoever made them is not among them
  if (rule.agent !== undefined && makesDead(predicate)) {
    agent ??= fill({ from: ["subject"], is: rule.agent.is }, predicate, setting);
    for (const maker of phrasesFor(predicate, "subject")) used.add(maker);
  }
  const named = rule.affected === undefined ? null : fill(rule.affected, predicate, setting, used);
  const affected = named === null || named.party === null ? (ownerOf(rule, predicate, setting, agent) ?? named) : named;
  const target = targetOf(rule, predicate);
  const aspects = aspectsOf(ready, predicate, setting);
  return aspects.map((aspect) => ({ predicate, rule, aspect, agent, affected, target }));
}

/** Who did it: as the rule says, else as other words of the sentence tell; the one who is blamed comes before all. */
function agentOf(rule: EventRule, predicate: Predicate, setting: Setting): Filler | null {
  let agent = blamed(predicate, setting);
  if (agent === null && rule.agent !== undefined) {
    agent = fill(rule.agent, predicate, setting) ?? receiver(predicate, setting);
    if (LAUNCHED.has(rule.type)) agent ??= launcher(rule.agent.is, predicate, setting) ?? striker(rule.agent.is, predicate, setting);
    if (rule.type === "strike") agent ??= ownerOfWeapon(predicate, setting);
  }
  if (rule.type === "casualties") agent ??= ownerOfBlow(predicate, setting) ?? harmer(rule.agent?.is, predicate, setting);
  // « the targeting of civilians »: they are struck
  const struck =
    agent !== null && LAUNCHED.has(rule.type) && (agent.through !== "subject" || agent.other !== undefined) && harmless(agent, setting);
  return struck ? null : agent;
}

/** « destroyed three army tanks »: whose the things are that it is done to; nobody's own act is done to his own things. */
function ownerOf({ owner }: EventRule, predicate: Predicate, { ground, discourse }: Setting, agent: Filler | null): Filler | null {
  for (const name of owner ?? [])
    for (const phrase of phrasesFor(predicate, name)) {
      if (phrase.head === null || phrase.places.length > 0 || classesOf(phrase, ground, discourse).has("area")) continue;
      const party = partyBeside(phrase, ground, discourse) ?? (phrase.owner === null ? null : partyOf(phrase.owner, ground, discourse));
      if (party !== null && party !== agent?.party) return { phrase, party, through: "owner" };
    }
  return null;
}

/** The verb that carries a noun of casualties makes them (« faire 12 morts »); others only take note of them. */
function makesDead({ nominal, lightVoice, governor, senses }: Predicate): boolean {
  if (!nominal || lightVoice !== "active" || !CASUALTIES.has(senses[0] ?? "")) return false;
  return governor?.verb?.uses.some((use) => use.role === "chain" && use.value === "asserted") === true;
}

/** The phrases with a place in the first of the rule's functions that has any. */
function targetOf({ target }: EventRule, predicate: Predicate): readonly Phrase[] {
  for (const name of target?.from ?? []) {
    const placed = phrasesFor(predicate, name).filter((phrase) => phrase.places.length > 0);
    if (placed.length > 0) return placed;
  }
  return [];
}

/** The aspects that words of the clause name, else the rule's: « air and ground bombardment » is two claims over the same words. */
function aspectsOf({ rule, byClass }: ReadyRule, predicate: Predicate, { ground }: Setting): readonly (string | null)[] {
  if (byClass.length === 0) return [rule.aspect ?? null];
  const around = [predicate.phrase, ...phrasesFor(predicate, "clause")];
  const adverbs = predicate.verb?.adverbs ?? [];
  const named = byClass.filter(
    ([, classes]) =>
      adverbs.some((adverb) => classes.some((c) => adverb.classes.has(c))) ||
      around.some(
        (phrase) =>
          phrase.modifiers.some((m) => classes.some((c) => m.classes.has(c))) ||
          classes.some((c) => classesOf(phrase, ground, null).has(c)),
      ),
  );
  return named.length === 0 ? [rule.aspect ?? null] : named.map(([aspect]) => aspect);
}
