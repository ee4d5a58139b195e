// Judgements into a short list: what, by whom, when, why, and whether it still holds.
import type { KeptJudgement } from "../../../src/model.ts";
import { strings } from "../strings.ts";
import { momentInWords } from "../words.ts";

interface HistoryProps {
  /** Oldest first. */
  readonly judgements: readonly KeptJudgement[];
  /** Called with the one to take back; without it none can be. */
  readonly onTakeBack?: (judgement: KeptJudgement) => void;
}

/** The list, the latest first; nothing when there is none. */
export function History({ judgements, onTakeBack }: HistoryProps) {
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
          {judgement.holds && onTakeBack && (
            <button type="button" className="link" onClick={() => onTakeBack(judgement)}>
              {words.takeBack}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The verdict in a word, or the letter of a source. */
export function VerdictMark({ judgement }: { readonly judgement: KeptJudgement }) {
  return (
    <span className="verdict-mark" data-verdict={judgement.verdict}>
      {judgement.reliability === null ? strings.judging.verdictsPast[judgement.verdict] : strings.history.letter(judgement.reliability)}
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
