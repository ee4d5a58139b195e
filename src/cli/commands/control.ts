// `isnad control`: who holds which place on a day, according to whom.
import { type Command, Option } from "commander";
import { csvLine } from "../../export/csv.ts";
import { controlGeojson } from "../../export/geojson.ts";
import type { EventTime, PlaceControl } from "../../model.ts";
import type { Views } from "../../views/views.ts";
import { withViews } from "../case.ts";
import type { Io } from "../io.ts";
import { dayOption } from "../options.ts";
import { counted, printable, short, table } from "../terminal.ts";

const EXAMPLES = `
Examples:
  isnad control --at 2016-12-07
  isnad control --at 2016-12-07 --as-of 2016-12-08
  isnad control --at 2016-12-07 --side opposition
  isnad control --at 2016-12-07 --format geojson > control.geojson

held: nobody in the case says otherwise. contested: fighting is reported. disputed: sources differ on who holds it.
unknown: nobody says so, or only of a part. What is said of the whole of a place counts for its parts, unless a claim
speaks of the part itself. A claim on a part never counts for the whole.`;

interface Flags {
  readonly at?: string;
  readonly asOf?: string;
  readonly side?: readonly string[];
  readonly format: string;
}

const sinceWords = (since: EventTime | null): string =>
  since === null
    ? ""
    : `${since.certain ? "" : "by "}${since.start === since.end || !since.certain ? since.end : `${since.start}/${since.end}`}`;

/** `12 held by a, 3 disputed, 40 unknown`. */
function partWords({ parts }: PlaceControl): string {
  return parts
    .map(({ status, party, count }) => `${count} ${status}${party === null ? "" : status === "held" ? ` by ${party}` : ` (${party})`}`)
    .join(", ");
}

function printTable(io: Io, states: readonly PlaceControl[], places: ReadonlyMap<string, { readonly parent: string | null }>): void {
  // Parts of which only the whole is spoken of stand in the whole's line; the other formats have them one by one.
  const spoken = states.filter(
    ({ place, voices, claims }) => claims.length > 0 && (voices.length === 0 || voices.some((voice) => voice.place === place)),
  );
  const rows = spoken.map((state) => [
    short(state.place, 26),
    short(places.get(state.place)?.parent ?? "", 20),
    state.status,
    short(state.party ?? "–", 18),
    sinceWords(state.since),
    printable([state.why, partWords(state)].filter((words) => words !== "").join(". Parts: ")),
  ]);
  io.out(table(["place", "in", "status", "party", "since", "why"], rows));
  const silent = states.filter(({ claims }) => claims.length === 0).length;
  const inherited = states.length - spoken.length - silent;
  if (inherited > 0) io.err(`${counted(inherited, "place")} more as part of what is said of the whole (--format jsonl lists them)\n`);
  if (silent > 0) io.err(`nothing is said of ${counted(silent, "place")} more inside these\n`);
}

function print(io: Io, format: string, states: readonly PlaceControl[], views: Views, about: Readonly<Record<string, unknown>>): void {
  const places = new Map(views.input().places.map((place) => [place.id, place]));
  if (format === "jsonl") for (const state of states) io.out(`${JSON.stringify(state)}\n`);
  else if (format === "geojson") io.out(`${JSON.stringify(controlGeojson(states, places, about))}\n`);
  else if (format === "csv") {
    io.out(csvLine(["place", "parent", "lat", "lon", "status", "party", "since_start", "since_end", "since_certain", "claims", "why"]));
    for (const { place, status, party, since, claims, why } of states) {
      const { parent = null, lat = null, lon = null } = places.get(place) ?? {};
      const certain = since === null ? null : String(since.certain);
      io.out(csvLine([place, parent, lat, lon, status, party, since?.start ?? null, since?.end ?? null, certain, claims.join("|"), why]));
    }
  } else printTable(io, states, places);
}

export function controlCommand(program: Command, io: Io): void {
  program
    .command("control")
    .description("who holds which place on a day, according to whom")
    .option("--at <day>", "the day (default: the last of those of which most is said)", dayOption)
    .option("--as-of <day>", "by what was reported until the end of this day", dayOption)
    .option("--side <party...>", "by what sources of these sides say")
    .addOption(new Option("-f, --format <format>", "output format").choices(["table", "jsonl", "csv", "geojson"]).default("table"))
    .addHelpText("after", EXAMPLES)
    .action(({ at, asOf, side = [], format }: Flags, command: Command) =>
      withViews(command, io, (views) => {
        const control = views.control();
        const day = at ?? control.opening;
        if (day === null) io.err("no claim of the case says who holds a place\n");
        const known = new Set(control.sides);
        for (const party of side) if (!known.has(party)) io.err(`no source of the side ${party} says who holds a place\n`);
        const states = day === null ? [] : control.at({ at: day, asOf: asOf ?? null, side });
        if (at === undefined && day !== null) io.err(`on ${day}\n`);
        print(io, format, states, views, { at: day, asOf: asOf ?? null, side });
      }),
    );
}
