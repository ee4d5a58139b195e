// The case's judgements into a list that shows what was decided, by whom and why, and which have lost their claims.
import type { KeptJudgement } from "../../../src/model.ts";
import type { CaseAnswer, JudgementsAnswer, Register } from "../../../src/server/api.ts";
import { goTo, hashOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { familyOf, typeInWords } from "../types.ts";
import { momentInWords, nameOf } from "../words.ts";
import { Standing, VerdictMark } from "./History.tsx";
import { TakeBack } from "./TakeBack.tsx";

/** How many are shown; the API has the rest. */
const SHOWN = 500;

/** The history of the case. */
export function JudgementsScreen({ orphaned }: { readonly orphaned: boolean }) {
  const { history: words } = strings;
  const answer = useAnswer<JudgementsAnswer>(`/api/judgements?limit=${SHOWN}${orphaned ? "&orphaned=true" : ""}`);
  const about = useAnswer<CaseAnswer>("/api/case");
  const writable = about.state === "here" && about.value.writable;
  useTitle(words.heading);
  if (answer.state === "failed") return <Failure why={answer.why} />;
  if (answer.state === "asking") return <Waiting />;
  const { judgements, names } = answer.value;
  const gone = new Set(answer.value.orphaned);
  return (
    <main className="screen judgements">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <label className="check">
          <input
            type="checkbox"
            checked={orphaned}
            onChange={(event) => goTo({ screen: "judgements", orphaned: event.target.checked }, "replace")}
          />
          {words.onlyOrphaned}
        </label>
      </p>
      {judgements.length === 0 ? (
        <p className="empty">
          {orphaned ? words.noneOrphaned : words.empty}
          {!orphaned && writable && <span className="hint"> {words.emptyHow}</span>}
        </p>
      ) : (
        <ol className="judgement-list">
          {judgements.map((judgement) => (
            <Row key={judgement.id} judgement={judgement} names={names} gone={gone.has(judgement.id)} writable={writable} />
          ))}
        </ol>
      )}
    </main>
  );
}

interface RowProps {
  readonly judgement: KeptJudgement;
  readonly names: Register;
  readonly gone: boolean;
  readonly writable: boolean;
}

function Row({ judgement, names, gone, writable }: RowProps) {
  const { history: words, judging } = strings;
  const { target } = judgement;
  return (
    <li data-holds={judgement.holds || undefined}>
      <div className="row">
        <VerdictMark judgement={judgement} />
        <span className="hint">{judging.targets[target.kind]}</span>
        <span className="hint">{judging.by(judgement.by, momentInWords(judgement.at))}</span>
        <Standing judgement={judgement} />
        {judgement.holds && writable && <TakeBack judgement={judgement} />}
      </div>
      {judgement.reason !== "" && (
        <p className="why" dir="auto">
          {judgement.reason}
        </p>
      )}
      {target.kind === "source" && (
        <p>
          <bdi>{nameOf(names.sources, target.source).name}</bdi>
        </p>
      )}
      {judgement.seen.map((claim) => (
        <p key={claim.id} className="seen">
          <span className="claim-type" data-family={familyOf(claim.type)}>
            {typeInWords(claim)}
          </span>{" "}
          <q dir="auto">
            <Plain text={claim.evidence.exact} />
          </q>{" "}
          {gone ? null : <a href={hashOf({ screen: "reader", report: claim.report, claim: claim.id })}>{words.open}</a>}
        </p>
      ))}
      {judgement.correction && (
        <p className="hint">
          {Object.keys(judgement.correction)
            .map((slot) => strings.slots[slot as keyof typeof strings.slots])
            .join(" · ")}
        </p>
      )}
      {gone && <p className="gone">{words.orphaned}</p>}
    </li>
  );
}
