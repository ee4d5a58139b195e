// Who holds a place into one sentence: who says so, on whose word, through whom, and who says otherwise.
import type { EventTime } from "../../model.ts";
import { spanOf } from "../days.ts";
import type { PartHeld } from "./parts.ts";
import type { Standing } from "./state.ts";
import type { Voice } from "./voices.ts";

/** More names than these are counted. */
const NAMED = 4;

/** `2016-12-07`, `2016-12-10 to 2016-12-11`. */
export function dayWords({ start, end }: Pick<EventTime, "start" | "end">): string {
  return start === end ? start : `${start} to ${end}`;
}

/** Names of sources without doublets: `a, b through c, and 3 more`. */
export function sourceWords(voices: readonly Pick<Voice, "source" | "through">[]): string {
  const names = [
    ...new Set(
      voices.map(({ source, through }) => (through.length === 0 ? source : `${source} through ${[...through].reverse().join(", ")}`)),
    ),
  ];
  const shown = names.slice(0, NAMED).join(", ");
  return names.length <= NAMED ? shown : `${shown} and ${names.length - NAMED} more`;
}

function ofPlace(voices: readonly Voice[], place: string): string {
  const wholes = [...new Set(voices.map((voice) => voice.place).filter((named) => named !== place))];
  return wholes.length === 0 || voices.some((voice) => voice.place === place) ? "" : ` (said of all of ${wholes.join(", ")})`;
}

/** When it was said for, first to last. */
function when(voices: readonly Voice[]): string {
  const span = spanOf(voices.flatMap(({ time }) => [time.start, time.end]));
  return span === null ? "" : dayWords({ start: span.first, end: span.last });
}

/** The opposing voices grouped: denials, losses, later takings. */
function objections(standing: Standing): string[] {
  const words: string[] = [];
  const denials = standing.against.filter(({ stance }) => stance === "denies");
  if (denials.length > 0) words.push(`denied by ${sourceWords(denials)} (${when(denials)})`);
  const losses = standing.against.filter(({ stance }) => stance === "loses");
  if (losses.length > 0)
    words.push(
      `${[...new Set(losses.map(({ party }) => party))].join(", ")} lost it according to ${sourceWords(losses)} (${when(losses)})`,
    );
  if (standing.later.length > 0) words.push(`taken only ${when(standing.later)} according to ${sourceWords(standing.later)}`);
  return words;
}

/** The ground for a place's status. */
export function standingWords(standing: Standing, place: string): string {
  const held = standing.holders.map(
    ({ party, voices }) => `${party} holds it according to ${sourceWords(voices)} (${when(voices)})${ofPlace(voices, place)}`,
  );
  const fights = standing.fights.length === 0 ? [] : [`fighting reported by ${sourceWords(standing.fights)} (${when(standing.fights)})`];
  const parts = [...held, ...objections(standing), ...fights];
  return parts.join("; ");
}

/** What is held otherwise, the parts of one holder by the same sources in one sentence. */
export function partsWords(elsewhere: readonly PartHeld[]): string[] {
  const parts = new Map<string, { readonly party: string; readonly by: string; readonly held: string[] }>();
  for (const { part, party, voices } of elsewhere) {
    const by = sourceWords(voices);
    const key = `${party}\n${by}`;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { party, by, held: [part] });
    else known.held.push(part);
  }
  return [...parts.values()].map(({ party, by, held }) => `${party} holds ${held.join(", ")} in it according to ${by}`);
}
