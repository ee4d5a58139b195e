// A possessive in what opens a sentence → the subject behind it, which it means: « after their withdrawal from X, the rebels … ».
import { BIT } from "../../language/tags.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** The subject that the possessive on a phrase means, where the phrase stands in front of it and has no verb of its own; else null. */
export function meantBehind({ from, inner, prep }: Phrase, { phrases, predicates }: Clauses, laid: Laid): Phrase | null {
  // (« after » may be told as a word that opens a clause)
  const opened = phrases.some((p) => p.kind === "sub" && p.to === from);
  if (prep === null && !opened) return null;
  for (const p of phrases) {
    if (p.from > from) break;
    if (p.kind !== "np" && p.kind !== "conj" && p.kind !== "adv" && p.kind !== "time" && !(opened && p.to === from)) return null;
  }
  const main = predicates.find(({ verb, token }) => verb?.finite === true && token > from);
  const subject = main?.args.get("subject")?.[0];
  if (subject === undefined || subject.from <= inner || subject.prep !== null || subject.pronoun !== null) return null;
  if (!isComma(phrases[phrases.indexOf(subject) - 1])) return null;
  if (phrases.some((p) => p.from > from && p.to <= subject.from && (p.kind === "sub" || p.kind === "rel" || p.kind === "conj")))
    return null;
  const several = ownersAt(laid, from, inner);
  return several === null || several === ((subject.headTags & BIT.p) !== 0) ? subject : null;
}

/** Whether a possessive among the tokens [from, to] speaks of several; null where it does not show it. */
function ownersAt({ tokens }: Laid, from: number, to: number): boolean | null {
  for (let i = from; i <= to; i++)
    for (const { entry, tags } of tokens.readings[i] ?? [])
      if (entry.cat === "det" && entry.kind === "poss") return (tags & (BIT.s | BIT.p)) === 0 ? null : (tags & BIT.p) !== 0;
  return null;
}
