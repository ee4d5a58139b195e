// Overlapping and nested spans over a text into plain segments: the text is cut wherever any span begins or ends, or a line does.
import type { Span } from "../../../src/model.ts";

/** A stretch of text in which the same spans hold throughout. */
export interface Segment extends Span {
  readonly text: string;
  /** Indexes of the claims that cover it, innermost (shortest) first. */
  readonly claims: readonly number[];
  /** Indexes of the claims that begin here, outermost first. */
  readonly opens: readonly number[];
  /** Indexes of the source spans that cover it. */
  readonly sources: readonly number[];
}

/** A line of the text, cut into segments; the newline itself is left out. */
export interface Line extends Span {
  readonly segments: readonly Segment[];
  /** Whether it goes on from the one before: a line without end is cut, since no browser can set it in one piece. */
  readonly continues: boolean;
}

const LONGEST_LINE = 4000;

interface Boundary {
  readonly at: number;
  readonly layer: "claims" | "sources";
  readonly index: number;
  readonly opens: boolean;
}

function boundariesOf(length: number, layer: Boundary["layer"], spans: readonly Span[]): Boundary[] {
  return spans.flatMap(({ start, end }, index): Boundary[] => {
    // Spans of another version of the text, or of a hostile answer, must not break the page.
    const [from, to] = [Math.max(0, start), Math.min(length, end)];
    if (!(from < to)) return [];
    return [
      { at: from, layer, index, opens: true },
      { at: to, layer, index, opens: false },
    ];
  });
}

type LineSpan = Omit<Line, "segments">;

/** A line in pieces of bearable length, cut after a space where there is one, and never within a pair of surrogates. */
function pieces(text: string, from: number, to: number): LineSpan[] {
  const parts: LineSpan[] = [];
  let start = from;
  while (to - start > LONGEST_LINE) {
    const limit = start + LONGEST_LINE;
    const space = text.lastIndexOf(" ", limit - 1) + 1;
    const lead = text.charCodeAt(limit - 1);
    const end = space > start + LONGEST_LINE / 2 ? space : lead >= 0xd800 && lead < 0xdc00 ? limit - 1 : limit;
    parts.push({ start, end, continues: start > from });
    start = end;
  }
  parts.push({ start, end: to, continues: start > from });
  return parts;
}

/** Where lines end: after `\n`, `\r\n`, or a Unicode line or paragraph separator. */
function lineSpans(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push(...pieces(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(...pieces(text, start, text.length));
  return lines;
}

/**
 * Cuts a text at every boundary of every span.
 *
 * @param text - the report's text.
 * @param claims - where the claims' words are.
 * @param sources - where the sources are named.
 */
export function cut(text: string, claims: readonly Span[], sources: readonly Span[]): readonly Line[] {
  const boundaries = [...boundariesOf(text.length, "claims", claims), ...boundariesOf(text.length, "sources", sources)];
  boundaries.sort((a, b) => a.at - b.at);
  const size = (index: number): number => {
    const span = claims[index];
    return span ? span.end - span.start : 0;
  };
  const within = { claims: new Set<number>(), sources: new Set<number>() };
  let next = 0;

  return lineSpans(text).map((line) => {
    const segments: Segment[] = [];
    let at = line.start;
    // A claim that opened in the line break before still opens at this line's first word.
    let opens: number[] = [];
    const enter = (limit: number): void => {
      for (let boundary = boundaries[next]; boundary && boundary.at <= limit; boundary = boundaries[++next]) {
        const { layer, index } = boundary;
        if (boundary.opens) within[layer].add(index);
        else within[layer].delete(index);
        if (layer === "claims" && boundary.opens) opens.push(index);
      }
    };
    enter(at);
    while (at < line.end) {
      const end = Math.min(boundaries[next]?.at ?? line.end, line.end);
      segments.push({
        start: at,
        end,
        text: text.slice(at, end),
        claims: [...within.claims].sort((a, b) => size(a) - size(b) || b - a),
        opens: opens.filter((index) => within.claims.has(index)).sort((a, b) => size(b) - size(a) || a - b),
        sources: [...within.sources],
      });
      opens = [];
      at = end;
      if (at < line.end) enter(at);
    }
    return { ...line, segments };
  });
}
