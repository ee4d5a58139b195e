// A noun of action among the predicates of its sentence → whether the verb it hangs on tells its act.
import { BIT } from "../../../language/tags.ts";
import { CASUALTIES, type Predicate } from "../../grammar/clauses/predicate.ts";
import { tellsOf } from "../../grammar/phrases/phrase.ts";
import { BLOWS, COUNTERS, FIGHTING } from "./senses.ts";

/** « a bomb went off in X, killing two »: the verb tells that it was laid there. */
export function burst({ phrase }: Predicate, siblings: readonly Predicate[]): boolean {
  if (phrase.head?.classes.has("bomb") !== true) return false;
  return siblings.some(
    ({ verb, senses, args }) =>
      verb !== null && senses.includes("explode") && ["subject", "object"].some((name) => args.get(name)?.includes(phrase) === true),
  );
}

/** What is handled, not fired: found, defused, handed over, shot down. */
const HANDLING = new Set(["destroy", "seize", "supply", "abandon", "hand-in", "carry", "counter", "pledge-arms", "pull-out"]);

/** « defused a bomb », « a shell was found »: the thing that its verb deals with, and no blow. */
export function unspent({ phrase, senses, governor }: Predicate): boolean {
  if (governor === null || governor.verb === null || !senses.every((sense) => sense === "projectile" || sense === "bomb-air")) return false;
  const thing = phrase.head?.classes.has("shell") === true || phrase.head?.classes.has("bomb") === true;
  return thing && governor.args.get("object")?.includes(phrase) === true && governor.senses.some((sense) => HANDLING.has(sense));
}

/** « received medical aid », « benefited from aid »: the verb tells whom it reached. */
export function received({ senses, governor, phrase }: Predicate): boolean {
  if (governor?.senses.includes("be-helped") !== true || !senses.includes("relieve")) return false;
  return [...governor.args].some(([name, list]) => name !== "subject" && list.includes(phrase));
}

/** People and things that may be struck. */
const TARGETS = new Set(["equip", "gather", "relieve"]);

/** Leaving a place. */
const LEAVING = new Set(["leave", "flee", "evacuate"]);

/** « repelled an attack », « foiled an attempt to infiltrate »: the defender's act alone. */
export function foiled({ senses, hung, governor, phrase: { host } }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("attack")) return false;
  if (hung === "object" && governor?.senses.includes("counter") === true) return true;
  // the noun is the genitive of what was foiled
  if (host === null) return false;
  return (
    tellsOf(host.head, COUNTERS) ||
    siblings.some((other) => other.verb !== null && other.senses.includes("counter") && other.args.get("object")?.includes(host) === true)
  );
}

/** « entered without a fight »: what there was none of; that nobody was harmed, or no deal reached, is news. */
export function missing({ phrase, senses, entry }: Predicate): boolean {
  return phrase.prep === "without" && !entry.classes.has("conclusion") && !senses.some((sense) => CASUALTIES.has(sense));
}

/** Senses of verbs that tell what a blow named before has done to people, … */
const HARM = new Set(["toll", "kill", "wound"]);
/** … and to things. */
const TOLD_OF = new Set([...HARM, "destroy"]);

/** « died in these raids », « these raids killed 12 », « the raid killed 12 »: told before. */
export function recalled({ phrase, governor, hung, args, times, senses, lightVoice }: Predicate, siblings: readonly Predicate[]): boolean {
  if (governor === null) return false;
  // « this withdrawal is a major setback »: told before, and judged now
  if (phrase.demonstrative && hung === "subject" && siblings.some((other) => other.governor === governor && judged(other))) return true;
  // « criticised the reaction to this raid »
  if (governor.senses.length === 0) return phrase.demonstrative && phrase.prep !== null && lightVoice === null;
  const { definite, genitive, owner, modifiers, places, party, name, number } = phrase;
  const bare = genitive === null && owner === null && modifiers.length === 0 && places.length === 0 && party === null && !name;
  const alone = bare && number === null && times.length === 0 && [...args.keys()].every((key) => key === "self");
  if (definite && alone && hung === "subject" && senses.some((sense) => BLOWS.has(sense) || sense === "attack"))
    return governor.senses.some((sense) => HARM.has(sense));
  if (!phrase.demonstrative) return false;
  return phrase.prep !== null || (hung === "subject" && governor.senses.some((sense) => TOLD_OF.has(sense)));
}

