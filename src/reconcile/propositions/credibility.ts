// Who puts a proposition forward and who speaks against it into its status, the Admiralty digit and the ground for both in a sentence.
import type { Origin, Proposition, PropositionStatus } from "../../model.ts";

/** What the status of a proposition rests on. */
export interface Standing {
  readonly reports: readonly string[];
  readonly origins: readonly Origin[];
  readonly sides: readonly string[];
  readonly acrossSides: boolean;
  /** Whether it says that something is not so. */
  readonly negated: boolean;
  /** Whether anybody asserts it, rather than expecting, demanding or thinking it possible. */
  readonly asserted: boolean;
  /** Whether all of its origins are unnamed. */
  readonly nameless: boolean;
  /** Who denies it, in words, one an origin. */
  readonly deniers: readonly string[];
  /** Who says what can't be true beside it. */
  readonly opponents: readonly string[];
  /** Who admits it against the interest of the own side. */
  readonly admissions: readonly string[];
}

export function statusOf({ origins, deniers, opponents }: Standing): PropositionStatus {
  if (deniers.length + opponents.length > 0) return "disputed";
  return origins.length > 1 ? "confirmed" : "single-origin";
}

/**
 * The digit of the Admiralty scale (NATO STANAG 2511) by a fixed rule: 6 when nobody asserts it or nobody who does has a name;
 * disputed: 4, or 5 when more origins speak against it than for it; undisputed: 1 when origins of opposed sides agree or one
 * of several admits it against its own side's interest, 2 with several origins, 3 with one.
 */
export function credibilityOf(standing: Standing): Proposition["credibility"] {
  const { origins, deniers, opponents, acrossSides, admissions } = standing;
  if (!standing.asserted || (standing.nameless && origins.length < 2)) return 6;
  const against = deniers.length + opponents.length;
  if (against > 0) return against > origins.length ? 5 : 4;
  if (origins.length < 2) return 3;
  return acrossSides || admissions.length > 0 ? 1 : 2;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");

/** "asserted in 4 reports by 2 origins (sana, reuters), all on the side of syria-gov; denied by “an official” (reuters)". */
export function groundOf(standing: Standing): string {
  const { reports, origins, sides, deniers, opponents, admissions, acrossSides, asserted, negated } = standing;
  const sided = origins.filter(({ party }) => party !== null).length;
  const side =
    sides.length === 0
      ? ""
      : acrossSides
        ? `, of opposed sides (${listed(sides)})`
        : sides.length === 1 && sided === origins.length
          ? `, ${origins.length === 1 ? "" : "all "}on the side of ${sides[0]}`
          : `, ${sided} of them on a side (${listed(sides)})`;
  const parts = [
    `${negated ? "denied" : asserted ? "asserted" : "put forward"} in ${counted(reports.length, "report")} by ${counted(origins.length, "origin")} (${listed(origins.map(({ source }) => source))})${side}`,
    deniers.length > 0 ? `denied by ${listed(deniers)}` : "",
    opponents.length > 0 ? `contradicted by ${listed(opponents)}` : "",
    admissions.length > 0 ? `against the interest of the own side: ${listed(admissions)}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
