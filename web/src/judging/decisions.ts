// A person's decisions into judgements of the case, and the judgements into what they mean for a report's claims.
import type { Claim, Decision, KeptJudgement } from "../../../src/model.ts";
import type { DecisionBody } from "../../../src/server/api.ts";
import { caseChanged, post } from "../answers.ts";
import { person } from "../settings.ts";

/** What a screen decides; who it is, is added here. */
export type Choice = Omit<DecisionBody, "by">;

/** A choice with nothing but a verdict. */
export function choice(target: Decision["target"], verdict: Decision["verdict"], reason = ""): Choice {
  return { target, verdict, reason, correction: null, reliability: null };
}

/** Keeps a decision in the case. @throws Error with the problem that the server names. */
export async function decide(what: Choice): Promise<KeptJudgement> {
  const kept = await post<KeptJudgement>("/api/judgements", { ...what, by: person() } satisfies DecisionBody);
  caseChanged();
  return kept;
}

/** Takes a judgement back. @throws Error with the problem that the server names. */
export async function takeBack(judgement: number): Promise<void> {
  await post<KeptJudgement>(`/api/judgements/${judgement}/withdrawal`, { by: person() });
  caseChanged();
}

/** A claim as it holds, beside what the program read and what was decided on it. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly read: Claim;
  /** The judgement that holds, or null. */
  readonly judgement: KeptJudgement | null;
}

/** Claims with what was decided on them; rejected ones stay, so that they can be seen and taken back. */
export function judgedClaims(claims: readonly Claim[], judgements: readonly KeptJudgement[]): readonly JudgedClaim[] {
  const holding = new Map<string, KeptJudgement>();
  for (const judgement of judgements) {
    if (judgement.holds && judgement.target.kind === "claim") holding.set(judgement.target.claim, judgement);
  }
  return claims.map((read) => {
    const judgement = holding.get(read.id) ?? null;
    return { claim: judgement?.correction ? { ...read, ...judgement.correction } : read, read, judgement };
  });
}
