// A noun of action → the verb that it hangs on, and how.
import type { Use } from "../../../language/entries.ts";
import type { Phrase, VerbGroup } from "../phrases/phrase.ts";
import type { Predicate } from "./predicate.ts";

/** The verb that a noun hangs on, and how. */
export interface Hook {
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

/** The verb that holds the phrase most closely: as its object before its subject, and a light verb before others. */
export function hookOf(verbs: Iterable<Predicate>, phrase: Phrase, predicate: Predicate, form: string | undefined): Hook | null {
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

/** It says where: a place by its name, or a noun for one. */
export function placed({ places, head }: Phrase): boolean {
  return places.length > 0 || PLACED.some((name) => head?.classes.has(name) === true);
}

/** Classes of nouns for places that an event may strike. */
const PLACED = ["area", "position", "building", "infrastructure"];

/** The verb's own preposition stands before the phrase. */
function governs({ tailFrom, tailTo }: Predicate, p: Phrase): boolean {
  return p.prep !== null && tailTo > tailFrom && p.from >= tailFrom && p.from < tailTo && p.inner >= tailTo;
}
