// A report's text into its headings: lines that close with no mark of a sentence's end.
import type { Span } from "../../model.ts";

/** Marks that end a sentence, in the scripts that Unicode lists, and the quotes and brackets that may follow them. */
const ENDS = new Set([".", "!", "?", "…", "。", "؟", "۔", "।", ":", ";"]);
const CLOSERS = new Set(['"', "'", "»", "”", "’", ")", "]", "›", "\u200f", "\u200e", "\u00a0", " ", "\t", "\r"]);
/** Longer lines are paragraphs that lack their full stop, UTF-16 code units. */
const LONGEST = 200;

/** Whether a span lies in a heading. A text of one line has none. */
export function headings(text: string): (span: Span) => boolean {
  const spans: Span[] = [];
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let last = end - 1;
    while (last >= start && CLOSERS.has(text.charAt(last))) last--;
    if (last >= start) {
      lines++;
      if (end - start <= LONGEST && !ENDS.has(text.charAt(last))) spans.push({ start, end });
    }
    start = end + 1;
  }
  return lines < 2 ? () => false : (span) => spans.some(({ start, end }) => start <= span.start && span.end <= end);
}
