// One place of the map into who says what of it, on whose word, each one click from the exact words.
import { useLayoutEffect, useRef } from "react";
import type { ControlVoice } from "../../../src/model.ts";
import type { PlaceState, Register } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { partyMark } from "../parties.ts";
import { SourceChain } from "../SourceChain.tsx";
import { strings } from "../strings.ts";
import { daysInWords, nameOf, quantityInWords } from "../words.ts";
import { statusInWords } from "./ControlMap.tsx";

interface DetailProps {
  readonly state: PlaceState | null;
  readonly place: string;
  readonly names: Register;
  readonly onFilter: (place: string) => void;
  readonly onClose: () => void;
  /** Whether it has to be in sight. */
  readonly revealed: boolean;
}

/** The place. */
export function PlaceDetail({ state, place, names, onFilter, onClose, revealed }: DetailProps) {
  const { map: words } = strings;
  const detail = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is to be seen as well
  useLayoutEffect(() => {
    if (revealed) detail.current?.scrollIntoView({ block: "nearest" });
  }, [revealed, place]);
  return (
    <section className="place-detail" aria-live="polite" ref={detail}>
      <p className="row">
        <strong>
          <bdi>{nameOf(names.places, place).name}</bdi>
        </strong>
        <span>{state === null ? words.status.unknown : statusInWords(state, names)}</span>
        {state?.since && <span className="hint">{words.since(daysInWords(state.since.start, state.since.end))}</span>}
        <span className="stretch" />
        <button type="button" className="quiet" onClick={() => onFilter(place)}>
          {words.only}
        </button>
        <button type="button" className="quiet" aria-label={strings.claim.close} onClick={onClose}>
          ×
        </button>
      </p>
      {state === null || state.voices.length === 0 ? (
        <p className="hint">{words.nothing}</p>
      ) : (
        <ul className="voices">
          {state.voices.map((voice) => (
            <VoiceLine key={`${voice.claim} ${voice.place}`} voice={voice} place={place} names={names} />
          ))}
        </ul>
      )}
      {state?.shares.map((share) => (
        <p key={share.claim} className="hint">
          {words.share(
            quantityInWords(share.quantity, names),
            share.party === null ? "?" : nameOf(names.parties, share.party).name,
            share.named.length,
            share.known,
          )}
        </p>
      ))}
    </section>
  );
}

function VoiceLine({ voice, place, names }: { readonly voice: ControlVoice; readonly place: string; readonly names: Register }) {
  const { map: words } = strings;
  const party = voice.party === null ? words.someone : nameOf(names.parties, voice.party).name;
  return (
    <li data-stance={voice.stance}>
      {voice.party !== null && <span className="party" data-party={partyMark(voice.party)} />}
      <a href={hashOf({ screen: "reader", report: voice.report, claim: voice.claim })}>{words.stance[voice.stance](party)}</a>{" "}
      <span className="hint">
        <SourceChain ids={[voice.source, ...[...voice.through].reverse()]} names={names} />
        {" · "}
        {daysInWords(voice.time.start, voice.time.end)}
        {voice.place !== place && ` · ${words.saidOf(nameOf(names.places, voice.place).name)}`}
      </span>
    </li>
  );
}
