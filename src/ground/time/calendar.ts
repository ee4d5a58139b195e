// Civil dates as day numbers and back: the arithmetic of local wall-clock time, without time zones and without Date objects.

export const DAY = 1440; // minutes

/** Days since 1970-01-01 of a proleptic Gregorian date; months count from 1 and may overflow. */
export function dayNumber(year: number, month: number, day: number): number {
  const over = Math.floor((month - 1) / 12);
  const y0 = year + over;
  const m = month - over * 12;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Day number of `months` later; the day is kept within the month's length. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civil(days);
  const first = dayNumber(year, month + months, 1);
  const target = civil(first);
  return first + Math.min(day, daysInMonth(target.year, target.month)) - 1;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const four = (n: number): string => (n >= 0 && n < 1000 ? `0000${n}`.slice(-4) : String(n));

/** Days written lately: a report comes back to the same few, and holds each once. */
const written = new Map<number, string>();
const MOST_WRITTEN = 1000;

export function isoDay(days: number): string {
  const known = written.get(days);
  if (known !== undefined) return known;
  const { year, month, day } = civil(days);
  const iso = `${four(year)}-${two(month)}-${two(day)}`;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(days, iso);
  return iso;
}

/** ISO local date-time of minutes since 1970; a date alone when `dateOnly`. */
export function isoMinute(minutes: number, dateOnly: boolean): string {
  const days = Math.floor(minutes / DAY);
  if (dateOnly) return isoDay(days);
  const rest = minutes - days * DAY;
  const whole = Math.floor(rest);
  const seconds = Math.round((rest - whole) * 60);
  return `${isoDay(days)}T${two(Math.floor(whole / 60))}:${two(whole % 60)}${seconds > 0 ? `:${two(seconds)}` : ":00"}`;
}

/** Easter Sunday of the Eastern churches (Julian computus), as a Gregorian day; good for 1900–2099. */
export function julianEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}

/** Easter Sunday of the Western churches (Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
