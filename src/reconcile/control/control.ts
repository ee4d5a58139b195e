// Voices about who holds places into the state of every place on a day: as known by another day, and as one side has it.
import type { ControlVoice, Party, Place, PlaceControl, ShareCheck } from "../../model.ts";
import { spanOf } from "../days.ts";
import { kin, lineages } from "../lineage.ts";
import { sorted } from "../lists.ts";
import { placeTree } from "../place-tree.ts";
import { remembered, rememberedPair } from "../remembered.ts";
import { Course, reportedBy } from "./course.ts";
import { openingDay } from "./opening.ts";
import { type PartHeld, partsHeldOtherwise, smallestParts } from "./parts.ts";
import { checkShare, standingShares } from "./shares.ts";
import { breaks, type Gathered, inOrder, type SameParty, type Standing } from "./state.ts";
import type { Voice } from "./voices.ts";
import { partsWords, sourceWords, standingWords } from "./words.ts";

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

/** What is left of a voice in an answer. */
function shown({ claim, report, stance, party, place, source, through, side, time }: Voice): ControlVoice {
  return { claim, report, stance, party, place, source, through, side, time };
}

const byClaim = (a: Voice, b: Voice): number => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);

/** What is left out of a brief answer. */
const BRIEF = { why: "", claims: [], parts: [], shares: [] } as const;

/** What the state of a place rests on. */
interface Behind {
  readonly place: string;
  readonly stands: Standing;
  readonly elsewhere: readonly PartHeld[];
  /** Voices that count for or against. */
  readonly said: ReadonlySet<Voice>;
  /** They and those on its parts, by claim. */
  readonly listed: readonly Voice[];
}

