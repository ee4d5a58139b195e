// The Jewish new year that falls in a Gregorian year, by the fixed arithmetic of the Hebrew calendar.
import { dayNumber } from "./calendar.ts";

/** Days from the calendar's epoch to the new year, with the four rules that put it off. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = months * 29 + Math.floor(parts / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function newYear(hebrew: number): number {
  const [before, here, after] = [elapsed(hebrew - 1), elapsed(hebrew), elapsed(hebrew + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return dayNumber(-3760, 9, 7) + here + delay;
}

/** Day number of 1 Tishri in the autumn of a Gregorian year. */
export const hebrewNewYear = (year: number): number => newYear(year + 3761);

/** Length of the Hebrew year that begins in that autumn: 353 to 355 days, or 383 to 385. */
export const hebrewYearDays = (year: number): number => newYear(year + 3762) - newYear(year + 3761);
