// Judgements into a short list: what, by whom, when, why, and whether it still holds.
import type { KeptJudgement } from "../../../src/model.ts";
import { strings } from "../strings.ts";
import { momentInWords } from "../words.ts";
import { TakeBack } from "./TakeBack.tsx";

interface HistoryProps {
  /** Oldest first. */
  readonly judgements: readonly KeptJudgement[];
  /** Whether what holds can be taken back here. */
  readonly writable?: boolean;
}

/** The list, the latest first; nothing when there is none. */
export function History({ judgements, writable = false }: HistoryProps) {
  const { judging: words } = strings;
  if (judgements.length === 0) return null;
  return (
    <ol className="history" aria-label={words.history}>
      {[...judgements].reverse().map((judgement) => (
        <li key={judgement.id} data-holds={judgement.holds || undefined}>
          <VerdictMark judgement={judgement} /> <span className="when">{words.by(judgement.by, momentInWords(judgement.at))}</span>
          {judgement.reason !== "" && (
            <q className="why" dir="auto">
              {judgement.reason}
            </q>
          )}
          <Standing judgement={judgement} />
          {judgement.holds && writable && <TakeBack judgement={judgement} />}
        </li>
      ))}
    </ol>
  );
}

/** The verdict in a word, or the letter of a source. */
export function VerdictMark({ judgement }: { readonly judgement: KeptJudgement }) {
  const { verdict, target, reliability } = judgement;
  const { verdictsPast, pairsPast } = strings.judging;
  const pair = target.kind === "same-proposition" || target.kind === "same-origin" ? pairsPast[target.kind] : null;
  const told = pair !== null && (verdict === "accepted" || verdict === "rejected") ? pair[verdict] : verdictsPast[verdict];
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      {reliability === null ? told : strings.history.letter(reliability)}
    </span>
  );
}

/** Why a judgement no longer holds; nothing when it does. */
export function Standing({ judgement }: { readonly judgement: KeptJudgement }) {
  const { judging: words } = strings;
  if (judgement.withdrawn) {
    return <span className="when">{words.takenBack(judgement.withdrawn.by, momentInWords(judgement.withdrawn.at))}</span>;
  }
  return judgement.holds ? null : <span className="when">{words.superseded}</span>;
}
