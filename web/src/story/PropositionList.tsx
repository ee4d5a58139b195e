// Propositions of one status into a list that grows when asked.
import { useState } from "react";
import type { PropositionStatus } from "../../../src/model.ts";
import type { PropositionsAnswer } from "../../../src/server/api.ts";
import { useLatest } from "../answers.ts";
import { strings } from "../strings.ts";
import { type Filters, narrowing } from "./filters.ts";
import { PropositionRow } from "./PropositionRow.tsx";

interface ListProps {
  readonly filters: Filters;
  readonly status: PropositionStatus;
  /** How many are shown at first. */
  readonly first: number;
  readonly onPick: (id: string) => void;
}

const MORE = 50;

/** The list under its heading; nothing when no proposition has this status. */
export function PropositionList({ filters, status, first, onPick }: ListProps) {
  const [shown, setShown] = useState(first);
  const answer = useLatest<PropositionsAnswer>(
    filters.status && filters.status !== status
      ? null
      : `/api/propositions?${narrowing(filters, { status, limit: String(Math.min(shown, 1000)) })}`,
  );
  if (answer.state === "failed") return <p className="gone">{answer.why}</p>;
  if (answer.state === "asking" || (filters.status && filters.status !== status)) return null;
  const { propositions, total, names } = answer.value;
  if (total === 0) return null;
  return (
    <section className="proposition-list" data-status={status} aria-labelledby={`list-${status}`}>
      <h2 id={`list-${status}`}>{strings.story.lists[status](total)}</h2>
      <ol>
        {propositions.map((row) => (
          <PropositionRow key={row.id} row={row} names={names} picked={row.id === filters.pick} onPick={onPick} />
        ))}
      </ol>
      {total > propositions.length && (
        <button type="button" className="quiet" onClick={() => setShown(shown + MORE)}>
          {strings.story.more(total - propositions.length)}
        </button>
      )}
    </section>
  );
}
