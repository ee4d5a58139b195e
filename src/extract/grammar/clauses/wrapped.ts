// An infinitive that hangs on a noun of intent (« an attempt to take X ») → whose it is, how sure it is, and whether it came to nothing.
import type { Phrase } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";
import { chainOf, intentBefore } from "./row.ts";
import type { Work } from "./work.ts";

/** Senses of verbs that keep what is intended from coming about. */
const THWART = new Set(["counter", "stop", "prevent"]);

/** Reads the infinitives of one sentence before its nouns of action. */
export function readWrapped(work: Work): void {
  for (const [k, predicate] of work.verbs) {
    const n = intentBefore(work, k);
    if (n < 0) continue;
    const noun = work.phrases[n] as Phrase;
    const holder = [...work.verbs.values()].find((other) => other !== predicate && holds(other, noun));
    // « failed in its attempt to », « the attempt to … was foiled », « a failed attempt to »
    const vain = noun.modifiers.some((modifier) => chainOf(modifier) === "denied") || (holder !== undefined && thwarts(holder));
    predicate.effects.push(vain ? "denied" : (chainOf(noun.head) as string));
    const beside = k - 1 > n ? (work.phrases[n + 1] as Phrase) : noun.owner;
    if (beside === null && predicate.args.get("subject")?.includes(noun) !== true) continue;
    const doers = beside !== null ? [beside] : (holder?.args.get("subject") ?? []).filter((p) => p !== noun);
    if (doers.length > 0) predicate.args.set("subject", doers);
    else predicate.args.delete("subject");
  }
}

function holds({ args }: Predicate, noun: Phrase): boolean {
  for (const list of args.values()) if (list.includes(noun)) return true;
  return false;
}

function thwarts({ verb, senses, effects }: Predicate): boolean {
  const fails = verb?.uses.some(
    (use) => (use.role === "chain" && use.value === "denied") || (use.role === "light" && use.more === "denied"),
  );
  return fails === true || effects.includes("denied") || senses.some((sense) => THWART.has(sense));
}
