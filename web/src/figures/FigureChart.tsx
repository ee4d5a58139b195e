// Figures into a dot-and-range chart: one line for each, by day and source, its range as the words bound it.
import { useMemo } from "react";
import type { Quantity } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { number } from "../locale.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { useWidth } from "../width.ts";
import { dateInWords, isolated, quantityInWords, shortened, sourceInWords, thingInWords } from "../words.ts";

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
/** Beyond this ratio of the largest to the smallest, the axis grows by powers of ten. */
const WIDE = 60;

/** Where the words put the bounds; null where they leave them open. */
function boundsOf({ value, max, bound }: Quantity): { readonly low: number | null; readonly high: number | null } {
  switch (bound) {
    case "at-least":
      return { low: value, high: max };
    case "at-most":
      return { low: null, high: value };
    case "about":
      return { low: value * 0.9, high: max ?? value * 1.1 };
    default:
      return { low: value, high: max ?? value };
  }
}

/** Round values for an axis. */
function ticksOf(low: number, high: number, logarithmic: boolean): readonly number[] {
  if (logarithmic) {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) found.push(10 ** power);
    return found.filter((tick) => tick >= low / 2 && tick <= high * 2);
  }
  const rough = (high - low) / 4 || 1;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * unit).find((n) => n >= rough) ?? unit;
  const found: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) found.push(tick);
  return found;
}

interface ChartProps {
  /** All in one unit. */
  readonly points: readonly Measured[];
  readonly unit: string;
  readonly names: Register;
}

/** The chart. */
export function FigureChart({ points, unit, names }: ChartProps) {
  const { figures: words } = strings;
  const [frame, width] = useWidth<HTMLDivElement>(700);
  const sorted = useMemo(() => [...points].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), [points]);
  const all = sorted.flatMap(({ quantity }) => {
    const { low, high } = boundsOf(quantity);
    return [quantity.value, low ?? quantity.value, high ?? quantity.value];
  });
  const positive = all.filter((value) => value > 0);
  const logarithmic = positive.length === all.length && Math.max(...all) / Math.min(...all) > WIDE;
  const [low, high] = logarithmic ? [Math.min(...all) / 1.5, Math.max(...all) * 1.5] : [Math.min(0, ...all), Math.max(...all) * 1.08 || 1];
  const narrow = width < 560;
  const left = narrow ? 8 : Math.min(300, width * 0.42);
  const line = narrow ? LINE + 20 : LINE;
  const room = width - left - 64;
  const mirrored = strings.direction === "rtl";
  const share = (value: number): number => (logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low || 1));
  const x = (value: number): number => (mirrored ? width - left - share(value) * room : left + share(value) * room);
  const height = sorted.length * line + AXIS;
  return (
    <div className="figure-chart" ref={frame}>
      <p className="unit">{thingInWords(unit)}</p>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} data-take="figures" role="group" aria-label={words.chart}>
        {ticksOf(low, high, logarithmic).map((tick) => (
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
          const since = point.from !== null && point.from !== point.day ? words.since(dateInWords(point.from, "short")) : "";
          const when = point.day === "" ? "" : ` · ${dateInWords(point.day, "short")}`;
          const scope = since === "" ? "" : ` (${since})`;
          const source = sourceInWords(point.source, names);
          const who = isolated(source) + when;
          // The figure's day and scope are kept whole; a long name gives way.
          const fits = isolated(shortened(source, (narrow ? width : left) - 8 - (when.length + scope.length) * 6)) + when;
          const says = quantityInWords(point.quantity, names);
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
                x={mirrored ? Math.min(x(point.quantity.value), to) - 9 : Math.max(x(point.quantity.value), to) + 9}
                y={y + (open === 0 ? 4 : -6)}
                textAnchor="start"
              >
                {number(point.quantity.value)}
              </text>
            </a>
          );
        })}
      </svg>
      {logarithmic && <p className="hint">{words.logarithmic}</p>}
    </div>
  );
}
