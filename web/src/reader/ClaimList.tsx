// All claims of a report into a list from which one is chosen.
import type { JudgedClaim } from "../judging/decisions.ts";
import { VerdictMark } from "../judging/History.tsx";
import { strings } from "../strings.ts";
import { familyOf, isUncertain, typeInWords } from "../types.ts";
import { directionOf } from "../words.ts";
import { Plain } from "./Plain.tsx";

interface ListProps {
  readonly judged: readonly JudgedClaim[];
  readonly language: string | null;
  readonly onSelect: (index: number) => void;
  readonly onClose: () => void;
}

/** The list of claims. */
export function ClaimList({ judged, language, onSelect, onClose }: ListProps) {
  return (
    <div className="claim-list">
      <div className="panel-bar">
        <h2>{strings.claim.list(judged.length)}</h2>
        <button type="button" className="quiet close-list" onClick={onClose}>
          {strings.claim.close}
        </button>
      </div>
      <ol>
        {judged.map(({ claim, judgement }, index) => {
          const standing = strings.standingShort[claim.polarity][claim.modality];
          return (
            <li key={claim.id} data-verdict={judgement?.verdict}>
              <button type="button" onClick={() => onSelect(index)}>
                <span className="claim-type" data-family={familyOf(claim.type)}>
                  {typeInWords(claim)}
                  {isUncertain(claim, "type") && strings.uncertainShort}
                  {standing !== "" && <span className="standing">{standing}</span>}
                </span>
                {judgement && <VerdictMark judgement={judgement} />}
                <span className="claim-words" dir={directionOf(language)} {...(language ? { lang: language } : {})}>
                  <Plain text={claim.evidence.exact} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
