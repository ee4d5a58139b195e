// Parties into the few colours that the map and the marks have; a party keeps its colour for as long as the page is open.

/** As many as the style sheet has; the last is grey. */
export const COLOURS = 9;
const known = new Map<string, number>();

/** Gives colours in the order of a list that is the same in every view of a case; call it before anything is drawn. */
export function rankParties(ids: readonly string[]): void {
  for (const id of ids) if (!known.has(id)) known.set(id, known.size);
}

/** The number of a party's colour; parties beyond the palette share the last, the grey one. */
export function partyMark(id: string): number {
  if (!known.has(id)) known.set(id, known.size);
  return Math.min(known.get(id) ?? 0, COLOURS - 1);
}
