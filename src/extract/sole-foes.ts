// The claims of a whole report → the same; a fight or a return blow that leaves open against whom has the only foe that the report names for its doer.
import type { Claim, Derivation } from "../model.ts";
import { said } from "../reason.ts";

/** Acts of one armed party against another. */
const HOSTILE = new Set<Claim["type"]>(["attack", "strike", "control", "surrender", "casualties", "materiel"]);
/** Who suffers in a war without being a side of it. */
const BYSTANDERS = new Set(["civilians", "medics", "un"]);
/** What is hardly ever told but of two sides. */
const TWO_SIDED = new Set<string | null>(["clash", "counter-attack"]);

/** Gives fights and return blows by one side the only other side that its acts, or acts against it, are told of. */
export function withSoleFoes(claims: readonly Claim[]): Claim[] {
  const foes = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    const { type, agent, affected } = claim;
    if (agent === null || affected === null || agent === affected || !HOSTILE.has(type)) continue;
    if (BYSTANDERS.has(agent) || BYSTANDERS.has(affected)) continue;
    note(foes, agent, affected, claim);
    note(foes, affected, agent, claim);
  }
  return claims.map((claim) => {
    if (claim.type !== "attack" || claim.agent === null || claim.affected !== null || !TWO_SIDED.has(claim.aspect)) return claim;
    const [only, ...others] = foes.get(claim.agent) ?? [];
    if (only === undefined || others.length > 0) return claim;
    const [affected, told] = only;
    const line: Derivation = {
      slot: "affected",
      rule: "report.sole-foe",
      words: told.derivation.find(({ slot }) => slot === (told.affected === affected ? "affected" : "agent"))?.words ?? null,
      certain: false,
      reason: said`the only side whom the report names against whoever does it`,
    };
    return { ...claim, affected, derivation: [...claim.derivation, line] };
  });
}

/** The first claim that sets two against each other stands for them. */
function note(foes: Map<string, Map<string, Claim>>, one: string, other: string, claim: Claim): void {
  const known = foes.get(one) ?? new Map<string, Claim>();
  foes.set(one, known);
  if (!known.has(other)) known.set(other, claim);
}
