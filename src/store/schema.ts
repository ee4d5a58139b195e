// The case file's tables as types, for queries that the compiler checks.
import type { ColumnType, Generated } from "kysely";

/** Bytes as they came, keyed by their SHA-256. */
interface OriginalsTable {
  sha256: string;
  bytes: Uint8Array;
  size: number;
}

/** One row a report; each property that can be learnt in several ways has a `_learnt` column beside it. */
export interface ReportsTable {
  id: string;
  name: string;
  sha256: string;
  media_type: string;
  charset: string;
  text_by: string;
  text: string;
  title: string | null;
  title_learnt: string | null;
  language: string | null;
  language_learnt: string | null;
  publisher: string | null;
  publisher_learnt: string | null;
  published: string | null;
  published_learnt: string | null;
  resources: string | null;
}

/** Earlier states of revised reports: JSON of the row that was replaced. */
interface SupersededTable {
  seq: Generated<number>;
  report: string;
  row: string;
}

interface ClaimsTable {
  id: string;
  report: string;
  type: string;
  /** Empty for types without aspects, so that sorting needs no rule for nulls. */
  aspect: string;
  start: number;
  end: number;
  agent: string | null;
  affected: string | null;
  /** First and last day of the claim's own time. */
  day_first: string | null;
  day_last: string | null;
  /** The whole claim as JSON. */
  record: string;
}

interface ClaimPlacesTable {
  claim: string;
  place: string;
  role: "at" | "from" | "to";
}

interface ClaimSourcesTable {
  claim: string;
  /** Position in the chain, 0 = nearest to the reader. */
  link: number;
  source: string | null;
  /** The span's words folded for search. */
  words: string;
}

interface MentionsTable {
  seq: Generated<number>;
  report: string;
  start: number;
  end: number;
  exact: string;
  label: string;
  value: string | null;
  rule: string;
}

/** A case's own entries, whole as JSON: they are read all at once or not at all. */
interface RegisterTable {
  seq: ColumnType<number, never, never>;
  register: "place" | "party" | "source";
  id: string;
  record: string;
}

/** Every judgement ever made; rows are only ever added. */
interface JudgementsTable {
  id: Generated<number>;
  /** What it decides, so that the later one on the same target supersedes the earlier. */
  target: string;
  /** The decision as JSON. */
  record: string;
  /** The claims it is about as they were, as JSON. */
  seen: string;
}

/** Which judgements were taken back. */
interface WithdrawalsTable {
  judgement: number;
  by: string;
  at: string;
}

/** One row: how often the case has changed. */
interface ChangesTable {
  one: number;
  version: number;
}

/** Copies of what was computed from the case; may be emptied at any time. */
interface KeptTable {
  name: string;
  version: number;
  key: string;
  value: string;
}

/** Every table of the present schema version. */
export interface Schema {
  originals: OriginalsTable;
  reports: ReportsTable;
  superseded: SupersededTable;
  claims: ClaimsTable;
  claim_places: ClaimPlacesTable;
  claim_sources: ClaimSourcesTable;
  mentions: MentionsTable;
  registers: RegisterTable;
  judgements: JudgementsTable;
  withdrawals: WithdrawalsTable;
  changes: ChangesTable;
  kept: KeptTable;
}
