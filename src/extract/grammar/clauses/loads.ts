// A noun with a participle of carrying behind it → what it carries lends it its class: « trucks [carrying food] entered X ».
import { classesOf } from "../phrases/actors.ts";
import type { Work } from "./work.ts";

/** The sense of verbs of carrying. */
const CARRY = "carry";

/** Classes that a load lends to what carries it. */
const LENT = ["supplies", "relief"];

/** Functions in which the load of a verb of carrying stands. */
const LOAD = ["object", "with", "of", "by"];

/** Lends vehicles the classes of what the sentence says that they carry. */
export function lendLoads({ verbs, laid, phrases }: Work): void {
  for (const { senses, args, phrase, verb } of verbs.values()) {
    if (!senses.includes(CARRY) || verb === null) continue;
    const told = verb.passive ? args.get("object") : args.get("subject");
    const carrier = told?.find((p) => p.head?.classes.has("vehicle") === true);
    if (carrier === undefined || phrases.indexOf(carrier) < 0) continue;
    const loads = LOAD.flatMap((name) => args.get(name) ?? []).filter((p) => p !== carrier && p.from >= phrase.from);
    const lent = LENT.filter((name) => loads.some((p) => classesOf(p, laid.ground, null).has(name)));
    if (lent.length > 0) carrier.classes = new Set([...classesOf(carrier, laid.ground, null), ...lent]);
  }
}
