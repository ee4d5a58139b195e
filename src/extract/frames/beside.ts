// A predicate among those of its sentence → whether another of them, or none, tells what it tells.
import { BIT } from "../../language/tags.ts";
import { CASUALTIES, type Predicate } from "../grammar/clauses/predicate.ts";
import { says } from "../grammar/phrases/phrase.ts";
import { phrasesFor } from "./functions.ts";

/** True for a predicate that makes no claim: another of its sentence tells it, or it only says what is meant or aimed at. */
export function toldOtherwise(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  return (
    toldBeside(predicate, siblings) ||
    descriptive(predicate, siblings) ||
    aimedAt(predicate) ||
    naming(predicate) ||
    dealtIn(predicate) ||
    kept(predicate) ||
    passing(predicate) ||
    apposed(predicate, siblings)
  );
}

/** Senses of acts of violence, as nouns and as the verbs that carry them. */
export const BLOWS: ReadonlySet<string> = new Set(["attack", "bomb", "bomb-air", "shell"]);

/** Senses of nouns of fighting, which are named by their aim. */
const FIGHTING = new Set(["battle", "clash", "attack", "operate"]);

/** Senses of nouns for people and things that may be struck. */
const TARGETS = new Set(["equip", "gather", "relieve"]);

/** Senses of nouns for dealings, which are named by what they are about. */
const DEALINGS = new Set(["propose", "talk", "mediate", "agree"]);

/** Senses of nouns for what a side keeps another from. */
const WARDED = new Set(["take", "fall", "lose", "advance", "attack", "collapse"]);

/** Senses of nouns for what a party holds. */
const HELD = new Set(["hands", "stronghold"]);

/** « a raid hit X »: the noun tells the act, its verb only whom it met; « repelled an attack »: the verb tells it. */
function toldBeside(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { governor } = predicate;
  // « repelled an attack » is the defender's act alone
  if (
    predicate.nominal &&
    predicate.senses.includes("attack") &&
    ((predicate.hung === "object" && governor?.senses.includes("counter") === true) || foiled(predicate, siblings))
  )
    return true;
  // « entered without a fight »: what there was none of; that nobody was harmed is news
  if (predicate.nominal && predicate.phrase.prep === "without" && !predicate.senses.some((sense) => CASUALTIES.has(sense))) return true;
  // « died in these raids »: told before
  if (
    predicate.nominal &&
    predicate.phrase.demonstrative &&
    predicate.phrase.prep !== null &&
    governor !== null &&
    governor.senses.length > 0
  )
    return true;
  // « hit back by shelling X »: the answer tells it
  if (
    predicate.verb !== null &&
    (predicate.verb.mainTags & BIT.ger) !== 0 &&
    predicate.verb.marker !== null &&
    governor?.senses.includes("counter") === true &&
    predicate.senses.some((sense) => BLOWS.has(sense))
  )
    return true;
  // « would mark the end of the fighting in X »: what a judgement is about
  if (predicate.nominal && governor?.senses.includes("judge") === true) {
    if (predicate.hung !== "subject" || unsure(governor) || predicate.senses.includes("battle")) return true;
  }
  // « calls for a truce »: the demand tells it; « asks residents to leave » orders them out
  if (predicate.nominal && governor?.senses.includes("ask") === true && predicate.hung !== "subject" && !ordersOut(predicate, governor))
    return true;
  if (
    predicate.verb !== null &&
    predicate.senses.includes("ask") &&
    siblings.some((noun) => noun.governor === predicate && ordersOut(noun, predicate))
  )
    return true;
  // « the deal provides for the withdrawal of X »: what it provides for is the news
  if (
    predicate.nominal &&
    predicate.hung === "subject" &&
    predicate.phrase.definite &&
    predicate.lightVoice === null &&
    (predicate.senses.includes("agree") || predicate.senses.includes("truce")) &&
    governor?.verb?.uses.some((use) => use.role === "chain") === true
  )
    return true;
  // « the talks resumed in X »: the noun tells what resumed; « came under the control of X »: the verb tells the change
  if (predicate.verb !== null && predicate.senses.includes("take") && !predicate.args.has("object") && !predicate.verb.passive)
    if (siblings.some((noun) => noun.nominal && noun.governor === predicate && noun.hung === "subject" && noun.lightVoice !== null))
      return true;
  if (predicate.nominal && predicate.senses.includes("hands") && governor?.senses.includes("fall") === true) return true;
  // « the evacuation of the wounded »: hurt before, and told of now for where they go
  if (predicate.nominal && predicate.senses.includes("hurt") && predicate.phrase.number === null && moved(predicate, siblings)) return true;
  // « hit reinforcements », « shelled a gathering of soldiers »: what is struck
  if (predicate.nominal && predicate.hung === "object" && governor !== null && struck(predicate, governor)) return true;
  // « the battle to take X »: a purpose, or a battle's name
  if (
    predicate.nominal &&
    (predicate.senses.includes("take") || predicate.senses.includes("hold")) &&
    (purpose(predicate) || aimOf(predicate, siblings))
  )
    return true;
  // « began the operation of evacuating X »: what the operation consists in
  if (
    predicate.verb !== null &&
    predicate.senses.includes("operate") &&
    siblings.some(({ nominal, senses, phrase }) => {
      const first = (phrase.host ?? phrase).from;
      return nominal && senses.length > 0 && !senses.includes("operate") && first >= predicate.tailFrom && first < predicate.tailTo;
    })
  )
    return true;
  // « announces the death of 12 »: who counts is the source, not part of the claim
  if (says(predicate.verb) && predicate.senses.includes("toll"))
    return siblings.some(
      (noun) => noun.nominal && noun.governor === predicate && noun.senses.some((s) => CASUALTIES.has(s)) && figured(noun),
    );
  if (predicate.verb === null || !predicate.senses.some((sense) => sense === "bomb" || sense === "land" || sense === "aircraft-act"))
    return false;
  return siblings.some(
    (noun) =>
      noun.nominal &&
      noun.governor === predicate &&
      noun.hung === "subject" &&
      noun.lightVoice !== null &&
      noun.senses.some((s) => BLOWS.has(s)),
  );
}

