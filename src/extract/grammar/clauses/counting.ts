// A verb between a noun of number and its figure → what is counted: « the toll is 46 », « the number killed rose ».
import { blank } from "../phrases/phrase.ts";
import { add, type Predicate } from "./predicate.ts";
import type { Row } from "./row.ts";

/** What a participle of some sense makes of the people that it describes. */
const COUNTED: readonly (readonly [string, readonly string[]])[] = [
  ["kill", ["killed", "people", "victims"]],
  ["wound", ["wounded", "people", "victims"]],
  ["flee", ["displaced", "people"]],
];

/** Classes of nouns that a figure may be told of: a toll, an exodus. */
const SUMS = ["toll", "flow"];

/** « the death toll is 46 », « the number of wounded is now 120 »: a copula between a count and its figure. */
export function countsUp({ verb, args }: Predicate): boolean {
  if (verb?.main.cat !== "aux" || !(args.get("object") ?? []).some((p) => p.number !== null)) return false;
  return (args.get("subject") ?? []).some(
    ({ head }) =>
      SUMS.some((name) => head?.classes.has(name)) || head?.uses.some(({ value }) => value === "toll" || value === "count-rise") === true,
  );
}

/** Prepositions behind the dead by which is said where they are, or from what. */
const BESIDE = new Set(["in", "at", "from", "of", "on"]);

/** « [Among the dead] were three children », « three of the dead were children »: a copula names some of those who were harmed. */
export function namesHarmed(row: Row, k: number, { verb, args }: Predicate): boolean {
  if (row.verbFirst || verb?.main.cat !== "aux" || !verb.finite || args.has("subject")) return false;
  // « among the dead [in X on Monday] was »
  let j = k - 1;
  while (row.phrases[j]?.kind === "time" || (row.phrases[j]?.kind === "np" && BESIDE.has(row.phrases[j]?.prep ?? ""))) j--;
  const front = row.phrases[j];
  if (front?.kind !== "np" || front.prep !== "among" || !COUNTED.some(([, [harm]]) => front.head?.classes.has(harm as string)))
    return false;
  args.set("subject", [front]);
  return true;
}

/** « brought to 400 the number [displaced] », « the number of people [killed] rose »: a participle says what a number counts. */
export function countParticiple(row: Row, predicate: Predicate): void {
  if (!predicate.senses.some((sense) => sense === "toll" || sense === "count-rise")) return;
  for (const p of [...(predicate.args.get("object") ?? []), ...(predicate.args.get("subject") ?? [])]) {
    if (p.head?.uses.some((use) => use.value === "count-rise") !== true) continue;
    let j = row.phrases.indexOf(p) + 1;
    while (j > 0 && row.phrases[j]?.kind === "np" && row.phrases[j]?.prep === "of") j++;
    const told = row.phrases[j];
    if (j === 0 || told?.kind !== "vp" || told.verb === null || told.verb.finite || !told.verb.passive) continue;
    const uses = told.verb.uses;
    const sense = COUNTED.find(([name]) => uses.some((use) => use.role === "sense" && use.value === name));
    if (sense === undefined) continue;
    const of = blank("np", told.from, told.to);
    of.prep = "of";
    of.classes = new Set(sense[1]);
    add(predicate.args, "of", of);
    predicate.to = Math.max(predicate.to, told.to);
  }
}
