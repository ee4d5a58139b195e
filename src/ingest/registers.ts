// A table or map that a user brings into places, parties and sources, with the line named in every complaint.
import { parse } from "csv-parse/sync";
import type { Names, Party, Place, Source } from "../model.ts";
import { decode } from "./decode.ts";

/** One entry's cells by column, empty ones left out, and where it stands in its file. */
interface Row {
  /** `line 3` or `feature 3`. */
  readonly at: string;
  readonly cells: ReadonlyMap<string, string>;
}

const VARIANTS = "|";
const LANGUAGE_COLUMN = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u;

function textOf(name: string, bytes: Uint8Array): string {
  const text = decode(bytes)?.text;
  if (text === undefined) throw new Error(`${name}: not text`);
  if (text.trim() === "") throw new Error(`${name}: empty file`);
  return text;
}

/** Spreadsheets write semicolons where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/u));
  return [",", ";", "\t"].find((delimiter) => header.includes(delimiter)) ?? ",";
}

function csvRows(name: string, bytes: Uint8Array, columns: readonly string[]): readonly Row[] {
  const text = textOf(name, bytes);
  let records: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
  const first = records[0];
  if (!first) throw new Error(`${name}: no entry under the header`);
  checkColumns(name, Object.keys(first.record), columns);
  return records.map(({ record, info }) => ({
    at: `line ${info.lines}`,
    cells: new Map(Object.entries(record).filter(([, cell]) => cell !== "")),
  }));
}

function checkColumns(name: string, present: readonly string[], known: readonly string[]): void {
  for (const column of ["id", "kind"])
    if (!present.includes(column)) throw new Error(`${name}: line 1: no column "${column}" (found: ${present.join(", ")})`);
  for (const column of present) {
    if (known.includes(column) || LANGUAGE_COLUMN.test(column)) continue;
    throw new Error(`${name}: line 1: column "${column}" is neither one of ${known.join(", ")} nor a language code`);
  }
}

/** Refuses entries without an id or kind, and ids that stand twice. */
function entries<T extends { readonly id: string }>(name: string, rows: readonly Row[], read: (row: Row) => T): readonly T[] {
  const seen = new Map<string, string>();
  return rows.map((row) => {
    try {
      const entry = read(row);
      const before = seen.get(entry.id);
      if (before !== undefined) throw new Error(`id "${entry.id}" stands on ${before} already`);
      seen.set(entry.id, row.at);
      return entry;
    } catch (error) {
      throw new Error(`${name}: ${row.at}: ${(error as Error).message}`, { cause: error });
    }
  });
}

function required(row: Row, column: string): string {
  const cell = row.cells.get(column);
  if (cell === undefined) throw new Error(`"${column}" is empty`);
  return cell;
}

function idOf(row: Row): string {
  const id = required(row, "id");
  if (/[\s|,]/u.test(id)) throw new Error(`id "${id}" holds a space, comma or bar; write it like al-bab`);
  return id;
}

function degrees(row: Row, column: string, limit: number): number | null {
  const cell = row.cells.get(column);
  if (cell === undefined) return null;
  const value = Number(cell);
  if (!Number.isFinite(value) || Math.abs(value) > limit)
    throw new Error(`${column} "${cell}" is no number between -${limit} and ${limit}`);
  return value;
}

function namesOf(row: Row, known: readonly string[]): Names {
  const names: Record<string, readonly string[]> = {};
  for (const [column, cell] of row.cells) {
    if (known.includes(column)) continue;
    const variants = cell
      .split(VARIANTS)
      .map((variant) => variant.trim())
      .filter((variant) => variant !== "");
    if (variants.length > 0) names[column] = variants;
  }
  if (Object.keys(names).length === 0) throw new Error("no name in any language");
  return names;
}

const PLACE_COLUMNS = ["id", "kind", "parent", "lat", "lon", "precision", "basis"];
const PARTY_COLUMNS = ["id", "kind", "country", "parent"];
const SOURCE_COLUMNS = ["id", "kind", "country", "party", "parent", "basis"];

