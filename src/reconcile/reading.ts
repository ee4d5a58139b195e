// Claims with their reports and world tables into readings: what comparing asks of a claim, worked out once.
import { CLAIM_TYPES, type Claim, type ClaimType, type EventTime, type ReportText } from "../model.ts";
import { sorted } from "./lists.ts";
import { headings } from "./origins/headings.ts";
import { overtaken } from "./overtaken.ts";
import { type Figure, figureOf } from "./relations/figures.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;
const NOBODY: Claim["attribution"] = [];

/** Days since 1970-01-01 of an ISO date or moment. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso.slice(0, 10)) / DAY);
}

/** What kinds of claims may tell of one event. */
export type Family = "ground" | "violence" | "casualties" | "movement" | "stay" | "surrender" | "talks" | "word" | "supply" | "other";

const FAMILY: Readonly<Record<ClaimType, Family>> = {
  control: "ground",
  attack: "violence",
  strike: "violence",
  casualties: "casualties",
  retreat: "movement",
  evacuation: "movement",
  displacement: "movement",
  surrender: "surrender",
  negotiation: "talks",
  agreement: "talks",
  rejection: "word",
  demand: "word",
  accusation: "word",
  aid: "supply",
  materiel: "supply",
  dissent: "other",
  gathering: "other",
  assessment: "other",
};

/** Of a claim what reconciling asks; days stand in the reading. Every one has the same shape, whoever made the claim. */
export type Said = Omit<Claim, "time" | "rules" | "derivation">;

/** One claim, ready to be compared. Days are numbers since 1970-01-01. */
export interface Reading {
  readonly claim: Said;
  readonly report: ReportText;
  /** The claim's type, as its place in the list of types. */
  readonly type: number;
  readonly family: Family;
  /** Place among its report's claims. */
  readonly rank: number;
  /** Whether it stands in a heading, which a fuller sentence of the report takes up. */
  readonly heading: boolean;
  readonly published: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether the claim itself gives its time. */
  readonly timed: boolean;
  /** Where it happens, or where a movement begins. */
  readonly sites: readonly string[];
  /** Of a claim that names no place: where what is told just before it happened. It may have happened there too. */
  readonly near: readonly string[];
  /** Where a movement goes. */
  readonly goals: readonly string[];
  /** Whether it tells of a hold that its own report says is over. */
  readonly over: boolean;
  /** Whether it only denies (« Damascus denied the charge »): its slots are those of the claim before it. */
  readonly bare: boolean;
  /** Whom its report tells to fight whom, either way about. */
  readonly foes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The larger places that its report is about; stands in where a claim names no place. */
  readonly scene: ReadonlySet<string>;
  readonly figure: Figure | null;
  /** What its words say that no slot holds, by the ids of shades. */
  readonly shades: readonly string[];
  /** What its report counts besides of the same kind, place and day, by the same source: two convoys of one day. */
  readonly beside: readonly Figure[];
  /** Whether it counts some of those whom another claim of its report counts, and names no place of its own for them. */
  readonly part: boolean;
  /** The claim of an earlier report whose figure it tells again; set by `as-of.ts`. */
  readonly retells: string | null;
  /** Its number in the ledger, by which the rest that is known of it is found. */
  readonly number: number;
  /** The same claim without the time that it was carried over to it on a guess; null where none was. */
  readonly undoubted: Reading | null;
}

/** Where it happens, or a movement begins and goes, each place once. */
export const placesOf = ({ sites, goals }: Reading): readonly string[] => (goals.length === 0 ? sites : [...new Set([...sites, ...goals])]);

const dates = new Map<number, string>();

/** The ISO date of a day; a case has few days and asks for each again and again. */
export function isoDay(day: number): string {
  const known = dates.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, known);
  return known;
}

/** A claim's time, or its report's date where it gives none; null without either. */
export function eventTime(reading: Reading): EventTime | null {
  if (reading.start === null || reading.end === null) return null;
  return { start: isoDay(reading.start), end: isoDay(reading.end), certain: reading.timed };
}

