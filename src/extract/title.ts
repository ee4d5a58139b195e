// The claims of a whole report → the same; what a title leaves unsaid, the report says where it tells the same at length.
import type { Claim, Derivation, SlotName } from "../model.ts";
import { said } from "../reason.ts";

/** Slots that a title leaves to the report. */
const LEFT = ["agent", "affected"] as const;

/** Types in which a title leaves open who did it on purpose. */
const UNSAID = new Set<string>(["casualties", "strike"]);
/** Types in which a title's word need not mean the meeting, or the city, that the report goes on to tell of. */
const TALKED = new Set<string>(["negotiation", "agreement", "demand", "accusation", "rejection", "assessment"]);

/**
 * Gives claims of the title the doer, the sufferer and the places of the first claim below that tells the same.
 *
 * @param end - Where the title ends; 0 without one.
 */
export function withTitle(claims: readonly Claim[], end: number, within: (inner: string, outer: string) => boolean): readonly Claim[] {
  const body = claims.filter(({ evidence }) => evidence.start >= end);
  if (body.length === claims.length) return claims;
  return claims.map((claim) => {
    if (claim.evidence.start >= end) return claim;
    const told = body.find((other) => same(claim, other, within));
    return told === undefined ? claim : filled(claim, told);
  });
}

function filled(claim: Claim, told: Claim): Claim {
  const lines: Derivation[] = [];
  const take = (slot: SlotName): void => {
    lines.push({
      slot,
      rule: "report.title",
      words: told.derivation.find((step) => step.slot === slot)?.words ?? null,
      certain: false,
      reason: said`told at length below the title`,
    });
  };
  const out = { ...claim };
  for (const slot of LEFT)
    if (
      !(slot === "agent" && UNSAID.has(claim.type)) &&
      claim[slot] === null &&
      told[slot] !== null &&
      told[slot] !== claim[slot === "agent" ? "affected" : "agent"]
    ) {
      out[slot] = told[slot];
      take(slot);
    }
  if (placesOf(claim).length === 0 && !TALKED.has(claim.type)) {
    out.places = told.places;
    out.from = told.from;
    out.to = told.to;
    for (const slot of ["places", "from", "to"] as const) if (told[slot].length > 0) take(slot);
  }
  return { ...out, derivation: [...claim.derivation, ...lines] };
}

const placesOf = ({ places, from, to }: Claim): readonly string[] => [...places, ...from, ...to];

/** Two claims of one kind that nothing tells apart: who did it to whom, where, and how many. */
function same(title: Claim, other: Claim, within: (inner: string, outer: string) => boolean): boolean {
  if (title.type !== other.type || title.aspect !== other.aspect || title.polarity !== other.polarity) return false;
  for (const slot of LEFT) if (title[slot] !== null && other[slot] !== null && title[slot] !== other[slot]) return false;
  if (title.quantity !== null && title.quantity.value !== other.quantity?.value) return false;
  const [here, there] = [placesOf(title), placesOf(other)];
  if (here.length === 0) return true;
  return here.some((place) => there.some((one) => one === place || within(one, place) || within(place, one)));
}
