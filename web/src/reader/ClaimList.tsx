// All claims of a report into a list from which one is chosen.
import type { Claim } from "../../../src/model.ts";
import { strings } from "../strings.ts";
import { familyOf, isUncertain, typeInWords } from "../types.ts";
import { directionOf } from "../words.ts";
import { Plain } from "./Plain.tsx";

interface ListProps {
  readonly claims: readonly Claim[];
  readonly language: string | null;
  readonly onSelect: (index: number) => void;
  readonly onClose: () => void;
}

/** The list of claims. */
export function ClaimList({ claims, language, onSelect, onClose }: ListProps) {
  return (
    <div className="claim-list">
      <div className="panel-bar">
        <h2>{strings.claim.list(claims.length)}</h2>
        <button type="button" className="quiet close-list" onClick={onClose}>
          {strings.claim.close}
        </button>
      </div>
      <ol>
        {claims.map((claim, index) => {
          const standing = strings.standingShort[claim.polarity][claim.modality];
          return (
            <li key={claim.id}>
              <button type="button" onClick={() => onSelect(index)}>
                <span className="claim-type" data-family={familyOf(claim.type)}>
                  {typeInWords(claim)}
                  {isUncertain(claim, "type") && strings.uncertainShort}
                  {standing !== "" && <span className="standing">{standing}</span>}
                </span>
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
