// Citations into the columns of a drawing: who published, who passed on what another said, on whose word it is in the end.
import type { Citation } from "../../../src/model.ts";

/** More names than these in a column can't be read. */
const NAMES = 24;

/** A name where it stands: 0 for publishers, 1 for those between, 2 for those on whose word it is. */
export interface Node {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  /** Its line in its column. */
  readonly line: number;
}

/** A line of the drawing. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly claims: number;
}

export interface Columns {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Names that found no room. */
  readonly left: number;
}

/** Names with their weights, the heaviest first, as many as there is room for. */
function heaviest(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, NAMES)
    .map(([id]) => id);
}

/**
 * Lays the names out.
 *
 * @param publishers - who published a report of the case: they stand in the first column where they cite, in the last where they are cited.
 * @param between - whether those who are cited and cite others have a column of their own; else they stand in the first and in the last.
 */
export function columnsOf(citations: readonly Citation[], publishers: ReadonlySet<string>, between: boolean): Columns {
  const citing = new Set(citations.map(({ from }) => from));
  const middle = (id: string): boolean => between && citing.has(id) && !publishers.has(id);
  const fromColumn = (id: string): 0 | 1 => (middle(id) ? 1 : 0);
  const toColumn = (id: string): 1 | 2 => (middle(id) ? 1 : 2);
  const weights = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const;
  const weigh = (column: 0 | 1 | 2, id: string, claims: number): void => {
    weights[column].set(id, (weights[column].get(id) ?? 0) + claims);
  };
  for (const { from, to, claims } of citations) {
    weigh(fromColumn(from), from, claims);
    weigh(toColumn(to), to, claims);
  }
  const kept = weights.map((column) => new Set(heaviest(column)));
  const drawn = citations.filter(({ from, to }) => kept[fromColumn(from)]?.has(from) && kept[toColumn(to)]?.has(to));
  // A column is in the order in which the lines come in, so that few of them cross.
  const lines = new Map<string, number>();
  const key = (column: number, id: string): string => `${column} ${id}`;
  for (const column of [0, 1, 2] as const) {
    const shown = new Set(
      drawn.flatMap(({ from, to }) => [...(fromColumn(from) === column ? [from] : []), ...(toColumn(to) === column ? [to] : [])]),
    );
    const height = (id: string): number => {
      const into = drawn.filter(({ from, to }) => to === id && toColumn(to) === column && fromColumn(from) < column);
      const all = into.reduce((sum, { claims }) => sum + claims, 0);
      const places = into.reduce((sum, { from, claims }) => sum + claims * (lines.get(key(fromColumn(from), from)) ?? 0), 0);
      return all === 0 ? 0 : places / all;
    };
    const byWeight = heaviest(weights[column]).filter((id) => shown.has(id));
    const ordered =
      column === 0
        ? byWeight
        : byWeight
            .map((id, rank) => ({ id, rank, at: height(id) }))
            .sort((a, b) => a.at - b.at || a.rank - b.rank)
            .map(({ id }) => id);
    for (const [line, id] of ordered.entries()) lines.set(key(column, id), line);
  }
  const node = (column: 0 | 1 | 2, id: string): Node => ({ id, column, line: lines.get(key(column, id)) ?? 0 });
  const edges = drawn.map(({ from, to, claims }) => ({ from: node(fromColumn(from), from), to: node(toColumn(to), to), claims }));
  const nodes = new Map(edges.flatMap(({ from, to }) => [from, to]).map((one) => [key(one.column, one.id), one]));
  const all = weights.reduce((sum, column) => sum + column.size, 0);
  return { nodes: [...nodes.values()], edges, left: all - nodes.size };
}
