// « Reports that X fell are false » → what is only reported there, and called untrue, is denied by whoever says so.
import { BIT } from "../../../language/tags.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { Work } from "./work.ts";

/** Denies what stands between a noun for something reported and the verb by which it is called untrue; the noun blames nobody then. */
export function readJudged(work: Work): void {
  for (const judging of work.all) {
    const [reported] = judging.args.get("subject") ?? [];
    if (!isBe(judging) || reported?.head?.classes.has("speech") !== true || reported.to > judging.token || !untrue(work, judging)) continue;
    judging.untrue = true;
    for (const told of work.all) {
      if (told.phrase === reported) told.senses = [];
      else if (told.token >= reported.to && told.token < judging.token && told.senses.length > 0) deny(told);
    }
  }
}

/** (« rumours of a truce are baseless »: what is denied is no longer only possible) */
function deny(told: Predicate): void {
  told.denied = !told.denied;
  for (let k = told.effects.length - 1; k >= 0; k--) if (told.effects[k] === "possible") told.effects.splice(k, 1);
}

/** « is », « were », a verb that tells nothing itself. */
function isBe({ verb, senses }: Predicate): boolean {
  return verb?.finite === true && verb.main.cat === "aux" && senses.length === 0 && (verb.mainTags & BIT.inf) === 0;
}

/** A word that says that something is not so stands behind the verb, before the clause ends. */
function untrue({ phrases, laid: { tokens } }: Work, { at }: Predicate): boolean {
  for (let k = at + 1; k < phrases.length; k++) {
    const { kind, entry, from, to } = phrases[k] as Phrase;
    if (kind === "adv" && entry?.value === "denied") return true;
    // (« false » is a word like any other where it stands beside a noun)
    if (kind === "np" && to === from + 1 && tokens.readings[from]?.some((one) => one.entry.cat === "adv" && one.entry.value === "denied"))
      return true;
    if (kind !== "adv") return false;
  }
  return false;
}
