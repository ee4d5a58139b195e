// A proposition into those that may say the same: near ones of its type, each to be put together with it by whoever judges so.
import { useState } from "react";
import type { PropositionAnswer, PropositionRow, PropositionsAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { choice, decide } from "../judging/decisions.ts";
import { ReasonForm } from "../judging/Verdicts.tsx";
import { Words } from "../story/PropositionRow.tsx";
import { Statement } from "../story/statement.tsx";
import { strings } from "../strings.ts";

/** More are cut off: who looks for another one narrows the story. */
const SHOWN = 12;

/** The question, closed as long as nobody asks it. */
export function Merging({ answer }: { readonly answer: PropositionAnswer }) {
  const { proposition: words } = strings;
  const [open, setOpen] = useState(false);
  return (
    <details className="judge-pair merging" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.merging}</summary>
      {open && <Near answer={answer} />}
    </details>
  );
}

/** Near ones: of one type, of one place where it has one, else of its days. */
function nearPath({ proposition }: PropositionAnswer): string {
  const query = new URLSearchParams({ type: proposition.type, limit: "200" });
  const place = proposition.places[0] ?? proposition.from[0] ?? proposition.to[0];
  if (place !== undefined) query.set("place", place);
  else if (proposition.time) {
    query.set("since", proposition.time.start);
    query.set("until", proposition.time.end);
  }
  return `/api/propositions?${query}`;
}

function Near({ answer }: { readonly answer: PropositionAnswer }) {
  const { proposition: words } = strings;
  const near = useAnswer<PropositionsAnswer>(nearPath(answer));
  const [chosen, choose] = useState<string | null>(null);
  if (near.state === "failed") return <p className="gone">{near.why}</p>;
  if (near.state === "asking") return <p className="hint">{strings.loading}</p>;
  const { proposition } = answer;
  // The same act first; among the others the order is that of the story.
  const others = near.value.propositions.filter(({ id }) => id !== proposition.id);
  const sorted = [
    ...others.filter(({ aspect }) => aspect === proposition.aspect),
    ...others.filter(({ aspect }) => aspect !== proposition.aspect),
  ];
  if (sorted.length === 0) return <p className="hint">{words.noneNear}</p>;
  const merge = async (row: PropositionRow, reason: string): Promise<void> => {
    await decide(choice({ kind: "same-proposition", a: proposition.claims[0] ?? "", b: row.words.claim }, "accepted", reason));
    choose(null);
  };
  return (
    <>
      <p className="hint">{words.mergingHint}</p>
      <ol className="relations">
        {sorted.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <p className="row-head">
              <a className="row-statement" href={hashOf({ screen: "proposition", proposition: row.id })}>
                <Statement told={row} names={near.value.names} />
              </a>
              <button type="button" className="quiet" onClick={() => choose(row.id)}>
                {words.merge}
              </button>
            </p>
            <Words words={row.words} names={near.value.names} />
            {chosen === row.id && <ReasonForm label={words.merge} onCancel={() => choose(null)} onKeep={(reason) => merge(row, reason)} />}
          </li>
        ))}
      </ol>
      {sorted.length > SHOWN && <p className="hint">{words.notShown(sorted.length - SHOWN)}</p>}
    </>
  );
}
