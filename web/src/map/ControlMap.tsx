// Who holds what at a moment into a map: an outline for each place, told apart by pattern and sign as well as colour.
import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import type { MapPlace, PlaceState, Register } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { useWidth } from "../width.ts";
import { nameOf } from "../words.ts";
import { fillOf, Patterns, SIGNS } from "./Patterns.tsx";
import { labelled, type Placed, place } from "./placing.ts";
import { shapesOf } from "./regions.ts";

interface MapProps {
  readonly places: readonly MapPlace[];
  readonly region: string;
  readonly control: readonly PlaceState[];
  readonly names: Register;
  /** Places of the selection. */
  readonly marked: ReadonlySet<string>;
  readonly selected: string | null;
  /** What the map shows, for a drawing that is taken out. */
  readonly caption: string;
  readonly onSelect: (place: string | null) => void;
}

/** The map. */
export const ControlMap = memo(function ControlMap({ places, region, control, names, marked, selected, caption, onSelect }: MapProps) {
  const { map: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(520);
  // The map, its sliders above and its legend below are to be seen at once.
  const height = Math.round(Math.max(280, Math.min(560, width * 0.82, window.innerHeight * 0.52)));
  const [zoom, setZoom] = useState({ factor: 1, x: 0.5, y: 0.5 });
  const drag = useRef<{ x: number; y: number; from: { x: number; y: number } } | null>(null);
  const shapes = useMemo(() => shapesOf(places, region), [places, region]);
  const states = useMemo(() => new Map(control.map((state) => [state.place, state])), [control]);
  const placed = useMemo(() => place(shapes, states, width, height, zoom), [shapes, states, width, height, zoom]);
  const labels = useMemo(() => labelled(placed, names, selected, marked), [placed, names, selected, marked]);
  const pairs = useMemo(() => {
    const found = new Set(placed.map(({ state }) => fillOf(state)).filter((fill) => fill.includes("stripes")));
    return [...found].map((fill) => /stripes-(\d+)-(\w+)/.exec(fill)?.slice(1) ?? ["0", "none"]);
  }, [placed]);

  const zoomBy = (by: number): void => setZoom((old) => ({ ...old, factor: Math.min(12, Math.max(0.25, old.factor * by)) }));
  const onKey = (event: KeyboardEvent): void => {
    const step = 0.12 / zoom.factor;
    const moves: Readonly<Record<string, () => void>> = {
      "+": () => zoomBy(1.5),
      "-": () => zoomBy(1 / 1.5),
      ArrowLeft: () => setZoom({ ...zoom, x: zoom.x - step }),
      ArrowRight: () => setZoom({ ...zoom, x: zoom.x + step }),
      ArrowUp: () => setZoom({ ...zoom, y: zoom.y - step }),
      ArrowDown: () => setZoom({ ...zoom, y: zoom.y + step }),
      Escape: () => onSelect(null),
    };
    const move = moves[event.key];
    if (!move) return;
    move();
    event.preventDefault();
  };
  const inWords = ({ shape, state }: Placed): string => {
    const name = nameOf(names.places, shape.place.id).name;
    return `${name}: ${state === null ? words.status.unknown : statusInWords(state, names)}`;
  };

  return (
    <div className="map" ref={frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        data-take="map"
        data-caption={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.label(nameOf(names.places, region).name)}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY, from: { x: zoom.x, y: zoom.y } };
        }}
        onPointerMove={(event) => {
          if (!drag.current || event.buttons === 0) return;
          const { from } = drag.current;
          setZoom({
            ...zoom,
            x: from.x - (event.clientX - drag.current.x) / width / zoom.factor,
            y: from.y - (event.clientY - drag.current.y) / height / zoom.factor,
          });
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      >
        <Patterns pairs={pairs} />
        {placed.map((one) => (
          <Cell
            key={one.shape.place.id}
            one={one}
            says={inWords(one)}
            marked={marked.has(one.shape.place.id)}
            selected={one.shape.place.id === selected}
            onSelect={onSelect}
          />
        ))}
        {labels.map(({ one, name }) => (
          <text
            key={one.shape.place.id}
            className="label"
            x={one.centre[0]}
            y={one.centre[1] + 4}
            textAnchor="middle"
            data-status={one.state?.status ?? "unknown"}
            data-selected={one.shape.place.id === selected || undefined}
            aria-hidden="true"
          >
            {name}
            {SIGNS[one.state?.status ?? "unknown"] !== "" && ` ${SIGNS[one.state?.status ?? "unknown"]}`}
          </text>
        ))}
      </svg>
      <div className="zoom">
        <button type="button" className="quiet" aria-label={words.zoomIn} onClick={() => zoomBy(1.5)}>
          +
        </button>
        <button type="button" className="quiet" aria-label={words.zoomOut} onClick={() => zoomBy(1 / 1.5)}>
          −
        </button>
      </div>
    </div>
  );
});

interface CellProps {
  readonly one: Placed;
  readonly says: string;
  readonly marked: boolean;
  readonly selected: boolean;
  readonly onSelect: (place: string | null) => void;
}

/** One place; another that is marked or selected leaves it as it is drawn. */
const Cell = memo(function Cell({ one: { shape, state, path }, says, marked, selected, onSelect }: CellProps) {
  const { id } = shape.place;
  return (
    <path
      d={path}
      className="cell"
      data-status={state?.status ?? "unknown"}
      data-own={state?.spoken || undefined}
      data-marked={marked || undefined}
      data-place={id}
      fill={fillOf(state)}
      role="button"
      tabIndex={-1}
      aria-label={says}
      aria-pressed={selected}
      onClick={() => onSelect(selected ? null : id)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onSelect(id);
      }}
    >
      <title>{says}</title>
    </path>
  );
});

/** A place's state in words. */
export function statusInWords({ status, party, spoken }: PlaceState, names: Register): string {
  const { map: words } = strings;
  if (status !== "held" || party === null) return words.status[status];
  const held = words.heldBy(nameOf(names.parties, party).name);
  return spoken ? held : words.saidOfLarger(held);
}
