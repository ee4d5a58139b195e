// Propositions in time: intervals as bars, a count for each day below, and a stretch of days that can be brushed.
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useMemo, useRef, useState } from "react";
import type { PropositionStatus, TimelineDay } from "../../../src/model.ts";
import type { Register, StoryTimeline } from "../../../src/server/api.ts";
import type { FilterChange } from "../story/filters.ts";
import { placesInWords } from "../story/statement.tsx";
import { strings } from "../strings.ts";
import { typeInWords } from "../types.ts";
import { useWidth } from "../width.ts";
import { dateInWords, daysInWords, tickInWords } from "../words.ts";
import { alikeOf, BAR, type Bar, barAt, barsOf, barTop, LANE } from "./bars.ts";
import { dayNumber, isoDay, type TimeScale, timeScale } from "./scale.ts";

interface TimelineProps {
  readonly timeline: StoryTimeline;
  readonly names: Register;
  readonly pick: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** The moment of the map. */
  readonly at: string | null;
  readonly onPick: (proposition: string | null) => void;
  readonly onChange: (change: FilterChange) => void;
}

const COUNTS = 34;
const AXIS = 20;

/** The timeline. */
export const Timeline = memo(function Timeline({ timeline, names, pick, since, until, at, onPick, onChange }: TimelineProps) {
  const { story: words } = strings;
  const { entries, moments, counts, total } = timeline;
  const [frame, width] = useWidth<HTMLDivElement>(900);
  const mirrored = strings.direction === "rtl";
  const scale = useMemo(() => timeScale(moments.map(dayNumber), width, mirrored), [moments, width, mirrored]);
  const bars = useMemo(() => barsOf(entries, scale, width, pick), [entries, scale, width, pick]);
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const top = lanes * LANE + 8;
  const height = top + COUNTS + AXIS;
  const [pointed, setPointed] = useState<Bar | null>(null);
  if (entries.length === 0) return <p className="empty">{words.noTime}</p>;
  return (
    <div className="timeline" data-drawing="" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} data-take="timeline" data-caption={words.timeline}>
        <title>{words.timeline}</title>
        {scale.breaks.map((x) => (
          <path
            key={x}
            className="break"
            d={`M${x - 4} 0L${x} ${top / 2}L${x - 4} ${top}M${x + 1} 0L${x + 5} ${top / 2}L${x + 1} ${top}`}
          />
        ))}
        {at && scale.days.length > 0 && (
          <line className="moment" x1={scale.x(dayNumber(at))} x2={scale.x(dayNumber(at))} y1={0} y2={top + COUNTS} />
        )}
        <Bars bars={bars} names={names} pick={pick} onPick={onPick} onPoint={setPointed} />
        <Counts counts={counts} scale={scale} top={top} />
        <Brush
          scale={scale}
          top={top}
          width={width}
          since={since}
          until={until}
          onBrush={(from, to) => onChange({ since: from, until: to })}
        />
        <g className="axis" aria-hidden="true">
          <line x1={0} x2={width} y1={top + COUNTS} y2={top + COUNTS} />
          {scale.ticks.map((day, index) => (
            <text key={day} x={scale.x(day)} y={top + COUNTS + 14} textAnchor="start">
              {tickInWords(isoDay(day), index === 0 ? null : isoDay(scale.ticks[index - 1] ?? day))}
            </text>
          ))}
        </g>
      </svg>
      {pointed && bars.includes(pointed) && <BarTip bar={pointed} names={names} width={width} />}
      <p className="timeline-key hint">
        <span>{words.bars}</span>
        {STATUSES.map((status) => (
          <span key={status} data-legend="">
            <BarSign status={status} certain={true} /> {words.status[status]}
          </span>
        ))}
        <span data-legend="">
          <BarSign status="disputed" certain={false} /> {words.reportDayOnly}
        </span>
        {bars.length < total && <span>{words.notDrawn(total - bars.length)}</span>}
      </p>
    </div>
  );
});

