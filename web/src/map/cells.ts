// Points into cells: the ground nearer to a point than to any other, within reach of it. Polygons that a case brings need none of this.

export type Point = readonly [x: number, y: number];

/** Corners of the round that a lonely cell has. */
const CORNERS = 20;
/** Neighbours that are looked at; more never touch a cell of sane data. */
const NEIGHBOURS = 48;

/** What is left of a polygon on the side of the line halfway to a neighbour. */
function cut(polygon: readonly Point[], [ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  const [nx, ny] = [bx - ax, by - ay];
  const side = ([x, y]: Point): number => (x - mx) * nx + (y - my) * ny;
  const kept: Point[] = [];
  polygon.forEach((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner;
    const [here, there] = [side(corner), side(next)];
    if (here <= 0) kept.push(corner);
    if (here < 0 !== there < 0 && here !== there) {
      const share = here / (here - there);
      kept.push([corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]);
    }
  });
  return kept;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The distance within which most points have their neighbour, and half as much again. */
function reachOf(points: readonly Point[]): number {
  const nearest = points.map((point) => Math.min(...points.filter((other) => other !== point).map((other) => distance(point, other))));
  const sorted = nearest.filter(Number.isFinite).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 1;
  return usual === 0 ? 1 : usual * 1.1;
}

/**
 * The cell of each point, in their order (Voronoi cells, by cutting a round at the line halfway to each neighbour).
 *
 * @param points - in any plane; equal points share a cell.
 */
export function cellsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const reach = reachOf(points);
  return points.map((point) => {
    let cell: readonly Point[] = Array.from({ length: CORNERS }, (_, index) => {
      const angle = (2 * Math.PI * index) / CORNERS;
      return [point[0] + reach * Math.cos(angle), point[1] + reach * Math.sin(angle)] as const;
    });
    const near = points
      .filter((other) => distance(other, point) > 0)
      .sort((a, b) => distance(a, point) - distance(b, point))
      .slice(0, NEIGHBOURS);
    for (const other of near) {
      if (distance(other, point) > 2 * reach) break;
      cell = cut(cell, point, other);
    }
    return cell;
  });
}
