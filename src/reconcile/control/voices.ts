// Claims into what each says about who holds a place: one voice for each claim and place.
import type { Claim, ControlVoice, EventTime, Extent, Quantity, ReportText, Trace } from "../../model.ts";
import { claimTime, daysBetween } from "../days.ts";
import { overtaken } from "../overtaken.ts";

/** A voice with what deciding needs beside it; plain values, so that it can be stored. */
export interface Voice extends ControlVoice {
  readonly extent: Extent;
  /** Fighting told as an attack or clash, not as a fight over the place. */
  readonly attack: boolean;
  /** A share or count of parts; such a voice says nothing about the place as a whole. */
  readonly quantity: Quantity | null;
  readonly origin: string;
  /** When its report was published, ISO 8601, or null. */
  readonly reported: string | null;
  /** Where it stands in its report: news come before background. */
  readonly offset: number;
}

/** A longer stretch is the time of holding, not of taking: « since 2012 ». */
const LONGEST_TAKING = 31;

/** What a claim makes of the place for whom; null when it says nothing about who holds it. */
function stanceOf(claim: Claim, time: EventTime): { readonly stance: Voice["stance"]; readonly party: string | null } | null {
  if (claim.modality !== "asserted") return null;
  const { agent, affected } = claim;
  if (claim.type === "attack") return claim.polarity === "affirmed" ? { stance: "fights", party: agent } : null;
  if (claim.type !== "control") return null;
  if (claim.polarity === "denied") {
    if (claim.aspect === "gain" || claim.aspect === "hold") return { stance: "denies", party: agent };
    return claim.aspect === "loss" && agent !== null ? { stance: "holds", party: agent } : null;
  }
  switch (claim.aspect) {
    case "gain":
      // « was taken from the rebels »: who lost it is known, who holds it is not
      if (agent === null) return affected === null ? null : { stance: "loses", party: affected };
      return { stance: daysBetween(time.start, time.end) > LONGEST_TAKING ? "holds" : "takes", party: agent };
    case "hold":
    case "share":
      return agent === null ? null : { stance: "holds", party: agent };
    case "loss":
      return agent === null ? null : { stance: "loses", party: agent };
    case "contested":
      return { stance: "fights", party: agent };
    default:
      return null;
  }
}

/** Whether a figure says that only a part of the place is meant. */
function partial(quantity: Quantity, places: number): boolean {
  if (quantity.unit === "percent") return quantity.value < 100;
  if (quantity.unit === "fraction") return quantity.value < 1;
  // « three villages: A, B and C » are all of them; « 500 fighters hold X » counts no part of X
  return quantity.unit !== "people" && quantity.value !== places;
}

/**
 * How much of one of its places a claim means. « X and some quarters of Y » is a claim on a part of Y, for X has no parts:
 * where some of the places are divided and others are not, a part is one of the divided ones.
 */
function extentAt(claim: Claim, place: string, divided: (place: string) => boolean): Claim["extent"] {
  if (claim.extent !== "part" || divided(place)) return claim.extent;
  return claim.places.some(divided) ? "whole" : claim.extent;
}

/** The claims of all reports that tell of a hold which their own report says is over. */
function overtakenAmong(claims: readonly Claim[]): ReadonlySet<string> {
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.type !== "control") continue;
    const told = byReport.get(claim.report);
    if (told === undefined) byReport.set(claim.report, [claim]);
    else told.push(claim);
  }
  const over = new Set<string>();
  for (const told of byReport.values()) for (const id of overtaken(told.sort((a, b) => a.evidence.start - b.evidence.start))) over.add(id);
  return over;
}

/**
 * The voices of claims, in the claims' order.
 *
 * @param reports - at least the reports of the claims.
 * @param traces - where each claim comes from, by claim id.
 * @param divided - whether the tables know parts of a place.
 */
export function controlVoices(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Pick<ReportText, "publisher" | "published">>,
  traces: ReadonlyMap<string, Trace>,
  divided: (place: string) => boolean,
): Voice[] {
  const voices: Voice[] = [];
  const over = overtakenAmong(claims);
  for (const claim of claims) {
    if (over.has(claim.id)) continue;
    if ((claim.type !== "control" && claim.type !== "attack") || claim.places.length === 0) continue;
    const report = reports.get(claim.report);
    const trace = traces.get(claim.id);
    if (report === undefined || trace === undefined) continue;
    const time = claimTime(claim, report.published);
    if (time === null) continue;
    const said = stanceOf(claim, time);
    if (said === null) continue;
    const part = claim.quantity !== null && partial(claim.quantity, claim.places.length);
    for (const place of claim.places)
      voices.push({
        claim: claim.id,
        report: claim.report,
        ...said,
        place,
        source: trace.source,
        through: claim.attribution.slice(0, -1).map((link) => link.source ?? link.exact),
        side: trace.party,
        time,
        extent: part ? "part" : extentAt(claim, place, divided),
        attack: claim.type === "attack",
        quantity: part ? claim.quantity : null,
        origin: trace.origin,
        reported: report.published,
        offset: claim.evidence.start,
      });
  }
  return voices;
}
