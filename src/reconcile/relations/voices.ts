// Who puts two claims forward into how their sides lie: enemies' words are held against each other otherwise than a friend's.
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";

/** Whether two enemies speak: each for his own side. */
export function byEnemies({ a, b }: Meeting, { world, origins }: Case): boolean {
  const [x, y] = [origins.speaker(a).party, origins.speaker(b).party];
  return x !== null && y !== null && world.opposed(x, y);
}

/** Whether two parties, told of in two claims, fight one enemy, and neither report tells that they fight each other: they hold together what either took. */
export function comrades({ a, b }: Meeting, one: string, other: string): boolean {
  if ([a, b].some(({ foes }) => foes.has(`${one}>${other}`))) return false;
  for (const pair of a.foes) {
    const [party, enemy] = pair.split(">");
    if (party === one && enemy !== "civilians" && enemy !== other && b.foes.has(`${other}>${enemy}`)) return true;
  }
  return false;
}

/** Whether who speaks is of a party's side. */
export function speaksFor(reading: Reading, party: string | null, { world, origins }: Case): boolean {
  const { party: own } = origins.speaker(reading);
  return own !== null && party !== null && world.related(own, party);
}

/** Whether a side tells of its own deed; two sides that do so tell of two. */
export const boasts = (reading: Reading, theCase: Case): boolean => speaksFor(reading, reading.claim.agent, theCase);
