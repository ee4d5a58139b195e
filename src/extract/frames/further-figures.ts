// A claim with a figure → the claims that further figures of its clause make: beside it, or inside it as its parts.
import { CAN } from "../../language/marks.ts";
import { FLAG, wordsOf } from "../../language/tokens.ts";
import type { Claim, Evidence } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { CASUALTIES, type Predicate, toldBy } from "../grammar/clauses/predicate.ts";
import { classesOf, partyOf } from "../grammar/phrases/actors.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Draft } from "./draft.ts";
import type { SlotContext } from "./slots/context.ts";
import { onePart, onePerson, quantityOf, victimRow } from "./slots/quantity.ts";

/** Further figures that one event word counts: « 31 soldiers and 19 attackers died » makes a claim for each. */
export function furtherCounts(first: Draft, { phrases }: Clauses, context: SlotContext): Draft[] {
  const { laid, discourse } = context;
  const { frame, claim } = first;
  if (claim.type !== "casualties" || claim.quantity === null || frame.affected === null) return [];
  const joined = rowOf(first);
  if (joined.length > 0) {
    const out: Draft[] = [];
    for (const p of joined) {
      const made = quantityOf(p, context) ?? onePerson(p, context);
      if (made !== null && !lost(p, laid) && alike(first, p, context))
        out.push(beside(first, p, phrases[phrases.indexOf(p) + 1], made, context));
    }
    return out;
  }
  const out: Draft[] = [];
  let inside = false; // in « of whom six fell on Monday »
  for (let k = phrases.indexOf(frame.affected.phrase) + 1; k > 0 && k < phrases.length; k++) {
    const p = phrases[k] as Phrase;
    if (p.prep === "according-to") break;
    if (p.kind === "including") inside = true;
    else if (p.kind === "conj" && p.entry?.role !== "but") {
      const next = phrases[k + 1];
      inside &&= next?.kind === "np" && next.number !== null && phrases[k - 1]?.kind !== "punct";
      if (
        inside ||
        next === undefined ||
        lost(next, laid) ||
        next.kind !== "np" ||
        next.prep !== null ||
        next.number === null ||
        next.number.share !== null
      )
        continue;
      const counted = classesOf(next, laid.ground, discourse);
      if (!counted.has("people") || counted.has("wounded") || counted.has("displaced") || phrases[k + 2]?.kind === "vp") break;
      const made = quantityOf(next, context);
      if (made === null) break;
      out.push(beside(first, next, phrases[k + 2], made, context));
    } else if (p.kind === "sub" || p.kind === "rel" || (p.kind === "vp" && !inside)) break;
  }
  return out;
}

/** « three dead and [two missing] »: of whom nobody knows whether they are dead. */
const lost = ({ to }: Phrase, { tokens }: Laid): boolean =>
  tokens.readings[to - 1]?.some(({ entry }) => entry.classes.has("missing")) === true;

/** What is joined to the phrase that a verb's first figure counts, in text order. */
function rowOf({ frame }: Draft): readonly Phrase[] {
  const [first, ...others] = victimRow(frame.predicate);
  return first !== undefined && first === frame.affected?.phrase ? others : [];
}

/** Counted with the first: people, but not the wounded beside the dead. */
function alike({ frame }: Draft, phrase: Phrase, { laid, discourse }: SlotContext): boolean {
  const classes = classesOf(phrase, laid.ground, discourse);
  if (phrase.prep !== null || phrase.number?.share != null) return false;
  return (
    classes.has("people") &&
    !(frame.aspect === "killed" && classes.has("wounded")) &&
    !(phrase.head?.classes.has("displaced") && frame.affected?.phrase.head?.classes.has("displaced") !== true)
  );
}

/** A claim like the first, of what another phrase counts. */
function beside(
  first: Draft,
  phrase: Phrase,
  behind: Phrase | undefined,
  made: NonNullable<ReturnType<typeof quantityOf>>,
  { laid, discourse }: SlotContext,
): Draft {
  const { claim } = first;
  const party = partyOf(phrase, laid.ground, discourse);
  const civil = classesOf(phrase, laid.ground, discourse).has("civilians") ? "civilians" : null;
  return {
    ...first,
    from: phrase.inner,
    to: behind?.kind === "np" && behind.host === phrase ? behind.to : phrase.to,
    claim: {
      ...claim,
      affected: party ?? civil,
      agent: party !== null && party === claim.agent ? null : claim.agent,
      quantity: made.quantity,
      derivation: [...claim.derivation.filter((d) => d.slot !== "quantity" && d.slot !== "affected"), made.derivation],
    },
  };
}

/** Aspects and types whose figure counts those who act. */
const DOING = new Set<string>(["surrender", "evacuation"]);

/** Types of claims whose figure has parts. */
const PARTED = new Set<string>(["casualties", "displacement", "surrender", "evacuation"]);

