// What reading one file or line came to: a report with what is to be said about it, or a failure with its reason.
import type { IngestedReport } from "../model.ts";

export interface Read {
  readonly kind: "report";
  readonly report: IngestedReport;
  /** Sentences for the person who adds the report. */
  readonly warnings: readonly string[];
}

export interface Failure {
  readonly kind: "failure";
  /** File, or file and line. */
  readonly name: string;
  /** One phrase without a full stop. */
  readonly reason: string;
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

/** An error's reason in a phrase; system errors in words instead of codes. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  if (code === "ELOOP") return "loop of symbolic links";
  if (code === "EISDIR") return "is a folder";
  return error instanceof Error ? error.message : String(error);
}