/** Copies what is asked of a claim, with one copy of each name; its words are those of its report. */
function said(claim: Claim, report: ReportText, { names }: World): Said {
  const { start, end, exact } = claim.evidence;
  const words = report.text.slice(start, end);
  return {
    report: report.report,
    id: claim.id,
    type: names.one(claim.type),
    aspect: names.one(claim.aspect),
    evidence: { start, end, exact: words === exact ? words : exact },
    polarity: names.one(claim.polarity),
    modality: names.one(claim.modality),
    attribution: claim.attribution.length === 0 ? NOBODY : claim.attribution,
    agent: names.one(claim.agent),
    affected: names.one(claim.affected),
    places: names.list(claim.places),
    from: names.list(claim.from),
    to: names.list(claim.to),
    quantity: claim.quantity === null ? null : names.quantity(claim.quantity),
    parent: claim.parent,
    extent: names.one(claim.extent),
  };
}

/** Prepares the claims of one report. @param next - gives each a number that no other claim has. */
export function readReport(report: ReportText, claims: readonly Claim[], world: World, next: () => number): Reading[] {
  const published = report.published === null ? null : dayNumber(report.published);
  const ordered = [...claims].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1),
  );
  const scene = new Set<string>();
  for (const claim of ordered) {
    for (const place of [...claim.places, ...claim.from, ...claim.to]) for (const above of world.places.lineage(place)) scene.add(above);
  }
  const foes = foesIn(claims);
  const inHeading = headings(report.text);
  const over = overtaken(ordered);
  const nearOf = nearest();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const besideOf = besides(claims);
  const dayOf = blowDays(claims, world);
  return ordered.map((claim, rank) => {
    const own = said(claim, report, world);
    const reading: Reading = {
      claim: own,
      report,
      type: CLAIM_TYPES.indexOf(claim.type),
      family: FAMILY[claim.type],
      rank,
      heading: inHeading(claim.evidence),
      published,
      start: claim.time === null ? published : dayNumber(claim.time.start),
      end: claim.time === null ? published : dayNumber(claim.time.end),
      timed: claim.time !== null,
      sites: world.names.list(sitesOf(claim, world)),
      near: world.names.list(sorted(nearOf(claim))),
      goals: world.names.list(sorted(claim.to)),
      over: over.has(claim.id),
      bare: claim.rules.includes(BARE_DENIAL),
      foes,
      scene,
      figure: figureOf(own),
      shades: world.shades(claim.type, claim.evidence.exact, claim.polarity === "denied" ? leadingTo(report.text, claim.evidence) : ""),
      beside: besideOf(own),
      part: claim.parent !== null && !elsewhere(claim, byId.get(claim.parent)) && !ofPeople(claim, byId.get(claim.parent)),
      retells: null,
      number: next(),
      undoubted: null,
    };
    if (guessed(claim)) return { ...reading, undoubted: { ...reading, start: published, end: published, timed: false } };
    const day = reading.heading ? null : dayOf(claim);
    return day === null ? reading : { ...reading, start: day, end: day, timed: true, undoubted: reading };
  });
}

/** Where it happens; a share is of the place of which it is said to be one. */
function sitesOf({ type, places, from, to, quantity }: Claim, world: World): readonly string[] {
  const whole = type === "control" ? (quantity?.of ?? null) : null;
  const known = whole !== null && world.places.lineage(whole).length > 1;
  if (whole !== null && known && places.every((place) => place !== whole && world.places.contains(whole, place))) return [whole];
  // What is brought to a place arrives there, as what is lacking there does not.
  return sorted(type === "aid" && places.length + from.length === 0 ? to : [...places, ...from]);
}

/** So much of a sentence is read before a claim, UTF-16 code units. */
const LEAD = 160;
const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "؟", "\n"]);

/** The words of its sentence up to the end of a claim. */
function leadingTo(text: string, { start, end }: Claim["evidence"]): string {
  let from = start;
  while (from > 0 && start - from < LEAD && !STOPS.has(text[from - 1] as string)) from--;
  return text.slice(from, end);
}

const wheres = ({ places, from, to }: Claim): readonly string[] => [...places, ...from, ...to];

/** Whether a count of some names a place that the count of all does not: "240 killed, 19 of them in the village". */
function elsewhere(claim: Claim, all: Claim | undefined): boolean {
  const known = all === undefined ? [] : wheres(all);
  return all !== undefined && wheres(claim).some((place) => !known.includes(place));
}

/** Whether a count of some is of all of one party where the count of all is of everybody: "31 killed, 17 of them civilians". */
function ofPeople({ affected, quantity }: Claim, all: Claim | undefined): boolean {
  return all !== undefined && affected !== null && all.affected === null && quantity?.of === affected;
}

