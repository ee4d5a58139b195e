// Figures into a dot-and-range chart: one line for each, by day and source, its range as the words bound it.
import { useMemo, useRef } from "react";
import type { Quantity } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { number } from "../locale.ts";
import { partyMark } from "../parties.ts";
import { shortened, widthOf } from "../room.ts";
import { strings } from "../strings.ts";
import { TakeDrawing } from "../take/TakeDrawing.tsx";
import { useWidth } from "../width.ts";
import { dateInWords, isolated, quantityInWords, sourceInWords, thingInWords } from "../words.ts";
import { boundsOf, figureAxis } from "./axis.ts";

/** One figure with whose it is and what it covers. */
export interface Measured {
  readonly claim: string;
  readonly report: string;
  readonly quantity: Quantity;
  readonly source: string;
  readonly side: string | null;
  /** The day it is told of, ISO; empty when unknown. */
  readonly day: string;
  /** Where it counts from, when it covers more than that day; null otherwise. */
  readonly from: string | null;
}

const LINE = 30;
const AXIS = 24;
interface ChartProps {
  /** All in one unit. */
  readonly points: readonly Measured[];
  readonly unit: string;
  readonly names: Register;
  /** What they are figures of, for a drawing that is taken out. */
  readonly caption: string;
}

/** Whose a figure is, of which day, and since when it counts. */
function labelOf(
  { source, day, from }: Measured,
  names: Register,
): { readonly source: string; readonly when: string; readonly scope: string } {
  const since = from !== null && from !== day ? strings.figures.since(dateInWords(from, "short")) : "";
  return {
    source: sourceInWords(source, names),
    when: day === "" ? "" : ` · ${dateInWords(day, "short")}`,
    scope: since === "" ? "" : ` (${since})`,
  };
}

/** The chart. */
export function FigureChart({ points, unit, names, caption }: ChartProps) {
  const drawing = useRef<SVGSVGElement | null>(null);
  const { figures: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(700);
  const sorted = useMemo(() => [...points].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), [points]);
  const { logarithmic, ticks, share } = useMemo(() => figureAxis(sorted.map(({ quantity }) => quantity)), [sorted]);
  const narrow = width < 560;
  const labels = sorted.map((point) => labelOf(point, names));
  // The names have as much room as the longest asks for, as far as the figures keep theirs.
  const longest = Math.max(0, ...labels.map(({ source, when, scope }) => widthOf(source + when + scope)));
  const left = narrow ? 8 : Math.min(longest + 30, width * 0.5);
  const line = narrow ? LINE + 20 : LINE;
  const room = width - left - 64;
  const mirrored = strings.direction === "rtl";
  const x = (value: number): number => (mirrored ? width - left - share(value) * room : left + share(value) * room);
  const height = sorted.length * line + AXIS;
  return (
    <div className="figure-chart" ref={frame}>
      <p className="unit">{thingInWords(unit)}</p>
      <svg
        ref={drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        data-take="figures"
        data-caption={caption}
        role="group"
        aria-label={words.chart}
      >
        {ticks.map((tick) => (
          <g key={tick} className="tick" aria-hidden="true">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
            <text x={x(tick)} y={height - 8} textAnchor="middle">
              {number(tick)}
            </text>
          </g>
        ))}
        {sorted.map((point, index) => {
          const y = index * line + (narrow ? line - 12 : line / 2);
          const bounds = boundsOf(point.quantity);
          const open = bounds.low === null ? -1 : bounds.high === null ? 1 : 0;
          const from = x(bounds.low ?? point.quantity.value);
          const to = x(bounds.high ?? point.quantity.value);
          const tip = x(point.quantity.value) + (mirrored ? -1 : 1) * open * 26;
          const { source, when, scope } = labels[index] ?? { source: "", when: "", scope: "" };
          const who = isolated(source) + when;
          // The figure's day and scope are kept whole; a long name gives way.
          const fits = isolated(shortened(source, (narrow ? width : left) - 12 - widthOf(when + scope))) + when;
          const says = quantityInWords(point.quantity, names);
          const { value, max } = point.quantity;
          const written = max === null ? number(value) : strings.quantity.range(number(value), number(max));
          const end = mirrored ? Math.min(x(value), to) : Math.max(x(value), to);
          // Where the figure has no room behind its range, it stands above it.
          const beside = (mirrored ? end : width - end) > widthOf(written) + 9;
          return (
            <a key={point.claim} href={hashOf({ screen: "reader", report: point.report, claim: point.claim })}>
              <title>{`${says} · ${who}`}</title>
              <rect className="hit" x={0} y={index * line} width={width} height={line} />
              <text className="who" x={mirrored ? width - 4 : 4} y={narrow ? index * line + 16 : y + 4} textAnchor="start">
                {fits}
                {scope !== "" && <tspan className="scope">{scope}</tspan>}
              </text>
              <line
                className="range"
                x1={from}
                x2={to}
                y1={y}
                y2={y}
                data-party={point.side === null ? undefined : partyMark(point.side)}
              />
              {open !== 0 && (
                <path
                  className="open"
                  d={`M${x(point.quantity.value)} ${y}H${tip}m${(mirrored ? 1 : -1) * open * 5} -4L${tip} ${y}l${(mirrored ? 1 : -1) * open * 5} 4`}
                />
              )}
              <circle cx={x(point.quantity.value)} cy={y} r={5} data-party={point.side === null ? undefined : partyMark(point.side)} />
              <text
                className="value"
                x={beside ? end + (mirrored ? -9 : 9) : mirrored ? 4 : width - 4}
                y={y + (open === 0 && beside ? 4 : -7)}
                textAnchor={beside ? "start" : "end"}
              >
                {written}
              </text>
            </a>
          );
        })}
      </svg>
      <p className="hint chart-foot">
        {logarithmic && <span>{words.logarithmic}</span>}
        <TakeDrawing name="figures" what={strings.take.figures} drawing={() => drawing.current} />
      </p>
    </div>
  );
}
