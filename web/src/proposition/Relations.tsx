// How the claims of a proposition stand to each other into a list, each relation with its reason and open to judgement.
import type { KeptJudgement, Relation } from "../../../src/model.ts";
import type { PropositionAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { Verdicts } from "../judging/Verdicts.tsx";
import { Plain } from "../reader/Plain.tsx";
import { ReasonWords } from "../reasons/ReasonWords.tsx";
import { strings } from "../strings.ts";
import { directionOf } from "../words.ts";

interface RelationsProps {
  readonly answer: PropositionAnswer;
  readonly judgements: readonly KeptJudgement[];
  readonly writable: boolean;
}

const ORDER = { denies: 0, contradicts: 1, updates: 2, refines: 3, supports: 4, repeats: 5 } as const;
/** More are cut off; the API has them. */
const SHOWN = 60;

/** The list. */
export function Relations({ answer, judgements, writable }: RelationsProps) {
  const { proposition: words } = strings;
  const sorted = [...answer.relations].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{words.relations}</h2>
      <ol className="relations">
        {sorted.slice(0, SHOWN).map((relation) => (
          <li key={`${relation.a} ${relation.b} ${relation.kind}`}>
            <p>
              <Quote id={relation.a} answer={answer} />{" "}
              <b className="kind" data-kind={relation.kind}>
                {words.kinds[relation.kind]}
              </b>{" "}
              <Quote id={relation.b} answer={answer} />
            </p>
            <p className="hint">
              <ReasonWords reason={relation.reason} names={answer.names} reports={answer.reports} />
            </p>
            <Beside relation={relation} answer={answer} />
            {writable && (
              <details className="judge-pair">
                <summary>{words.judge}</summary>
                <Verdicts
                  target={{ kind: "relation", a: relation.a, b: relation.b, relation: relation.kind }}
                  history={historyOf(relation, judgements)}
                  verdicts={["accepted", "rejected", "unsure"]}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
      {sorted.length > SHOWN && <p className="hint">{words.notShown(sorted.length - SHOWN)}</p>}
    </section>
  );
}

/** The way to both reports beside each other, where a relation goes from one to another. */
function Beside({ relation, answer }: { readonly relation: Relation; readonly answer: PropositionAnswer }) {
  const [left, right] = [answer.claims[relation.a]?.report, answer.claims[relation.b]?.report];
  if (left === undefined || right === undefined || left === right) return null;
  return (
    <p className="hint">
      <a href={hashOf({ screen: "compare", left, right, at: answer.proposition.id })}>{strings.compare.beside}</a>
    </p>
  );
}

function historyOf({ a, b }: Relation, judgements: readonly KeptJudgement[]): readonly KeptJudgement[] {
  return judgements.filter(
    ({ target }) => target.kind === "relation" && ((target.a === a && target.b === b) || (target.a === b && target.b === a)),
  );
}

function Quote({ id, answer }: { readonly id: string; readonly answer: PropositionAnswer }) {
  const claim = answer.claims[id];
  if (!claim) return null;
  const language = answer.reports[claim.report]?.language?.value ?? null;
  return (
    <q dir={directionOf(language)} {...(language ? { lang: language } : {})}>
      <Plain text={claim.evidence.exact} />
    </q>
  );
}
