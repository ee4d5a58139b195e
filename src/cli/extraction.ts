// Words and options that the commands which extract have in common.
import type { Reason } from "../model.ts";
import { reasonWords } from "../reason.ts";

/** The option by which a person insists. */
export const ANYWAY = ["--anyway", "look for claims even where a text does not read as a report on armed conflict"] as const;

/** What to say where no claims were looked for, given why; null where they were. */
export function withheldWords(report: string, why: Reason | null): string | null {
  return why === null ? null : `note: ${report}: no claims looked for: ${reasonWords(why)}; --anyway does`;
}
