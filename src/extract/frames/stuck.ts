// A frame of people who leave, and that it is denied → whether its words tell that they can't, and who keeps them from it.
import { BIT } from "../../language/tags.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Derivation, Polarity } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { partyOf } from "../grammar/phrases/actors.ts";
import type { Frame } from "./frame.ts";
import type { SlotContext } from "./slots/context.ts";

/** People who can't leave, the party that keeps them where they are, and what tells so. */
export interface Stuck {
  readonly by: string | null;
  readonly derivation: readonly Derivation[];
}

/** « residents can't get out », « the group kept families from leaving »: they are trapped; null where they only did not leave. */
export function stuckIn({ rule, aspect, predicate }: Frame, polarity: Polarity, { laid, discourse }: SlotContext): Stuck | null {
  if (rule.type !== "displacement" || aspect !== "leave" || polarity !== "denied" || predicate.nominal) return null;
  const keeper = [predicate.content, predicate.governor].find((above) => above?.senses.includes("prevent") === true);
  if (keeper != null) {
    const by = keeper.verb?.passive === true ? null : subjectOf(keeper, laid, discourse);
    const words = wordsOf(laid.tokens, keeper.token, keeper.token + 1);
    const why = { rule: "displacement.kept", words, certain: true };
    const own: Derivation[] = by === null ? [] : [{ ...why, slot: "agent", reason: said`keeps them from leaving` }];
    return { by, derivation: [{ ...why, slot: "aspect", reason: said`who can't leave is trapped` }, ...own] };
  }
  const { verb } = predicate;
  if (verb === null || !predicate.denied) return null;
  // « cannot leave », « nobody can leave »: a word for being able before a bare verb
  const modal = (verb.tags & BIT.cond) !== 0 && (verb.mainTags & (BIT.cond | BIT.part)) === 0;
  const able =
    modal ||
    inability(predicate, laid) ||
    (verb.negated && verb.chain.some(({ effect, entry }) => effect === "possible" || ability(entry.uses)));
  if (!able) return null;
  const words = wordsOf(laid.tokens, predicate.token, predicate.token + 1);
  return {
    by: null,
    derivation: [{ slot: "aspect", rule: "displacement.unable", words, certain: true, reason: said`who can't leave is trapped` }],
  };
}

/** « cannot »: a negation that says so by itself stands in the verb's group. */
function inability({ phrase, token }: Predicate, { tokens }: SlotContext["laid"]): boolean {
  for (let t = phrase.from; t < token; t++)
    if (tokens.readings[t]?.some(({ entry }) => entry.cat === "neg" && entry.classes.has("unable")) === true) return true;
  return false;
}

/** A verb of being able, whatever its tense makes of what it wraps. */
const ability = (uses: readonly { readonly role: string; readonly value: string }[]): boolean =>
  uses.some(({ role, value }) => role === "chain" && value === "possible");

function subjectOf({ args }: Predicate, laid: SlotContext["laid"], discourse: SlotContext["discourse"]): string | null {
  for (const phrase of args.get("subject") ?? []) {
    const party = partyOf(phrase, laid.ground, discourse);
    if (party !== null) return party;
  }
  return null;
}
