// Runs a command line in this process, as a person would see it.
import { Readable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param around - what differs from a plain pipe: standard input, environment, colours. */
export async function isnad(
  args: readonly string[],
  around: Partial<Pick<Io, "env" | "colour">> & { readonly stdin?: string } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: Readable.from([Buffer.from(around.stdin ?? "")]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: around.env ?? {},
    colour: around.colour ?? false,
    live: false,
    stopped: () => Promise.resolve(),
  };
  const code = await run(args, io, "0.0.0-test");
  return { code, out, err };
}