/** Types of what comes several times a day, each time so many: lorries, buses, raids. */
const IN_TURN: ReadonlySet<ClaimType> = new Set(["aid", "evacuation", "strike", "materiel"]);
const PEOPLE = "people";
const NOTHING: readonly Figure[] = [];

/** What kind of things a claim counts, where, when and by whose word; null where they are people or it does not give its day. */
function countedAs({ type, aspect, polarity, modality, quantity, time, attribution, ...slots }: Claim): string | null {
  if (!IN_TURN.has(type) || quantity === null || quantity.unit === PEOPLE || time === null) return null;
  const { agent, affected, places, from, to } = slots;
  const by = attribution.map(({ source, exact }) => source ?? exact);
  return JSON.stringify([
    type,
    aspect,
    polarity,
    modality,
    quantity.unit,
    quantity.of,
    time.start,
    time.end,
    by,
    agent,
    affected,
    places,
    from,
    to,
  ]);
}

/** Finds for each claim of a report the other counts of its kind. */
function besides(claims: readonly Claim[]): (claim: Said) => readonly Figure[] {
  const kinds = new Map<string, Claim[]>();
  const kindOf = new Map<string, string>();
  for (const claim of claims) {
    const kind = countedAs(claim);
    if (kind === null) continue;
    kindOf.set(claim.id, kind);
    kinds.set(kind, [...(kinds.get(kind) ?? []), claim]);
  }
  return ({ id, quantity }) => {
    const others = (kinds.get(kindOf.get(id) ?? "") ?? []).filter((other) => other.quantity?.value !== quantity?.value);
    return others.length === 0 ? NOTHING : others.flatMap((other) => figureOf(other) ?? []);
  };
}

/** Families of what is over on the day on which it happened. */
const BLOWS: ReadonlySet<Family> = new Set(["violence", "casualties"]);

/** The spot on which a blow fell, if it is one alone. */
function spotOf({ type, places, from, to }: Claim, world: World): string | null {
  const [place] = places;
  if (!BLOWS.has(FAMILY[type]) || place === undefined || places.length > 1 || from.length + to.length > 0) return null;
  return world.places.breadth(place) === "spot" ? place : null;
}

/** Finds for a blow that is told without its day the one on which all those were that its report tells of the same place. */
function blowDays(claims: readonly Claim[], world: World): (claim: Claim) => number | null {
  const days = new Map<string, number | null>();
  for (const claim of claims) {
    const place = spotOf(claim, world);
    if (place === null || claim.time === null || claim.polarity === "denied" || claim.modality === "expected") continue;
    const [start, end] = [dayNumber(claim.time.start), dayNumber(claim.time.end)];
    const known = days.get(place);
    days.set(place, start === end && (known === undefined || known === start) ? start : null);
  }
  return (claim) => {
    const place = spotOf(claim, world);
    return place === null || claim.time !== null ? null : (days.get(place) ?? null);
  };
}

/** Families of what is done to an enemy. */
const HOSTILE: ReadonlySet<Family> = new Set(["ground", "violence", "casualties", "surrender"]);

function foesIn(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const foes = new Map<string, Set<string>>();
  const fight = (one: string, other: string): unknown => foes.get(one)?.add(other) ?? foes.set(one, new Set([other]));
  for (const { type, agent, affected } of claims) {
    if (!HOSTILE.has(FAMILY[type]) || agent === null || affected === null) continue;
    fight(agent, affected);
    fight(affected, agent);
  }
  return foes;
}

/** Words so far apart no longer speak of one place, UTF-16 code units. */
const NEAR_WORDS = 250;
const NOWHERE: readonly string[] = [];

/** Goes through a report's claims in order; gives each that names no place those of the last one before it that does. */
function nearest(): (claim: Claim) => readonly string[] {
  let places = NOWHERE;
  let end = 0;
  return ({ places: own, from, to, evidence }) => {
    if (own.length + from.length + to.length === 0) return evidence.start - end <= NEAR_WORDS ? places : NOWHERE;
    places = [...own, ...from];
    end = evidence.end;
    return NOWHERE;
  };
}

/** The rule by which a clause that only denies becomes a claim. */
const BARE_DENIAL = "denial.bare";
/** Rules that carry a slot over from another clause or sentence begin so. */
const CARRIED = "carry.";

/** Whether a claim has its time from another clause, on a guess: its own words give none. */
const guessed = ({ time, derivation }: Claim): boolean =>
  time !== null && derivation.some(({ slot, rule, certain }) => slot === "time" && !certain && rule.startsWith(CARRIED));
