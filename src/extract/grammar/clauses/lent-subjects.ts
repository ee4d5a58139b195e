// A verb without a subject of its own → that of the verb it is joined to, hangs on or is told by.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { controlledBy, takeAsContent } from "./content.ts";
import { allots, CONTROLS, type Predicate, tells } from "./predicate.ts";
import { previousVerb } from "./relatives.ts";
import { acts, describes, isStop } from "./row.ts";
import type { Work } from "./work.ts";

/** « blames X for having failed and demands … »: a finite verb is joined to the finite one before, past an infinitive; its index, else j. */
export function finiteBefore(work: Work, j: number, verb: VerbGroup): number {
  if (work.verbFirst || !verb.finite) return j;
  for (let m = j - 1; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (isStop(p) || p.kind === "sub" || p.kind === "rel") return j;
    if (p.verb === null) continue;
    if (p.verb.finite) return m;
    if ((p.verb.mainTags & BIT.inf) === 0 && p.verb.marker === null) return j;
  }
  return j;
}

/** A verb without a form of its own, right behind another: whoever does that one, or is told to; null where it has to look for itself. */
export function borrow(work: Work, k: number, verb: VerbGroup, predicate: Predicate): Phrase[] | null {
  const before = work.phrases[k - 1];
  if (before === undefined) return null;
  const controlled = controlledBy(work, k, verb, predicate);
  if (controlled !== null) return controlled;
  // « let 300 people leave », « saw three shells land »: a bare infinitive behind a verb's object is what that does
  const bare = verb.marker === null && verb.chain.length === 0 && (verb.mainTags & BIT.inf) !== 0 && !work.verbFirst;
  if (bare && before.kind === "np" && before.prep === null && objectOf(work, k - 1, before)) return [before];
  // « with a shell hitting a home »
  if (before.kind === "np" && before.prep === "with" && verb.marker === null && !work.verbFirst) return [before];
  // « a deal was reached between X and Y allowing … »: two sides do it only together
  if (describes(work, k, verb) && before.prep !== "between" && (doesIt(work, k, before, predicate) || houses(before, predicate)))
    return [before];
  // « said to hold », « …, killing six »: whoever does the verb before
  const gerund = (verb.mainTags & BIT.ger) !== 0 && !work.verbFirst;
  const follows = gerund && (verb.marker !== null || before.kind === "conj" || isComma(before));
  return before.kind === "vp" || follows || (before.prep === "between" && describes(work, k, verb))
    ? inherit(work, k - 1, predicate)
    : null;
}

/** The phrase at j is what the verb before it has as its object. */
function objectOf(work: Work, j: number, phrase: Phrase): boolean {
  const before = previousVerb(work, j);
  return before !== null && work.verbs.get(before)?.args.get("object")?.includes(phrase) === true;
}

/** Senses of what an act brings about: said of the act's own doer (« entered the town killing five »). */
const EFFECTS = new Set(["kill", "wound", "destroy", "die"]);

/** The noun before a present participle is who does it: someone who acts, and not whom the effect of the clause's verb befell. */
function doesIt(work: Work, k: number, host: Phrase, predicate: Predicate): boolean {
  if (host.pronoun !== null || host.number?.share != null || !acts(work, host)) return false;
  const before = previousVerb(work, k);
  const told = before !== null && tells(work.verbs.get(before) as Predicate);
  return !(told && predicate.senses.some((sense) => EFFECTS.has(sense)));
}

/** « a school sheltering families »: a building does what people find in it. */
function houses({ head, pronoun }: Phrase, { senses }: Predicate): boolean {
  return pronoun === null && head?.classes.has("place") === true && senses.every((sense) => HOUSING.has(sense));
}

/** Senses of verbs that say of a building what it serves for. */
const HOUSING = new Set(["relieve", "serve"]);

/** The subject of the nearest verb before j, for coordinated and non-finite verbs. */
export function inherit(work: Work, j: number, predicate: Predicate): Phrase[] {
  for (let m = j; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (p.kind === "vp") {
      const other = work.verbs.get(m);
      if (other === undefined || passesBy(work, m, predicate)) continue;
      predicate.governor = other;
      const told = addressed(other, predicate);
      if (told.length > 0) {
        takeAsContent(other, predicate);
        return told;
      }
      const theirs = other.verb?.passive === true ? (other.args.get("object") ?? []) : (other.args.get("subject") ?? []);
      if (theirs.length > 0) return theirs;
    }
    if (isStop(p) && p.mark !== "–" && p.mark !== "—") break;
  }
  return [];
}

/** « hit a school sheltering families, killing six »: behind a comma a participle goes on with the clause, not with what describes a noun in it. */
function passesBy(work: Work, m: number, { at, verb, senses }: Predicate): boolean {
  const other = work.phrases[m]?.verb;
  // (« …, the ministry said, bringing the toll to 12 », « …, he said, putting it down to hunger »: whoever says it)
  if (verb !== null && !says(verb) && senses.length > 0 && !senses.some((sense) => COUNTED.has(sense)) && setOff(work, m, at)) return true;
  if (verb === null || verb.finite || (verb.mainTags & BIT.ger) === 0 || !isComma(work.phrases[at - 1])) return false;
  return other !== null && other !== undefined && describes(work, m, other) && previousVerb(work, m) !== null;
}

/** Senses of verbs of counting, which whoever speaks does. */
const COUNTED = new Set(["toll", "count-rise"]);

/** « X shelled Y, [the governor said], killing two », « …, [the army said], and advanced on Z »: a saying clause between commas, seen from a verb behind it. */
function setOff(work: Work, m: number, at: number): boolean {
  const saying = work.phrases[m]?.verb;
  const joined = work.phrases[at - 1]?.kind === "conj" ? at - 2 : at - 1;
  if (work.verbFirst || saying?.finite !== true || !says(saying) || !isComma(work.phrases[joined])) return false;
  for (let j = m + 1; j < joined; j++) if (!["np", "time", "adv"].includes((work.phrases[j] as Phrase).kind)) return false;
  let first = m - 1;
  while (work.phrases[first]?.kind === "np") first--;
  const before = isComma(work.phrases[first]) ? previousVerb(work, first) : null;
  return before !== null && work.phrases[before]?.verb?.finite === true && !says(work.phrases[before]?.verb);
}

/** « accuses X of having done », « asked X to leave »: whom the governing verb is about does what hangs on it. */
function addressed(governor: Predicate, predicate: Predicate): Phrase[] {
  const { verb } = predicate;
  if (verb === null || verb.finite || ((verb.tags | verb.mainTags) & (BIT.inf | BIT.ger)) === 0) return [];
  // « ils sont 30 000 à fuir »: those counted behind « to be » do what hangs on it
  const counted = governor.entry.cat === "aux" && verb.marker !== null ? governor.args.get("object")?.[0] : undefined;
  if (counted?.number != null && counted.head === null && counted.to <= predicate.phrase.from) return [counted];
  // « gave the fighters two days to leave »
  if (!allots(governor) && !governor.senses.some((sense) => CONTROLS.has(sense))) return [];
  for (const name of ["object", "to", "at"]) {
    const told = (governor.args.get(name) ?? []).filter((p) => p.to <= predicate.phrase.from && p.places.length === 0);
    if (told.length > 0) return told;
  }
  return [];
}
