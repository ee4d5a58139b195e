// One report with its extraction → what is wrong with it, whatever the text says; empty for a sound extraction.
import { CLAIM_TYPES, type Claim, type Evidence, type Extraction, type ReportText, type Span } from "../../src/model.ts";

const TYPES: ReadonlySet<string> = new Set(CLAIM_TYPES);
const DAY = "0000-00-00".length;

/** Everything that must hold for the extraction of any text. */
export function flaws(report: ReportText, { claims, mentions, report: of }: Extraction): readonly string[] {
  const out: string[] = [];
  const { text } = report;
  const quotes = (what: string, span: Evidence): void => {
    if (!inside(text, span)) out.push(`${what} ${span.start}–${span.end} is no stretch of a text of ${text.length}`);
    else if (text.slice(span.start, span.end) !== span.exact)
      out.push(`${what} ${span.start}–${span.end} is not ${JSON.stringify(span.exact)}`);
    else if (splitsPair(text, span)) out.push(`${what} ${span.start}–${span.end} ends inside a character`);
  };
  if (of !== report.report) out.push(`the extraction is of ${of}`);
  for (const mention of mentions) quotes(`mention ${mention.label}`, mention);
  const ids = new Map<string, Claim>();
  for (const claim of claims) {
    const named = `claim ${claim.id}`;
    if (ids.has(claim.id)) out.push(`${named} is there twice`);
    ids.set(claim.id, claim);
    if (claim.report !== report.report) out.push(`${named} is of ${claim.report}`);
    if (!TYPES.has(claim.type)) out.push(`${named} is of no type: ${claim.type}`);
    quotes(`${named}: evidence`, claim.evidence);
    for (const link of claim.attribution) quotes(`${named}: source`, link);
    for (const { slot, words } of claim.derivation) if (words !== null) quotes(`${named}: words for ${slot}`, words);
    for (const id of [claim.agent, claim.affected, ...claim.places, ...claim.from, ...claim.to])
      if (id === "") out.push(`${named} has an empty id`);
    const { quantity, time } = claim;
    if (quantity !== null) {
      if (!Number.isFinite(quantity.value) || quantity.value < 0) out.push(`${named} counts ${quantity.value}`);
      if (quantity.max !== null && !(quantity.max >= quantity.value)) out.push(`${named} counts ${quantity.value} to ${quantity.max}`);
    }
    if (time !== null) {
      for (const day of [time.start, time.end]) if (!isDay(day)) out.push(`${named} has the day ${day}`);
      if (time.start > time.end) out.push(`${named} ends before it begins: ${time.start}, ${time.end}`);
      if (time.exact === "" || !text.includes(time.exact)) out.push(`${named}: the words of its time do not stand in the text`);
    }
  }
  for (const claim of claims) {
    const seen = new Set([claim.id]);
    for (let { parent } = claim; parent !== null; parent = ids.get(parent)?.parent ?? null) {
      if (!ids.has(parent)) out.push(`claim ${claim.id} hangs on ${parent}, which is not there`);
      if (seen.has(parent)) {
        out.push(`claim ${claim.id} hangs on itself`);
        break;
      }
      seen.add(parent);
    }
  }
  for (const [at, claim] of claims.entries()) {
    const before = claims[at - 1];
    if (before !== undefined && compare(before, claim) > 0) out.push(`claim ${claim.id} stands behind its place`);
  }
  return out;
}

const inside = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

/** A pair is one character; half of one is no word. */
function splitsPair(text: string, { start, end }: Span): boolean {
  const high = (at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
  const low = (at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return [start, end].some((at) => high(at - 1) && low(at));
}

/** A day of the calendar, year 0000 to 9999. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return value.length === DAY && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, DAY) === value;
}

function compare(a: Claim, b: Claim): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || order(a.type, b.type) || order(a.aspect ?? "", b.aspect ?? "")
  );
}
