// A report's claims into those that tell of a hold which the same breath says is over: « took the hill that rebels still held ».
import type { Claim } from "../model.ts";

type Told = Pick<Claim, "id" | "type" | "aspect" | "polarity" | "modality" | "agent" | "places" | "evidence" | "attribution">;

/** Words so near each other stand in one breath: a comma between them, or a part in common. */
const BREATH = 2;

const asserted = ({ type, polarity, modality }: Told): boolean => type === "control" && polarity === "affirmed" && modality === "asserted";

const lastLink = ({ attribution }: Told): string => {
  const link = attribution.at(-1);
  return link === undefined ? "" : (link.source ?? link.exact);
};

/** What a taking and the hold that it ends have in common: on whose word, and where. */
const keysOf = (claim: Told): readonly string[] => claim.places.map((place) => `${place}\n${lastLink(claim)}`);

/** A taking that reaches farthest towards the claims still to come, and whose it is. */
interface Reach {
  readonly agent: string;
  readonly at: number;
}

/** Of the takings gone by, under each key, the one that reaches farthest, and the one that does of another party. */
class Reaches {
  private readonly byKey = new Map<string, { first: Reach; second: Reach | null }>();

  add(key: string, reach: Reach): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, { first: reach, second: null });
    else if (reach.agent === known.first.agent) {
      if (reach.at > known.first.at) known.first = reach;
    } else if (reach.at > known.first.at) {
      known.second = known.first;
      known.first = reach;
    } else if (known.second === null || reach.at > known.second.at) known.second = reach;
  }

  /** How far a taking by another party reaches; -Infinity where there is none. */
  beside(key: string, agent: string): number {
    const known = this.byKey.get(key);
    const other = known?.first.agent === agent ? known.second : known?.first;
    return other?.at ?? Number.NEGATIVE_INFINITY;
  }
}

/**
 * Goes through claims and marks each hold that a taking gone by reaches.
 *
 * @param reach - how far a taking reaches. @param from - how far it must, to end a hold.
 */
function pass(claims: Iterable<Told>, reach: (taking: Told) => number, from: (hold: Told) => number, over: Set<string>): void {
  const gone = new Reaches();
  for (const claim of claims) {
    const { agent, aspect, id } = claim;
    if (agent === null || !asserted(claim)) continue;
    if (aspect === "gain") for (const key of keysOf(claim)) gone.add(key, { agent, at: reach(claim) });
    if (aspect === "hold" && keysOf(claim).some((key) => gone.beside(key, agent) >= from(claim))) over.add(id);
  }
}

/**
 * The holds, by id, beside which the same source tells that another party took the place.
 *
 * @param claims - of one report, by where they begin; gone through once forward and once back, however many overlap.
 */
export function overtaken(claims: readonly Told[]): ReadonlySet<string> {
  const over = new Set<string>();
  pass(
    claims,
    ({ evidence }) => evidence.end,
    ({ evidence }) => evidence.start - BREATH,
    over,
  );
  // Backwards a taking reaches the farther the earlier it begins.
  pass(
    [...claims].reverse(),
    ({ evidence }) => -evidence.start,
    ({ evidence }) => -evidence.end - BREATH,
    over,
  );
  return over;
}
