// Citations into a drawing of two columns: who passes on, and on whose word, a line for each, as thick as it is frequent.
import { useMemo, useState } from "react";
import type { Citation, CitedSource } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { useWidth } from "../width.ts";
import { isolated, shortened, sourceInWords } from "../words.ts";

const LINE = 22;
/** More names than these on a side can't be read. */
const NAMES = 24;

interface GraphProps {
  readonly sources: readonly CitedSource[];
  readonly citations: readonly Citation[];
  readonly names: Register;
}

/** The names at one end of the citations, those with most claims first. */
function column(citations: readonly Citation[], end: "from" | "to"): readonly string[] {
  const weights = new Map<string, number>();
  for (const citation of citations) weights.set(citation[end], (weights.get(citation[end]) ?? 0) + citation.claims);
  return [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, NAMES)
    .map(([id]) => id);
}

/** Both columns; a name all of whose lines would lead to names that are left out is left out too. */
function columns(citations: readonly Citation[]): { readonly left: readonly string[]; readonly right: readonly string[] } {
  const cited = new Set(column(citations, "to"));
  const left = column(
    citations.filter(({ to }) => cited.has(to)),
    "from",
  );
  const citing = new Set(left);
  return {
    left,
    right: column(
      citations.filter(({ from, to }) => citing.has(from) && cited.has(to)),
      "to",
    ),
  };
}

/** The drawing; pointing at a name leaves only its own lines. */
export function CitationGraph({ sources, citations, names }: GraphProps) {
  const { sources: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(900);
  const [active, setActive] = useState<string | null>(null);
  const { left, right } = useMemo(() => columns(citations), [citations]);
  const sides = useMemo(() => new Map(sources.map(({ id, party }) => [id, party])), [sources]);
  if (citations.length === 0) return null;
  const height = Math.max(left.length, right.length) * LINE + 30;
  const edge = Math.min(260, width * 0.34);
  const mirrored = strings.direction === "rtl";
  const x = (where: number): number => (mirrored ? width - where : where);
  const y = (index: number): number => 36 + index * LINE;
  const name = (id: string, index: number, side: "from" | "to") => (
    <text
      key={id}
      x={x(side === "from" ? edge - 14 : width - edge + 14)}
      y={y(index) + 4}
      textAnchor={side === "from" ? "end" : "start"}
      data-party={sides.get(id) ? partyMark(sides.get(id) ?? "") : undefined}
      onPointerEnter={() => setActive(`${side} ${id}`)}
      onPointerLeave={() => setActive(null)}
    >
      {isolated(shortened(sourceInWords(id, names), edge - 16))}
    </text>
  );
  return (
    <div className="citations" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.graph} data-take="sources">
        <text className="column" x={x(edge - 14)} y={14} textAnchor="end">
          {words.passesOn}
        </text>
        <text className="column" x={x(width - edge + 14)} y={14} textAnchor="start">
          {words.onTheWordOf}
        </text>
        {citations.map(({ from, to, claims }) => {
          const [a, b] = [left.indexOf(from), right.indexOf(to)];
          if (a < 0 || b < 0) return null;
          const lit = active === null || active === `from ${from}` || active === `to ${to}`;
          const party = sides.get(to);
          return (
            <path
              key={`${from} ${to}`}
              d={`M${x(edge)} ${y(a)}C${x(width / 2)} ${y(a)} ${x(width / 2)} ${y(b)} ${x(width - edge)} ${y(b)}`}
              strokeWidth={Math.min(14, 1 + claims)}
              data-party={party ? partyMark(party) : undefined}
              data-dim={!lit || undefined}
            >
              <title>{`${sourceInWords(from, names)}${strings.arrow}${sourceInWords(to, names)} · ${words.citations(claims)}`}</title>
            </path>
          );
        })}
        {left.map((id, index) => name(id, index, "from"))}
        {right.map((id, index) => name(id, index, "to"))}
      </svg>
    </div>
  );
}
