// Citations into a drawing: who published, who passed on, on whose word; a line for each citation, as thick as it is frequent.
import { useMemo, useRef, useState } from "react";
import type { Citation, CitedSource } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { partyMark } from "../parties.ts";
import { shortened, widthOf } from "../room.ts";
import { strings } from "../strings.ts";
import { TakeDrawing } from "../take/TakeDrawing.tsx";
import { useWidth } from "../width.ts";
import { isolated, nameOf, sourceInWords } from "../words.ts";
import { columnsOf, type Node } from "./columns.ts";

const LINE = 22;
const HEAD = 36;
/** Between a name and the lines that meet it, pixels. */
const GAP = 10;
/** With less room than this the names between would stand in each other's way. */
const WIDE = 720;

interface GraphProps {
  readonly sources: readonly CitedSource[];
  readonly citations: readonly Citation[];
  readonly names: Register;
}

/** The drawing; pointing at a name leaves only its own lines. */
export function CitationGraph({ sources, citations, names }: GraphProps) {
  const { sources: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(900);
  const drawing = useRef<SVGSVGElement | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const publishers = useMemo(() => new Set(sources.filter(({ kind }) => kind === "publisher").map(({ id }) => id)), [sources]);
  const { nodes, edges, left } = useMemo(() => columnsOf(citations, publishers, width >= WIDE), [citations, publishers, width]);
  const sides = useMemo(() => new Map(sources.map(({ id, party }) => [id, party])), [sources]);
  if (citations.length === 0) return null;
  const inColumn = (column: number): readonly Node[] => nodes.filter((node) => node.column === column);
  const lines = Math.max(...[0, 1, 2].map((column) => inColumn(column).length));
  const height = lines * LINE + HEAD;
  const three = inColumn(1).length > 0;
  /** The room of a column's names: what the longest asks for, within its share of the drawing. */
  const roomOf = (column: number): number =>
    Math.min(width * (three ? 0.24 : 0.36), Math.max(70, ...inColumn(column).map(({ id }) => widthOf(sourceInWords(id, names)) + 2)));
  const rooms = [0, 1, 2].map(roomOf);
  const [first = 0, middle = 0, last = 0] = rooms;
  /** Where lines come to a column's names, and where they leave from. */
  const between = first + GAP + (width - first - last - 2 * GAP) / 2;
  const half = ({ id }: Node): number => Math.min(middle, widthOf(sourceInWords(id, names))) / 2 + GAP / 2;
  const into = (node: Node): number => (node.column === 1 ? between - half(node) : width - last - GAP);
  const out = (node: Node): number => (node.column === 1 ? between + half(node) : first + GAP);
  const mirrored = strings.direction === "rtl";
  const x = (where: number): number => (mirrored ? width - where : where);
  const y = ({ column, line }: Node): number => HEAD + ((lines - inColumn(column).length) / 2 + line) * LINE;
  const heads = [words.passesOn, words.cites, words.onTheWordOf];
  const keyOf = ({ column, id }: Node): string => `${column} ${id}`;
  const textAt = (column: number): { readonly x: number; readonly textAnchor: "start" | "middle" | "end" } =>
    column === 0
      ? { x: x(first), textAnchor: "end" }
      : column === 1
        ? { x: x(between), textAnchor: "middle" }
        : { x: x(width - last), textAnchor: "start" };
  return (
    <div className="citations" ref={frame}>
      <svg
        ref={drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.graph}
        data-take="sources"
        data-caption={words.graph}
      >
        {heads.map(
          (head, column) =>
            inColumn(column).length > 0 && (
              <text key={head} className="column" {...textAt(column)} y={14}>
                {head}
              </text>
            ),
        )}
        {edges.map(({ from, to, claims }) => {
          const lit = active === null || active === keyOf(from) || active === keyOf(to);
          const party = sides.get(to.id);
          const [a, b] = [x(out(from)), x(into(to))];
          // From one name between to another the line goes round.
          const round = from.column === to.column;
          const back = x(out(to));
          const bend = mirrored ? Math.min(a, back) - 40 : Math.max(a, back) + 40;
          const line = round
            ? `M${a} ${y(from)}C${bend} ${y(from)} ${bend} ${y(to)} ${back} ${y(to)}`
            : `M${a} ${y(from)}C${(a + b) / 2} ${y(from)} ${(a + b) / 2} ${y(to)} ${b} ${y(to)}`;
          return (
            <path
              key={`${keyOf(from)} ${keyOf(to)}`}
              d={line}
              strokeWidth={Math.min(14, 1 + claims)}
              data-party={party ? partyMark(party) : undefined}
              data-dim={!lit || undefined}
            >
              <title>
                {`${isolated(sourceInWords(from.id, names))}${strings.arrow}${isolated(sourceInWords(to.id, names))} · ${words.citations(claims)}`}
              </title>
            </path>
          );
        })}
        {nodes.map((node) => {
          const party = sides.get(node.id);
          const name = sourceInWords(node.id, names);
          return (
            <text
              key={keyOf(node)}
              {...textAt(node.column)}
              y={y(node) + 4}
              data-dim={(active !== null && active !== keyOf(node)) || undefined}
              onPointerEnter={() => setActive(keyOf(node))}
              onPointerLeave={() => setActive(null)}
            >
              {isolated(shortened(name, rooms[node.column] ?? 0))}
              <title>{party ? `${isolated(name)} · ${nameOf(names.parties, party).name}` : name}</title>
            </text>
          );
        })}
      </svg>
      <p className="hint chart-foot">
        {left > 0 && <span>{words.moreNames(left)}</span>}
        <TakeDrawing name="sources" what={strings.take.sources} drawing={() => drawing.current} />
      </p>
    </div>
  );
}
