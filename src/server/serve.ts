// A case file into a workbench that a browser on this machine can open.
import { basename } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { World } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import { openCase } from "../store/sqlite.ts";
import { type AppOptions, createApp } from "./app.ts";
import { requireToken } from "./guard.ts";

/** A server that is listening. */
export interface Serving {
  /** Address to open, without the token. */
  readonly url: string;
  /** Stops listening, ends what is open, and closes the case if this call opened it. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** `127.0.0.1` unless others are to read the case too; then a token is required. */
  readonly host: string;
}

/**
 * Serves an open case.
 *
 * @throws Error when the host needs a token and there is none, or the port can't be had.
 */
export function serveStore(store: CaseStore, options: AppOptions & ListenOptions): Promise<Serving> {
  requireToken(options.host, options.token ?? null);
  const server = createAdaptorServer({ fetch: createApp(store, options).fetch });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => {
      server.off("error", reject);
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : options.port;
      const name = options.host.includes(":") ? `[${options.host}]` : options.host;
      resolve({
        url: `http://${name}:${port}/`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * Opens a case file and serves it.
 *
 * @param options - the file, where to listen; `token` defaults to `ISNAD_TOKEN`; `world` gives the names that hold for every case; `readonly` lets nobody write.
 * @throws Error when the file is no case, the port can't be had, or a host other than this machine lacks a token.
 */
export async function serveCase(
  options: ListenOptions & {
    readonly caseFile: string;
    readonly token?: string | null;
    readonly world?: World;
    readonly readonly?: boolean;
  },
): Promise<Serving> {
  const token = options.token ?? process.env["ISNAD_TOKEN"] ?? null;
  // An empty variable is no token.
  const given = token === "" ? null : token;
  requireToken(options.host, given);
  const store = openCase(options.caseFile, { create: false });
  try {
    const name = basename(options.caseFile, ".isnad");
    const serving = await serveStore(store, {
      name,
      port: options.port,
      host: options.host,
      token: given,
      readonly: options.readonly ?? false,
      warm: true,
      ...(options.world ? { world: options.world } : {}),
    });
    return {
      url: serving.url,
      close: async () => {
        await serving.close();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
