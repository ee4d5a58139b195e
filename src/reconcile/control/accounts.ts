// How a place and its parts stand → what is told of it: who holds it, since when, why, and on whose word.
import type { ControlVoice, PlaceControl, ShareCheck } from "../../model.ts";
import { type PartHeld, partsHeldOtherwise } from "./parts.ts";
import { checkShare, standingShares } from "./shares.ts";
import type { SameParty, Standing } from "./state.ts";
import type { Voice } from "./voices.ts";
import { partsWords, sourceWords, standingWords } from "./words.ts";

/** What is left out of a brief account. */
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

/** How places stand at the moment, and from the point of view, that is asked about. */
type Standings = (place: string) => Standing;

/** Tells of places. */
export class Accounts {
  private readonly partsOf: (place: string) => readonly string[];
  private readonly same: SameParty;
  /** Brief accounts, for as long as a standing is the same. */
  private readonly known = new WeakMap<Standing, Map<string, PlaceControl>>();

  /** @param partsOf - The smallest known parts of a place. */
  constructor(partsOf: (place: string) => readonly string[], same: SameParty) {
    this.partsOf = partsOf;
    this.same = same;
  }

  /** What a map shows of a place; the same object for as long as its standing is the same and no part of it is held otherwise. */
  brief(place: string, standing: Standings): PlaceControl {
    const stands = standing(place);
    const known = this.known.get(stands)?.get(place);
    if (known !== undefined) return known;
    const made = { ...stateOf(this.behind(place, standing)), ...BRIEF };
    if (this.partsOf(place).length === 0) this.known.set(stands, (this.known.get(stands) ?? new Map()).set(place, made));
    return made;
  }

  /**
   * With everything that is to be said of it.
   *
   * @param own - What is said of the place itself by those who are listened to.
   */
  full(place: string, standing: Standings, own: readonly Voice[], day: string): PlaceControl {
    const found = this.behind(place, standing);
    const { stands, elsewhere, said, listed } = found;
    const parts = this.partsOf(place);
    const shares = this.shares(own, day, parts, standing);
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
    const { voices, ...state } = stateOf(found);
    return {
      ...state,
      why: why.length > 0 ? why.join("; ") : "nothing is said of it",
      claims: [...new Set([...listed, ...shares, ...partly].map(({ claim }) => claim))].sort(),
      voices,
      parts: counted(parts.map(standing)),
      shares,
    };
  }

  private behind(place: string, standing: Standings): Behind {
    const stands = standing(place);
    const elsewhere = partsHeldOtherwise(stands, this.partsOf(place), standing, place, this.same);
    const said = new Set([...stands.holders.flatMap(({ voices }) => voices), ...stands.against, ...stands.later, ...stands.fights]);
    const all = [...said, ...elsewhere.flatMap(({ voices }) => voices)].sort(byClaim);
    const listed = all.filter(
      (voice, index) => index === 0 || voice.claim !== all[index - 1]?.claim || voice.place !== all[index - 1]?.place,
    );
    return { place, stands, elsewhere, said, listed };
  }

  /** The shares told of a place, each beside the parts that are known to be held. */
  private shares(own: readonly Voice[], day: string, parts: readonly string[], standing: Standings): readonly ShareCheck[] {
    const holdsPart = (part: string, party: string | null): boolean => {
      const { status, party: holder } = standing(part);
      return party !== null && holder !== null && (status === "held" || status === "contested") && this.same(holder, party);
    };
    return standingShares(own, day).map((voice) => checkShare(voice, parts, holdsPart));
  }
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

/** Standings by status and holder, each with how often it comes; sorted. */
function counted(standings: readonly Standing[]): PlaceControl["parts"] {
  const counts = new Map<string, PlaceControl["parts"][number]>();
  for (const { status, party } of standings) {
    const key = `${status} ${party ?? ""}`;
    counts.set(key, { status, party, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** What is left of a voice in an account. */
function shown({ claim, report, stance, party, place, source, through, side, time }: Voice): ControlVoice {
  return { claim, report, stance, party, place, source, through, side, time };
}

const byClaim = (a: Voice, b: Voice): number => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);
