// A place's status and parties into how it is filled: patterns tell statuses apart without colour, and a legend says what they mean.
import { memo } from "react";
import type { PlaceState, Register } from "../../../src/server/api.ts";
import { COLOURS, partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { nameOf } from "../words.ts";

/** A status as a sign beside a name. */
export const SIGNS = { held: "", contested: "×", disputed: "≠", unknown: "?" } as const;
const PARTIES = Array.from({ length: COLOURS }, (_, mark) => mark);

/** The pattern of a place: by its status, in the colours of whoever is said to have it. */
export function fillOf(state: PlaceState | null): string {
  if (state === null || state.status === "unknown") return "url(#unknown)";
  const parties = state.claimants;
  const [first, second] = [state.party ?? parties[0], parties.find((party) => party !== (state.party ?? parties[0]))];
  if (state.status === "disputed" && first !== undefined)
    return `url(#stripes-${partyMark(first)}-${second === undefined ? "none" : partyMark(second)})`;
  if (state.status === "contested") return first === undefined ? "url(#contested-none)" : `url(#contested-${partyMark(first)})`;
  return first === undefined ? "url(#unknown)" : `var(--party-${partyMark(first)})`;
}

/** The patterns themselves; `pairs` are the marks of two parties who are both said to have a place. */
export function Patterns({ pairs }: { readonly pairs: readonly (readonly string[])[] }) {
  return (
    <defs>
      <pattern id="unknown" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className="blank-ground" />
        <circle cx="3.5" cy="3.5" r="0.8" className="blank-dot" />
      </pattern>
      <pattern id="contested-none" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className="blank-ground" />
        <path d="M0 0L7 7M7 0L0 7" className="hatch" />
      </pattern>
      {PARTIES.map((party) => (
        <pattern key={party} id={`contested-${party}`} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill={`var(--party-${party})`} />
          <path d="M0 0L7 7M7 0L0 7" className="hatch" />
        </pattern>
      ))}
      {pairs.map(([a, b]) => (
        <pattern
          key={`${a}-${b}`}
          id={`stripes-${a}-${b}`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="12" height="12" className="blank-ground" />
          <rect width="6" height="12" fill={`var(--party-${a})`} />
          {b !== "none" && <rect x="6" width="6" height="12" fill={`var(--party-${b})`} />}
          <path d="M0 0V12M6 0V12" className="hatch" />
        </pattern>
      ))}
    </defs>
  );
}

/** What the patterns mean, with the parties in view. */
export const MapLegend = memo(function MapLegend({
  control,
  names,
}: {
  readonly control: readonly PlaceState[];
  readonly names: Register;
}) {
  const { map: words } = strings;
  const parties = [...new Set(control.flatMap((state) => [...(state.party === null ? [] : [state.party]), ...state.claimants]))].sort();
  const paler = control.some(({ status, spoken }) => status === "held" && !spoken);
  return (
    <ul className="map-legend" aria-label={words.legend}>
      {parties.map((party) => (
        <li key={party} data-legend="" className="party" data-party={partyMark(party)}>
          <bdi>{nameOf(names.parties, party).name}</bdi>
        </li>
      ))}
      {paler && (
        <li data-legend="">
          <span className="swatch" data-status="paler" aria-hidden="true" />
          {words.paler}
        </li>
      )}
      {(["contested", "disputed", "unknown"] as const).map((status) => (
        <li key={status} data-legend="">
          <span className="swatch" data-status={status} aria-hidden="true">
            {SIGNS[status]}
          </span>
          {words.status[status]}
        </li>
      ))}
    </ul>
  );
});
