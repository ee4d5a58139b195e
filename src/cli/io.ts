// The process around a command as plain values, so that tests and the evaluation can run commands without one.

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Machine output and results. */
  readonly out: (text: string) => void;
  /** Progress and messages. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether `out` may be coloured. */
  readonly colour: boolean;
  /** Whether `err` is a terminal on which a line can be written over. */
  readonly live: boolean;
  /** Resolves when the user wants a running server to end. */
  readonly stopped: () => Promise<void>;
}

/** A wrong use of the command line: exit code 2. */
export class UsageError extends Error {}
