// « which brings the total to 959 »: a sum of nothing by name → the claim that goes before it, with what that has come to.
import type { SourceLink } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Draft } from "./draft.ts";
import { phrasesFor } from "./functions.ts";
import type { SlotContext } from "./slots/context.ts";
import { quantityOf } from "./slots/quantity.ts";

/** Types of which there are sums. */
const SUMMED = new Set<string>(["casualties", "displacement", "surrender", "evacuation", "strike", "attack", "materiel"]);
/** Senses of verbs and nouns of counting. */
const COUNTING = new Set<string>(["count-rise", "toll"]);

/** What a verb of counting without a claim of its own sums up: the last claim before it that has a figure; null where it names what it counts. */
export function runningTotal(predicate: Predicate, before: Draft | undefined, context: SlotContext): Draft | null {
  if (before === undefined || predicate.verb === null || predicate.denied || !predicate.senses.some((sense) => COUNTING.has(sense)))
    return null;
  const { claim } = before;
  if (!SUMMED.has(claim.type) || claim.quantity === null || claim.polarity === "denied" || claim.aspect === "trapped") return null;
  const around = ["object", "subject", "to", "at"].flatMap((name) => phrasesFor(predicate, name));
  const sum = around.find(sums);
  if (sum === undefined) return null;
  // « the number of schools »: what is named is no sum of what was told
  const named = [...phrasesFor(predicate, "of-noun"), ...(sum.genitive === null ? [] : [sum.genitive])];
  const apart = before.frame.predicate.sentence !== predicate.sentence;
  if (named.some(({ head }) => apart || (head !== null && head.unit !== claim.quantity?.unit))) return null;
  for (const phrase of around) {
    const made = phrase.number === null || phrase.head !== null ? null : quantityOf(phrase, context);
    if (made === null) continue;
    const { unit, of } = claim.quantity;
    return {
      ...before,
      from: predicate.phrase.from,
      to: Math.max(predicate.to, phrase.to),
      total: true,
      parent: null,
      claim: {
        ...claim,
        modality: "asserted",
        quantity: { ...made.quantity, unit, of },
        time: null,
        parent: null,
        derivation: [
          ...claim.derivation.filter(({ slot }) => slot !== "quantity" && slot !== "time" && slot !== "modality"),
          { ...made.derivation, reason: said`the sum of what is told before it` },
        ],
      },
    };
  }
  return null;
}

/** Phrases behind a verb among which the figure stands that it gives. */
const REACH = 4;

/**
 * « rebels put the figure at 30 », « the ministry gave it as 207 »: somebody's own figure for what was told last; null where the words name what
 * they count, or it is whoever told it that speaks.
 */
export function otherFigure(
  predicate: Predicate,
  before: Draft | undefined,
  { phrases }: Clauses,
  sources: readonly SourceLink[],
  context: SlotContext,
): Draft | null {
  const { verb, at } = predicate;
  if (before === undefined || verb === null || verb.negated || predicate.denied || sources.length === 0) return null;
  const { claim } = before;
  const counted = SUMMED.has(claim.type) || claim.type === "control";
  if (!counted || claim.quantity === null || claim.quantity.unit === "percent" || claim.polarity === "denied") return null;
  const same = claim.attribution.length === sources.length && sources.every((link, i) => claim.attribution[i]?.start === link.start);
  const tally = ["object", "subject"].flatMap((name) => phrasesFor(predicate, name)).find(tallies);
  if (same || tally === undefined || !phrases.includes(tally)) return null;
  const behind = phrases.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex(({ kind }) => kind === "vp" || kind === "punct" || kind === "conj");
  const figure = (stop < 0 ? behind : behind.slice(0, stop)).find(
    (p) => p.kind === "np" && p.number !== null && (p.head === null || p === tally),
  );
  const made = figure === undefined ? null : quantityOf({ ...figure, head: null, classes: null }, context);
  if (figure === undefined || made === null || made.quantity.unit === "percent") return null;
  const { unit, of } = claim.quantity;
  return {
    ...before,
    from: Math.min(predicate.phrase.from, tally.from),
    to: Math.max(predicate.to, figure.to),
    parent: null,
    claim: {
      ...claim,
      modality: "asserted",
      quantity: { ...made.quantity, unit, of },
      attribution: [...sources],
      parent: null,
      derivation: [
        ...claim.derivation.filter(({ slot }) => slot !== "quantity" && slot !== "modality" && slot !== "attribution"),
        { ...made.derivation, reason: said`another figure for what is told before it` },
      ],
    },
  };
}

/** « the figure », « their number »: it counts what was told of, and does not say what. */
function tallies({ head, definite, genitive, owner }: Phrase): boolean {
  return definite && genitive === null && owner === null && head?.classes.has("tally") === true;
}

/** « the total », « the number »: a noun of counting that does not say of what. */
function sums({ head }: Phrase): boolean {
  return head?.uses.some(({ value }) => COUNTING.has(value)) === true;
}
