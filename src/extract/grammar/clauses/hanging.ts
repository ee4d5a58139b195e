// A noun of action and the verb that has it as subject, object or complement → what the verb lends it: doer, time, place, denial, effects.
import type { Use } from "../../../language/entries.ts";
import { isComma, type Phrase, says, tellsOf, type VerbGroup } from "../phrases/phrase.ts";
import { cameAbout, UNKNOWN } from "./content.ts";
import { CORE } from "./gaps.ts";
import { counts, type Predicate } from "./predicate.ts";
import { acts, pronoun, type Row, sensesOf } from "./row.ts";
import type { Work } from "./work.ts";

/** The verb that a noun hangs on, and how. */
interface Hook {
  readonly verb: Predicate;
  readonly group: VerbGroup;
  readonly as: "subject" | "object" | "prep";
  /** The use by which the verb only carries the noun (« carried out »), if it does here. */
  readonly light: Use | undefined;
  /** The use by which it wraps what the noun tells (« threatened »). */
  readonly chain: Use | undefined;
  /** It brought about, or failed to, what the verb has of its own (« resulted in the death of »). */
  readonly cause: boolean;
  /** The noun is part of what the verb says, not of its circumstances. */
  readonly content: boolean;
  /** « is in the hands of »: who holds, by a noun behind a preposition. */
  readonly held: boolean;
}

/** Relations of what only stands around an event: its time, its occasion. */
const CIRCUMSTANCES = new Set(["after", "before", "since", "until", "during", "despite", "without", "via", "than"]);

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

