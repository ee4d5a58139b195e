// Values into what a terminal shows: harmless characters, columns, colours, a line of progress.
import type { Io } from "./io.ts";

/** Controls of the terminal and of writing direction, which a hostile report could use to show what is not there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Text with terminal and direction controls shown as a replacement character; line ends and tabulators stay. */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(DANGEROUS, "\ufffd");
}

/** Text on one line, cut to `limit` characters. */
export function short(text: string, limit: number): string {
  const letters = [...printable(text).replace(/\s+/gu, " ")];
  return letters.length <= limit ? letters.join("") : `${letters.slice(0, limit - 1).join("")}…`;
}

/** Columns a text takes: marks take none. Wide scripts count as narrow, which only shifts a column. */
function width(text: string): number {
  return [...text.replace(/[\p{M}\u200b-\u200f]/gu, "")].length;
}

/** Rows under a header, cells padded to their column; the last column is left as it is. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === cells.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - width(cell)))).join("  ");
  return [header, ...rows].map((row) => `${line(row).trimEnd()}\n`).join("");
}

/** `1 claim`, `2 claims`, `2 parties`. */
export function counted(count: number, word: string): string {
  if (count === 1) return `1 ${word}`;
  return `${count} ${word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}

export type Paint = (style: "bold" | "dim" | "claim" | "source", text: string) => string;

const CODES = { bold: [1, 22], dim: [2, 22], claim: [4, 24], source: [36, 39] } as const;

/** Styles for the terminal, or none where output is no terminal or `NO_COLOR` is set. */
export function painter(io: Io): Paint {
  if (!io.colour) return (_style, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}

/** A count that is written over on a terminal while long work goes on; nothing elsewhere. */
export interface Progress {
  step(): void;
  /** Clears the line, so that something else can be written. */
  clear(): void;
}

/** @param total - null when it can't be known beforehand. */
export function progress(io: Io, words: string, total: number | null): Progress {
  let done = 0;
  let shown = 0;
  return {
    step: () => {
      done++;
      const now = Date.now();
      if (!io.live || now - shown < 100) return;
      shown = now;
      io.err(`\r\u001b[K${words} ${done}${total === null ? "" : ` of ${total}`}`);
    },
    clear: () => {
      if (shown > 0) io.err("\r\u001b[K");
    },
  };
}