/** What the verb makes of its subject: a blow, a turning point. */
const judged = ({ nominal, hung, senses }: Predicate): boolean =>
  nominal && hung === "object" && senses.some((sense) => sense === "judge" || sense === "setback" || sense === "victory");

/** « fled the fighting »: what those who left were afraid of; « fled the fighting in X » says where there is some. */
export function fled({ senses, hung, governor, phrase, args }: Predicate): boolean {
  if (hung !== "object" || governor?.senses.includes("flee") !== true || phrase.places.length > 0) return false;
  if ([...args.values()].some((list) => list.some(({ places }) => places.length > 0))) return false;
  return senses.some((sense) => BLOWS.has(sense) || sense === "battle" || sense === "violence");
}

/** « the toll of Friday's raid has risen to 19 »: of what the toll is. */
export function tolled({ phrase, senses }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.some((sense) => BLOWS.has(sense) || sense === "attack")) return false;
  return siblings.some(
    ({ nominal, phrase: toll, args }) =>
      nominal && toll.head?.classes.has("toll") === true && ["of", "from", "in"].some((name) => args.get(name)?.includes(phrase) === true),
  );
}

/** « the floods led to the death of six »: nobody's act. */
export function natural({ senses, governor }: Predicate): boolean {
  if (governor === null || !senses.some((sense) => NATURAL.has(sense))) return false;
  return ["subject", "object"].some((name) => governor.args.get(name)?.some(({ head }) => head?.classes.has("calamity")));
}

/** Senses of nouns of harm that nature may do. */
const NATURAL = new Set(["kill", "die", "wound", "dead", "hurt"]);

/** « would mark the end of the fighting in X »: what a judgement is about. */
export function weighed({ governor, hung, senses }: Predicate): boolean {
  if (governor?.senses.includes("judge") !== true) return false;
  return hung !== "subject" || unsure(governor) || senses.includes("battle");
}

/** Told as what may be, is to come or is wished for. */
function unsure({ verb, effects }: Predicate): boolean {
  return (verb !== null && (verb.tags & (BIT.cond | BIT.fut)) !== 0) || effects.some((effect) => effect !== "asserted");
}

/** Senses of nouns for what sides may agree on. */
const PEACE = new Set(["truce", "agree", "talk"]);

/** « calls for a truce »: the demand tells it. */
export function asked(noun: Predicate): boolean {
  const { governor, hung, phrase, senses } = noun;
  // « are pushing for a 21-day ceasefire »
  if (hung === "prep" && phrase.prep === "for" && senses.some((sense) => PEACE.has(sense)) && governor?.senses.includes("advance") === true)
    return true;
  return governor?.senses.includes("ask") === true && hung !== "subject" && !ordersOut(noun, governor);
}

/** « asks residents to leave »: a noun of leaving that residents are asked for by whoever bears arms. */
export function ordersOut({ nominal, senses }: Predicate, { args }: Predicate): boolean {
  if (!nominal || !senses.some((sense) => LEAVING.has(sense))) return false;
  const armed = args.get("subject")?.some(({ head, party }) => party !== null || head?.classes.has("armed") === true) === true;
  return armed && args.get("object")?.some(({ head }) => head?.classes.has("civilians") === true) === true;
}

/** « the deal provides for the withdrawal of X »: what it provides for is the news. */
export function provided({ hung, phrase, lightVoice, senses, governor }: Predicate): boolean {
  return (
    hung === "subject" &&
    phrase.definite &&
    lightVoice === null &&
    (senses.includes("agree") || senses.includes("truce")) &&
    governor?.verb?.uses.some((use) => use.role === "chain" && use.value !== "asserted") === true
  );
}