/** « a truce [agreed in May] never took hold »: the finite verb that undoes what the words behind the noun tell of it, else null. */
export function undoing(work: Work, phrase: Phrase, predicate: Predicate): Predicate | null {
  const { governor } = predicate;
  if (governor === null || governor.token < phrase.from) return null;
  for (const verb of work.verbs.values()) {
    const group = verb.verb;
    if (verb === governor || group?.finite !== true || verb.aim || verb.token < governor.token) continue;
    if (verb.args.get("subject")?.includes(phrase) !== true) continue;
    const carrier = group.uses.find((u) => u.role === "light");
    if (carrier !== undefined && (carrier.more === "denied") !== group.negated) return verb;
    // « the talks, begun in March, are off »
    if (undoneBy(work, verb, predicate) > 0) return verb;
    // « which took effect on Monday was broken on Tuesday »
    if (group.passive && !group.negated && group.uses.some((u) => u.role === "chain" && u.value === "denied")) return verb;
  }
  return null;
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

/** The verb that holds the phrase most closely: as its object before its subject, and a light verb before others. */
function hookOf(verbs: Iterable<Predicate>, phrase: Phrase, predicate: Predicate, form: string | undefined): Hook | null {
  let best: Pick<Hook, "verb" | "as"> | null = null;
  let top = -1;
  for (const verb of verbs) {
    // « carried out a series of raids »: the raids are what was carried out
    const whole = phrase.host?.head?.classes.has("series") === true ? phrase.host : phrase;
    const holds = (list: readonly Phrase[] | undefined): boolean => list?.includes(phrase) === true || list?.includes(whole) === true;
    const as = holds(verb.args.get("object")) ? "object" : holds(verb.args.get("subject")) ? "subject" : "prep";
    if (as === "prep" && ![...verb.args.values()].some(holds)) continue;
    if (as === "subject" && verb.aim) continue; // « an offensive in order to prevent X »
    const carries = verb.verb?.uses.some((u) => u.role === "light") === true;
    // « died in an attack blamed on X »: the participle only says whose it is held to be
    // « managed in [breaking the siege imposed on X] »: what the verb's own preposition wraps is done, whatever describes it
    const own = (u: Use): boolean => u.role === "chain" && u.tail?.length === 1 && u.tail[0] === form;
    const wrapped = as === "prep" && phrase.prep !== null && verb.verb?.uses.some(own) === true;
    const rank = imputes(verb) ? -0.5 : wrapped ? 4 : { object: 2, subject: 1, prep: 0 }[as] + (carries ? 1.5 : 0);
    if (rank <= top) continue;
    best = { verb, as };
    top = rank;
  }
  if (best === null) return null;
  const { verb, as } = best;
  const group = verb.verb as VerbGroup;
  const chain = group.uses.find((u) => u.role === "chain");
  const carrier = group.uses.find((u) => u.role === "light");
  // « resulted in the death »: what the verb's own preposition governs; its subject is the cause
  const others = (): boolean =>
    (verb.args.get("object") ?? []).some((p) => !placed(p)) ||
    // « the raid came hours after X » only dates it
    (verb.args.has("measure") && carrier?.more !== "denied") ||
    [...verb.args.values()].some((list) => list.some((p) => governs(verb, p)));
  const cause = as === "subject" && carrier?.value === "active" && chain === undefined && others();
  // « fell victim to », « faire l'objet de »: what stands right behind the fixed words
  const suffered = carrier?.value === "passive" && verb.tailTo > verb.tailFrom && phrase.from === verb.tailTo;
  return {
    verb,
    group,
    as,
    light: cause || (as === "prep" && !governs(verb, phrase) && !suffered) ? undefined : carrier,
    chain,
    cause,
    // « agreed to a truce after the offensive »: what only dates a verb is none of its content
    content: as !== "prep" || phrase.prep === null || !CIRCUMSTANCES.has(phrase.prep),
    held: as === "prep" && predicate.nominal && predicate.senses[0] === "hands",
  };
}

/** A bare participle of blaming. */
function imputes({ verb, senses }: Predicate): boolean {
  return verb !== null && !verb.finite && verb.passive && verb.chain.length === 0 && senses.includes("accuse");
}

/** The verb has an object that is no event itself, or tells what befell somebody. */
function brings({ args, senses }: Predicate): boolean {
  return senses.includes("kill") || senses.includes("wound") || (args.get("object") ?? []).some((p) => p.pronoun === null);
}

/** « the raids were not preceded by a warning »: what a verb of no meaning denies of a definite act is not the act. */
function takenAsRead(group: VerbGroup, { definite }: Phrase, { senses }: Predicate): boolean {
  return definite && group.uses.length === 0 && group.chain.length === 0 && !senses.some((sense) => UNDONE.has(sense));
}

/** It says where: a place by its name, or a noun for one. */
function placed({ places, head }: Phrase): boolean {
  return places.length > 0 || PLACED.some((name) => head?.classes.has(name) === true);
}

/** Classes of nouns for places that an event may strike. */
const PLACED = ["area", "position", "building", "infrastructure"];

/** The verb's own preposition stands before the phrase. */
function governs({ tailFrom, tailTo }: Predicate, p: Phrase): boolean {
  return p.prep !== null && tailTo > tailFrom && p.from >= tailFrom && p.from < tailTo && p.inner >= tailTo;
}

/** A light verb: its subject acts or undergoes, and all that stands around it is the noun's. */
function carry({ verb, group, as }: Hook, light: Use, phrase: Phrase, predicate: Predicate): void {
  const subjects = functionOf(verb, "subject", phrase);
  if (light.value === "active") {
    lend(predicate, "subject", subjects);
    // « an attack shook X »: where it is its own verb's subject, its verb says where it struck
    if (as === "subject") lend(predicate, "on", functionOf(verb, "object", phrase).filter(placed));
  } else {
    // « subjects X to fire »: with an object of its own, its subject acts
    // (« mourns ten dead and five wounded »: what is told beside it in a row is no object of it)
    const objects = functionOf(verb, "object", phrase).filter((p) => sensesOf(p).length === 0);
    // « told of its-being-subjected to fire »: behind a preposition the pronoun is who undergoes it
    const own = group.marker !== null && objects.length > 0 && objects.every((p) => p.pronoun?.kind === "obj");
    const acting = !group.passive && subjects.length > 0 && objects.length > 0 && !own;
    lend(predicate, "object", acting || own ? objects : [...subjects, ...objects]);
    if (acting) lend(predicate, "subject", subjects);
  }
  for (const [name, list] of verb.args) if (name !== "subject" && name !== "object" && !list.includes(phrase)) lend(predicate, name, list);
  predicate.effects.push(...verb.effects);
  if (light.more === "denied") predicate.denied = !predicate.denied;
  // « no deal was reached » is denied once; an attack that did no harm took place
  const owned = light.more === "owned";
  if (group.negated && !phrase.negated && !owned && !(as === "subject" && light.value === "active" && brings(verb)))
    predicate.denied = !predicate.denied;
  span(predicate, verb);
  predicate.lightVoice = light.value;
}

/** A wrapping verb: whoever threatens, begins or is asked to does what the noun tells. */
function wrap(work: Work, { verb, group, as }: Hook, chain: Use, phrase: Phrase, predicate: Predicate): void {
  // « told X of the attack »: what is heard of is no order
  if (chain.value === "demanded" && as === "prep" && group.uses.some((u) => u.role === "say" && u.hears === true)) return;
  const own = functionOf(verb, "subject", phrase);
  // « warned of an attack on X »: who speaks of what may come does not do it
  const foreseen = chain.value === "possible" && says(group);
  let subjects = foreseen ? [] : own;
  if (work.verbFirst && as === "prep" && chain.value === "asserted") {
    // « forced the residents to flee », « drove-them to withdraw »: who is made to do it does it
    const made = functionOf(verb, "object", phrase).filter((p) => p.pronoun !== null || acts(work, p));
    if (made.length > 0) subjects = made;
  }
  // « which allows them to take X »: who is enabled to does it
  if (work.verbFirst && as === "object" && subjects.length === 0)
    subjects = functionOf(verb, "to", phrase).filter((p) => p.pronoun !== null || acts(work, p));
  if (chain.value === "demanded") {
    // « ordered the residents to leave »: whom it is asked of does it
    const told = ["object", "from", "to"].flatMap((name) => functionOf(verb, name, phrase)).filter((p) => acts(work, p));
    if (told.length > 0) {
      if (subjects.length > 0) predicate.args.set("orderer", subjects);
      subjects = told;
      predicate.to = Math.max(predicate.to, ...told.map((p) => p.to));
    }
  }
  // « wants the troops' departure »: who wishes for an act that is another's does not do it
  if (chain.value !== "demanded" || as !== "object" || subjects !== own || !predicate.args.has("of")) lend(predicate, "subject", subjects);
  predicate.effects.push(...verb.effects, cameAbout(group, chain) ? "asserted" : chain.value);
  if (group.negated) predicate.denied = !predicate.denied;
  if (!foreseen && !afterAnother(verb, phrase)) predicate.from = Math.min(predicate.from, verb.from);
  predicate.times.push(...verb.times);
}

/** « provides for the release of X and the withdrawal of Y »: the verb's words stand with the first of its acts, and the second's begin with its own. */
function afterAnother({ args }: Predicate, phrase: Phrase): boolean {
  return (
    args.get("object")?.includes(phrase) === true && (args.get("object") ?? []).some((p) => p.to <= phrase.from && sensesOf(p).length > 0)
  );
}

/** A verb that only says that what the noun tells begins, goes on or fails to come. */
function onset(work: Work, { verb, group }: Hook, chain: Use, phrase: Phrase, predicate: Predicate): void {
  // « is incumbent on the factions the handing over of arms »: on whom an act is incumbent does it
  if (chain.value === "demanded") {
    const owing = functionOf(verb, "on", phrase).filter((p) => acts(work, p));
    lend(predicate, "subject", owing);
  }
  for (const [name, list] of verb.args) if (!CORE.has(name) && !list.includes(phrase)) lend(predicate, name, list);
  predicate.effects.push(...verb.effects, chain.value);
  if (group.negated && !phrase.negated) predicate.denied = !predicate.denied;
  span(predicate, verb);
}

/** « bodies were found in X », « hundreds are dead »: the verb tells where, when and of how many. */
function tellOf({ verb, group, chain }: Hook, phrase: Phrase, predicate: Predicate): void {
  if (group.passive || group.main.cat === "aux")
    lend(predicate, "subject", [...functionOf(verb, "subject", phrase), ...functionOf(verb, "object", phrase)]);
  for (const [name, list] of verb.args) if (!CORE.has(name) && name !== "to" && !list.includes(phrase)) lend(predicate, name, list);
  predicate.effects.push(...verb.effects);
  const none = group.negated && !phrase.negated; // « there were no casualties »
  if (none) predicate.denied = !predicate.denied;
  if (group.passive || none || (phrase.negated && group.main.cat === "aux")) span(predicate, verb);
  else predicate.times.push(...verb.times);
  if (chain !== undefined) predicate.effects.push(chain.value);
}

/** « is in the hands of », « remain the strongholds of »: the subject is what is spoken of. */
function characterise(work: Work, { verb, group, as }: Hook, phrase: Phrase, predicate: Predicate): void {
  const foretold = as === "subject" && !predicate.phrase.negated ? foretoldBy(work, verb) : null;
  if (foretold !== null) {
    for (const [name, list] of verb.args) if (!CORE.has(name) && !list.includes(phrase)) lend(predicate, name, list);
    span(predicate, verb);
    predicate.effects.push(foretold);
    predicate.lightVoice ??= "active";
  }
  const undone = as === "subject" ? undoneBy(work, verb, predicate) : 0;
  if (undone > 0) {
    predicate.denied = !predicate.denied;
    span(predicate, verb);
    predicate.to = Math.max(predicate.to, undone);
  }
  const adjective = predicate.entry.cat === "adj";
  const done = group.passive || adjective ? functionOf(verb, "object", phrase) : [];
  const subjects = [...functionOf(verb, "subject", phrase), ...done].filter((p) => p.pronoun === null || adjective); // « it was their biggest attack » says not who
  if (subjects.length > 0 && !predicate.args.has("subject")) {
    predicate.args.set("subject", subjects);
    predicate.from = Math.min(predicate.from, verb.from);
    predicate.times.push(...verb.times);
  }
  predicate.effects.push(...verb.effects);
  if (group.negated && !phrase.negated) predicate.denied = !predicate.denied;
}

/** Senses of nouns for what may be undone. */
const UNDONE = new Set(["truce", "agree", "talk", "mediate", "propose"]);

/** « the talks are off », « the truce is in tatters »: where the word ends behind a copula that says so, else 0. */
function undoneBy({ laid }: Work, { verb }: Predicate, { senses }: Predicate): number {
  if (verb?.main.cat !== "aux" || !verb.finite || !senses.some((sense) => UNDONE.has(sense))) return 0;
  for (let t = verb.mainAt + 1; t < verb.mainAt + 1 + REACH && t < laid.tokens.count; t++) {
    const term = laid.termAt(t);
    const readings = term?.readings ?? laid.tokens.readings[t] ?? [];
    if (readings.some(({ entry }) => entry.uses.some(({ role, value }) => role === "sense" && value === "undone")))
      return term?.to ?? t + 1;
    if (!readings.some(({ role }) => role === "adv")) return 0;
  }
  return 0;
}

/** « is all but dead »: words that may stand before what undoes. */
const REACH = 3;

/** « an attack is imminent », « a truce is possible »: how sure what stands right behind a copula alone makes its subject, else null. */
function foretoldBy({ laid }: Work, { verb, phrase, args }: Predicate): string | null {
  if (verb?.main.cat !== "aux" || !verb.finite) return null;
  const { tokens } = laid;
  let t = phrase.to;
  if (t < tokens.count && QUOTES.has(tokens.form[t] as string)) t++;
  const readings = laid.termAt(t)?.readings ?? tokens.readings[t] ?? [];
  const said = readings.find(({ entry }) => entry.cat === "adv" && FORETELLS.has(entry.value ?? ""));
  const beyond = (args.get("object") ?? []).some(({ from, to }) => from > t || to > (laid.termAt(t)?.to ?? t + 1));
  return said === undefined || beyond ? null : said.entry.value;
}

const FORETELLS = new Set(["expected", "possible"]);
const QUOTES = new Set(['"', "«", "“"]);

/** « shots were heard in X on Monday »: the verb only says that it was noticed. */
function notice({ verb, group }: Hook, phrase: Phrase, predicate: Predicate): void {
  for (const [name, list] of verb.args) if (!CORE.has(name)) lend(predicate, name, list);
  span(predicate, verb);
  if (group.negated && !phrase.negated && !takenAsRead(group, phrase, predicate)) predicate.denied = !predicate.denied;
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

/** The phrases of a verb's function but for the noun itself. */
function functionOf(verb: Predicate, name: string, phrase: Phrase): Phrase[] {
  return (verb.args.get(name) ?? []).filter((p) => p !== phrase);
}

/** A function that the noun does not fill itself takes what the verb has for it. */
function lend(predicate: Predicate, name: string, list: readonly Phrase[]): void {
  if (list.length > 0 && !predicate.args.has(name)) predicate.args.set(name, [...list]);
}

/** The noun's clause is the verb's: its words and its times. */
function span(predicate: Predicate, verb: Predicate): void {
  if (!afterAnother(verb, predicate.phrase)) predicate.from = Math.min(predicate.from, verb.from);
  predicate.to = Math.max(predicate.to, verb.to);
  predicate.times.push(...verb.times);
}
