// A frame's predicate → how sure it is told, and whether it is so.
import type { EventRule } from "../../../language/event-rules.ts";
import { BIT } from "../../../language/tags.ts";
import { wordsOf } from "../../../language/tokens.ts";
import type { ClaimTime, Derivation, Modality, Polarity, Reason } from "../../../model.ts";
import { said } from "../../../reason.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import { allots, type Predicate } from "../../grammar/clauses/predicate.ts";
import { isComma, type Phrase, says, tellsOf, type VerbGroup } from "../../grammar/phrases/phrase.ts";
import type { SlotContext } from "./context.ts";

/** What each grade of certainty is told as. */
const CHANGED: Readonly<Record<Modality, Reason>> = {
  asserted: said`asserted`,
  expected: said`expected`,
  possible: said`possible`,
  demanded: said`demanded`,
};
const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, expected: 1, possible: 2, demanded: 3 };

/** Acts done by saying so: who tries for guarantees, or wants them, asks for them. */
const SPOKEN = new Set(["demand", "rejection", "accusation"]);
/** What somebody is given so much time for: « 24 hours to surrender ». */
const DUE = new Set(["surrender", "retreat", "evacuation", "displacement"]);

/** How sure, and whether it is so. */
export function certaintySlots(
  predicate: Predicate,
  rule: EventRule,
  context: SlotContext,
): { modality: Modality; polarity: Polarity; derivation: readonly Derivation[] } {
  const { laid } = context;
  const derivation: Derivation[] = [];
  let modality: Modality = rule.modality ?? "asserted";
  let denied = rule.polarity === "denied" ? !predicate.denied : predicate.denied;
  if (predicate.verb?.restricted === true) denied = rule.polarity === "denied";
  const raise = (to: Modality, why: string, at: number): void => {
    // « should be investigated »: that it is asked for is so
    if (rule.tense === "owed") return;
    if (STRENGTH[to] > STRENGTH[modality]) {
      modality = to;
      derivation.push({ slot: "modality", rule: why, words: wordsOf(laid.tokens, at, at + 1), certain: true, reason: CHANGED[to] });
    }
  };
  // (who tries for a truce works towards it: that is so, whatever comes of it)
  const spoken = SPOKEN.has(rule.type) || rule.when.sought !== undefined;
  for (const effect of predicate.effects) {
    if (effect === "denied" || effect === "refused") denied = !denied;
    else if (effect === "expected" || (!spoken && (effect === "possible" || effect === "demanded")))
      raise(effect, "certainty.chain", predicate.token);
  }
  const led = follows(predicate) ? predicate.governor : null;
  for (const effect of led?.effects ?? [])
    if (effect === "expected" || effect === "possible") raise(effect, "certainty.chain", (led as Predicate).token);
  const carried = predicate.lightVoice !== null || wrapped(predicate) || thereBe(predicate);
  const group = predicate.verb ?? (carried ? (predicate.governor?.verb ?? null) : null);
  for (const told of [group, led?.verb ?? null])
    for (const { tag, bit, modality: to } of told === null ? [] : context.moods)
      if (told !== null && (told.tags & bit) !== 0 && !(to === "possible" && softened(told, context)))
        raise(
          context.backshifted.includes(tag) && thenToCome(told, predicate, context) ? "expected" : to,
          `certainty.mood.${tag}`,
          told.mainAt,
        );
  // « an assault on X would put thousands in danger »: it is only thought of; « the assault could lead to » it is under way
  const cause =
    predicate.nominal && !predicate.phrase.definite && predicate.hung === "subject" && predicate.lightVoice === null
      ? (predicate.governor?.verb ?? null)
      : null;
  if (cause !== null && (cause.mainTags & BIT.part) === 0 && !softened(cause, context))
    for (const { tag, bit, modality: to } of context.moods)
      if (to === "possible" && (cause.tags & bit) !== 0) raise(to, `certainty.mood.${tag}`, cause.mainAt);
  if (DUE.has(rule.type) && predicate.governor !== null && allotted(predicate))
    raise("demanded", "certainty.deadline", predicate.governor.token);
  if (group !== null) {
    for (const adverb of group.adverbs) if (adverb.value !== null) apply(adverb.value, group.mainAt);
  }
  const { phrases, predicates } = context.sentences[predicate.sentence] as Clauses;
  // « the convoy, which [was due] to leave today, has been put off »: said of the verb between
  const ofAnother = ({ to }: { readonly to: number }): boolean =>
    predicate.verb !== null &&
    to <= predicate.token &&
    predicates.some((other) => other !== predicate && other.verb?.finite === true && other.token >= to && other.token < predicate.token);
  // « is expected the announcement of the capture »: the noun that wraps the event stands between
  const around = phrases[predicate.at - 1];
  const behind = predicate.nominal && around?.kind === "np" && around.head?.wraps === true;
  const start = behind && around !== undefined ? Math.min(predicate.from, around.from) : predicate.from;
  // « the fall of X is a matter of days »: what its verb says of it
  const end = predicate.hung === "subject" && predicate.governor?.verb?.main.cat === "aux" ? predicate.governor.to : predicate.to;
  for (const phrase of phrases) {
    if (phrase.kind !== "adv" || phrase.entry?.value == null || ofAnother(phrase)) continue;
    // « could not verify reports of the fall of X »: the reports stand between
    const { governor } = predicate;
    if (phrase.entry.value === "unproven" && governor?.denied === true && governor.token < phrase.from && phrase.to <= predicate.token) {
      raise("possible", "certainty.unproven", phrase.from);
      denied = false;
    }
    if (phrase.to >= start - 1 && phrase.to <= Math.max(end, predicate.to) + 1) apply(phrase.entry.value, phrase.from);
  }
  // « under the deal, fighters leave X »: in the present, what it provides for is to come
  const under = goingOn(predicate) ? phrases.find((p) => provides(p) && p.to <= predicate.from) : undefined;
  if (under !== undefined) raise("expected", "certainty.deal", under.from);
  // « if the rebels take X »
  const condition = phrases.find(
    (p, k) => ((p.kind === "sub" && p.entry?.role === "if") || inverts(phrases, k)) && p.to === predicate.from && predicate.verb !== null,
  );
  if (condition !== undefined) raise("possible", "certainty.condition", condition.from);
  // « left the town to-give themselves up »: what is only meant to follow; behind a comma it has followed
  const aim = phrases.find((p) => p.kind === "sub" && p.entry?.role === "so" && p.to === predicate.phrase.from);
  if (aim !== undefined && predicate.verb?.finite === true && predicate.governor !== null && !isComma(phrases[phrases.indexOf(aim) - 1]))
    raise("expected", "certainty.purpose", aim.from);
  // a noun of doubt or possibility that the event hangs on (« the possibility of »)
  const before = phrases[predicate.at - 1];
  // (« rumours of a truce are baseless »: what is denied is no longer only possible)
  const doubt = predicate.nominal && before?.kind === "np" && before.head?.classes.has("doubt") === true ? before.head.value : null;
  if (before !== undefined && doubt !== null && !(doubt === "possible" && predicate.denied)) apply(doubt, before.headAt);
  function apply(value: string, at: number): void {
    if (value === "denied" || value === "refused") denied = !denied;
    else if (value === "unproven") {
      if (denied) raise("possible", "certainty.unproven", at);
      denied = false;
    } else if (value === "expected" || value === "possible" || (value === "demanded" && !spoken)) raise(value, "certainty.adverb", at);
  }
  // « did not survive »: what a rule makes of a denial
  if (rule.negated === true && rule.polarity !== undefined) denied = rule.polarity === "denied";
  if (denied)
    derivation.push({
      slot: "polarity",
      rule: "certainty.negation",
      words: wordsOf(laid.tokens, predicate.token, predicate.token + 1),
      certain: true,
      reason: said`denied`,
    });
  return { modality, polarity: denied ? "denied" : "affirmed", derivation };
}

