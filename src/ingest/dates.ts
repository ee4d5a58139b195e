// Dates as metadata writes them into ISO 8601.

const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const MAIL = /^(?:[A-Za-z]{3},\s)?(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(GMT|UTC|Z|[+-]\d{4})?)?$/u;

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function zone(written: string | undefined): string {
  if (!written) return "";
  if (/^(?:GMT|UTC|Z)$/u.test(written)) return "Z";
  return written.includes(":") ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

function iso(year: string, month: string, day: string, hour?: string, minute?: string, second?: string, offset?: string): string | null {
  if (!isDay(year, month, day)) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return `${date}T${hour}:${minute}:${second ?? "00"}${zone(offset)}`;
}

/**
 * Reads `2016-12-07`, `2016-12-07T10:00+02:00`, `20161207` and the dates of mail headers; the clock time stays local, as written.
 *
 * @returns ISO 8601, or null for anything else, days that no calendar has included.
 */
export function isoDate(written: string): string | null {
  const text = written.trim();
  if (text.length > 64) return null;
  const full = ISO.exec(text);
  if (full) return iso(full[1] ?? "", full[2] ?? "", full[3] ?? "", full[4], full[5], full[6], full[7]);
  const compact = COMPACT.exec(text);
  if (compact) return iso(compact[1] ?? "", compact[2] ?? "", compact[3] ?? "");
  const mail = MAIL.exec(text);
  const month = mail ? MONTHS.indexOf((mail[2] ?? "").toLowerCase()) + 1 : 0;
  if (!mail || month === 0) return null;
  return iso(mail[3] ?? "", String(month).padStart(2, "0"), (mail[1] ?? "").padStart(2, "0"), mail[4], mail[5], mail[6], mail[7]);
}
