// A name of a register where a report writes it: what it means, and what the report may go on to call it.
import type { FoundParty, FoundSource } from "../../language/found.ts";

/** Which register a name is of. */
export type Registered = "party" | "source";

/** Rule of a name that means an entry in reports on some countries only. */
export const LOCAL_RULE = "register.local";

/** A finding while the report is read. */
export interface Hit {
  from: number;
  to: number;
  rule: string;
  id: string;
  certain: boolean;
  /** Every entry that the name could mean; `settle` picks by country. */
  ids: readonly string[];
  /** Head noun of the name, by which the report may refer back. */
  head: string | null;
  /** The letters, when the name is written as an acronym. */
  short: string | null;
  /** The same, where it stands in brackets behind words that this register does not have: the report says what it stands for. */
  coined: string | null;
}

/** A hit that means one entry alone, and by which the report explains no shorter name. */
export function plainHit(from: number, to: number, rule: string, id: string, { certain }: { readonly certain: boolean }): Hit {
  return { from, to, rule, id, certain, ids: [id], head: null, short: null, coined: null };
}

/** What was found, as a hit: findings are handed out as they were made. */
export const hitOf = (found: FoundParty | FoundSource): Hit => found as unknown as Hit;
