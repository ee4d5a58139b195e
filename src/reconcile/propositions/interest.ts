// A claim and the side of whoever says it into whether that side would rather not have said it.
import type { Said } from "../reading.ts";
import { UNARMED } from "../relations/figures.ts";
import type { World } from "../world.ts";

/** What befalls a party when it is so: `gains` and `loses` of its cause, `harms` when it is blamed for the harm done. */
type Effect = "gains" | "loses" | "harms";

/** Whom a claim is good or bad for; empty where it is neither. */
function effects({ type, aspect, agent, affected }: Said): readonly (readonly [string, Effect])[] {
  const of = (party: string | null, effect: Effect): readonly (readonly [string, Effect])[] => (party === null ? [] : [[party, effect]]);
  switch (type) {
    case "control":
      // A share may be what is left as well as what was won.
      return aspect === "contested" || aspect === "share" ? [] : of(agent, aspect === "loss" ? "loses" : "gains");
    case "retreat":
    case "evacuation":
    case "dissent":
      return of(agent, "loses");
    case "surrender":
      return aspect === "amnesty" ? [] : of(aspect === "capture" ? affected : agent, "loses");
    case "casualties":
    case "strike":
      return affected === UNARMED || affected === "medics" ? of(agent, "harms") : of(affected, "loses");
    default:
      return [];
  }
}

/**
 * Whether a claim runs against the interest of the side that makes it: it admits an own loss, an own misdeed, or an
 * opponent's gain. What is denied counts the other way round. Only what is asserted is an admission.
 *
 * @param side - the party whose interest the claim's origin shares, or null.
 */
export function againstInterest(claim: Said, side: string | null, world: World): boolean {
  if (side === null || claim.modality !== "asserted") return false;
  return effects(claim).some(([party, effect]) => {
    const own = world.related(party, side);
    if (!own && !world.opposed(party, side)) return false;
    const bad = effect === "gains" ? !own : own;
    // « We have not killed anybody » and « they have not taken it » are what a side would say anyway.
    return claim.polarity === "denied" ? effect === "gains" && own : bad;
  });
}