const STATUSES = ["disputed", "confirmed", "single-origin"] as const;

/** What a bar says, in words. */
function barInWords({ entry }: Bar, names: Register): string {
  return [
    typeInWords(entry),
    strings.standingShort[entry.polarity][entry.modality],
    placesInWords(entry.places, names),
    daysInWords(entry.start, entry.end),
    strings.story.status[entry.status],
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What the bar under the pointer says, below it; whoever can't see it has it as the bar's name. */
function BarTip({ bar, names, width }: { readonly bar: Bar; readonly names: Register; readonly width: number }) {
  const middle = (bar.from + bar.to) / 2;
  // Within the drawing: a tip near an edge grows away from it.
  const edge = middle < width / 2 ? { left: Math.max(0, bar.from) } : { right: Math.max(0, width - bar.to) };
  return (
    <p className="bar-tip" style={{ ...edge, top: barTop(bar.lane) + LANE }} aria-hidden="true">
      {barInWords(bar, names)}
    </p>
  );
}

/** A bar as the key shows it. */
function BarSign({ status, certain }: { readonly status: PropositionStatus; readonly certain: boolean }) {
  return (
    <svg width={18} height={10} aria-hidden="true">
      <g className="bar" data-status={status} data-certain={certain}>
        <path d="M0 0H18V10H0Z" />
        {certain && <path className="edge" fillRule="evenodd" d="M0 0H18V10H0ZM1.5 1.5H16.5V8.5H1.5Z" />}
      </g>
    </svg>
  );
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly names: Register;
  readonly pick: string | null;
  readonly onPick: (proposition: string | null) => void;
  readonly onPoint: (bar: Bar | null) => void;
}

/** The bars. Only those in hand are elements of their own and have words: the one picked, reached by keyboard, or under the pointer. */
const Bars = memo(function Bars({ bars, names, pick, onPick, onPoint }: BarsProps) {
  const { story: words } = strings;
  const [reached, setReached] = useState(-1);
  const [hovered, setHovered] = useState(-1);
  const alike = useMemo(() => alikeOf(bars), [bars]);
  const active = Math.min(reached, bars.length - 1);
  const onward = strings.direction === "rtl" ? -1 : 1;
  const under = (event: MouseEvent<SVGGElement>): number => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return barAt(bars, event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0));
  };
  const pickOf = (bar: Bar | undefined): void => {
    if (bar !== undefined) onPick(bar.entry.proposition);
  };
  const reach = (index: number): void => {
    setReached(index);
    onPoint(bars[index] ?? null);
  };
  const hover = (index: number): void => {
    setHovered(index);
    onPoint(bars[index] ?? null);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? onward : event.key === "ArrowLeft" ? -onward : 0;
    if (step !== 0) reach(Math.min(bars.length - 1, Math.max(0, active + step)));
    else if (event.key === "Enter") pickOf(bars[active]);
    else if (event.key === "Escape") onPick(pick);
    else return;
    event.preventDefault();
  };
  const inHand = [...bars.entries()].filter(
    ([index, { entry }]) => entry.proposition === pick || index === Math.max(0, active) || index === hovered,
  );
  return (
    <g
      role="listbox"
      tabIndex={0}
      aria-label={words.timelineKeys}
      aria-activedescendant={bars[active] ? `bar-${bars[active].entry.proposition}` : undefined}
      onKeyDown={onKey}
      onClick={(event) => pickOf(bars[under(event)])}
      onPointerMove={(event) => hover(under(event))}
      onPointerLeave={() => hover(-1)}
      onBlur={() => onPoint(null)}
    >
      {alike.map(({ status, extends: lasts, certain, inside, edge }) => (
        <g key={`${status} ${lasts} ${certain}`} className="bar" data-status={status} data-extends={lasts} data-certain={certain}>
          <path d={inside} />
          {edge !== "" && <path className="edge" fillRule="evenodd" d={edge} />}
        </g>
      ))}
      {inHand.map(([index, bar]) => {
        const { proposition } = bar.entry;
        return (
          <rect
            key={proposition}
            id={`bar-${proposition}`}
            className="in-hand"
            data-active={index === active || index === hovered || undefined}
            x={bar.from}
            y={barTop(bar.lane)}
            width={bar.to - bar.from}
            height={BAR}
            role="option"
            aria-setsize={bars.length}
            aria-posinset={index + 1}
            tabIndex={-1}
            aria-selected={proposition === pick}
            aria-label={barInWords(bar, names)}
          />
        );
      })}
    </g>
  );
});

