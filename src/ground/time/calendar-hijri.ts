// Hijri dates → Gregorian days and back, by the Umm al-Qura calendar of the engine's tables; each month is looked up once.
import { dayNumber } from "./calendar.ts";

let format: Intl.DateTimeFormat | null = null;
const starts = new Map<number, number>();
const dates = new Map<number, HijriDate>();

export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Hijri date of a day number. */
export function hijriOf(days: number): HijriDate {
  const known = dates.get(days);
  if (known !== undefined) return known;
  format ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const out = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(new Date(days * 86_400_000))) {
    if (type === "year" || (type as string) === "relatedYear") out.year = Number.parseInt(value, 10);
    else if (type === "month") out.month = Number(value);
    else if (type === "day") out.day = Number(value);
  }
  dates.set(days, out);
  return out;
}

/** Day number on which a Hijri month begins. */
export function hijriMonth(year: number, month: number): number {
  const index = year * 12 + month - 1;
  const known = starts.get(index);
  if (known !== undefined) return known;
  // Tabular estimate (29.53 days a month since 16 July 622), then at most a few steps by the tables.
  let day = dayNumber(622, 7, 19) + Math.round((index - 12) * 29.530588);
  for (let step = 0; step < 6; step++) {
    const { year: y, month: m, day: d } = hijriOf(day);
    const off = index - (y * 12 + m - 1);
    if (off === 0) {
      day -= d - 1;
      break;
    }
    day += off > 0 ? Math.max(1, 30 - d + 1) : -d;
  }
  starts.set(index, day);
  return day;
}
