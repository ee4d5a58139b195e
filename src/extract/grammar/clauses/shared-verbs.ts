// A noun behind a conjunction → whether it shares the verb or the harm before it.
import { BIT } from "../../../language/tags.ts";
import { ONE_MORE, type Phrase, type VerbGroup } from "../phrases/phrase.ts";
import { type Predicate, toldBy } from "./predicate.ts";
import { type Row, sensesOf } from "./row.ts";
import { startsClause } from "./starts.ts";

/** Senses that are told of so many people here and so many there. */
export const BEFALLS: ReadonlySet<string> = new Set(["kill", "wound", "die", "capture"]);

/** « killed four in X and [three in Y] », « the killing of one in X, and [of another in Y] », where verbs stand first: more of those whom it befell, elsewhere. */
export function sharesHarm(row: Row, k: number, { senses, at }: Predicate): boolean {
  const p = row.phrases[k];
  const next = row.phrases[k + 1];
  if (p?.kind !== "np" || p.prep !== null || next?.kind !== "np" || !WHERE.has(next.prep ?? "") || next.places.length === 0) return false;
  const within = row.phrases.slice(at + 1, k);
  const harms = senses.some((sense) => BEFALLS.has(sense)) || within.some((q) => sensesOf(q).some((sense) => BEFALLS.has(sense)));
  if (!harms || sensesOf(p).length > 0 || row.phrases[k + 2]?.kind === "vp") return false;
  if (p.number === null ? !another(p) : p.number.use !== "count" || p.number.share !== null) return false;
  if (p.head !== null && !p.head.classes.has("people")) return false;
  return within.some((q) => q.kind === "np" && WHERE.has(q.prep ?? "") && q.places.length > 0);
}

const WHERE = new Set(["in", "at", "near"]);

/** « another », « a third », alone. */
export const another = ({ head, pronoun, modifiers }: Phrase): boolean =>
  head === null && ONE_MORE.some((name) => pronoun?.classes.has(name) === true || modifiers.some(({ classes }) => classes.has(name)));

/** The phrase at k has a figure and a place, or a participle, and no verb: it shares the one before (« … and eight in X », « … and two captured »). */
export function sharesVerb(row: Row, k: number, verb: VerbGroup, complete: boolean, predicate: Predicate): boolean {
  const p = row.phrases[k];
  const next = row.phrases[pastAdverbs(row, k + 1)];
  if (p?.kind !== "np" || p.prep !== null || row.verbFirst || next === undefined) return false;
  // « a child was killed and several people (seriously) [wounded] in X »
  const bare = next.kind === "vp" && next.verb?.finite === false && next.verb.passive && next.verb.chain.length === 0;
  if (p.number === null)
    return verb.passive && verb.finite && bare && p.head?.classes.has("people") === true && toldBy(next.verb?.uses ?? []).length > 0;
  if (verb.passive && verb.finite && sensesOf(p).length > 0) return true;
  if (next.kind === "vp") return verb.passive && verb.finite && next.verb?.finite === false && (next.verb.mainTags & BIT.part) !== 0;
  if (!complete || next.kind !== "np" || next.prep === null || next.places.length === 0 || startsClause(row, k)) return false;
  return predicate.times.length > 0 || row.phrases.slice(predicate.at + 1, k).some((q) => q.kind === "np" && q.places.length > 0);
}

/** « two others [seriously] wounded »: the first phrase from k on that is no adverb. */
export function pastAdverbs({ phrases }: Row, k: number): number {
  while (phrases[k]?.kind === "adv") k++;
  return k;
}
