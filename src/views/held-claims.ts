// The claims of a case into those that hold after what people decided, with machine and human values told apart.
import type { Claim, Correction, HeldClaim, KeptJudgement } from "../model.ts";
import { judged } from "../reconcile/judged.ts";
import type { CaseStore, ClaimFilter } from "../store/contract.ts";
import { searchWords } from "../store/rows.ts";

/** The judgement on a claim beside the values that it put others in place of. */
function decided(read: Claim, { verdict, by, at, reason, correction }: KeptJudgement): HeldClaim["judgement"] {
  const slots = Object.keys(correction ?? {}) as (keyof Correction)[];
  const before = Object.fromEntries(slots.filter((slot) => correction?.[slot] !== undefined).map((slot) => [slot, read[slot]]));
  return { verdict, by, at, reason, read: before };
}

/** Whether a claim with a person's values passes a filter; the case file answers for all others. */
function passes(claim: Claim, filter: ClaimFilter, published: string | null): boolean {
  const { report, type, place, source, party, since, until } = filter;
  const [first, last] = [claim.time?.start ?? published, claim.time?.end ?? published];
  const { attribution, agent, affected, places, from, to } = claim;
  return (
    (report === undefined || claim.report === report) &&
    (type === undefined || claim.type === type) &&
    (party === undefined || agent === party || affected === party) &&
    (place === undefined || [...places, ...from, ...to].includes(place)) &&
    (source === undefined || attribution.some((link) => link.source === source || searchWords(link.exact).includes(searchWords(source)))) &&
    (since === undefined || (last !== null && last >= since)) &&
    (until === undefined || (first !== null && first <= until))
  );
}

/**
 * The claims that pass a filter by the values that hold: corrected ones by what a person put in place, rejected ones never.
 *
 * @returns by publication date (unknown last), report and place in the text.
 */
export function heldClaims(store: CaseStore, filter: ClaimFilter = {}): readonly HeldClaim[] {
  const verdicts = new Map<string, KeptJudgement>();
  for (const one of store.judgements()) if (one.holds && one.target.kind === "claim") verdicts.set(one.target.claim, one);
  const corrections = [...verdicts.values()].filter(({ correction }) => correction !== null);
  const untouched = store.claims(filter).flatMap((claim): HeldClaim[] => {
    const judgement = verdicts.get(claim.id);
    if (judgement === undefined) return [{ claim, judgement: null }];
    return judgement.verdict === "rejected" || judgement.correction !== null ? [] : [{ claim, judgement: decided(claim, judgement) }];
  });
  if (corrections.length === 0) return untouched;
  const published = new Map(store.reports().map((report) => [report.report, report.published?.value ?? null]));
  const day = ({ report }: Claim): string | null => published.get(report)?.slice(0, 10) ?? null;
  const corrected = corrections.flatMap((judgement): HeldClaim[] => {
    const read = judgement.target.kind === "claim" ? store.claim(judgement.target.claim) : null;
    const [claim] = read === null ? [] : judged([read], [judgement]).claims;
    return read !== null && claim !== undefined && passes(claim, filter, day(claim))
      ? [{ claim, judgement: decided(read, judgement) }]
      : [];
  });
  const order = ({ claim }: HeldClaim): readonly (string | number)[] => {
    const { report, evidence, type, aspect, id } = claim;
    return [published.get(report) ?? "\uffff", report, evidence.start, evidence.end, type, aspect ?? "", id];
  };
  return [...untouched, ...corrected]
    .map((held) => ({ held, key: order(held) }))
    .sort(({ key: a }, { key: b }) => {
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? 0 : (a[at] as string | number) < (b[at] as string | number) ? -1 : 1;
    })
    .map(({ held }) => held);
}
