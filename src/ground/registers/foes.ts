// A side at war and whom a report names → whom that side means by « the enemy ».
import type { Found } from "../../language/found.ts";
import type { World } from "../../model.ts";

/** A party that is named in a report. */
type Named = Found & { readonly id: string };

/** Whom a side fights, as far as a report tells. */
export interface Foes {
  /**
   * @param side - party id of whoever says « the enemy ».
   * @param named - parties that the report names.
   * @param meant - the rebels and the government that the report is about: whom a side fights when nobody else is named.
   */
  of(side: string, named: readonly Named[], meant: { readonly rebels: string | null; readonly government: string | null }): string | null;
}

/** @param classesOf - semantic classes of a party. */
export function createFoes({ parties }: World, classesOf: (party: string) => readonly string[]): Foes {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const above = (id: string): string[] => {
    const line = [id];
    for (let at = byId.get(id)?.parent ?? null; at !== null && !line.includes(at); at = byId.get(at)?.parent ?? null) line.push(at);
    return line;
  };
  const allied = (a: string, b: string): boolean => byId.get(a)?.allies?.includes(b) === true || byId.get(b)?.allies?.includes(a) === true;
  const together = (a: string, b: string): boolean => {
    const [x, y] = [above(a), above(b)];
    return x.some((one) => y.some((other) => one === other || allied(one, other)));
  };
  const fights = (id: string): boolean => classesOf(id).includes("armed") || byId.get(id)?.kind === "opposition";
  const governs = (id: string): boolean => classesOf(id).some((name) => name === "government" || name === "state");
  return {
    of(side, named, { rebels, government }) {
      const told = new Map<string, number>();
      for (const { id } of named) if (fights(id) && !together(id, side)) told.set(id, (told.get(id) ?? 0) + 1);
      // (whoever helps a government fights those whom it fights)
      if (governs(side) || (government !== null && together(side, government))) return mostNamed([...told]) ?? rebels;
      // Whoever rises against a state means that state, whoever else helps it.
      return mostNamed([...told].filter(([id]) => governs(id))) ?? government ?? mostNamed([...told]);
    },
  };
}

function mostNamed(told: readonly (readonly [id: string, times: number])[]): string | null {
  const [most] = [...told].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
