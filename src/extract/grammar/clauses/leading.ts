// A copula or wrapping verb, its subject behind it, and the verb that both lead to → what the first says of the second.
import { BIT } from "../../../language/tags.ts";
import type { VerbGroup } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import type { Predicate } from "./predicate.ts";
import { chainOf } from "./row.ts";
import type { Work } from "./work.ts";

/** « is-no-more the hospital working », « began the army advancing »: where verbs stand first, the leading verb's denial, mood and effect hold for the next. */
export function followLead(work: Work, k: number, verb: VerbGroup, predicate: Predicate): void {
  const first = leaderOf(work, k, verb);
  const group = first?.verb;
  if (first == null || group == null) return;
  if (group.negated) predicate.denied = !predicate.denied;
  verb.tags |= group.tags & (BIT.fut | BIT.cond);
  verb.adverbs.push(...group.adverbs);
  predicate.effects.push(...first.effects);
  const effect = group.main.cat === "aux" ? undefined : chainOf(group.main);
  if (effect !== undefined) predicate.effects.push(effect);
  if (group.negated || effect !== undefined) predicate.from = Math.min(predicate.from, first.from);
}

/** The verb before the one at k, where nothing but its own subject and what describes that stands between them; else null. */
function leaderOf(work: Work, k: number, verb: VerbGroup): Predicate | null {
  if (!work.verbFirst || !verb.finite || verb.passive || verb.subject !== null) return null;
  for (let j = k - 1; j >= 0; j--) {
    const p = work.phrases[j];
    if (p?.kind === "np" || p?.kind === "adv" || p?.kind === "time") continue;
    const first = p?.kind === "vp" && j < k - 1 ? work.verbs.get(j) : undefined;
    const group = first?.verb;
    if (first === undefined || group == null || !group.finite || first.args.has("object")) return null;
    const subject = first.args.get("subject") ?? [];
    if (subject.length === 0 || subject.some((one) => agrees(one, verb.tags, null) === false)) return null;
    if (group.main.cat === "aux") return first;
    const wraps = group.main.uses.some((use) => use.role === "chain" && use.tail === undefined);
    return wraps && first.senses.length === 0 && (verb.tags & BIT.pres) !== 0 ? first : null;
  }
  return null;
}
