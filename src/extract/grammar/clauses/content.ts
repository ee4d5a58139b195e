// A verb and the verbs behind its « that » or its preposition → which of them is the content of which: « accuses X of [shelling Y] ».
import type { Use } from "../../../language/entries.ts";
import { BIT } from "../../../language/tags.ts";
import { type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { binds, type Predicate } from "./predicate.ts";
import { relativeOf } from "./relatives.ts";
import { acts, isStop } from "./row.ts";
import type { Work } from "./work.ts";

/** Relations of the markers before a verb that is another verb's content. */
const CONTENT_MARKS = new Set(["of", "at", "to", "from"]);

/** The effect of a question that is left open: « it was not clear [how many were killed] » tells nothing. */
export const UNKNOWN = "unknown";

/** A verb of asking: what it asks about may be. */
function wonders({ verb }: Predicate): boolean {
  return verb?.uses.some((use) => use.role === "say" && (use.value === "ask" || use.value === "doubt")) === true;
}

/** Whom a verb asks, accuses or keeps from something does what its content says: « called on the rebels to leave ». */
export function controlledBy(work: Work, k: number, verb: VerbGroup, predicate: Predicate): Phrase[] | null {
  if (verb.marker === null || !CONTENT_MARKS.has(verb.marker.rel ?? "")) return null;
  for (let m = k - 1; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    // « allows the civilians and [the fighters] to leave »
    if (p.kind === "conj" && work.phrases[m - 1]?.kind === "np" && work.phrases[m + 1]?.kind === "np") continue;
    if (p.kind === "conj" && m === k - 1) return alsoAsked(work, m, predicate);
    if (p.kind === "sub" || p.kind === "punct" || p.kind === "conj" || p.kind === "rel") return null;
    if (p.kind !== "vp" || portrays(p.verb)) continue;
    const other = work.verbs.get(m);
    const effect = other?.verb?.uses.find((u) => u.role === "chain")?.value;
    if (other === undefined || !(binds(other) || (effect !== undefined && effect !== "expected"))) return null;
    const told = ["object", "at", "to", "on"].flatMap((name) => (name !== "on" || binds(other) ? (other.args.get(name) ?? []) : []));
    const doers = told.filter((q) => q.pronoun !== null || q.party !== null || acts(work, q) || spokenTo(other, q));
    if (doers.length === 0) return null;
    takeAsContent(other, predicate);
    // « keeps lorries from reaching X »: they don't
    if (other.senses.includes("prevent") && verb.marker.rel === "from") predicate.effects.push(...other.effects, "denied");
    return doers;
  }
  return null;
}

/** « allows men [armed with rifles] to leave »: a participle alone says of a noun what it is. */
function portrays(verb: VerbGroup | null): boolean {
  return verb !== null && !verb.finite && verb.passive && verb.chain.length === 0 && (verb.mainTags & BIT.part) !== 0;
}

/** « asked X to stop and [to allow Y] »: a second infinitive behind a conjunction is asked for too. */
function alsoAsked(work: Work, conj: number, predicate: Predicate): Phrase[] | null {
  for (let m = conj - 1; m >= 0; m--) {
    const p = work.phrases[m] as Phrase;
    if (p.kind === "np" || p.kind === "time" || p.kind === "adv") continue;
    const first = p.kind === "vp" ? work.verbs.get(m) : undefined;
    if (first?.verb == null || first.content === null || first.verb.finite || first.verb.marker === null) return null;
    takeAsContent(first.content, predicate);
    return first.args.get("subject") ?? null;
  }
  return null;
}

/** « accuses Country of having shelled »: a place's name alone, which a verb of words speaks to, acts. */
function spokenTo(verb: Predicate, { head, places }: Phrase): boolean {
  return binds(verb) && head === null && places.length === 1;
}

/** Nobody in particular does anything: « it was not clear », « is not known ». */
function impersonal({ senses, args }: Predicate): boolean {
  const subjects = args.get("subject") ?? [];
  return senses.length === 0 || (subjects.length > 0 && subjects.every((p) => p.pronoun !== null) && !args.has("object"));
}

/** The verb before a « that » or a question, and the verbs behind it. */
export function readContent(work: Work, k: number, { entry }: Phrase): void {
  const perhaps = entry?.role === "if" && work.phrases[k - 1]?.kind === "vp"; // « it was not clear [if anyone was hurt] »
  if (entry?.role !== "that" && !perhaps) return;
  let m = k - 1;
  while (m >= 0 && work.phrases[m]?.kind !== "vp") {
    const p = work.phrases[m] as Phrase;
    if (p.kind === "sub" || p.kind === "rel" || isStop(p)) return;
    m--;
  }
  const other = work.verbs.get(m);
  // « told X that Y had left »: what is heard is no order
  if (other === undefined || other.verb?.uses.some((u) => u.role === "say" && u.hears === true) === true) return;
  if (perhaps && !(other.verb?.negated === true && impersonal(other))) return;
  for (let j = k + 1; j < work.phrases.length; j++) {
    const p = work.phrases[j] as Phrase;
    if (isStop(p)) return;
    const inner = work.verbs.get(j);
    if (inner?.verb?.finite !== true) continue;
    if (relativeOf(work, j) >= 0) return;
    if (!perhaps) takeAsContent(other, inner);
    if (perhaps || (entry?.kind === "asked" && !wonders(other))) inner.effects.push(UNKNOWN);
    return;
  }
}

/** One verb's words are the content of another: it takes over what that verb does to them. */
export function takeAsContent(other: Predicate, inner: Predicate): void {
  inner.content = other;
  const chain = other.verb?.uses.find((u) => u.role === "chain");
  // « warned that X had fallen »: what one is warned of may be, what one is warned that is so
  const warned = chain?.value === "possible" && chain.tail !== undefined && says(other.verb);
  const effect = other.verb !== null && chain !== undefined && cameAbout(other.verb, chain) ? "asserted" : chain?.value;
  // « insisted that X had left »: what is told as past is affirmed, not asked for
  if (chain?.value === "demanded" && affirms(other) && toldAsPast(inner)) return;
  if (effect !== undefined && !warned && !inner.effects.includes(effect)) inner.effects.push(...other.effects, effect);
  if (binds(other)) other.to = Math.max(other.to, inner.to);
  const orderer = other.args.get("subject");
  if (orderer !== undefined && chain?.value === "demanded") inner.args.set("orderer", orderer);
}

/** A verb of saying that asks for nothing by itself. */
const affirms = ({ verb }: Predicate): boolean => verb?.uses.some((use) => use.role === "say" && use.value === "say") === true;

function toldAsPast({ verb }: Predicate): boolean {
  return verb?.finite === true && (verb.tags & BIT.past) !== 0 && (verb.tags & (BIT.cond | BIT.subj | BIT.fut | BIT.pres)) === 0;
}

/** « has allowed the capture of X »: in the past what could be done was done. */
export function cameAbout({ tags, mainTags, passive }: VerbGroup, { more }: Use): boolean {
  return more === "done" && !passive && (mainTags & BIT.part) !== 0 && (tags & BIT.cond) === 0;
}