function stateOf({ place, stands, elsewhere, listed }: Behind): Pick<PlaceControl, "place" | "party" | "status" | "since" | "voices"> {
  // Parts taken since dispute nothing: the whole is no longer in one hand.
  const divided = elsewhere.length > 0;
  const disputed = stands.status === "disputed" || elsewhere.some(({ since }) => !since);
  return {
    place,
    party: divided ? null : stands.party,
    status: !divided ? stands.status : disputed ? "disputed" : stands.fights.length > 0 ? "contested" : "unknown",
    since: divided && !disputed ? null : stands.since,
    voices: listed.map(shown),
  };
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
  const byPlace = new Map<string, Voice[]>();
  for (const voice of voices) {
    const known = byPlace.get(voice.place);
    if (known === undefined) byPlace.set(voice.place, [voice]);
    else known.push(voice);
  }

  /** What may speak of a place: what is said of it, and of the whole of what contains it. */
  const gathered = remembered((place: string): readonly Gathered[] =>
    inOrder(
      tree
        .lineage(place)
        .flatMap((named, level) =>
          (byPlace.get(named) ?? [])
            .filter((voice) =>
              level === 0 ? voice.extent !== "part" : voice.extent === "whole" && voice.stance !== "fights" && voice.stance !== "denies",
            )
            .map((voice) => ({ voice, level })),
        ),
    ),
  );

  const ofSide = ({ side: party }: Voice, side: readonly string[]): boolean =>
    side.length === 0 || (party !== null && side.some((one) => same(one, party)));

  /** The voices of one side about a place; `divided` when parts of it are spoken of by themselves. */
  const courses = new Map<string, Map<string, Course>>();
  const courseOf = (place: string, side: readonly string[], divided: boolean): Course => {
    const key = JSON.stringify([side, divided]);
    const ofView = courses.get(key) ?? new Map<string, Course>();
    courses.set(key, ofView);
    const known = ofView.get(place);
    if (known !== undefined) return known;
    // A claim that doesn't say how much of a place it means paints no place of which parts are spoken of by themselves.
    const voices = gathered(place).filter(
      ({ voice, level }) => ofSide(voice, side) && (level > 0 || !divided || voice.extent !== "unknown" || voice.stance === "fights"),
    );
    // What is said of a part of a place, without telling which.
    const partly = new Map(
      tree
        .lineage(place)
        .map((named) => [named, (byPlace.get(named) ?? []).filter((voice) => voice.extent === "part" && ofSide(voice, side))]),
    );
    const made = new Course(voices, (voice) => partly.get(voice.place)?.filter((part) => breaks(part, voice, same)) ?? [], same);
    ofView.set(place, made);
    return made;
  };

  function at(question: ControlQuestion): readonly PlaceControl[] {
    const { at: day, asOf = null, side = [] } = question;
    const everybody = asOf === null && side.length === 0;
    const heard = (voice: Voice): boolean => everybody || (reportedBy(voice, asOf) && ofSide(voice, side));
    const asked = new Set<string>();
    for (const [place, all] of byPlace) {
      if (!all.some((voice) => voice.time.start <= day && heard(voice))) continue;
      for (const one of tree.lineage(place)) asked.add(one);
      // The parts of what is spoken of belong on the map, be it as unknown.
      for (const part of partsOf(place)) asked.add(part);
    }
    const spokenOf = (place: string): boolean => byPlace.get(place)?.some(heard) ?? false;

    const standings = new Map<string, Standing>();
    const standing = (place: string): Standing => {
      const known = standings.get(place);
      if (known !== undefined) return known;
      const made = courseOf(place, side, partsOf(place).some(spokenOf)).on(day, asOf);
      standings.set(place, made);
      return made;
    };
    return [...asked].sort().map((place) => {
      if (question.brief === true) return briefly(place, standing);
      return told(behind(place, standing), standing, byPlace.get(place)?.filter(heard) ?? [], day);
    });
  }

  /** What a map shows of a place; the same object for as long as its standing is the same and no part of it is held otherwise. */
  const brief = new WeakMap<Standing, Map<string, PlaceControl>>();
  function briefly(place: string, standing: (place: string) => Standing): PlaceControl {
    const stands = standing(place);
    const known = brief.get(stands)?.get(place);
    if (known !== undefined) return known;
    const found = behind(place, standing);
    const made = { ...stateOf(found), ...BRIEF };
    if (partsOf(place).length === 0) brief.set(stands, (brief.get(stands) ?? new Map()).set(place, made));
    return made;
  }

  function behind(place: string, standing: (place: string) => Standing): Behind {
    const stands = standing(place);
    const elsewhere = partsHeldOtherwise(stands, partsOf(place), standing, place, same);
    const said = new Set([...stands.holders.flatMap(({ voices: list }) => list), ...stands.against, ...stands.later, ...stands.fights]);
    const all = [...said, ...elsewhere.flatMap(({ voices: list }) => list)].sort(byClaim);
    const listed = all.filter(
      (voice, index) => index === 0 || voice.claim !== all[index - 1]?.claim || voice.place !== all[index - 1]?.place,
    );
    return { place, stands, elsewhere, said, listed };
  }

  /** With everything that is to be said of it. */
  function told(found: Behind, standing: (place: string) => Standing, own: readonly Voice[], day: string): PlaceControl {
    const { place, stands, elsewhere, said, listed } = found;
    const parts = partsOf(place);
    const counts = new Map<string, { status: PlaceControl["status"]; party: string | null; count: number }>();
    for (const part of parts) {
      const { status, party } = standing(part);
      const key = `${status} ${party ?? ""}`;
      const known = counts.get(key);
      counts.set(key, { status, party, count: (known?.count ?? 0) + 1 });
    }
    const holdsPart = (part: string, party: string | null): boolean => {
      const { status, party: holder } = standing(part);
      return party !== null && holder !== null && (status === "held" || status === "contested") && same(holder, party);
    };
    const shares: readonly ShareCheck[] = standingShares(own, day).map((voice) => checkShare(voice, parts, holdsPart));
    const partly = own.filter(
      (voice) =>
        voice.quantity === null && voice.time.start <= day && voice.stance !== "fights" && voice.extent !== "whole" && !said.has(voice),
    );
    const why = [
      standingWords(stands, place),
      ...partsWords(elsewhere),
      ...(said.size === 0 && partly.length > 0 ? [`only parts of it are spoken of, by ${sourceWords(partly)}`] : []),
      ...shares.map((share) => share.why),
    ].filter((words) => words !== "");
    const { voices: shownVoices, ...state } = stateOf(found);
    return {
      ...state,
      why: why.length > 0 ? why.join("; ") : "nothing is said of it",
      claims: [
        ...new Set([...listed.map(({ claim }) => claim), ...shares.map(({ claim }) => claim), ...partly.map(({ claim }) => claim)]),
      ].sort(),
      voices: shownVoices,
      parts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count),
      shares,
    };
  }

  return {
    days: spanOf(voices.flatMap(({ time }) => [time.start, time.end])),
    opening: openingDay(voices),
    reported: spanOf(voices.flatMap(({ reported }) => (reported === null ? [] : [reported.slice(0, 10)]))),
    moments: sorted(voices.flatMap(({ time }) => [time.start, time.end])),
    publications: sorted(voices.flatMap(({ reported }) => (reported === null ? [] : [reported.slice(0, 10)]))),
    sides: sorted(voices.flatMap(({ side }) => side ?? [])),
    at,
  };
}
