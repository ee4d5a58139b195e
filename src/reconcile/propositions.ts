// Readings and their relations into propositions.
import type { Origin, Proposition, Relation } from "../model.ts";
import type { Case } from "./meeting.ts";
import { eventTime, type Reading } from "./reading.ts";

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();
const JOIN = new Set(["repeats", "supports", "refines"]);

export function propose(readings: readonly Reading[], relations: readonly Relation[], { origins: theOrigins }: Case): Proposition[] {
  const byId = new Map(readings.map((reading) => [reading.claim.id, reading]));
  const heads = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = heads.get(at); up !== undefined; up = heads.get(at)) at = up;
    return at;
  };
  for (const { a, b, kind } of relations) {
    if (!JOIN.has(kind)) continue;
    const [left, right] = [find(a), find(b)];
    if (left !== right) heads.set(left < right ? right : left, left < right ? left : right);
  }
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(find(reading.claim.id), [...(groups.get(find(reading.claim.id)) ?? []), reading]);
  return [...groups].map(([id, group]) => {
    const head = byId.get(id)?.claim ?? group[0]?.claim;
    if (head === undefined) throw new Error("empty proposition");
    const byOrigin = new Map<string, Reading[]>();
    for (const reading of group) {
      const { origin } = theOrigins.trace(reading);
      byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), reading]);
    }
    const origins: Origin[] = [...byOrigin]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([origin, own]) => {
        const trace = own[0] === undefined ? null : theOrigins.trace(own[0]);
        return {
          id: origin,
          source: trace?.source ?? origin,
          party: trace?.party ?? null,
          claims: sorted(own.map(({ claim }) => claim.id)),
          proofs: trace?.proofs ?? [],
        };
      });
    const inside = new Set(group.map(({ claim }) => claim.id));
    const against = (kind: string): readonly string[] =>
      sorted(relations.filter((r) => r.kind === kind && inside.has(r.a) !== inside.has(r.b)).map((r) => (inside.has(r.a) ? r.b : r.a)));
    const denied = sorted(relations.filter((r) => r.kind === "denies" && inside.has(r.b) && !inside.has(r.a)).map((r) => r.a));
    const contradicted = against("contradicts");
    const status = denied.length + contradicted.length > 0 ? "disputed" : origins.length > 1 ? "confirmed" : "single-origin";
    const time = group[0] === undefined ? null : eventTime(group[0]);
    return {
      id: head.id,
      type: head.type,
      aspect: head.aspect,
      agent: head.agent,
      affected: head.affected,
      places: sorted(group.flatMap(({ claim }) => claim.places)),
      from: sorted(group.flatMap(({ claim }) => claim.from)),
      to: sorted(group.flatMap(({ claim }) => claim.to)),
      time,
      claims: sorted(inside),
      reports: sorted(group.map(({ claim }) => claim.report)),
      origins,
      sides: sorted(origins.flatMap(({ party }) => party ?? [])),
      denied,
      contradicted,
      againstInterest: [],
      acrossSides: false,
      status,
      ground: `asserted by ${inside.size} claims of ${origins.length} origins`,
      credibility: status === "confirmed" ? 2 : 3,
      figures: [],
    };
  });
}