/** « il y aurait 21 morts »: what the verb says that there is. */
const thereBe = ({ nominal, hung, governor }: Predicate): boolean =>
  nominal && hung === "object" && governor?.verb?.main.cat === "aux" && governor.senses.length === 0;

/** What is told for a day that is still to come (« talks resume tomorrow »): expected, whatever its verb's form; null where that says nothing new. */
export function dueSlot(
  { type }: EventRule,
  { effects }: Predicate,
  { modality, polarity }: { readonly modality: Modality; readonly polarity: Polarity },
  time: Pick<ClaimTime, "start"> | null,
  told: Derivation | null,
  { today }: SlotContext,
): Derivation | null {
  if (time === null || today === null || time.start <= today || modality !== "asserted" || SPOKEN.has(type)) return null;
  // « was put off until Sunday »: that it does not take place is so today
  if (polarity === "denied" && effects.includes("denied")) return null;
  return { slot: "modality", rule: "certainty.to-come", words: told?.words ?? null, certain: false, reason: CHANGED.expected };
}

/** « is said to have attacked X, killing ten »: a verb without a mood of its own is as sure as the one that it follows on. */
function follows({ verb, governor }: Predicate): boolean {
  return verb !== null && !verb.finite && verb.marker === null && (verb.mainTags & BIT.ger) !== 0 && governor?.verb?.finite === true;
}

