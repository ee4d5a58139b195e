// Who holds what at a moment into a map: an outline for each place, told apart by pattern and sign as well as colour.
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { MapPlace, PlaceState, Register } from "../../../src/server/api.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { useWidth } from "../width.ts";
import { nameOf } from "../words.ts";
import type { Point } from "./cells.ts";
import { type Shape, shapesOf } from "./regions.ts";

interface MapProps {
  readonly places: readonly MapPlace[];
  readonly region: string;
  readonly control: readonly PlaceState[];
  readonly names: Register;
  /** Places of the selection. */
  readonly marked: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (place: string | null) => void;
}

const SIGNS = { held: "", contested: "×", disputed: "≠", unknown: "?" } as const;
const PARTIES = [0, 1, 2, 3, 4, 5];

interface Placed {
  readonly shape: Shape;
  readonly state: PlaceState | null;
  readonly path: string;
  readonly centre: Point;
  readonly width: number;
}

/** The pattern of a place: by its status, in the colours of whoever is said to have it. */
function fillOf(state: PlaceState | null): string {
  if (state === null || state.status === "unknown") return "url(#unknown)";
  const parties = state.claimants;
  const [first, second] = [state.party ?? parties[0], parties.find((party) => party !== (state.party ?? parties[0]))];
  if (state.status === "disputed" && first !== undefined)
    return `url(#stripes-${partyMark(first)}-${second === undefined ? "none" : partyMark(second)})`;
  if (state.status === "contested") return first === undefined ? "url(#contested-none)" : `url(#contested-${partyMark(first)})`;
  return first === undefined ? "url(#unknown)" : `var(--party-${partyMark(first)})`;
}

/** The map. */
export function ControlMap({ places, region, control, names, marked, selected, onSelect }: MapProps) {
  const { map: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(520);
  const height = Math.round(Math.min(560, Math.max(300, width * 0.82)));
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
          <path
            key={one.shape.place.id}
            d={one.path}
            className="cell"
            data-status={one.state?.status ?? "unknown"}
            data-own={one.state?.spoken || undefined}
            data-marked={marked.has(one.shape.place.id) || undefined}
            data-place={one.shape.place.id}
            fill={fillOf(one.state)}
            role="button"
            tabIndex={-1}
            aria-label={inWords(one)}
            aria-pressed={one.shape.place.id === selected}
            onClick={() => onSelect(one.shape.place.id === selected ? null : one.shape.place.id)}
            onKeyDown={(event) => {
              if (event.key === "Enter") onSelect(one.shape.place.id);
            }}
          >
            <title>{inWords(one)}</title>
          </path>
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
}

/** A place's state in words. */
export function statusInWords({ status, party, spoken }: PlaceState, names: Register): string {
  const { map: words } = strings;
  if (status !== "held" || party === null) return words.status[status];
  const held = words.heldBy(nameOf(names.parties, party).name);
  return spoken ? held : words.saidOfLarger(held);
}

/** Fewer places than these are shown among all others. */
const ENOUGH = 3;

/** The places that the map fills its room with: those that claims name, when they are some; the others lie around them. */
function framed(shapes: readonly Shape[]): readonly Shape[] {
  const named = shapes.filter(({ place }) => place.named);
  return named.length >= ENOUGH ? named : shapes;
}

/** Outlines onto the screen. */
function place(
  shapes: readonly Shape[],
  states: ReadonlyMap<string, PlaceState>,
  width: number,
  height: number,
  zoom: { readonly factor: number; readonly x: number; readonly y: number },
): readonly Placed[] {
  const all = framed(shapes).flatMap(({ rings }) => rings.flat());
  if (all.length === 0) return [];
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 24) / (right - left || 1), (height - 24) / (high - low || 1)) * zoom.factor;
  const [cx, cy] = [left + (right - left) * zoom.x, low + (high - low) * zoom.y];
  const on = ([x, y]: Point): Point => [width / 2 + (x - cx) * scale, height / 2 + (y - cy) * scale];
  return shapes.map((shape) => {
    const rings = shape.rings.map((ring) => ring.map(on));
    const across = rings.flat().map(([x]) => x);
    return {
      shape,
      state: states.get(shape.place.id) ?? null,
      path: rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`).join(""),
      centre: on(shape.centre),
      width: Math.max(...across) - Math.min(...across),
    };
  });
}

const LABEL_RANK = { disputed: 0, contested: 1, held: 2, unknown: 3 } as const;

/** Names that find room, the more telling first. */
function labelled(
  placed: readonly Placed[],
  names: Register,
  selected: string | null,
  marked: ReadonlySet<string>,
): readonly { readonly one: Placed; readonly name: string }[] {
  const taken: (readonly [number, number, number, number])[] = [];
  const rank = ({ shape, state }: Placed): number =>
    shape.place.id === selected ? -3 : marked.has(shape.place.id) ? -2 : state?.spoken ? -1 : LABEL_RANK[state?.status ?? "unknown"];
  return [...placed]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((one) => {
      const { name } = nameOf(names.places, one.shape.place.id);
      const half = (name.length * 5.6 + 12) / 2;
      const [x, y] = one.centre;
      const box = [x - half, y - 7, x + half, y + 7] as const;
      const free = taken.every(([a, b, c, d]) => box[2] < a || c < box[0] || box[3] < b || d < box[1]);
      if (!free) return [];
      taken.push(box);
      return [{ one, name }];
    });
}

/** Patterns that tell statuses apart without colour. */
function Patterns({ pairs }: { readonly pairs: readonly (readonly string[])[] }) {
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
export function MapLegend({ control, names }: { readonly control: readonly PlaceState[]; readonly names: Register }) {
  const { map: words } = strings;
  const parties = [...new Set(control.flatMap((state) => [...(state.party === null ? [] : [state.party]), ...state.claimants]))].sort();
  return (
    <ul className="map-legend" aria-label={words.legend}>
      {parties.map((party) => (
        <li key={party} className="party" data-party={partyMark(party)}>
          <bdi>{nameOf(names.parties, party).name}</bdi>
        </li>
      ))}
      {(["contested", "disputed", "unknown"] as const).map((status) => (
        <li key={status}>
          <span className="swatch" data-status={status} aria-hidden="true">
            {SIGNS[status]}
          </span>
          {words.status[status]}
        </li>
      ))}
    </ul>
  );
}
