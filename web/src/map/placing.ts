// Outlines of places and their states into paths on the screen, and the names that find room there.
import type { PlaceState, Register } from "../../../src/server/api.ts";
import { nameOf } from "../words.ts";
import type { Point } from "./cells.ts";
import type { Shape } from "./regions.ts";

/** A place as it lies on the screen, pixels. */
export interface Placed {
  readonly shape: Shape;
  readonly state: PlaceState | null;
  readonly path: string;
  readonly centre: Point;
  readonly width: number;
}

/** Fewer places than these are shown among all others. */
const ENOUGH = 3;

/** The places that the map fills its room with: those that claims name, when they are some; the others lie around them. */
function framed(shapes: readonly Shape[]): readonly Shape[] {
  const named = shapes.filter(({ place }) => place.named);
  return named.length >= ENOUGH ? named : shapes;
}

/** Outlines onto the screen. */
export function place(
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
export function labelled(
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
