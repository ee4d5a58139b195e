// Readings and their relations into propositions: what several claims say in common, on whose word, and who speaks against it.
import type { Origin, Proof, Proposition } from "../../model.ts";
import { sorted, usual } from "../lists.ts";
import type { Origins } from "../origins/origins.ts";
import { eventTime, type Reading } from "../reading.ts";
import type { Case } from "../relations/meeting.ts";
import { type Bond, type Bundle, bundle, type DecidedPairs } from "./bundles.ts";
import { credibilityOf, groundOf, type Standing, statusOf } from "./credibility.ts";
import { againstInterest } from "./interest.ts";
import { measures } from "./measures.ts";

function originsOf(group: readonly Reading[], { backing, trace }: Origins): Origin[] {
  const byOrigin = new Map<string, Reading[]>();
  for (const reading of group) {
    const { origin } = backing(reading);
    const known = byOrigin.get(origin);
    if (known === undefined) byOrigin.set(origin, [reading]);
    else known.push(reading);
  }
  const proofs = (readings: readonly Reading[]): readonly Proof[] => {
    for (const reading of readings) {
      const found = trace(reading).proofs;
      if (found.length > 0) return found;
    }
    return [];
  };
  return [...byOrigin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, readings]) => ({
      id,
      source: backing(readings[0] as Reading).source,
      party: readings.map((reading) => backing(reading).party).find((party) => party !== null) ?? null,
      claims: sorted(readings.map(({ claim }) => claim.id)),
      proofs: proofs(readings),
    }));
}

/** The places that most of the claims which name any have in common; all of them where there are none. */
function commonPlaces(group: readonly Reading[], of: (reading: Reading) => readonly string[]): readonly string[] {
  const named = group.map(of).filter((places) => places.length > 0);
  const count = new Map<string, number>();
  for (const places of named) for (const place of new Set(places)) count.set(place, (count.get(place) ?? 0) + 1);
  const most = [...count].filter(([, times]) => times * 2 > named.length).map(([place]) => place);
  return sorted(most.length > 0 ? most : count.keys());
}

/** From the first to the last day that a claim itself names; the reports' days where none does. */
function timeOf(group: readonly Reading[]): Proposition["time"] {
  const times = group.map(eventTime).filter((time) => time !== null);
  const certain = times.filter((time) => time.certain);
  const told = certain.length > 0 ? certain : times;
  const starts = told.map(({ start }) => start).sort();
  const ends = told.map(({ end }) => end).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start === undefined || end === undefined ? null : { start, end, certain: certain.length > 0 };
}

/** A bundle's name: its first claim, with its first place where that claim's list is told apart. */
function named(bundles: readonly Bundle[]): readonly (Bundle & { readonly id: string })[] {
  const first = ({ readings }: Bundle): string => (readings[0] as Reading).claim.id;
  const count = new Map<string, number>();
  for (const one of bundles) count.set(first(one), (count.get(first(one)) ?? 0) + 1);
  return bundles
    .map((one) => ({ ...one, id: (count.get(first(one)) ?? 0) > 1 ? `${first(one)}@${one.places[0] ?? ""}` : first(one) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idsOf = (readings: readonly Reading[]): readonly string[] => readings.map(({ claim }) => claim.id);

/** Says of a claim whose word it is: "“an official” through reuters". */
function voice(reading: Reading, source: string): string {
  const last = reading.claim.attribution.at(-1);
  const through = reading.claim.attribution.slice(0, -1).map(({ source, exact }) => source ?? `“${exact}”`);
  const who = last === undefined || last.source !== null ? source : `“${last.exact}”`;
  return through.length === 0 ? who : `${who} through ${through.join(", ")}`;
}

/**
 * Puts claims into propositions, in the order of their ids.
 *
 * @param readings - all that relations or decisions may bind to each other, in the order of their ids.
 * @param bonds - all of theirs; also those with others, who speak against them.
 */
export function propose(readings: readonly Reading[], bonds: readonly Bond[], theCase: Case, decided: DecidedPairs): Proposition[] {
  const { world, origins } = theCase;
  return named(bundle(readings, bonds, decided, world)).map(({ id, readings: group, places, denied, contradicted }) => {
    const voices = (said: readonly Reading[]): readonly string[] => {
      const byOrigin = new Map<string, string>();
      for (const reading of said) {
        const { origin, source } = origins.backing(reading);
        if (!byOrigin.has(origin)) byOrigin.set(origin, voice(reading, source));
      }
      return [...byOrigin.values()];
    };
    const own = originsOf(group, origins);
    const sides = sorted(own.flatMap(({ party }) => party ?? []));
    const admitted = group.filter((one) => againstInterest(one.claim, origins.backing(one).party, world));
    const deniers = voices(denied);
    const standing: Standing = {
      reports: sorted(group.map(({ claim }) => claim.report)),
      origins: own,
      sides,
      acrossSides: sides.some((one) => sides.some((other) => world.opposed(one, other))),
      negated: group.every(({ claim }) => claim.polarity === "denied"),
      asserted: group.some(({ claim }) => claim.modality === "asserted"),
      nameless: group.every((reading) => origins.speaker(reading).kind === "nameless"),
      deniers,
      opponents: voices(contradicted).filter((who) => !deniers.includes(who)),
      admissions: voices(admitted),
    };
    const head = (group[0] as Reading).claim;
    return {
      id,
      type: head.type,
      aspect: head.aspect,
      agent: usual(group.flatMap(({ claim }) => claim.agent ?? [])) ?? null,
      affected: usual(group.flatMap(({ claim }) => claim.affected ?? [])) ?? null,
      // Where a movement begins stands in `from`, not in `places`.
      places: group.some(({ claim }) => claim.places.length > 0) ? places : [],
      from: group.some(({ claim }) => claim.places.length > 0) ? [] : places,
      to: commonPlaces(group, ({ claim }) => claim.to),
      time: timeOf(group),
      claims: idsOf(group),
      reports: standing.reports,
      origins: own,
      sides,
      denied: idsOf(denied),
      contradicted: idsOf(contradicted),
      againstInterest: idsOf(admitted),
      acrossSides: standing.acrossSides,
      status: statusOf(standing),
      ground: groundOf(standing),
      credibility: credibilityOf(standing),
      figures: measures(group, (reading) => origins.backing(reading).origin),
    };
  });
}
