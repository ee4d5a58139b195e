// Propositions of one status into a list that grows when asked.
import { memo, useState } from "react";
import type { PropositionStatus } from "../../../src/model.ts";
import type { PropositionsAnswer, Register, StoryList } from "../../../src/server/api.ts";
import { useLatest } from "../answers.ts";
import { strings } from "../strings.ts";
import { PropositionRow } from "./PropositionRow.tsx";

interface ListProps {
  /** The filters, as a query of the API. */
  readonly query: string;
  readonly status: PropositionStatus;
  /** The first of them. */
  readonly list: StoryList;
  readonly names: Register;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

const MORE = 50;
/** As many as the API gives at once. */
const MOST = 1000;

/** The list under its heading; nothing when no proposition has this status. */
export const PropositionList = memo(function PropositionList({ query, status, list, names, picked, onPick }: ListProps) {
  const [more, setMore] = useState({ query, shown: 0 });
  const shown = more.query === query ? more.shown : 0;
  const asked = new URLSearchParams(query);
  asked.set("status", status);
  asked.set("limit", String(shown));
  const answer = useLatest<PropositionsAnswer>(shown === 0 ? null : `/api/propositions?${asked}`);
  if (list.total === 0) return null;
  const rows = shown > 0 && answer.state === "here" ? answer.value : { propositions: list.propositions, names };
  const left = list.total - rows.propositions.length;
  return (
    <section className="proposition-list" data-status={status} aria-labelledby={`list-${status}`} aria-busy={shown > 0 && answer.late}>
      <h2 id={`list-${status}`} tabIndex={-1}>
        {strings.story.lists[status](list.total)}
      </h2>
      <ol>
        {rows.propositions.map((row) => (
          <PropositionRow key={row.id} row={row} names={rows.names} picked={row.id === picked} onPick={onPick} />
        ))}
      </ol>
      {answer.state === "failed" && <p className="gone">{answer.why}</p>}
      {left > 0 && rows.propositions.length < MOST && (
        <button type="button" className="quiet" onClick={() => setMore({ query, shown: Math.min(MOST, rows.propositions.length + MORE) })}>
          {strings.story.more(left)}
        </button>
      )}
    </section>
  );
});
