// A noun of action and the verb that has it as subject, object or complement → what the verb lends it: doer, time, place, denial, effects.
import { isComma, type Phrase, says, tellsOf } from "../phrases/phrase.ts";
import { UNKNOWN } from "./content.ts";
import { hookOf } from "./hooks.ts";
import { brings, carry, characterise, lend, notice, onset, span, takenAsRead, tellOf, wrap } from "./lending.ts";
import { counts, type Predicate } from "./predicate.ts";
import { pronoun, type Row, sensesOf } from "./row.ts";
import type { Work } from "./work.ts";

/** Senses of verbs that tell of the wounded only how they came to be counted: « 52 wounded had been brought in ». */
const CONVEYS = new Set(["convey", "send-troops"]);

/** Senses of verbs whose object does not come about. */
const CHECKS = new Set(["stop", "prevent"]);

/** Finds the verb that a noun of action is subject or object of (the one given, if any); light verbs lend it their subject. */
export function hangOn(work: Work, k: number, phrase: Phrase, predicate: Predicate, only: Predicate | null = null): void {
  possessor(work, k, phrase, predicate);
  unheard(work, k, phrase, predicate);
  breached(work, k, phrase, predicate);
  const hook = hookOf(only === null ? work.verbs.values() : [only], phrase, predicate, work.laid.tokens.form[phrase.from]);
  if (hook === null) {
    alone(work, k, phrase, predicate);
    return;
  }
  const { verb, group, as, light, chain, content, held, cause } = hook;
  if (predicate.governor === null || as === "object" || light !== undefined) predicate.governor = verb;
  predicate.hung = as;
  // « put the number of displaced at two million »
  const counted = as === "object" && phrase.head?.classes.has("toll") ? (verb.args.get("with") ?? []).filter((p) => p.number !== null) : [];
  if (counted.length > 0) {
    predicate.args.set("to", counted);
    predicate.to = Math.max(predicate.to, ...counted.map((p) => p.to));
  }
  if (held && group.uses.some((u) => u.role === "light" && u.value === "passive")) predicate.senses = ["fall"]; // « came under army control »
  // (« 35 men were arrested since the entry of the troops » stops nothing)
  const seized =
    verb.senses.includes("capture") && (verb.args.get("object") ?? []).some(({ head }) => head?.classes.has("people") === true);
  const carried = (as === "prep" && !seized) || (as === "object" && !(group.passive && counts(predicate)));
  // « the attack put an end to the talks »: what undoes something else has taken place
  const undoes = as === "subject" && light?.more === "denied" && others(verb, phrase);
  if (light !== undefined && content && !held && !undoes) carry(hook, light, phrase, predicate);
  else if (chain !== undefined && content && carried) wrap(work, hook, chain, phrase, predicate);
  else if (as !== "prep" && verb.senses.every((sense) => CONVEYS.has(sense)) && counts(predicate)) tellOf(hook, phrase, predicate);
  else if (predicate.entry.cat === "adj" || held || (group.main.cat === "aux" && !(as === "prep" && phrase.prep === "with")))
    characterise(work, hook, phrase, predicate);
  else if (as === "object" && group.passive && verb.senses.every((sense) => sense === "toll")) notice(hook, phrase, predicate);
  // « the evacuation of X will begin on Sunday »: the verb tells when and where
  else if (work.verbFirst && as === "subject" && chain !== undefined && verb.senses.length === 0 && !verb.args.has("object"))
    onset(work, hook, chain, phrase, predicate);
  // (« the shells did no damage »: what did not come of it is no denial of it)
  else if (as === "subject" && group.negated && !phrase.negated && !brings(verb) && !cause && !takenAsRead(group, phrase, predicate))
    predicate.denied = !predicate.denied;
  // « no truce is in sight this week »
  if (as === "subject" && phrase.negated && group.main.cat === "aux") {
    predicate.to = Math.max(predicate.to, verb.to);
    predicate.times.push(...verb.times.filter((time) => !predicate.times.includes(time)));
  }
  // « accuses X of the bombing of »
  if (as === "prep" && verb.senses.includes("accuse")) lend(predicate, "subject", verb.args.get("object") ?? []);
  // what is stopped, suspended or prevented did not happen; what stops something else did
  const checked = as === "object" || (as === "subject" && !verb.args.has("object")) || inHeld(verb, phrase);
  if (checked && chain?.value !== "denied" && tellsOf(group, CHECKS)) {
    span(predicate, verb);
    predicate.denied = !group.negated;
  }
}