function placeOf(row: Row): Place {
  const lat = degrees(row, "lat", 90);
  const lon = degrees(row, "lon", 180);
  if ((lat === null) !== (lon === null)) throw new Error("lat without lon, or lon without lat");
  return {
    id: idOf(row),
    kind: required(row, "kind"),
    parent: row.cells.get("parent") ?? null,
    lat,
    lon,
    precision: degrees(row, "precision", 1_000_000),
    basis: row.cells.get("basis") ?? null,
    names: namesOf(row, PLACE_COLUMNS),
  };
}

/**
 * Reads columns `id,kind,parent,lat,lon[,precision,basis]` and one column a language, variants separated by `|`.
 *
 * @param name - file name, for messages.
 * @throws Error naming file and line.
 */
export function readPlacesCsv(name: string, bytes: Uint8Array): readonly Place[] {
  return entries(name, csvRows(name, bytes, PLACE_COLUMNS), placeOf);
}

/** Reads columns `id,kind,country,parent` and one column a language. @throws Error naming file and line. */
export function readPartiesCsv(name: string, bytes: Uint8Array): readonly Party[] {
  return entries(name, csvRows(name, bytes, PARTY_COLUMNS), (row) => ({
    id: idOf(row),
    kind: required(row, "kind"),
    country: row.cells.get("country") ?? null,
    parent: row.cells.get("parent") ?? null,
    names: namesOf(row, PARTY_COLUMNS),
  }));
}

/** Reads columns `id,kind,party,parent,basis[,country]` and one column a language. @throws Error naming file and line. */
export function readSourcesCsv(name: string, bytes: Uint8Array): readonly Source[] {
  return entries(name, csvRows(name, bytes, SOURCE_COLUMNS), (row) => ({
    id: idOf(row),
    kind: required(row, "kind"),
    country: row.cells.get("country") ?? null,
    party: row.cells.get("party") ?? null,
    basis: row.cells.get("basis") ?? null,
    parent: row.cells.get("parent") ?? null,
    names: namesOf(row, SOURCE_COLUMNS),
  }));
}

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** GeoJSON may carry properties of its maker's; only strings, numbers and lists of strings under known names count. */
function featureRow(feature: Feature, position: number): Row {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(feature.properties ?? {})) {
    const column = key.trim().toLowerCase();
    if (!PLACE_COLUMNS.includes(column) && !LANGUAGE_COLUMN.test(column)) continue;
    const cell = Array.isArray(value)
      ? value.join(VARIANTS)
      : typeof value === "string" || typeof value === "number"
        ? String(value).trim()
        : "";
    if (cell !== "") cells.set(column, cell);
  }
  const { type, coordinates } = feature.geometry ?? {};
  if (type === "Point" && Array.isArray(coordinates) && !cells.has("lat") && !cells.has("lon")) {
    cells.set("lon", String(coordinates[0])).set("lat", String(coordinates[1]));
  }
  return { at: `feature ${position + 1}`, cells };
}

/**
 * Reads a GeoJSON FeatureCollection whose properties have the names of the CSV's columns; geometries are kept as given, and a
 * point's coordinates serve as `lat` and `lon` where these are absent.
 *
 * @throws Error naming file and feature.
 */
export function readPlacesGeojson(name: string, bytes: Uint8Array): readonly Place[] {
  let collection: { readonly type?: unknown; readonly features?: unknown };
  try {
    collection = JSON.parse(textOf(name, bytes)) as typeof collection;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${name}: no JSON: ${error.message}`, { cause: error });
    throw error;
  }
  if (collection?.type !== "FeatureCollection" || !Array.isArray(collection.features))
    throw new Error(`${name}: no GeoJSON FeatureCollection`);
  const features = collection.features as readonly Feature[];
  const places = entries(name, features.map(featureRow), placeOf);
  return places.map((place, position) => {
    const geometry = features[position]?.geometry;
    return geometry ? { ...place, geometry } : place;
  });
}
