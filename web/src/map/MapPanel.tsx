// Control at a moment into the map with its sliders, legend, and the place that is looked at.
import { memo, useCallback, useMemo, useState } from "react";
import type { ControlAnswer, PlaceState, PlacesAnswer, Register } from "../../../src/server/api.ts";
import { useAnswer, useLatest } from "../answers.ts";
import { number } from "../locale.ts";
import { joinNames } from "../reader/names.ts";
import type { FilterChange, Filters } from "../story/filters.ts";
import { strings } from "../strings.ts";
import { dateInWords, nameOf } from "../words.ts";
import { ControlMap } from "./ControlMap.tsx";
import { Moment } from "./Moment.tsx";
import { MapLegend } from "./Patterns.tsx";
import { PlaceDetail } from "./PlaceDetail.tsx";
import { regionsOf } from "./regions.ts";

/** What places the map, the places of the proposition in hand, and what to do with a change. */
interface MapPanelProps {
  readonly at: string | undefined;
  readonly asOf: string | undefined;
  readonly view: string | undefined;
  readonly region: string | undefined;
  readonly place: string | undefined;
  /** Places of the proposition in hand. */
  readonly marked: readonly string[];
  readonly onChange: (change: FilterChange) => void;
}

type Moments = Readonly<Partial<Record<"at" | "asOf" | "view", string | undefined>>>;

/** The moment and the view that the filters ask for, as a query of the API. */
function momentOf({ at, asOf, view }: Moments, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams();
  if (at) query.set("at", at);
  if (asOf) query.set("asOf", asOf);
  if (view) query.set("side", view);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return query.toString();
}

const controlPath = (filters: Moments, more: Readonly<Record<string, string>>): string => `/api/control?${momentOf(filters, more)}`;

/** Address of what the map shows, as GeoJSON. */
export function mapFile(filters: Filters): string {
  return `/api/control.geojson?${momentOf(filters, {})}`;
}

/** The panel. */
export const MapPanel = memo(function MapPanel({ at, asOf, view, region: wantedRegion, place, marked, onChange }: MapPanelProps) {
  const { map: words } = strings;
  const base = useAnswer<PlacesAnswer>("/api/places");
  const answer = useLatest<ControlAnswer>(controlPath({ at, asOf, view }, { brief: "true" }));
  const wanted = place ?? null;
  const [followed, setFollowed] = useState(wanted);
  const [selected, setSelected] = useState(wanted);
  // Only what somebody asked for here moves the screen; what the address brings does not.
  const [looked, setLooked] = useState(false);
  const look = useCallback((id: string | null) => {
    setSelected(id);
    setLooked(true);
  }, []);
  // Within the same drawing: what is said of the place is asked for without waiting for the screen.
  if (wanted !== followed) {
    setFollowed(wanted);
    setSelected(wanted);
  }
  const places = base.state === "here" ? base.value.places : null;
  const control = answer.state === "here" ? answer.value : null;
  const regions = useMemo(() => (places && control ? regionsOf(places, control.places) : []), [places, control]);
  const markedSet = useMemo(() => new Set(marked), [marked]);
  const baseNames = base.state === "here" ? base.value.names : null;
  const names = useMemo(() => (baseNames && control ? joinNames(baseNames, control.names) : null), [baseNames, control]);
  if (base.state === "failed" || answer.state === "failed")
    return <p className="gone">{base.state === "failed" ? base.why : answer.state === "failed" ? answer.why : ""}</p>;
  if (!places || !control || !names) return <p className="hint">{strings.loading}</p>;
  if (control.moments.length === 0) return <p className="empty">{words.none}</p>;
  const region = wantedRegion ?? regions[0]?.id ?? null;
  return (
    <div className="map-panel" data-drawing="" aria-busy={answer.late}>
      <Moment answer={control} names={names} at={at ?? null} asOf={asOf ?? null} view={view ?? null} onChange={onChange}>
        {region !== null && (regions.length > 1 || wantedRegion) && (
          <RegionChoice regions={regions} region={region} names={names} onChange={onChange} />
        )}
      </Moment>
      {region === null ? (
        <p className="hint">{words.nowhere}</p>
      ) : (
        <ControlMap
          places={places}
          region={region}
          control={control.places}
          names={names}
          marked={markedSet}
          selected={selected}
          caption={[
            nameOf(names.places, region).name,
            control.at === null ? "" : dateInWords(at ?? control.at, "short"),
            `${words.asOf}: ${asOf ? dateInWords(asOf, "short") : words.asOfNow}`,
            `${words.view}: ${view ? nameOf(names.parties, view).name : words.everyone}`,
          ]
            .filter((part) => part !== "")
            .join(" · ")}
          onSelect={look}
        />
      )}
      {selected && (
        <SelectedPlace
          path={controlPath({ at, asOf, view }, { place: selected })}
          place={selected}
          names={names}
          onFilter={(only) => onChange({ place: only })}
          onClose={() => setSelected(null)}
          revealed={looked}
        />
      )}
      <MapLegend control={control.places} names={names} />
      <AsList places={control.places} names={names} onSelect={look} />
    </div>
  );
});

