// A frame's clause → when it happened: its own time, else its governor's, else the one that opens the sentence.
import type { FoundTime } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import { FLAG, KIND, type Reading, wordsOf } from "../../../language/tokens.ts";
import type { ClaimTime, Derivation } from "../../../model.ts";
import { days, said } from "../../../reason.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Predicate } from "../../grammar/clauses/predicate.ts";
import { isComma, type Phrase, says } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { SlotContext } from "./context.ts";

/** Senses of what an act brings about. */
const HARMED = new Set(["kill", "wound", "die", "destroy", "toll"]);

/**
 * When: the clause's own time, else its governor's, else the one that opens the sentence. How long what is to come will last is
 * counted from the report's day (`ahead`).
 */
export function timeSlot(
  predicate: Predicate,
  context: SlotContext,
  ahead: boolean,
): {
  time: ClaimTime | null;
  /** It is a running total or state: « since », « until now ». */
  since: boolean;
  /** Where the clause ends from whose act on it holds; 0 without one. */
  end: number;
  derivation: Derivation | null;
} {
  const { laid } = context;
  const usable = (t: FoundTime): boolean =>
    t.kind !== "per" &&
    !firstSince(t, laid) &&
    !reported(t, context, predicate) &&
    !reckoned(t, context, predicate) &&
    !counted(t, context, predicate);
  let found = predicate.times.find((t) => usable(t) && t.kind !== "for") ?? predicate.times.find(usable) ?? null;
  let rule = "time.in-clause";
  if (found === null) {
    const { to } = predicate;
    for (let t = laid.nextTime(predicate.from, to); t < to && found === null; t = laid.nextTime(t + 1, to)) {
      const time = laid.timeAt(t);
      if (time !== undefined && usable(time) && !aside(time, context, predicate)) found = time;
    }
  }
  // « took A on Monday, after having taken B »: what was before has a time of its own
  const before = predicate.verb?.marker?.rel === "after";
  // « killed two on Monday, so that the toll rises to nine »: a count that has grown is not of that day
  const running = grows(predicate, laid);
  if (found === null && !before && !running) {
    for (
      let governor = predicate.governor, steps = 0;
      governor !== null && steps < 3 && found === null;
      governor = governor.governor, steps++
    ) {
      // « attacked in 2022 and now holds X »: what is so is of no past day
      if (says(governor.verb) || (present(predicate) && !present(governor))) break;
      found = governor.times.find(usable) ?? null;
      rule = "time.of-governor";
    }
  }
  if (found === null && !before && !lasting(predicate, context)) {
    found = leadingTime(predicate, context);
    if (found !== null && reckoned(found, context, predicate)) found = null;
    rule = "time.opens-sentence";
  }
  const began = found === null ? onward(predicate, context) : null;
  found = (found === null ? began : sinceThen(found, predicate, context)) ?? found;
  if (found === null) return { time: null, since: false, end: 0, derivation: null };
  const span = wordsOf(laid.tokens, found.from, found.to);
  const { start, end } = ahead && found.kind === "for" ? turned(found) : found;
  return {
    time: { start, end, exact: span.exact },
    since: found.kind === "since",
    end: began !== null && began.from >= predicate.token ? began.to : 0,
    derivation: {
      slot: "time",
      rule: `${rule} ${found.rule}`,
      words: span,
      certain: found.certain,
      reason: said`${days(start, end)}`,
    },
  };
}

/** « killed two on Monday, taking the toll to nine »: a number or a toll that grows by what the clause tells. */
export function grows({ verb, senses, token, to, governor, nominal }: Predicate, laid: Laid): boolean {
  if (nominal) return governor !== null && !governor.nominal && governor.verb?.finite === false && grows(governor, laid);
  if (senses.includes("count-rise")) return true;
  if (verb?.finite !== false || !senses.includes("toll")) return false;
  for (let t = token + 1; t < to; t++) if (laid.tokens.readings[t]?.some(({ entry }) => entry.classes.has("toll"))) return true;
  return false;
}

/** « gave them 48 hours », « a truce of three days »: a length read back from the report's day, turned round. */
function turned({ start, end }: FoundTime): { readonly start: string; readonly end: string } {
  const last = Date.parse(end);
  return { start: end, end: new Date(2 * last - Date.parse(start)).toISOString().slice(0, 10) };
}

/** « 46,000 have fled since the offensive began on May 3 »: from the day that the clause behind « since » tells until the report's own; else null. */
function onward(predicate: Predicate, { sentences, today }: SlotContext): FoundTime | null {
  const { phrases, predicates } = sentences[predicate.sentence] as Clauses;
  const k = phrases.findIndex(({ kind, entry }) => kind === "sub" && entry?.kind === "onward");
  if (k < 0 || today === null) return null;
  const since = phrases[k] as Phrase;
  const began = predicates.find(({ verb, token }) => verb?.finite === true && token >= since.to);
  const time = began?.times.find(({ kind }) => kind === "at");
  // (what stands in that clause has a time of its own)
  if (began === undefined || time === undefined || time.start > today || (since.to <= predicate.token && predicate.token < time.to))
    return null;
  return { ...time, from: since.from, kind: "since", end: today, certain: false };
}

