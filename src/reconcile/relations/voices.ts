// Who puts two claims forward into how their sides lie: enemies' words are held against each other otherwise than a friend's.
import type { Reading } from "../reading.ts";
import type { Case, Meeting } from "./meeting.ts";

/** Whether two enemies speak: each for his own side. */
export function byEnemies({ a, b }: Meeting, { world, origins }: Case): boolean {
  const [x, y] = [origins.speaker(a).party, origins.speaker(b).party];
  return x !== null && y !== null && world.opposed(x, y);
}

/** Whether who speaks is of a party's side. */
export function speaksFor(reading: Reading, party: string | null, { world, origins }: Case): boolean {
  const { party: own } = origins.speaker(reading);
  return own !== null && party !== null && world.related(own, party);
}

/** Whether a side tells of its own deed; two sides that do so tell of two. */
export const boasts = (reading: Reading, theCase: Case): boolean => speaksFor(reading, reading.claim.agent, theCase);

/** Whether one is a heading over the other: it speaks against nothing of the writer's own, but whom he quotes below may say otherwise. */
export function headed({ a, b, sameReport }: Meeting, { origins }: Case): boolean {
  return sameReport && a.heading !== b.heading && origins.speaker(a.heading ? b : a).kind === "voice";
}
