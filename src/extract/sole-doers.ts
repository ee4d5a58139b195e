// The claims of a whole report → the same; one that leaves open who did it has the doer whom the report names for every other act of its kind.
import type { Claim, Derivation } from "../model.ts";
import { said } from "../reason.ts";

/** One kind of act, as far as its doer goes. */
interface Kind {
  readonly type: Claim["type"];
  readonly aspect: string | null;
  /** Only acts at one place are of a kind. */
  readonly placed: boolean;
}

/**
 * Acts that a report tells of several times, mostly once in full and then in passing: « the fall of the two districts ». Of two that take
 * places, two that withdraw, two that make prisoners a report says each time which it means; who strikes or kills may be told once for many.
 */
const KINDS: readonly Kind[] = [
  { type: "control", aspect: "gain", placed: false },
  { type: "retreat", aspect: null, placed: false },
  { type: "surrender", aspect: "capture", placed: false },
  { type: "attack", aspect: "offensive", placed: true },
  { type: "attack", aspect: "clash", placed: true },
  { type: "attack", aspect: "counter-attack", placed: true },
];

/** Nobody, or several. */
const SEVERAL = Symbol("several");

/** Gives acts without a doer the only one that the report names for their kind; anything else stays as it is. */
export function withSoleDoers(claims: readonly Claim[]): Claim[] {
  const doers = new Map<string, Claim | typeof SEVERAL>();
  for (const claim of claims) {
    if (claim.agent === null) continue;
    for (const key of keysOf(claim)) {
      const known = doers.get(key);
      if (known === undefined) doers.set(key, claim);
      else if (known !== SEVERAL && known.agent !== claim.agent) doers.set(key, SEVERAL);
    }
  }
  return claims.map((claim) => {
    if (claim.agent !== null) return claim;
    const told = new Set(keysOf(claim).map((key) => doers.get(key)));
    told.delete(undefined);
    const [only] = told;
    if (told.size !== 1 || only === undefined || only === SEVERAL || only.agent === claim.affected) return claim;
    const line: Derivation = {
      slot: "agent",
      rule: "report.sole-doer",
      words: only.derivation.find(({ slot }) => slot === "agent")?.words ?? null,
      certain: false,
      reason: said`the only one whom the report names for such an act`,
    };
    return { ...claim, agent: only.agent, derivation: [...claim.derivation, line] };
  });
}

/** What an act has in common with others of its kind; nothing for acts of other kinds. */
function keysOf({ type, aspect, places }: Claim): readonly string[] {
  const kind = KINDS.find((one) => one.type === type && one.aspect === aspect);
  if (kind === undefined) return [];
  return kind.placed ? places.map((place) => `${type} ${place}`) : [`${type}`];
}