/** « has been shut since the fall of X on 3 March »: of what the clause tells, from the day of the act behind « since » until the report's own; null for another time, and for that act itself. */
function sinceThen(time: FoundTime, predicate: Predicate, { sentences, today }: SlotContext): FoundTime | null {
  if (today === null || time.kind !== "at" || time.start > today) return null;
  const { phrases } = sentences[predicate.sentence] as Clauses;
  for (let k = phrases.findIndex(({ kind, time: own }) => kind === "time" && own === time) - 1; k >= 0; k--) {
    const { kind, prep, verb, from, to } = phrases[k] as Phrase;
    const since = prep === "since" || verb?.marker?.kind === "onward" || verb?.marker?.rel === "since";
    if (since)
      return from <= predicate.token && predicate.token < to
        ? null
        : predicate.token < from
          ? { ...time, from, kind: "since", end: today, certain: false }
          : null;
    if (kind !== "np") return null;
  }
  return null;
}

/** The time belongs to a verb of saying, not to what is said. */
function reported(time: FoundTime, context: SlotContext, predicate: Predicate): boolean {
  const { predicates } = context.sentences[predicate.sentence] as Clauses;
  for (const other of predicates)
    if (other !== predicate && says(other.verb) && other.times.includes(time) && !predicate.times.includes(time)) return true;
  return false;
}

/** How far in front of « since » the word for the first or the most of its kind may stand, tokens. */
const FOREMOST_REACH = 8;

/** « the first attack since May », « the worst shelling of the town since 2014 »: since when there had been none, or none like it. */
function firstSince({ kind, from }: FoundTime, laid: Laid): boolean {
  if (kind !== "since") return false;
  const { tokens } = laid;
  for (let t = from - 1; t >= 0 && t >= from - FOREMOST_REACH && tokens.kind[t] === KIND.word; t--) {
    if (((tokens.flags[t + 1] as number) & FLAG.first) !== 0) return false;
    const readings = laid.termAt(t)?.readings ?? (tokens.readings[t] as readonly Reading[]);
    if (readings.some(({ entry }) => entry.classes.has("foremost"))) return true;
    const verb = laid.placeAt(t) === undefined && readings.length > 0 && readings.every(({ role }) => role === "verb" || role === "aux");
    if (verb) return false;
  }
  return false;
}

/** A finite verb in the present. */
export function present({ verb }: Predicate): boolean {
  return verb?.finite === true && (verb.tags & BIT.pres) !== 0 && (verb.mainTags & BIT.part) === 0;
}

/** « on Monday 900 left the area [that rebels still hold] »: a relative clause in the present tells what is so at any rate. */
function lasting(predicate: Predicate, { sentences }: SlotContext): boolean {
  const clause = predicate.verb === null ? predicate.governor : predicate;
  if (clause === null || !present(clause)) return false;
  return (sentences[predicate.sentence] as Clauses).phrases[clause.at - 1]?.kind === "rel";
}

/** « three days after the fall of X, …»: how long after another act something was says when that act was, and nothing of what came after it. */
function reckoned(time: FoundTime, { laid, sentences }: SlotContext, predicate: Predicate): boolean {
  const { phrases } = sentences[predicate.sentence] as Clauses;
  const k = phrases.findIndex((p) => p.kind === "time" && p.time === time);
  const anchor = phrases[k + 1];
  if (k < 0 || anchor === undefined || anchor.from !== time.to || anchor === predicate.phrase) return false;
  // (« two months after [the fall] », « after two months on [the fall] »: the time ends with the preposition)
  const hangs = anchor.kind === "np" && anchor.inner === anchor.from;
  const open = laid.tokens.readings[time.to - 1]?.some(({ entry }) => entry.cat === "prep") === true;
  return (hangs && (anchor.prep === "after" || open)) || (anchor.kind === "vp" && anchor.verb?.finite === false);
}

/** « collapsed after two days », of what is past: counted from another event, which nobody has dated; « will leave after two days » is counted from today. */
function counted({ start, from }: FoundTime, { laid, today }: SlotContext, { verb, governor }: Predicate): boolean {
  const clause = verb ?? governor?.verb ?? null;
  if (today === null || start < today || clause?.finite !== true || clause.chain.length > 0 || says(clause)) return false;
  if ((clause.tags & BIT.past) === 0 || (clause.tags & (BIT.fut | BIT.cond | BIT.pres)) !== 0) return false;
  return laid.tokens.readings[from]?.some(({ entry }) => entry.cat === "prep" && entry.rel === "after") === true;
}

/**
 * « the war, which began in May, has killed … », « the troops, who crossed on Monday, have taken X »: the time belongs to a clause set off
 * inside the predicate's own; whom an act has killed is told of the act's day.
 */
function aside(time: FoundTime, { sentences }: SlotContext, predicate: Predicate): boolean {
  const { phrases, predicates } = sentences[predicate.sentence] as Clauses;
  if (time.from > predicate.token) return false;
  const harmed = predicate.senses.some((sense) => HARMED.has(sense));
  return predicates.some(({ verb, times, at, senses }) => {
    if (verb?.finite !== true || (harmed && senses.length > 0) || !times.includes(time)) return false;
    return phrases[at - 1]?.kind === "rel" && isComma(phrases[at - 2]);
  });
}

function leadingTime(predicate: Predicate, context: SlotContext): FoundTime | null {
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  for (const phrase of phrases) {
    if (phrase.from >= predicate.from || phrase.kind === "vp" || phrase.kind === "sub") return null;
    if (phrase.kind === "time" && phrase.time !== null && phrase.time.kind !== "per" && phrase.time.kind !== "for") return phrase.time;
  }
  return null;
}
