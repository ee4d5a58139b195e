// A claim's derivation into a list of steps: which slot, on which words, by which rule, and whether that is certain.
import type { Derivation, Span } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { ReasonWords } from "../reasons/ReasonWords.tsx";
import { strings } from "../strings.ts";
import { Plain } from "./Plain.tsx";

interface WhyProps {
  readonly derivation: readonly Derivation[];
  readonly names: Register;
  /** Direction and language of the report's words. */
  readonly foreign: { readonly dir: "rtl" | "ltr" | "auto"; readonly lang?: string };
  readonly onPoint: (span: Span) => void;
}

/** Steps speak of one report only, which is on the screen. */
const NO_REPORTS = {};

/** The derivation. */
export function Why({ derivation, names, foreign, onPoint }: WhyProps) {
  const { claim: words } = strings;
  if (derivation.length === 0) return <p className="not-stated">{words.noWhy}</p>;
  return (
    <ol className="why">
      {derivation.map((step, index) => (
        // Several steps may speak of one slot by one rule.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} data-certain={step.certain}>
          <span className="why-slot">{strings.slots[step.slot] ?? step.slot}</span>
          {step.words ? (
            <StepWords step={step} foreign={foreign} onPoint={onPoint} />
          ) : (
            <span className="not-stated why-words">{words.byDefault}</span>
          )}
          <span className="why-note">
            <ReasonWords reason={step.reason} names={names} reports={NO_REPORTS} />
          </span>
          <span className="why-rule">
            <code>{step.rule}</code>{" "}
            <span className={step.certain ? "certain" : "uncertain"}>{step.certain ? words.certain : words.uncertain}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step, foreign, onPoint }: Pick<WhyProps, "foreign" | "onPoint"> & { readonly step: Derivation }) {
  const { words } = step;
  if (!words) return null;
  return (
    <button type="button" className="written why-words" title={strings.claim.show} onClick={() => onPoint(words)}>
      <bdi {...foreign}>
        <Plain text={words.exact} />
      </bdi>
    </button>
  );
}
