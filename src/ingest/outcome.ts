// What reading one file or line came to: a report with what is to be said about it, or a failure with its reason.
import type { IngestedReport, Reason } from "../model.ts";
import { Refusal, said } from "../reason.ts";

export interface Read {
  readonly kind: "report";
  readonly report: IngestedReport;
  /** What the person who adds the report should know. */
  readonly warnings: readonly Reason[];
}

export interface Failure {
  readonly kind: "failure";
  /** File, or file and line. */
  readonly name: string;
  /** One phrase without a full stop. */
  readonly reason: Reason;
}

export type Outcome = Read | Failure;

/** What is known of a report before it is read; overrides what the report says of itself. */
export interface Given {
  readonly report?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/** What ingest is told by whoever composes it. */
export interface IngestOptions {
  /** Language codes that can be recognised. */
  readonly languages: readonly string[];
  /** Register id of a publisher's name as a page writes it, or null. */
  readonly publisherId?: (name: string) => string | null;
  /** For every report that is not told otherwise by a manifest or by JSON Lines. */
  readonly given?: Given;
}

/** An error's reason; system errors in words instead of codes, those of libraries as they put it. */
export function reasonOf(error: unknown): Reason {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ENOENT") return said`no such file`;
  if (code === "EACCES" || code === "EPERM") return said`no permission to read it`;
  if (code === "ELOOP") return said`loop of symbolic links`;
  if (code === "EISDIR") return said`is a folder`;
  if (error instanceof Refusal) return error.reason;
  return { says: error instanceof Error ? error.message : String(error), parts: [] };
}
