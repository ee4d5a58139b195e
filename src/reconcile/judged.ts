// Claims as they were read, and what people decided on them, into the claims that hold.
import type { Claim, Correction, Derivation, KeptJudgement, SlotName } from "../model.ts";
import { days, person, said, wholeWords } from "../reason.ts";

/** The claims that hold, and the judgements that hold but whose claims are gone. */
export interface Judged {
  readonly claims: readonly Claim[];
  readonly orphaned: readonly KeptJudgement[];
}

/** A claim with the slots that a person put right; each of these slots says so in its derivation. */
function corrected(claim: Claim, correction: Correction, judgement: KeptJudgement): Claim {
  const slots = (Object.keys(correction) as (keyof Correction)[]).filter((slot) => correction[slot] !== undefined);
  const who = person(judgement.by);
  const day = judgement.at.slice(0, 10);
  const reason =
    judgement.reason === ""
      ? said`set by ${who} on ${days(day, day)}`
      : said`set by ${who} on ${days(day, day)}: ${wholeWords(judgement.reason)}`;
  const steps = slots.map(
    (slot): Derivation => ({
      slot: slot satisfies SlotName,
      rule: "judgement",
      words: null,
      certain: true,
      reason,
    }),
  );
  const kept = claim.derivation.filter(({ slot }) => !slots.some((one) => one === slot));
  const values = Object.fromEntries(slots.map((slot) => [slot, correction[slot]]));
  return { ...claim, ...values, derivation: [...kept, ...steps] };
}

/**
 * Puts corrected claims in the place of those that were read, and leaves rejected ones out. The ids stay, so that every
 * other judgement still finds its claims.
 *
 * @param claims - as the program read them; their order is kept.
 * @param judgements - the whole history; only what holds counts.
 */
export function judged(claims: readonly Claim[], judgements: readonly KeptJudgement[]): Judged {
  const known = new Set(claims.map(({ id }) => id));
  const verdicts = new Map<string, KeptJudgement>();
  const orphaned: KeptJudgement[] = [];
  for (const judgement of judgements) {
    if (!judgement.holds) continue;
    const { target } = judgement;
    const about = target.kind === "source" ? [] : target.kind === "claim" ? [target.claim] : [target.a, target.b];
    if (about.some((id) => !known.has(id))) orphaned.push(judgement);
    else if (target.kind === "claim") verdicts.set(target.claim, judgement);
  }
  const held = claims.flatMap((claim): Claim[] => {
    const judgement = verdicts.get(claim.id);
    if (judgement?.verdict === "rejected") return [];
    if (judgement?.verdict === "corrected" && judgement.correction) return [corrected(claim, judgement.correction, judgement)];
    return [claim];
  });
  return { claims: held, orphaned };
}