/** « of whom 40 children »: a claim inside the claim, with the same slots and its own figure. */
export function subCounts(parent: Draft, { phrases, predicates }: Clauses, context: SlotContext): Draft[] {
  if (!PARTED.has(parent.claim.type) || parent.claim.quantity === null) return [];
  const out: Draft[] = [];
  const last = (parent.frame.predicate.args.get("including") ?? []).at(-1);
  const limit = Math.max(parent.to, last?.to ?? 0) + 2;
  for (let k = 0; k < phrases.length; k++) {
    const cue = phrases[k] as Phrase;
    const before = phrases[k - 1];
    const figure = figureBefore(cue, before);
    if (cue.from < parent.from || (figure ?? cue).from > limit || tellsOfThem(phrases, k)) continue;
    const counted = figure ?? phrases[k + 1];
    if (counted !== undefined && harmedApart(counted, parent, predicates)) continue;
    if (figure !== null && (cue.kind === "including" || isComma(phrases[k - 2])))
      out.push(...countedBefore(parent, phrases, k, figure, context));
    else if (cue.kind !== "including") {
      // (« most-of-them went elsewhere »: with a verb of its own it tells something else)
      if (phrases[k + 1]?.verb?.finite !== true && shareOf(cue, before, phrases[k + 1], context.laid))
        out.push(...countedBehind(parent, phrases, k, out.length === 0, context));
    } else out.push(...countedBehind(parent, phrases, k, out.length === 0, context));
  }
  return out;
}

/** « were hurt; two of them later died », « of whom nine were flown out »: a verb of its own tells what came of the part, which then is no part of the harm. */
function tellsOfThem(phrases: readonly Phrase[], k: number): boolean {
  if (phrases[k]?.kind !== "including") return false;
  let m = k + 1;
  while (phrases[m]?.kind === "adv" || (phrases[m]?.kind === "np" && phrases[m]?.prep === null && phrases[m]?.head === null)) m++;
  const verb = phrases[m]?.verb ?? null;
  return verb?.finite === true && toldBy(verb.uses).length > 0;
}

/** « were hurt, two of whom are in a coma », « 90 hurt, among them 13 who died »: what befell the part is told of it alone, and makes a claim itself. */
function harmedApart(counted: Phrase, { frame }: Draft, predicates: readonly Predicate[]): boolean {
  return predicates.some(
    (other) =>
      other !== frame.predicate &&
      other.token >= counted.to &&
      other.senses.some((sense) => HARMS.has(sense)) &&
      ["subject", "object"].some((name) => other.args.get(name)?.includes(counted) === true),
  );
}

/** Senses of words that tell of harm to people. */
const HARMS: ReadonlySet<string> = new Set([...CASUALTIES, "kill", "wound", "laid-up"]);

/** « three [of them] », « most of [them] »: the figure right before a cue. */
function figureBefore(cue: Phrase, before: Phrase | undefined): Phrase | null {
  if (before?.kind !== "np" || before.number === null || before.head !== null || before.to !== cue.from) return null;
  const theirs = cue.kind === "np" && cue.pronoun !== null && cue.prep === null && cue.number === null && before.number.share !== null;
  return cue.kind === "including" || theirs ? before : null;
}

/** « N people, three of them children »: the figure stands before the cue at k, what it counts behind. */
function countedBefore(parent: Draft, phrases: readonly Phrase[], k: number, figure: Phrase, context: SlotContext): Draft[] {
  const { laid, discourse } = context;
  const cue = phrases[k] as Phrase;
  // « killed two of them »: the figure that the claim itself tells
  if (parent.frame.affected?.phrase === figure || parent.frame.predicate.args.get("object")?.includes(figure) === true) return [];
  const named = phrases[k + 1];
  const what = named?.kind === "np" && named.prep === null && named.number === null && named.from === cue.to ? named : null;
  const made = quantityOf({ ...(what ?? parent.frame.affected?.phrase ?? figure), number: figure.number, classes: null }, context);
  if (made === null || figure.inner <= parent.from) return [];
  const party = what === null ? null : partyOf(what, laid.ground, discourse);
  const end = what === null ? besideFigure(phrases, k, laid).to : joinedEnd(phrases, k + 1);
  const part = child(parent, figure.inner, end, made, party, wordsOf(laid.tokens, cue.from, cue.to));
  // « were shot, two of them fatally »
  const fatal = parent.claim.aspect === "wounded" && named?.entry?.classes.has("fatal") === true;
  return [fatal ? { ...part, to: Math.max(part.to, named.to), claim: { ...part.claim, aspect: "killed" } } : part];
}

/** « women and children »: where the words for a part end. */
function joinedEnd(phrases: readonly Phrase[], m: number): number {
  const [and, other, behind] = [phrases[m + 1], phrases[m + 2], phrases[m + 3]];
  const joined = and?.kind === "conj" && other?.kind === "np" && other.prep === null && other.number === null && behind?.kind !== "vp";
  return (joined ? other : (phrases[m] as Phrase)).to;
}