/** A finite verb in the present that wraps nothing and is not denied. */
function goingOn({ verb }: Predicate): boolean {
  return verb?.finite === true && (verb.tags & BIT.pres) !== 0 && (verb.tags & BIT.past) === 0 && verb.chain.length === 0 && !verb.negated;
}

/** « Should [the rebels take X], others will leave »: an auxiliary alone opens the sentence, and a clause of its own follows behind a comma. */
function inverts(phrases: readonly Phrase[], k: number): boolean {
  const { verb } = phrases[k] as Phrase;
  if (k > 0 || verb?.main.cat !== "aux" || !verb.finite || phrases[1]?.kind !== "np" || phrases.at(-1)?.mark === "?") return false;
  const comma = phrases.findIndex(isComma);
  return comma > 0 && phrases.slice(comma).some((p) => p.verb?.finite === true);
}

/** « under the deal », « according to the agreement ». */
function provides({ kind, prep, head }: Phrase): boolean {
  return kind === "np" && (prep === "via" || prep === "according-to" || prep === "under") && tellsOf(head, DEALS);
}

/** Senses of nouns for what sides have agreed on. */
const DEALS = new Set(["agree", "truce"]);

/** An infinitive that tells what somebody is given so much time for. */
function allotted({ verb, governor }: Predicate): boolean {
  return verb !== null && !verb.finite && (verb.tags & BIT.inf) !== 0 && governor !== null && allots(governor);
}

/** « might allow them to take X », « will begin the evacuation »: a noun of action that its governor wraps is as sure as the governor's mood. */
function wrapped({ nominal, governor, effects, hung }: Predicate): boolean {
  if (!nominal || governor === null || governor.verb === null) return false;
  const onset = hung === "subject" && governor.senses.length === 0;
  return governor.verb.uses.some((use) => use.role === "chain" && (onset || effects.includes(use.value)));
}

/** « said that they would leave »: in what somebody has said, it was to come; « would have left » is hearsay. */
export function thenToCome({ mainTags, passive }: VerbGroup, predicate: Predicate, { sentences }: SlotContext): boolean {
  if ((mainTags & BIT.part) !== 0 && !passive) return false;
  const { phrases } = sentences[predicate.sentence] as Clauses;
  const that = phrases.findLastIndex((p) => p.kind === "sub" && p.entry?.role === "that" && p.to <= predicate.token);
  for (let j = that - 1; j >= 0 && j > that - 4; j--) {
    const { verb, kind } = phrases[j] as Phrase;
    if (verb != null)
      return (
        says(verb) &&
        (verb.chain.length > 0 || (verb.tags & BIT.past) !== 0 || ((verb.mainTags & BIT.part) !== 0 && verb.finite && !verb.passive))
      );
    if (kind === "punct") return false;
  }
  return false;
}

/** « devrait »: the conditional of the outermost wrapping verb is no hearsay. */
function softened({ chain, main }: VerbGroup, { softened: lemmas }: SlotContext): boolean {
  return lemmas.includes((chain[0]?.entry ?? main).lemma);
}
