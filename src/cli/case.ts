// The case that a command works on: where it is, how it is opened, and what extracts its claims.
import { accessSync, constants } from "node:fs";
import type { Command } from "commander";
import { holdHeap } from "../engine.ts";
import type { World } from "../model.ts";
import type { Extractor } from "../pipeline.ts";
import type { CaseStore, StoredReport } from "../store/contract.ts";
import type { Views } from "../views/views.ts";
import type { Io } from "./io.ts";

const DEFAULT_CASE = "case.isnad";

/** `--case`, else `$ISNAD_CASE`, else `./case.isnad`. */
export function caseFile(command: Command, io: Io): string {
  const given = command.optsWithGlobals<{ case?: string }>().case;
  return given || io.env["ISNAD_CASE"] || DEFAULT_CASE;
}

function writable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the command's case for the length of `work`.
 *
 * @param mode - `read` never writes; `keep` may keep what it computed, where the file can be written; `write` needs the case to
 *   exist; `create` makes it.
 */
export async function withCase<T>(
  command: Command,
  io: Io,
  mode: "read" | "keep" | "write" | "create",
  work: (store: CaseStore) => T | Promise<T>,
): Promise<T> {
  const file = caseFile(command, io);
  const { openCase } = await import("../store/sqlite.ts");
  let store: CaseStore;
  try {
    store = openCase(file, { readonly: mode === "read" || (mode === "keep" && !writable(file)), create: mode === "create" });
  } catch (error) {
    const { message } = error as Error;
    throw new Error(message.startsWith("there is no case") ? `${message}; \`isnad add PATH…\` begins one, --case names another` : message, {
      cause: error,
    });
  }
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** The project's tables, then the case's own, which win. */
export async function worldOf(store: CaseStore): Promise<World> {
  const [{ loadWorld }, { mergeWorld }] = await Promise.all([import("../resources.ts"), import("../ground/world.ts")]);
  return mergeWorld(loadWorld(), store.tables());
}

/** The views of the command's case, for the length of `work`. */
export function withViews<T>(command: Command, io: Io, work: (views: Views) => T | Promise<T>): Promise<T> {
  return withCase(command, io, "keep", async (store) => {
    const [{ loadWorld }, { createViews }] = await Promise.all([import("../resources.ts"), import("../views/views.ts")]);
    return work(createViews(store, loadWorld())());
  });
}

/** An extractor over the case's world. */
export async function extractorOf(store: CaseStore): Promise<Extractor> {
  holdHeap();
  const { createExtractor } = await import("../pipeline.ts");
  return createExtractor(await worldOf(store));
}

/** The report of that id. @throws Error when the case has none. */
export function reportOf(store: CaseStore, id: string): StoredReport {
  const report = store.report(id);
  if (report === null) throw new Error(`no report "${id}" in this case; \`isnad reports\` lists them`);
  return report;
}
