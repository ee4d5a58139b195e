// Digits at a token of a run → days, hours, years, clock times and dates that they can be.
import { TYPE } from "./atom.ts";
import type { TimeRun } from "./run.ts";
import { MOST_DAYS, type TimeWords } from "./words.ts";

/** Puts all readings of the digits at a token. */
export function readDigits(run: TimeRun, words: TimeWords, at: number): void {
  const form = run.tokens.form[at] as string;
  const read = words.numbers.read(run.tokens, at, run.limit);
  if (read !== null) run.put(TYPE.num, read.value, read.to);
  const value = run.plain(at, 4);
  if (value < 0) {
    dotted(run, words, form, at);
    return;
  }
  if (form.length <= 2) small(run, words, value, at);
  else if (form.length === 4 && (run.tokens.end[at] as number) - (run.tokens.start[at] as number) === 4) year(run, words, value, at);
  // 1030 before a half of the day
  if (form.length >= 3 && value % 100 < 60 && value < 2400) run.put(TYPE.hhmm, Math.floor(value / 100) * 60 + (value % 100), at + 1);
  date(run, words, value, at);
}

/** 7.12.2016, 14.30 */
function dotted(run: TimeRun, words: TimeWords, form: string, at: number): void {
  const parts = form.split(".");
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts.length === 3 && form.length <= 10) literal(run, words, [a, b, c], parts[0]?.length === 4, at + 1);
  else if (parts.length === 2 && parts[1]?.length === 2 && a < 25 && b < 60) run.put(TYPE.clkdot, a * 60 + b, at + 1);
}

/** One or two digits. */
function small(run: TimeRun, words: TimeWords, value: number, at: number): void {
  const next = run.form(at + 1);
  run.putSmall(value, at + 1);
  if (value >= 20) decade(run, words, value, at);
  if (run.glued(at + 1) && words.ordinalEndings.has(next) && value > 0) {
    run.put(TYPE.ord, value, at + 2);
    if (value <= MOST_DAYS) run.put(TYPE.day, value, at + 2);
  }
  if (value > 24 || !run.glued(at + 1)) return;
  // 14:30, 14:30:15
  if (next === ":" && run.glued(at + 2)) {
    const minutes = (run.tokens.form[at + 2] ?? "").length === 2 ? run.plain(at + 2, 2) : -1;
    if (minutes >= 0 && minutes < 60) {
      const to = at + 3;
      const seconds = run.form(to) === ":" && run.glued(to) && run.glued(to + 1) ? run.plain(to + 1, 2) : -1;
      run.put(TYPE.clk, value * 60 + minutes + Math.max(seconds, 0) / 60, seconds < 0 ? to : to + 2);
    }
  }
  // 14h30, 14h
  if (run.hyphened(at + 1)) return;
  if (words.hourLetters.has(next)) run.put(TYPE.clk, value * 60, at + 2);
  else if (words.hourLetters.has(next.slice(0, 1)) && next.length === 3) {
    const minutes = Number(next.slice(1));
    if (minutes < 60) run.put(TYPE.clk, value * 60 + minutes, at + 2);
  }
}

/** Four digits of which none was folded away. */
function year(run: TimeRun, words: TimeWords, value: number, at: number): void {
  if (value >= 1000 && value < 3000 && !run.counted(at + 1)) run.put(TYPE.year, value, at + 1);
  decade(run, words, value, at);
  // 0300 before a zone's name
  if (value % 100 < 60 && value < 2400 && words.typeForms.get("zone")?.has(run.form(at + 1)) === true)
    run.put(TYPE.clk, Math.floor(value / 100) * 60 + (value % 100), at + 1);
}

/** 90s, 1990s */
function decade(run: TimeRun, words: TimeWords, value: number, at: number): void {
  if (value % 10 === 0 && run.glued(at + 1) && words.typeForms.get("decadeEnding")?.has(run.form(at + 1)) === true)
    run.put(TYPE.decade, value, at + 2);
}

/** The sign between the numbers of a date: a hyphen that joins tokens (`~`), or one that is a token; empty when there is none. */
function dateSign(run: TimeRun, at: number): "~" | "/" | "-" | "" {
  if (run.hyphened(at)) return "~";
  const sign = run.form(at);
  return (sign === "/" || sign === "-") && run.glued(at) && run.glued(at + 1) ? sign : "";
}

/** 2016-12-07, 12/11/2016, 12/11, 11/2016 */
function date(run: TimeRun, words: TimeWords, value: number, at: number): void {
  const { length } = run.tokens.form[at] as string;
  const sign = dateSign(run, at + 1);
  if (sign === "") return;
  const width = sign === "~" ? 1 : 2;
  const second = at + width;
  const b = run.plain(second, 4);
  if (b < 0) return;
  if (b > 99) {
    if (b >= 1900 && b < 2100 && value >= 1 && value <= 12 && length <= 2) run.put(TYPE.date, b * 10000 + value * 100, second + 1);
    return;
  }
  const third = second + width;
  const c = dateSign(run, second + 1) === sign ? run.plain(third, 4) : -1;
  if (c >= 0) literal(run, words, [value, b, c], length === 4, third + 1, (run.tokens.form[third] as string).length);
  else if (sign === "/" && length <= 2) {
    const [d, m] = words.dateOrder === "mdy" && value <= 12 ? [b, value] : [value, b];
    if (m >= 1 && m <= 12 && d >= 1 && d <= MOST_DAYS) run.put(TYPE.dm, m * 100 + d, second + 1);
  } else if (length === 4 && b >= 1 && b <= 12) run.put(TYPE.date, value * 10000 + b * 100, second + 1);
}

/** A date in digits: year first, or by the language's order where both readings hold. */
function literal(
  run: TimeRun,
  words: TimeWords,
  [a, b, c]: readonly [number, number, number],
  yearFirst: boolean,
  to: number,
  yearDigits = 4,
): void {
  let [y, m, d] = [a, b, c];
  if (!yearFirst) {
    y = yearDigits > 2 ? c : c < 70 ? 2000 + c : 1900 + c;
    [d, m] = words.dateOrder === "dmy" ? [a, b] : [b, a];
    if (m > 12 && d <= 12) [d, m] = [m, d];
  }
  if (y >= 1000 && y < 3000 && m >= 1 && m <= 12 && d >= 1 && d <= MOST_DAYS) run.put(TYPE.date, y * 10000 + m * 100 + d, to);
}
