// A claim with a figure and a list behind a colon or in brackets or that adds up behind a comma → a claim for each part: « 23 people were killed: eleven fighters and twelve civilians ».
import { wordsOf } from "../../language/tokens.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { classesOf, partyOf } from "../grammar/phrases/actors.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Draft } from "./draft.ts";
import { child } from "./further-figures.ts";
import type { SlotContext } from "./slots/context.ts";
import { quantityOf } from "./slots/quantity.ts";

/** Types of claims whose figure is broken down. */
const PARTED = new Set<string>(["casualties", "displacement", "surrender", "evacuation"]);
/** Marks behind which a figure is broken down. */
const OPENING = new Set([":", "(", "–", "—", "-"]);
/** Kinds of phrases that stand between the parts of a list. */
const BETWEEN = new Set<string>(["conj", "including", "time", "adv"]);
/** Phrases between a figure and its list: where and when. */
const REACH = 8;

/** The parts of a claim's figure; none where the list does not fit into it. */
export function partsBehind(whole: Draft, { phrases }: Clauses, context: SlotContext): { readonly whole: Draft; readonly parts: Draft[] } {
  const none = { whole, parts: [] };
  const { claim, frame } = whole;
  const { nominal, phrase: noun, token } = frame.predicate;
  const counted = frame.affected?.phrase ?? (nominal && noun.number !== null ? noun : null);
  const total = claim.quantity?.value ?? null;
  if (!PARTED.has(claim.type) || counted === null || total === null || claim.quantity?.unit !== "people") return none;
  const behind = openingBehind(phrases, Math.max(whole.to, counted.to));
  // a list behind a comma may have been read into the claim's own clause
  const mark = behind < 0 ? openingBehind(phrases, Math.max(token + 1, counted.to)) : behind;
  if (mark < 0) return none;
  const cue = wordsOf(context.laid.tokens, (phrases[mark] as Phrase).from, (phrases[mark] as Phrase).to);
  const listed = listedFrom(phrases, mark + 1, claim.aspect, context);
  const sum = listed.reduce((all, { number }) => all + (number?.value ?? 0), 0);
  // behind a mere comma it is a breakdown only where it adds up: « seven dead, three soldiers and four civilians »
  if (listed.length < 2 || (isComma(phrases[mark] as Phrase) ? sum !== total : sum > total)) return none;
  const parts: Draft[] = [];
  let armed = false;
  for (const phrase of listed) {
    const made = quantityOf(phrase, context);
    if (made === null) return none;
    const classes = classesOf(phrase, context.laid.ground, context.discourse);
    const party = partyOf(phrase, context.laid.ground, context.discourse) ?? (classes.has("civilians") ? "civilians" : null);
    armed ||= classes.has("armed");
    const part = child(whole, phrase.inner, endOf(phrases, phrase), made, party, cue);
    parts.push(party === null && classes.has("armed") ? { ...part, claim: { ...part.claim, affected: null } } : part);
  }
  // fighters among them: they are not all civilians
  if (!armed || claim.affected !== "civilians" || classesOf(counted, context.laid.ground, context.discourse).has("civilians"))
    return { whole, parts };
  return {
    whole: { ...whole, claim: { ...claim, affected: null, derivation: claim.derivation.filter(({ slot }) => slot !== "affected") } },
    parts,
  };
}

/** Index of the mark or comma that may open a list behind a token, with nothing but where and when between; −1 without one. */
function openingBehind(phrases: readonly Phrase[], token: number): number {
  for (let k = 0, seen = 0; k < phrases.length && seen < REACH; k++) {
    const phrase = phrases[k] as Phrase;
    const { kind, from, prep, mark } = phrase;
    if (from < token) continue;
    seen++;
    if (isComma(phrase) || (kind === "punct" && OPENING.has(mark))) return k;
    if (kind !== "time" && kind !== "adv" && !(kind === "np" && prep !== null && prep !== "according-to")) return -1;
  }
  return -1;
}

/** The counted people of a list, up to a mark or a verb that closes it. */
function listedFrom(phrases: readonly Phrase[], start: number, aspect: string | null, { laid, discourse }: SlotContext): readonly Phrase[] {
  const out: Phrase[] = [];
  for (let k = start; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase;
    if (isComma(phrase) || BETWEEN.has(phrase.kind)) continue;
    if (phrase.kind !== "np") break;
    if (phrase.prep !== null || phrase.number === null || phrase.head === null) continue;
    const classes = classesOf(phrase, laid.ground, discourse);
    if (!classes.has("people") || (aspect === "killed" && classes.has("wounded"))) break;
    // « among them four children »: a part of a part
    if (phrases[k - 1]?.kind === "including") continue;
    out.push(phrase);
  }
  return out;
}

/** Behind what stands with a part: « eight civilians in X ». */
function endOf(phrases: readonly Phrase[], phrase: Phrase): number {
  const next = phrases[phrases.indexOf(phrase) + 1];
  return next?.kind === "np" && next.prep !== null && next.from === phrase.to ? next.to : phrase.to;
}
