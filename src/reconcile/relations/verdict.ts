// What a rule says of two claims, and words that every reason is made of.
import type { RelationKind } from "../../model.ts";
import { eventTime, type Reading } from "../reading.ts";
import { figureWords } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";

export interface Verdict {
  readonly kind: RelationKind;
  readonly rule: string;
  /** Made when a relation is shown: twenty times as many are found. */
  readonly why: () => string;
  /** The claim that refines, updates or denies. */
  readonly from: Reading;
  readonly to: Reading;
}

/** Looks at two claims, `a` the later one; null when it has nothing to say. */
export type Rule = (meeting: Meeting, theCase: Case) => Verdict | null;

export const placesIn = (meeting: Meeting): boolean => meeting.where !== "open" && meeting.where !== "apart";
/** Both name a place of their own, not one around the other. */
export const placesMeet = (meeting: Meeting): boolean => meeting.where === "same" || meeting.where === "shared";

/** The day that a claim speaks of: its own, else its report's. */
export const dayOf = (reading: Reading): number | null => reading.end;

/** "on 2016-12-07", "from … to …", with a mark where the report's date stands in. */
export function whenWords(reading: Reading): string {
  const time = eventTime(reading);
  if (time === null) return "at an unknown date";
  const days = time.start === time.end ? time.start : `${time.start} to ${time.end}`;
  return time.certain ? days : `${days} (the report's date)`;
}

/** Who says it: "osdh in t1". */
export function whoWords(reading: Reading, { origins }: Case): string {
  const { kind, label } = origins.speaker(reading);
  return kind === "voice" ? `${reading.claim.report} itself` : `${kind === "register" ? label : `“${label}”`} in ${reading.claim.report}`;
}

/** The claim's own words, cut short. */
export function wordsOf({ claim }: Reading): string {
  const { exact } = claim.evidence;
  return `“${exact.length > 80 ? `${exact.slice(0, 79)}…` : exact}”`;
}

export const figureOf = ({ claim }: Reading): string => figureWords(claim);
export const listed = (places: readonly string[]): string => places.join(", ");
