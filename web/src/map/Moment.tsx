// The days of a case into two sliders, for the moment of the map and for what was known by then, and a choice of whose view.
import { memo, type ReactNode } from "react";
import type { ControlAnswer, Register } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { dateInWords, nameOf } from "../words.ts";

interface MomentProps {
  readonly answer: ControlAnswer;
  readonly names: Register;
  readonly at: string | null;
  readonly asOf: string | null;
  readonly view: string | null;
  /** A further choice beside that of the view. */
  readonly children?: ReactNode;
  readonly onChange: (change: { readonly at?: string | null; readonly asOf?: string | null; readonly view?: string | null }) => void;
}

/** The sliders. */
export const Moment = memo(function Moment({ answer, names, at, asOf, view, children, onChange }: MomentProps) {
  const { map: words } = strings;
  const { moments, publications, sides } = answer;
  const moment = at ?? answer.at;
  const step = moment === null ? -1 : moments.findLastIndex((day) => day <= moment);
  const knownBy = asOf === null ? publications.length : publications.findLastIndex((day) => day <= asOf);
  if (moments.length === 0) return null;
  return (
    <div className="moment-controls">
      <label>
        <span>{words.at}</span>
        <b>{moment === null ? "" : dateInWords(moment, "short")}</b>
        <input
          type="range"
          min={0}
          max={moments.length - 1}
          value={Math.max(0, step)}
          aria-valuetext={moment === null ? "" : dateInWords(moment)}
          onChange={(event) => onChange({ at: moments[Number(event.target.value)] ?? null })}
        />
      </label>
      <label>
        <span>{words.asOf}</span>
        <b>{asOf === null ? words.asOfNow : dateInWords(asOf, "short")}</b>
        <input
          type="range"
          min={0}
          max={publications.length}
          value={knownBy}
          aria-valuetext={asOf === null ? words.asOfNow : dateInWords(asOf)}
          onChange={(event) => onChange({ asOf: publications[Number(event.target.value)] ?? null })}
        />
      </label>
      <label className="map-choice">
        <span>{words.view}</span>
        <select value={view ?? ""} onChange={(event) => onChange({ view: event.target.value || null })}>
          <option value="">{words.everyone}</option>
          {sides.map((side) => (
            <option key={side} value={side}>
              {nameOf(names.parties, side).name}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
});
