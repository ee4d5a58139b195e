// A phrase of a clause that tells of a movement → whether the movement begins or ends at its places.
import { type Phrase, tellsOf } from "../../grammar/phrases/phrase.ts";
import type { Frame } from "../frame.ts";

/** Senses of words for people who have left somewhere. */
const DEPARTURES = new Set(["evacuate", "flee", "leave"]);

/** Functions whose places are where the movement began, or where those who move are from. */
const ORIGINS = new Set(["from", "subject", "of-noun"]);

/**
 * Where the places of a phrase lie in a movement.
 *
 * @param name - The phrase's function in the clause.
 * @returns Null where the phrase alone does not say it.
 */
export function movementEnd(name: string, phrase: Phrase, frame: Frame): "from" | "to" | null {
  const { rule, aspect } = frame;
  // « arrived of Damascus »: where « of » says « from », it does so of the verb itself
  const origin = ORIGINS.has(name) || (name === "of" && frame.predicate.verb !== null && phrase.host === null);
  if (rule.places === "goal" && !origin) return "to";
  if ((rule.places === "goal" || aspect === "return") && ofGoal(phrase, frame)) return "to";
  if (endsAt(name, frame) || byGoal(phrase, frame)) return "to";
  // where the leavers are from; a bare name that leaves is no place of theirs
  if (name === "subject") return phrase.head === null && phrase.number === null ? null : "from";
  if (name === "of-noun") return "from";
  return aspect === "return" && name !== "from" && !origin ? "to" : "from";
}

/** Relations that name where a movement ends: « to X », « left for X », « fell back on X ». */
function endsAt(name: string, { predicate: { verb, senses, args }, target }: Frame): boolean {
  if (name === "to" || name === "toward") return true;
  // « se sont repliés à X, notamment … »: who withdraws himself somewhere goes there
  if (verb?.reflexive === true && senses.includes("withdraw")) {
    if (name === "at" || name === "in") return true;
    if (name === "including" && (args.has("at") || args.has("in")) && !args.has("of") && !args.has("from")) return true;
  }
  // « sought refuge in X »: what tells of arriving ends where it happens
  if (verb !== null && senses.includes("arrive") && (name === "at" || name === "in")) return true;
  // « ont fui au Tchad »: with nothing that they fled from, and no other goal
  if (verb !== null && senses.includes("flee") && (name === "at" || name === "in"))
    return !["object", "from", "to", "toward"].some((other) => args.has(other));
  return verb !== null && (name === "for" || (name === "on" && target.length === 0));
}

/** It stands right behind, or in the genitive of, a phrase that names where a movement ends: « to an airport in X », « for the town of X ». */
function byGoal(phrase: Phrase, frame: Frame): boolean {
  const own = phrase.host === null ? [phrase] : [phrase, phrase.host];
  for (const [name, goals] of frame.predicate.args) {
    if (!endsAt(name, frame)) continue;
    if (goals.some((p) => own.some((q) => p === q || (p.places.length === 0 && q.prep !== "from" && behind(p, q))))) return true;
  }
  return false;
}

/** « arrived in the village of X »: the name of what they reached. */
function ofGoal({ host, from }: Phrase, { predicate: { args } }: Frame): boolean {
  if (host === null || host.to !== from) return false;
  for (const [name, goals] of args) if (!ORIGINS.has(name) && goals.includes(host)) return true;
  return false;
}

/** Nothing but the genitive of the first stands between two phrases. */
function behind(first: Phrase, second: Phrase): boolean {
  return first.to === second.from || first.genitive?.to === second.from;
}

/** « people evacuated from X »: where they come from, not where anything else happens to them. */
export function departed({ host }: Phrase): boolean {
  return host?.head?.classes.has("displaced") === true || tellsOf(host?.head, DEPARTURES);
}