/** Senses of nouns for leaving. */
const LEAVING = new Set(["leave", "flee", "evacuate"]);

/** A noun of leaving that residents are asked for by whoever bears arms. */
function ordersOut({ nominal, senses }: Predicate, { args }: Predicate): boolean {
  if (!nominal || !senses.some((sense) => LEAVING.has(sense))) return false;
  const armed = args.get("subject")?.some(({ head, party }) => party !== null || head?.classes.has("armed") === true) === true;
  return armed && args.get("object")?.some(({ head }) => head?.classes.has("civilians") === true) === true;
}

/** The noun, or what stands in its genitive, has a figure. */
const figured = (noun: Predicate): boolean => [noun.phrase, ...phrasesFor(noun, "of")].some(({ number }) => number !== null);

/** The wounded are whom a verb or noun of moving people tells of. */
function moved({ phrase, governor, hung }: Predicate, siblings: readonly Predicate[]): boolean {
  if (governor?.senses.includes("evacuate") === true && hung !== null && hung !== "prep") return true;
  return siblings.some(({ nominal, senses, args }) => nominal && senses.includes("evacuate") && args.get("of")?.includes(phrase) === true);
}

/** Told as what may be, is to come or is wished for. */
function unsure({ verb, effects }: Predicate): boolean {
  return (verb !== null && (verb.tags & (BIT.cond | BIT.fut)) !== 0) || effects.some((effect) => effect !== "asserted");
}

/** The noun only says what a blow of its verb met. */
function struck({ senses }: Predicate, governor: Predicate): boolean {
  return senses.every((sense) => TARGETS.has(sense)) && governor.senses.some((sense) => BLOWS.has(sense) || sense === "destroy");
}

/** « a battle for-the-taking of X »: what stands behind a noun of fighting tells its aim. */
function aimOf({ phrase }: Predicate, siblings: readonly Predicate[]): boolean {
  return siblings.some(
    ({ nominal, senses, args }) =>
      nominal && senses.some((sense) => FIGHTING.has(sense)) && ["to", "for"].some((name) => args.get(name)?.includes(phrase) === true),
  );
}

/** « foiled an attempt to infiltrate »: the noun is the genitive of what was foiled. */
function foiled({ phrase: { host } }: Predicate, siblings: readonly Predicate[]): boolean {
  if (host?.head?.uses.some((use) => use.role === "sense" && use.value === "counter") === true) return true;
  return (
    host !== null &&
    siblings.some(({ verb, senses, args }) => verb !== null && senses.includes("counter") && args.get("object")?.includes(host) === true)
  );
}

