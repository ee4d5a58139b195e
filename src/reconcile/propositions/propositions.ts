// Readings and their relations into propositions: what several claims say in common, on whose word, and who speaks against it.
import type { Origin, Proposition, Trace } from "../../model.ts";
import type { Decisions } from "../decisions.ts";
import { sorted, usual } from "../lists.ts";
import { eventTime, type Reading } from "../reading.ts";
import type { Case } from "../relations/meeting.ts";
import { type Bond, type Bundle, bundle } from "./bundles.ts";
import { credibilityOf, groundOf, type Standing, statusOf } from "./credibility.ts";
import { againstInterest } from "./interest.ts";
import { measures } from "./measures.ts";

function originsOf(group: readonly Reading[], trace: (reading: Reading) => Trace): Origin[] {
  const byOrigin = new Map<string, Trace[]>();
  for (const reading of group) {
    const one = trace(reading);
    byOrigin.set(one.origin, [...(byOrigin.get(one.origin) ?? []), one]);
  }
  return [...byOrigin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, traces]) => ({
      id,
      source: (traces[0] as Trace).source,
      party: traces.find(({ party }) => party !== null)?.party ?? null,
      claims: sorted(traces.map(({ claim }) => claim)),
      proofs: traces.find(({ proofs }) => proofs.length > 0)?.proofs ?? [],
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
  const first = ({ readings }: Bundle): string => readings.map(({ claim }) => claim.id).sort()[0] ?? "";
  const count = new Map<string, number>();
  for (const one of bundles) count.set(first(one), (count.get(first(one)) ?? 0) + 1);
  return bundles
    .map((one) => ({ ...one, id: (count.get(first(one)) ?? 0) > 1 ? `${first(one)}@${one.places[0] ?? ""}` : first(one) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Says of a claim whose word it is: "“an official” through reuters". */
function voice(reading: Reading, trace: Trace): string {
  const last = reading.claim.attribution.at(-1);
  const through = reading.claim.attribution.slice(0, -1).map(({ source, exact }) => source ?? `“${exact}”`);
  const who = last === undefined || last.source !== null ? trace.source : `“${last.exact}”`;
  return through.length === 0 ? who : `${who} through ${through.join(", ")}`;
}

/**
 * Puts claims into propositions, in the order of their ids.
 *
 * @param readings - all that relations may bind to each other, in the order of their ids.
 * @param relations - all of theirs, in order; also those with others, who speak against them.
 * @param byId - any claim of the case.
 */
export function propose(
  readings: readonly Reading[],
  relations: readonly Bond[],
  theCase: Case,
  decisions: Pick<Decisions, "sameProposition" | "otherProposition">,
  byId: { readonly get: (id: string) => Reading | undefined },
): Proposition[] {
  const { world, origins } = theCase;
  const trace = (reading: Reading): Trace => origins.trace(reading);
  const bundles = named(bundle(readings, relations, decisions, world, byId));
  return bundles.map(({ id, readings: group, places, denied, contradicted }) => {
    const claims = sorted(group.map(({ claim }) => claim.id));
    const voices = (ids: readonly string[]): readonly string[] => {
      const said = new Map<string, string>();
      for (const claim of ids) {
        const reading = byId.get(claim);
        if (reading !== undefined && !said.has(trace(reading).origin)) said.set(trace(reading).origin, voice(reading, trace(reading)));
      }
      return [...said.values()];
    };
    const own = originsOf(group, trace);
    const sides = sorted(own.flatMap(({ party }) => party ?? []));
    const admitted = sorted(group.filter((one) => againstInterest(one.claim, trace(one).party, world)).map(({ claim }) => claim.id));
    const deniers = voices(denied);
    const standing: Standing = {
      reports: sorted(group.map(({ claim }) => claim.report)),
      origins: own,
      sides,
      acrossSides: sides.some((one) => sides.some((other) => world.opposed(one, other))),
      asserted: group.some(({ claim }) => claim.modality === "asserted"),
      nameless: group.every((reading) => origins.speaker(reading).kind === "nameless"),
      deniers,
      opponents: voices(contradicted).filter((who) => !deniers.includes(who)),
      admissions: voices(admitted),
    };
    const head = (byId.get(claims[0] as string) as Reading).claim;
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
      claims,
      reports: standing.reports,
      origins: own,
      sides,
      denied,
      contradicted,
      againstInterest: admitted,
      acrossSides: standing.acrossSides,
      status: statusOf(standing),
      ground: groundOf(standing),
      credibility: credibilityOf(standing),
      figures: measures(group, (reading) => trace(reading).origin),
    };
  });
}