/** « of whom 40 children and 12 women »: a part for each figure behind the cue at k; the first of a claim begins at its cue. */
function countedBehind(parent: Draft, phrases: readonly Phrase[], k: number, first: boolean, context: SlotContext): Draft[] {
  const { laid, discourse } = context;
  const cue = phrases[k] as Phrase;
  const out: Draft[] = [];
  for (let m = cue.kind === "including" ? k + 1 : k; m < phrases.length; m++) {
    const phrase = phrases[m] as Phrase;
    if (phrase.kind === "conj" || (phrase.kind === "punct" && phrase.mark === ",")) continue;
    if (phrase.kind !== "np") break;
    // « of whom 12 civilians, and some 30 wounded »: other harm is no part of the dead
    if (parent.claim.aspect === "killed" && classesOf(phrase, laid.ground, discourse).has("wounded")) break;
    // « including a village chief and three women »
    const made = quantityOf(wholeOf(phrase), context) ?? (parent.claim.quantity?.unit === "people" ? onePart(phrase, context) : null);
    if (made === null) {
      if (phrase.prep !== null) continue;
      break;
    }
    // « 223 civilians, of whom 56 children, in two villages »
    if (parent.claim.quantity?.unit === "people" && phrase.prep !== null && !classesOf(phrase, laid.ground, discourse).has("people")) break;
    const from = first && out.length === 0 ? cue.from : phrase.inner;
    const { to: near, time } = besideFigure(phrases, m, laid);
    const to = phrase.number !== null && phrase.number.share !== null ? Math.max(near, joinedEnd(phrases, m)) : near;
    const part = child(parent, from, to, made, partyOf(phrase, laid.ground, discourse), wordsOf(laid.tokens, cue.from, cue.to));
    out.push(time === null ? part : { ...part, claim: { ...part.claim, time } });
    const next = phrases[m + 1];
    if (next?.kind !== "conj" && !isComma(next)) break;
  }
  return out;
}

/** « most-of-them of the women »: a share without a noun counts whom the phrase behind it names. */
function wholeOf(phrase: Phrase): Phrase {
  const { number, head, genitive } = phrase;
  const named = head === null && number?.share != null && genitive?.head?.of != null && genitive.prep === "from" ? genitive : null;
  return named === null ? phrase : { ...named, number, classes: null };
}

/** « of whom 16 in the last day »: where a part's words end, with the place and the time that stand right behind it. */
function besideFigure(phrases: readonly Phrase[], m: number, laid: Laid): { readonly to: number; readonly time: Claim["time"] } {
  let { to } = phrases[m] as Phrase;
  let time: Claim["time"] = null;
  for (let n = m + 1; n < phrases.length; n++) {
    const { kind, from, prep, to: end, time: found } = phrases[n] as Phrase;
    if (from !== to || (kind !== "time" && !(kind === "np" && prep !== null && prep !== "according-to"))) break;
    if (found !== null) time = { start: found.start, end: found.end, exact: wordsOf(laid.tokens, found.from, found.to).exact };
    to = end;
  }
  return { to, time };
}

/** A claim inside a claim: the same slots, its own figure. */
export function child(
  parent: Draft,
  from: number,
  to: number,
  made: NonNullable<ReturnType<typeof quantityOf>>,
  party: string | null,
  cue: Evidence,
): Draft {
  return {
    ...parent,
    from,
    to,
    parent,
    claim: {
      ...parent.claim,
      // (whoever gives himself up or is taken out is who acts)
      affected: DOING.has(parent.claim.aspect ?? parent.claim.type) ? parent.claim.affected : (party ?? parent.claim.affected),
      quantity: made.quantity,
      derivation: [
        ...parent.claim.derivation.filter((d) => d.slot !== "quantity"),
        made.derivation,
        { slot: "parent", rule: "quantity.sub-count", words: cue, certain: true, reason: said`counted inside the figure before it` },
      ],
    },
  };
}

/** « half of them children »: a share with a pronoun of its own, set off by a comma, says what it is a share of. */
function shareOf(phrase: Phrase, before: Phrase | undefined, behind: Phrase | undefined, laid: Laid): boolean {
  const { number, head } = phrase;
  if (phrase.kind !== "np" || phrase.prep !== null || number === null || number.share === null) return false;
  // « ten persons most-of-them women »
  if (!isComma(before)) return before?.kind === "np" && before.number !== null && before.to === phrase.from && suffixed(number, laid);
  // « mostly women, … »
  const members =
    head?.unit === "people" && !phrase.definite && (behind === undefined || behind.kind === "punct" || behind.kind === "conj");
  return members || phrase.possessive || phrase.genitive?.pronoun != null || suffixed(number, laid);
}

/** A pronoun is written onto one of the number's words (نصفهم), or the word is one by itself (معظمهم). */
function suffixed({ from, to }: { readonly from: number; readonly to: number }, { tokens }: Laid): boolean {
  if ((tokens.readings[from] ?? []).some(({ entry }) => entry.cat === "pron" && entry.kind === "indef")) return true;
  for (let t = from + 1; t < to; t++)
    if (((tokens.flags[t] as number) & FLAG.glued) !== 0 && ((tokens.marks[t] as number) & CAN.pron) !== 0) return true;
  return false;
}
