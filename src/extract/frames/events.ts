// Predicates → event frames: the first rule whose conditions hold gives type, aspect and roles.
import type { EventRule } from "../../language/event-rules.ts";
import { BIT } from "../../language/tags.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Grounding } from "../sentence.ts";
import { classesOf, partyOf } from "./actors.ts";
import { toldOtherwise } from "./beside.ts";
import type { Discourse } from "./discourse.ts";
import { build, type Frame } from "./fillers.ts";
import { countedBy, phrasesFor } from "./functions.ts";
import { type ReadyRule, type RuleBook, triggered } from "./rule-book.ts";

/** Frames of one predicate; usually none or one. */
export function framesOf(
  predicate: Predicate,
  book: RuleBook,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[] = [],
): Frame[] {
  if (predicate.senses.length === 0 || toldOtherwise(predicate, siblings)) return [];
  const frames: Frame[] = [];
  for (const ready of triggered(predicate.senses, book)) {
    const { rule } = ready;
    if (rule.nominal === false && predicate.nominal) continue;
    if (rule.nominal === true && !predicate.nominal && predicate.verb === null) continue;
    if (rule.tense === "present" && !present(predicate)) continue;
    if (!holds(ready, predicate, ground, discourse)) {
      // the letters may hide a passive: what stands behind the verb is then what it was done to
      if (!predicate.maybePassive || !ready.asksObject) continue;
      const turned: Predicate = { ...predicate, args: new Map(predicate.args), maybePassive: false };
      turned.args.set("object", predicate.args.get("subject") ?? []);
      turned.args.delete("subject");
      if (!holds(ready, turned, ground, discourse)) continue;
      frames.push(...build(ready, turned, ground, discourse, siblings));
      if (!rule.more) break;
      continue;
    }
    if (predicate.nominal && !needed(rule, predicate, ground) && !headline(predicate, siblings)) continue;
    frames.push(...build(ready, predicate, ground, discourse, siblings));
    if (!rule.more) break;
  }
  return frames;
}

/** The verb stands in the present; « have taken place » is past. */
function present({ verb }: Predicate): boolean {
  return verb !== null && (verb.tags & BIT.pres) !== 0 && (verb.mainTags & BIT.part) === 0;
}

function holds({ when }: ReadyRule, predicate: Predicate, ground: Grounding, discourse: Discourse): boolean {
  for (const { functions, classes, forbids } of when) {
    let met = false;
    for (const name of functions) {
      for (const phrase of phrasesFor(predicate, name)) {
        const own = classesOf(phrase, ground, discourse);
        if (classes.some((c) => own.has(c))) met = true;
        else if (
          phrase.pronoun !== null &&
          !forbids &&
          (name === "object" || (name === "on" && predicate.nominal) || thingOf(phrase, classes)) &&
          discourse.recent(classes, phrase.from) !== null
        )
          met = true;
      }
    }
    if (met === forbids) return false;
  }
  return true;
}

/** « it fell that evening »: a pronoun of neither sex may mean a place. */
function thingOf({ headTags }: Phrase, classes: readonly string[]): boolean {
  return classes.includes("place") && (headTags & BIT.s) !== 0 && (headTags & (BIT.m | BIT.f | BIT["1"] | BIT["2"])) === 0;
}

/** « Two-day truce in X »: a noun of action that opens a sentence without a verb, at a place, is its news. */
function headline({ phrase, args, token }: Predicate, siblings: readonly Predicate[]): boolean {
  if (phrase.definite || phrase.prep !== null || siblings.some((other) => other.verb?.finite === true || other.token < token)) return false;
  return ["in", "at", "near", "on"].some((name) => (args.get(name) ?? []).some((p) => p.places.some((place) => place.known)));
}

/** Senses of harm: what stands beside them as « in » or « by » brought it about. */
const HARMED = new Set(["kill", "wound", "die", "destroy"]);

function needed(rule: EventRule, predicate: Predicate, ground: Grounding): boolean {
  if (rule.needs === undefined) return true;
  // an act announced, denied or stopped in so many words carries the news
  const { governor } = predicate;
  // (« denied the existence of a deal »: what the noun in its front wraps)
  const wrapped = predicate.phrase.host?.head?.uses.some((use) => use.role === "chain") === true;
  if ((predicate.hung === "object" || wrapped) && governor?.verb?.uses.some((u) => u.role === "say" && u.value !== "show") === true)
    return true;
  if (predicate.denied) return true;
  for (const need of rule.needs) {
    if (need === "counted") {
      if (
        predicate.phrase.number !== null ||
        countedBy(predicate.phrase) !== null ||
        // « 46 people are dead »
        ["of", "subject"].some((name) => phrasesFor(predicate, name).some((p) => p.number !== null))
      )
        return true;
    } else if (need === "several") {
      // « left dead and wounded »: people not named before, though nobody says how many
      if (unnamed(predicate.phrase)) return true;
    } else if (need === "place") {
      if (predicate.phrase.places.length > 0 || phrasesFor(predicate, "clause").some((p) => p.places.length > 0)) return true;
    } else if (need === "carried") {
      // « skirmishes took place », « launched an attack »
      if (predicate.lightVoice !== null) return true;
    } else if (need === "planned") {
      // « a counter-attack is being prepared »
      if (predicate.hung === "object" && governor?.verb?.uses.some((u) => u.role === "chain" && u.value === "expected") === true)
        return true;
    } else if (need === "time") {
      if (predicate.times.length > 0) return true;
    } else if (need === "effect") {
      // « air raids killed 21 », « wounded in shelling »
      if (
        predicate.hung !== null &&
        (predicate.hung === "subject" || HARMED.has(governor?.senses[0] ?? "")) &&
        (governor?.senses.length ?? 0) > 0 &&
        // « the offensive aims to retake X »
        !governor?.effects.includes("expected")
      )
        return true;
    } else if (need === "doer") {
      if (
        predicate.phrase.modifiers.length + Number(predicate.phrase.party !== null) > 0 &&
        partyOf(predicate.phrase, ground, null) !== null
      )
        return true;
    } else if (need.startsWith("verb:")) {
      if (predicate.hung === "object" && governor?.senses.includes(need.slice(5)) === true) return true;
    } else if (need === "verb") {
      if (predicate.hung === "subject" || predicate.hung === "object" || predicate.lightVoice !== null || predicate.denied) return true;
    } else if (phrasesFor(predicate, need).length > 0 || (need === "of" && predicate.phrase.possessive)) return true;
  }
  return false;
}

/** An indefinite plural of which nothing says whose. */
function unnamed({ definite, possessive, genitive, owner, headTags }: Phrase): boolean {
  return !definite && !possessive && (genitive === null || genitive.prep === "from") && owner === null && (headTags & BIT.p) !== 0;
}
