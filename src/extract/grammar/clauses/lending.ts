// A verb that only carries, wraps or describes a noun of action → what it lends it: doer, time, place, denial, effects.
import type { Use } from "../../../language/entries.ts";
import { type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { cameAbout } from "./content.ts";
import { CORE } from "./gaps.ts";
import { type Hook, placed } from "./hooks.ts";
import { counts, type Predicate } from "./predicate.ts";
import { acts, sensesOf } from "./row.ts";
import { UNDONE, undoneBy } from "./undoing.ts";
import type { Work } from "./work.ts";

/** The verb has an object that is no event itself, or tells what befell somebody. */
export function brings({ args, senses }: Predicate): boolean {
  return senses.includes("kill") || senses.includes("wound") || (args.get("object") ?? []).some((p) => p.pronoun === null);
}

/** « the raids were not preceded by a warning »: what a verb of no meaning denies of a definite act is not the act. */
export function takenAsRead(group: VerbGroup, { definite }: Phrase, { senses }: Predicate): boolean {
  return definite && group.uses.length === 0 && group.chain.length === 0 && !senses.some((sense) => UNDONE.has(sense));
}

/** A light verb: its subject acts or undergoes, and all that stands around it is the noun's. */
export function carry({ verb, group, as }: Hook, light: Use, phrase: Phrase, predicate: Predicate): void {
  const subjects = functionOf(verb, "subject", phrase);
  // « the hospital received ten dead »: whoever takes in those who were harmed has suffered nothing
  if (light.value !== "active" && counts(predicate) && verb.senses.includes("take-in")) return;
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
export function wrap(work: Work, { verb, group, as }: Hook, chain: Use, phrase: Phrase, predicate: Predicate): void {
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
export function onset(work: Work, { verb, group }: Hook, chain: Use, phrase: Phrase, predicate: Predicate): void {
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
export function tellOf({ verb, group, chain }: Hook, phrase: Phrase, predicate: Predicate): void {
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
export function characterise(work: Work, { verb, group, as }: Hook, phrase: Phrase, predicate: Predicate): void {
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
export function notice({ verb, group }: Hook, phrase: Phrase, predicate: Predicate): void {
  for (const [name, list] of verb.args) if (!CORE.has(name)) lend(predicate, name, list);
  span(predicate, verb);
  if (group.negated && !phrase.negated && !takenAsRead(group, phrase, predicate)) predicate.denied = !predicate.denied;
}

/** The phrases of a verb's function but for the noun itself. */
function functionOf(verb: Predicate, name: string, phrase: Phrase): Phrase[] {
  return (verb.args.get(name) ?? []).filter((p) => p !== phrase);
}

/** A function that the noun does not fill itself takes what the verb has for it. */
export function lend(predicate: Predicate, name: string, list: readonly Phrase[]): void {
  if (list.length > 0 && !predicate.args.has(name)) predicate.args.set(name, [...list]);
}

/** The noun's clause is the verb's: its words and its times. */
export function span(predicate: Predicate, verb: Predicate): void {
  if (!afterAnother(verb, predicate.phrase)) predicate.from = Math.min(predicate.from, verb.from);
  predicate.to = Math.max(predicate.to, verb.to);
  predicate.times.push(...verb.times);
}
