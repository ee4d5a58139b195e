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

/** Whether a claim of taking ends the hold that stands beside it. */
function ends(taking: Told, hold: Told): boolean {
  if (taking.aspect !== "gain" || !asserted(taking) || taking.agent === null || taking.agent === hold.agent) return false;
  if (lastLink(taking) !== lastLink(hold)) return false;
  const gap = Math.max(taking.evidence.start, hold.evidence.start) - Math.min(taking.evidence.end, hold.evidence.end);
  return gap <= BREATH && taking.places.some((place) => hold.places.includes(place));
}

/** @param claims - of one report, by where they begin; each is compared with those that begin near it. */
export function overtaken(claims: readonly Told[]): ReadonlySet<string> {
  const over = new Set<string>();
  for (const [index, one] of claims.entries()) {
    for (let at = index + 1; at < claims.length; at++) {
      const next = claims[at] as Told;
      if (next.evidence.start > one.evidence.end + BREATH) break;
      for (const [hold, taking] of [
        [one, next],
        [next, one],
      ] as const)
        if (hold.aspect === "hold" && asserted(hold) && hold.agent !== null && ends(taking, hold)) over.add(hold.id);
    }
  }
  return over;
}
