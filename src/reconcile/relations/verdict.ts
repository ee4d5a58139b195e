// What a rule says of two claims, and words that every reason is made of.
import type { Reason, ReasonPart, RelationKind } from "../../model.ts";
import { days, figure, inReport, NOTHING, names, said, wholeWords, words } from "../../reason.ts";
import { eventTime, type Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";

export interface Verdict {
  readonly kind: RelationKind;
  readonly rule: string;
  /** Made when a relation is shown: twenty times as many are found. */
  readonly why: () => Reason;
  /** The claim that refines, updates or denies. */
  readonly from: Reading;
  readonly to: Reading;
}

/** Looks at two claims, `a` the later one; null when it has nothing to say. */
export type Rule = (meeting: Meeting, theCase: Case) => Verdict | null;

export const placesIn = (meeting: Meeting): boolean => meeting.where !== "open" && meeting.where !== "apart";
/** Both name a place of their own, not one around the other, nor one that is only taken to be meant. */
export const placesMeet = ({ where, carried }: Meeting): boolean => (where === "same" || where === "shared") && !carried;

/** The day that a claim speaks of: its own, else its report's. */
export const dayOf = (reading: Reading): number | null => reading.end;

/** Days from the second claim's day to the first's; 0 when unknown. */
export function daysBetween({ a, b }: Meeting): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? 0 : x - y;
}

/** What lies further back is another matter: history that a report recalls. */
export const MATTER_DAYS = 60;

export const measured = ({ a, b }: Meeting): boolean => a.figure !== null || b.figure !== null;

/** "2016-12-07", "2016-12-07 to 2016-12-09", with a mark where the report's date stands in. */
export function whenWords(reading: Reading): Reason {
  const time = eventTime(reading);
  if (time === null) return said`at an unknown date`;
  const span = days(time.start, time.end);
  return time.certain ? said`${span}` : said`${span} (the report's date)`;
}

/** Who says it: "osdh in t1". */
export function whoWords(reading: Reading, { origins }: Case): Reason {
  const { kind, label } = origins.speaker(reading);
  const report = inReport(reading.claim.report);
  if (kind === "voice") return said`${report} itself`;
  return said`${kind === "register" ? names(label) : wholeWords(label)} in ${report}`;
}

/** The claim's own words, cut short. */
export const wordsOf = ({ claim }: Reading): ReasonPart => words(claim.evidence.exact);
export const figureOf = ({ claim }: Reading): ReasonPart | Reason => figure(claim.quantity);
export const listed = (places: readonly string[]): ReasonPart => names(...places);
/** The places that two claims have in common, in brackets; nothing where there are none. */
export const atCommon = ({ common }: Meeting): Reason => (common.length > 0 ? said` (${listed(common)})` : NOTHING);
