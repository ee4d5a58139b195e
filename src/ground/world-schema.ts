// The parsed files of world/ → checked tables: places, parties, sources, claim types, offices, romanisation.
import { z } from "zod";
import { CLAIM_TYPES, type Party, type World } from "../model.ts";

const id = z.string().regex(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u);

/** Names by language; variants of one name stand in one string, separated by `|`, as in the CSV files that users bring. */
const names = z.record(z.string(), z.string()).transform((record) => {
  const out: Record<string, readonly string[]> = {};
  for (const [language, variants] of Object.entries(record)) {
    const list = [...new Set(variants.split("|").map((v) => v.trim()))].filter((v) => v !== "");
    if (list.length > 0) out[language] = list;
  }
  return out;
});

const place = z.strictObject({
  id,
  kind: z.string(),
  parent: id.nullable(),
  /** Latitude, longitude, and how far the point may be off in metres. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180), z.number().positive()]).optional(),
  /** Where the point is from; "estimate" marks an estimate, "rounded" a centre rounded to a tenth of a degree or more. */
  basis: z.string().optional(),
  names,
});

const party = z.strictObject({
  id,
  kind: z.string(),
  country: id.nullable().default(null),
  parent: id.nullable().default(null),
  /** Parties that it fights or acts beside, as is commonly reported; said once for a pair. */
  allies: z.array(id).default([]),
  /** Countries besides its own in whose reports the names behind ~ mean it. */
  abroad: z.array(id).default([]),
  names,
});

const partiesFile = z.strictObject({
  /** One party for each country that no listed party of the kinds in `unless` covers; `{id}` and `{name}` are the country's. */
  "each-country": z
    .array(
      z.strictObject({ id: z.string(), kind: z.string(), unless: z.array(z.string()), names: z.record(z.string(), z.array(z.string())) }),
    )
    .default([]),
  parties: z.array(party),
});

const source = z.strictObject({
  id,
  kind: z.string(),
  country: id.nullable().default(null),
  party: id.nullable().default(null),
  parent: id.nullable().default(null),
  basis: z.string().nullable().default(null),
  names,
});

const claimType = z.strictObject({
  type: z.enum(CLAIM_TYPES),
  aspects: z.array(z.string()).default([]),
  covers: z.string(),
  plover: z.string().nullable(),
  acled: z.string().nullable(),
  places: z.enum(["at", "move"]),
});

const worldSchema = z.strictObject({
  places: z.array(place),
  parties: partiesFile,
  sources: z.array(source),
  "claim-types": z.array(claimType),
  offices: z
    .array(
      z.strictObject({
        id,
        voice: z.boolean().default(false),
        state: z.boolean().default(false),
        manned: z.boolean().default(false),
        parent: id.nullable().default(null),
        names,
      }),
    )
    .default([]),
  shades: z
    .array(
      z.strictObject({
        id,
        group: id,
        types: z.array(z.enum(CLAIM_TYPES)).default([...CLAIM_TYPES]),
        leading: z.boolean().default(false),
        names,
      }),
    )
    .default([]),
  romanisation: z.record(z.string(), z.string()).default({}),
});

/**
 * Checks the parsed YAML files of the world folder, keyed by file name without ending, and makes them one World.
 *
 * @throws Error naming the file's field, an id that stands twice, or a parent that no table holds.
 */
export function parseWorld(files: Readonly<Record<string, unknown>>): World {
  const tables = worldSchema.parse(files);
  const places = tables.places.map(({ at, ...entry }) => ({
    ...entry,
    lat: at?.[0] ?? null,
    lon: at?.[1] ?? null,
    precision: at?.[2] ?? null,
    basis: entry.basis ?? null,
  }));
  const parties: Party[] = [...tables.parties.parties];
  for (const pattern of tables.parties["each-country"]) {
    const covered = new Set(tables.parties.parties.filter((p) => pattern.unless.includes(p.kind)).map((p) => p.country));
    for (const country of places) {
      if (country.kind !== "country" || covered.has(country.id)) continue;
      parties.push({
        id: pattern.id.replace("{id}", country.id),
        kind: pattern.kind,
        country: country.id,
        parent: null,
        names: Object.fromEntries(
          Object.entries(pattern.names).map(([language, forms]) => [
            language,
            forms.flatMap((form) => (country.names[language] ?? []).map((name: string) => form.replace("{name}", name))),
          ]),
        ),
      });
    }
  }
  const known = new Set(places.map((p) => p.id));
  unique("place", places);
  unique("party", parties);
  unique("source", tables.sources);
  unique("office", tables.offices);
  unique("shade", tables.shades);
  const offices = new Set(tables.offices.map((one) => one.id));
  for (const { id: of, parent } of tables.offices)
    if (parent !== null && !offices.has(parent)) throw new Error(`offices.yaml: ${of}: no office "${parent}"`);
  for (const { id: of, parent } of places)
    if (parent !== null && !known.has(parent)) throw new Error(`places.yaml: ${of}: no place "${parent}"`);
  for (const entry of [...parties, ...tables.sources])
    if (entry.country !== null && !known.has(entry.country)) throw new Error(`${entry.id}: no country "${entry.country}"`);
  const sides = new Set(parties.map((p) => p.id));
  for (const { id: of, parent } of parties)
    if (parent !== null && !sides.has(parent)) throw new Error(`parties.yaml: ${of}: no party "${parent}"`);
  const voices = new Set(tables.sources.map((s) => s.id));
  for (const { id: of, allies = [] } of parties)
    for (const ally of allies) if (!sides.has(ally)) throw new Error(`parties.yaml: ${of}: no party "${ally}"`);
  for (const { id: of, parent, party: side } of tables.sources) {
    if (parent !== null && !voices.has(parent)) throw new Error(`sources.yaml: ${of}: no source "${parent}"`);
    if (side !== null && !sides.has(side)) throw new Error(`sources.yaml: ${of}: no party "${side}"`);
  }
  const { sources: voiced, shades, romanisation } = tables;
  return { places, parties, sources: voiced, claimTypes: tables["claim-types"], offices: tables.offices, shades, romanisation };
}

function unique(what: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id: one } of entries) {
    if (seen.has(one)) throw new Error(`${what} "${one}" stands twice`);
    seen.add(one);
  }
}
