// What stood in a claim's reach and fills none of its slots into a list: the words, what they mean, and where they went.
import type { Claim, Considered, Span } from "../../../src/model.ts";
import type { ClaimAnswer, Register } from "../../../src/server/api.ts";
import { useAnswer } from "../answers.ts";
import { strings } from "../strings.ts";
import { nameOf, sourceInWords } from "../words.ts";
import { joinNames } from "./names.ts";
import { Plain } from "./Plain.tsx";

interface PassedProps {
  /** Id of the claim. */
  readonly claim: string;
  readonly claims: readonly Claim[];
  readonly names: Register;
  /** Direction and language of the report's words. */
  readonly foreign: { readonly dir: "rtl" | "ltr" | "auto"; readonly lang?: string };
  readonly onSelect: (index: number) => void;
  readonly onPoint: (span: Span) => void;
}

/** The list; nothing when there is none, or while it is on its way. */
export function PassedOver({ claim, claims, names, foreign, onSelect, onPoint }: PassedProps) {
  const { claim: words } = strings;
  const answer = useAnswer<ClaimAnswer>(`/api/claims/${encodeURIComponent(claim)}`);
  if (answer.state !== "here" || answer.value.considered.length === 0) return null;
  const known = joinNames(names, answer.value.names);
  return (
    <section aria-labelledby="passed-over">
      <h3 id="passed-over">{words.passedOver}</h3>
      <ul className="why">
        {answer.value.considered.map(({ label, words: span, value, fate }) => (
          <li key={`${label} ${span.start} ${span.end}`}>
            <span className="why-slot">{words.reached[label]}</span>
            <button type="button" className="written why-words" title={words.show} onClick={() => onPoint(span)}>
              <bdi {...foreign}>
                <Plain text={span.exact} />
              </bdi>
            </button>
            <span className="why-note">
              {value !== null && (
                <>
                  <bdi>{valueInWords(label, value, known)}</bdi>
                  {" · "}
                </>
              )}
              <Went fate={fate} claims={claims} onSelect={onSelect} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Went({ fate, claims, onSelect }: Pick<PassedProps, "claims" | "onSelect"> & { readonly fate: Considered["fate"] }) {
  const { claim: words } = strings;
  if (fate.kind === "unused") return words.fates.unused;
  if (fate.kind !== "elsewhere") return words.fates[fate.kind](strings.slots[fate.slot]);
  const at = claims.findIndex(({ id }) => id === fate.claims[0]);
  const told = words.fates.elsewhere(strings.slots[fate.slot], fate.claims.length);
  return at < 0 ? (
    told
  ) : (
    <button type="button" className="link" onClick={() => onSelect(at)}>
      {told}
    </button>
  );
}

function valueInWords(label: Considered["label"], value: string, names: Register): string {
  if (label === "place") return nameOf(names.places, value).name;
  if (label === "party") return nameOf(names.parties, value).name;
  return label === "source" ? sourceInWords(value, names) : value;
}