/** « told [a rally] »: who hears something is no event. */
export function heard({ hung, governor }: Predicate): boolean {
  return hung === "object" && governor?.verb?.uses.some((use) => use.role === "say" && use.hears === true) === true;
}

/** « a truce is on the table », « a truce proposed by X »: what is only proposed. */
export function tabled({ phrase, senses, hung }: Predicate, siblings: readonly Predicate[]): boolean {
  if (hung === "prep" || !senses.some((sense) => sense === "truce" || sense === "agree")) return false;
  return siblings.some(
    ({ entry, verb, senses: told, args }) =>
      told.includes("propose") &&
      ((entry.cat === "adj" && args.get("subject")?.includes(phrase) === true) ||
        (verb?.finite === false && verb.passive && args.get("object")?.includes(phrase) === true)),
  );
}

/** « fell into the hands of X »: the verb tells the change. */
export function tookHold({ senses, governor }: Predicate): boolean {
  return senses.includes("hands") && governor?.senses.includes("fall") === true;
}

/** « the evacuation of the wounded »: hurt before, and told of now for where they go. */
export function moved({ senses, phrase, governor, hung }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("hurt")) return false;
  // (« six dead and a dozen wounded, evacuated to X »: a participle goes on about those who are counted)
  if (governor?.verb?.finite === false && phrase.number !== null) return false;
  if (governor?.senses.includes("evacuate") === true && hung !== null && hung !== "prep") return true;
  return siblings.some(
    (other) =>
      other.nominal &&
      other.senses.includes("evacuate") &&
      ["of", "object"].some((name) => other.args.get(name)?.includes(phrase) === true),
  );
}

/** « two of the wounded died »: hurt before, and dead now. */
export function died({ senses, phrase }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("hurt")) return false;
  return siblings.some(
    ({ verb, senses: told, args }) =>
      verb !== null &&
      told.length > 0 &&
      told.every((sense) => sense === "die") &&
      args.get("subject")?.some((p) => p === phrase || p === phrase.host) === true,
  );
}

/** « 45 people are confirmed dead »: those whom its verb counts. */
export function confirmed({ senses, hung, phrase, governor }: Predicate): boolean {
  if (!senses.includes("dead") || hung !== "object" || phrase.number !== null || governor?.senses.includes("toll") !== true) return false;
  return governor.args.get("object")?.some((p) => p !== phrase && p.number !== null) === true;
}

/** « arrested 17 men of those who fled X »: a noun for the displaced that only says of whom some are told. */
export function among({ senses, phrase: { host, prep, head } }: Predicate): boolean {
  if (!senses.includes("flee") || host === null || (prep !== "from" && prep !== "of")) return false;
  return host.number !== null && host.head?.classes.has("people") === true && head?.classes.has("displaced") === true;
}

/** « hit reinforcements », « shelled a gathering of soldiers »: the noun only says what a blow of its verb met. */
export function struck({ senses, hung, governor }: Predicate): boolean {
  if (hung !== "object" || governor === null || !senses.every((sense) => TARGETS.has(sense))) return false;
  return governor.senses.some((sense) => BLOWS.has(sense) || sense === "destroy");
}

/** « the battle to take X »: a noun of taking that tells what something is for, or a battle's name. */
export function done({ senses, phrase, governor, hung }: Predicate, siblings: readonly Predicate[]): boolean {
  if (!senses.includes("take") && !senses.includes("hold")) return false;
  if (phrase.prep === "for" && governor !== null && hung === "prep") return true;
  // « vie for [the control of X] »
  if (hung === "object" && governor?.senses.includes("dispute") === true) return true;
  if (tellsOf(phrase.host?.head, FIGHTING)) return true;
  // « a battle for-the-taking of X »: what stands behind a noun of fighting tells its aim
  return siblings.some(
    (other) =>
      other.nominal &&
      other.senses.some((sense) => FIGHTING.has(sense)) &&
      ["to", "for"].some((name) => other.args.get(name)?.includes(phrase) === true),
  );
}
