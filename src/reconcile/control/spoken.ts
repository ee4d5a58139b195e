// Voices about who holds places → what is said of each place, by everybody or by one side.
import type { PlaceTree } from "../place-tree.ts";
import { remembered } from "../remembered.ts";
import { Course } from "./course.ts";
import { breaks, type Gathered, inOrder, type SameParty } from "./state.ts";
import type { Voice } from "./voices.ts";

const NONE: readonly Voice[] = [];

/** The voices of a case, by place. */
export class Spoken {
  private readonly tree: PlaceTree;
  private readonly same: SameParty;
  private readonly byPlace = new Map<string, Voice[]>();
  /** What may speak of a place: what is said of it, and of the whole of what contains it. */
  private readonly gathered: (place: string) => readonly Gathered[];
  /** By side and whether parts are spoken of, then by place. */
  private readonly courses = new Map<string, Map<string, Course>>();

  /** @param same - Whether two parties are one for this question: a side's groups count with it. */
  constructor(voices: readonly Voice[], tree: PlaceTree, same: SameParty) {
    this.tree = tree;
    this.same = same;
    for (const voice of voices) {
      const known = this.byPlace.get(voice.place);
      if (known === undefined) this.byPlace.set(voice.place, [voice]);
      else known.push(voice);
    }
    this.gathered = remembered((place) => inOrder(this.gather(place)));
  }

  /** The places of which something is said. */
  places(): Iterable<string> {
    return this.byPlace.keys();
  }

  /** What is said of the place itself. */
  of(place: string): readonly Voice[] {
    return this.byPlace.get(place) ?? NONE;
  }

  /** Whether a voice is of one of these sides; every voice is where none is named. */
  isOfSide({ side: party }: Voice, side: readonly string[]): boolean {
    return side.length === 0 || (party !== null && side.some((one) => this.same(one, party)));
  }

  /** What one side says of a place in the course of time; `divided` when parts of it are spoken of by themselves. */
  course(place: string, side: readonly string[], divided: boolean): Course {
    const key = JSON.stringify([side, divided]);
    const ofView = this.courses.get(key) ?? new Map<string, Course>();
    this.courses.set(key, ofView);
    const made = ofView.get(place) ?? this.makeCourse(place, side, divided);
    ofView.set(place, made);
    return made;
  }

  private gather(place: string): Gathered[] {
    return this.tree.lineage(place).flatMap((named, level) =>
      this.of(named)
        .filter((voice) =>
          level === 0 ? voice.extent !== "part" : voice.extent === "whole" && voice.stance !== "fights" && voice.stance !== "denies",
        )
        .map((voice) => ({ voice, level })),
    );
  }

  private makeCourse(place: string, side: readonly string[], divided: boolean): Course {
    // A claim that doesn't say how much of a place it means paints no place of which parts are spoken of by themselves.
    const voices = this.gathered(place).filter(
      ({ voice, level }) =>
        this.isOfSide(voice, side) && (level > 0 || !divided || voice.extent !== "unknown" || voice.stance === "fights"),
    );
    // What is said of a part of a place, without telling which.
    const partly = new Map(
      this.tree
        .lineage(place)
        .map((named) => [named, this.of(named).filter((voice) => voice.extent === "part" && this.isOfSide(voice, side))]),
    );
    const { same } = this;
    return new Course(voices, (voice) => partly.get(voice.place)?.filter((part) => breaks(part, voice, same)) ?? [], same);
  }
}
