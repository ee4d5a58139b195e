// Words that a person marks on the screen into a span of the report's text, and a span into one that begins or ends a word away.
import type { Evidence, Span } from "../../../src/model.ts";

/** Offset into the report's text of a point in the drawn text; null when the point lies outside it. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("#text p[data-line]");
  if (!line) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  // A control character is drawn as its code, but is one unit of the text.
  for (const code of before.querySelectorAll(".control-character")) code.textContent = " ";
  return Number(line.dataset["line"]) + (before.textContent?.length ?? 0);
}

/** The words of the text that are marked on the screen, or null. */
export function markedSpan(text: string): Evidence | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return trimmed(text, start, end);
}

/** A span without the spaces around its words; null when there are no words. */
function trimmed(text: string, start: number, end: number): Evidence | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to, exact: text.slice(from, to) } : null;
}

/** Where words begin and end, in order. */
function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
}

/**
 * A span whose one end stands a word further on or back.
 *
 * @param edge - which end moves.
 * @param step - 1 onwards, -1 back.
 * @returns the span as it was when there is no word to move to, or nothing would be left.
 */
export function moved(text: string, span: Evidence, edge: "start" | "end", step: 1 | -1): Evidence {
  const stops = wordsOf(text).map((word) => word[edge]);
  const at = span[edge];
  const stop = step === 1 ? stops.find((one) => one > at) : stops.findLast((one) => one < at);
  if (stop === undefined) return span;
  const next = { start: span.start, end: span.end, [edge]: stop };
  return next.start < next.end ? { ...next, exact: text.slice(next.start, next.end) } : span;
}
