// A verb and the noun of action that it is told of → whether it undoes what the noun tells.
import type { Phrase } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { Work } from "./work.ts";

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

/** Senses of nouns for what may be undone. */
export const UNDONE = new Set(["truce", "agree", "talk", "mediate", "propose"]);

/** « the talks are off », « the truce is in tatters »: where the word ends behind a copula that says so, else 0. */
export function undoneBy({ laid }: Work, { verb }: Predicate, { senses }: Predicate): number {
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