/** A noun of taking that tells what something is for: behind « for », or in the genitive of a noun of fighting. */
function purpose({ phrase, governor, hung }: Predicate): boolean {
  if (phrase.prep === "for" && governor !== null && hung === "prep") return true;
  const { host } = phrase;
  return host?.head?.uses.some((use) => use.role === "sense" && FIGHTING.has(use.value)) === true;
}

/** « the parties to the fighting », « the zone of the clashes »: the noun only says which one is meant. */
function naming({ nominal, phrase: { host }, senses, governor, lightVoice }: Predicate): boolean {
  // « was the target of an attack »: its verb carries it
  if (!nominal || host === null || lightVoice !== null || !senses.some((sense) => FIGHTING.has(sense) || BLOWS.has(sense))) return false;
  // « the toll of the raid », « victims of the shelling »
  if (host.head?.classes.has("toll") === true) return true;
  const rises = governor?.senses.some((sense) => sense === "count-rise" || sense === "toll") === true;
  if (rises && (host.head?.classes.has("killed") === true || host.head?.classes.has("wounded") === true)) return true;
  if (!senses.some((sense) => FIGHTING.has(sense))) return false;
  return ["side", "area", "position", "road"].some((name) => host.head?.classes.has(name));
}

/** « the proposal of a truce », « a truce deal »: what a noun of dealings is about. */
function dealtIn({ nominal, phrase: { host }, senses }: Predicate): boolean {
  if (!nominal || host === null || !senses.every((sense) => sense === "truce" || sense === "agree")) return false;
  return host.head?.uses.some((use) => use.role === "sense" && DEALINGS.has(use.value)) === true;
}

/** « to prevent the fall of X »: what is kept from happening is no fact. */
function kept({ nominal, phrase: { host }, senses }: Predicate): boolean {
  return (
    nominal &&
    senses.some((sense) => WARDED.has(sense)) &&
    host?.prep != null &&
    host.head?.uses.some((use) => use.role === "sense" && use.value === "prevent") === true
  );
}

/** « advanced to the last strongholds »: a noun for a place somebody holds, behind a preposition, says no more than where. */
function passing({ nominal, entry, phrase, hung, senses }: Predicate): boolean {
  return (
    nominal && entry.cat === "noun" && phrase.prep !== null && hung !== "subject" && hung !== "object" && senses.every((s) => HELD.has(s))
  );
}

/** « took X, the rebels' last stronghold »: what stands beside a place that the sentence tells of says what it was. */
function apposed({ nominal, entry, phrase, senses }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!nominal || entry.cat !== "noun" || phrase.prep !== null || !senses.every((sense) => HELD.has(sense))) return false;
  return siblings.some(
    ({ verb, senses: told, args }) =>
      verb !== null && told.length > 0 && [...args.values()].some((list) => list.some((p) => p.places.length > 0 && p.to === phrase.from)),
  );
}

/** What is only the purpose of an act that is told, or is said not to have come with it; that nobody was harmed is news. */
function aimedAt({ aim, nominal, governor, hung, senses }: Predicate): boolean {
  return aim || (nominal && hung === "object" && governor?.aim === true && !senses.some((sense) => CASUALTIES.has(sense)));
}

/** Senses of verbs of harm to people. */
const HARM = new Set(["kill", "wound", "die"]);

/** A bare participle that only tells which one is meant (« the recently freed areas »): no doer, no figure, no name. */
function descriptive(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { verb, args } = predicate;
  if (verb === null || verb.finite || !verb.passive || verb.chain.length > 0 || verb.marker !== null || verb.subject !== null) return false;
  // « an operation called "X" »
  if (predicate.senses.includes("ask") && !args.has("by")) return true;
  if (args.has("by") || args.has("subject")) return false;
  const harmed = args.get("object") ?? [];
  // « Country: a civilian killed in shelling »: a headline without a finite verb
  if (predicate.senses.some((sense) => HARM.has(sense)) && harmed.some((p) => !p.definite && p.head !== null))
    if (!siblings.some((other) => other.verb?.finite === true)) return false;
  return !harmed.some((p) => p.number !== null || p.host?.number != null || p.places.some((place) => place.known));
}
