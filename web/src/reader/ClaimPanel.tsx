// The selected claim into its panel: what it says, who stands behind it, on which words, and why it is read so.
import { type RefObject, useState } from "react";
import type { Claim, KeptJudgement, Span } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { CorrectionForm } from "../judging/CorrectionForm.tsx";
import type { JudgedClaim } from "../judging/decisions.ts";
import { History } from "../judging/History.tsx";
import { Verdicts } from "../judging/Verdicts.tsx";
import { strings } from "../strings.ts";
import { familyOf, isUncertain, typeInWords } from "../types.ts";
import { directionOf } from "../words.ts";
import { Chain } from "./Chain.tsx";
import { PassedOver } from "./PassedOver.tsx";
import { Plain } from "./Plain.tsx";
import { Slots } from "./Slots.tsx";
import { UncertainMark } from "./UncertainMark.tsx";
import { Why } from "./Why.tsx";

interface PanelProps {
  readonly judged: JudgedClaim;
  /** Everything that was decided on the claim, oldest first. */
  readonly history: readonly KeptJudgement[];
  readonly writable: boolean;
  readonly claims: readonly Claim[];
  readonly at: number;
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (index: number) => void;
  readonly onPoint: (span: Span) => void;
  readonly onList: () => void;
}

/** The claim's panel. */
export function ClaimPanel({ judged, history, writable, claims, at, report, names, heading, onSelect, onPoint, onList }: PanelProps) {
  const { claim: words } = strings;
  const { claim, judgement } = judged;
  const [correcting, setCorrecting] = useState<string | null>(null);
  const language = report.language?.value ?? null;
  const foreign = { dir: directionOf(language), ...(language ? { lang: language } : {}) };
  const uncertain = isUncertain(claim, "polarity") || isUncertain(claim, "modality");
  return (
    <div className="claim" data-family={familyOf(claim.type)} data-verdict={judgement?.verdict}>
      <div className="panel-bar">
        <button type="button" className="quiet" onClick={onList}>
          {words.all}
        </button>
        <span className="steps">
          <button type="button" className="quiet" aria-label={words.previous} disabled={at === 0} onClick={() => onSelect(at - 1)}>
            ‹
          </button>
          <span>{words.place(at + 1, claims.length)}</span>
          <button
            type="button"
            className="quiet"
            aria-label={words.next}
            disabled={at === claims.length - 1}
            onClick={() => onSelect(at + 1)}
          >
            ›
          </button>
        </span>
        <button type="button" className="quiet" aria-label={words.close} onClick={() => onSelect(-1)}>
          ×
        </button>
      </div>

      <h2 ref={heading} tabIndex={-1}>
        <span className="claim-type" data-family={familyOf(claim.type)}>
          {typeInWords(claim)}
        </span>
        <UncertainMark when={isUncertain(claim, "type") || isUncertain(claim, "aspect")} />
      </h2>
      <p className="standing-line">
        <span className="standing" data-polarity={claim.polarity} data-modality={claim.modality}>
          {strings.standing[claim.polarity][claim.modality]}
        </span>
        <UncertainMark when={uncertain} />
      </p>

      <blockquote {...foreign}>
        <Plain text={claim.evidence.exact} />
      </blockquote>

      <section aria-labelledby="judging" className="judging">
        <h3 id="judging">{strings.judging.heading}</h3>
        {history.length === 0 && correcting !== claim.id && <p className="not-stated">{strings.judging.none}</p>}
        {writable ? (
          correcting === claim.id ? (
            <CorrectionForm judged={judged} report={report} names={names} onDone={() => setCorrecting(null)} />
          ) : (
            <>
              <Verdicts
                key={claim.id}
                target={{ kind: "claim", claim: claim.id }}
                history={history}
                verdicts={["accepted", "corrected", "rejected", "unsure"]}
                onCorrect={() => setCorrecting(claim.id)}
                keys={true}
              />
              <p className="hint keys-hint">{strings.judging.keys}</p>
            </>
          )
        ) : (
          <>
            <p className="hint">{strings.judging.readOnly}</p>
            <History judgements={history} />
          </>
        )}
      </section>

      <section aria-labelledby="chain">
        <h3 id="chain">
          {words.chain}
          <UncertainMark when={isUncertain(claim, "attribution")} />
        </h3>
        <Chain claim={claim} report={report} names={names} onPoint={onPoint} />
      </section>

      <section aria-labelledby="slots">
        <h3 id="slots">{words.says}</h3>
        <Slots judged={judged} claims={claims} report={report} names={names} onPoint={onPoint} onSelect={onSelect} />
      </section>

      <section aria-labelledby="evidence">
        <h3 id="evidence">
          {words.evidence}
          <UncertainMark when={isUncertain(claim, "evidence")} />
        </h3>
        <p className="offsets">
          <button type="button" className="link" onClick={() => onPoint(claim.evidence)} title={words.show}>
            {words.offsets(claim.evidence.start, claim.evidence.end)}
          </button>
        </p>
        <p className="code">
          {strings.reader.sha256} {report.sha256}
        </p>
      </section>

      <section aria-labelledby="rules">
        <h3 id="rules">{words.rules}</h3>
        {claim.rules.length === 0 ? (
          <p className="not-stated">{words.noRules}</p>
        ) : (
          <ol className="rules">
            {claim.rules.map((rule, index) => (
              // One rule may apply twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <code>{rule}</code>
              </li>
            ))}
          </ol>
        )}
      </section>

      <section aria-labelledby="why">
        <h3 id="why">{words.why}</h3>
        <Why derivation={claim.derivation} names={names} foreign={foreign} onPoint={onPoint} />
      </section>

      <PassedOver claim={claim.id} claims={claims} names={names} foreign={foreign} onSelect={onSelect} onPoint={onPoint} />
    </div>
  );
}
