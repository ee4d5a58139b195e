// `isnad add-places`, `add-parties`, `add-sources`: a user's own tables into the case's registers.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import type { CaseStore } from "../../store/contract.ts";
import { withCase, worldOf } from "../case.ts";
import type { Io } from "../io.ts";
import { counted, printable } from "../terminal.ts";

interface Entry {
  readonly id: string;
  readonly parent: string | null;
}

const SHARED = `
Variants of a name are separated by |; a further column is a further language. Empty cells are left out. An entry whose id is
known replaces it. Run \`isnad extract\` afterwards to read the case's reports with the new names.`;

/** Adds a file's entries, warns of parents that nothing holds, and says what to do next. */
async function take<T extends Entry>(
  file: string,
  io: Io,
  store: CaseStore,
  kind: "place" | "party" | "source",
  read: (name: string, bytes: Uint8Array) => readonly T[],
  add: (entries: readonly T[]) => void,
): Promise<void> {
  const added = read(basename(file), readFileSync(file));
  add(added);
  const world = await worldOf(store);
  const known = new Set([...world.places, ...world.parties, ...world.sources].map(({ id }) => id));
  for (const { id, parent } of added) {
    if (parent !== null && !known.has(parent)) io.err(`${printable(`warning: ${id}: its parent ${parent} is in no register`)}\n`);
  }
  const reports = store.reports().length;
  io.err(`${counted(added.length, kind)} added${reports > 0 ? "; `isnad extract` reads the case's reports with them" : ""}\n`);
}

export function registerCommands(program: Command, io: Io): void {
  program
    .command("add-places")
    .description("add the case's own places")
    .argument("<file>", "CSV with columns id,kind,parent,lat,lon,ar,fr,en, or GeoJSON with such properties")
    .addHelpText("after", `\nExamples:\n  isnad add-places places.csv\n  isnad add-places districts.geojson\n${SHARED}`)
    .action(async (file: string, _flags: object, command: Command) => {
      const { readPlacesCsv, readPlacesGeojson } = await import("../../ingest/registers.ts");
      const read = /\.(?:geo)?json$/iu.test(file) ? readPlacesGeojson : readPlacesCsv;
      await withCase(command, io, "create", (store) => take(file, io, store, "place", read, store.addPlaces));
    });
  program
    .command("add-parties")
    .description("add the case's own parties")
    .argument("<file>", "CSV with columns id,kind,country,parent,ar,fr,en")
    .addHelpText("after", `\nExample:\n  isnad add-parties parties.csv\n${SHARED}`)
    .action(async (file: string, _flags: object, command: Command) => {
      const { readPartiesCsv } = await import("../../ingest/registers.ts");
      await withCase(command, io, "create", (store) => take(file, io, store, "party", readPartiesCsv, store.addParties));
    });
  program
    .command("add-sources")
    .description("add the case's own sources")
    .argument("<file>", "CSV with columns id,kind,party,parent,basis,ar,fr,en")
    .addHelpText("after", `\nExample:\n  isnad add-sources sources.csv\n${SHARED}`)
    .action(async (file: string, _flags: object, command: Command) => {
      const { readSourcesCsv } = await import("../../ingest/registers.ts");
      await withCase(command, io, "create", (store) => take(file, io, store, "source", readSourcesCsv, store.addSources));
    });
}