/** Something other than a verb's subject is told as what the verb is done to. */
function others({ args }: Predicate, subject: Phrase): boolean {
  return ["object", "to", "of"].some((name) => args.get(name)?.some((p) => p !== subject && sensesOf(p).length > 0) === true);
}

/** « block [the delivery of aid] »: the genitive of what the verb is done to. */
function inHeld({ args }: Predicate, { host }: Phrase): boolean {
  return host !== null && args.get("object")?.includes(host) === true && sensesOf(host).length === 0;
}

/** Nouns for what one hears, or hears nothing of. */
const HEARD = ["report-source", "tidings"];

/** « there were no reports of casualties », « gave no word on », « did not report any »: of what nobody has told, nothing is said. */
function unheard(work: Work, k: number, phrase: Phrase, predicate: Predicate): void {
  const news = phrase.host ?? (phrase.prep === null ? null : work.phrases[k - 1]);
  for (const { verb, args } of work.verbs.values()) {
    if (verb?.negated !== true) continue;
    const holds = (p: Phrase): boolean => ["subject", "object"].some((name) => args.get(name)?.includes(p) === true);
    if (
      says(verb) ? counts(predicate) && args.get("object")?.includes(phrase) === true : news?.kind === "np" && isNews(news) && holds(news)
    )
      predicate.effects.push(UNKNOWN);
  }
  if (news?.kind === "np" && news.negated && isNews(news)) predicate.effects.push(UNKNOWN);
}

function isNews({ head }: Phrase): boolean {
  return HEARD.some((name) => head?.classes.has(name) === true);
}

/** « a breach to-the truce »: what a noun of breaking stands right before, with a preposition for the genitive, was broken. */
function breached(row: Row, k: number, phrase: Phrase, predicate: Predicate): void {
  const before = row.phrases[k - 1];
  if (!row.verbFirst || phrase.prep !== "to" || before?.kind !== "np" || before.to !== phrase.from) return;
  if (before.head?.uses.some((use) => use.role === "chain" && use.value === "denied") === true) predicate.effects.push("denied");
}

/** « their being forced to withdraw »: the possessor of a wrapping noun does what it wraps. */
function possessor(row: Row, k: number, phrase: Phrase, predicate: Predicate): void {
  const wrapper = row.phrases[k - 1];
  if (!row.verbFirst || wrapper?.kind !== "np" || !wrapper.possessive || wrapper.to !== phrase.from || predicate.args.has("of")) return;
  const own = row.laid.tokens.readings[wrapper.to - 1]?.find(({ entry }) => entry.cat === "pron");
  if (own !== undefined && wrapper.head?.wraps) predicate.args.set("subject", [pronoun(own.entry, wrapper, own.tags)]);
}

/** No verb holds the noun: what stands beside it says of whom it tells, what stands before it wraps it. */
function alone(row: Row, k: number, phrase: Phrase, predicate: Predicate): void {
  // « X, in the hands of Y », « the-situation critical »: said of the noun beside it
  if (predicate.entry.cat === "adj" && phrase.prep === null) {
    const apart = isComma(row.phrases[k - 1]);
    const host = row.phrases[apart ? k - 2 : k - 1];
    if (host?.kind === "np" && (host.places.length > 0 || (!apart && host.definite))) {
      predicate.args.set("subject", [host]);
      if (host.prep === null) predicate.from = Math.min(predicate.from, host.inner);
    }
  }
  // a noun of action in the genitive of a wrapping noun (« début de l'évacuation »)
  const before = row.phrases[k - 1];
  const wrap = before?.kind === "np" ? before.head?.uses.find((u) => u.role === "chain") : undefined;
  if (wrap !== undefined) predicate.effects.push(wrap.value);
}
