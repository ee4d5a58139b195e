// Cities of a case and the verbs beside them → those that a report uses for the government that sits there: « Tamra accuses … ».
import type { FoundPlace } from "../../language/found.ts";
import { KIND, type Tokens } from "../../language/tokens.ts";
import type { World } from "../../model.ts";

/** What a government does in words, among the senses of verbs. */
const SPOKEN: ReadonlySet<string> = new Set(["accuse", "ask", "refuse"]);

/**
 * Finds the cities that speak in a report. Only a case's own places count: the project lists which of its capitals stand for a government,
 * of a case's places nothing is known but what its reports do with them.
 *
 * @returns for a report's places, the ids of those that speak.
 */
export function createSpeakingCities({
  places,
  own,
}: Pick<World, "places" | "own">): (tokens: Tokens, found: readonly FoundPlace[]) => ReadonlySet<string> {
  const brought = new Set(own ?? []);
  const cities = new Set(places.filter(({ id, kind }) => brought.has(id) && kind === "city").map(({ id }) => id));
  return (tokens, found) => {
    const speaking = new Set<string>();
    if (cities.size > 0)
      for (const { id, from, to } of found)
        if (cities.has(id) && (speaks(tokens, from - 1) || (speaks(tokens, to) && !governed(tokens, from - 1)))) speaking.add(id);
    return speaking;
  };
}

function speaks(tokens: Tokens, t: number): boolean {
  if (t < 0 || t >= tokens.count || tokens.kind[t] !== KIND.word) return false;
  return (tokens.readings[t] ?? []).some(
    ({ entry }) => entry.cat === "verb" && entry.uses.some(({ role, value }) => role === "say" || (role === "sense" && SPOKEN.has(value))),
  );
}

function governed(tokens: Tokens, t: number): boolean {
  return t >= 0 && (tokens.readings[t] ?? []).some(({ entry }) => entry.cat === "prep" || entry.cat === "noun");
}
