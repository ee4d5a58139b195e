// Voices about who holds places into the state of every place on a day: as known by another day, and as one side has it.
import type { Party, Place, PlaceControl } from "../../model.ts";
import { spanOf } from "../days.ts";
import { kin, lineages } from "../lineage.ts";
import { sorted } from "../lists.ts";
import { placeTree } from "../place-tree.ts";
import { rememberedPair } from "../remembered.ts";
import { Accounts } from "./accounts.ts";
import { reportedBy } from "./course.ts";
import { openingDay } from "./opening.ts";
import { smallestParts } from "./parts.ts";
import { Spoken } from "./spoken.ts";
import type { SameParty, Standing } from "./state.ts";
import type { Voice } from "./voices.ts";

/** A moment and a point of view. */
export interface ControlQuestion {
  /** The day asked about. */
  readonly at: string;
  /** Only what was reported by the end of this day; reports without a date are then left out. */
  readonly asOf?: string | null;
  /** Only what sources of these sides say; a side's groups count with it. */
  readonly side?: readonly string[];
  /** Without reasons, parts, shares and claims: what a map shows. */
  readonly brief?: boolean;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Who holds what, at any moment. */
export interface Control {
  /** First and last day for which something is said; null when nothing is. */
  readonly days: Days | null;
  /** The day on which to look first; null when nothing is said. */
  readonly opening: string | null;
  /** First and last day of publication of what is said. */
  readonly reported: Days | null;
  /** The days on which something that is said begins or ends, oldest first: between them nothing changes. */
  readonly moments: readonly string[];
  /** The days of publication, oldest first. */
  readonly publications: readonly string[];
  /** Sides whose sources say something, sorted. */
  readonly sides: readonly string[];
  /** Every place of which something is said by then, what contains it, and the other parts of the same whole; sorted by id. */
  at(question: ControlQuestion): readonly PlaceControl[];
}

/**
 * Makes voices ready to be asked.
 *
 * @param voices - from {@link controlVoices}, in any order.
 * @param places - the tables' places; what contains what is read off them.
 */
export function createControl(voices: readonly Voice[], places: readonly Place[], parties: readonly Party[]): Control {
  const tree = placeTree(places);
  const parents = new Map(parties.map(({ id, parent }) => [id, parent]));
  const same: SameParty = rememberedPair(kin(lineages((party) => parents.get(party) ?? null)));
  const partsOf = smallestParts(places);
  const spoken = new Spoken(voices, tree, same);
  const accounts = new Accounts(partsOf, same);

  function at(question: ControlQuestion): readonly PlaceControl[] {
    const { at: day, asOf = null, side = [] } = question;
    const everybody = asOf === null && side.length === 0;
    const heard = (voice: Voice): boolean => everybody || (reportedBy(voice, asOf) && spoken.isOfSide(voice, side));
    const asked = new Set<string>();
    for (const place of spoken.places()) {
      if (!spoken.of(place).some((voice) => voice.time.start <= day && heard(voice))) continue;
      for (const one of tree.lineage(place)) asked.add(one);
      // The parts of what is spoken of belong on the map, be it as unknown.
      for (const part of partsOf(place)) asked.add(part);
    }
    const isSpokenOf = (place: string): boolean => spoken.of(place).some(heard);
    const standings = new Map<string, Standing>();
    const standing = (place: string): Standing => {
      const known = standings.get(place);
      if (known !== undefined) return known;
      const made = spoken.course(place, side, partsOf(place).some(isSpokenOf)).on(day, asOf);
      standings.set(place, made);
      return made;
    };
    return [...asked]
      .sort()
      .map((place) =>
        question.brief === true ? accounts.brief(place, standing) : accounts.full(place, standing, spoken.of(place).filter(heard), day),
      );
  }

  const told = voices.flatMap(({ time }) => [time.start, time.end]);
  const published = voices.flatMap(({ reported }) => (reported === null ? [] : [reported.slice(0, 10)]));
  return {
    days: spanOf(told),
    opening: openingDay(voices),
    reported: spanOf(published),
    moments: sorted(told),
    publications: sorted(published),
    sides: sorted(voices.flatMap(({ side }) => side ?? [])),
    at,
  };
}
