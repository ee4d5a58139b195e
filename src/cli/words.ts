// Parts of a claim into short words for the terminal.
import type { Claim, ClaimTime, Quantity, SourceLink } from "../model.ts";

/** `strike/shelling, denied, expected`; what is the default is left out. */
export function kindWords(claim: Pick<Claim, "type" | "aspect" | "polarity" | "modality">): string {
  const marks = [claim.polarity === "denied" ? "denied" : "", claim.modality === "asserted" ? "" : claim.modality];
  return [claim.aspect === null ? claim.type : `${claim.type}/${claim.aspect}`, ...marks.filter((mark) => mark !== "")].join(", ");
}

/** The chain from the reader outwards; empty = the publisher's own voice. */
export function chainWords(chain: readonly SourceLink[]): string {
  return chain.map((link) => link.source ?? `“${link.exact}”`).join(" < ") || "(own voice)";
}

const BOUNDS: Readonly<Record<Quantity["bound"], string>> = { exact: "", about: "~", "at-least": "≥", "at-most": "≤", vague: "~" };

/** `≥80 percent`, `100–999 people`, or "". */
export function quantityWords(quantity: Quantity | null): string {
  if (quantity === null) return "";
  const { value, max, bound, unit, of } = quantity;
  return `${BOUNDS[bound]}${value}${max === null ? "" : `–${max}`} ${unit}${of === null || of === unit ? "" : ` (${of})`}`;
}

/** `2016-12-01`, `2016-12-01/2016-12-03`, or "". */
export function timeWords(time: ClaimTime | null): string {
  if (time === null) return "";
  return eventTimeWords(time);
}

/** `2016-12-01` or `2016-12-01/2016-12-03`. */
export function eventTimeWords({ start, end }: Pick<ClaimTime, "start" | "end">): string {
  return start === end ? start : `${start}/${end}`;
}