interface RegionProps {
  readonly regions: ReturnType<typeof regionsOf>;
  readonly region: string;
  readonly names: Register;
  readonly onChange: (change: FilterChange) => void;
}

/** Which part of the world the map shows, with how many places of it are spoken of. */
function RegionChoice({ regions, region, names, onChange }: RegionProps) {
  const offered = regions.some(({ id }) => id === region) ? regions : [{ id: region, said: 0 }, ...regions];
  return (
    <label className="map-choice">
      <span>{strings.map.region}</span>
      <select value={region} onChange={(event) => onChange({ region: event.target.value })}>
        {offered.map(({ id, said }) => (
          <option key={id} value={id}>
            {nameOf(names.places, id).name} ({number(said)})
          </option>
        ))}
      </select>
    </label>
  );
}

interface ListProps {
  readonly places: readonly PlaceState[];
  readonly names: Register;
  readonly onSelect: (place: string) => void;
}

/** The places that claims name, for whoever can't see the map or finds a name faster in a list. */
const AsList = memo(function AsList({ places, names, onSelect }: ListProps) {
  const { map: words } = strings;
  const spoken = places.filter((state) => state.spoken);
  return (
    <details className="as-list">
      <summary>{words.asList(spoken.length)}</summary>
      <ul>
        {spoken.map(({ place, status, party }) => (
          <li key={place}>
            <button type="button" className="link" onClick={() => onSelect(place)}>
              <bdi>{nameOf(names.places, place).name}</bdi>
            </button>
            {": "}
            {status === "held" && party !== null ? words.heldBy(nameOf(names.parties, party).name) : words.status[status]}
          </li>
        ))}
      </ul>
    </details>
  );
});

interface SelectedProps {
  readonly path: string;
  readonly place: string;
  readonly names: Register;
  readonly onFilter: (place: string) => void;
  readonly onClose: () => void;
  /** Whether it was asked for on this screen, and so has to be in sight. */
  readonly revealed: boolean;
}

/** The place that is looked at, with the voices behind it, which the map itself does without. */
function SelectedPlace({ path, place, names, onFilter, onClose, revealed }: SelectedProps) {
  const answer = useLatest<ControlAnswer>(path);
  if (answer.state === "failed") return <p className="gone">{answer.why}</p>;
  if (answer.state === "asking") return <p className="hint">{strings.loading}</p>;
  const state = answer.value.places.find((one) => one.place === place) ?? null;
  return (
    <PlaceDetail
      state={state}
      place={place}
      names={joinNames(names, answer.value.names)}
      onFilter={onFilter}
      onClose={onClose}
      revealed={revealed}
    />
  );
}