/** How many propositions are told of each day, the disputed ones below. */
const Counts = memo(function Counts({
  counts,
  scale,
  top,
}: {
  readonly counts: readonly TimelineDay[];
  readonly scale: TimeScale;
  readonly top: number;
}) {
  const most = counts.reduce((high, { all }) => Math.max(high, all), 1);
  const columns = (countOf: (day: TimelineDay) => number): string =>
    counts
      .map((told) => {
        const n = countOf(told);
        if (n === 0) return "";
        const day = dayNumber(told.day);
        const edges = [scale.x(day), scale.x(day + 1)];
        const from = Math.min(...edges);
        const wide = Math.max(2, Math.max(...edges) - from - 1);
        const high = Math.max(1.5, (n / most) * (COUNTS - 6));
        return `M${from.toFixed(1)} ${top + COUNTS}v${-high.toFixed(1)}h${wide.toFixed(1)}v${high.toFixed(1)}z`;
      })
      .join("");
  return (
    <g className="counts" aria-hidden="true">
      <path d={columns(({ all }) => all)} />
      <path className="disputed" d={columns(({ disputed }) => disputed)} />
    </g>
  );
});

interface BrushProps {
  readonly scale: TimeScale;
  readonly top: number;
  readonly width: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly onBrush: (since: string | null, until: string | null) => void;
}

/** The strip below the bars: dragging over it takes a stretch of days, a click without dragging lets it go; the dates beside the filters do the same by keyboard. */
function Brush({ scale, top, width, since, until, onBrush }: BrushProps) {
  const from = useRef<number | null>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const where = (event: PointerEvent): number =>
    event.clientX - ((event.currentTarget as SVGRectElement).ownerSVGElement?.getBoundingClientRect().left ?? 0);
  const edges: readonly [number, number] | null =
    drag ??
    (since || until
      ? [scale.x(since ? dayNumber(since) : (scale.days[0] ?? 0)), scale.x((until ? dayNumber(until) : (scale.days.at(-1) ?? 0)) + 1)]
      : null);
  const down = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = where(event);
  };
  const move = (event: PointerEvent): void => {
    if (from.current !== null) setDrag([from.current, where(event)]);
  };
  const up = (): void => {
    if (drag && Math.abs(drag[0] - drag[1]) > 4) {
      const days = drag.map((x) => scale.nearest(x));
      onBrush(isoDay(Math.min(...days)), isoDay(Math.max(...days)));
    } else if (from.current !== null) {
      onBrush(null, null);
    }
    from.current = null;
    setDrag(null);
  };
  return (
    <g className="brush">
      {edges && <rect className="brushed" x={Math.min(...edges)} width={Math.abs(edges[0] - edges[1])} y={0} height={top + COUNTS} />}
      <rect className="strip" x={0} y={top} width={width} height={COUNTS} onPointerDown={down} onPointerMove={move} onPointerUp={up}>
        <title>{strings.story.brush}</title>
      </rect>
      {edges && since && until && (
        <text x={Math.min(...edges) + 4} y={top + 11}>{`${dateInWords(since, "short")} – ${dateInWords(until, "short")}`}</text>
      )}
    </g>
  );
}
