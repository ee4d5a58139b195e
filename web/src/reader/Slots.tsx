// A claim's slots into a list of names and values; what the report doesn't say is said to be not stated.
import type { ReactNode } from "react";
import type { Claim, SlotName, Span } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { isUncertain, typeInWords } from "../types.ts";
import { dateInWords, daysInWords, directionOf, nameOf, quantityInWords } from "../words.ts";
import { Plain } from "./Plain.tsx";
import { UncertainMark } from "./UncertainMark.tsx";

interface SlotsProps {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly onPoint: (span: Span) => void;
  readonly onSelect: (index: number) => void;
}

/** The slots. */
export function Slots({ claim, claims, report, names, onPoint, onSelect }: SlotsProps) {
  const { claim: words } = strings;
  const language = report.language?.value ?? null;
  const listed = (ids: readonly string[], table: Register["places"]): ReactNode =>
    ids.length === 0 ? null : (
      <ul className="values">
        {ids.map((id) => (
          <li key={id}>
            <Name id={id} table={table} />
          </li>
        ))}
      </ul>
    );
  const named = (id: string | null): ReactNode => (id === null ? null : <Name id={id} table={names.parties} />);
  const parent = claim.parent === null ? -1 : claims.findIndex(({ id }) => id === claim.parent);
  const children = claims.flatMap((other, index) => (other.parent === claim.id ? [index] : []));
  const moves = claim.from.length > 0 || claim.to.length > 0;
  const published = report.published;

  const slot = (name: SlotName, value: ReactNode, otherwise: string = words.notStated): ReactNode => (
    <div className="slot" data-slot={name}>
      <dt>{strings.slots[name]}</dt>
      <dd>
        {value ?? <span className="not-stated">{otherwise}</span>}
        <UncertainMark when={isUncertain(claim, name)} />
        {value !== null && <Written claim={claim} slot={name} language={language} onPoint={onPoint} />}
      </dd>
    </div>
  );

  return (
    <dl className="slots">
      {slot("agent", named(claim.agent))}
      {slot("affected", named(claim.affected))}
      {slot("places", listed(claim.places, names.places))}
      {moves && slot("from", listed(claim.from, names.places))}
      {moves && slot("to", listed(claim.to, names.places))}
      {claim.places.length > 0 && slot("extent", strings.extent[claim.extent])}
      {slot("quantity", claim.quantity && quantityInWords(claim.quantity, names))}
      {slot(
        "time",
        claim.time && daysInWords(claim.time.start, claim.time.end),
        published ? words.timeFallback(dateInWords(published.value.slice(0, 10))) : words.notStated,
      )}
      {parent >= 0 && slot("parent", <ClaimLink claim={claims[parent]} onSelect={() => onSelect(parent)} />)}
      {children.length > 0 && (
        <div className="slot">
          <dt>{words.children}</dt>
          <dd>
            <ul className="values">
              {children.map((index) => (
                <li key={claims[index]?.id}>
                  <ClaimLink claim={claims[index]} onSelect={() => onSelect(index)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Name({ id, table }: { readonly id: string; readonly table: Register["places"] }) {
  const { name, registered } = nameOf(table, id);
  return (
    <>
      <bdi title={id}>{name}</bdi>
      {!registered && <span className="badge">{strings.claim.notRegistered}</span>}
    </>
  );
}

interface WrittenProps {
  readonly claim: Claim;
  readonly slot: SlotName;
  readonly language: string | null;
  readonly onPoint: (span: Span) => void;
}

/** The words in the report that a slot rests on; each shows itself in the text. */
function Written({ claim, slot, language, onPoint }: WrittenProps) {
  const spans = new Map<string, Span & { readonly exact: string }>();
  for (const step of claim.derivation) {
    if (step.slot === slot && step.words) spans.set(`${step.words.start}-${step.words.end}`, step.words);
  }
  if (spans.size === 0 && slot === "time" && claim.time) {
    return (
      <span className="written">
        <bdi dir={directionOf(language)}>
          <Plain text={claim.time.exact} />
        </bdi>
      </span>
    );
  }
  return [...spans].map(([key, words]) => (
    <button key={key} type="button" className="written" title={strings.claim.show} onClick={() => onPoint(words)}>
      <bdi dir={directionOf(language)} {...(language ? { lang: language } : {})}>
        <Plain text={words.exact} />
      </bdi>
    </button>
  ));
}

function ClaimLink({ claim, onSelect }: { readonly claim: Claim | undefined; readonly onSelect: () => void }) {
  if (!claim) return null;
  return (
    <button type="button" className="link" onClick={onSelect}>
      {typeInWords(claim)} · <bdi>{claim.evidence.exact}</bdi>
    </button>
  );
}
