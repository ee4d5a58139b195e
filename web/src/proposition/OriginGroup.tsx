// One origin of a proposition into its claims, the earliest first, with the proof of what was merged and what people can decide on it.
import type { KeptJudgement } from "../../../src/model.ts";
import type { PropositionAnswer, ShownOrigin, ShownProof } from "../../../src/server/api.ts";
import { Verdicts } from "../judging/Verdicts.tsx";
import { Plain } from "../reader/Plain.tsx";
import { ReasonWords } from "../reasons/ReasonWords.tsx";
import { Sides } from "../story/Marks.tsx";
import { strings } from "../strings.ts";
import { directionOf, sourceInWords } from "../words.ts";
import { ClaimCard } from "./ClaimCard.tsx";

/** Claims by when their reports were published; those of reports without a date come last. */
export function byPublication(ids: readonly string[], { claims, reports }: PropositionAnswer): readonly string[] {
  const day = (id: string): string => reports[claims[id]?.report ?? ""]?.published?.value ?? "~";
  return [...ids].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

interface GroupProps {
  readonly answer: PropositionAnswer;
  readonly judgements: readonly KeptJudgement[];
  readonly writable: boolean;
  readonly origin: ShownOrigin;
  /** The claim that the proposition is named after. */
  readonly head: string;
  /** A claim of the first origin with its name, for all other origins: both may be one. */
  readonly foremost: { readonly claim: string; readonly name: string } | null;
}

/** One origin with its claims, and why they are taken to be one origin. */
export function OriginGroup({ origin, answer, judgements, writable, head, foremost }: GroupProps) {
  const { proposition: words } = strings;
  const { names } = answer;
  // The earliest is what the others may repeat.
  const claims = byPublication(origin.claims, answer);
  const first = claims[0] ?? "";
  /** What was decided on a claim and any of the others: which of them stands first may have changed since. */
  const pairHistory = (kind: "same-origin" | "same-proposition", id: string, others: readonly string[]): readonly KeptJudgement[] =>
    judgements.filter(
      ({ target }) =>
        target.kind === kind && ((target.a === id && others.includes(target.b)) || (target.b === id && others.includes(target.a))),
    );
  return (
    <div className="origin">
      <p className="origin-head">
        {words.origin} <bdi>{sourceInWords(origin.source, names)}</bdi>{" "}
        <Sides sides={origin.party === null ? [] : [origin.party]} names={names} />
      </p>
      {claims.map((id, index) => {
        const claim = answer.claims[id];
        if (!claim) return null;
        return (
          <ClaimCard key={id} claim={claim} answer={answer} counts={index > 0 ? words.noSupport : null}>
            {writable && id !== head && (
              <details className="judge-pair">
                <summary>{words.judge}</summary>
                <p className="hint">{words.sameProposition}</p>
                <Verdicts
                  target={{ kind: "same-proposition", a: head, b: id }}
                  history={pairHistory("same-proposition", id, answer.proposition.claims)}
                  verdicts={["accepted", "rejected"]}
                  labels={{ accepted: words.belongs, rejected: words.split }}
                />
                {index > 0 && (
                  <>
                    <p className="hint">{words.sameOrigin}</p>
                    <Verdicts
                      target={{ kind: "same-origin", a: first, b: id }}
                      history={pairHistory("same-origin", id, claims)}
                      verdicts={["accepted", "rejected"]}
                      labels={{ accepted: words.oneOrigin, rejected: words.twoOrigins }}
                    />
                  </>
                )}
                {index === 0 && foremost && (
                  <>
                    <p className="hint">{words.sameOriginAs(foremost.name)}</p>
                    <Verdicts
                      target={{ kind: "same-origin", a: foremost.claim, b: id }}
                      history={pairHistory("same-origin", id, [foremost.claim])}
                      verdicts={["accepted"]}
                      labels={{ accepted: words.oneOrigin }}
                    />
                  </>
                )}
              </details>
            )}
          </ClaimCard>
        );
      })}
      {origin.proofs.length > 0 && <Proofs proofs={origin.proofs} answer={answer} />}
    </div>
  );
}

/** Why several claims are taken to go back to one origin: the rule, the reason, and the words. */
function Proofs({ proofs, answer }: { readonly proofs: readonly ShownProof[]; readonly answer: PropositionAnswer }) {
  return (
    <details className="proofs" open={proofs.length < 3}>
      <summary>{strings.proposition.proofs(proofs.length)}</summary>
      <ul>
        {proofs.map((proof) => (
          <li key={`${proof.rule} ${proof.why}`}>
            <ReasonWords reason={proof.reason} names={answer.names} reports={answer.reports} />
            {proof.spans.map((span) => {
              const language = answer.reports[span.report]?.language?.value ?? null;
              return (
                <q key={`${span.report} ${span.start}`} dir={directionOf(language)} {...(language ? { lang: language } : {})}>
                  <Plain text={span.exact} />
                </q>
              );
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
