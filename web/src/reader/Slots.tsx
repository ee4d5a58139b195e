// A claim's slots into a list of names and values; what the report doesn't say is said to be not stated.
import { Fragment, type ReactNode } from "react";
import type { Claim, Correction, SlotName, Span } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import type { JudgedClaim } from "../judging/decisions.ts";
import { SourceChain } from "../SourceChain.tsx";
import { strings } from "../strings.ts";
import { isUncertain, typeInWords } from "../types.ts";
import { dateInWords, daysInWords, directionOf, nameOf, quantityInWords } from "../words.ts";
import { Plain } from "./Plain.tsx";
import { UncertainMark } from "./UncertainMark.tsx";

interface SlotsProps {
  readonly judged: JudgedClaim;
  readonly claims: readonly Claim[];
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly onPoint: (span: Span) => void;
  readonly onSelect: (index: number) => void;
}

/** The slots; beside what a person set stands what the program had read. */
export function Slots({ judged, claims, report, names, onPoint, onSelect }: SlotsProps) {
  const { claim: words } = strings;
  const { claim, read, judgement } = judged;
  const language = report.language?.value ?? null;
  const parent = claim.parent === null ? -1 : claims.findIndex(({ id }) => id === claim.parent);
  const children = claims.flatMap((other, index) => (other.parent === claim.id ? [index] : []));
  const moves = [claim, read].some((one) => one.from.length > 0 || one.to.length > 0);
  const published = report.published;

  const slot = (name: keyof Correction, otherwise: string = words.notStated): ReactNode => {
    const value = slotValue(claim, name, names);
    const set = judgement?.correction && Object.hasOwn(judgement.correction, name) ? judgement : null;
    return (
      <div className="slot" data-slot={name}>
        <dt>{strings.slots[name]}</dt>
        <dd>
          {value ?? <span className="not-stated">{otherwise}</span>}
          {set ? (
            <>
              <span className="badge by-person">{strings.judging.setBy(set.by)}</span>
              <div className="read-as">
                {strings.judging.readAs} <del>{slotValue(read, name, names) ?? strings.judging.empty}</del>
              </div>
            </>
          ) : (
            <UncertainMark when={isUncertain(claim, name)} />
          )}
          {value !== null && !set && <Written claim={claim} slot={name} language={language} onPoint={onPoint} />}
        </dd>
      </div>
    );
  };
  const corrected = (name: keyof Correction): boolean => judgement?.correction !== undefined && judgement?.correction?.[name] !== undefined;

  return (
    <dl className="slots">
      {(["type", "aspect", "polarity", "modality", "evidence", "attribution"] as const).map(
        (name) => corrected(name) && <Fragment key={name}>{slot(name)}</Fragment>,
      )}
      {slot("agent")}
      {slot("affected")}
      {slot("places")}
      {moves && slot("from")}
      {moves && slot("to")}
      {(claim.places.length > 0 || corrected("extent")) && slot("extent")}
      {slot("quantity")}
      {slot("time", published ? words.timeFallback(dateInWords(published.value.slice(0, 10))) : words.notStated)}
      {parent >= 0 && (
        <div className="slot" data-slot="parent">
          <dt>{strings.slots.parent}</dt>
          <dd>
            <ClaimLink claim={claims[parent]} onSelect={() => onSelect(parent)} />
          </dd>
        </div>
      )}
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

/** A slot's value for the screen; null where the claim says nothing. */
function slotValue(claim: Claim, slot: keyof Correction, names: Register): ReactNode {
  switch (slot) {
    case "agent":
    case "affected": {
      const id = claim[slot];
      return id === null ? null : <Name id={id} table={names.parties} />;
    }
    case "places":
    case "from":
    case "to":
      if (claim[slot].length === 0) return null;
      return (
        <ul className="values">
          {claim[slot].map((id) => (
            <li key={id}>
              <Name id={id} table={names.places} />
            </li>
          ))}
        </ul>
      );
    case "extent":
      return strings.extent[claim.extent];
    case "quantity":
      return claim.quantity && quantityInWords(claim.quantity, names);
    case "time":
      return claim.time && daysInWords(claim.time.start, claim.time.end);
    case "type":
    case "aspect":
      return typeInWords(claim);
    case "polarity":
    case "modality":
      return strings.standing[claim.polarity][claim.modality];
    case "evidence":
      return (
        <bdi>
          <Plain text={claim.evidence.exact} />
        </bdi>
      );
    case "attribution":
      return claim.attribution.length === 0 ? null : (
        <SourceChain ids={claim.attribution.map(({ source, exact }) => source ?? exact)} names={names} />
      );
  }
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
