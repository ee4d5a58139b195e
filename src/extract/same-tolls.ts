// The claims of a whole report → the same; a toll that leaves open who the victims are has those whom the report names for the same toll elsewhere.
import type { Claim, Derivation } from "../model.ts";
import { said } from "../reason.ts";

/** Smaller figures come up by chance. */
const TELLING = 4;

/** Several parties among those told of with one figure. */
const SEVERAL = Symbol("several");

/** « 8 dead on Monday » in the heading, « 8 civilians were killed » below: one toll, told once in full. */
export function withSameTolls(claims: readonly Claim[]): Claim[] {
  const named = new Map<string, Claim | typeof SEVERAL>();
  for (const claim of claims) {
    const key = claim.affected === null ? null : tollOf(claim);
    if (key === null) continue;
    const known = named.get(key);
    if (known === undefined) named.set(key, claim);
    else if (known !== SEVERAL && known.affected !== claim.affected) named.set(key, SEVERAL);
  }
  return claims.map((claim) => {
    const key = claim.affected === null ? tollOf(claim) : null;
    const same = key === null ? undefined : named.get(key);
    if (same === undefined || same === SEVERAL || same.affected === claim.agent || !meets(claim, same)) return claim;
    const line: Derivation = {
      slot: "affected",
      rule: "report.same-toll",
      words: same.derivation.find(({ slot }) => slot === "affected")?.words ?? null,
      certain: false,
      reason: said`the report says of whom the same toll is`,
    };
    return { ...claim, affected: same.affected, derivation: [...claim.derivation, line] };
  });
}

/** What makes two tolls look alike: who was harmed how, and how many; null for other claims, and for figures that say little. */
function tollOf({ type, aspect, quantity, polarity }: Claim): string | null {
  if (type !== "casualties" || polarity !== "affirmed" || quantity === null || quantity.unit !== "people") return null;
  return quantity.bound === "vague" || quantity.value < TELLING ? null : `${aspect} ${quantity.value}`;
}

/** Nothing that both say of where and when speaks against it. */
function meets(one: Claim, other: Claim): boolean {
  const apart = one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place));
  const late = one.time !== null && other.time !== null && (one.time.end < other.time.start || other.time.end < one.time.start);
  return !apart && !late;
}
